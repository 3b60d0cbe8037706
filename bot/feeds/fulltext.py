"""The full text of articles of which their feed gives a summary only, read from their pages.

Asked for only where an article concerns somebody watched and its publisher lets robots read it. What
cannot be read is counted, and the summary stands. What was read once stands in for the page later, so
that a page that is refused one day takes back nothing that the day before it said.
"""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.feeds.fetch import Fetcher, Limits
from bot.feeds.hosts import Hosts
from bot.feeds.normalise import content_hash
from bot.feeds.page import PageError, page_text, plain
from bot.feeds.robots import Robots
from bot.model import Article
from bot.ports import TransientError, VigieError

PAGE_LIMITS = Limits(total=timedelta(seconds=15), read=timedelta(seconds=10), body=3 * 1024 * 1024)
SUMMARY = 1_000  # characters; a longer text of the feed's own is taken for the whole article
RECENT = timedelta(days=3)  # an older article is not news, whatever its page adds
MOST_PAGES = 5  # of one feed at one poll, the newest
LEFT_ALONE = timedelta(hours=1)  # a host that refused a page is not asked for another before

log = structlog.get_logger(__name__)


class Shelf(Protocol):
    """Where articles are kept."""

    async def contents(self, article_ids: Collection[str]) -> Mapping[str, str]:
        """The content of those of the articles that are stored with one."""


@dataclass(frozen=True, slots=True)
class Completed:
    """The articles, with the text of their pages where it is known; how many pages were (not) read."""

    articles: tuple[Article, ...]
    read: int = 0
    refused: int = 0


class FullText:
    """Completes articles through *fetcher*, one whose ``wants`` are pages, in turns of *hosts*."""

    def __init__(self, fetcher: Fetcher, hosts: Hosts, shelf: Shelf) -> None:
        self._fetcher = fetcher
        self._hosts = hosts
        self._shelf = shelf
        self._robots = Robots(fetcher, hosts)
        self._left_alone: dict[str, datetime] = {}

    async def complete(self, articles: Sequence[Article], *, read: bool, now: datetime) -> Completed:
        """Complete *articles* with what is known of their pages and, if *read*, with the pages now."""
        short = [article for article in articles if _is_summary(article)]
        known = dict(await self._shelf.contents([article.id for article in short]))
        wanted = sorted(
            (article for article in short if read and now - article.published <= RECENT),
            key=lambda article: article.published,
            reverse=True,
        )[:MOST_PAGES]
        refused = 0
        for article in wanted:
            try:
                known[article.id] = await self._page(article, now)
            except (PageError, VigieError) as error:
                refused += 1
                log.info("page not read", article=article.url, why=str(error))
        return Completed(
            tuple(_with_content(article, known.get(article.id)) for article in articles),
            read=len(wanted) - refused,
            refused=refused,
        )

    async def _page(self, article: Article, now: datetime) -> str:
        """Read the article's page. Raises PageError, TransientError, PermanentError."""
        host = article.url.partition("://")[2].partition("/")[0]
        if self._left_alone.get(host, now) > now:
            raise PageError("its host refused another page just now")
        rest = await self._robots.rest_after(article.url, now=now)
        if rest is None:
            raise PageError("robots.txt")
        try:
            async with self._hosts.turn(article.url, least=rest):
                fetched = await self._fetcher.get(article.url, now=now)
        except TransientError:
            self._left_alone = {name: until for name, until in self._left_alone.items() if until > now}
            self._left_alone[host] = now + LEFT_ALONE
            raise
        if "html" not in fetched.content_type.lower():
            raise PageError("not an HTML page")
        return await asyncio.to_thread(
            page_text,
            fetched.body,
            content_type=fetched.content_type,
            title=article.title,
            summary=f"{article.summary} {article.content or ''}",
        )


def _is_summary(article: Article) -> bool:
    """True where the feed gives no more than a summary, and an address of the article's own."""
    return len(plain(article.content or "")) < SUMMARY and article.url != article.feed_url


def _with_content(article: Article, content: str | None) -> Article:
    if content is None or len(content) <= len(article.content or ""):
        return article
    completed = replace(article, content=content)
    return replace(completed, content_hash=content_hash(completed.title, completed.summary, content))
