"""Digests, over a real database: once a period, through crashes, long stops and changes of the clock."""

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.digests import DigestMaker, contents
from bot.events import digest_due
from bot.model import (
    EVERYBODY,
    Act,
    Certainty,
    Choice,
    Destination,
    Digest,
    Kind,
    Period,
    Platform,
    Status,
    Watchlist,
)
from storage.database import open_database
from storage.digests import SqlDigests
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from tests.storage.conftest import article, decision, event

PARIS = ZoneInfo("Europe/Paris")
D = Platform.DISCORD
START = datetime(2026, 3, 27, 12, 0, tzinfo=UTC)  # two days before the clock goes forward


class World:
    def __init__(self, database) -> None:
        self.now = START
        self.digests, self.queue = SqlDigests(database), SqlQueue(database)
        self.ledger, self.registry = SqlLedger(database), SqlRegistry(database)
        self.woken, self.told = 0, 0
        self.maker = DigestMaker(
            self.digests, Watchlist(()), zone=PARIS, now=lambda: self.now, enqueued=self.wake
        )

    def wake(self) -> None:
        self.woken += 1

    async def happen(self, **changes) -> str:
        self.told += 1
        made = event(f"ev{self.told}", **changes)
        async with self.ledger.transaction() as page:
            await page.save(article(self.told), [], [decision(made)], now=self.now)
        return made.id

    async def read(self) -> list[list[str]]:
        """The digests that are waiting, sent."""
        sent = []
        for delivery in await self.queue.due([D], self.now):
            assert delivery.act is Act.DIGEST
            sent.append([each.id for each in delivery.events])
            await self.queue.sent(delivery, "m", now=self.now)
        return sent


@pytest.fixture
async def world(database_file):
    async with open_database(f"sqlite:///{database_file}", exclusive=True) as database:
        yield World(database)


async def daily(world, *, hour=8, certainty=Certainty.ALL, zone=PARIS):
    reader = await world.registry.reader(D, "u1", language="fr")
    due = digest_due(Period.DAILY, hour, now=world.now, zone=zone)
    await world.digests.set(reader.id, Digest(Period.DAILY, hour, certainty, since=world.now, due=due))
    return reader


async def test_each_day_has_one_digest_of_what_happened_since_the_last(world):
    await daily(world)
    ids, read = [], []
    for hour in range(24 * 5):  # over the night in which the clock goes forward
        world.now = START + timedelta(hours=hour)
        if hour % 24 == 3:
            ids.append(await world.happen())
        await world.maker.make()
        await world.maker.make()
        if sent := await world.read():
            read += sent
            assert world.now.astimezone(PARIS).hour == 8
    assert read == [[each] for each in ids]
    assert world.woken == len(read)


async def test_days_without_news_bring_none(world):
    await daily(world)
    world.now += timedelta(days=3)
    assert await world.maker.make() == 0
    assert await world.read() == []
    assert world.woken == 0
    first = await world.happen()
    world.now += timedelta(days=1)
    await world.maker.make()
    assert await world.read() == [[first]]


async def test_after_a_long_stop_one_digest_tells_it_all(world):
    await daily(world)
    ids = []
    for _ in range(3):
        world.now += timedelta(days=1)
        ids.append(await world.happen())
    assert await world.maker.make() == 1
    assert await world.maker.make() == 0
    assert await world.read() == [ids]


async def test_a_crash_at_any_moment_neither_loses_nor_doubles_one(world, monkeypatch):
    """The process dies before, during or after the one transaction that closes the period."""
    await daily(world)
    first = await world.happen()
    world.now += timedelta(days=1)
    for method in ("due", "happened", "close"):
        with monkeypatch.context() as patched:
            patched.setattr(world.digests, method, crash)
            with pytest.raises(KeyboardInterrupt):
                await world.maker.make()
    close = world.digests.close

    async def close_and_crash(*args, **kwargs):
        await close(*args, **kwargs)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(world.digests, "close", close_and_crash)
        with pytest.raises(KeyboardInterrupt):
            await world.maker.make()
    await world.maker.make()
    assert await world.read() == [[first]]


async def crash(*args, **kwargs):
    raise KeyboardInterrupt


async def test_a_server_s_zone_tells_the_hour(world):
    montreal = ZoneInfo("America/Montreal")
    channel = await world.registry.set_channel(D, "c1", "g1")
    await world.registry.set_zone(D, "g1", montreal.key)
    due = digest_due(Period.WEEKLY, 8, now=world.now, zone=montreal)
    await world.digests.set(
        channel.id, Digest(Period.WEEKLY, 8, Certainty.ANNOUNCED, since=world.now, due=due)
    )
    for week in range(4):
        await world.happen()
        world.now = due + timedelta(weeks=week)
        assert world.now.astimezone(montreal).weekday() == 0
        assert await world.maker.make() == 1, week
        due_now = await world.digests.next_due()
        assert due_now.astimezone(montreal).hour == 8
        await world.read()


async def test_it_runs_by_itself(world):
    await daily(world)
    await world.happen()
    world.now += timedelta(days=1)
    running = asyncio.create_task(world.maker.run())
    try:
        async with asyncio.timeout(5):
            while not world.woken:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert len(await world.read()) == 1


SURE, EVERYTHING = Certainty.ANNOUNCED, Certainty.ALL
RUMOUR, DENIED = {"status": Status.RUMOURED}, {"status": Status.DENIED}
OTHER = {"person_id": "paul-roy"}
ARRIVAL = {"kind": Kind.ARRIVAL}
MINE = {"direct": True, "people": frozenset({"jeanne-martin"})}
ALL_OF_THEM = {"direct": True, "people": frozenset({EVERYBODY})}


@pytest.mark.parametrize(
    ("to", "certainty", "changes", "told"),
    [
        ({}, SURE, {}, True),
        ({}, SURE, RUMOUR, False),
        ({}, EVERYTHING, RUMOUR, True),
        ({"certainty": EVERYTHING}, SURE, RUMOUR, False),
        ({}, SURE, DENIED, False),
        ({}, EVERYTHING, DENIED, True),
        ({}, SURE, {"kind": Kind.VENTURE}, False),
        ({"sectors": frozenset({"droit"})}, SURE, {}, True),
        ({"sectors": frozenset({"droit"})}, SURE, OTHER, False),
        (MINE, SURE, {}, True),
        (MINE, SURE, OTHER, False),
        (MINE, EVERYTHING, RUMOUR, True),
        (MINE | {"choices": {"jeanne-martin": Choice(SURE)}}, EVERYTHING, RUMOUR, True),
        (MINE | {"choices": {"jeanne-martin": Choice(EVERYTHING)}}, SURE, RUMOUR, False),
        (MINE | {"choices": {"jeanne-martin": Choice(SURE, frozenset({Kind.OUSTER}))}}, SURE, {}, False),
        (ALL_OF_THEM, SURE, OTHER, True),
        ({"direct": True, "kinds": frozenset(Kind)}, SURE, OTHER, True),
        ({"direct": True, "kinds": frozenset(Kind)}, SURE, ARRIVAL, True),
    ],
)
def test_a_digest_holds_what_its_reader_wants_to_read(to, certainty, changes, told):
    destination = Destination(1, D, "1", **to)
    digest = Digest(Period.DAILY, 8, certainty, since=START, due=START)
    happened = (event(**changes),)
    assert bool(contents(destination, digest, happened, {"jeanne-martin": "droit"})) is told
