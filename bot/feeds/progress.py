"""What becomes of a feed's state with each poll. Pure."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.feeds.failures import GoneError, OfflineError
from bot.feeds.fetch import Fetched
from bot.feeds.schedule import GONE, NOTHING, next_poll
from bot.model import FeedState
from bot.ports import TransientError, VigieError


def succeeded(
    state: FeedState, fetched: Fetched, *, now: datetime, end: datetime, interval: timedelta, jitter: float
) -> FeedState:
    """The state after an answer. A 304 may leave validators out: the old ones stay (RFC 9111, 3.2).

    *now* is the beginning of the poll, *end* its end; *interval* and *jitter* are those of ``next_poll``.
    """
    return replace(
        state,
        etag=fetched.etag or (state.etag if fetched.not_modified else None),
        last_modified=fetched.last_modified or (state.last_modified if fetched.not_modified else None),
        polled=now,
        succeeded=now,
        failures=0,
        failing_since=None,
        problem=None,
        moved_to=fetched.moved_to or state.moved_to,
        next_poll=next_poll(
            end,
            interval=interval,
            fresh_for=fetched.fresh_for,
            pace=timedelta(seconds=state.pace),
            jitter=jitter,
        ),
    )


def failed(
    state: FeedState,
    error: Exception,
    *,
    online: bool,
    now: datetime,
    end: datetime,
    interval: timedelta,
    jitter: float,
) -> FeedState:
    """The state after a failure. While we are not *online* ourselves, that slows nobody."""
    blameless = isinstance(error, OfflineError) and not online
    failures = state.failures if blameless else state.failures + 1
    retry_after = error.retry_after if isinstance(error, TransientError) else None
    due = next_poll(
        end,
        interval=interval,
        failures=0 if blameless else failures,
        retry_after=retry_after or NOTHING,
        jitter=jitter,
    )
    return replace(
        state,
        polled=now,
        failures=failures,
        failing_since=(state.failing_since or now) if failures else None,
        problem=problem_of(error),
        moved_to=None,  # ask the listed address next: where it once led may be what is broken
        next_poll=max(due, now + GONE) if isinstance(error, GoneError) else due,
    )


def problem_of(error: Exception) -> str:
    """What went wrong, in a few words."""
    return str(error) if isinstance(error, VigieError) else f"internal error: {type(error).__name__}: {error}"
