"""Where alerts and digests go, and what is wanted there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bot.model.terms import Kind


class Platform(StrEnum):
    """Where a destination lives."""

    CONSOLE = "console"
    DISCORD = "discord"


class Certainty(StrEnum):
    """Which statuses a reader wants to be told of."""

    ANNOUNCED = "announced"
    ALL = "all"  # rumours too


DEFAULT_KINDS = frozenset(Kind) - {Kind.VENTURE}
EVERYBODY = "*"  # among the people of a subscription: whoever is on the watch list


@dataclass(frozen=True, slots=True)
class Choice:
    """What a subscriber wants to hear of one person: at first everything."""

    certainty: Certainty = Certainty.ALL
    kinds: frozenset[Kind] = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours of the day in which a destination is left alone, ``[start, end)``, past midnight too.

    Equal hours are none at all. ``broken`` lets announced departures through.
    """

    start: int = 0
    end: int = 0
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Destination:
    """Where alerts go, with what it takes.

    ``address`` is the platform's channel id; for ``direct`` destinations (a subscriber) it is
    the user's id. ``people`` and ``sectors`` are empty for everybody on the watch list; a
    subscription names its people, and ``choices`` what is wanted of each. ``unknown_people`` takes
    people outside the list too. ``mention`` is the user to mention where a subscription is
    delivered in a channel, ``role`` the role to mention there for announced changes. ``publish``
    asks that an announcement channel passes announced changes on to those that follow it.
    ``zone`` is the time zone of its ``quiet`` hours, None for the configured one. ``suspended`` is
    the reason why nothing can be sent there just now, in words, or None; ``probes`` counts the
    attempts that failed since.
    """

    id: int
    platform: Platform
    address: str
    direct: bool = False
    guild: str | None = None
    language: str = "fr"
    certainty: Certainty = Certainty.ANNOUNCED
    kinds: frozenset[Kind] = DEFAULT_KINDS
    people: frozenset[str] = frozenset()
    unknown_people: bool = False
    mention: str | None = None
    suspended: str | None = None
    sectors: frozenset[str] = frozenset()
    choices: Mapping[str, Choice] = field(default_factory=lambda: MappingProxyType({}))
    role: str | None = None
    publish: bool = False
    quiet: Quiet = Quiet()
    zone: str | None = None
    probes: int = 0

    @property
    def personal(self) -> bool:
        """True for somebody's subscriptions, False for a channel's alerts."""
        return self.direct or self.mention is not None

    def choice(self, person_id: str) -> Choice:
        """What is wanted of one person."""
        return self.choices.get(person_id) or Choice(self.certainty, self.kinds)


class Period(StrEnum):
    """How often a digest comes."""

    DAILY = "daily"
    WEEKLY = "weekly"  # on Mondays


@dataclass(frozen=True, slots=True)
class Digest:
    """What a destination is told at one hour instead of at once: all that happened since the last one.

    ``hour`` is of the destination's zone. ``since`` is when the last one was made and ``covered`` the last
    revision it reached to; ``due`` is when the next one is to be made.
    """

    period: Period
    hour: int
    certainty: Certainty
    since: datetime
    due: datetime
    covered: int = 0
