"""The outbox over a real database, with a platform that does as it is told."""

import asyncio
from datetime import timedelta

import pytest

from bot.model import Act, Delivery, Dispatch, Platform, Quiet, Reason, Status
from bot.outbox import FIRST_PROBE, LAST_PROBE, LAST_RETRY, TOO_OLD, Outbox, probe_wait, retry_wait
from bot.ports import DestinationError, MessageGoneError, PermanentError, StorageError, TransientError
from storage.database import open_database
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from tests.storage.conftest import NOW, article, decision, event


class Platformer:
    """Answers each delivery with the next thing of ``script``; afterwards with success."""

    platform = Platform.DISCORD

    def __init__(self) -> None:
        self.script: list[Exception] = []
        self.seen: list[tuple[Act, str]] = []
        self.asked = asyncio.Event()

    async def deliver(self, delivery: Delivery) -> str:
        self.seen.append((delivery.act, delivery.nonce))
        self.asked.set()
        if self.script:
            raise self.script.pop(0)
        return "m1"


class World:
    def __init__(self, database) -> None:
        self.now = NOW
        self.chat = Platformer()
        self.queue, self.ledger, self.registry = (
            SqlQueue(database),
            SqlLedger(database),
            SqlRegistry(database),
        )
        self.suspensions = 0
        self.outbox = Outbox(
            self.queue, {Platform.DISCORD: self.chat}, now=lambda: self.now, suspended=self.suspended
        )

    def suspended(self) -> None:
        self.suspensions += 1

    async def enqueue(self, *acts: Act) -> None:
        (channel,) = await self.registry.channels(Platform.DISCORD, "g1")
        async with self.ledger.transaction() as page:
            await page.save(article(), [], [decision(event())], now=NOW)
            await page.enqueue([Dispatch(channel.id, act, Reason.NEW, ("ev1",), 1) for act in acts], now=NOW)


@pytest.fixture
async def world(database_file):
    async with open_database(f"sqlite:///{database_file}", exclusive=True) as database:
        made = World(database)
        await made.registry.set_channel(Platform.DISCORD, "c1", "g1")
        yield made


async def test_everything_due_is_sent_in_order(world):
    await world.enqueue(Act.POST, Act.EDIT, Act.REPLY)
    assert await world.outbox.drain() == 3
    assert [act for act, _ in world.chat.seen] == [Act.POST, Act.EDIT, Act.REPLY]
    assert await world.outbox.drain() == 0


async def test_a_passing_fault_is_tried_again_later_with_the_same_nonce(world):
    await world.enqueue(Act.POST)
    world.chat.script = [TransientError("503"), TransientError("429", retry_after=timedelta(minutes=3))]
    await world.outbox.drain()
    world.now += retry_wait(0)
    await world.outbox.drain()
    assert await world.queue.next_due([Platform.DISCORD]) == world.now + timedelta(minutes=3)
    world.now += timedelta(minutes=3)
    await world.outbox.drain()
    assert len(world.chat.seen) == 3
    assert len({nonce for _, nonce in world.chat.seen}) == 1
    assert await world.queue.next_due([Platform.DISCORD]) is None


async def test_a_destination_without_permission_is_suspended_probed_and_resumed(world):
    await world.enqueue(Act.POST)
    world.chat.script = [DestinationError("missing: embed links")]
    await world.outbox.drain()
    (channel,) = await world.registry.channels(Platform.DISCORD, "g1")
    assert channel.suspended == "missing: embed links"
    for probes in range(3):  # it goes on failing, and is left alone twice as long each time
        world.chat.script = [DestinationError("missing: embed links")]
        world.now += probe_wait(probes) - timedelta(seconds=1)
        assert await world.outbox.drain() == 0
        world.now += timedelta(seconds=1)
        assert await world.outbox.drain() == 1
    assert world.suspensions == 4
    world.now += probe_wait(3)
    assert await world.outbox.drain() == 1
    (channel,) = await world.registry.channels(Platform.DISCORD, "g1")
    assert (channel.suspended, channel.probes) == (None, 0)


async def test_what_comes_in_quiet_hours_waits_for_their_end(world):
    await world.registry.set_channel(Platform.DISCORD, "c1", "g1", quiet=Quiet(9, 18))  # it is nine in UTC
    await world.enqueue(Act.POST)
    await world.outbox.drain()
    assert world.chat.seen == []
    assert await world.queue.next_due([Platform.DISCORD]) == NOW + timedelta(hours=9)
    world.outbox.hasten()
    await world.queue.hasten([Platform.DISCORD], world.now)
    await world.outbox.drain()
    assert world.chat.seen == [], "a new connection is no reason to wake anybody"
    world.now += timedelta(hours=9)
    await world.outbox.drain()
    assert [act for act, _ in world.chat.seen] == [Act.POST]


async def test_quiet_hours_are_those_of_the_server_s_zone_and_broken_by_departures(world):
    await world.registry.set_channel(Platform.DISCORD, "c1", "g1", quiet=Quiet(9, 18))
    await world.registry.set_zone(Platform.DISCORD, "g1", "America/Montreal")  # where it is four
    await world.enqueue(Act.POST)
    assert await world.outbox.drain() == 1
    await world.registry.set_zone(Platform.DISCORD, "g1", "UTC")
    await world.registry.set_channel(Platform.DISCORD, "c1", "g1", quiet=Quiet(9, 18, broken=True))
    await world.enqueue(Act.REPLY)
    await world.outbox.drain()
    assert [act for act, _ in world.chat.seen] == [Act.POST, Act.REPLY]


