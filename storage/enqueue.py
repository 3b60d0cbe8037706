"""From dispatches to pending deliveries."""

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Act, Dispatch
from storage import schema
from storage.chunks import chunks

PENDING = "pending"


async def enqueue(connection: AsyncConnection, dispatches: Sequence[Dispatch], *, now: datetime) -> None:
    """Store one pending delivery per dispatch, as ``ports.Page`` has it."""
    for dispatch in dispatches:
        if dispatch.joins is not None:
            await _join(connection, dispatch, dispatch.joins, now=now)
            continue
        if dispatch.act is not Act.POST and await _gone(connection, dispatch):
            continue
        if dispatch.act is Act.EDIT and await _edit_waits(connection, dispatch, now=now):
            continue
        if dispatch.act is Act.REPLY:
            await _supersede(connection, dispatch)
        await _insert(connection, dispatch, now=now)


async def _gone(connection: AsyncConnection, dispatch: Dispatch) -> bool:
    """Was the message that the dispatch is about deleted by somebody?"""
    messages = schema.messages.c
    query = select(messages.event_id).where(
        messages.destination_id == dispatch.destination_id,
        messages.event_id.in_(dispatch.event_ids),
        messages.gone.is_(True),
    )
    return await connection.scalar(query) is not None


async def _edit_waits(connection: AsyncConnection, dispatch: Dispatch, *, now: datetime) -> bool:
    """Is an edit pending already? Edits show the present state, so that one is enough; it is made
    without a pause where this one cannot wait."""
    deliveries = schema.deliveries.c
    query = select(deliveries.id, deliveries.event_ids, deliveries.pause).where(
        deliveries.destination_id == dispatch.destination_id,
        deliveries.act == Act.EDIT,
        deliveries.state == PENDING,
    )
    for row in await connection.execute(query):
        if set(dispatch.event_ids) & set(row.event_ids):
            if row.pause and not dispatch.pause:
                urgent = update(schema.deliveries).where(deliveries.id == row.id)
                await connection.execute(urgent.values(pause=0, reason=dispatch.reason, due=now))
            return True
    return False


async def _supersede(connection: AsyncConnection, dispatch: Dispatch) -> None:
    """Drop replies about the same event that were not attempted yet: only the last word counts."""
    deliveries = schema.deliveries.c
    waiting = select(deliveries.id, deliveries.event_ids).where(
        deliveries.destination_id == dispatch.destination_id,
        deliveries.act == Act.REPLY,
        deliveries.state == PENDING,
        deliveries.attempts == 0,
    )
    rows = await connection.execute(waiting)
    older = [row.id for row in rows if set(row.event_ids) & set(dispatch.event_ids)]
    for ids in chunks(older):
        dropped = update(schema.deliveries).where(deliveries.id.in_(ids))
        await connection.execute(dropped.values(state="dropped", why="superseded"))


async def _join(connection: AsyncConnection, dispatch: Dispatch, delivery_id: int, *, now: datetime) -> None:
    """Tell of the events in a message that is there, or will be."""
    this = schema.deliveries.c.id == delivery_id
    query = select(schema.deliveries.c.event_ids, schema.deliveries.c.message_id).where(this)
    post = (await connection.execute(query)).one()
    together = [*post.event_ids, *dispatch.event_ids]
    await connection.execute(update(schema.deliveries).where(this).values(event_ids=together))
    await _tell(connection, dispatch, delivery_id, post.message_id, now=now)
    await enqueue(
        connection, [replace(dispatch, act=Act.EDIT, event_ids=tuple(together), joins=None)], now=now
    )


async def _insert(connection: AsyncConnection, dispatch: Dispatch, *, now: datetime) -> None:
    row = {
        "nonce": nonce(),
        "destination_id": dispatch.destination_id,
        "act": dispatch.act,
        "reason": dispatch.reason,
        "event_ids": list(dispatch.event_ids),
        "revision": dispatch.revision,
        "created": now,
        "due": now,
        "attempts": 0,
        "state": PENDING,
        "rolling": dispatch.rolling,
        "pause": round(dispatch.pause.total_seconds()),
    }
    made = await connection.execute(insert(schema.deliveries).returning(schema.deliveries.c.id), row)
    delivery_id = made.scalar_one()
    if dispatch.act is Act.POST:
        await _tell(connection, dispatch, delivery_id, None, now=now)


async def _tell(
    connection: AsyncConnection,
    dispatch: Dispatch,
    delivery_id: int,
    message_id: str | None,
    *,
    now: datetime,
) -> None:
    """Note which message tells the destination of the events."""
    rows = [
        {
            "destination_id": dispatch.destination_id,
            "event_id": event_id,
            "delivery_id": delivery_id,
            "message_id": message_id,
            "gone": False,
            "at": now,
        }
        for event_id in dispatch.event_ids
    ]
    await connection.execute(insert(schema.messages), rows)


def nonce() -> str:
    """A delivery's own word, at most 25 characters (Discord's limit), drawn once and kept with it."""
    return "v" + secrets.token_urlsafe(16)
