"""Killed at random moments of delivery, again and again: every alert exactly once."""

import asyncio
import random
from collections import Counter

from tests.e2e.newsroom import Item, Newsroom
from tests.e2e.program import Program
from tests.loopback.fake_discord import FakeDiscord

KILLS = 50
LATEST_KILL = 0.15  # seconds after the article was served; commit, send and mark all happen in between
VERBS = [
    "quitte Lumina AI",
    "claque la porte de Lumina AI",
    "démissionne de Lumina AI",
    "s’en va de Lumina AI",
]


def name(number: int) -> str:
    """An invented person per kill."""
    syllables = ["ba", "do", "fi", "lu", "mo", "na", "pe", "ri", "so", "tu"]
    return "Karl " + "".join(syllables[int(digit)] for digit in f"{number + 1000}").title()


def people_yaml() -> str:
    people = "".join(
        f"      - {{id: karl-{number}, name: {name(number)}, last_name_unambiguous: true, gender: m}}\n"
        for number in range(KILLS)
    )
    return f"organizations:\n  - id: lumina\n    name: Lumina AI\n    people:\n{people}"


async def test_killed_at_random_moments_every_alert_arrives_exactly_once(tmp_path):
    dice = random.Random(20261124)
    (tmp_path / "people.yaml").write_text(people_yaml())
    async with Newsroom() as newsroom, FakeDiscord() as fake:
        guild = fake.add_guild("Rédaction", channels=["alertes"], members=["Zoé"], locale="fr")
        channel = guild.channels["alertes"]
        newsroom.publish("fil", Item("Une nouvelle sans rapport"))
        (tmp_path / "feeds.yaml").write_text(newsroom.feeds_yaml("fil"))
        program = Program(
            tmp_path,
            people="people.yaml",
            crisis_alerts=str(10 * KILLS),  # so many in an hour would become one message
            discord_token=fake.token,
            discord_api_url=fake.api_url,
            discord_gateway_url=fake.gateway_url,
        )

        def titles() -> Counter[str]:
            return Counter(
                embed["title"]
                for message in fake.messages(channel)
                for embed in message["embeds"]
                if "Karl" in embed.get("title", "")
            )

        await program.start("run")
        await fake.ready()
        await newsroom.served("fil")
        answer = await fake.interact("alerts set", {"channel": channel}, user="Zoé", locale="fr")
        assert "alertes" in answer.text
        for number in range(KILLS):
            newsroom.publish(
                "fil", Item(f"{name(number)} {VERBS[number % len(VERBS)]}", guid=f"crash-{number}")
            )
            await newsroom.served("fil")
            await asyncio.sleep(dice.uniform(0, LATEST_KILL))  # the random moment, not a wait for anything
            program.process.kill()
            await program.process.wait()
            await program.start("run")
        await fake.until(lambda: len(titles()) == KILLS, 60, "every alert")
        await newsroom.served("fil")
        await newsroom.served("fil")
        assert await program.stop() == 0
        assert set(titles().values()) == {1}
        assert not fake.violations
