"""Dates read by what stands beside them: months of one row, spans counted back from a day that is named."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.matcher.language.date_steps import shifted
from bot.matcher.language.dates import Dated
from bot.matcher.language.months_of_a_year import months_of_a_year
from bot.model import PartialDate

_NEXT_NAME = re.compile(
    r"(?:,| et|,? puis)(?: (?:(?:suivi|imité|rejoint)e?s? )?(?:par |à |de |d['’])| ?)"
    r"(?:[A-ZÀ-Ý][\w'’-]+ ){2,4},? ?$"
)

_BEFORE_DOING = re.compile(r",? avant (?:de |d['’])[^,;:.]{1,50} $")


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
    return months_of_a_year(_seasons_in_a_row(told, sentence, offset), sentence, offset)


def _seasons_in_a_row(found: Sequence[Dated], sentence: str, offset: int) -> tuple[Dated, ...]:
    """« à l'été et à l'automne 2022 »: the year of the second season is that of the first."""
    told = list(found)
    for k in range(len(told) - 2, -1, -1):
        one, after = told[k], told[k + 1]
        between = sentence[one.span.end - offset : after.span.start - offset]
        if (
            one.season
            and after.season
            and after.value
            and one.ahead
            and not after.ahead
            and _AND.match(between)
        ):
            year = after.value.year - (one.season > after.season)
            told[k] = replace(one, value=PartialDate(year), ahead=None, past=after.past)
    return tuple(told)


_AND = re.compile(r",? (?:et|puis) $")


def _of_the_row(before: Dated, value: PartialDate, between: str) -> PartialDate | None:
    """*value* in the year of the one *before*, if nothing but the next name stands between them, or what came
    next: « parti à l'été 2022, avant de revenir en novembre »."""
    first = before.value
    if first is None or value.month is None or value.day is not None or first.year >= value.year:
        return None
    in_a_row = first.month is not None and _NEXT_NAME.match(between)
    if not in_a_row and not _BEFORE_DOING.match(between):
        return None
    return PartialDate(first.year + (value.month < (first.month or 0)), value.month)


def counted_back(found: Sequence[Dated], today: date) -> tuple[Dated, ...]:
    """The dates of a sentence: « rétabli mercredi, cinq jours après son renvoi » is counted from then."""
    if not found or not any(dated.elapsed for dated in found):
        return tuple(found)
    told = [d.value for d in found if d.value is not None and d.value.day is not None and _has_come(d, today)]
    only = told[0] if len(told) == 1 else None
    counted = []
    for k, dated in enumerate(found):
        start = (_right_before(found[k - 1], dated) if k else None) or only or _month_before(found[:k], dated)
        if dated.back is not None and start is not None:
            count, unit = dated.back
            dated = replace(dated, value=shifted(start, -count, unit))
        counted.append(dated)
    return tuple(counted)


def _right_before(told: Dated, dated: Dated) -> PartialDate | None:
    """« parti le 14 mai, six mois après … »: from that day, however long ago it is."""
    beside = dated.span.start - told.span.end <= _COMMA
    return told.value if beside and not (told.elapsed or told.started or told.ending) else None


def _month_before(found: Sequence[Dated], dated: Dated) -> PartialDate | None:
    """« fondé en juin, un mois après avoir quitté Y »: from the only month that is told before."""
    told = found[0] if len(found) == 1 else None
    by_months = dated.back is not None and dated.back[1].startswith(("mois", "an"))
    plain = told is not None and not (told.elapsed or told.started or told.ending)
    month = told.value if told is not None and plain and by_months else None
    return month if month is not None and month.month is not None and month.day is None else None


_COMMA = len(", ")


def _has_come(dated: Dated, today: date) -> bool:
    """A plain day, not after *today*."""
    known = dated.value is not None and dated.value.last <= today
    return known and not (dated.elapsed or dated.started or dated.ending or dated.past)
