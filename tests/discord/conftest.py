"""A stage for the real client: the loopback Discord and a real database."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from discord.backoff import ExponentialBackoff

from tests.discord.stage import TOKEN, Memory, open_memory
from tests.loopback.discord_rest import LIMITS
from tests.loopback.fake_discord import FakeDiscord

# Discord's windows are of several seconds; these tests need not wait for them.
QUICK = {route: (most, 0.2) for route, (most, _) in LIMITS.items()}


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for hundredths of a second where people would wait for seconds."""
    monkeypatch.setattr("discord.client.ExponentialBackoff", lambda: ExponentialBackoff(base=0.01))
    monkeypatch.setattr("bot.chat.discord.presence.FIRST_WAIT", 0.05)


@pytest.fixture
async def memory(database_file: Path) -> AsyncIterator[Memory]:
    async with open_memory(database_file) as opened:
        yield opened


@pytest.fixture
async def fake() -> AsyncIterator[FakeDiscord]:
    """A Discord with one server; at the end nothing that was sent there may have broken a rule."""
    async with FakeDiscord(TOKEN, limits=QUICK) as discord_:
        discord_.add_guild("Rédaction", ["alertes", "general"], ["Zoé", "Ann"], locale="en-US")
        yield discord_
        assert not discord_.violations
        assert not discord_.own_faults


@pytest.fixture
def guild(fake: FakeDiscord):
    return next(iter(fake.guilds.values()))
