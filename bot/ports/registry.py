"""Channels, subscriptions, digests and servers."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.model import Certainty, Choice, Destination, Digest, Event, Kind, Platform, Quiet


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was stored about somebody: their destinations, and how many reports named them as their author."""

    destinations: tuple[Destination, ...]
    reports: int


class Registry(Protocol):
    """Channels and subscriptions. Each call is one transaction; calling twice changes nothing more."""

    async def set_channel(
        self,
        platform: Platform,
        address: str,
        guild: str | None,
        *,
        certainty: Certainty | None = None,
        language: str | None = None,
        kinds: frozenset[Kind] | None = None,
        unknown_people: bool | None = None,
        people: frozenset[str] | None = None,
        sectors: frozenset[str] | None = None,
        role: str | None = None,
        publish: bool | None = None,
        quiet: Quiet | None = None,
    ) -> Destination:
        """Make or change a channel's alerts; None leaves what is set (or the default), an empty *role* takes
        the role away."""

    async def set_zone(self, platform: Platform, guild: str, zone: str) -> None:
        """Give a server's channels their time zone; one that is set later takes it from the others."""

    async def channel(self, platform: Platform, guild: str | None, address: str) -> Destination | None:
        """A channel of this very guild that takes alerts."""

    async def channels(self, platform: Platform, guild: str | None) -> tuple[Destination, ...]:
        """The channels of a guild that take alerts."""

    async def drop_channel(self, platform: Platform, address: str) -> bool:
        """Stop a channel's alerts and what was waiting for it. False if it had none."""

    async def mentions(self, platform: Platform, guild: str | None) -> tuple[Destination, ...]:
        """The subscriptions that mention somebody in a channel of a guild."""

    async def drop_mentions(self, platform: Platform, address: str) -> bool:
        """Stop every mention asked for in a channel. False if there was none."""

    async def subscribe(
        self,
        platform: Platform,
        user: str,
        person_id: str,
        *,
        certainty: Certainty | None = None,
        kinds: frozenset[Kind] | None = None,
        language: str = "fr",
        channel: str | None = None,
        guild: str | None = None,
    ) -> Destination:
        """Follow somebody (or ``EVERYBODY``), by direct message or, with *channel*, by mention there.

        *certainty* and *kinds* are those of this person; None leaves what is set (everything at first).
        """

    async def choose(
        self,
        platform: Platform,
        user: str,
        person_id: str,
        *,
        certainty: Certainty | None = None,
        kinds: frozenset[Kind] | None = None,
    ) -> Choice | None:
        """Change what a user wants to hear of somebody they follow, in whichever way they do; what is now
        wanted, None where they do not."""

    async def unsubscribe(
        self, platform: Platform, user: str, person_id: str, *, direct_only: bool = False
    ) -> bool:
        """Stop following somebody, with *direct_only* by direct message alone. False if it was not so."""

    async def subscriptions(self, platform: Platform, user: str) -> tuple[Destination, ...]:
        """The destinations through which a user follows people, or gets a digest."""

    async def reader(self, platform: Platform, user: str, *, language: str) -> Destination:
        """The user's direct destination, made if there is none: it follows nobody yet."""

    async def forget(self, platform: Platform, user: str) -> Forgotten:
        """Delete everything stored about a user, and return what it was."""


class Digests(Protocol):
    """Who is told at one hour what happened since the last time."""

    async def set(self, destination_id: int, digest: Digest) -> None:
        """Make or change a destination's digest; one that is changed goes on where it was."""

    async def stop(self, destination_id: int) -> bool:
        """No more digests, and no more of a reader who follows nobody. False if there was none."""

    async def of(self, destination_ids: Collection[int]) -> Mapping[int, Digest]:
        """The digests of these destinations, of those that have one."""

    async def due(self, now: datetime) -> tuple[tuple[Destination, Digest], ...]:
        """The digests to be made now, with their destinations, the longest overdue first."""

    async def next_due(self) -> datetime | None:
        """When the next digest is to be made, None where nobody wants one."""

    async def happened(self, covered: int) -> tuple[tuple[Event, ...], int]:
        """The events that were news, or were confirmed, denied, corrected or taken back, in the revisions
        after *covered*, oldest first, in their present state; and the last of all revisions. They are told
        apart by their order, not by the clock: what was begun earlier may be committed later."""

    async def close(
        self,
        destination_id: int,
        digest: Digest,
        event_ids: Sequence[str],
        *,
        covered: int,
        now: datetime,
        due: datetime,
    ) -> bool:
        """In one transaction: enqueue the digest of what happened up to the revision *covered*, unless it is
        empty, and set when the next one is due. While an earlier one still waits to be sent nothing is
        enqueued, and the next one reaches back as far. False where nothing was enqueued."""


class Servers(Protocol):
    """What is known of a server beside its channels."""

    async def moderators(self, platform: Platform, guild: str) -> str | None:
        """The channel in which the moderators are told what is wrong."""

    async def set_moderators(self, platform: Platform, guild: str, address: str | None) -> None:
        """Set that channel, or none."""

    async def left(self, platform: Platform, guild: str, now: datetime) -> None:
        """Vigie is no longer there: note since when."""

    async def joined(self, platform: Platform, guild: str) -> bool:
        """Vigie is there. False where it was not known to have left."""

    async def reconcile(self, platform: Platform, present: Collection[str], now: datetime) -> None:
        """Vigie is on these servers and no others: those it knows beside them were left by now."""

    async def prune(self, platform: Platform, before: datetime) -> int:
        """Delete the settings of the servers left before then; how many servers."""

    async def unnoticed(self, platform: Platform) -> tuple[Destination, ...]:
        """Channels of servers that are suspended and whose moderators do not know it yet."""

    async def noticed(self, destination_id: int) -> None:
        """The moderators were told of the suspension."""
