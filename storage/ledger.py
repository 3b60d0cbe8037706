"""Articles, what they say, and what was decided: one transaction each."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Article, Claim, Decision, Destination, Dispatch, Event, Origin, Telling, fold
from storage import schema
from storage.chunks import chunks
from storage.codec import claim_state, event_state, read_event
from storage.database import Database
from storage.destinations import read_destination
from storage.enqueue import enqueue


class SqlLedger:
    """``ports.Ledger``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator["SqlPage"]:
        async with self._database.write() as connection:
            yield SqlPage(connection)

    async def known(self, article_ids: Collection[str]) -> Mapping[str, str]:
        hashes: dict[str, str] = {}
        async with self._database.read() as connection:
            for ids in chunks(article_ids):
                query = select(schema.articles.c.id, schema.articles.c.content_hash).where(
                    schema.articles.c.id.in_(ids)
                )
                hashes.update((row.id, row.content_hash) for row in await connection.execute(query))
        return hashes

    async def contents(self, article_ids: Collection[str]) -> Mapping[str, str]:
        """``bot.feeds.fulltext.Shelf``."""
        found: dict[str, str] = {}
        articles = schema.articles.c
        async with self._database.read() as connection:
            for ids in chunks(article_ids):
                query = select(articles.id, articles.content).where(
                    articles.id.in_(ids), articles.content.is_not(None)
                )
                found.update((row.id, row.content) for row in await connection.execute(query))
        return found

    async def telling(self, article_ids: Collection[str]) -> frozenset[str]:
        found: set[str] = set()
        async with self._database.read() as connection:
            for ids in chunks(article_ids):
                query = select(schema.claims.c.article_id).where(schema.claims.c.article_id.in_(ids))
                found.update((await connection.scalars(query)).all())
        return frozenset(found)

    async def store_silently(self, articles: Sequence[Article], *, now: datetime) -> None:
        if not articles:
            return
        async with self._database.write() as connection:
            await _store(connection, articles, now=now)


class SqlPage:
    """``ports.Page``: one open write transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def events(self, people: Collection[str], *, unknown: bool) -> tuple[Event, ...]:
        events = schema.events.c
        wanted = events.person_id.is_(None) if unknown else None
        rows: list[Any] = []
        if wanted is not None:
            rows += (await self._connection.scalars(select(events.state).where(wanted))).all()
        for ids in chunks(people):
            rows += (
                await self._connection.scalars(select(events.state).where(events.person_id.in_(ids)))
            ).all()
        return tuple(read_event(state) for state in rows)

    async def save(
        self, article: Article, claims: Sequence[Claim], decisions: Sequence[Decision], *, now: datetime
    ) -> None:
        await _store(self._connection, [article], now=now)
        # Several decisions may speak of one event; the first tells why it changed.
        for decision in {each.event.id: each for each in reversed(decisions)}.values():
            if await self._revision(decision.event.id) != decision.event.revision:
                await put_event(self._connection, decision.event)
                await revise(self._connection, decision, article_id=article.id, now=now)
        await self._connection.execute(delete(schema.claims).where(schema.claims.c.article_id == article.id))
        by_claim = {id(decision.claim): decision.event.id for decision in decisions if decision.claim}
        if claims:
            rows = [
                {"article_id": article.id, "event_id": by_claim.get(id(claim)), "state": claim_state(claim)}
                for claim in claims
            ]
            await self._connection.execute(insert(schema.claims), rows)

    async def keep(self, article: Article, *, now: datetime) -> None:
        await _store(self._connection, [article], now=now)

    async def _revision(self, event_id: str) -> int | None:
        """The event's present revision, None before the first."""
        query = select(schema.events.c.revision).where(schema.events.c.id == event_id)
        found: int | None = await self._connection.scalar(query)
        return found

    async def destinations(self) -> tuple[Destination, ...]:
        rows = await self._connection.execute(select(schema.destinations).order_by(schema.destinations.c.id))
        return tuple(read_destination(row) for row in rows.mappings())

    async def told(self, event_ids: Collection[str]) -> frozenset[tuple[int, str]]:
        messages = schema.messages.c
        pairs: set[tuple[int, str]] = set()
        for ids in chunks(event_ids):
            query = select(messages.destination_id, messages.event_id).where(messages.event_id.in_(ids))
            pairs.update((row.destination_id, row.event_id) for row in await self._connection.execute(query))
        return frozenset(pairs)

    async def tellings(self, since: datetime) -> tuple[Telling, ...]:
        messages, deliveries = schema.messages.c, schema.deliveries.c
        query = (
            select(schema.messages, deliveries.rolling)
            .join(schema.deliveries, deliveries.id == messages.delivery_id)
            .where(messages.at > since, messages.gone.is_(False))
            .order_by(messages.at, messages.delivery_id)
        )
        rows = await self._connection.execute(query)
        return tuple(
            Telling(row.destination_id, row.event_id, row.delivery_id, row.at, row.rolling) for row in rows
        )

    async def enqueue(self, dispatches: Sequence[Dispatch], *, now: datetime) -> None:
        await enqueue(self._connection, dispatches, now=now)


async def _store(connection: AsyncConnection, articles: Sequence[Article], *, now: datetime) -> None:
    """Insert the articles, or update those that are known."""
    known: set[str] = set()
    for ids in chunks(article.id for article in articles):
        query = select(schema.articles.c.id).where(schema.articles.c.id.in_(ids))
        known.update((await connection.scalars(query)).all())
    fresh = {article.id: article for article in articles if article.id not in known}
    if fresh:
        rows = [{**_row(article), "first_seen": now} for article in fresh.values()]
        await connection.execute(insert(schema.articles), rows)
    for article in articles:
        if article.id in known:
            await connection.execute(
                update(schema.articles).where(schema.articles.c.id == article.id).values(**_row(article))
            )


def _row(article: Article) -> dict[str, Any]:
    return {name: getattr(article, name) for name in article.__slots__}


async def put_event(connection: AsyncConnection, event: Event) -> None:
    """Insert the event or bring its row up to date."""
    day = event.date
    founded = event.day
    row = {
        "person_id": event.person_id,
        "person": event.person,
        "folded_name": fold(event.person),
        "kind": event.kind,
        "status": event.status,
        "origin": event.origin,
        "shown": not event.retracted and (event.news or event.origin is Origin.HISTORY),
        "first_day": (day.first if day else founded).isoformat(),
        "last_day": (day.last if day else founded).isoformat(),
        "revision": event.revision,
        "founded": event.founded,
        "updated": event.updated,
        "state": event_state(event),
    }
    changed = await connection.execute(
        update(schema.events).where(schema.events.c.id == event.id).values(**row)
    )
    if not changed.rowcount:
        await connection.execute(insert(schema.events), {"id": event.id, **row})


async def revise(
    connection: AsyncConnection, decision: Decision, *, article_id: str | None, now: datetime
) -> None:
    """Note what was decided about the event, and on which article's word."""
    row = {
        "event_id": decision.event.id,
        "number": decision.event.revision,
        "alert": decision.alert,
        "explanation": decision.explanation,
        "article_id": article_id,
        "at": now,
    }
    await connection.execute(insert(schema.revisions), row)
