"""What readers, moderators and operators do about an alert that is wrong: the values, and the doors.

A reader reports; the moderators of a server act on the copies posted there and on nothing else; operators
correct the event itself (``ports.Corrections``), which changes every copy.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.model import Platform


class Verdict(StrEnum):
    """What became of a report."""

    CORRECTED = "corrected"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Report:
    """What somebody finds wrong with an event. ``id`` is 0 until it is kept.

    ``user`` is forgotten once they have heard the outcome. ``moderator`` is True where it comes from those
    who moderate the server that the alert was posted in.
    """

    id: int
    event_id: str
    platform: Platform
    user: str
    language: str
    text: str
    opened: datetime
    moderator: bool = False
    verdict: Verdict | None = None
    answer: str = ""
    closed: datetime | None = None


class Reports(Protocol):
    """Where reports are kept. Each call is one transaction. Raises StorageError."""

    async def open(self, report: Report) -> Report | None:
        """Keep it, with its id; None where its user has one open about the event already."""

    async def report(self, report_id: int) -> Report | None:
        """One report, whatever became of it."""

    async def waiting(self) -> tuple[Report, ...]:
        """The open ones, oldest first."""

    async def all(self) -> tuple[Report, ...]:
        """Every report, oldest first."""

    async def unpassed(self) -> tuple[Report, ...]:
        """The open ones that no operator was told of yet."""

    async def passed(self, report_id: int) -> None:
        """An operator was told of it."""

    async def close(
        self, reports: Collection[int], verdict: Verdict, answer: str, *, now: datetime
    ) -> tuple[Report, ...]:
        """Close those of these that are open, and return them."""

    async def unheard(self, *, platform: Platform, user: str | None = None) -> tuple[Report, ...]:
        """The closed ones whose user, or this *user*, has not heard the outcome."""

    async def heard(self, report_id: int) -> None:
        """The outcome was told; who reported is forgotten."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A message of an event in one channel: ``events`` are all that it tells of."""

    destination_id: int
    address: str
    message_id: str
    events: tuple[str, ...]
    contested: bool


class Copies(Protocol):
    """The messages that stand on one server: nothing of another one is ever found. Each call is
    one transaction. Raises StorageError."""

    async def of(self, platform: Platform, guild: str, event_id: str) -> tuple[Copy, ...]:
        """Every copy of the event on the server, those that were deleted left out."""

    async def hidden(self, copy: Copy) -> None:
        """It was deleted: nothing more of its events is told there."""

    async def contest(self, copy: Copy, *, contested: bool, now: datetime) -> None:
        """Mark it as contested, or no more; it is edited."""
