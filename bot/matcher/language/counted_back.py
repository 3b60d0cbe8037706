"""Spans of time that a sentence counts back from a day it names, not from that of publication."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.matcher.language.date_steps import shifted
from bot.matcher.language.dates import Dated
from bot.model import PartialDate


def counted_back(found: Sequence[Dated], today: date) -> tuple[Dated, ...]:
    """The dates of a sentence: « rétabli mercredi, cinq jours après son renvoi » is counted from then."""
    if not found or not any(dated.elapsed for dated in found):
        return tuple(found)
    told = [d.value for d in found if d.value is not None and d.value.day is not None and _has_come(d, today)]
    only = told[0] if len(told) == 1 else None
    counted = []
    for k, dated in enumerate(found):
        start = (_right_before(found[k - 1], dated) if k else None) or only
        if dated.back is not None and start is not None:
            count, unit = dated.back
            dated = replace(dated, value=shifted(start, -count, unit))
        counted.append(dated)
    return tuple(counted)


def _right_before(told: Dated, dated: Dated) -> PartialDate | None:
    """« parti le 14 mai, six mois après … »: from that day, however long ago it is."""
    beside = dated.span.start - told.span.end <= _COMMA
    return told.value if beside and not (told.elapsed or told.started or told.ending) else None


_COMMA = len(", ")


def _has_come(dated: Dated, today: date) -> bool:
    """A plain day, not after *today*."""
    known = dated.value is not None and dated.value.last <= today
    return known and not (dated.elapsed or dated.started or dated.ending or dated.past)
