"""Channels and subscriptions: nothing set is lost by setting something else, nobody touches another's."""

from datetime import timedelta

from bot.model import (
    DEFAULT_KINDS,
    Act,
    Certainty,
    Choice,
    Digest,
    Dispatch,
    Kind,
    Period,
    Platform,
    Quiet,
    Reason,
)
from bot.moderation import Report
from bot.ports import QUIET, Forgotten
from storage.digests import SqlDigests
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from storage.reports import SqlReports
from tests.storage.conftest import NOW, article, decision, event

D = Platform.DISCORD


async def test_setting_again_changes_only_what_is_given(database):
    registry = SqlRegistry(database)
    first = await registry.set_channel(D, "c1", "g1")
    assert (first.certainty, first.language, first.kinds) == (Certainty.ANNOUNCED, "fr", DEFAULT_KINDS)
    await registry.set_channel(D, "c1", "g1", language="en")
    second = await registry.set_channel(D, "c1", "g1", certainty=Certainty.ALL)
    assert (second.id, second.certainty, second.language) == (first.id, Certainty.ALL, "en")
    assert await registry.channels(D, "g1") == (second,)
    assert await registry.channels(D, "g2") == ()


async def test_setting_again_lifts_a_suspension(database):
    registry = SqlRegistry(database)
    channel = await registry.set_channel(D, "c1", "g1")
    await SqlQueue(database).suspend(channel.id, "403", probe_at=NOW)
    assert (await registry.channels(D, "g1"))[0].suspended == "403"
    assert (await registry.set_channel(D, "c1", "g1")).suspended is None


async def test_a_user_follows_several_people_by_one_destination(database):
    registry = SqlRegistry(database)
    await registry.subscribe(D, "u1", "jeanne-martin")
    direct = await registry.subscribe(D, "u1", "paul-roy", language="en")
    assert direct.direct
    assert direct.people == {"jeanne-martin", "paul-roy"}
    assert direct.kinds == frozenset(Kind)
    assert direct.certainty is Certainty.ALL
    mention = await registry.subscribe(D, "u1", "jeanne-martin", channel="c1", guild="g1")
    assert (mention.direct, mention.mention, mention.address) == (False, "u1", "c1")
    assert {each.id for each in await registry.subscriptions(D, "u1")} == {direct.id, mention.id}
    assert await registry.channels(D, "g1") == ()  # a mention in a channel is not the channel's alerts


async def test_unsubscribing_is_one_s_own(database):
    registry = SqlRegistry(database)
    await registry.subscribe(D, "u1", "jeanne-martin")
    await registry.subscribe(D, "u1", "jeanne-martin", channel="c1")
    await registry.subscribe(D, "u2", "jeanne-martin")
    assert not await registry.unsubscribe(D, "u3", "jeanne-martin")
    assert await registry.unsubscribe(D, "u1", "jeanne-martin")
    assert await registry.subscriptions(D, "u1") == ()
    assert len(await registry.subscriptions(D, "u2")) == 1
    assert not await registry.unsubscribe(D, "u1", "jeanne-martin")


async def test_unsubscribing_by_direct_message_alone(database):
    registry = SqlRegistry(database)
    mention = await registry.subscribe(D, "u1", "jeanne-martin", channel="c1", guild="g1")
    await registry.subscribe(D, "u1", "jeanne-martin")
    assert await registry.unsubscribe(D, "u1", "jeanne-martin", direct_only=True)
    assert await registry.subscriptions(D, "u1") == (mention,)
    assert not await registry.unsubscribe(D, "u1", "jeanne-martin", direct_only=True)


async def test_each_person_has_a_certainty_and_kinds_of_their_own(database):
    registry = SqlRegistry(database)
    kinds = frozenset({Kind.DEPARTURE})
    await registry.subscribe(D, "u1", "jeanne-martin", certainty=Certainty.ANNOUNCED)
    way = await registry.subscribe(D, "u1", "paul-roy", kinds=kinds)
    assert way.choice("jeanne-martin") == Choice(Certainty.ANNOUNCED)
    assert way.choice("paul-roy") == Choice(Certainty.ALL, kinds)
    way = await registry.subscribe(D, "u1", "jeanne-martin", kinds=kinds)
    assert way.choice("jeanne-martin") == Choice(Certainty.ANNOUNCED, kinds), "what is not given is kept"
    await registry.unsubscribe(D, "u1", "jeanne-martin")
    way = await registry.subscribe(D, "u1", "jeanne-martin")
    assert way.choice("jeanne-martin") == Choice(), "what was chosen goes with the subscription"


async def test_a_channel_s_settings_are_kept_until_others_are_given(database):
    registry = SqlRegistry(database)
    quiet = Quiet(22, 6, broken=True)
    people, sectors = frozenset({"jeanne-martin"}), frozenset({"safety"})
    await registry.set_channel(
        D, "c1", "g1", role="r1", publish=True, quiet=quiet, people=people, sectors=sectors
    )
    made = await registry.set_channel(D, "c1", "g1", language="en")
    assert (made.role, made.publish, made.quiet) == ("r1", True, quiet)
    assert (made.people, made.sectors) == (people, sectors)
    made = await registry.set_channel(
        D, "c1", "g1", role="", publish=False, quiet=Quiet(), people=frozenset()
    )
    assert (made.role, made.publish, made.quiet, made.people) == (None, False, Quiet(), frozenset())
    assert await registry.channel(D, "g1", "c1") == made
    assert await registry.channel(D, "g2", "c1") is None, "only a channel of the very server"


