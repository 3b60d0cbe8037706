"""The commands that answer from a database and end: replay, who, timeline."""

import tempfile
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.app.configuration import Configuration
from bot.app.memory import Memory, commands_over, open_memory, recall, take_everything
from bot.chat.message import Message, Request
from bot.chat.people import People
from bot.events import Profile, profile, roster
from bot.model import Act, Article, Delivery, Event, Person, Platform
from bot.pipeline import Pipeline
from bot.ports import ConfigError, Problem

UNHURRIED = timedelta(days=1)  # edits that are gathered elsewhere are seen one by one here
REPLAY = "replay"  # a console of its own: what waits for the real one stays there


async def replay(
    configuration: Configuration, articles: Iterable[Article], *, database_url: str | None
) -> AsyncIterator[tuple[Article, Delivery]]:
    """Push *articles* through the whole pipeline in order of publication, each in its own present.

    Yields what a channel taking everything would have received, with the article that caused it. The
    database is a temporary one unless *database_url* is given. Raises StorageError.
    """
    with tempfile.TemporaryDirectory(prefix="vigie-") as folder:
        url = database_url or f"sqlite+aiosqlite:///{folder}/replay.db"
        async with open_memory(url, exclusive=True) as memory:
            await recall(configuration, memory)
            await take_everything(memory, REPLAY)
            pipeline = Pipeline(
                configuration.matcher(),
                memory.ledger,
                configuration.watchlist,
                zone=configuration.settings.zone,
            )
            for article in sorted(articles, key=lambda each: (each.published, each.id)):
                now = article.published
                await pipeline.take([article], silent=False, now=now)
                for delivery in _told_once(await _drained(memory, now)):
                    yield article, _about(delivery, now)
            await memory.registry.drop_channel(Platform.CONSOLE, REPLAY)


async def _drained(memory: Memory, now: datetime) -> list[Delivery]:
    """Everything that waits for the replay, marked as sent."""
    drained: list[Delivery] = []
    while mine := [
        delivery
        for delivery in await memory.queue.due([Platform.CONSOLE], now + UNHURRIED, limit=1000)
        if delivery.destination.address == REPLAY
    ]:
        for delivery in mine:
            await memory.queue.sent(delivery, delivery.message_id or delivery.nonce, now=now)
        drained += mine
    return drained


def _told_once(deliveries: list[Delivery]) -> list[Delivery]:
    """An alert that both edits its message and replies to it counts once."""
    replies = {
        (event.id, each.reason) for each in deliveries if each.act is Act.REPLY for event in each.events
    }
    return [
        each
        for each in deliveries
        if each.act is not Act.EDIT or not any((event.id, each.reason) in replies for event in each.events)
    ]


def _about(delivery: Delivery, now: datetime) -> Delivery:
    """An edit shows all that its message tells; the alert is about what has just changed."""
    if delivery.act is not Act.EDIT:
        return delivery
    return replace(delivery, events=tuple(event for event in delivery.events if event.updated == now))


@asynccontextmanager
async def open_archive(configuration: Configuration) -> AsyncIterator[Memory]:
    """Open the database for reading, beside a running process or without one. Raises StorageError."""
    async with open_memory(configuration.settings.database_url, exclusive=False) as memory:
        if await memory.heartbeat.last() is None:  # no process has run here yet that would mind
            await recall(configuration, memory)
        yield memory


async def pages(configuration: Configuration, request: Request) -> tuple[Message, ...]:
    """Every page of an answer. Raises StorageError."""
    messages: list[Message] = []
    async with open_archive(configuration) as memory:
        commands = commands_over(configuration, memory)
        while not messages or any(
            button.action.startswith(f"page:{request.name}:{len(messages) + 1}:")
            for button in messages[-1].buttons
        ):
            page = {"page": str(len(messages) + 1)}
            messages.append(await commands.answer(replace(request, options={**request.options, **page})))
    return tuple(messages)


async def events(configuration: Configuration, *, person: str | None, **filters: Any) -> tuple[Event, ...]:
    """Events as ``Archive.events`` finds them, of *person* by any spelling. Raises StorageError."""
    async with open_archive(configuration) as memory:
        if person is not None:
            who = _find(configuration, person)
            filters |= {"person_id": who.id} if isinstance(who, Person) else {"name": who}
        return await memory.archive.events(**filters)


async def profiles(
    configuration: Configuration, name: str | None, *, on: date | None = None
) -> tuple[Profile, ...]:
    """Where one person stands on a day (by default now), or everybody on the list. Raises StorageError,
    ConfigError."""
    async with open_archive(configuration) as memory:
        known = await memory.archive.events()
    if name is None:
        return roster(configuration.watchlist, known, on=on)
    found = profile(_find(configuration, name), known, on=on)
    if found.person_id is None and not found.events:
        raise ConfigError([Problem("who", None, "no-such-person", {"name": name})])
    return (found,)


def _find(configuration: Configuration, name: str) -> Person | str:
    """Somebody of the watch list by any spelling, else the name itself, for somebody outside it."""
    return People(configuration.watchlist).find(name).person or name
