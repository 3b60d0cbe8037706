"""The stage for these tests: a loopback Discord, the real adapter, and small stand-ins behind it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.chat.commands import Commands
from bot.chat.discord.chat import DiscordChat
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.message import Message, Request
from bot.corrections import CorrectionDesk
from bot.model import (
    Act,
    Delivery,
    Destination,
    Dispatch,
    Event,
    Kind,
    Organization,
    Person,
    Platform,
    Reason,
    Seat,
    Source,
    Status,
    Watchlist,
)
from bot.outbox import Outbox
from storage.archive import SqlArchive
from storage.copies import SqlCopies
from storage.database import Database, open_database
from storage.digests import SqlDigests
from storage.docket import SqlDocket
from storage.heartbeat import SqlHeartbeat
from storage.ledger import SqlLedger, put_event
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from storage.reports import SqlReports
from storage.servers import SqlServers
from tests.chat.stage import Feeds
from tests.loopback.fake_discord import FakeDiscord

TOKEN = "loopback-token"
PARIS = ZoneInfo("Europe/Paris")
NOW = datetime.now(UTC)
PEOPLE = tuple(
    Person(id=name.lower().replace(" ", "-"), name=name)
    for name in ("Mira Murati", "Mark Chen", *(f"Person {number}" for number in range(30)))
)
WATCHLIST = Watchlist((Organization("openai", "OpenAI", people=PEOPLE),))
_numbers = count(1)


def event(person: str = "Mira Murati", **changes: object) -> Event:
    """Somebody leaves, told by one outlet an hour ago."""
    number = next(_numbers)
    told = Source(
        article_id=f"article-{number}",
        publisher="Numerama",
        outlet="Numerama",
        url="https://www.numerama.com/tech/depart.html",
        title=f"{person} quitte OpenAI",
        published=NOW - timedelta(hours=1),
        status=Status.ANNOUNCED,
        kind=Kind.DEPARTURE,
        news=True,
        quote=f"« {person} quitte OpenAI », annonce l’entreprise.",
    )
    known = next((each.id for each in PEOPLE if each.name == person), None)
    made = Event(
        id=f"e{number:04}",
        organization="OpenAI",
        person=person,
        person_id=known,
        kind=Kind.DEPARTURE,
        status=Status.ANNOUNCED,
        seat=Seat.STAFF,
        revision=1,
        founded=told.published,
        updated=told.published,
        told=True,
        sources=(told,),
    )
    return replace(made, **changes)


def channel(address: str, **changes: object) -> Destination:
    """A channel that takes alerts, in French."""
    return replace(Destination(id=next(_numbers), platform=Platform.DISCORD, address=address), **changes)


def delivery(destination: Destination, *events: Event, act: Act = Act.POST, **changes: object) -> Delivery:
    """A delivery made just now, never attempted."""
    number = next(_numbers)
    reason = {
        Act.POST: Reason.NEW,
        Act.EDIT: Reason.MORE_SOURCES,
        Act.REPLY: Reason.CONFIRMED,
        Act.PUBLISH: Reason.NEW,
    }[act]
    made = Delivery(number, f"nonce-{number}", destination, act, reason, events or (event(),), NOW)
    return replace(made, **changes)


@dataclass(frozen=True)
class Memory:
    """The real database, behind the doors that the adapter knows."""

    database: Database
    archive: SqlArchive
    registry: SqlRegistry
    heartbeat: SqlHeartbeat
    digests: SqlDigests
    servers: SqlServers

    async def set_channel(self, address: str, guild: str) -> Destination:
        """A channel that takes alerts, in French."""
        return await self.registry.set_channel(Platform.DISCORD, address, guild)

    async def destinations(self) -> tuple[Destination, ...]:
        """Every destination."""
        async with SqlLedger(self.database).transaction() as page:
            return await page.destinations()

    async def post(self, chat: DiscordChat, destination: Destination, *events: Event) -> None:
        """Make the events known and post them together."""
        for each in events:
            await self.tell(each)
        ids = tuple(each.id for each in events)
        async with SqlLedger(self.database).transaction() as page:
            await page.enqueue([Dispatch(destination.id, Act.POST, Reason.NEW, ids, 1)], now=NOW)
        await self.drain(chat)

    async def drain(self, chat: DiscordChat) -> None:
        """Deliver whatever is due."""
        await Outbox(SqlQueue(self.database), {Platform.DISCORD: chat}, now=lambda: NOW).drain()

    async def tell(self, told: Event) -> None:
        """Make an event known."""
        async with self.database.write() as connection:
            await put_event(connection, told)


@asynccontextmanager
async def open_memory(path: Path) -> AsyncIterator[Memory]:
    """A fresh database."""
    async with open_database(f"sqlite+aiosqlite:///{path}", exclusive=True) as database:
        yield Memory(
            database,
            SqlArchive(database),
            SqlRegistry(database),
            SqlHeartbeat(database),
            SqlDigests(database),
            SqlServers(database),
        )


def chat_over(
    fake: FakeDiscord, memory: Memory, answers: object | None = None, /, **changes: object
) -> DiscordChat:
    """The real adapter and commands over the loopback and the stand-ins."""
    manner = {"zone": PARIS, "now": lambda: NOW, "markup": DiscordMarkup()}
    options = manner | {
        "commands": answers
        or Commands(
            memory.archive,
            memory.registry,
            WATCHLIST,
            conditions=Feeds(),
            digests=memory.digests,
            lives=SqlDocket(memory.database),
            **manner,
        ),
        "registry": memory.registry,
        "digests": memory.digests,
        "servers": memory.servers,
        "archive": memory.archive,
        "watchlist": WATCHLIST,
        "memory": memory.heartbeat,
        "reports": SqlReports(memory.database),
        "copies": SqlCopies(memory.database),
        "corrections": CorrectionDesk(SqlDocket(memory.database), WATCHLIST, zone=PARIS, now=lambda: NOW),
        "api_url": fake.api_url,
        "gateway_url": fake.gateway_url,
        **changes,
    }
    return DiscordChat(options.pop("token", TOKEN), **options)


@asynccontextmanager
async def running(chat: DiscordChat) -> AsyncIterator[asyncio.Event]:
    """Run the adapter; what it raises ends the test."""
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(chat.run(stop))
        try:
            yield stop
        finally:
            stop.set()


@asynccontextmanager
async def connected(
    fake: FakeDiscord, memory: Memory, answers: object | None = None, /, **changes: object
) -> AsyncIterator[DiscordChat]:
    """The adapter, once it is connected and its commands are registered."""
    chat = chat_over(fake, memory, answers, **changes)
    async with running(chat):
        await fake.until(lambda: present(chat, fake), 60, "the adapter")  # however busy the machine is
        yield chat


def present(chat: DiscordChat, fake: FakeDiscord) -> bool:
    """Whether the adapter is there and knows its servers; earlier than discord.py's own « ready »."""
    client = chat._presence.client
    return client is not None and len(client.guilds) == len(fake.guilds)


class Scripted:
    """Answers what a test tells it to: ``answers.says`` is a message, an error or an awaitable of one."""

    def __init__(self, says: object = None) -> None:
        self.says = says or Message(title="Réponse", body="Voici.", private=True)
        self.asked: list[Request] = []
        self.pressed: list[tuple[str, Request]] = []

    async def answer(self, request: Request) -> Message:
        self.asked.append(request)
        return await self._say()

    async def press(self, action: str, request: Request) -> Message:
        self.pressed.append((action, request))
        return await self._say()

    async def _say(self) -> Message:
        if isinstance(self.says, Exception):
            raise self.says
        if callable(self.says):
            return await self.says()
        return self.says

    async def complete_event(self, text: str, language: str) -> tuple[tuple[str, str], ...]:
        return ()

    def complete_post(self, text: str, language: str) -> tuple[tuple[str, str], ...]:
        return ((f"{text} {language}", text),)

    def complete(self, text: str) -> tuple[tuple[str, str], ...]:
        return tuple((person.name, person.id) for person in PEOPLE if text.lower() in person.name.lower())
