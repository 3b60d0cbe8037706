"""Following somebody: confirmed by direct message at once, by mention where those are closed."""

from unittest.mock import Mock

import discord
import pytest

from bot.chat.discord.permissions import may_write
from bot.model import Certainty, Platform
from tests.discord.stage import connected, delivery, event
from tests.loopback.discord_world import BITS


async def test_a_subscription_is_confirmed_by_direct_message(fake, guild, memory):
    async with connected(fake, memory):
        answer = await fake.interact("suivre", {"personne": "mira-murati"}, user="Ann", locale="fr")
    assert "message privé" in answer.text
    (confirmation,) = fake.messages(fake.dm("Ann"))
    assert "Mira Murati" in str(confirmation)
    (way,) = await memory.destinations()
    assert (way.address, way.direct) == (guild.members["Ann"], True)


async def test_following_by_a_button_is_confirmed_too(fake, guild, memory):
    destination = await memory.set_channel(guild.channels["alertes"], guild.id)
    told = event("Mira Murati")
    await memory.tell(told)
    async with connected(fake, memory) as chat:
        living = await chat.deliver(delivery(destination, told))
        answer = await fake.press("vigie:follow:mira-murati", message=living, user="Ann", locale="fr")
        again = await fake.press("vigie:follow:mira-murati", message=living, user="Ann", locale="fr")
    assert answer.ephemeral
    assert again.ephemeral
    assert "message privé" in answer.text
    assert len(fake.messages(fake.dm("Ann"))) == 1
    assert len(fake.messages(destination.address)) == 1


async def test_closed_direct_messages_are_found_at_once_and_a_mention_is_offered(fake, guild, memory):
    fake.blocked.add(guild.members["Ann"])
    async with connected(fake, memory):
        answer = await fake.interact("subscribe", {"person": "mira-murati"}, user="Ann", locale="fr")
        assert "n’est pas enregistré" in answer.text
        assert not await memory.destinations()
        taken = await fake.press("Me mentionner ici", user="Ann", locale="fr")
        assert "mentionnera" in taken.text
    (way,) = await memory.destinations()
    assert (way.direct, way.mention, way.guild) == (False, guild.members["Ann"], guild.id)
    assert way.people == {"mira-murati"}


async def test_no_mention_is_promised_where_vigie_may_not_write(fake, guild, memory):
    fake.blocked.add(guild.members["Ann"])
    fake.set_permissions(guild.channels["alertes"], deny=["embed"])
    async with connected(fake, memory):
        await fake.interact("subscribe", {"person": "mira-murati"}, user="Ann", channel="alertes")
        refused = await fake.press("Mention me here", user="Ann")
    assert "Embed Links" in refused.text
    assert not await memory.destinations()


async def test_no_mention_where_the_member_may_not_write(fake, guild, memory):
    ann, address = guild.members["Ann"], guild.channels["alertes"]
    fake.blocked.add(ann)
    async with connected(fake, memory):
        await fake.interact("subscribe", {"person": "mira-murati"}, user="Ann", channel="alertes")
        room, _ = fake._room(address)
        room["permission_overwrites"] = [{"id": ann, "type": 1, "allow": "0", "deny": str(BITS["send"])}]
        refused = await fake.press("Mention me here", user="Ann", locale="fr")
        assert "Vous ne pouvez pas écrire" in refused.text
        asked = ("suivre", {"personne": "mira-murati"})
        answer = await fake.interact(*asked, user="Ann", channel="alertes", locale="fr")
    assert "un salon où vous pouvez écrire" in answer.text
    assert not answer.message["components"]
    assert not await memory.destinations()


@pytest.mark.parametrize(
    ("granted", "in_channel", "in_thread"),
    [
        ({"send_messages"}, True, False),
        ({"send_messages_in_threads"}, False, True),
        ({"administrator"}, True, True),
        (set(), False, False),
    ],
)
def test_writing_in_threads_is_another_permission(granted, in_channel, in_thread):
    have = discord.Permissions(**dict.fromkeys(granted, True))
    assert may_write(Mock(permissions=have, channel=Mock(spec=discord.TextChannel))) is in_channel
    assert may_write(Mock(permissions=have, channel=Mock(spec=discord.Thread))) is in_thread


