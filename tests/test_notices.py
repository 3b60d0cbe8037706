"""Where the operator hears of feeds: in a Discord channel if there is one, else on standard output."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app.configuration import Configuration
from bot.app.notices import teller
from bot.model import Condition, Feed, FeedState, Health, Watchlist
from bot.ports import TransientError
from bot.settings import Settings

FEED = Feed("Next *", "https://next.example/rss", "next", "tech")
SINCE = datetime.now(UTC) - timedelta(hours=14)
BROKEN = FeedState(FEED.url, failures=9, failing_since=SINCE, problem="403 Forbidden")
CHANGE = Condition(FEED, BROKEN, Health.FAILING)
SETTINGS = Settings(feeds=Path("feeds.yaml"), people=Path("people.yaml"))


def configured(channel: str | None) -> Configuration:
    return Configuration(replace(SETTINGS, operator_channel=channel), (FEED,), Watchlist(()))


class Channel:
    """A Discord channel, as far as notices go."""

    def __init__(self) -> None:
        self.posted = []
        self.away = False

    async def post(self, address, message, *, nonce):
        if self.away:
            raise TransientError("not connected")
        self.posted.append((address, message.body, nonce))


@pytest.mark.parametrize(("channel", "discord"), [(None, True), ("123456789012345678", False)])
async def test_on_standard_output_where_there_is_no_channel(channel, discord):
    said = []
    await teller(configured(channel), said.append, Channel().post if discord else None)([CHANGE])
    assert said[0].startswith("Next * refuse la lecture (403)")


async def test_in_the_operator_s_channel_with_what_the_feed_says_made_harmless():
    channel = Channel()
    tell = teller(configured("123456789012345678"), lambda line: pytest.fail(line), channel.post)
    for _ in range(2):
        await tell([CHANGE])
    (address, body, nonce), again = channel.posted
    assert address == "123456789012345678"
    assert "\\*" in body
    assert len(nonce) == 25
    assert again[2] == nonce
    await tell([replace(CHANGE, health=Health.GOOD)])
    assert channel.posted[-1][2] != nonce


async def test_what_cannot_be_posted_is_not_taken_for_told():
    channel = Channel()
    channel.away = True
    with pytest.raises(TransientError):
        await teller(configured("123456789012345678"), print, channel.post)([CHANGE])
