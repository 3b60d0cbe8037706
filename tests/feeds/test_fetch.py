import asyncio
import errno
import socket
from datetime import timedelta
from importlib.metadata import version

import aiohttp
import pytest
from aiohttp import web
from aiohttp.client_reqrep import ConnectionKey

from bot.feeds.failures import GoneError, OfflineError, translate
from bot.feeds.fetch import Fetcher, Limits
from bot.ports import PermanentError, TransientError
from tests.feeds.conftest import NOW, item, rss, squeezed

BODY = rss(item(1))


# -- who asks, and what comes back ----------------------------------------------------------------


async def test_says_who_asks_and_what_for(site, fetcher):
    await fetcher.get(site.serve("/feed", BODY), now=NOW)
    headers = site.asked[0].headers
    assert headers["User-Agent"].startswith("Vigie/")
    assert headers["User-Agent"].endswith("(+test@vigie.example)")
    assert "application/rss+xml" in headers["Accept"]
    assert headers["A-IM"] == "feed"
    assert "gzip" in headers["Accept-Encoding"]


async def test_without_contact_none_is_shown(site):
    async with Fetcher(contact="", allow_private=True) as fetcher:
        await fetcher.get(site.serve("/feed", BODY), now=NOW)
    assert site.asked[0].headers["User-Agent"] == f"Vigie/{version('vigie')} (RSS/Atom reader)"


async def test_brings_the_body_and_its_validators(site, fetcher):
    headers = {
        "ETag": '"v1"',
        "Last-Modified": "Mon, 23 Nov 2026 10:00:00 GMT",
        "Content-Type": "text/xml",
        "Cache-Control": "public, max-age=90",
    }
    url = site.serve("/feed", BODY, headers=headers)
    fetched = await fetcher.get(url, now=NOW)
    assert (fetched.body, fetched.status, fetched.url) == (BODY, 200, url)
    assert (fetched.etag, fetched.last_modified) == ('"v1"', "Mon, 23 Nov 2026 10:00:00 GMT")
    assert (fetched.content_type, fetched.fresh_for) == ("text/xml", timedelta(seconds=90))
    assert not fetched.not_modified
    assert fetched.moved_to is None


async def test_sends_the_validators_back(site, fetcher):
    url = site.serve("/feed", b"", status=304, headers={"ETag": '"v2"'})
    fetched = await fetcher.get(url, now=NOW, etag='"v1"', last_modified="yesterday")
    assert site.asked[0].headers["If-None-Match"] == '"v1"'
    assert site.asked[0].headers["If-Modified-Since"] == "yesterday"
    assert fetched.not_modified
    assert fetched.etag == '"v2"'


@pytest.mark.parametrize(("etag", "unchanged"), [('"v1"', True), ('W/"v1"', True), ('""', False)])
async def test_a_200_with_the_etag_sent_is_unchanged(site, fetcher, etag, unchanged):
    url = site.serve("/feed", BODY, headers={"ETag": etag})
    assert (await fetcher.get(url, now=NOW, etag=etag)).not_modified is unchanged


async def test_a_refusal_with_the_etag_sent_is_a_refusal(site, fetcher):
    url = site.serve("/feed", BODY, status=403, headers={"ETag": '"v1"'})
    with pytest.raises(TransientError, match="403 Forbidden"):
        await fetcher.get(url, now=NOW, etag='"v1"')


async def test_a_304_that_nobody_asked_for_is_a_failure(site, fetcher):
    with pytest.raises(TransientError, match="304"):
        await fetcher.get(site.serve("/feed", b"", status=304), now=NOW)


async def test_a_delta_is_a_body(site, fetcher):
    assert (await fetcher.get(site.serve("/feed", BODY, status=226), now=NOW)).body == BODY


# -- redirects ------------------------------------------------------------------------------------


