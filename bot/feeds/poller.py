"""Polling: each feed in its time, none twice at once, and what is new handed on.

A feed's poll reads aloud as: fetch, survey, complete, take, remember. What is remembered (validators,
body hash, entries) advances only after the articles were taken, so that a crash in between costs one
more fetch and loses nothing.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from bot.feeds.failures import OfflineError
from bot.feeds.fetch import Fetched, Fetcher
from bot.feeds.fulltext import Completed
from bot.feeds.hosts import Hosts
from bot.feeds.progress import failed, problem_of, succeeded
from bot.feeds.schedule import first_poll
from bot.feeds.survey import Concerns, survey
from bot.model import Article, Feed, FeedState, Outcome, PollReport
from bot.ports import FeedBook, StorageError, VigieError

AT_ONCE = 16  # feeds fetched and parsed at the same time; bounds the bodies held in memory

log = structlog.get_logger(__name__)


class Intake(Protocol):
    """Where articles that may concern somebody go."""

    async def take(self, articles: Sequence[Article], *, silent: bool, now: datetime) -> int:
        """Store what is new or edited among *articles* and return how many were new to it.

        All or nothing per article; taking the same ones twice changes nothing more. *silent* means
        a first contact: store, tell nobody. Raises StorageError.
        """


class Pages(Protocol):
    """Where summaries are completed with the pages that they lead to."""

    async def complete(self, articles: Sequence[Article], *, read: bool, now: datetime) -> Completed:
        """Complete *articles* with what is known of their pages and, if *read*, with the pages now."""


class Poller:
    """Polls *feeds* for as long as it runs.

    Args:
        feeds: What to poll; addresses are unique.
        fetcher: An open Fetcher.
        book: Where what is known of each feed survives a restart.
        intake: Where articles go.
        hosts: Who asks a host when; to be shared by all who ask the same ones.
        pages: What completes the articles of feeds that allow it; by default they stay as they are.
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
        hosts: Hosts | None = None,
        pages: Pages | None = None,
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
        self._hosts = hosts or Hosts(fetcher.gap)
        self._pages = pages
        self._concerns = concerns
        self._interval = interval
        self._now = now
        self._jitter = jitter
        self._on_report = on_report
        self._states: dict[str, FeedState] | None = None
        self._reading = asyncio.Lock()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._online: datetime | None = None

    async def poll(self, feed: Feed) -> PollReport:
        """Poll one feed now. Waits for a poll of the same host to end, and leaves it a moment of rest.

        Whatever goes wrong with the feed is in the report and backs it off. Raises StorageError.
        """
        # The host first: feeds that wait for their host must not hold the slots of others.
        async with AsyncExitStack() as turn:
            await turn.enter_async_context(self._hosts.turn(feed.url))
            async with self._slots:
                report = await self._attempt(feed, turn.aclose)
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

    async def _attempt(self, feed: Feed, fetched: Callable[[], Awaitable[None]]) -> PollReport:
        """Poll, and remember how it went; *fetched* is called once the host is not needed any more."""
        states = await self._remembered()
        before = states.get(feed.url) or FeedState(feed.url)
        now = self._now()
        try:
            answer = await self._fetch(before, now)
            await fetched()
            report, found = await self._read(feed, before, answer, now)
            state = succeeded(
                found, answer, now=now, end=self._now(), interval=self._interval, jitter=self._jitter()
            )
        except StorageError:
            raise
        except Exception as error:
            if not isinstance(error, VigieError):
                log.exception("poll failed unexpectedly", feed=feed.name)
            report = PollReport(feed, Outcome.FAILED, reason=problem_of(error))
            state = failed(
                before,
                error,
                online=self._online is not None and now - self._online <= self._interval,
                now=now,
                end=self._now(),
                interval=self._interval,
                jitter=self._jitter(),
            )
        await self._book.save(state)
        states[feed.url] = state
        return report

    async def _remembered(self) -> dict[str, FeedState]:
        """What is known of each feed: read once, since only one process polls a database."""
        async with self._reading:
            if self._states is None:
                self._states = dict(await self._book.states())
        return self._states

    async def _fetch(self, state: FeedState, now: datetime) -> Fetched:
        """Ask for the feed, and note whether the network is there. Raises what the fetcher raises."""
        try:
            fetched = await self._fetcher.get(
                state.moved_to or state.url, now=now, etag=state.etag, last_modified=state.last_modified
            )
        except OfflineError:
            raise
        except VigieError:  # a refusal too is an answer
            self._online = now
            raise
        self._online = now
        return fetched

    async def _read(
        self, feed: Feed, state: FeedState, fetched: Fetched, now: datetime
    ) -> tuple[PollReport, FeedState]:
        """Survey, complete, take; return what there was and what is known of the feed's entries now.

        Raises whatever these raise.
        """
        body_hash = hashlib.sha256(fetched.body).hexdigest()
        if fetched.not_modified or body_hash == state.body_hash:
            return PollReport(feed, Outcome.NOT_MODIFIED), state
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
        completed = await self._completed(feed, found.articles, read=state.seeded, now=now)
        if completed.articles:
            await self._intake.take(completed.articles, silent=not state.seeded, now=now)
        report = PollReport(feed, Outcome.UPDATED, entries=found.entries, new=found.new)
        return report, replace(
            found.state,
            body_hash=body_hash,
            pages_read=state.pages_read + completed.read,
            pages_refused=state.pages_refused + completed.refused,
        )

    async def _completed(
        self, feed: Feed, articles: tuple[Article, ...], *, read: bool, now: datetime
    ) -> Completed:
        """The articles with their full text where it is wanted; of a first contact no page is *read*."""
        if not articles or self._pages is None or not feed.full_text:
            return Completed(articles)
        return await self._pages.complete(articles, read=read, now=now)


@asynccontextmanager
async def _tasks() -> AsyncIterator[asyncio.TaskGroup]:
    """A group of tasks of which the first to fail ends the others and is raised itself, not in a group."""
    try:
        async with asyncio.TaskGroup() as tasks:
            yield tasks
    except BaseExceptionGroup as group:
        raise group.exceptions[0] from None
