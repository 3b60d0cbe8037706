"""The outbox's table: what is still to be sent, and what became of the rest."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Act, Delivery, Platform, Reason
from storage import schema
from storage.chunks import chunks
from storage.codec import read_event
from storage.database import Database
from storage.destinations import read_destination
from storage.enqueue import PENDING
from storage.heads import Head, heads_of

SENT, DROPPED = "sent", "dropped"
_deliveries, _destinations, _messages = schema.deliveries.c, schema.destinations.c, schema.messages.c
# What the columns of its destination are called in a head's row.
_TO = tuple(f"to_{column.name}" for column in _destinations)


class SqlQueue:
    """``ports.Queue``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def due(
        self,
        platforms: Collection[Platform],
        now: datetime,
        *,
        limit: int = 20,
        busy: Collection[int] = (),
    ) -> tuple[Delivery, ...]:
        async with self._database.read() as connection:
            heads = [
                head
                for head in await heads_of(connection, platforms)
                if head.ready <= now and head.row["destination_id"] not in busy
            ]
            return tuple([await _delivery(connection, head) for head in heads[:limit]])

    async def next_due(
        self, platforms: Collection[Platform], *, busy: Collection[int] = ()
    ) -> datetime | None:
        async with self._database.read() as connection:
            heads = await heads_of(connection, platforms)
        return min((each.ready for each in heads if each.row["destination_id"] not in busy), default=None)

    async def attempt(self, deliveries: Collection[Delivery], *, now: datetime) -> None:
        async with self._database.write() as connection:
            for ids in chunks(delivery.id for delivery in deliveries):
                these = update(schema.deliveries).where(_deliveries.id.in_(ids))
                await connection.execute(these.values(attempts=_deliveries.attempts + 1))

    async def sent(self, delivery: Delivery, message_id: str | None, *, now: datetime) -> None:
        async with self._database.write() as connection:
            if delivery.act is Act.EDIT:
                living = update(schema.messages).where(_of(delivery))
                await connection.execute(living.values(edited=now))
                if await _outdated(connection, delivery):
                    await _update(connection, delivery, due=now)  # revised while it was under way: once more
                    return
            await _update(connection, delivery, state=SENT, message_id=message_id, why=None)
            if delivery.act is Act.POST:
                made = update(schema.messages).where(_messages.delivery_id == delivery.id)
                await connection.execute(made.values(message_id=message_id or delivery.nonce))

    async def postpone(self, delivery: Delivery, until: datetime, why: str) -> None:
        await self._change(delivery, due=until, why=why)

    async def hasten(self, platforms: Collection[Platform], now: datetime) -> None:
        theirs = select(_destinations.id).where(_destinations.platform.in_(list(platforms)))
        async with self._database.write() as connection:
            await connection.execute(
                update(schema.deliveries)
                .where(
                    _deliveries.state == PENDING,
                    _deliveries.due > now,
                    _deliveries.destination_id.in_(theirs),
                )
                .values(due=now)
            )

    async def give_up(self, delivery: Delivery, why: str, *, gone: bool = False) -> None:
        async with self._database.write() as connection:
            await _update(connection, delivery, state=DROPPED, why=why)
            if delivery.act is Act.POST:
                # It never was: a confirmation or a reversal may still be posted there anew.
                await connection.execute(delete(schema.messages).where(_messages.delivery_id == delivery.id))
            elif gone:
                await connection.execute(update(schema.messages).where(_of(delivery)).values(gone=True))
            if gone or delivery.act is Act.POST:
                await _drop_followers(connection, delivery, why)

    async def suspend(self, destination_id: int, why: str, *, probe_at: datetime) -> None:
        await self._set(destination_id, suspended=why, probe_at=probe_at, probes=_destinations.probes + 1)

    async def resume(self, destination_id: int) -> None:
        await self._set(destination_id, suspended=None, probe_at=None, probes=0, notified=False)

    async def _set(self, destination_id: int, **values: object) -> None:
        async with self._database.write() as connection:
            this = update(schema.destinations).where(_destinations.id == destination_id)
            await connection.execute(this.values(**values))

    async def _change(self, delivery: Delivery, **values: object) -> None:
        async with self._database.write() as connection:
            await _update(connection, delivery, **values)


def _of(delivery: Delivery) -> ColumnElement[bool]:
    """The living messages that a delivery is about."""
    return and_(
        _messages.destination_id == delivery.destination.id,
        _messages.event_id.in_([event.id for event in delivery.events]),
    )


async def _delivery(connection: AsyncConnection, head: Head) -> Delivery:
    """The row with the present state of its events. An edit shows all that its message tells."""
    row = head.row
    event_ids, rolling = list(row["event_ids"]), row["rolling"]
    if row["act"] == Act.EDIT:
        event_ids, rolling = await _together(connection, row["destination_id"], event_ids[0])
    query = select(schema.events.c.id, schema.events.c.state).where(schema.events.c.id.in_(event_ids))
    states = {found.id: found.state for found in await connection.execute(query)}
    return Delivery(
        id=row["id"],
        nonce=row["nonce"],
        destination=read_destination({key.removeprefix("to_"): row[key] for key in _TO}),
        act=Act(row["act"]),
        reason=Reason(row["reason"]),
        events=tuple(read_event(states[event_id]) for event_id in event_ids),
        created=row["created"],
        attempts=row["attempts"],
        message_id=head.living.id if head.living else None,
        since=row["since"],
        rolling=rolling,
        contested=head.living is not None and head.living.contested,
    )


async def _outdated(connection: AsyncConnection, delivery: Delivery) -> bool:
    """Was one of its events revised since the delivery was read?"""
    shown = {event.id: event.revision for event in delivery.events}
    query = select(schema.events.c.id, schema.events.c.revision).where(schema.events.c.id.in_(list(shown)))
    return any(shown[row.id] != row.revision for row in await connection.execute(query))


async def _together(
    connection: AsyncConnection, destination_id: int, event_id: str
) -> tuple[list[str], bool]:
    """The events told in one message with this one, in the order of its post; and whether it rolls."""
    post = select(_messages.delivery_id).where(
        _messages.destination_id == destination_id, _messages.event_id == event_id
    )
    query = select(_deliveries.event_ids, _deliveries.rolling).where(_deliveries.id == post.scalar_subquery())
    made = (await connection.execute(query)).first()
    return (list(made.event_ids), made.rolling) if made else ([event_id], False)


async def _drop_followers(connection: AsyncConnection, delivery: Delivery, why: str) -> None:
    """Drop the edits and replies that wait for a message that will not be."""
    query = select(_deliveries.id, _deliveries.event_ids).where(
        _deliveries.destination_id == delivery.destination.id,
        _deliveries.state == PENDING,
        _deliveries.act != Act.POST,
    )
    events = {event.id for event in delivery.events}
    followers = [row.id for row in await connection.execute(query) if events & set(row.event_ids)]
    for ids in chunks(followers):
        await connection.execute(
            update(schema.deliveries).where(_deliveries.id.in_(ids)).values(state=DROPPED, why=why)
        )


async def _update(connection: AsyncConnection, delivery: Delivery, **values: object) -> None:
    await connection.execute(update(schema.deliveries).where(_deliveries.id == delivery.id).values(**values))
