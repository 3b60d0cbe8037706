"""The one clock."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """This instant."""
    return datetime.now(UTC)
