import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.model import FeedState, Identity
from bot.ports import StorageError
from storage.feedbook import SqlFeedBook
from tests.storage.conftest import NOW

STATE = FeedState(
    url="u1",
    etag='"x"',
    last_modified="Mon, 23 Nov 2026 10:00:00 GMT",
    body_hash="0" * 64,
    seeded=True,
    polled=NOW,
    succeeded=NOW,
    last_new=NOW,
    next_poll=NOW + timedelta(minutes=5),
    failures=2,
    problem="403",
    moved_to="u2",
    pace=3600,
    identity=Identity.LINK,
    seen=bytes(range(256)),
    failing_since=NOW,
    gap=3600,
    lull=7200,
    pages_read=3,
    pages_refused=1,
)


async def test_a_state_comes_back_as_it_was(database):
    await SqlFeedBook(database).save(STATE)
    assert await SqlFeedBook(database).states() == {"u1": STATE}


async def test_the_last_state_counts(database):
    book = SqlFeedBook(database)
    await book.save(STATE)
    await asyncio.gather(*(book.save(FeedState("u1", failures=number)) for number in range(5)))
    assert (await book.states())["u1"] == FeedState("u1", failures=4)


async def test_many_at_once(database):
    book = SqlFeedBook(database)
    await asyncio.gather(*(book.save(FeedState(f"u{number}")) for number in range(1200)))
    assert len(await book.states()) == 1200


async def test_a_failed_write_is_everybodys(database):
    book = SqlFeedBook(database)
    async with database.write() as connection:
        await connection.execute(text("ALTER TABLE feeds RENAME TO away"))
    results = await asyncio.gather(*(book.save(FeedState(f"u{n}")) for n in range(3)), return_exceptions=True)
    assert [type(result) for result in results] == [StorageError] * 3
    async with database.write() as connection:
        await connection.execute(text("ALTER TABLE away RENAME TO feeds"))
    await book.save(STATE)
    assert "u1" in await book.states()


async def test_a_write_given_up_is_done_by_the_next(database):
    book = SqlFeedBook(database)
    first, second = (asyncio.create_task(book.save(FeedState(f"u{n}"))) for n in range(2))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    await second
    assert "u1" in await book.states()
