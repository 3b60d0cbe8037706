"""Entries of a live page: « 21h12. Du côté de chez Y, ça remue. X … », whatever its title is about."""

import re
from collections.abc import Sequence

from bot.matcher.language.text import Section
from bot.matcher.syntax.pieces import Line, Org, is_ours

_CLOCK = re.compile(r"^ (?:[01]?\d|2[0-3]) ?[h:] ?[0-5]\d(?!\d)")
_LEAST = 2  # one clock is an hour


def by_entry(lines: Sequence[Line], focuses: Sequence[Org | None]) -> list[Org | None]:
    """What each sentence is about: the watched organisation from where its entry names it."""
    starts, result = _starts(lines), list(focuses)
    if not starts:
        return result
    here: Org | None = None
    for line in lines[min(starts) :]:
        here = None if line.index in starts else here
        here = next((piece.org for piece in line.pieces if is_ours(piece.org)), here)
        result[line.index] = here or result[line.index]
    return result


def is_live(lines: Sequence[Line]) -> bool:
    """Its entries open with the hour."""
    return bool(_starts(lines))


def _starts(lines: Sequence[Line]) -> set[int]:
    """Where its entries begin; empty where there are too few for a live page."""
    starts = {line.index for line in lines if _opens_entry(line)}
    return starts if len(starts) >= _LEAST else set()


def _opens_entry(line: Line) -> bool:
    counted = line.tokens[:1] != () and line.tokens[0].fold[0].isdigit()
    return counted and line.sentence.section is Section.CONTENT and bool(_CLOCK.match(line.text))
