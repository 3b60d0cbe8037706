"""How a feed is, judged by what is remembered of it, and whether its operator is to hear of it. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from bot.model import FeedState, Health

# A feed is silent once it has been still for twice its longest lull, and for longer than a week-end.
SILENT_TIMES = 2
SILENT_LEAST = timedelta(days=3)
FEWEST_DATES = 4  # items whose dates show a habit

# A notice is for what lasts: so many failures, over such a time. Then no other of that feed for a day.
BROKEN_FAILURES = 3
BROKEN_FOR = timedelta(hours=1)
QUIET_AFTER_NOTICE = timedelta(days=1)


TROUBLES = frozenset({Health.SILENT, Health.FAILING, Health.GONE})


@dataclass(frozen=True, slots=True)
class Habit:
    """The usual and the longest time between two items of a feed."""

    gap: timedelta
    lull: timedelta


def habit(published: Iterable[datetime]) -> Habit | None:
    """How often a feed publishes, by the dates of its items; None where they are too few to tell."""
    dates = sorted(set(published))
    if len(dates) < FEWEST_DATES:
        return None
    longest = max(later - earlier for earlier, later in pairwise(dates))
    return Habit((dates[-1] - dates[0]) / (len(dates) - 1), longest)


def habit_after(known: Habit | None, waited: timedelta, items: int) -> Habit:
    """The habit of a feed without dates, after *items* were found at once, *waited* after those before."""
    each = waited / items
    if known is None:
        return Habit(each, waited)
    return Habit((3 * known.gap + each) / 4, max(known.lull, waited))


def health(state: FeedState) -> Health:
    """How the feed is."""
    if state.failures:
        return Health.GONE if (state.problem or "").startswith("410") else Health.FAILING
    if state.problem:
        return Health.OFFLINE
    if state.succeeded is None:
        return Health.UNREAD
    if _is_silent(state):
        return Health.SILENT
    return Health.MOVED if state.moved_to else Health.GOOD


def _is_silent(state: FeedState) -> bool:
    """True when the feed was still, up to its last answer, for far longer than usual.

    Up to its last answer: while Vigie itself was stopped, nothing is known of the feed.
    """
    if state.last_new is None or state.succeeded is None or not state.lull:
        return False
    patience = max(SILENT_LEAST, SILENT_TIMES * timedelta(seconds=state.lull))
    return state.succeeded - state.last_new > patience


def to_tell(state: FeedState, told: Health, at: datetime | None, now: datetime) -> Health | None:
    """What the operator is to be told of the feed, None when nothing.

    *told* is what was told last (``GOOD`` when nothing was), *at* when. A feed that breaks is told once,
    that it recovered once; one that comes and goes is told of once a day.
    """
    is_now = health(state)
    if is_now in TROUBLES:
        rested = at is None or now - at >= QUIET_AFTER_NOTICE
        return is_now if told not in TROUBLES and rested and _lasts(state, is_now, now) else None
    if is_now in (Health.GOOD, Health.MOVED) and told in TROUBLES:
        return Health.GOOD
    return Health.MOVED if is_now is Health.MOVED and told is not Health.MOVED else None


def _lasts(state: FeedState, is_now: Health, now: datetime) -> bool:
    if is_now is not Health.FAILING:
        return True
    since = state.failing_since or now
    return state.failures >= BROKEN_FAILURES and now - since >= BROKEN_FOR
