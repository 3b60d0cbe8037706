"""Servers joined and left; moderators told once what keeps Vigie from writing."""

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.model import Platform
from storage import schema
from storage.queue import SqlQueue
from tests.discord.stage import NOW, connected
from tests.loopback import discord_world as world

D = Platform.DISCORD


@pytest.fixture
def alertes(guild):
    return guild.channels["alertes"]


@asynccontextmanager
async def looked_after(fake, memory, **changes):
    """The adapter, with its caretaker at work."""
    called = asyncio.Event()
    async with connected(fake, memory, suspended=called, **changes) as chat:
        caring = asyncio.create_task(chat.look_after())
        try:
            yield called
        finally:
            caring.cancel()
            await asyncio.gather(caring, return_exceptions=True)


async def suspend(memory, destination, why="403"):
    await SqlQueue(memory.database).suspend(destination.id, why, probe_at=NOW)


async def until_noticed(memory):
    async with asyncio.timeout(5):
        while await memory.servers.unnoticed(D):  # noqa: ASYNC110
            await asyncio.sleep(0.01)  # the database has no way to tell


async def test_moderators_are_told_once_in_their_channel(fake, guild, memory, alertes):
    general = guild.channels["general"]
    channel = await memory.set_channel(alertes, guild.id)
    await memory.servers.set_moderators(D, guild.id, general)
    fake.set_permissions(alertes, deny=["view", "embed"])
    async with looked_after(fake, memory) as called:
        await suspend(memory, channel)
        called.set()
        await until_noticed(memory)
        await suspend(memory, channel)  # a probe that fails
        called.set()
        await fake.until(lambda: not called.is_set())
    (told,) = fake.messages(general)
    (card,) = told["embeds"]
    assert card["description"].startswith(
        f"Je ne peux pas écrire dans <#{alertes}>\u00a0: il me manque «\u00a0Voir le salon\u00a0»"
    )
    assert "Accordez-les dans Modifier le salon" in card["description"]


async def test_without_a_channel_of_theirs_the_owner_is_told(fake, guild, memory, alertes):
    channel = await memory.set_channel(alertes, guild.id)
    await memory.servers.set_moderators(D, guild.id, alertes)  # the very one that does not work
    await suspend(memory, channel, why="erreur 50013 <@1>")
    async with looked_after(fake, memory):
        await until_noticed(memory)
    assert not fake.messages(alertes)
    (told,) = fake.messages(fake.dm("Zoé"))
    text = told["embeds"][0]["description"]
    assert text.startswith("Serveur **Rédaction**\u00a0: Je ne peux pas écrire")
    assert r"erreur 50013 \<@1\>" in text


async def test_what_discord_writes_to_moderators_in_serves_too(fake, guild, memory, alertes):
    private = world.channel("modération", guild.id)
    guild.rooms[private["id"]] = private
    data = guild.data
    guild.data = lambda: {**data(), "public_updates_channel_id": private["id"]}
    await suspend(memory, await memory.set_channel(alertes, guild.id))
    async with looked_after(fake, memory):
        await until_noticed(memory)
    assert len(fake.messages(private["id"])) == 1


async def test_where_nobody_can_be_told_it_is_tried_again(fake, guild, memory, alertes):
    fake.blocked.add(guild.members["Zoé"])
    await suspend(memory, await memory.set_channel(alertes, guild.id))
    async with looked_after(fake, memory) as called:
        await fake.until(lambda: any(r["status"] == 403 for r in fake.requests))
        assert await memory.servers.unnoticed(D)
        fake.blocked.clear()
        called.set()
        await until_noticed(memory)
    assert len(fake.messages(fake.dm("Zoé"))) == 1


async def test_a_crash_between_telling_and_noting_tells_once(fake, guild, memory, alertes, monkeypatch):
    async def crash(destination_id):
        raise KeyError("crash")

    await suspend(memory, await memory.set_channel(alertes, guild.id))
    with monkeypatch.context() as patched:
        patched.setattr(memory.servers, "noticed", crash)
        async with looked_after(fake, memory):
            await fake.until(lambda: fake.messages(fake.dm("Zoé")))
    async with looked_after(fake, memory):
        await until_noticed(memory)
    assert len(fake.messages(fake.dm("Zoé"))) == 1


async def test_a_server_that_is_joined_is_told_what_to_do_next(fake, memory):
    async with connected(fake, memory, language="fr") as chat:
        await fake.until(lambda: chat._presence.client.was_ready)
        new = fake.add_guild("Nouvelle", ["entrée", "salon"], ["Max"])
        entrance = new.channels["entrée"]
        await fake.until(lambda: fake.messages(entrance))
    (welcome,) = fake.messages(entrance)
    text = welcome["embeds"][0]["description"]
    assert text.startswith("Vigie veille sur OpenAI")
    assert "</alerts set:" in text
    assert not welcome["mentions"]


async def test_the_welcome_goes_where_vigie_may_write_or_nowhere(fake, memory):
    bits = world.bits("view", "history")
    async with connected(fake, memory) as chat:
        await fake.until(lambda: chat._presence.client.was_ready)
        mute = fake.add_guild("Muette", ["un", "deux"], ["Max"], bot_permissions=bits)
        for role in mute.roles.values():
            role["permissions"] = str(bits)
        fake.add_guild("Bavarde", ["un", "deux"], ["Max"])
        loud = list(fake.guilds.values())[-1]
        await fake.until(lambda: fake.messages(loud.channels["un"]))
    assert not [each for address in mute.channels.values() for each in fake.messages(address)]


async def test_a_server_that_comes_back_finds_its_settings_and_no_explanations(fake, guild, memory, alertes):
    channel = await memory.set_channel(alertes, guild.id)
    async with connected(fake, memory) as chat:
        await fake.until(lambda: chat._presence.client.was_ready)
        fake.remove_guild(guild)
        client = chat._presence.client
        await fake.until(lambda: client.was_ready and not client.guilds)
        async with asyncio.timeout(5):
            while not await gone(memory, guild.id):  # noqa: ASYNC110
                await asyncio.sleep(0.01)  # the database has no way to tell
        fake.guilds[guild.id] = guild
        fake._announce(guild)
        async with asyncio.timeout(5):
            while await gone(memory, guild.id):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    assert await memory.destinations() == (channel,)
    assert not fake.messages(alertes)


async def gone(memory, guild):
    """Whether the settings of the server would be deleted in the end."""
    async with memory.database.read() as connection:
        query = select(schema.servers.c.gone).where(schema.servers.c.guild == guild)
        return await connection.scalar(query)


async def test_settings_of_a_server_left_while_away_are_deleted_after_a_month(fake, guild, memory, alertes):
    await memory.set_channel(alertes, guild.id)
    await memory.registry.set_channel(D, "5", "left")
    async with looked_after(fake, memory), asyncio.timeout(5):
        while not await gone(memory, "left"):  # noqa: ASYNC110
            await asyncio.sleep(0.01)  # the database has no way to tell
    assert len(await memory.destinations()) == 2
    late = NOW + timedelta(days=31)
    async with looked_after(fake, memory, now=lambda: late), asyncio.timeout(5):
        while len(await memory.destinations()) > 1:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert [each.address for each in await memory.destinations()] == [alertes]
