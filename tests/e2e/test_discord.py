"""The whole program as a Discord bot: an item is published, people see it and ask about it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import yaml

from tests.e2e.newsroom import Item, Newsroom
from tests.e2e.program import ROOT, Program
from tests.loopback.fake_discord import FakeDiscord, text_of

SHARED = ROOT.parent / "shared"


def discord_settings(fake: FakeDiscord) -> dict[str, str]:
    return {
        "discord_token": fake.token,
        "discord_api_url": fake.api_url,
        "discord_gateway_url": fake.gateway_url,
    }


async def test_from_the_feed_to_the_channel_and_back(tmp_path):
    async with Newsroom() as newsroom, FakeDiscord() as fake:
        guild = fake.add_guild("Rédaction", channels=["alertes"], members=["Zoé", "Max"], locale="fr")
        channel = guild.channels["alertes"]
        newsroom.publish("fil", Item("Une nouvelle sans rapport"))
        newsroom.publish("puce", Item("Une autre nouvelle sans rapport"))
        (tmp_path / "feeds.yaml").write_text(newsroom.feeds_yaml("fil", "puce"))
        program = Program(tmp_path, **discord_settings(fake))
        await program.start("run", alone=True)
        await fake.ready()
        await newsroom.served("fil")
        await newsroom.served("puce")

        def channel_texts() -> list[str]:
            return [text_of(message) for message in fake.messages(channel)]

        set_up = await fake.interact("alerts set", {"channel": channel}, user="Zoé", locale="fr")
        assert set_up.ephemeral
        await fake.until(lambda: any("veille ici" in text for text in channel_texts()), what="the welcome")
        followed = await fake.interact("subscribe", {"person": "Grace Okonkwo"}, user="Max", locale="fr")
        assert followed.ephemeral
        assert any("Grace Okonkwo" in text_of(message) for message in fake.messages(fake.dm("Max")))

        newsroom.publish("fil", Item("Grace Okonkwo quitte Lumina AI", "La responsable annonce son départ."))
        title = "Grace Okonkwo quitte Lumina AI"
        await fake.until(lambda: sum(title in text for text in channel_texts()) == 1, 20, "the alert")
        await fake.until(
            lambda: any(title in text_of(message) for message in fake.messages(fake.dm("Max"))), 20, "the DM"
        )
        (alert,) = [message for message in fake.messages(channel) if title in text_of(message)]
        assert alert["nonce"]

        newsroom.publish("puce", Item("Départ de Grace Okonkwo chez Lumina AI"))
        await fake.until(lambda: any("Puce" in text for text in channel_texts()), 20, "the second source")
        assert sum(title in text for text in channel_texts()) == 1

        who = await fake.interact("who", {"person": "okonkwo"}, user="Max", locale="fr")
        assert who.ephemeral
        assert "Grace Okonkwo" in who.text
        timeline = await fake.interact("timeline", {}, user="Max", locale="en-GB")
        assert "leaves Lumina AI" in timeline.text
        assert await program.stop() == 0
        assert not fake.violations
        assert fake.token not in await program.rest()


async def test_a_refused_token_says_what_to_do(tmp_path):
    async with Newsroom() as newsroom, FakeDiscord() as fake:
        newsroom.publish("fil", Item("Une nouvelle"))
        (tmp_path / "feeds.yaml").write_text(newsroom.feeds_yaml("fil"))
        program = Program(tmp_path, **(discord_settings(fake) | {"discord_token": "wrong-token"}))
        code, out, err = await program.output("run")
        assert code in (1, 2)
        assert "VIGIE_DISCORD_TOKEN" in err
        assert "wrong-token" not in out + err
        assert "Traceback" not in err


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real articles are not part of the project")
async def test_the_real_articles_become_alerts_and_a_timeline(tmp_path):
    texts = sorted((SHARED / "seeds").glob("*.txt"))
    assert len(texts) == 5
    async with Newsroom() as newsroom, FakeDiscord() as fake:
        guild = fake.add_guild("Rédaction", channels=["alertes"], members=["Zoé"], locale="fr")
        channel = guild.channels["alertes"]
        newsroom.publish("fil", Item("Une nouvelle sans rapport"))
        (tmp_path / "feeds.yaml").write_text(newsroom.feeds_yaml("fil"))
        people = str(ROOT / "people.yaml")
        program = Program(tmp_path, people=people, history="0", **discord_settings(fake))
        await program.start("run")
        await fake.ready()
        await newsroom.served("fil")
        await fake.interact("alerts set", {"channel": channel}, user="Zoé", locale="fr")
        now = datetime.now(UTC)
        newsroom.publish(
            "fil",
            *(
                Item(
                    _title(text),
                    content=text.read_text(encoding="utf-8"),
                    published=now - timedelta(hours=5 - number),
                    guid=text.stem,
                )
                for number, text in enumerate(texts)
            ),
        )
        await fake.until(
            lambda: any("Mira Murati" in text_of(message) for message in fake.messages(channel)),
            30,
            "the alert",
        )
        await newsroom.served("fil")
        await newsroom.served("fil")
        timeline = await fake.interact("timeline", {"person": "Murati"}, user="Zoé", locale="fr")
        assert "quitte OpenAI" in timeline.text
        who = await fake.interact("who", {"person": "John Schulman"}, user="Zoé", locale="fr")
        assert "Anthropic" in who.text
        assert await program.stop() == 0
        assert not fake.violations


def _title(text: Path) -> str:
    labels = yaml.safe_load((SHARED / "corpus" / "seeds.yaml").read_text(encoding="utf-8"))
    return next(label["title"] for label in labels if label["file"] == text.name)
