"""Spans of time that a sentence counts back from a day it names, not from that of publication."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.matcher.language.date_steps import shifted
from bot.matcher.language.dates import Dated


def counted_back(found: Sequence[Dated], today: date) -> tuple[Dated, ...]:
    """The dates of a sentence: « rétabli mercredi, cinq jours après son renvoi » is counted from then."""
    if not any(dated.elapsed for dated in found):
        return tuple(found)
    told = [d.value for d in found if d.value is not None and d.value.day is not None and _has_come(d, today)]
    if len(told) != 1:
        return tuple(found)
    days = (told[0].first - today).days
    return tuple(
        replace(dated, value=shifted(dated.value, days, "jour"))
        if dated.elapsed and dated.value is not None and dated.value.day is not None
        else dated
        for dated in found
    )


def _has_come(dated: Dated, today: date) -> bool:
    """A plain day, not after *today*."""
    known = dated.value is not None and dated.value.last <= today
    return known and not (dated.elapsed or dated.started or dated.ending or dated.past)
