"""The narrow doors between Vigie's parts, each owned by its caller, and the tree of errors.

VigieError
├── TransientError   try again, after ``retry_after`` if given
├── PermanentError   park it and report
│   ├── DestinationError   nothing can be sent there for now
│   └── MessageGoneError   somebody deleted the message
├── CorrectionError  an operator asks for what cannot be: the message says why
├── ConfigError      list every problem, exit 2
└── StorageError     stop; the supervisor restarts
"""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Protocol

from bot.model import (
    Article,
    Certainty,
    Choice,
    Claim,
    Condition,
    Correction,
    Decision,
    Delivery,
    Destination,
    Digest,
    Dispatch,
    Event,
    FeedState,
    Health,
    Kind,
    Pause,
    Platform,
    Quiet,
    Reason,
    Slot,
    Telling,
)

QUIET = "quiet hours"  # why a delivery was postponed until their end


class VigieError(Exception):
    """Anything that Vigie itself raises."""


class TransientError(VigieError):
    """It may work later; ``retry_after`` is the wait asked for, if any."""

    def __init__(self, message: str, *, retry_after: timedelta | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class PermanentError(VigieError):
    """It will not work by trying again; the message says what to do."""


class DestinationError(PermanentError):
    """Nothing can be sent to this destination for now: it is suspended, its settings are kept."""


class MessageGoneError(PermanentError):
    """The message to edit or to answer was deleted: take it as a wish, do not post it again."""


class StorageError(VigieError):
    """The database cannot be used; the message says what to do."""


class CorrectionError(VigieError):
    """An operator's correction that cannot be made. ``message`` is the id of the text that says why and
    ``given`` what it is told with, as in ``Problem``."""

    def __init__(self, message: str, given: Mapping[str, object]) -> None:
        super().__init__(f"{message} {dict(given)}")
        self.message = message
        self.given = given


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with the configuration.

    ``message`` is the id of a text in the locale files (what is wrong and how to mend it), ``args``
    what it is told with. ``line`` counts from 1; None where a line makes no sense.
    """

    file: str
    line: int | None
    message: str
    args: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return " ".join(
            [f"{place}: {self.message}", *(f"{key}={value!r}" for key, value in self.args.items())]
        )


class ConfigError(VigieError):
    """The configuration is wrong; ``problems`` lists everything found, at once."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


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


@dataclass(frozen=True, slots=True)
class Overview:
    """What ``/help`` and the welcome say of the watch: feeds, the last poll, the last event.

    ``watching_since`` is when the present watch began: the first ever, or after the last long stop.
    ``pause`` is the last time during which nobody watched, be it short.
    """

    feeds: int
    failing: int
    last_poll: datetime | None
    last_event: Event | None
    watching_since: datetime | None
    pause: Pause | None = None


class Archive(Protocol):
    """What the answers read. Safe beside a running process."""

    async def events(
        self,
        *,
        person_id: str | None = None,
        name: str | None = None,
        kinds: Collection[Kind] = (),
        since: date | None = None,
        until: date | None = None,
        limit: int | None = None,
    ) -> tuple[Event, ...]:
        """Events newest first (by event date, else publication), retracted and background-only ones left
        out. ``name`` finds somebody outside the watch list."""

    async def event(self, event_id: str) -> Event | None:
        """One event in its present state."""

    async def overview(self) -> Overview:
        """The state of the watch."""


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
