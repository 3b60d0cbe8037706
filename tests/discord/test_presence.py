"""Staying connected: a gateway that is away, that breaks, a token that Discord refuses."""

import asyncio
from unittest.mock import AsyncMock, Mock

import discord
import pytest
from discord.gateway import KeepAliveHandler

from bot.chat.discord.identity import identify, install_url, invite_url
from bot.model import Platform
from bot.ports import PermanentError, StorageError, TransientError
from storage.queue import SqlQueue
from tests.discord.stage import NOW, TOKEN, Scripted, chat_over, connected, present, running

GUILDS = discord.Intents(guilds=True).value


async def test_a_gateway_that_is_away_at_first_is_waited_for(fake, memory):
    fake.gateway_down = True
    async with running(chat_over(fake, memory)):
        await fake.until(lambda: fake.stats["gateway_turned_away"] >= 2)
        fake.gateway_down = False
        await fake.ready()


async def test_discord_being_down_at_first_is_waited_for(fake, memory):
    fake.fault(503, "GET /users/@me", times=2)
    fake.fault("drop", "GET /users/@me")
    async with running(chat_over(fake, memory)):
        await fake.ready()


@pytest.mark.parametrize("breaking", ["reconnect", "disconnect", "abort", "invalidate"])
async def test_a_broken_connection_is_taken_up_again(fake, memory, breaking):
    async with connected(fake, memory, Scripted()) as chat:
        before = fake.stats["gateway_connections"]
        if (going := getattr(fake, breaking)()) is not None:
            await going
        await fake.until(
            lambda: fake.stats["resume"] + fake.stats["identify"] > 1 and present(chat, fake), 15
        )
        await fake.ready()
        assert fake.stats["gateway_connections"] >= before
        answer = await fake.interact("who", user="Ann")
    assert "Voici." in answer.text


async def test_an_interrupted_session_is_resumed_and_misses_nothing(fake, memory):
    async with connected(fake, memory, Scripted()):
        await fake.disconnect(4000)
        answering = asyncio.create_task(fake.interact("who", user="Ann", timeout=15))
        await fake.until(lambda: fake.stats["resume"] == 1, 15)
        assert "Voici." in (await answering).text
    assert fake.stats["identify"] == 1
    assert not fake.stats["resume_at_wrong_url"]


async def test_a_session_that_discord_calls_invalid_but_resumable_is_resumed(fake, memory):
    async with connected(fake, memory, Scripted()):
        fake.invalidate(resumable=True)
        await fake.until(lambda: fake.stats["resume"] == 1, 15)
        assert "Voici." in (await fake.interact("who", user="Ann")).text


async def test_a_session_lost_while_away_begins_anew(fake, memory):
    async with connected(fake, memory, Scripted()) as chat:
        await fake.disconnect(4009, forget=True)
        await fake.until(lambda: fake.stats["identify"] == 2 and present(chat, fake), 15)
        await fake.ready()
        assert "Voici." in (await fake.interact("who", user="Ann")).text


async def test_a_connection_that_is_dead_without_a_word_is_noticed(fake, memory, monkeypatch):
    fake.heartbeat_interval = 0.5
    begin = KeepAliveHandler.__init__

    def impatient(self, *arguments, **options):
        begin(self, *arguments, **options)
        self.heartbeat_timeout = 1.0  # seconds; discord.py takes a minute

    monkeypatch.setattr(KeepAliveHandler, "__init__", impatient)
    async with connected(fake, memory, Scripted()):
        fake.mute_acks = True
        await fake.until(lambda: fake.stats["gateway_connections"] > 1, 15)
        fake.mute_acks = False
        await fake.ready()
        assert "Voici." in (await fake.interact("who", user="Ann")).text


@pytest.mark.parametrize("breaking", ["reconnect", "invalidate"])
async def test_each_connection_is_told(fake, memory, breaking):
    told = Mock()
    async with connected(fake, memory, on_connected=told):
        await fake.until(lambda: told.call_count == 1)
        if (going := getattr(fake, breaking)()) is not None:
            await going
        await fake.until(lambda: told.call_count == 2, 15)


async def test_permissions_that_are_regained_are_told(fake, guild, memory):
    alertes, general = guild.channels["alertes"], guild.channels["general"]
    lost = await memory.set_channel(alertes, guild.id)
    mention = await memory.registry.subscribe(
        Platform.DISCORD, guild.members["Ann"], "mira-murati", channel=alertes, guild=guild.id
    )
    await memory.set_channel(general, guild.id)  # works
    for each in (lost, mention):
        await SqlQueue(memory.database).suspend(each.id, "403", probe_at=NOW)
    fake.set_permissions(alertes, deny=["send", "embed"])
    # As in the program: what is told is resumed, so that a second notice finds nothing more to tell.
    told = AsyncMock(side_effect=SqlQueue(memory.database).resume)
    async with connected(fake, memory, on_permissions=told) as chat:
        fake.set_permissions(alertes, deny=["embed"])
        await fake.until(lambda: chat._lacks(alertes) == ("embed_links",))
        fake.set_permissions(alertes)
        await fake.until(lambda: told.await_count == 2)
    assert [call.args for call in told.await_args_list] == [(lost.id,), (mention.id,)]


