"""Servers: where their moderators are told what is wrong, and which ones Vigie left."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Destination, Platform
from storage import schema
from storage.chunks import chunks
from storage.database import Database
from storage.destinations import read_destination

_servers, _destinations = schema.servers.c, schema.destinations.c


class SqlServers:
    """``ports.Servers``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def moderators(self, platform: Platform, guild: str) -> str | None:
        async with self._database.read() as connection:
            query = select(_servers.moderators).where(_this(platform, guild))
            found: str | None = await connection.scalar(query)
        return found

    async def set_moderators(self, platform: Platform, guild: str, address: str | None) -> None:
        async with self._database.write() as connection:
            await _put(connection, platform, guild, moderators=address)

    async def left(self, platform: Platform, guild: str, now: datetime) -> None:
        async with self._database.write() as connection:
            await _put(connection, platform, guild, gone=now)

    async def joined(self, platform: Platform, guild: str) -> bool:
        async with self._database.write() as connection:
            back = update(schema.servers).where(_this(platform, guild), _servers.gone.is_not(None))
            return bool((await connection.execute(back.values(gone=None))).rowcount)

    async def reconcile(self, platform: Platform, present: Collection[str], now: datetime) -> None:
        known = select(_destinations.guild).where(
            _destinations.platform == platform, _destinations.guild.is_not(None)
        )
        away = select(_servers.guild).where(_servers.platform == platform, _servers.gone.is_not(None))
        async with self._database.write() as connection:
            gone = set((await connection.scalars(away)).all())
            for guild in gone & set(present):
                await _put(connection, platform, guild, gone=None)
            for guild in set((await connection.scalars(known)).all()) - set(present) - gone:
                await _put(connection, platform, str(guild), gone=now)

    async def prune(self, platform: Platform, before: datetime) -> int:
        query = select(_servers.guild).where(_servers.platform == platform, _servers.gone < before)
        async with self._database.write() as connection:
            guilds = (await connection.scalars(query)).all()
            for some in chunks(guilds):
                for table in (schema.destinations, schema.servers):
                    theirs = and_(table.c.platform == platform, table.c.guild.in_(some))
                    await connection.execute(delete(table).where(theirs))
        return len(guilds)

    async def unnoticed(self, platform: Platform) -> tuple[Destination, ...]:
        query = (
            select(schema.destinations)
            .where(
                _destinations.platform == platform,
                _destinations.guild.is_not(None),
                _destinations.mention == "",
                _destinations.direct.is_(False),
                _destinations.suspended.is_not(None),
                _destinations.notified.is_(False),
            )
            .order_by(_destinations.id)
        )
        async with self._database.read() as connection:
            return tuple(read_destination(row) for row in (await connection.execute(query)).mappings())

    async def noticed(self, destination_id: int) -> None:
        async with self._database.write() as connection:
            this = update(schema.destinations).where(_destinations.id == destination_id)
            await connection.execute(this.values(notified=True))


def _this(platform: Platform, guild: str) -> ColumnElement[bool]:
    return and_(_servers.platform == platform, _servers.guild == guild)


async def _put(connection: AsyncConnection, platform: Platform, guild: str, **values: object) -> None:
    changed = await connection.execute(update(schema.servers).where(_this(platform, guild)).values(**values))
    if not changed.rowcount:
        row = {"platform": platform, "guild": guild, **values}
        await connection.execute(insert(schema.servers), row)
