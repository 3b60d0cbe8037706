"""Channels and subscriptions."""

from typing import Any

from sqlalchemy import ColumnElement, and_, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import DEFAULT_KINDS, Certainty, Choice, Destination, Kind, Platform, Quiet
from bot.ports import QUIET, Forgotten
from storage import schema
from storage.database import Database
from storage.destinations import choice_state, read_destination

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
        people: frozenset[str] | None = None,
        sectors: frozenset[str] | None = None,
        role: str | None = None,
        publish: bool | None = None,
        quiet: Quiet | None = None,
    ) -> Destination:
        given = {
            "certainty": certainty,
            "language": language,
            "kinds": None if kinds is None else sorted(kinds),
            "unknown_people": unknown_people,
            "people": None if people is None else sorted(people),
            "sectors": None if sectors is None else sorted(sectors),
            "publish": publish,
        }
        changes: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        if role is not None:
            changes["role"] = role or None
        if quiet is not None:
            changes |= {"quiet_start": quiet.start, "quiet_end": quiet.end, "quiet_broken": quiet.broken}
        # Whoever sets it up again has looked into what was wrong.
        changes |= {"guild": guild, "suspended": None, "probe_at": None}
        async with self._database.write() as connection:
            where = and_(_at(platform, address), _columns.mention == "")
            zone = await connection.scalar(
                select(_columns.zone).where(_in_guild(platform, guild), _columns.zone.is_not(None)).limit(1)
            )
            made = await _put(connection, where, _fresh(platform, address, guild) | {"zone": zone}, changes)
            if quiet is not None:
                await _look_at_again(connection, made.id)
            return made

    async def set_zone(self, platform: Platform, guild: str, zone: str) -> None:
        async with self._database.write() as connection:
            theirs = update(schema.destinations).where(_in_guild(platform, guild))
            await connection.execute(theirs.values(zone=zone))

    async def channel(self, platform: Platform, guild: str | None, address: str) -> Destination | None:
        found = await self._found(
            _in_guild(platform, guild), _columns.address == address, _columns.mention == ""
        )
        return found[0] if found else None

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
        kinds: frozenset[Kind] | None = None,
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
        async with self._database.write() as connection:
            fresh = _fresh_subscription(platform, address, user, channel=channel, guild=guild)
            query = select(_columns.people, _columns.choices).where(where)
            known = (await connection.execute(query)).mappings().first() or fresh
            old = known["choices"].get(person_id) or choice_state(Choice())
            choice = {
                "certainty": certainty or old["certainty"],
                "kinds": old["kinds"] if kinds is None else sorted(kinds),
            }
            changes: dict[str, Any] = {
                "people": sorted({*known["people"], person_id}),
                "choices": {**known["choices"], person_id: choice},
                "language": language,
                "suspended": None,
                "probe_at": None,
            }
            return await _put(connection, where, fresh, changes)

    async def choose(
        self,
        platform: Platform,
        user: str,
        person_id: str,
        *,
        certainty: Certainty | None = None,
        kinds: frozenset[Kind] | None = None,
    ) -> Choice | None:
        query = select(schema.destinations).where(_of(platform, user)).order_by(_columns.id)
        chosen: Choice | None = None
        async with self._database.write() as connection:
            rows = (await connection.execute(query)).mappings().all()
            for row in (row for row in rows if person_id in row["people"]):
                old = read_destination(row).choice(person_id)
                chosen = Choice(certainty or old.certainty, old.kinds if kinds is None else kinds)
                choices = {**row["choices"], person_id: choice_state(chosen)}
                this = update(schema.destinations).where(_columns.id == row["id"])
                await connection.execute(this.values(choices=choices))
        return chosen

    async def reader(self, platform: Platform, user: str, *, language: str) -> Destination:
        where = and_(_columns.platform == platform, _columns.address == user, _columns.direct.is_(True))
        fresh = _fresh_subscription(platform, user, user, channel=None, guild=None)
        async with self._database.write() as connection:
            return await _put(connection, where, fresh, {"language": language})

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
                choices = {person: each for person, each in row["choices"].items() if person != person_id}
                this = _columns.id == row["id"]
                if people or await _has_digest(connection, row["id"]):
                    changed = update(schema.destinations).where(this)
                    await connection.execute(changed.values(people=people, choices=choices))
                else:
                    await connection.execute(delete(schema.destinations).where(this))
        return bool(following)

    async def subscriptions(self, platform: Platform, user: str) -> tuple[Destination, ...]:
        return await self._found(_of(platform, user))

    async def forget(self, platform: Platform, user: str) -> Forgotten:
        query = select(schema.destinations).where(_of(platform, user)).order_by(_columns.id)
        reports = schema.reports.c
        theirs = update(schema.reports).where(reports.platform == platform, reports.user == user)
        async with self._database.write() as connection:
            rows = (await connection.execute(query)).mappings().all()
            await connection.execute(delete(schema.destinations).where(_of(platform, user)))
            reported = await connection.execute(theirs.values(user=""))
        return Forgotten(tuple(read_destination(row) for row in rows), reported.rowcount)

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
        "choices": {},
    }


def _fresh_subscription(
    platform: Platform, address: str, user: str, *, channel: str | None, guild: str | None
) -> dict[str, Any]:
    return _fresh(platform, address, guild) | {
        "direct": channel is None,
        "mention": user if channel else "",
        "kinds": sorted(Kind),
        "certainty": Certainty.ALL,
    }


async def _has_digest(connection: AsyncConnection, destination_id: int) -> bool:
    query = select(schema.digests.c.hour).where(schema.digests.c.destination_id == destination_id)
    return await connection.scalar(query) is not None


async def _look_at_again(connection: AsyncConnection, destination_id: int) -> None:
    """What waits for the end of quiet hours that are no longer the same is looked at again."""
    rows = schema.deliveries.c
    waiting = update(schema.deliveries).where(rows.destination_id == destination_id, rows.why == QUIET)
    await connection.execute(waiting.values(due=rows.created, why=None))


async def _put(
    connection: AsyncConnection, where: ColumnElement[bool], fresh: dict[str, Any], changes: dict[str, Any]
) -> Destination:
    """Change the destination, or make it from *fresh*."""
    changed = await connection.execute(update(schema.destinations).where(where).values(**changes))
    if not changed.rowcount:
        await connection.execute(insert(schema.destinations), fresh | changes)
    row = (await connection.execute(select(schema.destinations).where(where))).mappings().one()
    return read_destination(row)
