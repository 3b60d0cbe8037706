from datetime import timedelta as td

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.schedule import (
    FIRST_POLLS,
    GONE,
    JITTER,
    LONGEST_BACKOFF,
    LONGEST_FRESHNESS,
    LONGEST_RETRY_AFTER,
    first_poll,
    next_poll,
)
from tests.feeds.conftest import NOW

POLLS = st.fixed_dictionaries(
    {
        "interval": st.timedeltas(td(seconds=1), td(days=7)),
        "failures": st.integers(0, 10**6),
        "retry_after": st.timedeltas(td(0), td(days=366)),
        "fresh_for": st.timedeltas(td(0), td(days=366)),
        "pace": st.timedeltas(td(0), td(days=366)),
        "jitter": st.floats(0, 1, exclude_max=True),
    }
)


@pytest.mark.parametrize(
    ("changed", "minutes"),
    [
        ({}, 5),
        ({"jitter": 0.5}, 5.25),
        ({"failures": 1}, 10),
        ({"failures": 3}, 40),
        ({"failures": 99}, 360),
        ({"failures": 99, "interval": td(days=1)}, 1440),  # never more often than asked for
        ({"retry_after": td(hours=2)}, 120),
        ({"retry_after": td(days=365)}, 1440),
        ({"fresh_for": td(minutes=20)}, 20),
        ({"fresh_for": td(days=7)}, 30),
        ({"pace": td(minutes=12)}, 12),
        ({"pace": td(days=7)}, 15),
    ],
)
def test_waits(changed, minutes):
    assert next_poll(NOW, **{"interval": td(minutes=5)} | changed) == NOW + td(minutes=minutes)


@given(POLLS)
def test_never_early_and_never_given_up(poll):
    wait = next_poll(NOW, **poll) - NOW
    assert wait >= max(poll["interval"], min(poll["retry_after"], LONGEST_RETRY_AFTER))
    longest = max(poll["interval"], LONGEST_BACKOFF, LONGEST_RETRY_AFTER, LONGEST_FRESHNESS)
    assert wait <= longest * (1 + JITTER)


@given(POLLS)
def test_one_more_failure_is_never_polled_sooner(poll):
    assert next_poll(NOW, **poll) <= next_poll(NOW, **poll | {"failures": poll["failures"] + 1})


@pytest.mark.parametrize(
    "wrong",
    [
        {"interval": td(0)},
        {"interval": td(seconds=-1)},
        {"jitter": 1.0},
        {"jitter": -0.1},
        {"failures": -1},
        {"now": NOW.replace(tzinfo=None)},
    ],
)
def test_refuses(wrong):
    with pytest.raises(ValueError, match=r"range|failures|timezone"):
        next_poll(**{"now": NOW, "interval": td(minutes=5)} | wrong)


@pytest.mark.parametrize(
    ("planned", "jitter", "wait"),
    [
        (None, 0.0, td(0)),
        (None, 0.5, FIRST_POLLS / 2),
        (NOW + td(minutes=3), 0.5, td(minutes=3)),
        (NOW - td(days=3), 0.5, FIRST_POLLS / 2),
        (NOW + GONE, 0.5, GONE),
        (NOW + td(days=3650), 0.5, FIRST_POLLS / 2),
    ],
)
def test_first_poll(planned, jitter, wait):
    assert first_poll(NOW, interval=td(minutes=5), planned=planned, jitter=jitter) == NOW + wait


def test_first_polls_of_a_short_interval_fit_into_it():
    assert first_poll(NOW, interval=td(seconds=2), jitter=0.5) == NOW + td(seconds=1)
