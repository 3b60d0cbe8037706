"""Deliveries: in order, one at a time for a message, never to what is suspended, none forgotten."""

from datetime import timedelta

import pytest

from bot.model import Act, Dispatch, Platform, Reason, Status
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from tests.storage.conftest import NOW, article, decision, event

PLATFORMS = [Platform.DISCORD]
LATER = NOW + timedelta(minutes=5)


@pytest.fixture
async def channel(database):
    return await SqlRegistry(database).set_channel(Platform.DISCORD, "c1", "g1")


@pytest.fixture
def queue(database):
    return SqlQueue(database)


@pytest.fixture
def enqueue(database):
    async def put(*dispatches: Dispatch) -> None:
        async with SqlLedger(database).transaction() as page:
            await page.save(article(), [], [decision(event(i)) for i in ("ev1", "ev2")], now=NOW)
            await page.enqueue(dispatches, now=NOW)

    return put


def post(channel, *events: str) -> Dispatch:
    return Dispatch(channel.id, Act.POST, Reason.NEW, events or ("ev1",), 1)


def edit(channel, event_id: str = "ev1") -> Dispatch:
    return Dispatch(channel.id, Act.EDIT, Reason.MORE_SOURCES, (event_id,), 2)


def reply(channel, event_id: str = "ev1") -> Dispatch:
    return Dispatch(channel.id, Act.REPLY, Reason.CONFIRMED, (event_id,), 2)


async def test_edit_and_reply_wait_for_the_message_and_come_in_order(queue, enqueue, channel):
    await enqueue(post(channel), edit(channel), reply(channel))
    acts = []
    while due := await queue.due(PLATFORMS, NOW):
        delivery, *_ = due
        acts.append((delivery.act, delivery.message_id))
        await queue.attempt([delivery], now=NOW)
        await queue.sent(delivery, "m1", now=NOW)
    assert acts == [(Act.POST, None), (Act.EDIT, "m1"), (Act.REPLY, "m1")]
    assert await queue.next_due(PLATFORMS) is None


async def test_the_nonce_is_short_unique_and_stays(queue, enqueue, channel):
    await enqueue(post(channel, "ev1"), post(channel, "ev2"))
    first, second = await queue.due(PLATFORMS, NOW)
    assert first.nonce != second.nonce
    assert max(len(first.nonce), len(second.nonce)) <= 25
    await queue.attempt([first], now=NOW)
    await queue.postpone(first, LATER, "503")
    again = next(d for d in await queue.due(PLATFORMS, LATER) if d.id == first.id)
    assert (again.nonce, again.attempts) == (first.nonce, 1)


async def test_one_pending_edit_is_enough(queue, enqueue, channel):
    await enqueue(post(channel), edit(channel), edit(channel))
    await queue.sent((await queue.due(PLATFORMS, NOW))[0], "m1", now=NOW)
    (only,) = await queue.due(PLATFORMS, NOW)
    await queue.sent(only, "m1", now=NOW)
    assert await queue.due(PLATFORMS, NOW) == ()
    await enqueue(edit(channel))
    assert len(await queue.due(PLATFORMS, NOW)) == 1


async def test_postponed_ones_hold_back_what_follows_and_nothing_else(queue, enqueue, channel):
    await enqueue(post(channel, "ev1"), edit(channel, "ev1"), post(channel, "ev2"))
    first, other = await queue.due(PLATFORMS, NOW)
    assert [e.id for e in other.events] == ["ev2"]
    await queue.postpone(first, LATER, "503")
    await queue.sent(other, "m2", now=NOW)
    assert await queue.due(PLATFORMS, NOW) == ()
    assert await queue.next_due(PLATFORMS) == LATER  # what waits behind it is not due before
    assert [d.id for d in await queue.due(PLATFORMS, LATER)] == [first.id]


async def test_an_edit_overtaken_by_a_revision_is_made_once_more(queue, enqueue, channel, database):
    await enqueue(post(channel), edit(channel))
    await queue.sent((await queue.due(PLATFORMS, NOW))[0], "m1", now=NOW)
    (under_way,) = await queue.due(PLATFORMS, NOW)
    async with SqlLedger(database).transaction() as page:
        await page.save(article(), [], [decision(event("ev1", revision=2))], now=NOW)
        await page.enqueue([edit(channel)], now=NOW)
    await queue.sent(under_way, "m1", now=NOW)
    (again,) = await queue.due(PLATFORMS, NOW)
    assert again.events[0].revision == 2
    await queue.sent(again, "m1", now=NOW)
    assert await queue.due(PLATFORMS, NOW) == ()


async def test_an_edit_shows_everything_that_its_message_tells(queue, enqueue, channel):
    await enqueue(post(channel, "ev1", "ev2"), edit(channel, "ev2"))
    (first,) = await queue.due(PLATFORMS, NOW)
    await queue.sent(first, "m1", now=NOW)
    (second,) = await queue.due(PLATFORMS, NOW)
    assert [e.id for e in second.events] == ["ev1", "ev2"]


