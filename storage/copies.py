"""The messages that stand on one server, for those who moderate it."""

from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Act, Dispatch, Platform, Reason
from bot.moderation import Copy
from storage import schema
from storage.database import Database
from storage.enqueue import enqueue

_destinations, _messages = schema.destinations.c, schema.messages.c


class SqlCopies:
    """``moderation.Copies``. Every statement names the server."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, platform: Platform, guild: str, event_id: str) -> tuple[Copy, ...]:
        async with self._database.read() as connection:
            return await _copies(connection, platform, guild, event_id)

    async def hidden(self, copy: Copy) -> None:
        async with self._database.write() as connection:
            await connection.execute(update(schema.messages).where(_is(copy)).values(gone=True))

    async def contest(self, copy: Copy, *, contested: bool, now: datetime) -> None:
        edit = Dispatch(copy.destination_id, Act.EDIT, Reason.MORE_SOURCES, copy.events[:1], revision=0)
        async with self._database.write() as connection:
            await connection.execute(update(schema.messages).where(_is(copy)).values(contested=contested))
            await enqueue(connection, [edit], now=now)


def _is(copy: Copy) -> ColumnElement[bool]:
    return and_(_messages.destination_id == copy.destination_id, _messages.event_id.in_(copy.events))


async def _copies(
    connection: AsyncConnection, platform: Platform, guild: str, event_id: str
) -> tuple[Copy, ...]:
    query = _there(platform, guild).where(_messages.event_id == event_id)
    found = []
    for row in (await connection.execute(query)).mappings():
        together = select(_messages.event_id).where(_messages.delivery_id == row["delivery_id"])
        events = (await connection.scalars(together.order_by(_messages.event_id))).all()
        found.append(
            Copy(row["destination_id"], row["address"], row["message_id"], tuple(events), row["contested"])
        )
    return tuple(found)


def _there(platform: Platform, guild: str) -> Select[tuple[object, ...]]:
    return (
        select(
            _messages.destination_id,
            _messages.delivery_id,
            _messages.message_id,
            _messages.contested,
            _destinations.address,
        )
        .select_from(schema.messages.join(schema.destinations))
        .where(
            _destinations.platform == platform,
            _destinations.guild == guild,
            _destinations.direct.is_(False),
            _messages.gone.is_(False),
            _messages.message_id.is_not(None),
        )
        .order_by(_messages.destination_id)
    )
