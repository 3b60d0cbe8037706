"""Servers: their moderators' channel, leaving and coming back, suspensions told once."""

from datetime import timedelta

from bot.model import Platform
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from storage.servers import SqlServers
from tests.storage.conftest import NOW

D = Platform.DISCORD


async def test_moderators_have_a_channel_per_server(database):
    servers = SqlServers(database)
    assert await servers.moderators(D, "g1") is None
    await servers.set_moderators(D, "g1", "c7")
    await servers.set_moderators(D, "g2", "c8")
    assert (await servers.moderators(D, "g1"), await servers.moderators(D, "g2")) == ("c7", "c8")
    await servers.set_moderators(D, "g1", None)
    assert await servers.moderators(D, "g1") is None


async def test_what_a_server_set_is_kept_for_a_while_after_vigie_left(database):
    servers, registry = SqlServers(database), SqlRegistry(database)
    for address, guild in (("c1", "g1"), ("c2", "g2"), ("c3", "g3")):
        await registry.set_channel(D, address, guild)
    mention = await registry.subscribe(D, "u1", "jeanne-martin", channel="c1", guild="g1")
    direct = await registry.subscribe(D, "u1", "jeanne-martin")
    await servers.left(D, "g1", NOW)
    await servers.left(D, "g2", NOW)
    assert not await servers.joined(D, "g3")
    assert await servers.joined(D, "g2")
    assert await servers.prune(D, NOW) == 0
    assert mention in await registry.mentions(D, "g1")
    assert await servers.prune(D, NOW + timedelta(seconds=1)) == 1
    assert await registry.channels(D, "g1") == ()
    assert await registry.mentions(D, "g1") == ()
    assert await registry.subscriptions(D, "u1") == (direct,)
    assert len(await registry.channels(D, "g2")) == len(await registry.channels(D, "g3")) == 1


async def test_a_suspension_is_to_be_told_once_and_again_after_a_recovery(database):
    servers, registry, queue = SqlServers(database), SqlRegistry(database), SqlQueue(database)
    channel = await registry.set_channel(D, "c1", "g1")
    mention = await registry.subscribe(D, "u1", "jeanne-martin", channel="c1", guild="g1")
    direct = await registry.subscribe(D, "u1", "jeanne-martin")
    for each in (channel, mention, direct):
        await queue.suspend(each.id, "403", probe_at=NOW)
    assert [each.id for each in await servers.unnoticed(D)] == [channel.id]
    await servers.noticed(channel.id)
    await queue.suspend(channel.id, "403", probe_at=NOW)
    assert await servers.unnoticed(D) == ()
    await queue.resume(channel.id)
    assert await servers.unnoticed(D) == ()
    await queue.suspend(channel.id, "403", probe_at=NOW)
    assert len(await servers.unnoticed(D)) == 1


async def test_what_befell_while_vigie_was_away_is_noted_when_it_is_back(database):
    servers, registry = SqlServers(database), SqlRegistry(database)
    for address, guild in (("c1", "g1"), ("c2", "g2"), ("c3", "g3")):
        await registry.set_channel(D, address, guild)
    await registry.subscribe(D, "u1", "jeanne-martin")
    await servers.left(D, "g1", NOW)
    await servers.left(D, "g3", NOW)
    await servers.reconcile(D, ["g1", "g9"], NOW + timedelta(days=1))
    await servers.reconcile(D, ["g1", "g9"], NOW + timedelta(days=2))
    assert not await servers.joined(D, "g1"), "it is there again"
    assert await servers.prune(D, NOW + timedelta(hours=1)) == 1, "left before, and not again"
    assert await servers.prune(D, NOW + timedelta(days=1, hours=1)) == 1
    assert len(await registry.channels(D, "g1")) == 1
    assert len(await registry.subscriptions(D, "u1")) == 1
