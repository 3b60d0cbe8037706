"""Turns at hosts: one at a time, a rest between two, and no memory of more hosts than needed."""

import asyncio
from datetime import timedelta
from itertools import pairwise

import pytest

from bot.feeds.hosts import MOST_REMEMBERED, Hosts


async def test_turns_at_one_host_come_one_after_the_other():
    hosts, inside, came = Hosts(lambda url: timedelta(seconds=0.05)), set(), []

    async def visit(url):
        async with hosts.turn(url):
            assert inside == set()
            inside.add(url)
            came.append(asyncio.get_running_loop().time())
            await asyncio.sleep(0)
            inside.remove(url)

    urls = ["http://j.example/a", "http://J.example/b", "http://me@j.example/c"]
    await asyncio.gather(*map(visit, urls))
    assert all(later - earlier >= 0.05 for earlier, later in pairwise(came))


async def test_turns_at_several_hosts_come_together():
    hosts, together = Hosts(lambda url: timedelta(hours=1)), asyncio.Barrier(3)

    async def visit(url):
        async with hosts.turn(url):
            await together.wait()

    async with asyncio.timeout(5):
        await asyncio.gather(*map(visit, ["http://a.example/", "http://b.example/", "http://a.example:81/"]))


async def test_a_turn_that_fails_ends():
    hosts = Hosts(lambda url: timedelta(0))
    for _ in range(2):
        with pytest.raises(LookupError):
            async with asyncio.timeout(5), hosts.turn("http://[oops/"):
                raise LookupError


async def test_a_host_may_ask_for_a_longer_rest():
    hosts, clock = Hosts(lambda url: timedelta(0)), asyncio.get_running_loop().time
    async with hosts.turn("http://a.example/", least=timedelta(seconds=0.05)):
        left = clock()
    async with hosts.turn("http://a.example/"):
        assert clock() - left >= 0.05


async def test_hosts_that_rested_are_forgotten():
    hosts = Hosts(lambda url: timedelta(0))
    for number in range(2 * MOST_REMEMBERED):
        async with hosts.turn(f"http://{number}.example/"):
            assert len(hosts._hosts) <= MOST_REMEMBERED
