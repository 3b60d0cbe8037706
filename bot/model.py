"""The values that travel through Vigie, one type per stage, all frozen.

    Feed -> Entry -> Article -> Claim* -> Decision* -> Event (revision) -> Dispatch -> Delivery -> Message

Instants are timezone-aware ``datetime`` in UTC; the days on which things happened
are ``PartialDate`` (a year, a month or a day) in the configured zone. What is
unknown is ``None`` and stays so.
"""

import calendar
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Kind(StrEnum):
    """What kind of change it is (MUC-6 management succession, ACE Personnel)."""

    DEPARTURE = "departure"
    OUSTER = "ouster"
    LEAVE = "leave"
    RETURN = "return"
    ARRIVAL = "arrival"
    APPOINTMENT = "appointment"
    VENTURE = "venture"


class Status(StrEnum):
    """How sure it is."""

    RUMOURED = "rumoured"
    ANNOUNCED = "announced"
    DENIED = "denied"


class Seat(StrEnum):
    """Where somebody sits: employed, or on the board of directors. The two are apart."""

    STAFF = "staff"
    BOARD = "board"


class Gender(StrEnum):
    """Grammatical gender, for agreement."""

    FEMININE = "f"
    MASCULINE = "m"
    UNKNOWN = "u"


class Confidence(StrEnum):
    """How a past change of the watch list is known: a page was seen, or it is only recalled."""

    SEEN = "seen"
    RECALLED = "recalled"


