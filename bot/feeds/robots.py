"""What sites let robots read: robots.txt (RFC 9309), asked once a day and remembered."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from protego import Protego

from bot.feeds.fetch import Fetcher
from bot.feeds.hosts import Hosts
from bot.ports import PermanentError, TransientError

AGENT = "Vigie"  # the name that a robots.txt may give rules to
KEPT = timedelta(days=1)
KEPT_AFTER_FAILURE = timedelta(hours=1)
MOST_SITES = 500  # remembered; articles may lead to any number of them
LONGEST_DELAY = timedelta(seconds=30)  # a site that asks for more is not read: its article would be old news


@dataclass(frozen=True, slots=True)
class _Rules:
    """What a site says, or *forbidden* where it would not say; until when that is believed."""

    rules: Protego | None
    forbidden: bool
    until: datetime


class Robots:
    """Asks sites through *fetcher*, in turns of *hosts*."""

    def __init__(self, fetcher: Fetcher, hosts: Hosts) -> None:
        self._fetcher = fetcher
        self._hosts = hosts
        self._sites: dict[str, _Rules] = {}

    async def rest_after(self, url: str, *, now: datetime) -> timedelta | None:
        """How long the site of *url* wants to rest after a request; None where *url* is not to be read."""
        site = await self._rules(url, now)
        if site.forbidden:
            return None
        if site.rules is None:
            return timedelta(0)
        delay = timedelta(seconds=site.rules.crawl_delay(AGENT) or 0)
        allowed = site.rules.can_fetch(url, AGENT) and delay <= LONGEST_DELAY
        return delay if allowed else None

    async def _rules(self, url: str, now: datetime) -> _Rules:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        known = self._sites.get(origin)
        if known is None or known.until <= now:
            if len(self._sites) >= MOST_SITES:
                self._sites.clear()
            known = self._sites[origin] = await self._ask(f"{origin}/robots.txt", now)
        return known

    async def _ask(self, url: str, now: datetime) -> _Rules:
        """Without a robots.txt all may be read; of a site that fails or refuses, nothing for a while."""
        try:
            async with self._hosts.turn(url):
                fetched = await self._fetcher.get(url, now=now)
        except PermanentError:
            return _Rules(None, forbidden=False, until=now + KEPT)
        except TransientError:
            return _Rules(None, forbidden=True, until=now + KEPT_AFTER_FAILURE)
        text = fetched.body.decode("utf-8", "replace")
        return _Rules(Protego.parse(text), forbidden=False, until=now + KEPT)
