"""How long a publisher asks to be left alone, read from headers and from the feed. Pure.

Dates are taken relative to the server's own ``Date``, so that its clock may be wrong.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

NONE = timedelta(0)
# What stands before the first item; written so by every producer, whatever the document calls its namespaces.
ITEM = re.compile(r"<(?:item|entry)\b")
TTL = re.compile(r"<ttl>\s*(\d{1,9})\s*</ttl>", re.IGNORECASE)
PERIOD = re.compile(r"<sy:updatePeriod>\s*(hourly|daily|weekly|monthly|yearly)\s*<", re.IGNORECASE)
FREQUENCY = re.compile(r"<sy:updateFrequency>\s*(\d{1,9})\s*<", re.IGNORECASE)
PERIODS = {
    "hourly": timedelta(hours=1), "daily": timedelta(days=1), "weekly": timedelta(days=7),
    "monthly": timedelta(days=30), "yearly": timedelta(days=365),
}  # fmt: skip

LONGEST = timedelta(days=366)  # beyond it a number is nonsense, and timedelta would overflow


def retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """Read ``Retry-After``, in seconds or as a date (RFC 9110, 10.2.3). None when absent or unreadable."""
    value = headers.get("Retry-After", "").strip()
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return _seconds(value)
    until = _date(value)
    return None if until is None else _clamp(until - (_date(headers.get("Date", "")) or now))


def fresh_for(headers: Mapping[str, str], now: datetime) -> timedelta:
    """Read how long the answer stays fresh: ``max-age`` less ``Age``, else ``Expires`` (RFC 9111, 4.2.1)."""
    directives = [part.strip().lower() for part in headers.get("Cache-Control", "").split(",")]
    if "no-cache" in directives or "no-store" in directives:
        return NONE
    for directive in directives:
        name, _, value = directive.partition("=")
        value = value.strip('"')
        if name == "max-age" and value.isascii() and value.isdigit():
            age = headers.get("Age", "").strip()
            known_age = _seconds(age) if age.isascii() and age.isdigit() else NONE
            return max(NONE, _seconds(value) - known_age)
    expires = _date(headers.get("Expires", ""))
    return NONE if expires is None else _clamp(expires - (_date(headers.get("Date", "")) or now))


def pace(text: str) -> timedelta:
    """Read how often the feed *text* says that it changes (``ttl``, ``sy:updatePeriod``); zero if nowhere."""
    head = text[: found.start()] if (found := ITEM.search(text)) else text
    waits = [NONE]
    if minutes := TTL.search(head):
        waits.append(60 * _seconds(minutes[1]))
    if period := PERIOD.search(head):
        frequency = FREQUENCY.search(head)
        waits.append(PERIODS[period[1].lower()] / max(1, int(frequency[1]) if frequency else 1))
    return min(max(waits), LONGEST)


def _seconds(digits: str) -> timedelta:
    """Return that many seconds. Long numbers are cut first: Python refuses integers of 4,300 digits."""
    return min(timedelta(seconds=int(digits[:9])), LONGEST) if len(digits) <= 9 else LONGEST


def _clamp(wait: timedelta) -> timedelta:
    return min(max(wait, NONE), LONGEST)


def _date(value: str) -> datetime | None:
    """Read an HTTP date. None when it is none (``Expires: 0`` is common)."""
    try:
        date = parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
