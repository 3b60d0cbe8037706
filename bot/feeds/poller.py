"""Polling: each feed in its time, none twice at once, and what is new handed on.

A feed's poll reads aloud as: fetch, survey, take, remember. What is remembered (validators, body
hash, entries) advances only after the articles were taken, so that a crash in between costs one more
fetch and loses nothing.
"""

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from bot.feeds.failures import GoneError, OfflineError
from bot.feeds.fetch import Fetched, Fetcher
from bot.feeds.schedule import GONE, NOTHING, first_poll, next_poll
from bot.feeds.survey import Concerns, survey
from bot.model import Article, Feed, FeedState, Outcome, PollReport
from bot.ports import FeedBook, StorageError, TransientError, VigieError

AT_ONCE = 16  # feeds fetched and parsed at the same time; bounds the bodies held in memory

log = structlog.get_logger(__name__)


class Intake(Protocol):
    """Where articles that may concern somebody go."""

    async def take(self, articles: Sequence[Article], *, silent: bool, now: datetime) -> int:
        """Store what is new or edited among *articles* and return how many were new to it.

        All or nothing per article; taking the same ones twice changes nothing more. *silent* means
        a first contact: store, tell nobody. Raises StorageError.
        """


class Poller:
    """Polls *feeds* for as long as it runs.

    Args:
        feeds: What to poll; addresses are unique.
        fetcher: An open Fetcher.
        book: Where what is known of each feed survives a restart.
        intake: Where articles go.
        concerns: Whether a text may concern anybody watched; only such articles go there. By default all.
        interval: The wait between two polls of a feed that answers.
        now: The clock (UTC, aware).
        jitter: The dice, in [0, 1).
        on_report: Called at the end of each poll.
    """

    def __init__(
        self,
        feeds: Sequence[Feed],
        fetcher: Fetcher,
        book: FeedBook,
        intake: Intake,
        *,
        concerns: Concerns = lambda text: True,
        interval: timedelta,
        now: Callable[[], datetime],
        jitter: Callable[[], float],
        on_report: Callable[[PollReport], None] = lambda report: None,
    ) -> None:
        self._feeds = tuple(feeds)
        self._fetcher = fetcher
        self._book = book
        self._intake = intake
        self._concerns = concerns
        self._interval = interval
        self._now = now
        self._jitter = jitter
        self._on_report = on_report
        self._states: dict[str, FeedState] | None = None
        self._reading = asyncio.Lock()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._hosts: defaultdict[str, _Host] = defaultdict(_Host)
        self._online: datetime | None = None

    async def poll(self, feed: Feed) -> PollReport:
        """Poll one feed now. Waits for a poll of the same host to end, and leaves it a moment of rest.

        Whatever goes wrong with the feed is in the report and backs it off. Raises StorageError.
        """
        # The host first: feeds that wait for their host must not hold the slots of others.
        host = self._hosts[feed.url.partition("://")[2].partition("/")[0]]
        async with host.turn:
            await asyncio.sleep(host.rested_at - asyncio.get_running_loop().time())
            async with self._slots:
                report = await self._attempt(feed)
            gap = self._fetcher.gap(feed.url).total_seconds()
            host.rested_at = asyncio.get_running_loop().time() + gap
        self._on_report(report)
        return report

    async def poll_all(self) -> tuple[PollReport, ...]:
        """Poll every feed now, due or not; reports in the order of the feeds. Raises StorageError."""
        async with _tasks() as tasks:
            polls = [tasks.create_task(self.poll(feed)) for feed in self._feeds]
        return tuple(poll.result() for poll in polls)

    async def run(self, stop: asyncio.Event) -> None:
        """Poll each feed in its time until *stop* is set, then drop those under way. Raises StorageError."""
        scheduler = AsyncIOScheduler(timezone=UTC)
        polls: set[asyncio.Task[None]] = set()
        running = True

        def arm(feed: Feed, due: datetime) -> None:
            # No grace time: a run that comes late (a laptop that slept) is still to be run.
            scheduler.add_job(
                fire, DateTrigger(due), [feed], id=feed.url, replace_existing=True, misfire_grace_time=None
            )

        async def fire(feed: Feed) -> None:
            # Only starts the poll: APScheduler drops a run re-armed while its job still counts as running.
            if not running:  # shutdown takes effect one turn of the loop later
                return
            poll = tasks.create_task(poll_and_arm(feed))
            polls.add(poll)
            poll.add_done_callback(polls.discard)

        async def poll_and_arm(feed: Feed) -> None:
            await self.poll(feed)
            arm(feed, self._due(feed, await self._remembered()))

        async with _tasks() as tasks:
            states = await self._remembered()
            for feed in self._feeds:
                arm(feed, self._due(feed, states))
            scheduler.start()
            try:
                await stop.wait()
            finally:
                running = False
                scheduler.shutdown(wait=False)
                for poll in polls:
                    poll.cancel()

    def _due(self, feed: Feed, states: Mapping[str, FeedState]) -> datetime:
        state = states.get(feed.url)
        planned = state.next_poll if state else None
        return first_poll(self._now(), interval=self._interval, planned=planned, jitter=self._jitter())

    async def _attempt(self, feed: Feed) -> PollReport:
        """Poll, and remember how it went."""
        states = await self._remembered()
        before = states.get(feed.url) or FeedState(feed.url)
        now = self._now()
        try:
            report, state = await self._read(feed, before, now)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001  one feed's trouble, a bug of ours included, is not the others'
            report, state = self._failed(feed, before, error, now)
        await self._book.save(state)
        states[feed.url] = state
        return report

    async def _remembered(self) -> dict[str, FeedState]:
        """What is known of each feed: read once, since only one process polls a database."""
        async with self._reading:
            if self._states is None:
                self._states = dict(await self._book.states())
        return self._states

    async def _read(self, feed: Feed, state: FeedState, now: datetime) -> tuple[PollReport, FeedState]:
        """Fetch, survey, take. Raises whatever these raise."""
        fetched = await self._fetcher.get(
            state.moved_to or feed.url, now=now, etag=state.etag, last_modified=state.last_modified
        )
        self._online = now
        if fetched.not_modified:
            return PollReport(feed, Outcome.NOT_MODIFIED), self._succeeded(state, fetched, now)
        body_hash = hashlib.sha256(fetched.body).hexdigest()
        if body_hash == state.body_hash:
            return PollReport(feed, Outcome.NOT_MODIFIED), self._succeeded(state, fetched, now)
        found = await asyncio.to_thread(
            survey,
            fetched.body,
            feed,
            state,
            url=fetched.url,
            content_type=fetched.content_type,
            concerns=self._concerns,
            now=now,
        )
        if found.articles:
            await self._intake.take(found.articles, silent=not state.seeded, now=now)
        report = PollReport(feed, Outcome.UPDATED, entries=found.entries, new=found.new)
        state = replace(found.state, body_hash=body_hash, last_new=now if found.new else state.last_new)
        return report, self._succeeded(state, fetched, now)

    def _succeeded(self, state: FeedState, fetched: Fetched, now: datetime) -> FeedState:
        """The state after an answer. A 304 may leave validators out: the old ones stay (RFC 9111, 3.2)."""
        return replace(
            state,
            etag=fetched.etag or (state.etag if fetched.not_modified else None),
            last_modified=fetched.last_modified or (state.last_modified if fetched.not_modified else None),
            polled=now,
            succeeded=now,
            failures=0,
            problem=None,
            moved_to=fetched.moved_to or state.moved_to,
            next_poll=next_poll(
                self._now(),
                interval=self._interval,
                fresh_for=fetched.fresh_for,
                pace=timedelta(seconds=state.pace),
                jitter=self._jitter(),
            ),
        )

    def _failed(
        self, feed: Feed, state: FeedState, error: Exception, now: datetime
    ) -> tuple[PollReport, FeedState]:
        """The report and the state after a failure."""
        if isinstance(error, VigieError):
            problem = str(error)
        else:
            problem = f"internal error: {type(error).__name__}: {error}"
            log.error("poll failed unexpectedly", feed=feed.name, exc_info=error)
        # If no feed answers, it is our own network that is down: that slows nobody.
        offline = isinstance(error, OfflineError) and not self._online_lately(now)
        failures = state.failures if offline else state.failures + 1
        retry_after = error.retry_after if isinstance(error, TransientError) else None
        due = next_poll(
            self._now(),
            interval=self._interval,
            failures=0 if offline else failures,
            retry_after=retry_after or NOTHING,
            jitter=self._jitter(),
        )
        state = replace(
            state,
            polled=now,
            failures=failures,
            problem=problem,
            moved_to=None,  # ask the listed address next: where it once led may be what is broken
            next_poll=max(due, now + GONE) if isinstance(error, GoneError) else due,
        )
        return PollReport(feed, Outcome.FAILED, reason=problem), state

    def _online_lately(self, now: datetime) -> bool:
        return self._online is not None and now - self._online <= self._interval


@dataclass(slots=True)
class _Host:
    """One request at a time, the next not before ``rested_at`` (on the event loop's clock, seconds)."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    rested_at: float = 0.0


@asynccontextmanager
async def _tasks() -> AsyncIterator[asyncio.TaskGroup]:
    """A group of tasks of which the first to fail ends the others and is raised itself, not in a group."""
    try:
        async with asyncio.TaskGroup() as tasks:
            yield tasks
    except BaseExceptionGroup as group:
        raise group.exceptions[0] from None
