"""Digests: exactly one per period, nothing for nothing, nothing lost while one waits."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.model import Act, Certainty, Digest, Dispatch, Period, Platform, Reason
from storage.digests import SqlDigests
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from tests.storage.conftest import NOW, article, decision, event

D = Platform.DISCORD
DAY = timedelta(days=1)
DAILY = Digest(Period.DAILY, 9, Certainty.ALL, since=NOW - DAY, due=NOW)


@pytest.fixture
async def reader(database):
    return await SqlRegistry(database).reader(D, "u1", language="fr")


async def happen(database, *events, now, alert=Reason.NEW):
    async with SqlLedger(database).transaction() as page:
        await page.save(article(), [], [decision(each, alert) for each in events], now=now)


async def test_a_digest_is_changed_without_losing_where_it_stands(database, reader):
    digests = SqlDigests(database)
    await digests.set(reader.id, DAILY)
    later = Digest(Period.WEEKLY, 7, Certainty.ANNOUNCED, since=NOW, due=NOW + DAY)
    await digests.set(reader.id, later)
    assert (await digests.of([reader.id]))[reader.id] == Digest(
        Period.WEEKLY, 7, Certainty.ANNOUNCED, since=DAILY.since, due=NOW + DAY
    )
    assert await digests.next_due() == NOW + DAY
    assert await digests.stop(reader.id)
    assert not await digests.stop(reader.id)
    assert await digests.next_due() is None


async def test_what_happened_is_what_was_worth_telling_since(database):
    digests = SqlDigests(database)
    await happen(database, event("old"), now=NOW - DAY)
    _, covered = await digests.happened(0)
    await happen(database, event("new"), now=NOW - DAY)  # begun earlier, committed later: by no means lost
    await happen(database, event("old", revision=2), now=NOW, alert=Reason.MORE_SOURCES)
    await happen(database, event("background"), now=NOW, alert=None)
    events, later = await digests.happened(covered)
    assert [each.id for each in events] == ["new"]
    await happen(database, event("old", revision=3), now=NOW, alert=Reason.CONFIRMED)
    assert {each.id for each in (await digests.happened(covered))[0]} == {"new", "old"}
    assert [each.id for each in (await digests.happened(later))[0]] == ["old"]


async def test_what_happened_before_it_was_asked_for_is_not_in_it(database, reader):
    digests = SqlDigests(database)
    await happen(database, event(), now=NOW)
    await digests.set(reader.id, DAILY)
    ((_, digest),) = await digests.due(NOW)
    assert (await digests.happened(digest.covered))[0] == ()


async def test_a_period_is_closed_once_however_often_it_is_tried(database, reader):
    digests, queue = SqlDigests(database), SqlQueue(database)
    await happen(database, event(), now=NOW)
    await digests.set(reader.id, DAILY)
    ((destination, digest),) = await digests.due(NOW)
    assert (destination, digest) == (reader, replace(DAILY, covered=1))
    assert await digests.close(reader.id, digest, ["ev1"], covered=1, now=NOW, due=NOW + DAY)
    assert not await digests.close(reader.id, digest, ["ev1"], covered=1, now=NOW, due=NOW + DAY)
    (made,) = await queue.due([D], NOW)
    assert (made.act, made.since, [each.id for each in made.events]) == (Act.DIGEST, DAILY.since, ["ev1"])
    await queue.sent(made, "m1", now=NOW)
    assert not await digests.close(reader.id, digest, ["ev1"], covered=1, now=NOW, due=NOW + DAY)
    assert await digests.due(NOW) == ()
    after = (await digests.of([reader.id]))[reader.id]
    assert (after.since, after.covered) == (NOW, 1)


async def test_an_empty_period_sends_nothing_and_is_over(database, reader):
    digests = SqlDigests(database)
    await digests.set(reader.id, DAILY)
    assert not await digests.close(reader.id, DAILY, [], covered=1, now=NOW, due=NOW + DAY)
    assert await SqlQueue(database).due([D], NOW) == ()
    assert (await digests.of([reader.id]))[reader.id].since == NOW


async def test_while_one_waits_the_next_reaches_back_as_far(database, reader):
    digests = SqlDigests(database)
    await happen(database, event(), now=NOW)
    await digests.set(reader.id, DAILY)
    await digests.close(reader.id, DAILY, ["ev1"], covered=1, now=NOW, due=NOW + DAY)
    (second,) = (await digests.of([reader.id])).values()
    assert not await digests.close(reader.id, second, ["ev1"], covered=2, now=NOW + DAY, due=NOW + 2 * DAY)
    assert (await digests.of([reader.id]))[reader.id] == Digest(
        Period.DAILY, 9, Certainty.ALL, since=NOW, due=NOW + 2 * DAY, covered=1
    )


async def test_a_digest_is_no_living_message_and_waits_for_none(database):
    registry, digests, queue = SqlRegistry(database), SqlDigests(database), SqlQueue(database)
    channel = await registry.set_channel(D, "c1", "g1")
    await happen(database, event(), now=NOW)
    async with SqlLedger(database).transaction() as page:
        await page.enqueue([Dispatch(channel.id, Act.POST, Reason.NEW, ("ev1",), 1)], now=NOW)
    await digests.set(channel.id, DAILY)
    await digests.close(channel.id, DAILY, ["ev1"], covered=1, now=NOW, due=NOW + DAY)
    post, digest = await queue.due([D], NOW)
    assert (post.act, digest.act) == (Act.POST, Act.DIGEST)
    await queue.sent(digest, "m2", now=NOW)
    await queue.sent(post, "m1", now=NOW)
    async with SqlLedger(database).transaction() as page:
        await page.enqueue([Dispatch(channel.id, Act.EDIT, Reason.MORE_SOURCES, ("ev1",), 1)], now=NOW)
    (edit,) = await queue.due([D], NOW)
    assert edit.message_id == "m1"
