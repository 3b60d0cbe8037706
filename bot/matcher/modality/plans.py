"""Stage 5: plans that nobody has: « n'a aucun projet de départ », « « aucune intention de partir » »."""

from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line

_PLANS = words("projet projets intention intentions velleite velleites envie plan plans idee")
_NONE = words("aucun aucune pas nul nulle moindre")
_REACH = 6  # tokens before the verb or the noun


def plans_none(line: Line, first: int) -> bool:
    """Whether what begins at token *first* is « de » a plan that is said not to be."""
    before = [token.fold for token in line.tokens[max(0, first - _REACH) : first] if token.word]
    if not before or before[-1] not in ("de", "d'"):
        return False
    return before[-2:-1] != [] and before[-2] in _PLANS and not _NONE.isdisjoint(before[:-2])
