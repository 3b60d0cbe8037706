"""Every port over one open database, and what a process needs to find in it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.app.clock import utc_now
from bot.app.configuration import Configuration
from bot.chat.commands import Commands
from bot.chat.markup import PlainMarkup
from bot.chat.message import Markup
from bot.corrections import CorrectionDesk
from bot.events import adopt, from_history
from bot.feeds.conditions import FeedConditions
from bot.model import Certainty, Kind, Platform
from storage.archive import SqlArchive
from storage.copies import SqlCopies
from storage.database import open_database
from storage.digests import SqlDigests
from storage.docket import SqlDocket
from storage.feedbook import SqlFeedBook
from storage.heartbeat import SqlHeartbeat
from storage.history import SqlHistory
from storage.ledger import SqlLedger
from storage.notices import SqlNotices
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from storage.reports import SqlReports
from storage.retention import SqlRetention
from storage.servers import SqlServers

CONSOLE = "console"  # the address of the one console


@dataclass(frozen=True, slots=True)
class Memory:
    """Every port over one open database."""

    ledger: SqlLedger
    feedbook: SqlFeedBook
    queue: SqlQueue
    archive: SqlArchive
    registry: SqlRegistry
    heartbeat: SqlHeartbeat
    history: SqlHistory
    notices: SqlNotices
    digests: SqlDigests
    servers: SqlServers
    docket: SqlDocket
    retention: SqlRetention
    reports: SqlReports
    copies: SqlCopies


@asynccontextmanager
async def open_memory(url: str, *, exclusive: bool) -> AsyncIterator[Memory]:
    """Open the database; *exclusive* for the one process that polls and delivers. Raises StorageError."""
    async with open_database(url, exclusive=exclusive) as database:
        yield Memory(
            ledger=SqlLedger(database),
            feedbook=SqlFeedBook(database),
            queue=SqlQueue(database),
            archive=SqlArchive(database),
            registry=SqlRegistry(database),
            heartbeat=SqlHeartbeat(database),
            history=SqlHistory(database),
            notices=SqlNotices(database),
            digests=SqlDigests(database),
            servers=SqlServers(database),
            docket=SqlDocket(database),
            retention=SqlRetention(database),
            reports=SqlReports(database),
            copies=SqlCopies(database),
        )


async def recall(configuration: Configuration, memory: Memory) -> None:
    """Make the past changes of the watch list known, and whose the events are of people added since."""
    now = utc_now()
    await memory.history.replace_history(from_history(configuration.watchlist), now=now)
    async with memory.docket.correcting() as page:
        unknown = await page.events((), unknown=True)
        await page.revise(adopt(unknown, configuration.watchlist, now=now), now=now)


async def prepare(configuration: Configuration, memory: Memory, *, console: bool) -> None:
    """What a polling process needs to find: the history, and the console as a destination or not."""
    await recall(configuration, memory)
    await memory.feedbook.follow([feed.url for feed in configuration.feeds])
    if console:
        language = configuration.settings.language
        await memory.registry.set_channel(Platform.CONSOLE, CONSOLE, None, language=language)
    else:  # or alerts would pile up for a console that nobody reads
        await memory.registry.drop_channel(Platform.CONSOLE, CONSOLE)


async def take_everything(memory: Memory, address: str, *, language: str | None = None) -> None:
    """Make *address* a console that takes every kind, certainty and person, unknown ones too."""
    await memory.registry.set_channel(
        Platform.CONSOLE,
        address,
        None,
        certainty=Certainty.ALL,
        language=language,
        kinds=frozenset(Kind),
        unknown_people=True,
    )


def commands_over(configuration: Configuration, memory: Memory, markup: Markup | None = None) -> Commands:
    """The commands, answered in plain text where no *markup* is given."""
    return Commands(
        memory.archive,
        memory.registry,
        configuration.watchlist,
        zone=configuration.settings.zone,
        now=utc_now,
        markup=markup or PlainMarkup(),
        conditions=FeedConditions(configuration.feeds, memory.feedbook),
        digests=memory.digests,
        lives=memory.docket,
    )


def corrections_over(
    configuration: Configuration, memory: Memory, *, enqueued: Callable[[], None] = lambda: None
) -> CorrectionDesk:
    """What operators correct; *enqueued* wakes whoever delivers."""
    return CorrectionDesk(
        memory.docket,
        configuration.watchlist,
        zone=configuration.settings.zone,
        now=utc_now,
        enqueued=enqueued,
    )
