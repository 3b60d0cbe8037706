"""The newsstand: feeds over loopback HTTP that move on with the fortnight."""

import aiohttp
import pytest

from bot.demo.press import Fortnight
from bot.demo.server import Newsstand


@pytest.fixture
async def newsstand():
    async with Newsstand(Fortnight()) as newsstand:
        yield newsstand


@pytest.fixture
async def http():
    async with aiohttp.ClientSession() as session:
        yield session


async def test_serves_one_feed_per_outlet(newsstand, http):
    assert len(newsstand.feeds) == len(newsstand.fortnight.outlets)
    for feed, outlet in zip(newsstand.feeds, newsstand.fortnight.outlets, strict=True):
        async with http.get(feed.url) as answer:
            assert answer.status == 200
            assert await answer.read() == newsstand.fortnight.body(outlet)


async def test_an_unchanged_feed_is_not_sent_again(newsstand, http):
    url = newsstand.feeds[0].url
    async with http.get(url) as answer:
        etag = answer.headers["ETag"]
    async with http.get(url, headers={"If-None-Match": etag}) as answer:
        assert answer.status == 304
        assert answer.headers["ETag"] == etag
        assert await answer.read() == b""


async def test_a_step_that_brings_a_story_changes_the_feed(newsstand, http):
    url = newsstand.feeds[0].url
    async with http.get(url) as answer:
        etag = answer.headers["ETag"]
    await newsstand.advance(newsstand.fortnight.steps[-1])
    async with http.get(url, headers={"If-None-Match": etag}) as answer:
        assert answer.status == 200
        assert answer.headers["ETag"] != etag


async def test_an_unknown_outlet_is_not_found(newsstand, http):
    async with http.get(f"{newsstand.base_url}/personne") as answer:
        assert answer.status == 404
