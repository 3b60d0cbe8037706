"""When to poll a feed. Pure: the caller reads the clock and throws the dice.

Instants are timezone-aware; waits are ``timedelta``.
"""

from datetime import datetime, timedelta

LONGEST_BACKOFF = timedelta(hours=6)  # a failing feed is slowed down, never given up
LONGEST_RETRY_AFTER = timedelta(days=1)  # how far a server may push us away
LONGEST_FRESHNESS = timedelta(minutes=30)  # how long we may miss news because of a cache's lifetime
LONGEST_PACE = timedelta(minutes=15)  # « hourly » is what WordPress writes unless told otherwise
GONE = timedelta(days=7)  # after a 410: muted, yet looked at again
FIRST_POLLS = timedelta(seconds=20)  # a fresh start asks every feed within this time
JITTER = 0.1  # the most that chance adds to a wait, as a share of it

NOTHING = timedelta(0)


def next_poll(
    now: datetime,
    *,
    interval: timedelta,
    failures: int = 0,
    retry_after: timedelta = NOTHING,
    fresh_for: timedelta = NOTHING,
    pace: timedelta = NOTHING,
    jitter: float = 0.0,
) -> datetime:
    """Return when to poll again: after the longest of the waits wanted, plus up to a tenth of it.

    Args:
        now: The end of the poll.
        interval: The operator's wish after a success; positive.
        failures: How many polls failed in a row; each doubles the wait, up to ``LONGEST_BACKOFF``.
        retry_after: What the server asked for, believed up to ``LONGEST_RETRY_AFTER``.
        fresh_for: How long the answer stays fresh, believed up to ``LONGEST_FRESHNESS``.
        pace: How often the feed says that it changes, believed up to ``LONGEST_PACE``.
        jitter: A throw of the dice in [0, 1), so that feeds drift apart.

    Raises:
        ValueError: *now* has no zone, or a number is out of range.
    """
    _check(now, interval, jitter)
    if failures < 0:
        raise ValueError(f"failures cannot be {failures}")
    growth = min(2.0 ** min(failures, 30), max(1.0, LONGEST_BACKOFF / interval))
    wait = max(
        interval * growth,
        min(retry_after, LONGEST_RETRY_AFTER),
        min(fresh_for, LONGEST_FRESHNESS),
        min(pace, LONGEST_PACE),
    )
    return now + wait * (1 + JITTER * jitter)


def first_poll(
    now: datetime, *, interval: timedelta, planned: datetime | None = None, jitter: float = 0.0
) -> datetime:
    """Return when to poll first after a start: as *planned* before it, else somewhere in the next seconds.

    A plan in the past is no plan; one too far ahead comes from a clock that was wrong.

    Raises:
        ValueError: *now* has no zone, or a number is out of range.
    """
    _check(now, interval, jitter)
    if planned is not None and now < planned <= now + GONE * (1 + JITTER):
        return planned
    return now + min(interval, FIRST_POLLS) * jitter


def _check(now: datetime, interval: timedelta, jitter: float) -> None:
    if now.tzinfo is None:
        raise ValueError("now needs a timezone")
    if interval <= NOTHING or not 0 <= jitter < 1:
        raise ValueError(f"out of range: interval={interval}, jitter={jitter}")