async def test_follows_redirects(site, fetcher):
    site.serve("/c", BODY)
    site.redirect("/b", "c")
    fetched = await fetcher.get(site.redirect("/a", f"{site.url}/b"), now=NOW)
    assert fetched.body == BODY
    assert fetched.url == f"{site.url}/c"
    assert fetched.moved_to is None


@pytest.mark.parametrize(
    ("statuses", "moved_to"),
    [((301, 308), "/2"), ((301, 302), "/1"), ((302, 301), None), ((307, 303), None)],
)
async def test_only_an_unbroken_permanent_chain_is_a_move(site, fetcher, statuses, moved_to):
    for step, status in enumerate(statuses):
        site.redirect(f"/{step}", f"/{step + 1}", status)
    site.serve("/2", BODY)
    fetched = await fetcher.get(f"{site.url}/0", now=NOW)
    assert fetched.moved_to == (moved_to and site.url + moved_to)


@pytest.mark.parametrize(("steps", "allowed"), [(5, True), (6, False)])
async def test_follows_five_redirects(site, fetcher, steps, allowed):
    for step in range(steps):
        site.redirect(f"/{step}", f"/{step + 1}")
    site.serve(f"/{steps}", BODY)
    if allowed:
        assert (await fetcher.get(f"{site.url}/0", now=NOW)).body == BODY
    else:
        with pytest.raises(PermanentError, match="more than 5 redirects"):
            await fetcher.get(f"{site.url}/0", now=NOW)


async def test_a_circle_ends(site, fetcher):
    site.redirect("/b", "/a#again")
    with pytest.raises(PermanentError, match="circle"):
        await fetcher.get(site.redirect("/a", "/b"), now=NOW)
    assert len(site.asked) == 2


@pytest.mark.parametrize(
    ("location", "problem"),
    [
        ("", "302 Found without a Location"),
        ("ftp://example.com/feed", "only http and https are fetched, not ftp"),
        ("file:///etc/hostname", "only http and https are fetched, not file"),
        ("http://[oops/", "not an address"),
    ],
)
async def test_redirects_nowhere(site, fetcher, location, problem):
    with pytest.raises(PermanentError, match=problem):
        await fetcher.get(site.redirect("/a", location), now=NOW)


# -- addresses ------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0x7f.1", "127.1"])
async def test_private_addresses_are_refused_whatever_their_dress(site, host):
    site.serve("/feed", BODY)
    url = site.url.replace("127.0.0.1", host) + "/feed"
    async with Fetcher(contact="x") as careful:
        with pytest.raises(PermanentError, match=r"private address refused|not a web address"):
            await careful.get(url, now=NOW)
    assert site.asked == []


@pytest.mark.parametrize("url", ["http://169.254.169.254/latest/meta-data", "http://[::ffff:10.0.0.1]/feed"])
async def test_literal_private_addresses_are_refused(url):
    async with Fetcher(contact="x") as careful:
        with pytest.raises(PermanentError, match="private address refused"):
            await careful.get(url, now=NOW)


@pytest.mark.parametrize(
    "url", ["", "feed.xml", "ftp://example.com/", "file:///etc/hostname", "http://", "http://[oops/"]
)
async def test_only_web_addresses_are_asked(fetcher, url):
    with pytest.raises(PermanentError, match=r"only http and https|not a web address"):
        await fetcher.get(url, now=NOW)


