"""A web server that misbehaves on request, a book kept in memory, and an intake that notes what it takes."""

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.feeds.fetch import Fetcher, Limits
from bot.feeds.poller import Pages, Poller
from bot.model import Article, Feed, FeedState, PollReport
from bot.ports import StorageError

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def rss(*items: str) -> bytes:
    """An RSS 2.0 feed of these items (their inside)."""
    inside = "".join(f"<item>{item}</item>" for item in items)
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>Journal</title><link>http://journal.example/</link>{inside}</channel></rss>"
    ).encode()


def item(number: int) -> str:
    return f"<title>Nouvelle {number}</title><guid isPermaLink='false'>n-{number}</guid>"


@dataclass
class Site:
    """One server on loopback. ``pages`` are its behaviours by path, ``asked`` the requests it got."""

    url: str = ""
    pages: dict[str, Handler] = field(default_factory=dict)
    asked: list[web.Request] = field(default_factory=list)

    def page(self, path: str, handler: Handler) -> str:
        self.pages[path] = handler
        return f"{self.url}{path}"

    def serve(
        self, path: str, body: bytes, *, status: int = 200, headers: dict[str, str] | None = None
    ) -> str:
        """Answer *path* with *body*, and return its address."""

        async def answer(request: web.Request) -> web.Response:
            return web.Response(body=body, status=status, headers=headers)

        return self.page(path, answer)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        return self.serve(path, b"", status=status, headers={"Location": to})

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        handler = self.pages.get(request.path)
        return await handler(request) if handler else web.Response(status=404)


async def _open(host: str = "127.0.0.1", *, tls: bool = False) -> tuple[Site, web.AppRunner]:
    site = Site()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH) if tls else None
    if context:
        context.load_cert_chain(Path(__file__).parent / "data" / "self-signed.pem")
    runner = web.AppRunner(_application(site), handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    listener = web.TCPSite(runner, host, 0, ssl_context=context)
    await listener.start()
    site.url = f"{'https' if tls else 'http'}://{host}:{runner.addresses[0][1]}"
    return site, runner


def _application(site: Site) -> web.Application:
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", site.handle)
    return application


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    opened, runner = await _open()
    yield opened
    await runner.cleanup()


@pytest.fixture
async def sites() -> AsyncIterator[Callable[..., Awaitable[Site]]]:
    """Open further servers, each on an address of its own."""
    runners = []

    async def opener(host: str, *, tls: bool = False) -> Site:
        opened, runner = await _open(host, tls=tls)
        runners.append(runner)
        return opened

    yield opener
    for runner in runners:
        await runner.cleanup()


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    limits = Limits(
        total=timedelta(seconds=1.5),
        connect=timedelta(seconds=1),
        read=timedelta(seconds=0.75),
        body=200_000,
    )
    async with Fetcher(contact="test@vigie.example", allow_private=True, limits=limits) as opened:
        yield opened


class Book:
    """A FeedBook in memory. ``broken`` makes it fail as a full disk would."""

    def __init__(self) -> None:
        self.kept: dict[str, FeedState] = {}
        self.broken = False

    async def states(self) -> dict[str, FeedState]:
        return dict(self.kept)

    async def save(self, state: FeedState) -> None:
        if self.broken:
            raise StorageError("the disk is full")
        self.kept[state.url] = state


class Taker:
    """An Intake that keeps articles by id."""

    def __init__(self) -> None:
        self.articles: dict[str, Article] = {}
        self.calls: list[tuple[int, bool]] = []
        self.fails: Exception | None = None

    async def take(self, articles: Sequence[Article], *, silent: bool, now: datetime) -> int:
        self.calls.append((len(articles), silent))
        if self.fails:
            raise self.fails
        new = [article for article in articles if article.id not in self.articles]
        self.articles.update({article.id: article for article in articles})
        return len(new)


@dataclass
class Engine:
    """A poller with everything around it. ``clock`` may be moved."""

    fetcher: Fetcher
    book: Book = field(default_factory=Book)
    taker: Taker = field(default_factory=Taker)
    clock: datetime = NOW
    reports: asyncio.Queue[PollReport] = field(default_factory=asyncio.Queue)
    interval: timedelta = timedelta(minutes=5)
    concerns: Callable[[str], bool] = lambda text: True

    def poller(self, *urls: str, pages: Pages | None = None, full_text: bool = True) -> Poller:
        return Poller(
            [replace(feed(url), full_text=full_text) for url in urls],
            self.fetcher,
            self.book,
            self.taker,
            pages=pages,
            concerns=self.concerns,
            interval=self.interval,
            now=lambda: self.clock,
            jitter=lambda: 0.0,
            on_report=self.reports.put_nowait,
        )

    async def poll(self, url: str) -> PollReport:
        """Poll one feed with a poller just started."""
        return (await self.poller(url).poll_all())[0]


@pytest.fixture
def engine(fetcher: Fetcher) -> Engine:
    return Engine(fetcher)


def feed(url: str) -> Feed:
    return Feed(name="Journal", url=url, publisher="Journal SA", topic="ia")


def squeezed(size: int) -> bytes:
    """A gzip body of some kB that opens into *size* bytes of text."""
    return gzip.compress(b"<rss>" + b" " * size)
