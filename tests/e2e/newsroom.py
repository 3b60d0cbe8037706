"""A newsroom on the loopback: real feeds over real HTTP, articles added while the program runs."""

import asyncio
import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape

from aiohttp import web


@dataclass
class Item:
    title: str
    summary: str = ""
    published: datetime = field(default_factory=lambda: datetime.now(UTC))
    content: str | None = None
    guid: str | None = None

    def xml(self) -> str:
        guid = self.guid or hashlib.sha256(self.title.encode()).hexdigest()[:12]
        content = f"<content:encoded>{escape(self.content)}</content:encoded>" if self.content else ""
        return (
            f"<item><title>{escape(self.title)}</title><description>{escape(self.summary)}</description>{content}"
            f'<link>https://example.org/{guid}</link><guid isPermaLink="false">{guid}</guid>'
            f"<pubDate>{format_datetime(self.published)}</pubDate></item>"
        )


class Newsroom:
    """Feeds by name under ``address(name)``. Setting ``bodies[name]`` serves those bytes as they are."""

    def __init__(self) -> None:
        self.items: dict[str, list[Item]] = {}
        self.bodies: dict[str, bytes] = {}
        self._waiting: dict[str, list[asyncio.Future[None]]] = {}
        application = web.Application()
        application.router.add_get("/{name}", self._serve)
        self._runner = web.AppRunner(application, access_log=None)
        self.base = ""

    async def __aenter__(self):
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.base = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *exc):
        await self._runner.cleanup()

    def address(self, name: str) -> str:
        return f"{self.base}/{name}"

    def publish(self, name: str, *items: Item) -> None:
        self.items.setdefault(name, []).extend(items)

    async def served(self, name: str) -> None:
        """Return when the feed is asked for next, with all that is published by now."""
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(name, []).append(waiting)
        async with asyncio.timeout(30):
            await waiting

    def feeds_yaml(self, *names: str) -> str:
        return "feeds:\n" + "".join(
            f"  - {{name: {name.title()}, url: '{self.address(name)}', publisher: {name}, topic: tech}}\n"
            for name in names
        )

    async def _serve(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        for waiting in self._waiting.pop(name, []):
            waiting.set_result(None)
        if name in self.bodies:
            body = self.bodies[name]
            page = body[:14].lower() == b"<!doctype html"
            return web.Response(body=body, content_type="text/html" if page else "application/rss+xml")
        if name not in self.items:
            raise web.HTTPNotFound
        items = "".join(item.xml() for item in reversed(self.items[name]))
        body = (
            '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
            'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
            f"<title>{name}</title><link>https://example.org/</link><description/>{items}</channel></rss>"
        ).encode()
        etag = hashlib.sha256(body).hexdigest()[:16]
        if f'"{etag}"' in request.headers.get("If-None-Match", ""):
            return web.Response(status=304, headers={"ETag": f'"{etag}"'})
        return web.Response(body=body, headers={"ETag": f'"{etag}"'}, content_type="application/rss+xml")
