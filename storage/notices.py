"""What the operator was told of feeds."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.model import Health
from storage import schema
from storage.chunks import chunks
from storage.database import Database


class SqlNotices:
    """``ports.Notices``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def told(self) -> Mapping[str, tuple[Health, datetime]]:
        async with self._database.read() as connection:
            rows = await connection.execute(select(schema.notices))
            return {row.url: (Health(row.told), row.at) for row in rows}

    async def note(self, urls: Collection[str], health: Health, *, now: datetime) -> None:
        async with self._database.write() as connection:
            for some in chunks(urls):
                await connection.execute(delete(schema.notices).where(schema.notices.c.url.in_(some)))
                rows = [{"url": url, "told": health, "at": now} for url in some]
                await connection.execute(insert(schema.notices), rows)
