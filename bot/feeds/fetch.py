"""One HTTP GET, done politely and within limits.

Conditional requests (RFC 9110, 13), redirects followed by hand so that permanent ones are known,
bodies read only as far as the limit after decompression, and no way to a private address.
Every failure is a TransientError or a PermanentError whose message names it in a few words.
"""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from importlib.metadata import version
from types import TracebackType
from typing import NoReturn, Self

import aiohttp
from yarl import URL

from bot.feeds.addresses import is_loopback, is_public, public_socket
from bot.feeds.failures import (
    WRONG_ADDRESS,
    GoneError,
    OfflineError,
    name_guard,
    private_address,
    translate,
    word_status,
)
from bot.feeds.freshness import NONE, fresh_for, retry_after
from bot.ports import PermanentError, TransientError

REDIRECTS = frozenset({301, 302, 303, 307, 308})
PERMANENT_REDIRECTS = frozenset({301, 308})
BODIES = frozenset({200, 203, 226})  # 226: only what changed since the ETag sent (RFC 3229)
EMPTY_ETAGS = frozenset({None, "", '""', 'W/""'})  # some servers label every answer so
HTML = re.compile(rb"\s{0,100}<(?:!doctype html|html)", re.IGNORECASE)
GAP = timedelta(seconds=1)
CHALLENGE_BYTES = 32 * 1024  # how much of a refusal is read to see who refuses


@dataclass(frozen=True, slots=True)
class Wants:
    """What is asked for, in headers. ``pages``: an HTML page is what is wanted, not what comes instead."""

    headers: Mapping[str, str]
    pages: bool = False


FEEDS = Wants(
    {
        "Accept": "application/rss+xml, application/atom+xml, application/rdf+xml;q=0.9, "
        "application/feed+json;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1",
        "A-IM": "feed",
    }
)
PAGES = Wants({"Accept": "text/html, application/xhtml+xml, text/plain;q=0.5, */*;q=0.1"}, pages=True)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one GET may cost. ``body`` is in bytes after decompression; ``total`` covers all redirects."""

    total: timedelta = timedelta(seconds=30)
    connect: timedelta = timedelta(seconds=10)
    read: timedelta = timedelta(seconds=15)  # between two pieces of the answer
    body: int = 15 * 1024 * 1024
    redirects: int = 5
    gap: timedelta | None = None  # between two requests to a host; None: a second, on loopback nothing


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer worth reading.

    ``url`` is where it came from. ``moved_to`` is where an unbroken chain of permanent redirects
    from the address asked for leads. When ``not_modified`` is true ``body`` is empty. ``fresh_for``
    is how long the server says that nothing will change.
    """

    url: str
    status: int
    body: bytes = b""
    content_type: str = ""
    etag: str | None = None
    last_modified: str | None = None
    not_modified: bool = False
    moved_to: str | None = None
    fresh_for: timedelta = NONE


