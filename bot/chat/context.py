"""The events around an event, where they are known without a gap."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.model import Event, Watchlist
from bot.ports import Archive

WINDOW = timedelta(days=30)


async def context_of(events: Sequence[Event], archive: Archive, watchlist: Watchlist) -> tuple[Event, ...]:
    """Every event of the 30 days before, or none where one may be missing. Raises StorageError."""
    (event,) = events[:1]
    last = event.date.first if event.date else event.founded.date()
    first = last - WINDOW
    watching = (await archive.overview()).watching_since
    organization = watchlist.organization(event.organization)
    history = organization.history_until if organization else None
    if not _covered(first, last, history, watching.date() if watching else None):
        return ()
    return await archive.events(since=first, until=last)


def _covered(first: date, last: date, history: date | None, watching: date | None) -> bool:
    """True when the history, then the feeds, reach over every day of the window."""
    if history is not None and last <= history:
        return True
    if watching is None:
        return False
    return watching <= first or (history is not None and history >= watching)
