"""The commands that only read articles: match and explain. Nothing else is opened: they start at once."""

from collections.abc import Iterable, Iterator

from bot.app.configuration import Configuration
from bot.matcher import Explanation, moves_of
from bot.model import Article, Claim


def match(
    configuration: Configuration, articles: Iterable[Article]
) -> Iterator[tuple[Article, tuple[Claim, ...]]]:
    """What each article says, in the order given."""
    matcher = configuration.matcher()
    known = moves_of(configuration.watchlist)
    for article in articles:
        yield article, matcher.match(article, known)


async def fetch(configuration: Configuration, url: str) -> Article:
    """The article at *url*, asked for like the pages of the feeds' articles. Raises TransientError,
    PermanentError."""
    from bot.app.clock import utc_now
    from bot.feeds.fetch import PAGES, Fetcher
    from bot.feeds.fulltext import PAGE_LIMITS
    from bot.feeds.lone import read_lone

    settings = configuration.settings
    async with Fetcher(
        contact=settings.contact or "",
        allow_private=settings.allow_private_addresses,
        limits=PAGE_LIMITS,
        wants=PAGES,
    ) as fetcher:
        return await read_lone(fetcher, url, zone=settings.zone, now=utc_now())


def explain(
    configuration: Configuration, articles: Iterable[Article]
) -> Iterator[tuple[Article, Explanation]]:
    """How each article is read, in the order given."""
    matcher = configuration.matcher()
    known = moves_of(configuration.watchlist)
    for article in articles:
        yield article, matcher.explain(article, known)
