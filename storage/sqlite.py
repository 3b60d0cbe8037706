"""SQLite's own words, all in one place; the rest of the package is portable."""

import errno
import sqlite3
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.ports import StorageError

BUSY_MILLISECONDS = 10_000


def prepare(engine: AsyncEngine) -> None:
    """Give every connection its settings, and make transactions real.

    pysqlite opens none before a SELECT or DDL of its own accord, and a read that becomes a write
    fails at once when somebody else wrote meanwhile: so its own are switched off, and ours say
    BEGIN, or BEGIN IMMEDIATE where they write (docs: SQLAlchemy, "Serializable isolation / Savepoints
    / Transactional DDL").
    """

    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def translate(error: DBAPIError | OSError, where: str) -> StorageError:
    """What went wrong with the database, and what to do."""
    original = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(original, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    if primary == sqlite3.SQLITE_FULL or getattr(original, "errno", None) == errno.ENOSPC:
        return StorageError(f"{where}: the disk is full. Free some space and start again; nothing was lost.")
    if primary in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return StorageError(
            f"{where}: this is not a sound SQLite database. Move it away, or restore a backup."
        )
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StorageError(f"{where}: another program keeps the database locked. End it and start again.")
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM) or isinstance(
        original, OSError
    ):
        return StorageError(
            f"{where}: it cannot be opened for writing ({original}). Check the folder and its permissions."
        )
    return StorageError(f"{where}: the database answered: {original}")
