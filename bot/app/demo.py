"""``vigie demo``: the real program on an invented fortnight, served on this machine."""

import asyncio
import sys
import tempfile
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import as_file, files
from zoneinfo import ZoneInfo

from bot.app.memory import CONSOLE, open_memory, take_everything
from bot.app.run import Say
from bot.chat.commands import Commands
from bot.chat.console import ConsoleChat
from bot.chat.locale import Speech
from bot.chat.markup import PlainMarkup
from bot.chat.message import Request
from bot.demo.press import Fortnight
from bot.demo.server import Newsstand
from bot.events import from_history
from bot.feeds.conditions import FeedConditions
from bot.feeds.fetch import Fetcher
from bot.feeds.poller import Poller
from bot.matcher import Matcher
from bot.model import Platform
from bot.outbox import Outbox
from bot.pipeline import Pipeline
from bot.watchlist import read_watchlist

ZONE = ZoneInfo("Europe/Paris")
PAUSE_SECONDS = 1.0  # between two days, for somebody who watches


@dataclass(slots=True)
class _Clock:
    """The demo's present: a moment of the invented fortnight."""

    instant: datetime

    def now(self) -> datetime:
        return self.instant


async def demo(language: str, say: Say) -> None:
    """Tell the fortnight, then answer ``/who`` and ``/timeline``; at a terminal, take commands too."""
    watching = sys.stdin.isatty()
    fortnight, speech = Fortnight(), Speech(language)
    with as_file(files("bot.demo") / "people.yaml") as path:
        watchlist = read_watchlist(path)
    clock = _Clock(fortnight.steps[0] - timedelta(days=1))
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="vigie-demo-"))
        stand = await stack.enter_async_context(Newsstand(fortnight))
        fetcher = await stack.enter_async_context(Fetcher(contact="", allow_private=True))
        url = f"sqlite+aiosqlite:///{folder}/demo.db"
        memory = await stack.enter_async_context(open_memory(url, exclusive=True))
        await memory.history.replace_history(from_history(watchlist), now=clock.now())
        await take_everything(memory, CONSOLE, language=language)
        chat = ConsoleChat(watchlist, memory.archive, zone=ZONE, now=clock.now)
        outbox = Outbox(memory.queue, {chat.platform: chat}, now=clock.now)
        matcher = Matcher(watchlist, zone=ZONE)
        pipeline = Pipeline(matcher, memory.ledger, watchlist, zone=ZONE)
        poller = Poller(
            stand.feeds,
            fetcher,
            memory.feedbook,
            pipeline,
            interval=timedelta(minutes=5),
            now=clock.now,
            jitter=lambda: 0.0,
            concerns=matcher.concerns,
        )
        say(speech.say("demo-header", feeds=len(stand.feeds)))
        await poller.poll_all()  # first contact, before anything has happened
        for step in fortnight.steps:
            clock.instant = step
            await stand.advance(step)
            await poller.poll_all()
            await outbox.drain()
            if watching:
                await asyncio.sleep(PAUSE_SECONDS)
        commands = Commands(
            memory.archive,
            memory.registry,
            watchlist,
            zone=ZONE,
            now=clock.now,
            markup=PlainMarkup(),
            conditions=FeedConditions(stand.feeds, memory.feedbook),
            digests=memory.digests,
            lives=memory.docket,
        )
        for name in ("who", "timeline"):
            say(f"\n> /{name}")
            chat.show(await commands.answer(_request(name, language)))
        say("\n" + speech.say("demo-end"))
        if watching:
            await chat.converse(commands, asyncio.Event(), language=language)


def _request(name: str, language: str) -> Request:
    return Request(name=name, user=CONSOLE, platform=Platform.CONSOLE, language=language)
