"""How a feed is, and when its operator hears of it: once when it breaks, once when it recovers."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.health import (
    BROKEN_FAILURES,
    QUIET_AFTER_NOTICE,
    TROUBLES,
    Habit,
    habit,
    habit_after,
    health,
    to_tell,
)
from bot.model import FeedState, Health
from tests.feeds.conftest import NOW

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
READ = FeedState("u", seeded=True, polled=NOW, succeeded=NOW, last_new=NOW, gap=3600, lull=12 * 3600)
BROKEN = replace(READ, failures=BROKEN_FAILURES, problem="403 Forbidden", failing_since=NOW - 2 * HOUR)
SILENT = replace(READ, last_new=NOW - 4 * DAY)


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (FeedState("u"), Health.UNREAD),
        (READ, Health.GOOD),
        (replace(READ, moved_to="v"), Health.MOVED),
        (replace(READ, failures=1, problem="403 Forbidden"), Health.FAILING),
        (replace(READ, failures=1, problem="410 Gone"), Health.GONE),
        (replace(READ, problem="network unreachable"), Health.OFFLINE),
        (SILENT, Health.SILENT),
        (replace(SILENT, lull=3 * 86_400), Health.GOOD),  # so long is nothing out of the ordinary for it
        (replace(READ, last_new=NOW - 2.5 * DAY), Health.GOOD),  # a week-end
        (replace(SILENT, gap=0, lull=0), Health.GOOD),  # no habit is known yet
        (replace(SILENT, succeeded=NOW - 3 * DAY), Health.GOOD),  # Vigie was stopped: it may have written
        (replace(SILENT, failures=2, problem="500"), Health.FAILING),
    ],
)
def test_how_a_feed_is(state, found):
    assert health(state) is found


@pytest.mark.parametrize(
    ("state", "told", "since", "notice"),
    [
        (READ, Health.GOOD, None, None),
        (BROKEN, Health.GOOD, None, Health.FAILING),
        (BROKEN, Health.FAILING, HOUR, None),
        (BROKEN, Health.SILENT, 2 * DAY, None),  # still broken, if otherwise
        (replace(BROKEN, failures=BROKEN_FAILURES - 1), Health.GOOD, None, None),
        (replace(BROKEN, failing_since=NOW - HOUR / 2), Health.GOOD, None, None),
        (replace(BROKEN, problem="410 Gone", failures=1, failing_since=NOW), Health.GOOD, None, Health.GONE),
        (SILENT, Health.GOOD, None, Health.SILENT),
        (SILENT, Health.SILENT, DAY, None),
        (READ, Health.FAILING, timedelta(0), Health.GOOD),
        (READ, Health.SILENT, timedelta(0), Health.GOOD),
        (replace(READ, moved_to="v"), Health.GONE, timedelta(0), Health.GOOD),
        (replace(READ, moved_to="v"), Health.GOOD, None, Health.MOVED),
        (replace(READ, moved_to="v"), Health.MOVED, HOUR, None),
        (READ, Health.MOVED, HOUR, None),
        (BROKEN, Health.MOVED, 2 * DAY, Health.FAILING),
        (BROKEN, Health.GOOD, HOUR, None),  # it came back an hour ago, and left again
        (BROKEN, Health.GOOD, QUIET_AFTER_NOTICE, Health.FAILING),
        (replace(READ, problem="network unreachable"), Health.GOOD, None, None),
        (replace(READ, problem="network unreachable"), Health.FAILING, DAY, None),
    ],
)
def test_what_the_operator_is_told(state, told, since, notice):
    assert to_tell(state, told, None if since is None else NOW - since, NOW) is notice


@given(st.lists(st.booleans(), min_size=1, max_size=200))
def test_a_feed_that_comes_and_goes_makes_no_stream_of_notices(answers):
    told, at, now, notices = Health.GOOD, None, NOW, []
    for answers_now in answers:
        now += 2 * HOUR
        state = (
            replace(READ, succeeded=now, last_new=now)
            if answers_now
            else replace(BROKEN, failing_since=now - 2 * HOUR)
        )
        if (notice := to_tell(state, told, at, now)) is not None:
            told, at = notice, now
            notices.append(notice)
    days = len(answers) * 2 * HOUR / DAY
    assert len(notices) <= 2 * (days + 1)
    for earlier, later in pairwise(notices):
        assert (earlier in TROUBLES) is not (later in TROUBLES)


# -- habits --------------------------------------------------------------------------------------------


def test_a_habit_is_read_from_dates():
    assert habit([NOW, NOW - HOUR, NOW - 2 * HOUR]) is None
    assert habit([NOW] * 9) is None
    assert habit([NOW - number * HOUR for number in range(5)]) == Habit(HOUR, HOUR)
    bursts = [
        NOW - week * 7 * DAY - minute * timedelta(minutes=1) for week in range(3) for minute in range(10)
    ]
    assert habit(bursts).lull > 6 * DAY


def test_a_habit_is_learnt_where_there_are_no_dates():
    learnt = habit_after(None, 4 * HOUR, 2)
    assert learnt == Habit(2 * HOUR, 4 * HOUR)
    for _ in range(50):
        learnt = habit_after(learnt, HOUR, 1)
    assert learnt.lull == 4 * HOUR
    assert learnt.gap < 1.01 * HOUR
