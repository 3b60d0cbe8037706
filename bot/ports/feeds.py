"""Where what is known of the feeds is kept."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol

from bot.model import Condition, FeedState, Health


class FeedBook(Protocol):
    """Where the poller remembers feeds."""

    async def states(self) -> Mapping[str, FeedState]:
        """What is known of each feed, by address."""

    async def save(self, state: FeedState) -> None:
        """Replace what is known of a feed."""


class Conditions(Protocol):
    """How the feeds are."""

    async def all(self) -> tuple[Condition, ...]:
        """Every feed listed, in its order, with what is known of it."""


class Notices(Protocol):
    """What the operator was told of feeds."""

    async def told(self) -> Mapping[str, tuple[Health, datetime]]:
        """What was told last of each feed that anything was told of, by address, and when."""

    async def note(self, urls: Collection[str], health: Health, *, now: datetime) -> None:
        """This was told of the feeds at these addresses."""
