"""What the outbox asks of the store and of the platforms."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.model import Delivery, Platform

QUIET = "quiet hours"  # why a delivery was postponed until their end


class Queue(Protocol):
    """The outbox: deliveries waiting for their platform."""

    async def due(
        self,
        platforms: Collection[Platform],
        now: datetime,
        *,
        limit: int = 20,
        busy: Collection[int] = (),
    ) -> tuple[Delivery, ...]:
        """Deliveries to attempt now: not those of suspended or *busy* destinations (by id), nor EDIT and
        REPLY before their living message exists, nor EDIT so soon after the last one that its pause is not
        over, nor two that do the same to one message. Of each destination alerts come before edits that
        add to them, announcements before rumours, then the oldest; no destination waits for another's
        second."""

    async def next_due(
        self, platforms: Collection[Platform], *, busy: Collection[int] = ()
    ) -> datetime | None:
        """When the next delivery to a destination that is not *busy* falls due, None if nothing waits."""

    async def attempt(self, deliveries: Collection[Delivery], *, now: datetime) -> None:
        """Note that they are about to be sent, in one transaction."""

    async def sent(self, delivery: Delivery, message_id: str | None, *, now: datetime) -> None:
        """The platform has it; ``message_id`` names the message that was made or edited."""

    async def postpone(self, delivery: Delivery, until: datetime, why: str) -> None:
        """Try again at *until*."""

    async def hasten(self, platforms: Collection[Platform], now: datetime) -> None:
        """What was postponed may be tried at once: the platform is back."""

    async def give_up(self, delivery: Delivery, why: str, *, gone: bool = False) -> None:
        """Never try again; the reason is kept. *gone*: its living message was deleted, nothing follows it.
        A POST given up never was: a later confirmation or reversal may be posted there anew."""

    async def suspend(self, destination_id: int, why: str, *, probe_at: datetime) -> None:
        """Nothing goes there until *probe_at*; settings and deliveries are kept, and the probe counted."""

    async def resume(self, destination_id: int) -> None:
        """The destination works again."""


class Chat(Protocol):
    """A platform that deliveries go to."""

    @property
    def platform(self) -> Platform: ...

    async def deliver(self, delivery: Delivery) -> str | None:
        """Send, edit or answer, and return the id of the living message. Sending twice with one nonce
        makes one message. Raises TransientError, DestinationError, MessageGoneError, PermanentError."""
