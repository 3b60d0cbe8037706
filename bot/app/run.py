"""``vigie run`` and ``vigie poll``: the parts put together and set going."""

import asyncio
import random
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.metadata import version
from typing import Any

from bot.app.clock import utc_now
from bot.app.configuration import Configuration
from bot.app.memory import Memory, commands_over, open_memory, prepare
from bot.chat.console import ConsoleChat
from bot.feeds.fetch import PAGES, Fetcher
from bot.feeds.fulltext import PAGE_LIMITS, FullText
from bot.feeds.hosts import Hosts
from bot.feeds.poller import Poller
from bot.model import Platform, PollReport
from bot.outbox import Outbox
from bot.pipeline import Pipeline
from bot.ports import Chat
from bot.rounds import Rounds
from bot.settings import Settings
from storage.heartbeat import SqlHeartbeat

VERSION = version("vigie")
BEAT_SECONDS = 20

Say = Callable[[str], None]


async def run(configuration: Configuration, *, console: bool, say: Say) -> None:
    """Poll, match, tell and answer until SIGINT or SIGTERM. Raises StorageError, PermanentError."""
    settings, speech = configuration.settings, configuration.speech
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        memory = await stack.enter_async_context(open_memory(settings.database_url, exclusive=True))
        on_console = console or settings.discord_token is None
        await prepare(configuration, memory, console=on_console)
        fetcher = await stack.enter_async_context(open_fetcher(settings))
        say(header(configuration))
        chats: dict[Platform, Chat] = {}
        outbox = Outbox(memory.queue, chats, now=utc_now, zone=settings.zone)

        def connected() -> None:
            say(speech.say("run-discord-connected"))
            outbox.hasten()

        if on_console:
            chat, listen = console_chat(configuration, memory, stop)
            say(speech.say("run-no-token"))
        else:
            chat, listen = discord_chat(configuration, memory, stop, connected)
            say(speech.say("run-discord"))
        chats[chat.platform] = chat
        rounds = Rounds(configuration.feeds, speech, say)
        hosts = Hosts(fetcher.gap)
        pages = await stack.enter_async_context(open_pages(settings, hosts, memory))
        poller = poller_over(
            configuration,
            memory,
            fetcher,
            hosts=hosts,
            pages=pages,
            enqueued=outbox.wake,
            on_report=rounds.add,
        )
        await _until(stop, poller.run(stop), outbox.run(), listen, _beat(memory.heartbeat))
        say(speech.say("run-stopped"))


async def _until(stop: asyncio.Event, *jobs: Coroutine[Any, Any, None]) -> None:
    """Run *jobs* until *stop*; the first that fails ends them all and is raised as it is."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job) for job in jobs]
            await stop.wait()
            for task in tasks:
                task.cancel()
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from failures


async def _beat(heartbeat: SqlHeartbeat) -> None:
    while True:
        await heartbeat.beat(utc_now())
        await asyncio.sleep(BEAT_SECONDS)


def console_chat(
    configuration: Configuration, memory: Memory, stop: asyncio.Event
) -> tuple[Chat, Coroutine[Any, Any, None]]:
    """The console as the one destination, and the prompt."""
    settings = configuration.settings
    chat = ConsoleChat(configuration.watchlist, memory.archive, zone=settings.zone, now=utc_now)
    return chat, chat.converse(commands_over(configuration, memory), stop, language=settings.language)


def discord_chat(
    configuration: Configuration, memory: Memory, stop: asyncio.Event, connected: Callable[[], None]
) -> tuple[Chat, Coroutine[Any, Any, None]]:
    """Discord, and its supervised client; *connected* is called whenever it is there (again)."""
    # Imported here: discord.py takes longer to import than everything else together.
    from bot.chat.discord.chat import DiscordChat
    from bot.chat.discord.markup import DiscordMarkup

    settings = configuration.settings
    assert settings.discord_token is not None  # noqa: S101  # the caller asked
    markup = DiscordMarkup()
    commands = commands_over(configuration, memory, markup)
    chat = DiscordChat(
        settings.discord_token.get_secret_value(),
        commands=commands,
        registry=memory.registry,
        archive=memory.archive,
        watchlist=configuration.watchlist,
        zone=settings.zone,
        now=utc_now,
        memory=memory.heartbeat,
        markup=markup,
        language=settings.language,
        api_url=settings.discord_api_url,
        gateway_url=settings.discord_gateway_url,
        on_connected=connected,
        on_permissions=memory.queue.resume,
    )
    return chat, chat.run(stop)


def poller_over(
    configuration: Configuration,
    memory: Memory,
    fetcher: Fetcher,
    *,
    hosts: Hosts,
    pages: FullText | None,
    on_report: Callable[[PollReport], None],
    enqueued: Callable[[], None] = lambda: None,
) -> Poller:
    """The poller, and behind it the pipeline into the database."""
    matcher, watchlist, settings = configuration.matcher(), configuration.watchlist, configuration.settings
    return Poller(
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


def header(configuration: Configuration) -> str:
    """« vigie 0.1.0 · 43 flux, 100 personnes, 203 mouvements connus · base var/vigie.db »"""
    return configuration.speech.say(
        "run-header",
        version=VERSION,
        feeds=len(configuration.feeds),
        people=len(configuration.watchlist.people),
        changes=configuration.changes,
        database=configuration.settings.database_url.split(":///", 1)[-1],
    )


async def poll_once(
    configuration: Configuration, on_report: Callable[[PollReport], None]
) -> tuple[PollReport, ...]:
    """Every feed now; what is new is recorded and its alerts wait for the process that delivers."""
    settings = configuration.settings
    async with (
        open_memory(settings.database_url, exclusive=True) as memory,
        open_fetcher(settings) as fetcher,
        open_pages(settings, hosts := Hosts(fetcher.gap), memory) as pages,
    ):
        await prepare(configuration, memory, console=settings.discord_token is None)
        await memory.heartbeat.beat(utc_now())
        poller = poller_over(configuration, memory, fetcher, hosts=hosts, pages=pages, on_report=on_report)
        return await poller.poll_all()
