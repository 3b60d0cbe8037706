"""From articles to one commit: match, decide, route, and write it all down together."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

import structlog

from bot.events import calm, decide, moves, route
from bot.model import Article, Decision, Event, Reason, Watchlist
from bot.ports import Ledger, Page

if TYPE_CHECKING:  # its tables take long to load, and the commands that poll nothing come by here too
    from bot.matcher import Matcher

log = structlog.get_logger()

# An article that turns up so long after its date is an archive, not news: it is recorded, nobody is woken.
STALE_AFTER = timedelta(days=14)
# What a first contact finds is told by the next newsroom that writes of it, while it is so young.
TOLD_BY_OTHERS = timedelta(days=1)
HOUR = timedelta(hours=1)
OPENING = frozenset({Reason.NEW, Reason.REVERSED, Reason.CONFIRMED})


class Pipeline:
    """Takes articles in and leaves events, revisions and pending deliveries in the ledger.

    Safe to call again with the same articles: an article is known by its id, an edit by its hash.
    """

    def __init__(
        self,
        matcher: "Matcher",
        ledger: Ledger,
        watchlist: Watchlist,
        *,
        zone: tzinfo,
        enqueued: Callable[[], None] = lambda: None,
        crisis: int | None = None,
    ) -> None:
        """Days are those of *zone*; *enqueued* is called after each commit that left something to deliver.

        A destination that was told *crisis* alerts within an hour gets the next ones in one message.
        """
        self._matcher = matcher
        self._ledger = ledger
        self._people = frozenset(person.id for person in watchlist.people)
        self._sectors = {person.id: person.sector for person in watchlist.people if person.sector}
        self._zone = zone
        self._enqueued = enqueued
        self._crisis = crisis

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
            await self.ingest(article, silent=silent, now=now)
        return sum(article.id not in known for article in fresh)

    async def ingest(self, article: Article, *, silent: bool, now: datetime) -> tuple[Decision, ...]:
        """Article -> claims -> decisions -> one commit. Raises StorageError."""
        async with self._ledger.transaction() as page:
            events = await page.events(self._people, unknown=True)
            known = moves(events, before=article.published.astimezone(self._zone).date())
            try:
                # In a thread: a very long article takes a second, and people wait for answers meanwhile.
                claims = await asyncio.to_thread(self._matcher.match, article, known)
            except Exception:  # one article must not hold up its feed for ever
                log.exception("cannot be read", article=article.url)
                return await self._leave_unread(page, article, now=now)
            before = {event.id: event for event in events}
            decisions = tuple(
                hushed(decision, before.get(decision.event.id), article, silent=silent, now=now)
                for decision in decide(article, claims, events, now=now, zone=self._zone)
            )
            await page.save(article, claims, decisions, now=now)
            destinations = await page.destinations()
            told = await page.told([decision.event.id for decision in decisions])
            dispatches = route(decisions, destinations, told, self._sectors)
            if dispatches and self._crisis is not None:
                everything = [*events, *(decision.event for decision in decisions)]
                dispatches = calm(
                    dispatches,
                    await page.tellings(now - HOUR),
                    {event.id: event.organization for event in everything},
                    limit=self._crisis,
                    now=now,
                )
            await page.enqueue(dispatches, now=now)
        for decision in decisions:
            log.info("decided", article=article.url, about=decision.event.id, why=decision.explanation)
        if dispatches:
            self._enqueued()
        return decisions

    async def _leave_unread(self, page: Page, article: Article, *, now: datetime) -> tuple[Decision, ...]:
        """Keep the article without its hash, so that it is read again whenever its feed changes."""
        await page.keep(replace(article, content_hash=""), now=now)
        return ()

    def _concerns(self, article: Article) -> bool:
        return self._matcher.concerns(" ".join([article.title, article.summary, article.content or ""]))


def hushed(
    decision: Decision, before: Event | None, article: Article, *, silent: bool, now: datetime
) -> Decision:
    """The decision without its alert where nobody is to be woken by this article.

    *silent* (first contact with a feed) hushes everything; what happened within a day stays untold, so that
    the next newsroom to write about it alerts. An article that turns up long after its date brings no news,
    and an edition no news that the edition before it brought; both still correct what was told.
    """
    if decision.alert is None:
        return decision
    if silent:
        recent = decision.alert in OPENING and now - article.published < TOLD_BY_OTHERS
        told = not recent or (before is not None and before.told)
        return replace(decision, alert=None, event=replace(decision.event, told=told))
    stale = now - article.published > STALE_AFTER and decision.alert in OPENING | {Reason.MORE_SOURCES}
    if decision.alert is Reason.NEW and before is not None and _tells(before, article):
        return replace(decision, alert=None, event=replace(decision.event, told=before.told))
    return replace(decision, alert=None) if stale else decision


def _tells(event: Event, article: Article) -> bool:
    return any(source.article_id == article.id and source.news for source in event.sources)
