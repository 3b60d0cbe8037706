"""Months that have the year told beside them: « absent d'août à mai 2024 », « l'été 2024, … en août »."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.language.dates import Dated
from bot.model import PartialDate

_UP_TO = re.compile(r",? (?:et|puis|à|au)(?: \w+)? $")
_LAST_MONTH = 2  # of a season, counted from the one in which it begins
_OPENING = 10  # letters: « L'année 2024 », « En 2024 »


def months_of_a_year(found: Sequence[Dated], sentence: str, offset: int) -> tuple[Dated, ...]:
    """The dates of a *sentence* that begins at *offset*."""
    told = list(found)
    headed = _headed(found, sentence, offset)
    for k, one in enumerate(found):
        if not _is_bare_month(one):
            continue
        year = _year_behind(found[k : k + 2], sentence, offset) or _year_of_the_season(found[:k], one)
        year = year or (headed if all(map(_is_bare_month, found[1:k])) else None)
        if year is not None and one.value is not None and year < one.value.year:
            told[k] = replace(one, value=PartialDate(year, one.value.month), ahead=None, past=True)
    return tuple(told)


def _headed(found: Sequence[Dated], sentence: str, offset: int) -> int | None:
    """« L'année 2024 fut celle des adieux : X en mars », « En 2024 étaient partis X (mars) et Y (mai) »."""
    first, months = found[0] if found else None, [one for one in found[1:] if _is_bare_month(one)]
    if first is None or first.value is None or not months or first.span.start - offset > _OPENING:
        return None
    over = first.past and not (first.started or first.elapsed or first.season)
    listed = len(months) > 1 or ":" in _between(first, months[0], sentence, offset)
    return first.value.year if over and listed and first.value.month is None else None


def _year_behind(pair: Sequence[Dated], sentence: str, offset: int) -> int | None:
    """« d'août à novembre 2024 », « parti en mars puis revenu en mai 2023 »."""
    after = pair[1] if len(pair) > 1 else None
    if after is None or after.ahead or not after.past or after.value is None or after.value.month is None:
        return None
    joined = _UP_TO.match(_between(pair[0], after, sentence, offset))
    return after.value.year - (_month(pair[0]) > after.value.month) if joined else None


def _year_of_the_season(before: Sequence[Dated], one: Dated) -> int | None:
    """« à l'été 2024, … le congé qu'il a pris en août »: a month of that summer."""
    season = before[-1] if before else None
    if season is None or season.season is None or season.ahead or season.value is None:
        return None
    return season.value.year if 0 <= _month(one) - season.season <= _LAST_MONTH else None


def _is_bare_month(dated: Dated) -> bool:
    value = dated.value
    plain = value is not None and value.month is not None and value.day is None
    return plain and dated.ahead is not None and dated.season is None


def _month(dated: Dated) -> int:
    return dated.value.month or 0 if dated.value is not None else 0


def _between(one: Dated, after: Dated, sentence: str, offset: int) -> str:
    return sentence[one.span.end - offset : after.span.start - offset]
