"""The outbox's table: what is still to be sent, and what became of the rest."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Act, Delivery, Platform, Reason
from storage import schema
from storage.chunks import chunks
from storage.codec import read_event
from storage.database import Database
from storage.destinations import read_destination
from storage.ledger import PENDING

SENT, DROPPED = "sent", "dropped"
_deliveries, _destinations, _messages = schema.deliveries.c, schema.destinations.c, schema.messages.c

# A delivery's row holds its destination's too, under names of their own.
_DESTINATION = tuple(column.label(f"to_{column.name}") for column in _destinations)
_TO = tuple(f"to_{column.name}" for column in _destinations)


class SqlQueue:
    """``ports.Queue``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def due(
        self, platforms: Collection[Platform], now: datetime, *, limit: int = 20
    ) -> tuple[Delivery, ...]:
        async with self._database.read() as connection:
            rows = await _pending(connection, platforms, now)
            chosen: list[tuple[RowMapping, str | None]] = []
            busy: set[tuple[int, str]] = set()
            probing: set[int] = set()
            for row in rows:
                living = await _living(connection, row)
                keys = {(row["destination_id"], event_id) for event_id in row["event_ids"]}
                free = not keys & busy and row["destination_id"] not in probing
                busy |= keys  # whatever comes later for the same message waits for this one
                if not free or row["due"] > now or (row["act"] != Act.POST and living is None):
                    continue
                if row["to_suspended"]:
                    probing.add(row["destination_id"])
                chosen.append((row, living))
                if len(chosen) == limit:
                    break
            return tuple([await _delivery(connection, row, living) for row, living in chosen])

    async def next_due(self, platforms: Collection[Platform]) -> datetime | None:
        query = (
            select(func.min(_deliveries.due))
            .select_from(schema.deliveries.join(schema.destinations))
            .where(_waiting(platforms), _destinations.suspended.is_(None))
        )
        probes = (
            select(func.min(_destinations.probe_at))
            .select_from(schema.deliveries.join(schema.destinations))
            .where(_waiting(platforms), _destinations.suspended.is_not(None))
        )
        async with self._database.read() as connection:
            instants = [await connection.scalar(query), await connection.scalar(probes)]
        return min((instant for instant in instants if instant), default=None)

    async def attempt(self, delivery: Delivery, *, now: datetime) -> None:
        await self._change(delivery, attempts=delivery.attempts + 1)

    async def sent(self, delivery: Delivery, message_id: str | None, *, now: datetime) -> None:
        async with self._database.write() as connection:
            await _update(connection, delivery, state=SENT, message_id=message_id, why=None)
            if delivery.act is Act.POST:
                await connection.execute(
                    update(schema.messages)
                    .where(_messages.delivery_id == delivery.id)
                    .values(message_id=message_id)
                )

    async def postpone(self, delivery: Delivery, until: datetime, why: str) -> None:
        await self._change(delivery, due=until, why=why)

    async def give_up(self, delivery: Delivery, why: str, *, gone: bool = False) -> None:
        async with self._database.write() as connection:
            await _update(connection, delivery, state=DROPPED, why=why)
            if delivery.act is Act.POST:
                # It never was: the event's next revision is told there as new.
                await connection.execute(delete(schema.messages).where(_messages.delivery_id == delivery.id))
            elif gone:
                await connection.execute(update(schema.messages).where(_of(delivery)).values(gone=True))
            if gone or delivery.act is Act.POST:
                await _drop_followers(connection, delivery, why)

    async def suspend(self, destination_id: int, why: str, *, probe_at: datetime) -> None:
        await self._suspended(destination_id, why, probe_at)

    async def resume(self, destination_id: int) -> None:
        await self._suspended(destination_id, None, None)

    async def _suspended(self, destination_id: int, why: str | None, probe_at: datetime | None) -> None:
        async with self._database.write() as connection:
            await connection.execute(
                update(schema.destinations)
                .where(_destinations.id == destination_id)
                .values(suspended=why, probe_at=probe_at)
            )

    async def _change(self, delivery: Delivery, **values: object) -> None:
        async with self._database.write() as connection:
            await _update(connection, delivery, **values)


def _waiting(platforms: Collection[Platform]) -> ColumnElement[bool]:
    return and_(_deliveries.state == PENDING, _destinations.platform.in_(list(platforms)))


def _of(delivery: Delivery) -> ColumnElement[bool]:
    """The living messages that a delivery is about."""
    return and_(
        _messages.destination_id == delivery.destination.id,
        _messages.event_id.in_([event.id for event in delivery.events]),
    )


async def _pending(
    connection: AsyncConnection, platforms: Collection[Platform], now: datetime
) -> Sequence[RowMapping]:
    """Pending deliveries in order, those of suspended destinations only once these may be probed."""
    query = (
        select(schema.deliveries, *_DESTINATION)
        .select_from(schema.deliveries.join(schema.destinations))
        .where(_waiting(platforms), or_(_destinations.suspended.is_(None), _destinations.probe_at <= now))
        .order_by(_deliveries.id)
    )
    return (await connection.execute(query)).mappings().all()


async def _living(connection: AsyncConnection, row: RowMapping) -> str | None:
    """The id of the living message that an edit or a reply is for, None before it exists."""
    query = select(_messages.message_id).where(
        _messages.destination_id == row["destination_id"],
        _messages.event_id.in_(row["event_ids"]),
        _messages.message_id.is_not(None),
        _messages.gone.is_(False),
    )
    found: str | None = await connection.scalar(query)
    return found


async def _delivery(connection: AsyncConnection, row: RowMapping, living: str | None) -> Delivery:
    """The row with the present state of its events. A living message that tells several shows them all."""
    event_ids = list(row["event_ids"])
    if row["act"] == Act.EDIT:
        event_ids = await _together(connection, row["destination_id"], event_ids[0])
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
        message_id=living,
    )


async def _together(connection: AsyncConnection, destination_id: int, event_id: str) -> list[str]:
    """The events told in one message with this one, in the order of its post."""
    post = select(_messages.delivery_id).where(
        _messages.destination_id == destination_id, _messages.event_id == event_id
    )
    query = select(_deliveries.event_ids).where(_deliveries.id == post.scalar_subquery())
    return list(await connection.scalar(query) or [event_id])


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
