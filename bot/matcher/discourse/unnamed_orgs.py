"""The organisation that a description or « il » stands for, where the name is elsewhere."""

from collections.abc import Sequence

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.discourse.houses import house_of
from bot.matcher.discourse.remarks import line_before
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import REPORTING, SAYING
from bot.matcher.lexicon.organizations import RIVALS
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Org, Piece, Sign, is_ours, org_of
from bot.model import Gender

_REACH = 5  # pieces from a description to the comma before the name


def named_behind(pieces: Sequence[Piece], at: int) -> Org | None:
    """« le géant des réseaux sociaux, Orbis »: the name set behind the description at *at*."""
    k = at + 1
    while k < len(pieces) - 1 and k - at < _REACH and pieces[k].sign in (Sign.PREP, Sign.THING, Sign.WORD):
        k += 1
    row = pieces[k : k + 3]
    if len(row) < 2 or row[0].sign is not Sign.COMMA or row[1].sign is not Sign.ORG:
        return None
    closed = len(row) < 3 or row[2].sign in (Sign.STOP, Sign.COMMA, Sign.CLOSE)
    org = row[1].org
    ours = is_ours(org) and pieces[at].word not in _EMPLOYERS
    return org if closed and org is not None and org.identity is not None and not ours else None


_EMPLOYERS = words("employeur maison")  # « son ancien employeur, Y »


def only_rival(lines: Sequence[Line]) -> Org | None:
    """« le concurrent français »: the one other organisation that the title names."""
    title = lines[0].pieces
    named = [org for p in title if (org := p.org or (org_of(p.role) if p.role is not None else None))]
    others = [org for org in named if org.identity is not None and not org.watched]
    return others[0] if len(others) == 1 else None


def rival_meant(lines: Sequence[Line]) -> Org | None:
    """« le concurrent »: the other house of the title; « X chez Y ? | Le chercheur de Z rejoindrait le
    rival »: Y, to which the title asks whether X goes; not « X toujours chez Y ? »."""
    return only_rival(lines) or _asked_whether_there(lines[0])


def _asked_whether_there(title: Line) -> Org | None:
    signs = [piece.sign for piece in title.pieces if piece.sign is not Sign.WORD]
    there = signs[:3] == [Sign.PEOPLE, Sign.PREP, Sign.ORG] and "chez" in title.words
    there = there and title.words.isdisjoint(_STILL)
    named = (piece.org for piece in title.pieces if piece.sign is Sign.ORG)
    return next(named) if there and title.tokens[-1].text == "?" else None


_STILL = words("toujours encore")


def house_of_another(discourse: Discourse, line: Line, at: int) -> bool:
    """« la start-up toute neuve de X », « la société de l'ex-directrice d'Y »: of nobody who leads ours."""
    piece = line.pieces[at]
    unnamed = piece.org is not None and piece.org.identity is None and piece.word not in RIVALS
    if not unnamed and not (piece.sign is Sign.THING and piece.word in _VENTURES):
        return False
    k = at + 1
    while k < len(line.pieces) and line.pieces[k].sign in (Sign.WORD, Sign.COMMA):
        k += 1
    row = line.pieces[k : k + 2]
    if len(row) < _OWNED or row[0].word not in ("de", "d'"):
        return False
    former = row[1].role is not None and row[1].role.former and not row[1].role.plural
    return former or (len(row[1].people) == 1 and discourse.led_by(row[1]) is None)


_OWNED = 2  # pieces: « de », and whose
_VENTURES = words(
    "projet start-up startup laboratoire labo societe entreprise aventure jeune-pousse jeune studio"
)


def subject_before(discourse: Discourse, line: Line) -> Org | None:
    """« Il avait déjà recruté … » after a sentence whose subject is an organisation: that one."""
    before = line_before(discourse.lines, line)
    if before is None:
        return None
    reader = discourse.readers[before.index]
    at = next((k for k, piece in enumerate(before.pieces) if piece.verb and piece.verb.finite), None)
    clause = reader.read(at) if at is not None else None
    subject = clause.subject if clause is not None else None
    if clause is not None and clause.verb.lemma in _BEING_CALLED and (named := _called(before, clause)):
        return named
    org = before.pieces[subject].org if subject is not None else None
    org = org or _speaking_last(discourse, before)
    if org is None or (org.identity is None and org.giant):
        return org  # « Le groupe européen paie. Il avait attiré X »: hardly ours
    return discourse.org(org, before.index)


def _speaking_last(discourse: Discourse, line: Line) -> Org | None:
    """« X a été recruté, a fait savoir l'entreprise. Elle accueille aussi Y »: who says so, X being a man."""
    told = [at for at, verb in line.verbs if verb.finite]
    said = discourse.readers[line.index].read(told[-1]) if len(told) > 1 else None
    if said is None or said.verb.lemma not in _SAYING or said.subject is None:
        return None
    men = all(discourse.mentions.fits_identity(who, Gender.MASCULINE) for who in line.named)
    return line.pieces[said.subject].org if men else None


_SAYING = SAYING | REPORTING | {"faire savoir"}
_BEING_CALLED = words("appeler nommer baptiser dénommer")


def _called(line: Line, clause: Clause) -> Org | None:
    """« La dernière venue s'appelle Z »: Z."""
    behind = line.pieces[clause.at + 1 : clause.at + 2]
    org = behind[0].org if behind and clause.verb.reflexive else None
    return org if org is not None and org.identity is not None else None


def that_of(discourse: Discourse, pieces: Sequence[Piece], at: int) -> Org | None:
    """« quitte sa start-up pour celle de X »: the house that X leads; « pour celle d'Y »: Y."""
    row = pieces[at : at + 3]
    if len(row) < 3 or row[0].word not in ("celle", "celui") or row[1].word not in ("de", "d'"):
        return None
    named = row[2].org if row[2].org is not None and row[2].org.identity is not None else None
    return named or discourse.led_by(row[2]) or house_of(row[2])
