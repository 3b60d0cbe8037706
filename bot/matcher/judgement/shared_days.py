"""The day of those who found, join or come back from one house together.

« X a présenté mardi Z, qu'elle a fondée. Y en est le directeur technique. »: one launch, one day.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.model import Claim, Kind, PartialDate, Status

_TOGETHER = frozenset({Kind.VENTURE, Kind.RETURN, Kind.ARRIVAL})


def on_one_day(claims: Sequence[Claim]) -> list[Claim]:
    """*claims*, those without a date given the only one told of others who do the same thing."""
    return [claim if claim.date is not None else replace(claim, date=_day(claim, claims)) for claim in claims]


def _day(claim: Claim, claims: Sequence[Claim]) -> PartialDate | None:
    if claim.kind not in _TOGETHER or not _told_now(claim):
        return None
    days = {
        other.date
        for other in claims
        if other.kind is claim.kind
        and other.other_organization == claim.other_organization
        and other.date is not None
        and _told_now(other)
    }
    return days.pop() if len(days) == 1 else None


def _told_now(claim: Claim) -> bool:
    return claim.news and claim.status is Status.ANNOUNCED and claim.other_organization is not None
