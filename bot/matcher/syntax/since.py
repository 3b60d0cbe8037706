"""Since when somebody has been where an aside has them: « …, confié à X, dans la maison depuis 2018 »."""

from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import WALLS, Row

_PLACES = frozenset({Sign.ORG, Sign.THING, Sign.POST})


def beside_since(row: Row, at: int, verb: int) -> bool:
    """Whether the date at *at* ends an aside with a place in it, behind a name that follows the *verb*."""
    comma = next((k for k in range(at - 1, verb, -1) if row[k].sign is Sign.COMMA), 0)
    if not comma or not row[comma - 1].people:
        return False
    aside = row[comma + 1 : at]
    told = any(piece.sign in WALLS or piece.verb is not None or piece.people for piece in aside)
    placed = bool(aside) and aside[0].sign is Sign.PREP and any(piece.sign in _PLACES for piece in aside)
    return placed and not told