# -- refusals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind", "problem"),
    [
        (401, TransientError, "401 Unauthorized"),
        (403, TransientError, "403 Forbidden"),
        (404, PermanentError, "404 Not Found"),
        (410, GoneError, "410 Gone"),
        (429, TransientError, "429 Too Many Requests"),
        (500, TransientError, "500 Internal Server Error"),
        (503, TransientError, "503 Service Unavailable"),
        (599, TransientError, "599"),
        (204, TransientError, "204 No Content"),
    ],
)
async def test_statuses_are_worded(site, fetcher, status, kind, problem):
    with pytest.raises(kind) as raised:
        await fetcher.get(site.serve("/feed", b"", status=status), now=NOW)
    assert str(raised.value) == problem


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "120"}, 120),
        # The server's clock is a year slow: only the difference counts.
        ({"Retry-After": "Mon, 24 Nov 2025 08:05:00 GMT", "Date": "Mon, 24 Nov 2025 08:00:00 GMT"}, 300),
        ({"Retry-After": "soon"}, None),
        ({}, None),
    ],
)
async def test_retry_after(site, fetcher, headers, seconds):
    with pytest.raises(TransientError) as raised:
        await fetcher.get(site.serve("/feed", b"", status=429, headers=headers), now=NOW)
    assert raised.value.retry_after == (seconds and timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("status", "headers", "body", "problem"),
    [
        (403, {"cf-mitigated": "challenge"}, b"", "403 Forbidden: Cloudflare challenge"),
        (
            503,
            {},
            b"<html><script src='/cdn-cgi/challenge-platform/x'>",
            "503 Service Unavailable: Cloudflare challenge",
        ),
        (403, {"X-DataDome": "protected"}, b"", "403 Forbidden: DataDome challenge"),
        (
            200,
            {},
            b" <html><script src='https://ct.captcha-delivery.com/c.js'>",
            "DataDome challenge instead of a feed",
        ),
    ],
)
async def test_robot_guards_are_named(site, fetcher, status, headers, body, problem):
    with pytest.raises(TransientError) as raised:
        await fetcher.get(site.serve("/feed", body, status=status, headers=headers), now=NOW)
    assert str(raised.value) == problem


# -- limits ---------------------------------------------------------------------------------------


async def test_a_silent_server_is_left(site, fetcher):
    async def silent(request):
        await asyncio.Event().wait()

    with pytest.raises(TransientError, match=r"timed out: the server was silent for 0\.75 s"):
        await fetcher.get(site.page("/feed", silent), now=NOW)


async def _stream(request, pieces, pause, headers=None):
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    for piece in pieces:
        await response.write(piece)
        await asyncio.sleep(pause)
    return response


async def test_a_trickle_ends_with_the_total_time(site, fetcher):
    async def trickle(request):
        return await _stream(request, [b"<"] * 1000, 0.05)

    with pytest.raises(TransientError, match=r"timed out after 1\.5 s"):
        await fetcher.get(site.page("/feed", trickle), now=NOW)


async def test_an_endless_body_is_cut_at_the_limit(site, fetcher):
    async def endless(request):
        return await _stream(request, (b"x" * 10_000 for _ in iter(int, 1)), 0)

    with pytest.raises(PermanentError, match=r"too large: more than 0\.190\d+ MiB"):
        await fetcher.get(site.page("/feed", endless), now=NOW)


async def test_a_bomb_is_not_opened_past_the_limit(site, fetcher):
    bomb = squeezed(50_000_000)
    assert len(bomb) < 60_000
    url = site.serve("/feed", bomb, headers={"Content-Encoding": "gzip"})
    with pytest.raises(PermanentError, match="too large"):
        await fetcher.get(url, now=NOW)


async def test_compressed_bodies_are_opened(site, fetcher):
    url = site.serve("/feed", squeezed(1000), headers={"Content-Encoding": "gzip"})
    assert (await fetcher.get(url, now=NOW)).body == b"<rss>" + b" " * 1000


@pytest.mark.parametrize("library", ["brotli", "backports.zstd"])
async def test_newer_compressions_are_asked_for_and_bounded(site, fetcher, library):
    """Where the library is installed; without it the encoding is not asked for."""
    module = pytest.importorskip(library)
    coding = {"brotli": "br", "backports.zstd": "zstd"}[library]
    squeeze = module.compress
    url = site.serve("/feed", squeeze(BODY), headers={"Content-Encoding": coding})
    assert (await fetcher.get(url, now=NOW)).body == BODY
    assert coding in site.asked[0].headers["Accept-Encoding"]
    site.serve("/feed", squeeze(b"<rss>" + b" " * 50_000_000), headers={"Content-Encoding": coding})
    with pytest.raises(PermanentError, match="too large"):
        await fetcher.get(url, now=NOW)


