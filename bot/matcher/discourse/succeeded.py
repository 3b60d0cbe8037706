"""What a relative clause adds of somebody whom another replaces: « remplace X, qui se retire »."""

from collections.abc import Sequence

from bot.matcher.discourse.focus import speaks_of_watched
from bot.matcher.discourse.mentions import Mentions
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon import words
from bot.matcher.lexicon.roles import CHARGES_LEFT, SUCCEEDING
from bot.matcher.syntax.pieces import Line, Member, Sign
from bot.matcher.syntax.reader import ClauseReader
from bot.matcher.syntax.roles import Role

_PLACES = words(
    "siege place fauteuil suite releve poste relais bureau souliers chaussures bottes vide depart succession"
)
GIVING_UP = words("laisser libérer abandonner quitter")
_HOLDING = words("occuper exercer assurer assumer")
_TAKING_OVER = words("hériter récupérer reprendre recueillir absorber")
_WALLS = frozenset({Sign.STOP, Sign.COLON})


def succeeded(reader: ClauseReader, at: int) -> bool:
    """Whether whom the clause at *at* is about has just been named as the one to be replaced."""
    name = next((k for k in range(at - 1, -1, -1) if reader.pieces[k].people), None)
    if name is None or any(piece.sign in _WALLS for piece in reader.pieces[name:at]):
        return False
    return replaced(reader, name)


def replaced(reader: ClauseReader, name: int) -> bool:
    """« remplace X », « succède à X », « en remplacement de X », « la place de X »: the one named."""
    if name and reader.pieces[name - 1].word == "remplacement":
        return True
    for k in range(name - 1, max(name - 7, -1), -1):
        piece = reader.pieces[k]
        if piece.sign in _WALLS:
            return False
        if piece.verb is not None and _of_a_place(reader, k, name):
            return True
        if piece.verb is not None and not piece.verb.subject:  # « remplace, dit-on, X »
            return piece.verb.lemma in SUCCEEDING and not (piece.verb.passive or piece.verb.negated)
        if piece.word in _PLACES and reader.pieces[k + 1].word in ("de", "d'"):
            return k + 2 == name
        if piece.word in CHARGES_LEFT and k + 2 == name:
            return _taken_over(reader, k)
    return False


def _of_a_place(reader: ClauseReader, at: int, name: int) -> bool:
    """« le poste laissé par X », « le poste qu'occupait X »: whose it was, by the verb at *at*."""
    verb, tokens = reader.pieces[at].verb, reader.line.tokens
    first = reader.pieces[at].first
    if verb is None or first < _AFTER_A_PLACE:
        return False
    if verb.tense is Tense.PARTICIPLE and verb.lemma in GIVING_UP:
        return tokens[first - 1].fold in _PLACES and reader.pieces[at + 1].word == "par"
    held = verb.lemma in _HOLDING and verb.tense is Tense.IMPERFECT and name == at + 1
    return held and tokens[first - 1].fold == "qu'" and tokens[first - 2].fold in _PLACES


_AFTER_A_PLACE = 2  # tokens: the place, and « qu' »


def _taken_over(reader: ClauseReader, at: int) -> bool:
    """« hérite des équipes de X », « récupère les dossiers de X »: what X has led goes to somebody."""
    verb = next((p.verb for p in reversed(reader.pieces[max(at - 4, 0) : at]) if p.verb is not None), None)
    return verb is not None and verb.lemma in _TAKING_OVER and not (verb.passive or verb.negated)


def heir_told(mentions: Mentions, role: Role, line: int) -> Member | None:
    """« X succède à Y. Le nouveau directeur … »: X, whatever post Y is known by."""
    if not (role.incoming and role.definite):
        return None
    over = next((m for m in reversed(mentions.all) if m.line < line and m.replaced), None)
    if over is None:
        return None
    beside = [m for m in mentions.all if m.line == over.line and m.subject and not m.replaced]
    heirs = {
        m.member.identity: m for m in beside if len(m.group) == 1 and mentions.fits(m.member, role.gender)
    }
    return mentions.bare(next(iter(heirs.values())).member) if len(heirs) == 1 else None


def had_it_before(lines: Sequence[Line], mentions: Mentions, role: Role, known: Member, line: int) -> bool:
    """« Z recrute un directeur | Y succède à X, aujourd'hui ailleurs »: *known*, X, had that post
    there; the one meant is Y, whom the sentence names first."""
    if line or role.definite or role.owned or speaks_of_watched(lines[line]):
        return False
    first = next((m for m in mentions.all if m.member.identity == known.identity), None)
    if first is None or first.line <= line or not (first.replaced or first.governed):
        return False
    here = (m for m in mentions.all if m.line == first.line and m.at < first.at)
    return any(m.subject and m.member.identity.id is None for m in here)
