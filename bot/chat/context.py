"""What is known around an event: what happened in the days before, and when the person had come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.events import arrival_before
from bot.model import Event, Kind, Seat, Watchlist
from bot.ports import Archive

WINDOW = timedelta(days=30)
AHEAD = timedelta(hours=14)  # a day begins nowhere earlier than that before it begins in UTC


@dataclass(frozen=True, slots=True)
class Context:
    """``window`` is every event of the 30 days before that still holds, empty where one may be missing;
    ``arrival`` is what began the stay that the event ends."""

    window: tuple[Event, ...] = ()
    arrival: Event | None = None


NOTHING_KNOWN = Context()


async def context_of(events: Sequence[Event], archive: Archive, watchlist: Watchlist) -> Context:
    """What surrounds the first of the events. Raises StorageError."""
    (event,) = events[:1]
    if event.reversed_by:
        return NOTHING_KNOWN
    return Context(await _window(event, archive, watchlist), await _arrival(event, archive))


async def _window(event: Event, archive: Archive, watchlist: Watchlist) -> tuple[Event, ...]:
    last = event.date.first if event.date else event.day
    first = last - WINDOW
    watching = (await archive.overview()).watching_since
    organization = watchlist.organization(event.organization)
    history = organization.history_until if organization else None
    if not _covered(first, last, history, watching):
        return ()
    return tuple(each for each in await archive.events(since=first, until=last) if not each.reversed_by)


async def _arrival(event: Event, archive: Archive) -> Event | None:
    if event.person_id is None or event.kind not in (Kind.DEPARTURE, Kind.OUSTER) or event.seat is Seat.BOARD:
        return None
    return arrival_before(event, await archive.events(person_id=event.person_id))


def _covered(first: date, last: date, history: date | None, watching: datetime | None) -> bool:
    """True when the history, then the feeds, reach over every day of the window.

    *watching* is since when the feeds were followed without a stop that might have cost something.
    """
    if history is not None and last <= history:
        return True
    unknown = first if history is None else max(first, history + timedelta(days=1))
    return watching is not None and watching <= datetime.combine(unknown, time(), UTC) - AHEAD
