"""Headings that name somebody: « Les molécules de X », and then « Lui n'a pas couru. »"""

from collections.abc import Sequence

from bot.matcher.language.text import Section, Shape
from bot.matcher.syntax.pieces import Line


def is_headed(lines: Sequence[Line], line: int, heading: int) -> bool:
    """What stands at *line* is under the *heading*, which names one person and no other."""
    over = lines[heading]
    if over.sentence.shape is not Shape.HEADING or over.sentence.section is not Section.CONTENT:
        return False
    named = [member for piece in over.pieces for member in piece.people]
    between = lines[heading + 1 : line + 1]
    return len(named) == 1 and all(other.sentence.shape is not Shape.HEADING for other in between)
