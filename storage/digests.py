"""Digests: who wants one, and what happened since the last."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.model import Act, Certainty, Destination, Digest, Event, Period, Reason
from storage import schema
from storage.codec import read_event
from storage.database import Database
from storage.destinations import read_destination
from storage.enqueue import PENDING, nonce

_digests = schema.digests.c
TOLD = [reason for reason in Reason if reason is not Reason.MORE_SOURCES]


class SqlDigests:
    """``ports.Digests``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def set(self, destination_id: int, digest: Digest) -> None:
        values: dict[str, Any] = {
            "period": digest.period,
            "hour": digest.hour,
            "certainty": digest.certainty,
            "due": digest.due,
        }
        async with self._database.write() as connection:
            this = update(schema.digests).where(_digests.destination_id == destination_id)
            if not (await connection.execute(this.values(**values))).rowcount:
                covered = await _last_revision(connection)
                row = {"destination_id": destination_id, "since": digest.since, "covered": covered, **values}
                await connection.execute(insert(schema.digests), row)

    async def stop(self, destination_id: int) -> bool:
        destinations = schema.destinations.c
        reader = select(destinations.people).where(
            destinations.id == destination_id, destinations.direct.is_(True)
        )
        async with self._database.write() as connection:
            this = delete(schema.digests).where(_digests.destination_id == destination_id)
            stopped = bool((await connection.execute(this)).rowcount)
            if await connection.scalar(reader) == []:  # follows nobody either: nothing is kept
                gone = delete(schema.destinations).where(destinations.id == destination_id)
                await connection.execute(gone)
        return stopped

    async def of(self, destination_ids: Collection[int]) -> Mapping[int, Digest]:
        query = select(schema.digests).where(_digests.destination_id.in_(list(destination_ids)))
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return {row["destination_id"]: _read(row) for row in rows}

    async def due(self, now: datetime) -> tuple[tuple[Destination, Digest], ...]:
        query = (
            select(schema.destinations, *(column.label(f"digest_{column.name}") for column in _digests))
            .join(schema.digests)
            .where(_digests.due <= now)
            .order_by(_digests.due, _digests.destination_id)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return tuple((read_destination(row), _read(row, "digest_")) for row in rows)

    async def next_due(self) -> datetime | None:
        async with self._database.read() as connection:
            found: datetime | None = await connection.scalar(
                select(_digests.due).order_by(_digests.due).limit(1)
            )
            return found

    async def happened(self, covered: int) -> tuple[tuple[Event, ...], int]:
        revisions = schema.revisions.c
        told = select(revisions.event_id).where(revisions.id > covered, revisions.alert.in_(TOLD))
        query = (
            select(schema.events.c.state)
            .where(schema.events.c.id.in_(told))
            .order_by(schema.events.c.founded, schema.events.c.id)
        )
        async with self._database.read() as connection:
            events = tuple(read_event(state) for state in (await connection.scalars(query)).all())
            return events, await _last_revision(connection)

    async def close(
        self,
        destination_id: int,
        digest: Digest,
        event_ids: Sequence[str],
        *,
        covered: int,
        now: datetime,
        due: datetime,
    ) -> bool:
        async with self._database.write() as connection:
            mine = update(schema.digests).where(
                _digests.destination_id == destination_id, _digests.due == digest.due
            )
            waiting = select(schema.deliveries.c.id).where(
                schema.deliveries.c.destination_id == destination_id,
                schema.deliveries.c.act == Act.DIGEST,
                schema.deliveries.c.state == PENDING,
            )
            if await connection.scalar(waiting) is not None:
                await connection.execute(mine.values(due=due))
                return False
            if (
                not (await connection.execute(mine.values(due=due, since=now, covered=covered))).rowcount
                or not event_ids
            ):
                return False
            row = {
                "nonce": nonce(),
                "destination_id": destination_id,
                "act": Act.DIGEST,
                "reason": Reason.NEW,
                "event_ids": list(event_ids),
                "revision": 0,
                "created": now,
                "due": now,
                "attempts": 0,
                "state": PENDING,
                "since": digest.since,
            }
            await connection.execute(insert(schema.deliveries), row)
            return True


def _read(row: RowMapping, prefix: str = "") -> Digest:
    return Digest(
        period=Period(row[f"{prefix}period"]),
        hour=row[f"{prefix}hour"],
        certainty=Certainty(row[f"{prefix}certainty"]),
        since=row[f"{prefix}since"],
        due=row[f"{prefix}due"],
        covered=row[f"{prefix}covered"],
    )


async def _last_revision(connection: AsyncConnection) -> int:
    found: int | None = await connection.scalar(select(func.max(schema.revisions.c.id)))
    return found or 0
