"""Remarks that tell of nobody and of no house: « La nouvelle est tombée dans la nuit. ». What is told behind
one goes on from the sentence before it."""

from collections.abc import Sequence

from bot.matcher.syntax.pieces import Line, Sign

_TELLING = frozenset({Sign.PEOPLE, Sign.ORG, Sign.POST, Sign.PRONOUN, Sign.ACTION, Sign.QUOTE, Sign.COLON})
_LONGEST = 10  # pieces


def line_before(lines: Sequence[Line], line: Line) -> Line | None:
    """The sentence before *line*, past what is only remarked in its paragraph."""
    return next((other for other in reversed(lines[: line.index]) if not _remarks(other, line)), None)


def _remarks(other: Line, line: Line) -> bool:
    same = other.sentence.block == line.sentence.block and other.index > 0
    if not same or other.tokens[-1].text == "?":
        return False  # « Qui pour le remplacer ? Ce sera X. »
    return len(other.pieces) <= _LONGEST and other.signs.isdisjoint(_TELLING)
