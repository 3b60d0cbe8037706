"""``vigie run`` and ``vigie poll``: the parts put together and set going."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from bot.app.clock import utc_now
from bot.app.configuration import Configuration
from bot.app.memory import Memory, commands_over, corrections_over, open_memory, prepare
from bot.app.notices import Post, teller
from bot.app.polling import open_poller
from bot.digests import DigestMaker
from bot.feeds.alarm import Alarm
from bot.feeds.conditions import FeedConditions
from bot.model import Platform
from bot.outbox import Outbox
from bot.ports import Chat
from bot.rounds import Rounds
from storage.heartbeat import SqlHeartbeat
from storage.retention import SqlRetention

if TYPE_CHECKING:
    from bot.chat.discord.chat import DiscordChat

VERSION = version("vigie")
BEAT_SECONDS = 20
DAY_SECONDS = 86_400

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
        await memory.heartbeat.beat(utc_now())  # what comes first may be late for having been stopped
        say(header(configuration))
        chats: dict[Platform, Chat] = {}
        suspended = asyncio.Event()
        outbox = Outbox(memory.queue, chats, now=utc_now, zone=settings.zone, suspended=suspended.set)

        def connected() -> None:
            say(speech.say("run-discord-connected"))
            outbox.hasten()

        post: Post | None = None
        jobs: list[Coroutine[Any, Any, None]] = []
        if on_console:
            chat, listen = console_chat(configuration, memory, stop)
            say(speech.say("run-no-token"))
        else:
            discord, listen = discord_chat(configuration, memory, stop, connected, suspended, outbox.wake)
            chat, post = discord, discord.notify
            jobs.append(discord.look_after())
            say(speech.say("run-discord"))
        chats[chat.platform] = chat
        rounds = Rounds(configuration.feeds, speech, say)
        poller = await stack.enter_async_context(
            open_poller(configuration, memory, enqueued=outbox.wake, on_report=rounds.add)
        )
        alarm = Alarm(
            FeedConditions(configuration.feeds, memory.feedbook),
            memory.notices,
            teller(configuration, say, post),
            now=utc_now,
        )
        digests = DigestMaker(
            memory.digests, configuration.watchlist, zone=settings.zone, now=utc_now, enqueued=outbox.wake
        )
        jobs += (
            poller.run(stop),
            outbox.run(),
            digests.run(),
            listen,
            alarm.run(),
            _beat(memory.heartbeat),
            _tidy(memory.retention),
        )
        await _until(stop, *jobs)
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


async def _tidy(retention: SqlRetention) -> None:
    while True:
        await retention.tidy(utc_now())
        await asyncio.sleep(DAY_SECONDS)


def console_chat(
    configuration: Configuration, memory: Memory, stop: asyncio.Event
) -> tuple[Chat, Coroutine[Any, Any, None]]:
    """The console as the one destination, and the prompt."""
    # Imported here: with Discord there is no prompt.
    from bot.chat.console import ConsoleChat

    settings = configuration.settings
    chat = ConsoleChat(configuration.watchlist, memory.archive, zone=settings.zone, now=utc_now)
    return chat, chat.converse(commands_over(configuration, memory), stop, language=settings.language)


def discord_chat(
    configuration: Configuration,
    memory: Memory,
    stop: asyncio.Event,
    connected: Callable[[], None],
    suspended: asyncio.Event,
    enqueued: Callable[[], None],
) -> tuple["DiscordChat", Coroutine[Any, Any, None]]:
    """Discord, and its supervised client; *connected* is called whenever it is there (again), *suspended*
    is set when a destination was, *enqueued* is called whenever there is something to deliver."""
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
        digests=memory.digests,
        servers=memory.servers,
        archive=memory.archive,
        watchlist=configuration.watchlist,
        zone=settings.zone,
        now=utc_now,
        memory=memory.heartbeat,
        markup=markup,
        reports=memory.reports,
        copies=memory.copies,
        corrections=corrections_over(configuration, memory, enqueued=enqueued),
        operators=settings.operators,
        enqueued=enqueued,
        language=settings.language,
        api_url=settings.discord_api_url,
        gateway_url=settings.discord_gateway_url,
        on_connected=connected,
        on_permissions=memory.queue.resume,
        suspended=suspended,
    )
    return chat, chat.run(stop)


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
