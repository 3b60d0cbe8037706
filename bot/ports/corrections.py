"""What operators' corrections ask of the store, and what the commands ask of them."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.model import Article, Claim, Correction, Decision, Event, Reason, Slot
from bot.ports.ledger import Page


@dataclass(frozen=True, slots=True)
class Revision:
    """One step in the life of an event: what was decided, on which article's word, and whether it alerted."""

    number: int
    at: datetime
    explanation: str
    alert: Reason | None = None
    article_id: str | None = None


class DocketPage(Page, Protocol):
    """One open write transaction of an operator's correction."""

    async def every_event(self) -> tuple[Event, ...]:
        """All events, whoever they are about."""

    async def said(self, event_id: str) -> tuple[tuple[Article, tuple[Claim, ...]], ...]:
        """Each article that tells of the event, with what it says of it."""

    async def revise(self, decisions: Sequence[Decision], *, now: datetime) -> None:
        """Store each decided revision; no article made it."""

    async def move(self, article_id: str, old_id: str, new_id: str) -> None:
        """What the article said of the one event it said of the other."""

    async def hand_over(self, old_id: str, new_id: str) -> None:
        """Where only the one event has a living message, it is the other's from now on."""

    async def log(self, correction: Correction) -> None:
        """Add a line to the operators' log."""


class Docket(Protocol):
    """Where operators' corrections are written."""

    def correcting(self) -> AbstractAsyncContextManager[DocketPage]:
        """Open a write transaction (waits for its turn). Raises StorageError."""

    async def latest(self, *, limit: int) -> tuple[Event, ...]:
        """The latest events of the feeds, retracted and background ones too."""

    async def corrections(self, event_id: str | None = None, *, limit: int = 50) -> tuple[Correction, ...]:
        """The operators' log, latest first: all of it, or what concerns one event."""

    async def revisions(self, event_id: str) -> tuple[Revision, ...]:
        """The life of an event, oldest first."""


class Corrections(Protocol):
    """What operators do about events that are wrong, from the terminal or from chat.

    *by* names the operator for the log, *why* goes into it; for ``retract`` readers see *why* too. Each call
    is one transaction with its deliveries: messages already sent are edited, and answered where a fact that
    they told changes. Returns the line logged. Raises CorrectionError, StorageError.
    """

    async def retract(self, event_id: str, *, by: str, why: str) -> Correction:
        """Take an event back: it never was. No later article of the same change brings it back."""

    async def restore(self, event_id: str, *, by: str, why: str) -> Correction:
        """Let an event stand again that was taken back by mistake."""

    async def merge(self, kept_id: str, duplicate_id: str, *, by: str, why: str) -> Correction:
        """Make one event of two; the second one's articles and messages become the first one's."""

    async def split(self, event_id: str, articles: Collection[str], *, by: str, why: str) -> Correction:
        """Take these articles (ids, or addresses as shown) out of an event, into one of their own
        (``other_id`` of the result)."""

    async def correct(self, event_id: str, slots: Mapping[Slot, str], *, by: str, why: str) -> Correction:
        """Set slots, as text: a kind, a status, a date (YYYY, YYYY-MM, YYYY-MM-DD), a person by any name,
        anything for the others; "" empties a slot. Of somebody else it goes on as ``other_id``."""
