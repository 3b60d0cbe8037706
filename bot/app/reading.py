"""The commands that only read articles: match and explain. Nothing is opened, so that they start at once."""

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


def explain(
    configuration: Configuration, articles: Iterable[Article]
) -> Iterator[tuple[Article, Explanation]]:
    """How each article is read, in the order given."""
    matcher = configuration.matcher()
    known = moves_of(configuration.watchlist)
    for article in articles:
        yield article, matcher.explain(article, known)
