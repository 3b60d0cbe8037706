"""A digest on Discord: asked for, confirmed, told once, found again; refused where it could never come."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.model import Act, Certainty, Period, Platform
from tests.chat.test_typography import french_mistakes
from tests.discord.stage import NOW, channel, connected, delivery, event

D = Platform.DISCORD


@pytest.fixture
def ann(guild):
    return guild.members["Ann"]


async def digest_of(memory, user):
    (way,) = await memory.registry.subscriptions(D, user)
    return (await memory.digests.of([way.id])).get(way.id)


async def test_somebody_asks_for_one_changes_it_and_stops_it(fake, memory, ann):
    async with connected(fake, memory):
        asked = {"fréquence": "daily", "heure": 7}
        said = await fake.interact("recap", asked, user="Ann", locale="fr")
        assert "récap chaque jour à 7\u00a0h, annonces seulement" in said.text
        assert "toute la liste" in said.text
        assert re.search(r"<t:\d+", said.text)
        assert "récap chaque jour" in str(fake.messages(fake.dm("Ann"))), "confirmed where it will come"
        made = await digest_of(memory, ann)
        assert (made.period, made.hour, made.certainty) == (Period.DAILY, 7, Certainty.ANNOUNCED)
        changed = {"fréquence": "weekly", "certitude": "all"}
        assert "chaque lundi à 7" in (await fake.interact("recap", changed, user="Ann", locale="fr")).text
        assert len(fake.messages(fake.dm("Ann"))) == 1
        assert "chaque lundi" in (await fake.interact("recap", user="Ann", locale="fr")).text
        assert "récap chaque lundi" in (await fake.interact("abonnements", user="Ann", locale="fr")).text
        stopped = await fake.interact("recap", {"fréquence": "off"}, user="Ann", locale="fr")
        assert "plus de récap" in stopped.text
    assert not await memory.destinations(), "nothing is kept of somebody who follows nobody"


async def test_one_that_could_never_come_is_not_kept(fake, memory, ann):
    fake.blocked.add(ann)
    async with connected(fake, memory):
        said = await fake.interact("recap", {"fréquence": "daily"}, user="Ann", locale="fr")
        assert "n’est pas enregistré" in said.text
        assert not await memory.destinations()
        await memory.registry.subscribe(D, ann, "mira-murati")
        await fake.interact("recap", {"fréquence": "daily"}, user="Ann", locale="fr")
    (way,) = await memory.destinations()
    assert way.people == {"mira-murati"}
    assert await digest_of(memory, ann) is None


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "Récap\u00a0: 2 mouvements depuis le"), ("en", "Digest: 2")]
)
async def test_what_happened_is_told_in_one_message(fake, memory, ann, language, words):
    to = channel(ann, direct=True, language=language, people=frozenset({"mira-murati"}))
    told = (event("Mira Murati"), event("Mark Chen", retracted=True))
    asked = delivery(to, *told, act=Act.POST, since=NOW - timedelta(days=1))
    async with connected(fake, memory) as chat:
        await chat.deliver(replace(asked, act=Act.DIGEST))
        (message,) = fake.messages(fake.dm("Ann"))
        (card,) = message["embeds"]
        assert card["title"].startswith(words)
        assert "Mira Murati" in card["description"]
        if language == "fr":
            assert "Alerte retirée" in card["description"]
            assert not french_mistakes(f"{card['title']}\n{re.sub(r'<[^>]*>', '', card['description'])}")
        pressed = await fake.press("vigie:subscriptions:1", user="Ann")
    assert pressed.ephemeral or pressed.message
    assert not message["mentions"]


async def test_long_after_the_nonce_a_digest_is_told_from_the_alerts_it_repeats(
    fake, memory, guild, monkeypatch
):
    post = fake._post

    def without_nonce(room, guild_, body, *others):
        return post(room, guild_, {key: value for key, value in body.items() if key != "nonce"}, *others)

    monkeypatch.setattr(fake, "_post", without_nonce)  # Discord may not give it back in a channel's history
    fake.nonce_window = 0.0
    address = guild.channels["alertes"]
    told = event()
    ago = NOW - timedelta(hours=1)
    digest = replace(delivery(channel(address), told, created=ago, since=ago, attempts=1), act=Act.DIGEST)
    alert = delivery(channel(address), told, created=ago, attempts=1)
    async with connected(fake, memory) as chat:
        for made in (digest, alert, digest, alert):
            await chat.deliver(made)
    assert len(fake.messages(address)) == 2