async def test_rumours_are_left_out_where_asked(fake, guild, memory):
    async with connected(fake, memory):
        asked = {"personne": "mira-murati", "certitude": "announced"}
        await fake.interact("suivre", asked, user="Ann", locale="fr")
        (way,) = await memory.destinations()
        assert way.choice(min(way.people)).certainty is Certainty.ANNOUNCED
        assert "(annonces seulement)" in str(fake.messages(fake.dm("Ann")))
        await fake.interact("subscribe", {"person": "mark-chen"}, user="Zoé")
    (_, way) = await memory.destinations()
    assert way.choice(min(way.people)).certainty is Certainty.ALL
    assert "(announcements and rumours)" in str(fake.messages(fake.dm("Zoé")))


async def test_a_mention_offered_instead_is_as_certain_as_asked(fake, guild, memory):
    fake.blocked.add(guild.members["Ann"])
    async with connected(fake, memory):
        asked = {"personne": "mira-murati", "certitude": "announced"}
        await fake.interact("suivre", asked, user="Ann", locale="fr")
        taken = await fake.press("Me mentionner ici", user="Ann", locale="fr")
    assert "(annonces seulement)" in taken.text
    (way,) = await memory.destinations()
    assert way.choice(min(way.people)).certainty is Certainty.ANNOUNCED


async def test_what_was_followed_before_survives_closed_direct_messages(fake, guild, memory):
    ann = guild.members["Ann"]
    before = await memory.registry.subscribe(Platform.DISCORD, ann, "mark-chen")
    fake.blocked.add(ann)
    async with connected(fake, memory):
        asked = {"person": "mira-murati", "certainty": "announced"}
        await fake.interact("subscribe", asked, user="Ann")
    assert await memory.destinations() == (before,)


async def test_closed_direct_messages_cannot_be_mentioned_in_a_direct_message(fake, guild, memory):
    fake.blocked.add(guild.members["Ann"])
    async with connected(fake, memory):
        answer = await fake.interact("subscribe", {"person": "mira-murati"}, user="Ann", dm=True)
    assert "not kept" in answer.text
    assert not answer.message["components"]


async def test_a_confirmation_that_fails_for_another_reason_undoes_nothing(fake, guild, memory):
    async with connected(fake, memory):
        for fault in (503, "drop"):
            fake.fault(fault, "POST /users/@me/channels")
            await fake.interact("subscribe", {"person": "mira-murati"}, user="Ann")
            assert await memory.destinations()
            assert fake.stats[f"fault_{fault}"]
            await memory.registry.unsubscribe(Platform.DISCORD, guild.members["Ann"], "mira-murati")


async def test_a_button_of_somebody_unknown_is_answered_in_words(fake, guild, memory):
    fake.blocked.add(guild.members["Ann"])
    async with connected(fake, memory):
        answer = await fake.interact("subscribe", {"person": "mira-murati"}, user="Ann")
        button = answer.message["components"][0]["components"][0]
        fake._store[answer.channel_id][answer.message["id"]]["components"][0]["components"][0] = {
            **button,
            "custom_id": "vigie:pick:mention.all.all:nobody",
        }
        pressed = await fake.press("vigie:pick:mention.all.all:nobody", user="Ann")
    assert "Whom do you want to follow" in pressed.text
    assert not await memory.destinations()


async def test_a_mention_asked_for_earlier_survives_closed_direct_messages(fake, guild, memory):
    ann, address = guild.members["Ann"], guild.channels["general"]
    asked = ("mira-murati",)
    before = await memory.registry.subscribe(Platform.DISCORD, ann, *asked, channel=address, guild=guild.id)
    fake.blocked.add(ann)
    async with connected(fake, memory):
        await fake.interact("subscribe", {"person": "mira-murati"}, user="Ann")
    (way,) = await memory.destinations()
    assert way == before  # the very same row, with what waits for it
