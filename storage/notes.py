"""Single facts by name: the heartbeat, the start of the watch, what other parts want to find again."""

from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Pause
from storage import schema


async def read_note(connection: AsyncConnection, key: str) -> str | None:
    """The fact noted under *key*."""
    found: str | None = await connection.scalar(select(schema.meta.c.value).where(schema.meta.c.key == key))
    return found


async def write_note(connection: AsyncConnection, key: str, value: str) -> None:
    """Note a fact, in place of the one before."""
    changed = await connection.execute(
        update(schema.meta).where(schema.meta.c.key == key).values(value=value)
    )
    if not changed.rowcount:
        await connection.execute(insert(schema.meta), {"key": key, "value": value})


def instant_of(note: str | None) -> datetime | None:
    """The instant noted, in ISO 8601."""
    return datetime.fromisoformat(note) if note else None


def pause_of(note: str | None) -> Pause | None:
    """The pause noted, as two instants."""
    if not note:
        return None
    start, _, end = note.partition(" ")
    return Pause(datetime.fromisoformat(start), datetime.fromisoformat(end))
