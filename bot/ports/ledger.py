"""What the pipeline asks of the store."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.model import Article, Claim, Decision, Destination, Dispatch, Event, Telling


class Page(Protocol):
    """One open write transaction; committed whole on leaving, rolled back whole on an error."""

    async def events(self, people: Collection[str], *, unknown: bool) -> tuple[Event, ...]:
        """Every event of these person ids and, if *unknown*, of everybody outside the watch list."""

    async def save(
        self, article: Article, claims: Sequence[Claim], decisions: Sequence[Decision], *, now: datetime
    ) -> None:
        """Store the article (new, or a new edition of it), its claims, and each decided revision."""

    async def keep(self, article: Article, *, now: datetime) -> None:
        """Store the article alone; what an earlier edition of it told stays."""

    async def destinations(self) -> tuple[Destination, ...]:
        """Every destination, suspended ones too."""

    async def told(self, event_ids: Collection[str]) -> frozenset[tuple[int, str]]:
        """The (destination id, event id) pairs that have a living message, sent or pending."""

    async def tellings(self, since: datetime) -> tuple[Telling, ...]:
        """What destinations were told after *since*, oldest first, but for messages that were deleted."""

    async def enqueue(self, dispatches: Sequence[Dispatch], *, now: datetime) -> None:
        """Store one pending delivery per dispatch. A pending EDIT is kept, not doubled; a POST that joins
        a message becomes an EDIT of it."""


class Ledger(Protocol):
    """Where the pipeline writes."""

    def transaction(self) -> AbstractAsyncContextManager[Page]:
        """Open a write transaction (waits for its turn). Raises StorageError."""

    async def known(self, article_ids: Collection[str]) -> Mapping[str, str]:
        """The content hash of each of these articles that is stored already."""

    async def telling(self, article_ids: Collection[str]) -> frozenset[str]:
        """Those of these articles whose stored edition made claims: a new edition may take them back."""

    async def store_silently(self, articles: Sequence[Article], *, now: datetime) -> None:
        """Store articles that say nothing about anybody watched, or that a first contact found, in one go."""
