"""``vigie events``: what operators see and correct, beside a running process or without one."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.app.answer import open_archive
from bot.app.configuration import Configuration
from bot.app.memory import corrections_over
from bot.model import Correction, Event
from bot.ports import CorrectionError, Corrections, Docket, Revision


@dataclass(frozen=True, slots=True)
class Dossier:
    """An event with its life so far."""

    event: Event
    revisions: tuple[Revision, ...]
    corrections: tuple[Correction, ...]


async def correct(
    configuration: Configuration, work: Callable[[Corrections], Awaitable[Correction]]
) -> Correction:
    """Do *work*; what it changes in messages waits for the process that delivers. Raises CorrectionError,
    StorageError."""
    async with open_archive(configuration) as memory:
        return await work(corrections_over(configuration, memory))


async def latest(configuration: Configuration, *, limit: int) -> tuple[Event, ...]:
    """The latest events, whatever became of them. Raises StorageError."""
    async with _open_docket(configuration) as docket:
        return await docket.latest(limit=limit)


async def log(configuration: Configuration, *, limit: int) -> tuple[Correction, ...]:
    """The latest lines of the operators' log. Raises StorageError."""
    async with _open_docket(configuration) as docket:
        return await docket.corrections(limit=limit)


async def dossier(configuration: Configuration, event_id: str) -> Dossier:
    """Everything about one event. Raises CorrectionError, StorageError."""
    event = await find(configuration, event_id)
    async with _open_docket(configuration) as docket:
        return Dossier(event, await docket.revisions(event.id), await docket.corrections(event.id))


async def find(configuration: Configuration, event_id: str) -> Event:
    """The event of that number. Raises CorrectionError, StorageError."""
    async with open_archive(configuration) as memory:
        event = await memory.archive.event(event_id.strip().lower())
    if event is None:
        raise CorrectionError("correction-no-such-event", {"id": event_id})
    return event


@asynccontextmanager
async def _open_docket(configuration: Configuration) -> AsyncIterator[Docket]:
    async with open_archive(configuration) as memory:
        yield memory.docket
