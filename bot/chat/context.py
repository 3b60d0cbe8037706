"""The events around an event, where they are known without a gap."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from bot.model import Event, Watchlist
from bot.ports import Archive

WINDOW = timedelta(days=30)
AHEAD = timedelta(hours=14)  # a day begins nowhere earlier than that before it begins in UTC


async def context_of(events: Sequence[Event], archive: Archive, watchlist: Watchlist) -> tuple[Event, ...]:
    """Every event of the 30 days before that still holds, or none where one may be missing.

    Raises StorageError.
    """
    (event,) = events[:1]
    last = event.date.first if event.date else event.day
    first = last - WINDOW
    watching = (await archive.overview()).watching_since
    organization = watchlist.organization(event.organization)
    history = organization.history_until if organization else None
    if event.reversed_by or not _covered(first, last, history, watching):
        return ()
    return tuple(each for each in await archive.events(since=first, until=last) if not each.reversed_by)


def _covered(first: date, last: date, history: date | None, watching: datetime | None) -> bool:
    """True when the history, then the feeds, reach over every day of the window.

    *watching* is since when the feeds were followed without a stop that might have cost something.
    """
    if history is not None and last <= history:
        return True
    unknown = first if history is None else max(first, history + timedelta(days=1))
    return watching is not None and watching <= datetime.combine(unknown, time(), UTC) - AHEAD
