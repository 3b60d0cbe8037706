"""Parts of the house that a sentence before tells of: « crée une division. X la dirigera »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.discourse.discourse import Discourse
from bot.matcher.language.conjugation import Tense
from bot.matcher.language.tokens import span_of, wording
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import OF, POSSESSIVES, THIS
from bot.matcher.lexicon.roles import UNITS
from bot.matcher.names.name import Sort
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.office_houses import org_near
from bot.matcher.syntax.offices import Post, phrase
from bot.matcher.syntax.pieces import Line, Piece, Sign, is_ours

_FEMININE = words(
    "equipe cellule unite division branche entite structure filiale antenne regie ecole agence direction"
)
_MASCULINE = words(
    "pole departement programme laboratoire labo comite bureau conseil institut centre fonds cabinet studio"
)
CREATING = words(
    """
    créer regrouper réunir rassembler
    monter lancer ouvrir former mettre bâtir constituer installer inaugurer annoncer dévoiler prévoir
    doter vouloir voir naître construire établir instituer instaurer préparer implanter fonder présenter
    """
)
_HOUSED = UNITS | _FEMININE | _MASCULINE
_PRONOUNS = {"le": _MASCULINE, "la": _FEMININE, "il": _MASCULINE, "elle": _FEMININE}


def unit_meant(seen: Arguments, clause: Clause, pronoun: str = "", *, there: bool = False) -> Post | None:
    """What « le », « la », « que » before a verb of leading, or *pronoun* as its subject, stands for.

    *there*: « y » as well, of where somebody is put.
    """
    relative = clause.link in ("que", "qu'", "dont") and not clause.verb.direct
    pointed = clause.verb.direct or clause.verb.indirect in (("en", "y") if there else ("en",))
    if not (pronoun or relative or pointed):
        return None
    nouns = _PRONOUNS.get(pronoun or clause.verb.direct, _HOUSED)
    found = _last_unit(seen.discourse, seen.line.index, clause.at, nouns)
    if found is None and not relative:
        near = reversed(seen.discourse.lines[max(0, seen.line.index - _NEAR) : seen.line.index])
        told = (_last_unit(seen.discourse, line.index, len(line.pieces), nouns) for line in near)
        found = next((unit for unit in told if unit is not None), None)
    return found


_NEAR = 2  # sentences: « crée une division. X dirigeait Z. Elle la pilotera »


def unit_led(seen: Arguments, clause: Clause) -> int | None:
    """« une division consacrée aux puces, dirigée par X »: the division, not what it is devoted to."""
    if clause.verb.tense is not Tense.PARTICIPLE:
        return clause.subject
    above = seen.reader.read(clause.parent) if clause.parent is not None else None
    at = above.subject if above is not None and above.verb.tense is Tense.PARTICIPLE else clause.subject
    while at is not None and at > 1 and seen.pieces[at].word not in _HOUSED:
        if seen.pieces[at - 1].word not in OF or seen.pieces[at - 2].sign is not Sign.THING:
            break
        at -= 2  # « un comité de sûreté, présidé par X »: the committee
    return at


def newly_made(seen: Arguments, at: int | None) -> bool:
    """« une division, dirigée par X », « le nouveau conseil, que préside Y »: just set up, or made anew."""
    piece = seen.piece(at)
    if at is None or piece is None or piece.sign is not Sign.THING:
        return False
    named = {token.fold for token in seen.line.tokens[piece.first : piece.last]}
    new = not _NEW.isdisjoint(named)
    if not named.isdisjoint(THIS) and piece.word in _HOUSED and seen.line.index:
        before = seen.line.index - 1
        end = len(seen.discourse.lines[before].pieces)
        return _last_unit(seen.discourse, before, end, frozenset({piece.word})) is not None
    return new or (piece.word in _HOUSED and _made_by_us(seen.discourse, seen.line.index, at))


_NEW = words("nouveau nouvel nouvelle nouvelles")


def _there_already(line: Line, k: int) -> bool:
    """« annonce l'arrivée de X dans son équipe », « la nomination de X à son conseil », « la refonte de son
    équipe »: whose it is; not « annonce la création de son comité »."""
    link, noun = (line.pieces[at].word if at >= 0 else "" for at in (k - 1, k - 2))
    own = line.tokens[line.pieces[k].first].fold in POSSESSIVES
    return own and (link in _INTO or (link in OF and noun not in _MAKING))


_INTO = words("a au dans pour chez vers")
_MAKING = words("creation lancement ouverture formation naissance fondation constitution installation")


def _last_unit(discourse: Discourse, index: int, end: int, nouns: frozenset[str]) -> Post | None:
    line = discourse.lines[index]
    for k in range(end - 1, -1, -1):
        piece = line.pieces[k]
        described = piece.org is not None and piece.org.identity is None  # « un laboratoire à Lyon »
        if (piece.sign is Sign.THING or described) and piece.word in nouns:
            named = {token.fold for token in line.tokens[piece.first : piece.last]}
            new = not _NEW.isdisjoint(named) or _made_by_us(discourse, index, k)
            return unit_named(line, piece) if new else None
    return None


def unit_named(line: Line, piece: Piece) -> Post:
    """The unit as the post of who leads it."""
    at = piece.last - 1
    return Post(phrase(line, at), span_of(line.tokens, piece.first, piece.last), org_near(line, at))


def programme_at(line: Line, obj: Piece) -> Post | None:
    """« dirigera Parlio », « pilotera Y for Science »: a product, or a programme called after the house."""
    last = obj.last
    if obj.sign is Sign.ORG and is_ours(obj.org) and not obj.org.traced:
        behind = line.tokens[last : last + 2]
        if len(behind) < 2 or behind[0].fold != "for" or not behind[1].capital:
            return None
        last += 2
    elif not any(name.sort is Sort.THING and name.first == obj.first for name in line.names):
        return None
    elif line.tokens[obj.first - 1].fold in ("l'", "le", "la", "les"):
        return None  # « dirigera l'IA du groupe »
    span = span_of(line.tokens, obj.first, last)
    return Post(wording(line.tokens, range(obj.first, last)), span, None)


def the_whole_house(seen: Arguments, clause: Clause, obj: Piece) -> bool:
    """« dirigera Y », « codirige désormais Z »; not « pilotera Y for Science »."""
    named = obj.org is not None and obj.org.identity is not None and obj.sign is Sign.ORG
    whole = named and clause.verb.lemma in ("diriger", "codiriger")
    return whole and programme_at(seen.line, obj) is None


def _made_by_us(discourse: Discourse, index: int, k: int) -> bool:
    """« La maison crée une division »: not what another one sets up, or what it pays for."""
    line, reader = discourse.lines[index], discourse.readers[index]
    if _there_already(line, k):
        return False
    at = next((j for j in range(k - 1, -1, -1) if line.pieces[j].verb is not None), None)
    verb = reader.verb(at)
    if at is None or verb is None:
        behind = ((j, line.pieces[j].verb) for j in range(k + 1, len(line.pieces)))
        at, verb = next(((j, v) for j, v in behind if v is not None and v.finite), (None, None))
    if at is None or verb is None or verb.lemma not in CREATING:
        return False
    subject = reader.read(at).subject
    if subject is not None and subject != k and line.pieces[subject].sign is Sign.THING:
        return False  # « l'État crée un institut »
    maker = line.pieces[subject].org if subject is not None else None
    named = [maker] if maker is not None else [p.org for p in line.pieces if p.org is not None]
    org = next((org for org in named if org.watched or org.identity), discourse.focuses[index])
    return is_ours(org)
