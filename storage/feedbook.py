"""What is known of each feed."""

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, insert, select

from bot.model import FeedState, Identity
from storage import schema
from storage.chunks import chunks
from storage.database import Database


@dataclass(slots=True)
class _Batch:
    """States that one transaction writes, by address."""

    states: dict[str, FeedState] = field(default_factory=dict)
    written: bool = False


class SqlFeedBook:
    """``ports.FeedBook``. States saved while another is being written go together in the next transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._batch = _Batch()
        self._turn = asyncio.Lock()

    async def states(self) -> Mapping[str, FeedState]:
        async with self._database.read() as connection:
            rows = (await connection.execute(select(schema.feeds))).mappings()
            return {row["url"]: _state(row) for row in rows}

    async def follow(self, urls: Collection[str]) -> None:
        """Know these feeds, read or not, and forget those that are no longer listed."""
        async with self._database.write() as connection:
            known = set((await connection.scalars(select(schema.feeds.c.url))).all())
            for urls_dropped in chunks(sorted(known - set(urls))):
                for table in (schema.feeds, schema.notices):
                    await connection.execute(delete(table).where(table.c.url.in_(urls_dropped)))
            rows = [_row(FeedState(url)) for url in urls if url not in known]
            if rows:
                await connection.execute(insert(schema.feeds), rows)

    async def save(self, state: FeedState) -> None:
        batch = self._batch
        batch.states[state.url] = state
        async with self._turn:
            if batch.written:  # by another who shares it; had that failed, everybody would try again
                return
            if self._batch is batch:
                self._batch = _Batch()
            async with self._database.write() as connection:
                for urls in chunks(batch.states):
                    await connection.execute(delete(schema.feeds).where(schema.feeds.c.url.in_(urls)))
                await connection.execute(insert(schema.feeds), [_row(each) for each in batch.states.values()])
            batch.written = True


def _row(state: FeedState) -> dict[str, Any]:
    return {name: getattr(state, name) for name in FeedState.__slots__}


def _state(row: Mapping[Any, Any]) -> FeedState:
    return FeedState(**{**row, "identity": Identity(row["identity"])})
