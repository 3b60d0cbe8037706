"""Quiet hours and digests by the clock of a zone, through both changes of the clock."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.events import digest_due, quiet_until
from bot.model import Kind, Period, Quiet, Status
from tests.events.stories import Story, article, claim

PARIS = ZoneInfo("Europe/Paris")
ZONES = st.sampled_from(
    [PARIS, ZoneInfo("America/Montreal"), ZoneInfo("Pacific/Tahiti"), ZoneInfo("Australia/Lord_Howe")]
)
INSTANTS = st.integers(0, 3 * 366 * 24 * 60).map(
    lambda m: datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=m)
)
HOURS = st.integers(0, 23)


def departure(**changes):
    story = Story()
    story.tell(article("bfm-1", "2024-09-26"), claim())
    return replace(story.only, **changes)


def paris(day, hour, minute=0):
    return datetime(*day, hour, minute, tzinfo=PARIS).astimezone(UTC)


@pytest.mark.parametrize(
    ("quiet", "now", "until"),
    [
        (Quiet(22, 6), paris((2024, 9, 26), 21, 59), None),
        (Quiet(22, 6), paris((2024, 9, 26), 22), paris((2024, 9, 27), 6)),
        (Quiet(22, 6), paris((2024, 9, 27), 0), paris((2024, 9, 27), 6)),
        (Quiet(22, 6), paris((2024, 9, 27), 5, 59), paris((2024, 9, 27), 6)),
        (Quiet(22, 6), paris((2024, 9, 27), 6), None),
        (Quiet(12, 14), paris((2024, 9, 27), 13), paris((2024, 9, 27), 14)),
        (Quiet(12, 14), paris((2024, 9, 27), 11), None),
        (Quiet(), paris((2024, 9, 27), 0), None),
        (Quiet(7, 7), paris((2024, 9, 27), 7), None),
        # The night in which the clock goes forward, and the one in which it goes back.
        (Quiet(22, 6), paris((2024, 3, 30), 23), datetime(2024, 3, 31, 4, tzinfo=UTC)),
        (Quiet(22, 2), paris((2024, 3, 31), 1), datetime(2024, 3, 31, 1, tzinfo=UTC)),
        (Quiet(22, 6), paris((2024, 10, 26), 23), datetime(2024, 10, 27, 5, tzinfo=UTC)),
    ],
)
def test_quiet_hours(quiet, now, until):
    assert quiet_until(quiet, [departure()], now=now, zone=PARIS) == until


@pytest.mark.parametrize(
    ("changes", "waits"),
    [
        ({}, False),
        ({"kind": Kind.OUSTER}, False),
        ({"kind": Kind.LEAVE}, True),
        ({"kind": Kind.ARRIVAL}, True),
        ({"status": Status.RUMOURED}, True),
        ({"status": Status.DENIED}, True),
    ],
)
def test_announced_departures_break_them_where_they_may(changes, waits):
    events, now = [departure(**changes)], paris((2024, 9, 27), 0)
    assert quiet_until(Quiet(22, 6), events, now=now, zone=PARIS) is not None
    broken = quiet_until(Quiet(22, 6, broken=True), events, now=now, zone=PARIS)
    assert (broken is not None) is waits


@given(ZONES, INSTANTS, HOURS, HOURS)
def test_whatever_waits_may_go_at_the_end_and_not_before(zone, now, start, end):
    until = quiet_until(Quiet(start, end), [departure()], now=now, zone=zone)
    if until is None:
        return
    assert now < until <= now + timedelta(hours=25)
    assert quiet_until(Quiet(start, end), [departure()], now=until, zone=zone) is None
    before = until - timedelta(seconds=1)
    assert before < now or quiet_until(Quiet(start, end), [departure()], now=before, zone=zone) == until


@pytest.mark.parametrize(
    ("period", "now", "due"),
    [
        (Period.DAILY, paris((2024, 9, 26), 7, 59), paris((2024, 9, 26), 8)),
        (Period.DAILY, paris((2024, 9, 26), 8), paris((2024, 9, 27), 8)),
        (Period.WEEKLY, paris((2024, 9, 26), 8), paris((2024, 9, 30), 8)),
        (Period.WEEKLY, paris((2024, 9, 30), 7), paris((2024, 9, 30), 8)),
        (Period.DAILY, paris((2024, 3, 30), 12), datetime(2024, 3, 31, 6, tzinfo=UTC)),
        (Period.DAILY, paris((2024, 10, 26), 12), datetime(2024, 10, 27, 7, tzinfo=UTC)),
    ],
)
def test_a_digest_falls_due_at_its_hour(period, now, due):
    assert digest_due(period, 8, now=now, zone=PARIS) == due


@given(ZONES, INSTANTS, HOURS)
def test_every_day_has_one_digest_even_when_the_clock_changes(zone, now, hour):
    days = []
    for _ in range(400):
        due = digest_due(Period.DAILY, hour, now=now, zone=zone)
        assert due > now
        days.append(due.astimezone(zone).date())
        now = due
    assert len(set(days)) == len(days)
    assert (days[-1] - days[0]).days == len(days) - 1
