"""One database: opened, migrated, locked for the process that polls and delivers."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.ports import StorageError
from storage import sqlite
from storage.migrations import migrate

READER_SECONDS = 2


class Database:
    """An open database. Transactions begin in ``read`` and ``write`` and nowhere else."""

    def __init__(self, engine: AsyncEngine, where: str) -> None:
        self._reading = engine
        self._writing = engine.execution_options(writes=True)
        self._where = where
        # Writers of this process wait here, in order; SQLite would have them poll, and starve.
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that sees one state of the database. Raises StorageError."""
        with self._translated():
            async with _transaction(self._reading) as connection:
                yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A write transaction: whole, or not at all. Waits for its turn; never inside another one.

        Raises StorageError.
        """
        async with self._turn:
            with self._translated():
                async with _transaction(self._writing) as connection:
                    yield connection

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise sqlite.translate(error, self._where) from error


@asynccontextmanager
async def _transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction on a connection of *engine*, opened to the end even for a task that is cancelled.

    The driver's thread would answer it all the same, when the event loop may be closed already.
    """
    connection = engine.connect()
    opening = asyncio.create_task(connection.start())
    try:
        await asyncio.shield(opening)
    except asyncio.CancelledError:
        await asyncio.wait([opening])
        if opening.exception() is None:
            await connection.close()
        raise
    try:
        async with connection.begin():
            yield connection
    finally:
        await asyncio.shield(connection.close())


@asynccontextmanager
async def open_database(url: str, *, exclusive: bool) -> AsyncIterator[Database]:
    """Open the database at *url*, made and migrated as needed.

    *exclusive* is for the one process that polls and delivers: a second one is refused. The lock is
    the kernel's, so that it is gone when its process dies, however it dies. Others read beside it.

    Raises StorageError: not a database, a newer one, a folder that cannot be written, the lock taken.
    """
    address = _address(url)
    file = Path(str(address.database))
    where = str(file)
    lock = _lock(file, where, exclusive=exclusive)
    engine = create_async_engine(address)
    try:
        sqlite.prepare(engine)
        database = Database(engine, where)
        async with database.write() if lock else database.read() as connection:
            await connection.run_sync(migrate, where, allowed=lock is not None)
        if lock and not exclusive:
            lock.release()  # readers never keep a polling process from starting
        yield database
    finally:
        await engine.dispose()
        if lock:
            lock.release()


def _address(url: str) -> URL:
    """The parsed *url*. What is refused is not repeated: it may hold a password."""
    wrong = (
        "write VIGIE_DATABASE_URL as sqlite+aiosqlite:///var/vigie.db, with the path of the file after ///"
    )
    try:
        address = make_url(url)
    except ArgumentError as error:
        raise StorageError(f"this is not the address of a database: {wrong}") from error
    if address.get_backend_name() != "sqlite" or not address.database or address.database == ":memory:":
        raise StorageError(f"Vigie keeps its database in an SQLite file: {wrong}")
    return address.set(drivername="sqlite+aiosqlite")


def _lock(file: Path, where: str, *, exclusive: bool) -> FileLock | None:
    """Take the lock beside *file*; None where a polling process has it and *exclusive* is not asked for."""
    holder = file.with_name(file.name + ".pid")
    lock = FileLock(file.with_name(file.name + ".lock"))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        # A reader holds it for the moment in which it opens; that is no other Vigie.
        lock.acquire(timeout=READER_SECONDS if exclusive else 0)
        if exclusive:
            holder.write_text(f"{os.getpid()}\n")
    except Timeout as error:
        if not exclusive:
            return None
        pid = ""
        with suppress(OSError):
            pid = f" (process {holder.read_text().strip()})"
        raise StorageError(
            f"{where}: another Vigie is running on this database{pid}. "
            "Stop it, or set VIGIE_DATABASE_URL to another one."
        ) from error
    except OSError as error:
        raise sqlite.translate(error, where) from error
    return lock