async def test_a_deleted_message_ends_what_follows_it(world):
    await world.enqueue(Act.POST, Act.EDIT, Act.REPLY)
    await world.outbox._attempt((await world.queue.due([Platform.DISCORD], NOW))[0])
    world.chat.script = [MessageGoneError("10008")]
    await world.outbox.drain()
    assert [act for act, _ in world.chat.seen] == [Act.POST, Act.EDIT]


async def test_a_malformed_message_is_given_up_and_the_next_goes_on(world):
    await world.enqueue(Act.POST)
    world.chat.script = [PermanentError("400")]
    await world.outbox.drain()
    assert await world.outbox.drain() == 0
    await world.enqueue(Act.POST)
    assert await world.outbox.drain() == 1


async def test_a_message_that_cannot_be_worded_stops_neither_the_others_nor_the_program(world):
    await world.registry.set_channel(Platform.DISCORD, "c2", "g2")
    await world.enqueue(Act.POST)
    (other,) = await world.registry.channels(Platform.DISCORD, "g2")
    async with world.ledger.transaction() as page:
        await page.enqueue([Dispatch(other.id, Act.POST, Reason.NEW, ("ev1",), 1)], now=NOW)
    world.chat.script = [ValueError("no text 'x'")]
    assert await world.outbox.drain() == 2
    assert await world.queue.next_due([Platform.DISCORD]) == NOW + LAST_RETRY


@pytest.mark.parametrize("changed", [{"status": Status.DENIED}, {"retracted": True}])
async def test_what_was_undone_before_it_could_be_told_is_not_told(world, changed):
    await world.enqueue(Act.POST, Act.EDIT, Act.REPLY)
    async with world.ledger.transaction() as page:
        await page.save(article(), [], [decision(event(revision=2, **changed))], now=NOW)
    await world.outbox.drain()
    assert world.chat.seen == []
    assert await world.queue.next_due([Platform.DISCORD]) is None


async def test_a_post_that_waited_for_weeks_is_no_news(world):
    await world.enqueue(Act.POST)
    world.now += TOO_OLD + timedelta(seconds=1)
    await world.outbox.drain()
    assert world.chat.seen == []


async def test_of_replies_that_waited_only_the_last_is_sent(world):
    await world.enqueue(Act.POST, Act.REPLY)
    await world.enqueue(Act.REPLY)
    await world.outbox.drain()
    assert [act for act, _ in world.chat.seen] == [Act.POST, Act.REPLY]


async def test_what_was_postponed_goes_out_when_the_platform_is_back(world):
    await world.enqueue(Act.POST)
    world.chat.script = [TransientError("offline", retry_after=timedelta(minutes=10))]
    await world.outbox.drain()
    world.chat.asked.clear()
    running = asyncio.create_task(world.outbox.run())
    try:
        world.outbox.hasten()
        async with asyncio.timeout(5):
            await world.chat.asked.wait()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert len({nonce for _, nonce in world.chat.seen}) == 1


async def test_it_wakes_when_something_is_enqueued(world):
    running = asyncio.create_task(world.outbox.run())
    try:
        await world.enqueue(Act.POST)
        world.outbox.wake()
        async with asyncio.timeout(5):
            await world.chat.asked.wait()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


def test_waits_grow_up_to_a_limit():
    waits = [retry_wait(attempts) for attempts in range(20)]
    assert waits == sorted(waits)
    assert waits[0] == timedelta(seconds=2)
    assert waits[-1] == timedelta(minutes=15)
    waits = [probe_wait(probes) for probes in range(20)]
    assert waits == sorted(waits)
    assert (waits[0], waits[1], waits[-1]) == (FIRST_PROBE, 2 * FIRST_PROBE, LAST_PROBE)


async def test_a_slow_destination_keeps_nobody_waiting(world):
    await world.registry.set_channel(Platform.DISCORD, "c2", "g2")
    (other,) = await world.registry.channels(Platform.DISCORD, "g2")
    await world.enqueue(Act.POST, Act.REPLY)
    released, done, followed = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def deliver(delivery: Delivery) -> str:
        world.chat.seen.append((delivery.act, delivery.destination.address))
        if delivery.destination.address == "c2":
            done.set()
        elif delivery.act is Act.REPLY:
            followed.set()
        else:
            await released.wait()
        return "m1"

    world.chat.deliver = deliver
    running = asyncio.create_task(world.outbox.run())
    try:
        async with asyncio.timeout(5):
            async with world.ledger.transaction() as page:
                await page.enqueue([Dispatch(other.id, Act.POST, Reason.NEW, ("ev1",), 1)], now=NOW)
            world.outbox.wake()
            await done.wait()
            assert (Act.REPLY, "c1") not in world.chat.seen  # one at a time to each
            released.set()
            await followed.wait()
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_a_failing_database_ends_the_run_as_it_is(world, monkeypatch):
    async def broken(*_: object, **__: object) -> None:
        raise StorageError("disk I/O error")

    await world.enqueue(Act.POST)
    monkeypatch.setattr(world.queue, "sent", broken)
    with pytest.raises(StorageError):
        await world.outbox.run()
