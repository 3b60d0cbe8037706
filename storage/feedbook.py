"""What is known of each feed."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import insert, select, update

from bot.model import FeedState, Identity
from storage import schema
from storage.database import Database


class SqlFeedBook:
    """``ports.FeedBook``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def states(self) -> Mapping[str, FeedState]:
        async with self._database.read() as connection:
            rows = (await connection.execute(select(schema.feeds))).mappings()
            return {row["url"]: _state(row) for row in rows}

    async def save(self, state: FeedState) -> None:
        row = {name: getattr(state, name) for name in FeedState.__slots__}
        async with self._database.write() as connection:
            changed = await connection.execute(
                update(schema.feeds).where(schema.feeds.c.url == state.url).values(**row)
            )
            if not changed.rowcount:
                await connection.execute(insert(schema.feeds), row)


def _state(row: Mapping[Any, Any]) -> FeedState:
    return FeedState(**{**row, "identity": Identity(row["identity"])})