@pytest.mark.parametrize("how", ["role", "member"])
async def test_permissions_regained_by_a_role_are_told(fake, guild, memory, how):
    lost = await memory.set_channel(guild.channels["alertes"], guild.id)
    await SqlQueue(memory.database).suspend(lost.id, "403", probe_at=NOW)
    told = AsyncMock()
    async with connected(fake, memory, on_permissions=told):
        change = guild.people[fake.bot["id"]] if how == "member" else {"role": guild.roles[guild.id]}
        fake.dispatch(f"GUILD_{how.upper()}_UPDATE", {"guild_id": guild.id, **change}, GUILDS)
        await fake.until(lambda: told.await_count)
    told.assert_awaited_once_with(lost.id)


async def test_a_refused_token_is_told_without_repeating_it(fake, memory):
    chat = chat_over(fake, memory, token="wrong-token")
    with pytest.raises(PermanentError, match="VIGIE_DISCORD_TOKEN") as raised:
        await chat.run(asyncio.Event())
    assert "wrong-token" not in f"{raised.value!r} {raised.value.__cause__!r} {chat!r} {vars(chat)}"


async def test_a_token_revoked_later_is_told(fake, memory):
    chat = chat_over(fake, memory)

    async def revoke() -> None:
        await fake.ready()
        fake.token = "another"
        await fake.disconnect(4004)

    with pytest.raises(PermanentError, match="VIGIE_DISCORD_TOKEN"):
        await asyncio.gather(chat.run(asyncio.Event()), revoke())


async def test_intents_that_discord_refuses_are_told(fake, memory, monkeypatch):
    monkeypatch.setattr("tests.loopback.discord_gateway.PRIVILEGED", 1)
    with pytest.raises(PermanentError, match="Discord refuse"):
        await chat_over(fake, memory).run(asyncio.Event())


class Broken:
    """A database on a disk that fails."""

    async def remembered(self) -> str | None:
        raise StorageError("disk I/O error")

    async def drop_channel(self, platform: object, address: str) -> bool:
        raise StorageError("disk I/O error")


async def test_a_database_that_fails_ends_the_run(fake, memory):
    with pytest.raises(StorageError):
        await chat_over(fake, memory, memory=Broken()).run(asyncio.Event())


async def test_it_stops_when_told_and_says_goodbye(fake, memory):
    async with running(chat_over(fake, memory)):
        await fake.ready()
    await fake.until(lambda: not fake._links)


async def test_vigie_asks_for_no_more_than_it_needs(fake, memory):
    async with connected(fake, memory):
        (session,) = fake._sessions.values()
        assert session.intents == GUILDS


async def test_a_server_that_throws_vigie_out_keeps_its_settings(fake, guild, memory):
    await memory.set_channel(guild.channels["alertes"], guild.id)
    async with connected(fake, memory) as chat:
        fake.remove_guild(guild)
        await fake.until(lambda: present(chat, fake))
    assert await memory.destinations()


async def test_the_identity_behind_a_token(fake):
    found = await identify(TOKEN, fake.api_url)
    assert (str(found.id), found.name, found.by_users) == (fake.application_id, "Vigie", False)
    with pytest.raises(PermanentError):
        await identify("wrong", fake.api_url)
    fake.fault(503, "GET /applications/@me")
    with pytest.raises(TransientError):
        await identify(TOKEN, fake.api_url)
    fake.fault("drop", "GET /applications/@me", times=None)
    with pytest.raises(TransientError):
        await identify(TOKEN, fake.api_url)


def test_the_invitation_asks_for_exactly_what_is_needed():
    url = invite_url(42)
    wanted = discord.Permissions(
        view_channel=True, send_messages=True, embed_links=True, read_message_history=True
    )
    assert f"permissions={wanted.value}" in url
    assert "client_id=42" in url
    assert "scope=bot+applications.commands" in url


def test_people_install_it_without_its_bot():
    url = install_url(42)
    assert "client_id=42" in url
    assert "scope=applications.commands&integration_type=1" in url


async def test_a_listener_that_fails_is_logged_and_harms_nothing(fake, guild, memory, monkeypatch):
    log = Mock()
    monkeypatch.setattr("bot.chat.discord.client.log", log)
    async with connected(fake, memory, Scripted(), registry=Broken()):
        fake.delete_channel(guild.channels["general"])
        await fake.until(lambda: log.error.called)
        assert "Voici." in (await fake.interact("who", user="Ann")).text
    assert log.error.call_args.kwargs["listener"] == "on_guild_channel_delete"
