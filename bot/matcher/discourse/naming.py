"""Stage 4: where a document names the watched organisation: in its title, at its head, near a line."""

from collections.abc import Sequence

from bot.matcher.discourse.focus import named, speaks_of_watched
from bot.matcher.language.text import Section
from bot.matcher.syntax.pieces import Line, Org


def title_lines(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.sentence.section is Section.TITLE]


def titled_org(lines: Sequence[Line]) -> Org | None:
    """The first organisation that the title names."""
    told = (named(piece) for line in title_lines(lines) for piece in line.pieces)
    return next((org for org in told if org is not None), None)


def title_is_ours(lines: Sequence[Line]) -> bool:
    """The first organisation that the title names is a watched one."""
    first = titled_org(lines)
    return first is not None and first.watched


def names_watched(line: Line) -> bool:
    """The line names a watched organisation as itself, not as part of a post."""
    return any(piece.org is not None and piece.org.watched for piece in line.pieces)


def near_watched(lines: Sequence[Line], at: int) -> bool:
    """A watched organisation is named at the head of the article, or in the paragraph or beside it."""
    block = lines[at].sentence.block
    near = (
        other
        for other in lines
        if other.sentence.section is not Section.CONTENT or abs(other.sentence.block - block) <= 1
    )
    return any(speaks_of_watched(other) for other in near)


def labelled(line: Line) -> bool:
    """« OpenAI : X s'en va »: the line is told of the watched organisation that opens it."""
    opening = line.pieces[:2]
    org = opening[0].org if len(opening) == 2 and opening[1].word == ":" else None
    return org is not None and org.watched
