"""Which action noun « celui » stands for: « le départ de X, celui de Y », « il s'agit de X ».

Read of the noun told before in the line, or in the lines right before it.
"""

from dataclasses import replace

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.conjugation import Tense
from bot.matcher.lexicon.grammar import DEMONSTRATIVES, OF
from bot.matcher.syntax.pieces import Action, Piece, Sign

_FEMININE = (
    "ion",
    "ions",
    "ee",
    "ees",
    "ture",
    "tures",
    "che",
    "ches",
    "uite",
    "uites",
    "rise",
    "rises",
    "ce",
)


def noun_meant(seen: Arguments, at: int, last: Action | None) -> Action | None:
    """« celui de X », « ceux de X et de Y »: the noun told before, once more."""
    verb = seen.pieces[at].verb
    if verb is not None and verb.lemma == "agir" and verb.reflexive and not verb.negated:
        return _named_now(seen)
    word = seen.line.tokens[seen.pieces[at].first].fold
    if word not in DEMONSTRATIVES or at + 1 >= len(seen.pieces):
        return None
    if any(piece.word in ("nom", "noms", "profils") for piece in seen.pieces[:at]):
        return None  # « deux noms reviennent, ceux de X et de Y »
    if seen.pieces[at + 1].sign is not Sign.PREP or seen.pieces[at + 1].word not in OF:
        return None
    if _apposed_nearer(seen, at, word) or _likened(seen, at, word):
        return None
    added = at > 0 and seen.pieces[at - 1].sign is Sign.AND  # « ses actions et celles de X »
    noun = last or (None if added else _noun_of_previous_line(seen))
    if noun is None or (word in ("celle", "celles")) is not noun.head.endswith(_FEMININE):
        return None
    if word in ("ceux", "celles") and not noun.plural and not _several_behind(seen, at + 2):
        return None  # « le renvoi de X … les gestes, à commencer par ceux de Y »: another noun, of several
    return replace(noun, owned="", determiner="le")


def _apposed_nearer(seen: Arguments, at: int, word: str) -> bool:
    """« X revient à la direction des ventes, le poste le plus exposé après celui de Y »: the post of Y."""
    articles = ("la", "une") if word in ("celle", "celles") else ("le", "un")
    for k in range(at - 1, 0, -1):
        piece = seen.pieces[k]
        if piece.action is not None or piece.verb is not None:
            return False
        if piece.sign is Sign.THING and seen.pieces[k - 1].sign is Sign.COMMA:
            return seen.line.tokens[piece.first].fold in articles
    return False


def _likened(seen: Arguments, at: int, word: str) -> bool:
    """« jusqu'à sa démission, dirige une société mieux payée que celle de X », « … proche de celle de X »:
    the company of X."""
    k = at - 1
    while k > 0 and (seen.pieces[k].sign in _LIKENING or _participle(seen.pieces[k])):
        k -= 1
    article = "une" if word in ("celle", "celles") else "un"
    noun = seen.pieces[k]
    return noun.sign in (Sign.THING, Sign.ORG) and seen.line.tokens[noun.first].fold == article


_LIKENING = (Sign.WORD, Sign.SUB, Sign.PREP)


def _participle(piece: Piece) -> bool:
    return piece.verb is not None and piece.verb.tense is Tense.PARTICIPLE


def _several_behind(seen: Arguments, at: int) -> bool:
    """« ceux de X et Y », « ceux de ses adjoints »: more than one."""
    owner = seen.piece(at) if at < len(seen.pieces) else None
    if owner is None or len(owner.people) != 1:
        return True
    behind = seen.pieces[at + 1 : at + 3]
    return len(behind) > 1 and behind[0].sign in (Sign.AND, Sign.COMMA) and behind[1].word in OF


def _named_now(seen: Arguments) -> Action | None:
    """« Nouvelle démission. Cette fois, il s'agit de X. »: the noun of a line that names nobody."""
    before = seen.before
    if before is None or any(piece.people for piece in before.pieces):
        return None
    noun = _noun_of_previous_line(seen)
    return replace(noun, owned="", determiner="le") if noun is not None else None


def _noun_of_previous_line(seen: Arguments) -> Action | None:
    if not seen.line.index:
        return None
    for before in reversed(seen.discourse.lines[max(0, seen.line.index - 3) : seen.line.index]):
        actions = [piece.action for piece in before.pieces if piece.action is not None]
        if actions:
            return actions[-1]
        if before.tokens[0].fold not in ("celui", "celle", "ceux", "celles"):
            return None  # « Celle de X, mardi. Celle de Y, samedi. »
    return None
