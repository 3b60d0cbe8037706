"""Operators' corrections: one transaction each, and the log of them."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from sqlalchemy import Text, cast, insert, or_, select, update

from bot.model import Article, Claim, Correction, Decision, Event, Origin, Reason, Remedy
from bot.ports import Revision
from storage import schema
from storage.codec import read_claim, read_event
from storage.database import Database
from storage.ledger import SqlPage, put_event, revise

_claims, _messages, _deliveries = schema.claims.c, schema.messages.c, schema.deliveries.c
_corrections, _revisions = schema.corrections.c, schema.revisions.c


class SqlDocket:
    """``ports.Docket``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @asynccontextmanager
    async def correcting(self) -> AsyncIterator["SqlDocketPage"]:
        async with self._database.write() as connection:
            yield SqlDocketPage(connection)

    async def latest(self, *, limit: int) -> tuple[Event, ...]:
        events = schema.events.c
        query = select(events.state).where(events.origin == Origin.FEEDS)
        query = query.order_by(events.founded.desc(), events.id).limit(limit)
        async with self._database.read() as connection:
            return tuple(map(read_event, (await connection.scalars(query)).all()))

    async def corrections(self, event_id: str | None = None, *, limit: int = 50) -> tuple[Correction, ...]:
        query = select(schema.corrections).order_by(_corrections.id.desc()).limit(limit)
        if event_id is not None:
            query = query.where(or_(_corrections.event_id == event_id, _corrections.other_id == event_id))
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return tuple(
            Correction(
                remedy=Remedy(row["remedy"]),
                event_id=row["event_id"],
                by=row["by"],
                why=row["why"],
                at=row["at"],
                other_id=row["other_id"],
                articles=tuple(row["articles"]),
                before=row["before"],
                after=row["after"],
            )
            for row in rows
        )

    async def revisions(self, event_id: str) -> tuple[Revision, ...]:
        query = select(schema.revisions).where(_revisions.event_id == event_id).order_by(_revisions.id)
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return tuple(
            Revision(
                number=row["number"],
                at=row["at"],
                explanation=row["explanation"],
                alert=Reason(row["alert"]) if row["alert"] else None,
                article_id=row["article_id"],
            )
            for row in rows
        )


class SqlDocketPage(SqlPage):
    """``ports.DocketPage``: one open write transaction."""

    async def every_event(self) -> tuple[Event, ...]:
        states = await self._connection.scalars(select(schema.events.c.state).order_by(schema.events.c.id))
        return tuple(map(read_event, states.all()))

    async def said(self, event_id: str) -> tuple[tuple[Article, tuple[Claim, ...]], ...]:
        query = (
            select(schema.articles, _claims.state)
            .select_from(schema.claims.join(schema.articles))
            .where(_claims.event_id == event_id)
            .order_by(schema.articles.c.published, schema.articles.c.id, _claims.id)
        )
        found: dict[Article, list[Claim]] = {}
        for row in (await self._connection.execute(query)).mappings():
            article = Article(**{name: row[name] for name in Article.__slots__})
            found.setdefault(article, []).append(read_claim(row["state"]))
        return tuple((article, tuple(claims)) for article, claims in found.items())

    async def revise(self, decisions: Sequence[Decision], *, now: datetime) -> None:
        for decision in decisions:
            await put_event(self._connection, decision.event)
            await revise(self._connection, decision, article_id=None, now=now)

    async def move(self, article_id: str, old_id: str, new_id: str) -> None:
        of_both = (_claims.article_id == article_id) & (_claims.event_id == old_id)
        await self._connection.execute(update(schema.claims).where(of_both).values(event_id=new_id))

    async def hand_over(self, old_id: str, new_id: str) -> None:
        heard = select(_messages.destination_id).where(_messages.event_id == new_id)
        query = select(_messages.destination_id, _messages.delivery_id).where(
            _messages.event_id == old_id, _messages.destination_id.not_in(heard)
        )
        for row in (await self._connection.execute(query)).all():
            theirs = (_messages.destination_id == row.destination_id) & (_messages.event_id == old_id)
            await self._connection.execute(update(schema.messages).where(theirs).values(event_id=new_id))
            await self._rename(row.destination_id, old_id, new_id)

    async def _rename(self, destination_id: int, old_id: str, new_id: str) -> None:
        """What was sent or is to be sent there about the one event is about the other."""
        query = select(_deliveries.id, _deliveries.event_ids).where(
            _deliveries.destination_id == destination_id,
            cast(_deliveries.event_ids, Text).contains(f'"{old_id}"'),
        )
        for row in (await self._connection.execute(query)).all():
            event_ids = [new_id if each == old_id else each for each in row.event_ids]
            this = update(schema.deliveries).where(_deliveries.id == row.id)
            await self._connection.execute(this.values(event_ids=event_ids))

    async def log(self, correction: Correction) -> None:
        row = {
            "remedy": correction.remedy,
            "event_id": correction.event_id,
            "other_id": correction.other_id,
            "by": correction.by,
            "why": correction.why,
            "at": correction.at,
            "articles": list(correction.articles),
            "before": dict(correction.before),
            "after": dict(correction.after),
        }
        await self._connection.execute(insert(schema.corrections), row)
