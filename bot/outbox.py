"""Pending deliveries -> chat -> recorded. Sends, then marks; a nonce makes the repeat harmless."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from bot.events import quiet_until
from bot.model import Act, Delivery, Platform, Status
from bot.ports import (
    QUIET,
    Chat,
    DestinationError,
    MessageGoneError,
    PermanentError,
    Queue,
    StorageError,
    TransientError,
)

log = structlog.get_logger()

FIRST_RETRY = timedelta(seconds=2)
LAST_RETRY = timedelta(minutes=15)
FIRST_PROBE, LAST_PROBE = timedelta(seconds=15), timedelta(hours=1)  # of a suspended destination
LONGEST_WAIT = timedelta(seconds=5)  # a destination may have been set right meanwhile
UTC = ZoneInfo("UTC")
TOO_OLD = timedelta(days=14)  # a post that could not be sent for so long is no news any more


LANES = 64  # destinations served side by side, so that a slow one keeps nobody waiting
BATCH = 128  # deliveries read from the queue at a time


class Outbox:
    """Drains the queue through the chats: of each destination one delivery at a time, in order."""

    def __init__(
        self,
        queue: Queue,
        chats: Mapping[Platform, Chat],
        *,
        now: Callable[[], datetime],
        zone: ZoneInfo = UTC,
        suspended: Callable[[], None] = lambda: None,
    ) -> None:
        """*zone* is that of quiet hours where a destination has none of its own; *suspended* is called
        whenever nothing can be sent to a destination any more."""
        self._queue = queue
        self._chats = chats
        self._now = now
        self._zone = zone
        self._suspended = suspended
        self._wake = asyncio.Event()
        self._hasten = False
        self._lanes = asyncio.Semaphore(LANES)
        self._busy: set[int] = set()  # the destinations being served

    def wake(self) -> None:
        """Something was enqueued: look now."""
        self._wake.set()

    def hasten(self) -> None:
        """A platform is back: what was postponed need not wait any longer."""
        self._hasten = True
        self._wake.set()

    async def run(self) -> None:
        """Deliver until cancelled. Raises StorageError."""
        async with _together() as lanes:
            while True:
                self._wake.clear()
                if self._hasten:
                    self._hasten = False
                    await self._queue.hasten(list(self._chats), self._now())
                if not await self._start(lanes):
                    await self._rest()

    async def drain(self) -> int:
        """Attempt everything that is due; return how many were attempted. Raises StorageError."""
        attempted = 0
        while True:
            async with _together() as lanes:
                started = await self._start(lanes)
            if not started:
                return attempted
            attempted += started

    async def _start(self, lanes: asyncio.TaskGroup) -> int:
        """Set going what is due for destinations that nothing is under way to; how many there were."""
        due = await self._queue.due(list(self._chats), self._now(), limit=BATCH, busy=self._busy)
        firsts: dict[int, Delivery] = {}
        for delivery in due:
            firsts.setdefault(delivery.destination.id, delivery)
        going = [each for each in firsts.values() if not await self._set_aside(each)]
        if going:
            await self._queue.attempt(going, now=self._now())
        for delivery in going:
            await self._lanes.acquire()
            self._busy.add(delivery.destination.id)
            lanes.create_task(self._serve(delivery))
        return len(firsts)

    async def _serve(self, delivery: Delivery) -> None:
        await self._attempt(delivery)  # a failure ends the whole run: nothing more is started
        self._busy.discard(delivery.destination.id)
        self._lanes.release()
        self._wake.set()  # the same destination's next delivery may be due

    async def _rest(self) -> None:
        """Sleep until something is enqueued or falls due."""
        due = await self._queue.next_due(list(self._chats), busy=self._busy)
        wait = LONGEST_WAIT if due is None else min(max(due - self._now(), timedelta(0)), LONGEST_WAIT)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), wait.total_seconds())

    async def _set_aside(self, delivery: Delivery) -> bool:
        """Drop or put off what is not to be sent now."""
        about = _about(delivery)
        if (why := overtaken(delivery, self._now())) is not None:
            await self._queue.give_up(delivery, why)
            about.info("overtaken", why=why)
            return True
        if (until := held(delivery, self._now(), self._zone)) is not None:
            await self._queue.postpone(delivery, until, QUIET)
            about.info("held", until=until.isoformat())
            return True
        return False

    async def _attempt(self, delivery: Delivery) -> None:
        about = _about(delivery)
        try:
            message_id = await self._chats[delivery.destination.platform].deliver(delivery)
        except TransientError as error:
            wait = max(retry_wait(delivery.attempts), error.retry_after or timedelta(0))
            await self._queue.postpone(delivery, self._now() + wait, str(error))
            about.warning("postponed", why=str(error), wait=str(wait))
        except DestinationError as error:
            wait = probe_wait(delivery.destination.probes)
            await self._queue.suspend(delivery.destination.id, str(error), probe_at=self._now() + wait)
            about.warning("suspended", why=str(error), wait=str(wait))
            self._suspended()
        except MessageGoneError as error:
            await self._queue.give_up(delivery, str(error), gone=True)
            about.info("message gone", why=str(error))
        except PermanentError as error:
            await self._queue.give_up(delivery, str(error))
            about.error("given up", why=str(error))
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001
            # A bug in wording one message must stop neither the others nor, at every restart, the program.
            await self._queue.postpone(delivery, self._now() + LAST_RETRY, repr(error))
            about.exception("cannot be worded")
        else:
            if delivery.destination.suspended:
                await self._queue.resume(delivery.destination.id)
            await self._queue.sent(delivery, message_id, now=self._now())
            about.info("delivered", message=message_id)


def _about(delivery: Delivery) -> Any:
    return log.bind(delivery=delivery.id, act=delivery.act, destination=delivery.destination.id)


@asynccontextmanager
async def _together() -> AsyncIterator[asyncio.TaskGroup]:
    """A group of tasks whose first failure is raised as it is."""
    try:
        async with asyncio.TaskGroup() as group:
            yield group
    except ExceptionGroup as failures:
        raise failures.exceptions[0] from failures


def overtaken(delivery: Delivery, now: datetime) -> str | None:
    """Why a post that has waited is not worth sending any more, None where it is.

    A destination that never heard of something is not told that it was denied or taken back.
    """
    if delivery.act not in (Act.POST, Act.DIGEST):
        return None
    if delivery.act is Act.POST and all(
        event.retracted or event.status is Status.DENIED for event in delivery.events
    ):
        return "denied or taken back before it could be told"
    return "too old to be news" if now - delivery.created > TOO_OLD else None


def held(delivery: Delivery, now: datetime, zone: ZoneInfo) -> datetime | None:
    """Until when a delivery waits for the end of its destination's quiet hours, None where it does not.

    Edits wake nobody, and a digest comes at the hour that was asked for.
    """
    if delivery.act not in (Act.POST, Act.REPLY):
        return None
    destination = delivery.destination
    own = ZoneInfo(destination.zone) if destination.zone else zone
    return quiet_until(destination.quiet, delivery.events, now=now, zone=own)


def probe_wait(probes: int) -> timedelta:
    """How long a suspended destination is left alone: doubled at each probe, up to ``LAST_PROBE``."""
    return min(FIRST_PROBE * 2.0 ** min(probes, 16), LAST_PROBE)


def retry_wait(attempts: int) -> timedelta:
    """The wait before the next attempt: doubled each time, up to ``LAST_RETRY``."""
    return min(FIRST_RETRY * 2.0 ** min(attempts, 16), LAST_RETRY)
