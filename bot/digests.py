"""Makes digests when they fall due: what happened since the last one -> one delivery like any other."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

import structlog

from bot.events import digest_due, wants
from bot.model import Certainty, Choice, Destination, Digest, Event, Status, Watchlist
from bot.ports import Digests

log = structlog.get_logger()

LONGEST_WAIT = timedelta(seconds=60)  # somebody may have asked for one meanwhile


class DigestMaker:
    """Closes each period in one transaction, so that a crash neither loses a digest nor doubles it."""

    def __init__(
        self,
        digests: Digests,
        watchlist: Watchlist,
        *,
        zone: ZoneInfo,
        now: Callable[[], datetime],
        enqueued: Callable[[], None] = lambda: None,
    ) -> None:
        """*zone* is that of destinations without one of their own; *enqueued* is called after each commit
        that left something to deliver."""
        self._digests = digests
        self._sectors = {person.id: person.sector for person in watchlist.people if person.sector}
        self._zone = zone
        self._now = now
        self._enqueued = enqueued

    async def run(self) -> None:
        """Make digests until cancelled. Raises StorageError."""
        while True:
            await self.make()
            due = await self._digests.next_due()
            wait = LONGEST_WAIT if due is None else min(max(due - self._now(), timedelta(0)), LONGEST_WAIT)
            with suppress(TimeoutError):
                await asyncio.sleep(wait.total_seconds())

    async def make(self) -> int:
        """Make every digest that is due; return how many hold anything."""
        now, made = self._now(), 0
        for destination, digest in await self._digests.due(now):
            zone = ZoneInfo(destination.zone) if destination.zone else self._zone
            happened, covered = await self._digests.happened(digest.covered)
            ids = [event.id for event in contents(destination, digest, happened, self._sectors)]
            due = digest_due(digest.period, digest.hour, now=now, zone=zone)
            if await self._digests.close(destination.id, digest, ids, covered=covered, now=now, due=due):
                made += 1
                log.info("digest made", destination=destination.id, events=len(ids))
        if made:
            self._enqueued()
        return made


def contents(
    destination: Destination,
    digest: Digest,
    happened: tuple[Event, ...],
    sectors: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Event, ...]:
    """What of it the destination wants to read: a reader who follows nobody reads of everybody.

    A denial belongs with the rumours: without those nobody heard what is denied.
    """
    reader = _as_asked(destination, digest)
    return tuple(
        event
        for event in happened
        if wants(reader, event, sectors)
        and (event.status is not Status.DENIED or digest.certainty is Certainty.ALL)
    )


def _as_asked(destination: Destination, digest: Digest) -> Destination:
    """The destination with the digest's certainty instead of its alerts'."""
    if destination.direct and not destination.people:
        return replace(destination, direct=False, certainty=digest.certainty)
    choices = {
        person: Choice(digest.certainty, destination.choice(person).kinds) for person in destination.people
    }
    return replace(destination, certainty=digest.certainty, choices=MappingProxyType(choices))
