"""Servers that misbehave below the level of an answer: each costs its own feed alone, within the limits."""

import asyncio
import socket
import zlib
from contextlib import asynccontextmanager
from datetime import timedelta
from ipaddress import ip_address

import pytest
from aiohttp import web

from bot.feeds import addresses, fetch
from bot.feeds.fetch import Fetcher, Limits
from bot.model import Outcome
from bot.ports import PermanentError, TransientError
from tests.feeds.conftest import NOW, item, rss

BODY = b"<rss/>"
OK = b"HTTP/1.1 200 OK\r\n"


@asynccontextmanager
async def speaking(*answers, pause: float = 0.0, close: bool = True):
    """A server that says one of *answers* (pieces, with a pause in between) to each request."""
    waiting = list(answers)

    async def speak(reader, writer):
        try:
            while waiting:
                await reader.readuntil(b"\r\n\r\n")
                for piece in waiting.pop(0):
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(pause)
                if close:
                    return
        except (ConnectionError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()

    async with await asyncio.start_server(speak, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/feed"


def endless(piece: bytes):
    while True:
        yield piece


# -- in the headers ----------------------------------------------------------------------------------


async def test_headers_that_trickle_end_with_the_total_time(fetcher):
    async with speaking([OK, *([b"X"] * 10_000)], pause=0.02) as url:
        with pytest.raises(TransientError, match=r"timed out after 1\.5 s"):
            await fetcher.get(url, now=NOW)


async def test_headers_that_never_end_are_no_http(fetcher):
    async with speaking(endless(b"X-More: " + b"x" * 1000 + b"\r\n")) as url:
        with pytest.raises(TransientError, match=r"not valid HTTP|timed out"):
            await fetcher.get(url, now=NOW)


@pytest.mark.parametrize(
    "headers",
    [
        b"Content-Length: 6\r\nContent-Length: 7\r\n\r\n<rss/>",
        b"Content-Length: -1\r\n\r\n<rss/>",
        b"Content-Length: six\r\n\r\n<rss/>",
        b"Transfer-Encoding: chunked\r\n\r\nzz\r\n<rss/>\r\n",
        b"Transfer-Encoding: chunked\r\n\r\n6\r\n<rss/>",
        b"No colon\r\n\r\n<rss/>",
    ],
    ids=["two lengths", "negative length", "no number", "no chunk", "half a chunk", "no header"],
)
async def test_answers_against_the_grammar(fetcher, headers):
    async with speaking([OK, headers]) as url:
        with pytest.raises(TransientError):
            await fetcher.get(url, now=NOW)


async def test_an_answer_of_the_last_century(fetcher):
    async with speaking([b"HTTP/1.0 200 OK\r\n\r\n<rss/>"]) as url:
        assert (await fetcher.get(url, now=NOW)).body == BODY


# -- in the connection -------------------------------------------------------------------------------


async def test_a_connection_kept_alive_and_then_closed_is_opened_anew(fetcher):
    answer = [OK + b"Content-Length: 6\r\nConnection: keep-alive\r\n\r\n<rss/>"]
    async with speaking(answer, answer) as url:
        for _ in range(2):
            assert (await fetcher.get(url, now=NOW)).body == BODY


async def test_a_server_that_takes_the_request_and_hangs_up(fetcher):
    async with speaking([b""]) as url:
        with pytest.raises(TransientError, match="connection lost"):
            await fetcher.get(url, now=NOW)


async def test_a_server_that_resets_in_the_middle(fetcher):
    async def reset(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(OK + b"Content-Length: 100\r\n\r\n<rss>")
        await writer.drain()
        linger = (1).to_bytes(4, "little") + (0).to_bytes(4, "little")
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        writer.close()

    async with await asyncio.start_server(reset, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        with pytest.raises(TransientError, match=r"connection lost|the body broke off"):
            await fetcher.get(url, now=NOW)


async def test_a_server_that_accepts_and_says_nothing(fetcher):
    async with speaking([b""], pause=60) as url:
        with pytest.raises(TransientError, match=r"the server was silent for 0\.75 s"):
            await fetcher.get(url, now=NOW)


# -- in the body -------------------------------------------------------------------------------------


async def test_a_redirect_with_an_endless_body_is_followed_at_once(site, fetcher):
    wanted = site.serve("/feed", BODY)
    head = b"HTTP/1.1 302 Found\r\nLocation: " + wanted.encode() + b"\r\n\r\n"

    def forever():
        yield head
        yield from endless(b"x" * 1000)

    async with speaking(forever()) as url:
        assert (await fetcher.get(url, now=NOW)).body == BODY


async def test_a_refusal_with_an_endless_body_is_read_as_far_as_it_tells_who_refuses(fetcher):
    def forever():
        yield b"HTTP/1.1 403 Forbidden\r\n\r\n<html>"
        yield from endless(b"/cdn-cgi/challenge-platform/ " * 100)

    async with speaking(forever()) as url:
        with pytest.raises(TransientError, match="403 Forbidden: Cloudflare challenge"):
            await fetcher.get(url, now=NOW)


@pytest.mark.parametrize(
    "squeeze", [zlib.compress, lambda body: zlib.compress(body)[2:-4]], ids=["zlib", "raw"]
)
async def test_deflate_has_two_forms(site, fetcher, squeeze):
    url = site.serve("/feed", squeeze(BODY), headers={"Content-Encoding": "deflate"})
    assert (await fetcher.get(url, now=NOW)).body == BODY


async def test_bombs_within_bombs_stay_closed(site, engine):
    bomb = zlib.compress(zlib.compress(b"<rss>" + b" " * 100_000_000))
    url = site.serve("/feed", bomb, headers={"Content-Encoding": "deflate"})
    report = await engine.poll(url)
    assert report.outcome is Outcome.FAILED


async def test_cookies_are_not_kept(site, fetcher):
    url = site.serve("/feed", BODY, headers={"Set-Cookie": "id=1; Path=/"})
    for _ in range(2):
        await fetcher.get(url, now=NOW)
    assert "Cookie" not in site.asked[1].headers


async def test_both_validators_of_a_304_are_kept(site, engine):
    url = site.serve(
        "/feed", rss(item(1)), headers={"ETag": '"1"', "Last-Modified": "Mon, 23 Nov 2026 10:00:00 GMT"}
    )
    await engine.poll(url)
    fresh = {"ETag": '"2"', "Last-Modified": "Mon, 23 Nov 2026 11:00:00 GMT"}
    site.serve("/feed", b"", status=304, headers=fresh)
    await engine.poll(url)
    await engine.poll(url)
    asked = site.asked[2].headers
    assert (asked["If-None-Match"], asked["If-Modified-Since"]) == (fresh["ETag"], fresh["Last-Modified"])


async def test_validators_of_a_200_replace_those_before(site, engine):
    url = site.serve(
        "/feed", rss(item(1)), headers={"ETag": '"1"', "Last-Modified": "Mon, 23 Nov 2026 10:00:00 GMT"}
    )
    await engine.poll(url)
    site.serve("/feed", rss(item(2)), headers={"ETag": '"2"'})
    await engine.poll(url)
    state = engine.book.kept[url]
    assert (state.etag, state.last_modified) == ('"2"', None)


async def test_a_host_that_dns_could_not_hold(site, fetcher):
    url = site.redirect("/feed", f"http://{'a' * 5_000}.example/")
    with pytest.raises(PermanentError, match="not a web address"):
        await fetcher.get(url, now=NOW)


@pytest.mark.parametrize("label", [b'"\xe9t\xe9"', "« été »".encode()])
async def test_validators_that_are_no_ascii_are_left(fetcher, label):
    answer = OK + b"ETag: " + label + b"\r\nLast-Modified: " + label + b"\r\nContent-Length: 6\r\n\r\n" + BODY
    async with speaking([answer]) as url:
        fetched = await fetcher.get(url, now=NOW)
    assert (fetched.body, fetched.etag, fetched.last_modified) == (BODY, None, None)


# -- the way to addresses that are not ours to ask ---------------------------------------------------


@pytest.fixture
def one_public_address(monkeypatch):
    """127.0.0.1 counts as public here, and nothing else."""
    for module in (addresses, fetch):
        monkeypatch.setattr(module, "is_public", lambda text: ip_address(text) == ip_address("127.0.0.1"))


@pytest.fixture
async def careful():
    async with Fetcher(contact="", limits=Limits(total=timedelta(seconds=2))) as opened:
        yield opened


async def test_a_redirect_to_a_private_address_is_not_followed(site, sites, careful, one_public_address):
    inside = await sites("127.0.0.2")
    url = site.redirect("/feed", inside.serve("/secret", BODY))
    with pytest.raises(PermanentError, match="private address refused"):
        await careful.get(url, now=NOW)
    assert inside.asked == []


async def test_a_name_that_turns_private_is_refused_at_the_connection(
    site, sites, careful, one_public_address, monkeypatch
):
    """DNS rebinding: the first answer is public, the next one is not."""
    inside = await sites("127.0.0.2")
    port = int(site.url.rpartition(":")[2])
    inside_port = int(inside.url.rpartition(":")[2])
    resolved = iter(["127.0.0.1", "127.0.0.2"])

    async def resolve(self, host, port=0, family=socket.AF_INET):
        address = next(resolved)
        at = port if address == "127.0.0.1" else inside_port
        return [
            {"hostname": host, "host": address, "port": at, "family": socket.AF_INET, "proto": 0,
             "flags": socket.AI_NUMERICHOST}
        ]  # fmt: skip

    monkeypatch.setattr("aiohttp.resolver.ThreadedResolver.resolve", resolve)
    site.serve("/feed", BODY, headers={"Connection": "close"})
    inside.serve("/feed", BODY)
    url = f"http://rebinding.example:{port}/feed"
    assert (await careful.get(url, now=NOW)).body == BODY
    careful._session.connector.clear_dns_cache()
    with pytest.raises(PermanentError, match=r"private address refused: rebinding\.example"):
        await careful.get(url, now=NOW)
    assert inside.asked == []


async def test_a_private_page_is_refused_to_a_poll_too(site, engine):
    async with Fetcher(contact="") as engine.fetcher:
        report = await engine.poll(site.serve("/feed", rss(item(1))))
    assert report.reason.startswith("private address refused")
    assert site.asked == []


# -- and the others go on ----------------------------------------------------------------------------


async def test_a_dozen_misbehaving_servers_cost_nobody_else_anything(site, sites, engine):
    async def hang(request):
        await asyncio.Event().wait()

    async def drip(request):
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b"<")
            await asyncio.sleep(0.05)

    bad = []
    for number in range(2, 14):
        other = await sites(f"127.0.2.{number}")
        bad.append(other.page("/feed", hang if number % 2 else drip))
    good = site.serve("/feed", rss(item(1)))
    reports = await engine.poller(*bad, good).poll_all()
    assert [report.outcome for report in reports] == [Outcome.FAILED] * len(bad) + [Outcome.UPDATED]
    assert {state.failures for url, state in engine.book.kept.items() if url != good} == {1}
