"""The day of those who found, join or come back from one house together.

« X a présenté mardi Z, qu'elle a fondée. Y en est le directeur technique. »: one launch, one day.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line
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


def at_once(line: Line, change: Change, led: Change) -> tuple[Dated, ...]:
    """« …, aussitôt imitée par X », « …, suivie dans la soirée par Y »: the day of whom they do it after."""
    if change.line != led.line or any(d.value is not None for d in change.dates):
        return ()
    start, verb = line.pieces[min(led.at, change.at)].first, line.pieces[change.at]
    near = {token.fold for token in line.tokens[max(start, verb.first - 2) : verb.last + 4]}
    return () if near.isdisjoint(_AT_ONCE) else led.dates or led.announced


_AT_ONCE = words("aussitot immediatement foulee soiree")
