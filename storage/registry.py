"""Channels and subscriptions."""

from typing import Any

from sqlalchemy import ColumnElement, and_, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import DEFAULT_KINDS, Certainty, Destination, Kind, Platform
from storage import schema
from storage.database import Database
from storage.destinations import read_destination

_columns = schema.destinations.c


class SqlRegistry:
    """``ports.Registry``. A channel's alerts name nobody; a subscription names its people."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def set_channel(
        self,
        platform: Platform,
        address: str,
        guild: str | None,
        *,
        certainty: Certainty | None = None,
        language: str | None = None,
        kinds: frozenset[Kind] | None = None,
        unknown_people: bool | None = None,
    ) -> Destination:
        given = {
            "certainty": certainty,
            "language": language,
            "kinds": None if kinds is None else sorted(kinds),
            "unknown_people": unknown_people,
        }
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        # Whoever sets it up again has looked into what was wrong.
        changes |= {"guild": guild, "suspended": None, "probe_at": None}
        async with self._database.write() as connection:
            where = and_(_at(platform, address), _columns.mention == "")
            return await _put(connection, where, _fresh(platform, address, guild), changes)

    async def channels(self, platform: Platform, guild: str | None) -> tuple[Destination, ...]:
        return await self._found(_in_guild(platform, guild), _columns.mention == "")

    async def drop_channel(self, platform: Platform, address: str) -> bool:
        return await self._dropped(_at(platform, address), _columns.mention == "")

    async def mentions(self, platform: Platform, guild: str | None) -> tuple[Destination, ...]:
        return await self._found(_in_guild(platform, guild), _columns.mention != "")

    async def drop_mentions(self, platform: Platform, address: str) -> bool:
        return await self._dropped(_at(platform, address), _columns.mention != "")

    async def subscribe(
        self,
        platform: Platform,
        user: str,
        person_id: str,
        *,
        certainty: Certainty | None = None,
        language: str = "fr",
        channel: str | None = None,
        guild: str | None = None,
    ) -> Destination:
        address = channel or user
        where = and_(
            _columns.platform == platform,
            _columns.address == address,
            _columns.direct.is_(channel is None),
            _columns.mention == (user if channel else ""),
        )
        fresh = _fresh(platform, address, guild) | {
            "direct": channel is None,
            "mention": user if channel else "",
            "kinds": sorted(Kind),
            "certainty": Certainty.ALL,
        }
        async with self._database.write() as connection:
            people = set(await connection.scalar(select(_columns.people).where(where)) or ())
            changes: dict[str, Any] = {
                "people": sorted(people | {person_id}),
                "language": language,
                "suspended": None,
                "probe_at": None,
            }
            if certainty is not None:
                changes["certainty"] = certainty
            return await _put(connection, where, fresh, changes)

    async def unsubscribe(
        self, platform: Platform, user: str, person_id: str, *, direct_only: bool = False
    ) -> bool:
        query = select(schema.destinations).where(_of(platform, user))
        if direct_only:
            query = query.where(_columns.direct.is_(True))
        async with self._database.write() as connection:
            rows = (await connection.execute(query)).mappings()
            following = [row for row in rows.all() if person_id in row["people"]]
            for row in following:
                people = [each for each in row["people"] if each != person_id]
                this = _columns.id == row["id"]
                if people:
                    await connection.execute(update(schema.destinations).where(this).values(people=people))
                else:
                    await connection.execute(delete(schema.destinations).where(this))
        return bool(following)

    async def subscriptions(self, platform: Platform, user: str) -> tuple[Destination, ...]:
        return await self._found(_of(platform, user))

    async def _found(self, *where: ColumnElement[bool]) -> tuple[Destination, ...]:
        query = select(schema.destinations).where(*where).order_by(_columns.id)
        async with self._database.read() as connection:
            return tuple(read_destination(row) for row in (await connection.execute(query)).mappings())

    async def _dropped(self, *where: ColumnElement[bool]) -> bool:
        async with self._database.write() as connection:
            dropped = await connection.execute(delete(schema.destinations).where(*where))
        return bool(dropped.rowcount)


def _at(platform: Platform, address: str) -> ColumnElement[bool]:
    """What goes to a channel: its alerts, and the mentions asked for there."""
    return and_(_columns.platform == platform, _columns.address == address, _columns.direct.is_(False))


def _in_guild(platform: Platform, guild: str | None) -> ColumnElement[bool]:
    of_it = _columns.guild.is_(None) if guild is None else _columns.guild == guild
    return and_(_columns.platform == platform, of_it, _columns.direct.is_(False))


def _of(platform: Platform, user: str) -> ColumnElement[bool]:
    """A user's own destinations, and nobody else's."""
    direct = and_(_columns.direct.is_(True), _columns.address == user)
    return and_(_columns.platform == platform, direct | (_columns.mention == user))


def _fresh(platform: Platform, address: str, guild: str | None) -> dict[str, Any]:
    return {
        "platform": platform,
        "address": address,
        "direct": False,
        "mention": "",
        "guild": guild,
        "language": "fr",
        "certainty": Certainty.ANNOUNCED,
        "kinds": sorted(DEFAULT_KINDS),
        "people": [],
        "unknown_people": False,
    }


async def _put(
    connection: AsyncConnection, where: ColumnElement[bool], fresh: dict[str, Any], changes: dict[str, Any]
) -> Destination:
    """Change the destination, or make it from *fresh*."""
    changed = await connection.execute(update(schema.destinations).where(where).values(**changes))
    if not changed.rowcount:
        await connection.execute(insert(schema.destinations), fresh | changes)
    row = (await connection.execute(select(schema.destinations).where(where))).mappings().one()
    return read_destination(row)
