"""The tables."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A timezone-aware instant, stored in UTC. Refuses naive values."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("instants are timezone-aware")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


meta = Table(
    "meta", metadata, Column("key", String(64), primary_key=True), Column("value", Text, nullable=False)
)

feeds = Table(
    "feeds",
    metadata,
    Column("url", Text, primary_key=True),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("body_hash", String(64)),
    Column("seeded", Boolean, nullable=False),
    Column("polled", Instant),
    Column("succeeded", Instant),
    Column("last_new", Instant),
    Column("next_poll", Instant),
    Column("failures", Integer, nullable=False),
    Column("problem", Text),
    Column("moved_to", Text),
    Column("pace", Integer, nullable=False),
    Column("identity", String(8), nullable=False),
    Column("seen", LargeBinary, nullable=False),
    Column("failing_since", Instant),
    Column("gap", Integer, nullable=False),
    Column("lull", Integer, nullable=False),
    Column("pages_read", Integer, nullable=False),
    Column("pages_refused", Integer, nullable=False),
)

# What the operator was last told of a feed: one word of bot.feeds.health, and when.
notices = Table(
    "notices",
    metadata,
    Column("url", Text, primary_key=True),
    Column("told", String(16), nullable=False),
    Column("at", Instant, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("feed_url", Text, nullable=False),
    Column("entry_id", Text, nullable=False),
    Column("publisher", Text, nullable=False),
    Column("outlet", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("language", String(35), nullable=False),
    Column("published", Instant, nullable=False),
    Column("first_seen", Instant, nullable=False),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("content", Text),
    Column("content_hash", String(64), nullable=False),
)

events = Table(
    "events",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("person_id", String(100)),
    Column("person", Text, nullable=False),
    Column("folded_name", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("status", String(16), nullable=False),
    Column("origin", String(16), nullable=False),
    Column("shown", Boolean, nullable=False),  # in answers: not retracted, and more than background
    Column("first_day", String(10), nullable=False),
    Column("last_day", String(10), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("founded", Instant, nullable=False),
    Column("updated", Instant, nullable=False),
    Column("state", JSON, nullable=False),
    Index(None, "person_id"),
    Index(None, "last_day"),
)

claims = Table(
    "claims",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("article_id", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
    Column("event_id", ForeignKey("events.id")),
    Column("state", JSON, nullable=False),
    Index(None, "article_id"),
)

revisions = Table(
    "revisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_id", ForeignKey("events.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("alert", String(16)),
    Column("explanation", Text, nullable=False),
    Column("article_id", ForeignKey("articles.id")),
    Column("at", Instant, nullable=False),
    Index(None, "event_id"),
)

corrections = Table(
    "corrections",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("remedy", String(16), nullable=False),
    Column("event_id", String(32), nullable=False),  # no foreign keys: the log outlives what it is about
    Column("other_id", String(32)),
    Column("by", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("articles", JSON, nullable=False),
    Column("before", JSON, nullable=False),
    Column("after", JSON, nullable=False),
    Index(None, "event_id"),
)

destinations = Table(
    "destinations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("platform", String(16), nullable=False),
    Column("address", Text, nullable=False),
    Column("direct", Boolean, nullable=False),
    Column("mention", Text, nullable=False),  # "" where nobody is
    Column("guild", Text),
    Column("language", String(8), nullable=False),
    Column("certainty", String(16), nullable=False),
    Column("kinds", JSON, nullable=False),
    Column("people", JSON, nullable=False),
    Column("unknown_people", Boolean, nullable=False),
    Column("suspended", Text),
    Column("probe_at", Instant),
    Column("probes", Integer, nullable=False, server_default="0"),
    Column("notified", Boolean, nullable=False, server_default=false()),  # moderators know of the suspension
    Column("sectors", JSON, nullable=False, server_default="[]"),
    Column("choices", JSON, nullable=False, server_default="{}"),
    Column("role", Text),
    Column("publish", Boolean, nullable=False, server_default=false()),
    Column("quiet_start", Integer, nullable=False, server_default="0"),
    Column("quiet_end", Integer, nullable=False, server_default="0"),
    Column("quiet_broken", Boolean, nullable=False, server_default=false()),
    Column("zone", String(64)),
    UniqueConstraint("platform", "address", "direct", "mention"),
)

digests = Table(
    "digests",
    metadata,
    Column("destination_id", ForeignKey("destinations.id", ondelete="CASCADE"), primary_key=True),
    Column("period", String(8), nullable=False),
    Column("hour", Integer, nullable=False),
    Column("certainty", String(16), nullable=False),
    Column("since", Instant, nullable=False),
    Column("covered", Integer, nullable=False, server_default="0"),  # the last revision told of
    Column("due", Instant, nullable=False),
)

servers = Table(
    "servers",
    metadata,
    Column("platform", String(16), primary_key=True),
    Column("guild", Text, primary_key=True),
    Column("moderators", Text),  # the channel in which they are told what is wrong
    Column("gone", Instant),  # since when Vigie is no longer there
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("nonce", String(25), nullable=False, unique=True),
    Column("destination_id", ForeignKey("destinations.id", ondelete="CASCADE"), nullable=False),
    Column("act", String(8), nullable=False),
    Column("reason", String(16), nullable=False),
    Column("event_ids", JSON, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("created", Instant, nullable=False),
    Column("due", Instant, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("state", String(8), nullable=False),  # pending, sent, dropped
    Column("why", Text),
    Column("message_id", Text),
    Column("since", Instant),  # of a digest: where it begins
    Column("rolling", Boolean, nullable=False, server_default=false()),  # the message of a crisis
    Column("pause", Integer, nullable=False),  # seconds for which an edit leaves its message alone
    Index(None, "state", "due"),
    sqlite_autoincrement=True,  # deliveries are made in the order of their ids, which are never used again
)

messages = Table(
    "messages",
    metadata,
    Column("destination_id", ForeignKey("destinations.id", ondelete="CASCADE"), primary_key=True),
    Column("event_id", ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("delivery_id", Integer, nullable=False),  # the POST that made it
    Column("message_id", Text),  # None until the platform has it
    Column("gone", Boolean, nullable=False),  # somebody deleted it
    Column("at", Instant),  # when it was decided to tell it there
    Column("edited", Instant),  # the last time
    Column("contested", Boolean, nullable=False, server_default=false()),  # by the server's moderators
    Index(None, "delivery_id"),
    Index(None, "at"),
)

reports = Table(
    "reports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_id", String(32), nullable=False),
    Column("platform", String(16), nullable=False),
    Column("user", Text, nullable=False),  # "" once they have heard the outcome
    Column("language", String(8), nullable=False),
    Column("text", Text, nullable=False),
    Column("moderator", Boolean, nullable=False),
    Column("opened", Instant, nullable=False),
    Column("passed", Boolean, nullable=False),  # an operator was told of it
    Column("verdict", String(16)),  # None while it is open
    Column("answer", Text, nullable=False),
    Column("closed", Instant),
    Index(None, "verdict"),
    sqlite_autoincrement=True,
)