class Voice(StrEnum):
    """Who vouches for a claim."""

    PERSON = "person"  # the person concerned says so
    ORGANIZATION = "organization"  # the organisation says so
    OUTLET = "outlet"  # a named outlet states it, as a fact or as the origin of a report
    HEARSAY = "hearsay"  # nobody named does


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date as precise as it is known: year, month or day, in the calendar of the configured zone."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs a month")
        date(self.year, self.month or 1, self.day or 1)  # raises ValueError when there is no such day

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` (ISO 8601). Raises ValueError."""
        found = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text.strip())
        if not found:
            raise ValueError(f"{text!r} is not YYYY, YYYY-MM or YYYY-MM-DD")
        year, month, day = found.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """The given day, known to the day."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        return "-".join(
            [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part is not None]
        )

    @property
    def first(self) -> date:
        """The earliest day it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The latest day it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def covers(self, other: "PartialDate") -> bool:
        """True when *other* says the same, as precisely or more so."""
        return self.first <= other.first and other.last <= self.last


class Span(NamedTuple):
    """A stretch ``[start, end)`` of the text of a ``matcher.text.Document``, in characters."""

    start: int
    end: int


def fold(name: str) -> str:
    """How names are compared: lower case, no accents, one space between words: « Zoé Mba » -> « zoe mba »."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain))


# -- the watch list -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wording:
    """The same thing in the languages Vigie speaks."""

    fr: str
    en: str

    def in_(self, language: str) -> str:
        """The text in *language* ("fr" or "en"); French is the reference."""
        return self.en if language == "en" else self.fr


@dataclass(frozen=True, slots=True)
class PastChange:
    """A change that happened before Vigie watched. ``counterpart`` is a person's id, or a name."""

    date: PartialDate
    kind: Kind
    role: Wording | None = None
    other_organization: str | None = None
    counterpart: str | None = None
    source: str | None = None
    confidence: Confidence = Confidence.RECALLED


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody watched. ``id`` is a slug, unique in the watch list."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    last_name_unambiguous: bool = False
    gender: Gender = Gender.UNKNOWN
    role: Wording | None = None
    sector: str | None = None
    changes: tuple[PastChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Organization:
    """An organisation watched, with its people and the day on which their known history ends."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    history_until: date | None = None


@dataclass(frozen=True, slots=True)
class Watchlist:
    """Everything watched."""

    organizations: tuple[Organization, ...]

    @property
    def people(self) -> tuple[Person, ...]:
        return tuple(person for organization in self.organizations for person in organization.people)

    def person(self, person_id: str | None) -> Person | None:
        return next((person for person in self.people if person.id == person_id), None)

    def organization(self, name_or_id: str) -> Organization | None:
        return next((o for o in self.organizations if name_or_id in (o.id, o.name)), None)


# -- from feed to article -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Feed:
    """One line of ``feeds.yaml``. ``publisher`` groups the feeds of one newsroom."""

    name: str
    url: str
    publisher: str
    topic: str
    language: str = "fr"
    full_text: bool = True  # may the pages of its articles be read where it carries summaries only?


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as its feed gives it (RSS ``item``, Atom ``entry``); texts may hold HTML.

    ``id`` is the identity inside the feed: guid, else link, else a hash. ``published``
    is None when the feed gives no usable date.
    """

    id: str
    url: str | None
    title: str
    summary: str = ""
    content: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An entry normalised: known by ``feed_url`` + ``entry_id``, edited when ``content_hash`` changes.

    ``id`` is stable for that pair. ``url`` is canonical. ``published`` is an instant (UTC),
    the first-seen instant where the feed dates nothing. ``publisher`` is the newsroom,
    ``outlet`` the name to show. Texts may hold HTML; ``matcher.text`` reads them.
    """

    id: str
    feed_url: str
    entry_id: str
    publisher: str
    outlet: str
    url: str
    published: datetime
    title: str
    summary: str = ""
    content: str | None = None
    language: str = "fr"
    content_hash: str = ""


# -- what an article says -------------------------------------------------------------------------


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
    """One known change of somebody, as far as the matcher needs it: who is in, who is out, and when."""

    date: PartialDate | None
    kind: Kind
    seat: Seat = Seat.STAFF
    other_organization: str | None = None


# What is known of each watched person (by id), oldest first. Events of the feeds and past changes alike.
Moves = Mapping[str, tuple[Move, ...]]


# -- what happened --------------------------------------------------------------------------------

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


class Remedy(StrEnum):
    """What an operator does about an event that is wrong."""

    MERGE = "merge"
    SPLIT = "split"
    RETRACT = "retract"
    RESTORE = "restore"
    CORRECT = "correct"


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of the operators' log: who did what to which event, when and why.

    ``other_id`` is the duplicate that was merged in, or the event that came out of a split, of another
    person or of another kind. ``before`` and ``after`` hold the slots corrected, as text.
    """

    remedy: Remedy
    event_id: str
    by: str
    why: str
    at: datetime
    other_id: str | None = None
    articles: tuple[str, ...] = ()
    before: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))
    after: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))


# -- telling it -----------------------------------------------------------------------------------


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


class Act(StrEnum):
    """What a delivery does at its destination."""

    POST = "post"  # the living message of one event, or of several told together
    EDIT = "edit"  # bring the living message up to date
    REPLY = "reply"  # a short follow-up to the living message
    PUBLISH = "publish"  # pass the living message on to the channels that follow this one
    DIGEST = "digest"  # what happened since the last digest; nobody's living message


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One alert routed to one destination, not yet stored. ``event_ids`` are told in one message.

    Of a POST in a crisis ``rolling`` makes a message that others may join, and ``joins`` is the id of the
    delivery that made the one to join.
    ``pause`` is how long an edit leaves its message alone after the edit before; none where it cannot wait.
    """

    destination_id: int
    act: Act
    reason: Reason
    event_ids: tuple[str, ...]
    revision: int  # of the first event
    rolling: bool = False
    joins: int | None = None
    pause: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Telling:
    """That a destination was told of an event: when, and by which POST."""

    destination_id: int
    event_id: str
    delivery_id: int
    at: datetime
    rolling: bool = False


@dataclass(frozen=True, slots=True)
class Delivery:
    """A stored dispatch, pending until the platform has it.

    ``nonce`` (at most 25 characters) is unique and never changes, so that a repeated attempt is
    recognised by the platform. ``events`` are in their present state. ``message_id`` is that of
    the living message, set for EDIT and REPLY. ``since`` is where a digest begins. ``rolling`` is the
    message of a crisis, which gathers event after event. ``contested`` marks the living message of
    a server whose moderators doubt it.
    """

    id: int
    nonce: str
    destination: Destination
    act: Act
    reason: Reason
    events: tuple[Event, ...]
    created: datetime
    attempts: int = 0
    message_id: str | None = None
    since: datetime | None = None
    rolling: bool = False
    contested: bool = False


class Pause(NamedTuple):
    """A time during which Vigie was stopped."""

    start: datetime
    end: datetime


# -- what is known of a feed ----------------------------------------------------------------------


class Identity(StrEnum):
    """By what a feed's entries are told apart, from the best to what the worst feeds need."""

    GUID = "guid"
    LINK = "link"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class FeedState:
    """What Vigie remembers of a feed between polls. ``problem`` says in words why it last failed.

    ``seeded`` is False until a first successful poll has stored silently what was there. ``pace`` is
    how often the feed says that it changes, in seconds. ``seen`` are its entries, as
    ``bot.feeds.memory`` packs them. ``failing_since`` is the first of the failures in a row. ``gap`` and
    ``lull`` are the usual and the longest time between two of its items, in seconds; 0 while unknown.
    ``pages_read`` and ``pages_refused`` count the article pages that its summaries led to.
    """

    url: str
    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None
    seeded: bool = False
    polled: datetime | None = None
    succeeded: datetime | None = None
    last_new: datetime | None = None
    next_poll: datetime | None = None
    failures: int = 0
    problem: str | None = None
    moved_to: str | None = None
    pace: int = 0
    identity: Identity = Identity.GUID
    seen: bytes = b""
    failing_since: datetime | None = None
    gap: int = 0
    lull: int = 0
    pages_read: int = 0
    pages_refused: int = 0


class Health(StrEnum):
    """How a feed is."""

    UNREAD = "unread"  # not asked yet
    GOOD = "good"
    MOVED = "moved"  # answers from another address, for good
    SILENT = "silent"  # answers, and has had nothing new for far longer than is its habit
    OFFLINE = "offline"  # no feed answers: it is our own network that is down
    FAILING = "failing"
    GONE = "gone"  # its publisher says so (410)


@dataclass(frozen=True, slots=True)
class Condition:
    """A feed with what is known of it."""

    feed: Feed
    state: FeedState
    health: Health


class Outcome(StrEnum):
    """How a poll ended."""

    UPDATED = "updated"
    NOT_MODIFIED = "not_modified"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PollReport:
    """The result of one poll: how many entries the feed holds, how many were new."""

    feed: Feed
    outcome: Outcome
    entries: int = 0
    new: int = 0
    reason: str | None = None
