"""What an earlier version remembered of feeds is still known after the migration."""

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, text

from bot.model import FeedState
from storage.database import open_database
from storage.feedbook import SqlFeedBook
from storage.migrations import FOLDER
from tests.storage.conftest import NOW

ROW = """INSERT INTO feeds (url, seeded, polled, failures, problem, pace, identity, seen)
VALUES (:url, 1, :polled, :failures, :problem, 0, 'guid', x'00')"""


async def test_feeds_of_the_first_version(tmp_path):
    path = tmp_path / "vigie.db"
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(FOLDER))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for url, failures, problem in (("good", 0, None), ("bad", 3, "403 Forbidden")):
            known = {"url": url, "polled": NOW.replace(tzinfo=None), "failures": failures, "problem": problem}
            connection.execute(text(ROW), known)
    engine.dispose()
    async with open_database(f"sqlite+aiosqlite:///{path}", exclusive=True) as database:
        states = await SqlFeedBook(database).states()
    good = FeedState("good", seeded=True, polled=NOW, seen=b"\0")
    bad = FeedState(
        "bad", seeded=True, polled=NOW, failures=3, problem="403 Forbidden", seen=b"\0", failing_since=NOW
    )
    assert states == {"good": good, "bad": bad}
