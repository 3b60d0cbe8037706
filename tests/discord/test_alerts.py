"""A server's alerts: set by those who may, where Vigie may write, greeted once."""

import pytest

from bot.model import Certainty, Platform
from tests.discord.stage import connected
from tests.loopback import discord_world as world
from tests.loopback.discord_world import BITS


async def test_setting_a_channel_greets_it_once(fake, guild, memory):
    address = guild.channels["alertes"]
    async with connected(fake, memory):
        first = await fake.interact("alertes définir", {"salon": "alertes"}, user="Zoé", locale="fr")
        again = await fake.interact("alerts set", {"channel": "alertes", "certainty": "all"}, user="Zoé")
    assert first.ephemeral
    assert again.ephemeral
    assert "bienvenue" in first.text
    assert len(fake.messages(address)) == 1
    (destination,) = await memory.destinations()
    assert (destination.address, destination.language) == (address, "fr")
    assert destination.certainty is Certainty.ALL


@pytest.mark.parametrize(
    ("locale", "words"), [("fr", ("Envoyer des messages", "Accordez-les")), ("en-US", ("Send Messages",))]
)
async def test_what_is_missing_is_named_before_anything_is_set(fake, guild, memory, locale, words):
    address = guild.channels["alertes"]
    fake.set_permissions(address, deny=["send", "embed"])
    async with connected(fake, memory):
        answer = await fake.interact("alerts set", {"channel": "alertes"}, user="Zoé", locale=locale)
    assert all(word in answer.text for word in (*words, f"<#{address}>"))
    assert not await memory.destinations()
    assert not fake.messages(address)


async def test_a_permission_lost_meanwhile_is_named_too(fake, guild, memory):
    address = guild.channels["alertes"]
    async with connected(fake, memory):
        fake.fault(403, f"POST /channels/{address}/messages")
        answer = await fake.interact("alertes définir", {"salon": "alertes"}, user="Zoé", locale="fr")
    assert "il me manque" in answer.text


@pytest.mark.parametrize("fault", [403, 503, "drop"])
async def test_where_the_welcome_fails_nothing_is_set_and_a_retry_greets(fake, guild, memory, fault):
    address = guild.channels["alertes"]
    async with connected(fake, memory):
        fake.fault(fault, f"POST /channels/{address}/messages")
        await fake.interact("alerts set", {"channel": "alertes"}, user="Zoé")
        assert fake.stats[f"fault_{fault}"]
        assert not await memory.destinations()
        answer = await fake.interact("alerts set", {"channel": "alertes", "language": "fr"}, user="Zoé")
    assert "welcome" in answer.text
    (welcome,) = fake.messages(address)
    assert "Vigie veille ici" in str(welcome)
    assert len(await memory.destinations()) == 1


@pytest.fixture
async def asked(guild, memory):
    """Ann is mentioned in « general », somebody of another server there."""
    for user, channel, server in (
        (guild.members["Ann"], guild.channels["general"], guild.id),
        ("5", "6", "7"),
    ):
        await memory.registry.subscribe(Platform.DISCORD, user, "mira-murati", channel=channel, guild=server)
    return guild.channels["general"]


async def test_moderators_see_where_members_asked_to_be_mentioned(fake, guild, memory, asked):
    async with connected(fake, memory):
        answer = await fake.interact("alertes voir", user="Zoé", locale="fr")
        assert f"<#{asked}>\u00a0: mentions demandées par <@{guild.members['Ann']}>" in answer.text
        assert "Pour arrêter" in answer.text
        assert "<#6>" not in answer.text
        assert not answer.message["mentions"]
        for number in range(100):
            await memory.registry.subscribe(
                Platform.DISCORD, f"{number}" * 9, "mira-murati", channel=asked, guild=guild.id
            )
        assert "…" in (await fake.interact("alertes voir", user="Zoé", locale="fr")).text


async def test_mentions_are_stopped_with_a_channel(fake, guild, memory, asked):
    alertes = guild.channels["alertes"]
    async with connected(fake, memory):
        await memory.set_channel(alertes, guild.id)
        kept = await fake.interact("alerts off", user="Zoé", locale="fr")  # « alertes », the only one set
        assert "mentions" not in kept.text
        await memory.set_channel(alertes, guild.id)
        answer = await fake.interact("alerts off", {"channel": "general"}, user="Zoé", locale="fr")
        assert f"plus de mentions dans <#{asked}>" in answer.text
        assert [each.address for each in await memory.destinations()] == ["6", alertes]
        await memory.registry.subscribe(Platform.DISCORD, "8", "x", channel=alertes, guild=guild.id)
        both = await fake.interact("alerts off", user="Zoé", locale="fr", channel="general")
    assert "plus d’alertes" in both.text
    assert "plus de mentions" in both.text
    assert [each.address for each in await memory.destinations()] == ["6"]


async def test_the_permission_is_checked_on_this_side_too(fake, guild, memory):
    async with connected(fake, memory):
        for command in fake.commands:
            command["default_member_permissions"] = None  # as a server's integration settings can
        for name, options in (("set", {"channel": "alertes"}), ("show", {}), ("off", {}), ("test", {})):
            answer = await fake.interact(f"alerts {name}", options, user="Ann", locale="fr")
            assert "Gérer le serveur" in answer.text
    assert not await memory.destinations()


async def test_a_manager_who_does_not_own_the_server_may(fake, guild, memory):
    fake.add_member(guild, "Léa", BITS["manage_guild"])
    async with connected(fake, memory):
        await fake.interact("alerts set", {"channel": "alertes"}, user="Léa")
    assert len(await memory.destinations()) == 1


async def test_an_example_is_posted_where_the_alerts_go(fake, guild, memory):
    address = guild.channels["alertes"]
    async with connected(fake, memory):
        nowhere = await fake.interact("alerts test", user="Zoé", locale="fr")
        assert "Aucun salon" in nowhere.text
        await memory.set_channel(address, guild.id)
        answer = await fake.interact("alerts test", user="Zoé", locale="fr", channel="general")
        assert f"<#{address}>" in answer.text
    (example,) = fake.messages(address)
    assert "xemple" in str(example)


async def test_an_example_that_cannot_be_posted_says_what_is_missing(fake, guild, memory):
    address = guild.channels["alertes"]
    await memory.set_channel(address, guild.id)
    fake.set_permissions(address, deny=["embed"])
    async with connected(fake, memory):
        answer = await fake.interact("alerts test", user="Zoé", locale="fr")
    assert "Intégrer des liens" in answer.text
    assert not fake.messages(address)


async def test_alerts_are_not_set_in_a_direct_message(fake, memory):
    async with connected(fake, memory):
        for command in fake.commands:
            command.update(contexts=None, dm_permission=True)
        answer = await fake.interact("alerts show", user="Zoé", dm=True, locale="fr")
    assert "salon du serveur" in answer.text


async def test_a_channel_that_vigie_cannot_see_is_refused_in_words(fake, guild, memory):
    async with connected(fake, memory):
        hidden = world.channel("cachette", guild.id)
        guild.rooms[hidden["id"]] = hidden
        answer = await fake.interact("alerts set", {"channel": hidden["id"]}, user="Zoé", locale="fr")
    assert "m’est caché" in answer.text


async def test_a_channel_deleted_meanwhile_is_told(fake, guild, memory):
    address = guild.channels["alertes"]
    await memory.set_channel(address, guild.id)
    async with connected(fake, memory):
        fake.fault(404, f"POST /channels/{address}/messages")
        answer = await fake.interact("alerts test", user="Zoé", locale="fr")
    assert "n’existe plus" in answer.text