@pytest.mark.parametrize(
    ("url", "seconds"),
    [
        ("https://journal.example/feed", 1),
        ("http://93.184.215.14/feed", 1),
        ("http://10.0.0.1/feed", 1),
        ("http://127.0.3.4:8099/feed", 0),
        ("http://[::1]/feed", 0),
        ("http://localhost/feed", 0),
        ("http://[oops/", 1),
    ],
)
def test_the_gap_between_two_requests(url, seconds):
    assert Fetcher(contact="").gap(url) == timedelta(seconds=seconds)
    assert Fetcher(contact="", limits=Limits(gap=timedelta(seconds=3))).gap(url) == timedelta(seconds=3)


async def test_a_body_not_compressed_as_announced(site, fetcher):
    with pytest.raises(TransientError, match="not compressed as announced"):
        await fetcher.get(site.serve("/feed", BODY, headers={"Content-Encoding": "gzip"}), now=NOW)


async def test_a_body_that_breaks_off(site, fetcher):
    async def broken(request):
        response = await _stream(request, [b"<rss>"], 0, {"Content-Length": "1000"})
        request.transport.close()
        return response

    with pytest.raises(TransientError, match="the body broke off"):
        await fetcher.get(site.page("/feed", broken), now=NOW)


@pytest.mark.parametrize(
    ("spoken", "problem"),
    [
        (b"", "connection lost"),
        (b"SSH-2.0-OpenSSH_9.9\r\n", "not valid HTTP"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n", "not valid HTTP"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 10_000 + b"\r\n", "not valid HTTP"),
    ],
    ids=["half-closed", "another protocol", "one long header", "a flood of headers"],
)
async def test_what_is_not_http(fetcher, spoken, problem):
    async def speak(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(spoken)
        writer.close()

    async with await asyncio.start_server(speak, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(TransientError, match=problem):
            await fetcher.get(f"http://127.0.0.1:{port}/feed", now=NOW)


async def test_nobody_listens(fetcher):
    async with await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
    with pytest.raises(TransientError, match="connection refused"):
        await fetcher.get(f"http://127.0.0.1:{port}/", now=NOW)


async def test_no_such_host(fetcher):
    with pytest.raises(TransientError, match="DNS") as raised:
        await fetcher.get("http://nowhere.invalid/", now=NOW)
    assert "nowhere.invalid" in str(raised.value)


async def test_tls_without_tls(site, fetcher):
    with pytest.raises(TransientError, match=r"^TLS: "):
        await fetcher.get(site.url.replace("http:", "https:"), now=NOW)


async def test_a_certificate_that_proves_nothing(sites, fetcher):
    opened = await sites("127.0.0.1", tls=True)
    with pytest.raises(TransientError, match=r"^TLS: the certificate is not valid for this server$"):
        await fetcher.get(opened.serve("/feed", BODY), now=NOW)


async def test_needs_to_be_opened():
    with pytest.raises(RuntimeError, match="context manager"):
        await Fetcher(contact="x").get("http://example.com/", now=NOW)


@pytest.mark.parametrize(
    "cause",
    [
        socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"),
        socket.gaierror(socket.EAI_NONAME, "Name or service not known"),
        OSError(errno.ENETUNREACH, "Network is unreachable"),
        OSError(errno.EHOSTUNREACH, "No route to host"),
    ],
)
def test_our_own_network_is_told_apart(cause):
    key = ConnectionKey("journal.example", 443, is_ssl=True, ssl=True, proxy=None, proxy_auth=None,
                        proxy_headers_hash=None)  # fmt: skip
    assert isinstance(translate(aiohttp.ClientConnectorError(key, cause)), OfflineError)
