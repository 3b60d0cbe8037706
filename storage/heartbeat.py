"""The running process's sign of life, and what it remembers of itself."""

from datetime import datetime, timedelta

from storage.database import Database
from storage.notes import instant_of, read_note, write_note

STOP = timedelta(hours=6)  # feeds hold what they brought for about as long
LEAST_PAUSE = timedelta(minutes=10)  # a shorter stop makes no news late
BEAT, SINCE, PAUSE, COMMANDS = "heartbeat", "watching_since", "pause", "commands"


class SqlHeartbeat:
    """Written by the process that polls and delivers, read by anybody."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def beat(self, now: datetime) -> None:
        """Give a sign of life. The first one ever, or after a long stop, is the start of the watch.

        What lies between two that are far apart is remembered as a pause.
        """
        async with self._database.write() as connection:
            last = instant_of(await read_note(connection, BEAT))
            await write_note(connection, BEAT, now.isoformat())
            if last is None or now - last > STOP:
                await write_note(connection, SINCE, now.isoformat())
            if last is not None and now - last > LEAST_PAUSE:
                await write_note(connection, PAUSE, f"{last.isoformat()} {now.isoformat()}")

    async def last(self) -> datetime | None:
        """The last sign of life."""
        async with self._database.read() as connection:
            return instant_of(await read_note(connection, BEAT))

    async def remembered(self) -> str | None:
        """The commands that Discord was last given, as their hash."""
        async with self._database.read() as connection:
            return await read_note(connection, COMMANDS)

    async def remember(self, commands: str) -> None:
        """Remember that Discord has these commands."""
        async with self._database.write() as connection:
            await write_note(connection, COMMANDS, commands)
