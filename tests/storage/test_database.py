"""Opening: locks that die with their process, shapes old and new, disks that are full."""

import asyncio
import os
import signal
import sqlite3
import sys
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from bot.ports import StorageError
from storage.archive import SqlArchive
from storage.database import open_database
from storage.ledger import SqlLedger
from storage.migrations import FOLDER, newest
from storage.schema import metadata
from tests.storage.conftest import NOW, article, decision, event

ROOT = Path(__file__).parents[2]

HOLD = """
import asyncio, sys
sys.path.insert(0, {root!r})
from storage.database import open_database
from storage.ledger import SqlLedger
from tests.storage.conftest import NOW, article, decision, event
async def main():
    async with open_database({url!r}, exclusive=True) as database:
        async with SqlLedger(database).transaction() as page:
            await page.save(article(), [], [decision(event())], now=NOW)
            print("inside", flush=True)
            await asyncio.Event().wait()
asyncio.run(main())
"""


async def start_holder(url: str) -> asyncio.subprocess.Process:
    """A process that has the lock and is in the middle of a transaction."""
    code = HOLD.format(root=str(ROOT), url=url)
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE)
    assert (await process.stdout.readline()).strip() == b"inside"
    return process


async def test_a_second_process_is_refused_until_the_first_is_killed_and_its_transaction_is_gone(url):
    holder = await start_holder(url)
    try:
        with pytest.raises(StorageError, match=f"process {holder.pid}"):
            async with open_database(url, exclusive=True):
                pass
        async with open_database(url, exclusive=False) as beside:
            assert await SqlArchive(beside).events() == ()
    finally:
        holder.send_signal(signal.SIGKILL)
        await holder.wait()
    async with open_database(url, exclusive=True) as database:
        assert await SqlArchive(database).events() == ()
        assert await SqlLedger(database).known(["a1"]) == {}


async def test_a_reader_never_keeps_the_polling_process_out(url):
    async with open_database(url, exclusive=False), open_database(url, exclusive=True) as database:
        assert await SqlArchive(database).events() == ()


@pytest.mark.parametrize("ends", ["opened", "refused"])
async def test_a_task_that_is_cancelled_while_it_opens_waits_for_the_driver(database, monkeypatch, ends):
    loop, connect = asyncio.get_running_loop(), sqlite3.connect
    asked, answer = asyncio.Event(), threading.Event()

    def slowly(*arguments, **options):
        loop.call_soon_threadsafe(asked.set)
        answer.wait(5)
        if ends == "refused":
            raise sqlite3.OperationalError("unable to open database file")
        return connect(*arguments, **options)

    async def read():
        async with database.read():
            pytest.fail("it was cancelled before")

    async with database.read():  # so that the other one needs a connection of its own
        monkeypatch.setattr(sqlite3, "connect", slowly)
        reading = asyncio.create_task(read())
        await asked.wait()
        reading.cancel()
        for _ in range(20):  # whatever it does of its own accord
            await asyncio.sleep(0)
        assert not reading.done()
        answer.set()
        with pytest.raises(asyncio.CancelledError):
            await reading
    async with database.read() as connection:
        assert (await connection.execute(text("SELECT 1"))).scalar_one() == 1


async def test_the_migrations_make_the_shape_of_the_schema(database):
    async with database.read() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync), metadata)
        )
    assert differences == []


async def test_the_settings_of_a_connection(database):
    async with database.read() as connection:
        values = [
            (await connection.execute(text(f"PRAGMA {name}"))).scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        ]
    assert values == ["wal", 1, 10_000]


async def test_a_database_from_a_newer_version_is_left_alone(url):
    async with open_database(url, exclusive=True) as database, database.write() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for exclusive in (True, False):
        with pytest.raises(StorageError, match="newer version"):
            async with open_database(url, exclusive=exclusive):
                pass


@pytest.mark.parametrize("content", [b"not a database, only text. " * 200, os.urandom(4096)])
async def test_a_file_that_is_no_database(tmp_path, content):
    (tmp_path / "x.db").write_bytes(content)
    with pytest.raises(StorageError, match="not a sound SQLite database"):
        async with open_database(f"sqlite:///{tmp_path}/x.db", exclusive=True):
            pass
    assert (tmp_path / "x.db").read_bytes() == content


@pytest.mark.parametrize("url", ["nonsense", "oracle+nothing://x", "mysql"])
async def test_an_address_that_is_none(url):
    with pytest.raises(StorageError, match="sqlite"):
        async with open_database(url, exclusive=True):
            pass


async def test_a_folder_that_is_a_file(tmp_path):
    (tmp_path / "var").write_text("")
    with pytest.raises(StorageError, match="permissions"):
        async with open_database(f"sqlite:///{tmp_path}/var/x.db", exclusive=True):
            pass


async def test_a_full_disk_is_told_and_loses_nothing(url):
    async with open_database(url, exclusive=True) as database:
        ledger = SqlLedger(database)
        async with ledger.transaction() as page:
            await page.save(article(), [], [decision(event())], now=NOW)
        async with database.read() as connection:
            pages = (await connection.execute(text("PRAGMA page_count"))).scalar()
            await connection.execute(text(f"PRAGMA max_page_count = {pages + 1}"))
        with pytest.raises(StorageError, match="disk is full"):
            await ledger.store_silently([article(n, summary="x" * 5000) for n in range(2, 200)], now=NOW)
        assert await ledger.known(["a1", "a2"]) == {"a1": "h1"}
        assert await SqlArchive(database).events() == (event(),)


def test_migrations_are_numbered_in_their_order():
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    scripts = ScriptDirectory.from_config(config)
    assert [each.revision for each in scripts.walk_revisions()][::-1] == [
        f"{number:04}" for number in range(1, int(newest()) + 1)
    ]
    assert scripts.get_current_head() == newest()
