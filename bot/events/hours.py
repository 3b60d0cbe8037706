"""Hours of the clock in somebody's zone: when a destination is left alone, when a digest falls due."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo

from bot.model import Event, Kind, Period, Quiet, Status

_DAY = timedelta(days=1)


def quiet_until(quiet: Quiet, events: Sequence[Event], *, now: datetime, zone: tzinfo) -> datetime | None:
    """When what is to be told of *events* may be told: the end of the quiet hours, None for at once."""
    if not _within(quiet, now.astimezone(zone).hour):
        return None
    if quiet.broken and any(_breaks(event) for event in events):
        return None
    return _next(quiet.end, now=now, zone=zone)


def digest_due(period: Period, hour: int, *, now: datetime, zone: tzinfo) -> datetime:
    """The next time after *now* at which a digest is to be made."""
    due = _next(hour, now=now, zone=zone)
    while period is Period.WEEKLY and due.astimezone(zone).weekday() != 0:
        due = _next(hour, now=due, zone=zone)
    return due


def _within(quiet: Quiet, hour: int) -> bool:
    if quiet.start <= quiet.end:
        return quiet.start <= hour < quiet.end
    return hour >= quiet.start or hour < quiet.end  # one window over midnight


def _breaks(event: Event) -> bool:
    return event.status is Status.ANNOUNCED and event.kind in (Kind.DEPARTURE, Kind.OUSTER)


def _next(hour: int, *, now: datetime, zone: tzinfo) -> datetime:
    """The first instant after *now* at which the clock of *zone* shows *hour* o'clock.

    An hour that the clock skips is the instant at which it skips; of an hour that comes twice, the first.
    """
    day = now.astimezone(zone).date()
    while True:
        due = datetime.combine(day, time(hour), zone).astimezone(UTC)
        if due > now:
            return due
        day += _DAY