class Fetcher:
    """The HTTP client of the feeds, or of article pages: ``async with Fetcher(contact=…) as fetcher``.

    *contact* is a web or mail address shown to publishers in the User-Agent; without one it says only
    what kind of program asks, which robot guards like less. With *allow_private* loopback and private
    addresses may be asked too (tests, intranets).
    """

    def __init__(
        self,
        *,
        contact: str,
        allow_private: bool = False,
        limits: Limits | None = None,
        wants: Wants = FEEDS,
    ) -> None:
        self._limits = limits or Limits()
        self._allow_private = allow_private
        self._wants = wants
        self._headers = {
            "User-Agent": f"Vigie/{version('vigie')} ({f'+{contact}' if contact else 'RSS/Atom reader'})",
            "Accept-Language": "fr, en;q=0.5",
            **wants.headers,
        }
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=0,  # the poller bounds concurrency; waiting here would count as a slow server
                socket_factory=None if self._allow_private else public_socket,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(
                total=None,
                sock_connect=self._limits.connect.total_seconds(),
                sock_read=self._limits.read.total_seconds(),
            ),
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._session is not None:
            await self._session.close()

    def gap(self, url: str) -> timedelta:
        """How long the host of *url* is to be left alone after a request."""
        if self._limits.gap is not None:
            return self._limits.gap
        return timedelta(0) if is_loopback(url) else GAP

    async def get(
        self, url: str, *, now: datetime, etag: str | None = None, last_modified: str | None = None
    ) -> Fetched:
        """GET *url*, sending back the validators of the last answer if there are any.

        *now* stands in for the server's ``Date`` where it sends none.

        Raises:
            TransientError: it may work later (``retry_after`` if the server named a wait);
                OfflineError when our own network seems to be the cause.
            PermanentError: the address, or what it serves, has to change; GoneError for a 410.
        """
        conditions = {}
        if etag:
            conditions["If-None-Match"] = etag
        if last_modified:
            conditions["If-Modified-Since"] = last_modified
        seconds = self._limits.total.total_seconds()
        deadline = asyncio.timeout(seconds)
        try:
            async with deadline:
                return await self._follow(url, conditions, now)
        except TimeoutError as error:  # aiohttp's timeouts are TimeoutErrors too
            if deadline.expired():
                raise TransientError(f"timed out after {seconds:g} s") from error
            if isinstance(error, aiohttp.ConnectionTimeoutError):
                connect = self._limits.connect.total_seconds()
                raise OfflineError(f"timed out: no connection within {connect:g} s") from error
            read = self._limits.read.total_seconds()
            raise TransientError(f"timed out: the server was silent for {read:g} s") from error
        except (aiohttp.ClientError, UnicodeError) as error:
            raise translate(error) from error

    async def _follow(self, url: str, conditions: Mapping[str, str], now: datetime) -> Fetched:
        """Ask *url*, then wherever it redirects to."""
        address = self._checked(url)
        seen = {address}
        permanent = True
        moved_to = None
        while True:
            async with self._ask(address, conditions) as response:
                if response.status not in REDIRECTS:
                    return await self._answer(response, conditions, moved_to, now)
                target = self._target(response)
            if target in seen:
                raise PermanentError("redirects in a circle")
            if len(seen) > self._limits.redirects:
                raise PermanentError(f"more than {self._limits.redirects} redirects")
            seen.add(target)
            permanent = permanent and response.status in PERMANENT_REDIRECTS
            if permanent:
                moved_to = str(target)
            address = target

    def _ask(self, address: URL, conditions: Mapping[str, str]) -> "aiohttp.client._RequestContextManager":
        if self._session is None:
            raise RuntimeError("use the Fetcher as a context manager")
        return self._session.get(address, headers={**self._headers, **conditions}, allow_redirects=False)

    def _target(self, response: aiohttp.ClientResponse) -> URL:
        """Where a redirect leads, without fragment. Raises PermanentError."""
        location = response.headers.get("Location", "")
        if not location:
            raise PermanentError(f"{word_status(response.status)} without a Location")
        try:
            joined = response.url.join(URL(location)).with_fragment(None)
        except ValueError as error:
            raise PermanentError("redirected to something that is not an address") from error
        return self._checked(str(joined))

    def _checked(self, url: str) -> URL:
        """Parse an address and refuse what is never asked. Raises PermanentError."""
        try:
            address = URL(url)
            host = address.host
        except ValueError as error:
            raise PermanentError("not a web address") from error
        if address.scheme not in {"http", "https"} or not host:
            raise PermanentError(
                f"only http and https are fetched, not {address.scheme or 'relative'} addresses"
            )
        try:
            public = is_public(host)
        except ValueError:
            public = True  # a name: what it resolves to is checked when connecting
        if not public and not self._allow_private:
            raise private_address(host)
        return address

    async def _answer(
        self,
        response: aiohttp.ClientResponse,
        conditions: Mapping[str, str],
        moved_to: str | None,
        now: datetime,
    ) -> Fetched:
        """Read the final answer. Raises TransientError, PermanentError."""
        headers = response.headers
        etag = _validator(headers, "ETag")
        # Some servers send the whole body along with the ETag that they were asked to compare.
        same_etag = etag not in EMPTY_ETAGS and etag == conditions.get("If-None-Match")
        unchanged = response.status == HTTPStatus.NOT_MODIFIED or (same_etag and response.status in BODIES)
        if response.status == HTTPStatus.NOT_MODIFIED and not conditions:
            raise TransientError("304 Not Modified, though nothing was to be compared")
        if not unchanged and response.status not in BODIES:
            await self._refuse(response, now)
        body = b"" if unchanged else await self._body(response)
        if (
            not self._wants.pages
            and HTML.match(body)
            and (guard := name_guard(headers, body[:CHALLENGE_BYTES]))
        ):
            raise TransientError(f"{guard} instead of a feed")
        return Fetched(
            url=str(response.url),
            status=response.status,
            body=body,
            content_type=headers.get("Content-Type", ""),
            etag=etag,
            last_modified=_validator(headers, "Last-Modified"),
            not_modified=unchanged,
            moved_to=moved_to,
            fresh_for=fresh_for(headers, now),
        )

    async def _body(self, response: aiohttp.ClientResponse) -> bytes:
        """Read and decompress the body. Raises PermanentError past the limit."""
        pieces = bytearray()
        async for piece in response.content.iter_any():
            pieces += piece
            if len(pieces) > self._limits.body:
                raise PermanentError(f"too large: more than {self._limits.body / 1024 / 1024:g} MiB")
        return bytes(pieces)

    async def _refuse(self, response: aiohttp.ClientResponse, now: datetime) -> NoReturn:
        """Turn a refusal into an error, naming the guard if there is one."""
        message = word_status(response.status)
        if response.status == HTTPStatus.GONE:
            raise GoneError(message)
        if response.status in {401, 403, 429, 503}:
            start = await response.content.read(CHALLENGE_BYTES)
            if guard := name_guard(response.headers, start):
                message = f"{message}: {guard}"
        if response.status in WRONG_ADDRESS:
            raise PermanentError(message)
        raise TransientError(message, retry_after=retry_after(response.headers, now))


def _validator(headers: Mapping[str, str], name: str) -> str | None:
    """Return a validator; None when it holds bytes that could neither be sent back nor be stored as text."""
    value = headers.get(name)
    return value if value and value.isascii() else None
