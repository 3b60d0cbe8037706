"""From articles to one commit: match, decide, route, and write it all down together."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.events import decide, moves, route
from bot.matcher import Matcher
from bot.model import Article, Decision, Watchlist
from bot.ports import Ledger

log = structlog.get_logger()

# An article that turns up so long after its date is an archive, not news: it is recorded, nobody is woken.
STALE_AFTER = timedelta(days=14)


class Pipeline:
    """Takes articles in and leaves events, revisions and pending deliveries in the ledger.

    Safe to call again with the same articles: an article is known by its id, an edit by its hash.
    """

    def __init__(
        self,
        matcher: Matcher,
        ledger: Ledger,
        watchlist: Watchlist,
        *,
        enqueued: Callable[[], None] = lambda: None,
    ) -> None:
        """*enqueued* is called after each commit that left something to deliver."""
        self._matcher = matcher
        self._ledger = ledger
        self._people = frozenset(person.id for person in watchlist.people)
        self._enqueued = enqueued

    async def take(self, articles: Sequence[Article], *, silent: bool, now: datetime) -> int:
        """Take the articles of one poll, oldest first; return how many were not known yet.

        *silent* records what they say without telling anybody (first contact with a feed).
        Raises StorageError; nothing of an article is kept unless all of it is.
        """
        known = await self._ledger.known([article.id for article in articles])
        fresh = [article for article in articles if known.get(article.id) != article.content_hash]
        told = await self._ledger.telling([article.id for article in fresh if article.id in known])
        concerning = [article for article in fresh if article.id in told or self._concerns(article)]
        await self._ledger.store_silently(
            [article for article in fresh if article not in concerning], now=now
        )
        for article in sorted(concerning, key=lambda each: (each.published, each.id)):
            await self.ingest(article, silent=silent or now - article.published > STALE_AFTER, now=now)
        return sum(article.id not in known for article in fresh)

    async def ingest(self, article: Article, *, silent: bool, now: datetime) -> tuple[Decision, ...]:
        """Article -> claims -> decisions -> one commit. Raises StorageError."""
        async with self._ledger.transaction() as page:
            events = await page.events(self._people, unknown=True)
            claims = self._matcher.match(article, moves(events))
            decisions = decide(article, claims, events, now=now)
            if silent:
                decisions = tuple(_hushed(decision) for decision in decisions)
            await page.save(article, claims, decisions, now=now)
            destinations = await page.destinations()
            told = await page.told([decision.event.id for decision in decisions])
            dispatches = route(decisions, destinations, told)
            await page.enqueue(dispatches, now=now)
        for decision in decisions:
            log.info("decided", article=article.url, about=decision.event.id, why=decision.explanation)
        if dispatches:
            self._enqueued()
        return decisions

    def _concerns(self, article: Article) -> bool:
        return self._matcher.concerns(" ".join([article.title, article.summary, article.content or ""]))


def _hushed(decision: Decision) -> Decision:
    """The same decision, told to nobody. What would have been told counts as told: it is no news later."""
    return replace(decision, alert=None)
