"""How the feeds are, from what is remembered of them."""

from collections.abc import Sequence

from bot.feeds.health import health
from bot.model import Condition, Feed, FeedState
from bot.ports import FeedBook


class FeedConditions:
    """``ports.Conditions`` of *feeds*."""

    def __init__(self, feeds: Sequence[Feed], book: FeedBook) -> None:
        self._feeds = tuple(feeds)
        self._book = book

    async def all(self) -> tuple[Condition, ...]:
        states = await self._book.states()
        known = [(feed, states.get(feed.url) or FeedState(feed.url)) for feed in self._feeds]
        return tuple(Condition(feed, state, health(state)) for feed, state in known)
