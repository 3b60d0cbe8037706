"""A repeated delivery finds what an earlier attempt left, and takes nothing else for it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.model import Act
from bot.ports import TransientError
from tests.discord.stage import NOW, channel, connected, delivery, event

LONG_AGO = NOW - timedelta(hours=1)


@pytest.fixture
def alertes(guild):
    return guild.channels["alertes"]


@pytest.mark.parametrize("fault", ["lost", 503, "drop"])
async def test_a_lost_answer_makes_one_message(fake, alertes, memory, fault):
    post = delivery(channel(alertes))
    async with connected(fake, memory) as chat:
        fake.fault(fault, f"POST /channels/{alertes}/messages")
        with pytest.raises(TransientError):
            await chat.deliver(post)
        living = await chat.deliver(replace(post, attempts=1))
    assert [message["id"] for message in fake.messages(alertes)] == [living]


async def test_long_after_the_nonce_the_message_is_found_again(fake, alertes, memory):
    told, other = event(), event("Mark Chen")
    post = delivery(channel(alertes), told, created=LONG_AGO)
    async with connected(fake, memory) as chat:
        fake.nonce_window = 0.0
        await chat.deliver(delivery(channel(alertes), other))
        fake.fault("lost", f"POST /channels/{alertes}/messages")
        with pytest.raises(TransientError):
            await chat.deliver(post)
        fake.say(alertes, f"et {told.id} ?", "Zoé")
        living = await chat.deliver(replace(post, attempts=1))
        late = delivery(channel(alertes), told, act=Act.REPLY, message_id=living, created=LONG_AGO)
        fake.fault("lost", f"POST /channels/{alertes}/messages")
        with pytest.raises(TransientError):
            await chat.deliver(late)
        assert await chat.deliver(replace(late, attempts=1)) == living
    own = [m for m in fake.messages(alertes) if m["author"]["id"] == fake.bot["id"]]
    assert [m["id"] for m in own if m["embeds"] and told.id in str(m["embeds"])][:1] == [living]
    assert len(own) == 3


@pytest.fixture(params=["nonce given back", "nonce kept"])
def forgetful(request, fake, monkeypatch):
    """Discord no longer recognises nonces, and may or may not show them in a channel's history."""
    fake.nonce_window = 0.0
    if request.param == "nonce kept":
        post = fake._post

        def without_nonce(room, guild, body, *others):
            return post(room, guild, {key: value for key, value in body.items() if key != "nonce"}, *others)

        monkeypatch.setattr(fake, "_post", without_nonce)


@pytest.mark.usefixtures("forgetful")
async def test_what_goes_to_one_channel_for_several_is_told_apart(fake, alertes, guild, memory):
    told = event()
    ann, zoe = guild.members["Ann"], guild.members["Zoé"]
    own = [
        delivery(channel(alertes, **changes), told, created=LONG_AGO, attempts=1)
        for changes in ({}, {"mention": ann}, {"mention": zoe})
    ]
    async with connected(fake, memory) as chat:
        made = [await chat.deliver(each) for each in own]
        assert [await chat.deliver(each) for each in reversed(own)] == made[::-1]
    assert [message["id"] for message in fake.messages(alertes)] == made
    assert len(set(made)) == 3


@pytest.mark.usefixtures("forgetful")
@pytest.mark.parametrize(("before", "after"), [(9, 0), (0, 9), (2, 2)])
async def test_a_message_is_found_again_in_a_busy_channel(fake, alertes, memory, monkeypatch, before, after):
    monkeypatch.setattr("bot.chat.discord.repeats.LOOK_BACK", 5)
    post = delivery(channel(alertes), created=LONG_AGO, attempts=1)
    async with connected(fake, memory) as chat:
        for _ in range(before):
            fake.say(alertes, "bavardage", "Zoé")
        living = await chat.deliver(post)
        for _ in range(after):
            fake.say(alertes, "bavardage", "Zoé")
        assert await chat.deliver(post) == living
    assert len(fake.messages(alertes)) == before + 1 + after


async def test_long_after_the_nonce_what_is_not_there_is_sent(fake, alertes, memory):
    post = delivery(channel(alertes), created=LONG_AGO, attempts=3)
    async with connected(fake, memory) as chat:
        fake.nonce_window = 0.0
        await chat.deliver(delivery(channel(alertes), event("Mark Chen")))
        await chat.deliver(post)
    assert len(fake.messages(alertes)) == 2
