"""Following somebody: confirmed by direct message at once, by mention where those are closed."""

from bot.model import Platform
from tests.discord.stage import connected, delivery, event


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
            "custom_id": "vigie:mention:nobody",
        }
        pressed = await fake.press("vigie:mention:nobody", user="Ann")
    assert "no longer supported" in pressed.text


async def test_a_mention_asked_for_earlier_survives_closed_direct_messages(fake, guild, memory):
    ann, address = guild.members["Ann"], guild.channels["general"]
    asked = ("mira-murati",)
    await memory.registry.subscribe(Platform.DISCORD, ann, *asked, channel=address, guild=guild.id)
    fake.blocked.add(ann)
    async with connected(fake, memory):
        await fake.interact("subscribe", {"person": "mira-murati"}, user="Ann")
    (way,) = await memory.destinations()
    assert (way.mention, way.address, way.direct, way.people) == (ann, address, False, frozenset(asked))
