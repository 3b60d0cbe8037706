"""Which of the pending deliveries may be attempted next, and in what order."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, RowMapping, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Act, Platform, Status
from storage import schema
from storage.chunks import chunks
from storage.enqueue import PENDING

_deliveries, _destinations, _messages = schema.deliveries.c, schema.destinations.c, schema.messages.c

# A delivery's row holds its destination's too, under names of their own.
_DESTINATION = tuple(column.label(f"to_{column.name}") for column in _destinations)


@dataclass(frozen=True, slots=True)
class Living:
    """A message that is there: its id, and when it was last edited."""

    id: str
    edited: datetime | None
    contested: bool


@dataclass(frozen=True, slots=True)
class Head:
    """A delivery that waits for nothing but its time: its row, its living message, when it may be attempted,
    and how it ranks among those of its destination (the lower the sooner)."""

    row: RowMapping
    living: Living | None
    ready: datetime
    rank: int


async def heads_of(connection: AsyncConnection, platforms: Collection[Platform]) -> list[Head]:
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
    heads: list[Head] = []
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
        heads.append(Head(row, message, ready, _rank(row, rumours)))
    return _in_turn(heads)


def _before(act: Act) -> tuple[Act, ...]:
    """Whatever must be done first about a message; an edit that has to wait keeps no reply waiting."""
    return tuple(Act) if act is Act.POST else (Act.POST, act)


def _rank(row: RowMapping, rumours: frozenset[str]) -> int:
    if row["pause"]:
        return 2
    return 1 if row["act"] == Act.POST and row["event_ids"][0] in rumours else 0


def _in_turn(heads: Sequence[Head]) -> list[Head]:
    turns: Counter[int] = Counter()
    ordered: list[tuple[int, int, int, Head]] = []
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
) -> dict[tuple[int, str], Living]:
    """The messages that these edits and replies are for, by destination and event."""
    found: dict[tuple[int, str], Living] = {}
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
                found[row.destination_id, row.event_id] = Living(row.message_id, row.edited, row.contested)
    return found


def _waiting(platforms: Collection[Platform]) -> ColumnElement[bool]:
    return and_(_deliveries.state == PENDING, _destinations.platform.in_(list(platforms)))