async def test_a_server_has_one_time_zone(database):
    registry = SqlRegistry(database)
    for address, guild in (("c1", "g1"), ("c2", "g1"), ("c9", "g2")):
        await registry.set_channel(D, address, guild)
    await registry.set_zone(D, "g1", "America/Montreal")
    await registry.set_channel(D, "c3", "g1")
    assert {each.zone for each in await registry.channels(D, "g1")} == {"America/Montreal"}
    assert {each.zone for each in await registry.channels(D, "g2")} == {None}


async def test_new_quiet_hours_let_go_of_what_waited_for_the_end_of_the_old_ones(database):
    registry, ledger, queue = SqlRegistry(database), SqlLedger(database), SqlQueue(database)
    channel = await registry.set_channel(D, "c1", "g1", quiet=Quiet(22, 6))
    async with ledger.transaction() as page:
        await page.save(article(), [], [decision(event())], now=NOW)
        await page.enqueue([Dispatch(channel.id, Act.POST, Reason.NEW, ("ev1",), 1)], now=NOW)
    (waiting,) = await queue.due([D], NOW)
    await queue.postpone(waiting, NOW + timedelta(hours=8), QUIET)
    assert not await queue.due([D], NOW)
    await registry.set_channel(D, "c1", "g1", quiet=Quiet())
    assert len(await queue.due([D], NOW)) == 1


async def test_forgetting_somebody_leaves_nothing_of_theirs_and_all_of_the_others(database):
    registry, digests, reports = SqlRegistry(database), SqlDigests(database), SqlReports(database)
    direct = await registry.subscribe(D, "u1", "jeanne-martin")
    mention = await registry.subscribe(D, "u1", "paul-roy", channel="c1", guild="g1")
    other = await registry.subscribe(D, "u2", "jeanne-martin")
    await digests.set(direct.id, Digest(Period.DAILY, 8, Certainty.ALL, NOW, NOW))
    for user, about in (("u1", "ev1"), ("u1", "ev2"), ("u2", "ev1")):
        await reports.open(Report(0, about, D, user, "fr", "Faux.", NOW))
    assert await registry.forget(D, "u1") == Forgotten((direct, mention), 2)
    assert [report.user for report in await reports.all()] == ["", "", "u2"]
    assert await registry.subscriptions(D, "u1") == ()
    assert await digests.of([direct.id]) == {}
    assert await registry.subscriptions(D, "u2") == (other,)
    assert await registry.forget(D, "u1") == Forgotten((), 0)


async def test_a_digest_keeps_a_reader_who_follows_nobody_any_more(database):
    registry, digests = SqlRegistry(database), SqlDigests(database)
    reader = await registry.reader(D, "u1", language="en")
    assert (await registry.reader(D, "u1", language="fr")).id == reader.id
    await digests.set(reader.id, Digest(Period.DAILY, 8, Certainty.ALL, NOW, NOW))
    await registry.subscribe(D, "u1", "jeanne-martin")
    await registry.unsubscribe(D, "u1", "jeanne-martin")
    assert [each.id for each in await registry.subscriptions(D, "u1")] == [reader.id]


async def test_the_mentions_of_a_channel_are_told_and_dropped(database):
    registry = SqlRegistry(database)
    alerts = await registry.set_channel(D, "c1", "g1")
    direct = await registry.subscribe(D, "c1", "jeanne-martin")  # a user's id, not a channel's
    asked = [
        await registry.subscribe(D, user, "jeanne-martin", channel=channel, guild=guild)
        for user, channel, guild in (
            ("u1", "c1", "g1"),
            ("u2", "c1", "g1"),
            ("u1", "c2", "g1"),
            ("u1", "c3", "g2"),
        )
    ]
    assert await registry.mentions(D, "g1") == tuple(asked[:3])
    assert await registry.drop_mentions(D, "c1")
    assert not await registry.drop_mentions(D, "c1")
    assert await registry.mentions(D, "g1") == (asked[2],)
    assert await registry.channels(D, "g1") == (alerts,)
    assert await registry.subscriptions(D, "c1") == (direct,)


async def test_dropping_a_channel_drops_what_waited_for_it(database):
    registry, ledger = SqlRegistry(database), SqlLedger(database)
    channel = await registry.set_channel(D, "c1", "g1")
    async with ledger.transaction() as page:
        await page.save(article(), [], [decision(event())], now=NOW)
        await page.enqueue([Dispatch(channel.id, Act.POST, Reason.NEW, ("ev1",), 1)], now=NOW)
    await registry.subscribe(D, "u1", "jeanne-martin", channel="c1")
    assert await registry.drop_channel(D, "c1")
    assert await SqlQueue(database).due([D], NOW) == ()
    assert not await registry.drop_channel(D, "c1")
    assert len(await registry.subscriptions(D, "u1")) == 1
