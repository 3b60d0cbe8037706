"""What the answers read."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select

from bot.model import Event, Kind, Origin, fold
from bot.ports import Overview
from storage import schema
from storage.codec import read_event
from storage.database import Database
from storage.heartbeat import PAUSE, SINCE
from storage.notes import instant_of, pause_of, read_note

_events, _feeds = schema.events.c, schema.feeds.c


class SqlArchive:
    """``ports.Archive``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def events(
        self,
        *,
        person_id: str | None = None,
        name: str | None = None,
        kinds: Collection[Kind] = (),
        since: date | None = None,
        until: date | None = None,
        limit: int | None = None,
    ) -> tuple[Event, ...]:
        query = select(_events.state).where(_events.shown)
        if person_id is not None:
            query = query.where(_events.person_id == person_id)
        if name is not None:
            query = query.where(_events.folded_name == fold(name))
        if kinds:
            query = query.where(_events.kind.in_(list(kinds)))
        if since is not None:
            query = query.where(_events.last_day >= since.isoformat())
        if until is not None:
            query = query.where(_events.first_day <= until.isoformat())
        query = query.order_by(_events.first_day.desc(), _events.founded.desc(), _events.id).limit(limit)
        async with self._database.read() as connection:
            return tuple(map(read_event, (await connection.scalars(query)).all()))

    async def event(self, event_id: str) -> Event | None:
        async with self._database.read() as connection:
            state = await connection.scalar(select(_events.state).where(_events.id == event_id))
        return read_event(state) if state else None

    async def overview(self) -> Overview:
        latest = (
            select(_events.state)
            .where(_events.origin == Origin.FEEDS, _events.shown)
            .order_by(_events.updated.desc(), _events.id)
            .limit(1)
        )
        async with self._database.read() as connection:
            feeds = await connection.scalar(select(func.count()).select_from(schema.feeds))
            failing = await connection.scalar(select(func.count()).where(_feeds.failures > 0))
            last_poll = await connection.scalar(select(func.max(_feeds.polled)))
            state = await connection.scalar(latest)
            since = instant_of(await read_note(connection, SINCE))
            pause = pause_of(await read_note(connection, PAUSE))
        return Overview(
            feeds=feeds or 0,
            failing=failing or 0,
            last_poll=last_poll,
            last_event=read_event(state) if state else None,
            watching_since=since,
            pause=pause,
        )
