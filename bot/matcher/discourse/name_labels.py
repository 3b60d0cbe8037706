"""Entries that a name alone opens: « X. La patronne de Z a dit adieu à W. »: of whom what follows is told."""

from collections.abc import Sequence

from bot.matcher.language.text import Section
from bot.matcher.syntax.pieces import Line, Member, Sign


def labelled_with(lines: Sequence[Line], index: int) -> Member | None:
    """Whose name alone opens the paragraph of a sentence: as a sentence of its own, or before a dash."""
    line = lines[index]
    if line.sentence.section is not Section.CONTENT:
        return None
    first = line
    while first.index and lines[first.index - 1].sentence.block == line.sentence.block:
        first = lines[first.index - 1]
    people = first.pieces[0].people if first.pieces else ()
    behind = [piece.sign for piece in first.pieces[1:]]
    alone = first is not line and set(behind) <= {Sign.STOP, Sign.COLON}
    return people[0] if len(people) == 1 and (alone or behind[:1] == [Sign.COLON]) else None
