"""Courtesy towards hosts: one request at a time to each, and a rest between two."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit

MOST_REMEMBERED = 1_000  # hosts; articles may lead to any number of them


class Hosts:
    """Turns at hosts; *gap* says how long the host of an address rests after each."""

    def __init__(self, gap: Callable[[str], timedelta]) -> None:
        self._gap = gap
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, url: str, *, least: timedelta = timedelta(0)) -> AsyncIterator[None]:
        """Wait until the host of *url* is free and rested, and keep it; it then rests *least* or longer."""
        host = self._host(url)
        host.wanted += 1
        try:
            async with host.turn:
                clock = asyncio.get_running_loop().time
                await asyncio.sleep(host.rested_at - clock())
                try:
                    yield
                finally:
                    host.rested_at = clock() + max(self._gap(url), least).total_seconds()
        finally:
            host.wanted -= 1

    def _host(self, url: str) -> "_Host":
        if len(self._hosts) >= MOST_REMEMBERED:
            now = asyncio.get_running_loop().time()
            self._hosts = {
                name: host for name, host in self._hosts.items() if host.wanted or host.rested_at > now
            }
        return self._hosts.setdefault(_name(url), _Host())


@dataclass(slots=True)
class _Host:
    """``rested_at`` is on the event loop's clock, in seconds; ``wanted`` by so many turns, one under way."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    rested_at: float = 0.0
    wanted: int = 0


def _name(url: str) -> str:
    """The host and port of *url*; of what is no address, whatever stands in their place."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return url
