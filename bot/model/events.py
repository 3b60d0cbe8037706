"""What happened: events, their sources and their revisions."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.model.claims import Claim
from bot.model.terms import Confidence, Gender, Kind, Seat, Status, Voice
from bot.model.times import PartialDate

Day = date  # for classes that have a field of that name
PAGE = "history:"  # how the article id of a page that proves a past change begins; the event's id follows


@dataclass(frozen=True, slots=True)
class Source:
    """One article's word on an event: who published it, when, what it said, and its sentence.

    ``day`` is that of ``published`` in the configured zone.
    """

    article_id: str
    publisher: str
    outlet: str
    url: str
    title: str
    published: datetime
    status: Status
    kind: Kind
    news: bool
    quote: str
    voice: Voice = Voice.OUTLET
    origin: str | None = None
    day: date | None = None

    @property
    def is_page(self) -> bool:
        """True for the page that proves a past change, False for an article of the feeds."""
        return self.article_id.startswith(PAGE)


class Slot(StrEnum):
    """What an operator can correct of an event."""

    PERSON = "person"
    KIND = "kind"
    STATUS = "status"
    ROLE = "role"
    OTHER_ORGANIZATION = "other_organization"
    COUNTERPART = "counterpart"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Pin:
    """A slot that an operator corrected at that instant: articles change it no more."""

    slot: Slot
    at: datetime


class Origin(StrEnum):
    """Where an event comes from."""

    FEEDS = "feeds"
    HISTORY = "history"  # a past change of the watch list


@dataclass(frozen=True, slots=True)
class Event:
    """What happened to one person and seat; gathers the claims of all articles that tell of it.

    ``id`` is short, stable and shown to users. ``founded`` is the publication instant of the
    founding record (earliest by publication, then article id). ``told`` is set once an alert
    was made of it. ``reverses`` is the id of the event that this one undoes (a return within
    14 days of a departure), which names this one as ``reversed_by``. ``retracted`` means that
    Vigie took it back. ``confidence`` is set for events of the history only.

    Operators correct events: ``withdrawn`` is why one of them took it back, in words for readers;
    ``merged_into`` is the event of which this one was a duplicate (or its misread form): it is retracted
    and only shows later articles the way. ``pins`` are the slots that an operator filled, ``barred`` the
    articles that were split off and do not come back.
    """

    id: str
    organization: str
    person: str
    person_id: str | None
    kind: Kind
    status: Status
    seat: Seat
    revision: int
    founded: datetime
    updated: datetime
    gender: Gender = Gender.UNKNOWN
    role: str | None = None
    other_organization: str | None = None
    counterpart: str | None = None
    counterpart_id: str | None = None
    date: PartialDate | None = None
    founding: bool = False  # of a venture: they found it, rather than join it
    news: bool = True
    told: bool = False
    reverses: str | None = None
    retracted: bool = False
    origin: Origin = Origin.FEEDS
    confidence: Confidence | None = None
    sources: tuple[Source, ...] = ()
    founded_day: Day | None = None
    reversed_by: str | None = None
    withdrawn: str | None = None
    merged_into: str | None = None
    pins: tuple[Pin, ...] = ()
    barred: tuple[str, ...] = ()

    @property
    def day(self) -> Day:
        """The day of ``founded`` in the configured zone (in UTC where it was stored without one)."""
        return self.founded_day or self.founded.date()

    @property
    def publishers(self) -> tuple[str, ...]:
        """The newsrooms that tell of it, earliest first, each once."""
        return tuple(dict.fromkeys(source.publisher for source in self.sources))


class Reason(StrEnum):
    """Why a revision of an event is worth telling."""

    NEW = "new"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    REVERSED = "reversed"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    MORE_SOURCES = "more_sources"


@dataclass(frozen=True, slots=True)
class Decision:
    """What one claim did to the events: the event's new state, and why, for people to read.

    ``alert`` is None where nobody is to be told (background, a denial of something never told,
    an article already counted). ``claim`` is None for a change that no claim made.
    """

    event: Event
    explanation: str
    claim: Claim | None = None
    alert: Reason | None = None
