"""What is known of a feed, and how its polls end."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.model.articles import Feed


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