async def test_a_suspended_destination_is_probed_with_one_delivery_and_keeps_the_rest(
    queue, enqueue, channel
):
    await enqueue(post(channel, "ev1"), post(channel, "ev2"))
    await queue.suspend(channel.id, "403", probe_at=LATER)
    assert await queue.due(PLATFORMS, NOW) == ()
    assert await queue.next_due(PLATFORMS) == LATER
    (probe,) = await queue.due(PLATFORMS, LATER)
    assert probe.destination.suspended == "403"
    await queue.postpone(probe, LATER + timedelta(hours=1), "503")
    assert await queue.next_due(PLATFORMS) == LATER + timedelta(hours=1)
    await queue.postpone(probe, LATER, "503")
    await queue.resume(channel.id)
    assert len(await queue.due(PLATFORMS, LATER)) == 2


async def test_a_deleted_message_stays_deleted(queue, enqueue, channel, database):
    await enqueue(post(channel), edit(channel))
    await queue.sent((await queue.due(PLATFORMS, NOW))[0], "m1", now=NOW)
    await queue.give_up((await queue.due(PLATFORMS, NOW))[0], "10008", gone=True)
    await enqueue(edit(channel), reply(channel))
    assert await queue.due(PLATFORMS, LATER) == ()
    async with SqlLedger(database).transaction() as page:
        assert await page.told(["ev1"]) == {(channel.id, "ev1")}  # so that it is never posted again


async def test_a_post_given_up_never_was(queue, enqueue, channel, database):
    await enqueue(post(channel), edit(channel), reply(channel))
    await queue.give_up((await queue.due(PLATFORMS, NOW))[0], "400")
    assert await queue.due(PLATFORMS, LATER) == ()
    async with SqlLedger(database).transaction() as page:
        assert await page.told(["ev1"]) == frozenset()


async def test_other_platforms_wait(queue, enqueue, channel):
    await enqueue(post(channel))
    assert await queue.due([Platform.CONSOLE], NOW) == ()
    assert await queue.next_due([Platform.CONSOLE]) is None


def gathered(channel, pause: int = 60) -> Dispatch:
    return Dispatch(channel.id, Act.EDIT, Reason.MORE_SOURCES, ("ev1",), 2, pause=timedelta(seconds=pause))


async def test_edits_that_only_add_are_gathered_and_what_changes_the_message_is_not(queue, enqueue, channel):
    await enqueue(post(channel), gathered(channel))
    for _ in (Act.POST, Act.EDIT):  # nothing stands against the first edit
        await queue.sent((await queue.due(PLATFORMS, NOW))[0], "m1", now=NOW)
    await enqueue(gathered(channel))
    assert await queue.due(PLATFORMS, NOW) == ()
    assert await queue.next_due(PLATFORMS) == NOW + timedelta(seconds=60)
    await enqueue(reply(channel))  # which need not wait for the edit
    (told,) = await queue.due(PLATFORMS, NOW)
    assert told.act is Act.REPLY
    await queue.sent(told, "m2", now=NOW)
    await enqueue(Dispatch(channel.id, Act.EDIT, Reason.CONFIRMED, ("ev1",), 2))
    (now,) = await queue.due(PLATFORMS, NOW)
    assert (now.act, now.reason) == (Act.EDIT, Reason.CONFIRMED)
    await queue.sent(now, "m1", now=LATER)
    await enqueue(gathered(channel))
    assert await queue.next_due(PLATFORMS) == LATER + timedelta(seconds=60)


async def test_alerts_go_before_edits_and_announcements_before_rumours(queue, database, channel):
    other = await SqlRegistry(database).set_channel(Platform.DISCORD, "c2", "g2")
    async with SqlLedger(database).transaction() as page:
        rumour = event("ev2", status=Status.RUMOURED)
        await page.save(
            article(), [], [decision(each) for each in (event("ev1"), rumour, event("ev3"))], now=NOW
        )
        await page.enqueue([post(channel)], now=NOW)
    await queue.sent((await queue.due(PLATFORMS, NOW))[0], "m1", now=NOW)
    async with SqlLedger(database).transaction() as page:
        waiting = [
            gathered(channel),
            post(channel, "ev2"),
            post(other, "ev2"),
            post(other),
            post(channel, "ev3"),
        ]
        await page.enqueue(waiting, now=LATER)
    due = [
        (each.destination.address, each.act, each.events[0].id) for each in await queue.due(PLATFORMS, LATER)
    ]
    assert due == [
        ("c2", Act.POST, "ev1"),
        ("c1", Act.POST, "ev3"),
        ("c1", Act.POST, "ev2"),
        ("c2", Act.POST, "ev2"),
        ("c1", Act.EDIT, "ev1"),
    ]
    busy = [channel.id, other.id]
    assert await queue.due(PLATFORMS, LATER, busy=busy) == ()
    assert await queue.next_due(PLATFORMS, busy=busy) is None
