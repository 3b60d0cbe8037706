"""Channels and subscriptions: nothing set is lost by setting something else, nobody touches another's."""

from bot.model import DEFAULT_KINDS, Act, Certainty, Dispatch, Kind, Platform, Reason
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
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


async def test_a_subscription_s_certainty_is_kept_until_another_is_asked_for(database):
    registry = SqlRegistry(database)
    first = await registry.subscribe(D, "u1", "jeanne-martin", certainty=Certainty.ANNOUNCED)
    assert first.certainty is Certainty.ANNOUNCED
    assert (await registry.subscribe(D, "u1", "paul-roy")).certainty is Certainty.ANNOUNCED
    changed = await registry.subscribe(D, "u1", "paul-roy", certainty=Certainty.ALL)
    assert (changed.id, changed.certainty) == (first.id, Certainty.ALL)


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
