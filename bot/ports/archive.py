"""What the answers read."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.model import Event, Kind, Pause


@dataclass(frozen=True, slots=True)
class Overview:
    """What ``/help`` and the welcome say of the watch: feeds, the last poll, the last event.

    ``watching_since`` is when the present watch began: the first ever, or after the last long stop.
    ``pause`` is the last time during which nobody watched, be it short.
    """

    feeds: int
    failing: int
    last_poll: datetime | None
    last_event: Event | None
    watching_since: datetime | None
    pause: Pause | None = None


class Archive(Protocol):
    """What the answers read. Safe beside a running process."""

    async def events(
        self,
        *,
        person_id: str | None = None,
        name: str | None = None,
        kinds: Collection[Kind] = (),
        since: date | None = None,
        until: date | None = None,
        limit: int | None = None,
    ) -> tuple[Event, ...]:
        """Events newest first (by event date, else publication), retracted and background-only ones left
        out. ``name`` finds somebody outside the watch list."""

    async def event(self, event_id: str) -> Event | None:
        """One event in its present state."""

    async def overview(self) -> Overview:
        """The state of the watch."""
