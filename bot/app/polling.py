"""What reads the feeds, put together: for ``vigie run``, and for one round of ``vigie poll --once``."""

import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from bot.app.clock import utc_now
from bot.app.configuration import Configuration
from bot.app.memory import Memory, open_memory, prepare
from bot.feeds.fetch import PAGES, Fetcher
from bot.feeds.fulltext import PAGE_LIMITS, FullText
from bot.feeds.hosts import Hosts
from bot.feeds.poller import Poller
from bot.model import PollReport
from bot.pipeline import Pipeline
from bot.settings import Settings


@asynccontextmanager
async def open_poller(
    configuration: Configuration,
    memory: Memory,
    *,
    on_report: Callable[[PollReport], None],
    enqueued: Callable[[], None] = lambda: None,
) -> AsyncIterator[Poller]:
    """The poller, and behind it the pipeline into the database."""
    settings, watchlist = configuration.settings, configuration.watchlist
    matcher = configuration.matcher()
    async with (
        open_fetcher(settings) as fetcher,
        open_pages(settings, hosts := Hosts(fetcher.gap), memory) as pages,
    ):
        yield Poller(
            configuration.feeds,
            fetcher,
            memory.feedbook,
            Pipeline(
                matcher,
                memory.ledger,
                watchlist,
                zone=settings.zone,
                enqueued=enqueued,
                crisis=settings.crisis,
            ),
            interval=settings.poll,
            now=utc_now,
            jitter=random.random,
            hosts=hosts,
            pages=pages,
            on_report=on_report,
            concerns=matcher.concerns,
        )


def open_fetcher(settings: Settings) -> Fetcher:
    """What asks for feeds."""
    return Fetcher(contact=settings.contact or "", allow_private=settings.allow_private_addresses)


@asynccontextmanager
async def open_pages(settings: Settings, hosts: Hosts, memory: Memory) -> AsyncIterator[FullText | None]:
    """What reads the pages of articles, None where the operator wants none read."""
    if not settings.full_text:
        yield None
        return
    async with Fetcher(
        contact=settings.contact or "",
        allow_private=settings.allow_private_addresses,
        limits=PAGE_LIMITS,
        wants=PAGES,
    ) as fetcher:
        yield FullText(fetcher, hosts, memory.ledger)


async def poll_once(
    configuration: Configuration, on_report: Callable[[PollReport], None]
) -> tuple[PollReport, ...]:
    """Every feed now; what is new is recorded and its alerts wait for the process that delivers."""
    settings = configuration.settings
    async with (
        open_memory(settings.database_url, exclusive=True) as memory,
        open_poller(configuration, memory, on_report=on_report) as poller,
    ):
        await prepare(configuration, memory, console=settings.discord_token is None)
        await memory.heartbeat.beat(utc_now())
        return await poller.poll_all()
