"""The operator is told once of what breaks and once of what recovers, over a real database."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.feeds.alarm import Alarm
from bot.feeds.conditions import FeedConditions
from bot.model import FeedState, Health
from bot.ports import TransientError
from storage.database import open_database
from storage.feedbook import SqlFeedBook
from storage.notices import SqlNotices
from tests.feeds.conftest import NOW, feed

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FEEDS = (feed("http://a.example/"), feed("http://b.example/"), feed("http://c.example/"))


class Operator:
    """Hears notices: address and what, a list per notice."""

    def __init__(self, database) -> None:
        self.book = SqlFeedBook(database)
        self.now = NOW
        self.heard: list[list[tuple[str, Health]]] = []
        self.deaf = False
        self.alarm = Alarm(
            FeedConditions(FEEDS, self.book), SqlNotices(database), self.tell, now=lambda: self.now
        )

    async def tell(self, changes) -> None:
        if self.deaf:
            raise TransientError("not connected")
        self.heard.append([(each.feed.url, each.health) for each in changes])

    async def state(self, place: int, **changed) -> None:
        known = FeedState(FEEDS[place].url, seeded=True, succeeded=self.now, last_new=self.now, lull=3600)
        await self.book.save(replace(known, **changed))

    async def breaks(self, place: int, problem: str = "403 Forbidden") -> None:
        await self.state(place, failures=5, failing_since=self.now - 2 * HOUR, problem=problem)

    async def looks(self) -> list[list[tuple[str, Health]]]:
        self.heard.clear()
        await self.alarm.look()
        return list(self.heard)


@pytest.fixture
async def operator(database_file):
    async with open_database(f"sqlite:///{database_file}", exclusive=True) as database:
        yield Operator(database)


async def test_nothing_is_told_of_feeds_that_are_well(operator):
    assert await operator.looks() == []
    await operator.state(0)
    assert await operator.looks() == []


async def test_several_at_once_make_one_notice_and_none_comes_twice(operator):
    await operator.breaks(0)
    await operator.breaks(1, "410 Gone")
    await operator.state(2, last_new=NOW - 9 * DAY)
    urls = [each.url for each in FEEDS]
    assert await operator.looks() == [
        [(urls[0], Health.FAILING), (urls[1], Health.GONE), (urls[2], Health.SILENT)]
    ]
    for _ in range(3):
        operator.now += DAY
        assert await operator.looks() == []
    await operator.state(0)
    await operator.state(2)
    assert await operator.looks() == [[(urls[0], Health.GOOD), (urls[2], Health.GOOD)]]
    assert await operator.looks() == []


async def test_what_could_not_be_told_is_told_later(operator):
    await operator.breaks(0)
    operator.deaf = True
    assert await operator.looks() == []
    operator.deaf = False
    assert await operator.looks() == [[(FEEDS[0].url, Health.FAILING)]]


async def test_a_feed_no_longer_listed_is_forgotten(operator, tmp_path):
    await operator.breaks(0)
    await operator.looks()
    await operator.book.follow([each.url for each in FEEDS[1:]])
    await operator.book.follow([each.url for each in FEEDS])
    await operator.breaks(0)
    assert await operator.looks() == [[(FEEDS[0].url, Health.FAILING)]]


async def test_it_looks_again_and_again(operator, monkeypatch):
    monkeypatch.setattr("bot.feeds.alarm.EVERY", timedelta(0))
    heard = asyncio.Event()

    async def tell(changes):
        await Operator.tell(operator, changes)
        heard.set()

    operator.alarm._tell = tell
    running = asyncio.create_task(operator.alarm.run())
    for change in (operator.breaks(0), operator.state(0)):
        await change
        async with asyncio.timeout(5):
            await heard.wait()
        heard.clear()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert [notice[0][1] for notice in operator.heard] == [Health.FAILING, Health.GOOD]
