"""Months of one row: « X s'en va en février 2022, Y Z en avril »: of the year that the row begins with."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.language.dates import Dated
from bot.model import PartialDate

_NEXT_NAME = re.compile(r"(?:,| et|,? puis) ?(?:[A-ZÀ-Ý][\w'’-]+ ){2,4},? ?$")


def same_year(found: Sequence[Dated], sentence: str, offset: int) -> tuple[Dated, ...]:
    """The dates of a *sentence* that begins at *offset*; a bare month has the year of the entry before it."""
    told: list[Dated] = []
    for dated in found:
        before = told[-1] if told else None
        if before is not None and dated.ahead is not None and dated.value is not None:
            between = sentence[before.span.end - offset : dated.span.start - offset]
            value = _of_the_row(before, dated.value, between)
            dated = dated if value is None else replace(dated, value=value, ahead=None, past=before.past)
        told.append(dated)
    return tuple(told)


def _of_the_row(before: Dated, value: PartialDate, between: str) -> PartialDate | None:
    """*value* in the year of the one *before*, if nothing but the next name stands between them."""
    first = before.value
    months = first is not None and first.month is not None and value.month is not None and value.day is None
    if first is None or not months or first.year >= value.year or not _NEXT_NAME.match(between):
        return None
    return PartialDate(first.year + ((value.month or 0) < (first.month or 0)), value.month)
