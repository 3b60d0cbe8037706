"""The lines above the text of a document. They come first: no other needs to be looked at."""

from collections.abc import Sequence
from itertools import takewhile

from bot.matcher.language.text import Section
from bot.matcher.names.name import Identity
from bot.matcher.syntax.pieces import Line


def title_lines(lines: Sequence[Line]) -> list[Line]:
    return list(takewhile(lambda line: line.sentence.section is Section.TITLE, lines))


def head_lines(lines: Sequence[Line]) -> list[Line]:
    """Title and summary."""
    return list(takewhile(lambda line: line.sentence.section is not Section.CONTENT, lines))


def names(lines: Sequence[Line], who: Identity) -> bool:
    """Whether *lines* name them."""
    return any(who in line.named for line in lines)


def titled_with_ours(lines: Sequence[Line]) -> set[str]:
    """« Y : X s'en va », « X prend la tête des ventes d'Y »: X, by name, whatever is said of years at Y."""
    ours = [line for line in title_lines(lines) if line.names_ours]
    return {identity.name for line in ours for identity in line.named}
