"""What an article says, and what is known already of those it says it of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from bot.model.terms import Gender, Kind, Seat, Status, Voice
from bot.model.times import PartialDate


class Span(NamedTuple):
    """A stretch ``[start, end)`` of the text of a ``matcher.text.Document``, in characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence that proves a claim, and where it stands in the article's text."""

    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says of one person (the annotation guide's claim).

    ``person_id`` is None for somebody outside the watch list. ``organization`` is the name of
    the watched organisation. ``role`` is worded as in the article, without its determiner.
    ``spans`` gives, per filled slot ("person", "role", "date", …), the text that supports it.
    ``origin`` is the outlet that the article credits (« selon The Information »), if any.
    """

    person: str
    person_id: str | None
    kind: Kind
    status: Status
    news: bool
    organization: str
    evidence: Evidence
    role: str | None = None
    other_organization: str | None = None
    counterpart: str | None = None
    counterpart_id: str | None = None
    date: PartialDate | None = None
    seat: Seat = Seat.STAFF
    gender: Gender = Gender.UNKNOWN
    voice: Voice = Voice.OUTLET
    origin: str | None = None
    founding: bool = False  # of a venture: they found it, rather than join it
    spans: Mapping[str, Span] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Move:
    """One known change of somebody: who is in, who is out, when, and what an article may name of it.

    ``role`` is worded in French; ``counterpart`` is a name.
    """

    date: PartialDate | None
    kind: Kind
    seat: Seat = Seat.STAFF
    other_organization: str | None = None
    role: str | None = None
    counterpart: str | None = None


# What is known of each watched person (by id), oldest first. Events of the feeds and past changes alike.
Moves = Mapping[str, tuple[Move, ...]]
