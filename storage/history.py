"""The past changes of the watch list, as events."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select

from bot.model import Event, Origin
from storage import schema
from storage.codec import read_event
from storage.database import Database
from storage.ledger import put_event


class SqlHistory:
    """Keeps the events of the history in step with the watch list."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def replace_history(self, events: Sequence[Event], *, now: datetime) -> None:
        """Make these the events of the history. One that the feeds have told of since stays as it is."""
        async with self._database.write() as connection:
            query = select(schema.events.c.state).where(schema.events.c.origin == Origin.HISTORY)
            known = {event.id: event for event in map(read_event, (await connection.scalars(query)).all())}
            given = {event.id: event for event in events}
            untouched = {event.id for event in known.values() if event.revision <= 1}
            for event_id in sorted(untouched - given.keys()):
                await connection.execute(delete(schema.events).where(schema.events.c.id == event_id))
            for event in given.values():
                if event.id not in known or (event.id in untouched and known[event.id] != event):
                    await put_event(connection, event)
