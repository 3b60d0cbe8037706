"""The outbox's table: what is still to be sent, and what became of the rest."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, RowMapping, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Act, Delivery, Platform, Reason, Status
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
                for head in await _heads(connection, platforms)
                if head.ready <= now and head.row["destination_id"] not in busy
            ]
            return tuple([await _delivery(connection, head) for head in heads[:limit]])

    async def next_due(
        self, platforms: Collection[Platform], *, busy: Collection[int] = ()
    ) -> datetime | None:
        async with self._database.read() as connection:
            heads = await _heads(connection, platforms)
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


def _waiting(platforms: Collection[Platform]) -> ColumnElement[bool]:
    return and_(_deliveries.state == PENDING, _destinations.platform.in_(list(platforms)))


def _of(delivery: Delivery) -> ColumnElement[bool]:
    """The living messages that a delivery is about."""
    return and_(
        _messages.destination_id == delivery.destination.id,
        _messages.event_id.in_([event.id for event in delivery.events]),
    )


@dataclass(frozen=True, slots=True)
class _Living:
    """A message that is there: its id, and when it was last edited."""

    id: str
    edited: datetime | None
    contested: bool


@dataclass(frozen=True, slots=True)
class _Head:
    """A delivery that waits for nothing but its time: its row, its living message, when it may be attempted,
    and how it ranks among those of its destination (the lower the sooner)."""

    row: RowMapping
    living: _Living | None
    ready: datetime
    rank: int


async def _heads(connection: AsyncConnection, platforms: Collection[Platform]) -> list[_Head]:
    """What may be attempted next: for one message a post first, then its edit and its reply in any order;
    for a suspended destination its oldest delivery. Every destination's first, then every second …; of
    these alerts before edits that only add to them, announcements before rumours, then the oldest."""
    # A suspended destination may hoard: only its oldest delivery, the probe, is looked at.
    oldest = (
        select(func.min(_deliveries.id))
        .where(_deliveries.state == PENDING)
        .group_by(_deliveries.destination_id)
    )
    query = (
        select(schema.deliveries, *_DESTINATION)
        .select_from(schema.deliveries.join(schema.destinations))
        .where(_waiting(platforms), or_(_destinations.suspended.is_(None), _deliveries.id.in_(oldest)))
        .order_by(_deliveries.id)
    )
    rows = (await connection.execute(query)).mappings().all()
    living = await _living(connection, [row for row in rows if row["act"] != Act.POST])
    rumours = await _rumours(connection, {row["event_ids"][0] for row in rows if row["act"] == Act.POST})
    heads: list[_Head] = []
    busy: set[tuple[int, str, Act]] = set()
    probed: set[int] = set()
    for row in rows:
        act = Act(row["act"])
        # A digest is nobody's living message: it waits for nothing, and nothing for it.
        about = [] if act is Act.DIGEST else row["event_ids"]
        keys = {(row["destination_id"], event_id) for event_id in about}
        in_the_way = {(*key, other) for key in keys for other in _before(act)}
        first = not in_the_way & busy and row["destination_id"] not in probed
        busy |= {(*key, act) for key in keys}  # what comes later and does the same waits for this one
        message = next((living[key] for key in sorted(keys) if key in living), None)
        if not first or (act not in (Act.POST, Act.DIGEST) and message is None):
            continue
        ready = row["due"]
        if message and message.edited:
            ready = max(ready, message.edited + timedelta(seconds=row["pause"]))
        if row["to_suspended"]:
            probed.add(row["destination_id"])
            ready = max(ready, row["to_probe_at"] or ready)
        heads.append(_Head(row, message, ready, _rank(row, rumours)))
    return _in_turn(heads)


def _before(act: Act) -> tuple[Act, ...]:
    """Whatever must be done first about a message; an edit that has to wait keeps no reply waiting."""
    return tuple(Act) if act is Act.POST else (Act.POST, act)


def _rank(row: RowMapping, rumours: frozenset[str]) -> int:
    if row["pause"]:
        return 2
    return 1 if row["act"] == Act.POST and row["event_ids"][0] in rumours else 0


def _in_turn(heads: Sequence[_Head]) -> list[_Head]:
    turns: Counter[int] = Counter()
    ordered: list[tuple[int, int, int, _Head]] = []
    for head in sorted(heads, key=lambda each: (each.rank, each.row["id"])):
        destination_id = head.row["destination_id"]
        ordered.append((turns[destination_id], head.rank, head.row["id"], head))
        turns[destination_id] += 1
    return [head for *_, head in sorted(ordered, key=lambda each: each[:3])]


async def _rumours(connection: AsyncConnection, event_ids: Collection[str]) -> frozenset[str]:
    """Those of the events that are rumours."""
    found: set[str] = set()
    for ids in chunks(event_ids):
        query = select(schema.events.c.id).where(
            schema.events.c.id.in_(ids), schema.events.c.status == Status.RUMOURED
        )
        found.update((await connection.scalars(query)).all())
    return frozenset(found)


async def _living(
    connection: AsyncConnection, followers: Sequence[RowMapping]
) -> dict[tuple[int, str], _Living]:
    """The messages that these edits and replies are for, by destination and event."""
    found: dict[tuple[int, str], _Living] = {}
    event_ids = {event_id for row in followers for event_id in row["event_ids"]}
    query = select(
        _messages.destination_id,
        _messages.event_id,
        _messages.message_id,
        _messages.edited,
        _messages.contested,
    ).where(_messages.message_id.is_not(None), _messages.gone.is_(False))
    for destinations in chunks({row["destination_id"] for row in followers}):
        for events in chunks(event_ids):
            theirs = query.where(_messages.destination_id.in_(destinations), _messages.event_id.in_(events))
            for row in await connection.execute(theirs):
                found[row.destination_id, row.event_id] = _Living(row.message_id, row.edited, row.contested)
    return found


async def _delivery(connection: AsyncConnection, head: _Head) -> Delivery:
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
