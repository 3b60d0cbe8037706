"""Whom the holder of a post serves: « conseiller spécial de X », « adjointe auprès de X »."""

from bot.matcher.lexicon.roles import AIDES
from bot.matcher.names.name import Sort
from bot.matcher.syntax.pieces import Line
from bot.matcher.syntax.roles import Role


def served(line: Line, role: Role) -> int:
    """The end of the post, with whom it serves; where the role ends if that is nobody."""
    if role.head not in AIDES:
        return role.last
    behind = [token.fold for token in line.tokens[role.last : role.last + 2]]
    at = role.last + (1 if behind[:1] in (["de"], ["d'"]) else 2 if behind in _BESIDE else 0)
    whom = next((n.last for n in line.names if n.first == at and n.sort is Sort.PERSON), role.last)
    return whom if at > role.last else role.last


_BESIDE = (["aupres", "de"], ["aupres", "d'"])
