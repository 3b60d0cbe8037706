"""Too much at once goes into one message, and calms down again."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.events import calm
from bot.events.crisis import HOLDS
from bot.model import Act, Dispatch, Reason, Telling

NOW = datetime(2024, 9, 26, 12, tzinfo=UTC)
ORGANIZATIONS = {f"e{number}": "OpenAI" for number in range(200)} | {"x1": "Lumina", "x2": "Lumina"}


def post(*events, to=1):
    return Dispatch(to, Act.POST, Reason.NEW, events, 1)


def told(*numbers, to=1, ago=10, rolling=None):
    """One alert each, or all in the rolling message made by the delivery *rolling*."""
    at = NOW - timedelta(minutes=ago)
    return [
        Telling(to, f"e{number}", rolling or 1000 + number, at, rolling is not None) for number in numbers
    ]


def calmed(dispatches, tellings, limit=6):
    return calm(dispatches, tellings, ORGANIZATIONS, limit=limit, now=NOW)


def test_up_to_the_limit_each_alert_has_a_message_of_its_own():
    assert calmed([post("e9")], told(*range(5))) == (post("e9"),)


def test_the_next_one_begins_a_rolling_message_and_those_after_it_join():
    (first,) = calmed([post("e9")], told(*range(6)))
    assert (first.rolling, first.joins, first.act) == (True, None, Act.POST)
    (second,) = calmed([post("e10")], [*told(*range(6)), *told(9, rolling=50)])
    assert (second.rolling, second.joins) == (True, 50)


def test_two_alerts_of_one_moment_share_it():
    dispatches = calmed([post("e9"), post("e10", "e11"), post("e12", to=2)], told(*range(6)))
    assert [each.event_ids for each in dispatches] == [("e9", "e10", "e11"), ("e12",)]
    assert [each.rolling for each in dispatches] == [True, False]


def test_alerts_of_another_organisation_or_destination_or_hour_do_not_count():
    crowd = told(*range(6))
    assert calmed([post("x1")], crowd) == (post("x1"),)
    assert calmed([post("e9", to=2)], crowd) == (post("e9", to=2),)
    assert calmed([post("e9")], told(*range(6), ago=60)) == (post("e9"),)


def test_one_alert_about_several_people_is_one_alert():
    together = [Telling(1, f"e{number}", 7, NOW, rolling=False) for number in range(6)]
    assert calmed([post("e9")], together) == (post("e9"),)


def test_it_stays_a_crisis_while_the_news_go_on_and_is_calm_afterwards():
    joined = told(*range(10, 16), rolling=50)
    assert calmed([post("e20")], joined)[0].joins == 50
    assert calmed([post("e20")], joined[:5]) == (post("e20"),)


def test_a_full_message_is_followed_by_another():
    (dispatch,) = calmed([post("e99")], told(*range(HOLDS), rolling=50))
    assert (dispatch.rolling, dispatch.joins) == (True, None)


@pytest.mark.parametrize("why", [Reason.DENIED, Reason.REVERSED, Reason.RETRACTED, Reason.CORRECTED])
def test_what_proves_wrong_is_answered_in_a_crisis_too(why):
    edit, reply = (Dispatch(1, act, why, ("e1",), 2) for act in (Act.EDIT, Act.REPLY))
    assert calmed([edit, reply], told(*range(6), rolling=50)) == (edit, reply)


def test_of_what_is_confirmed_in_a_rolling_message_only_the_edit_is_left():
    edit = Dispatch(1, Act.EDIT, Reason.CONFIRMED, ("e1",), 2)
    reply = Dispatch(1, Act.REPLY, Reason.CONFIRMED, ("e1",), 2)
    assert calmed([edit, reply], told(*range(6))) == (edit, reply)
    assert calmed([edit, reply], told(*range(6), rolling=50)) == (edit,)


@given(st.lists(st.integers(0, 90), max_size=60).map(sorted), st.integers(1, 8))
def test_a_channel_never_gets_more_messages_an_hour_than_the_limit_and_rolling_ones(minutes, limit):
    tellings, posts = [], []
    for number, minute in enumerate(minutes):
        now = NOW + timedelta(minutes=minute)
        (made,) = calm([post(f"e{number}")], tellings, ORGANIZATIONS, limit=limit, now=now)
        delivery = made.joins or number + 1
        tellings.append(Telling(1, f"e{number}", delivery, now, made.rolling))
        if made.joins is None:
            posts.append((now, made.rolling))
    for start, _ in posts:
        within = [rolling for at, rolling in posts if start <= at < start + timedelta(hours=1)]
        assert within.count(False) <= limit
        assert within.count(True) <= 1 + len(minutes) // HOLDS + 1
    assert {each.event_id for each in tellings} == {f"e{number}" for number in range(len(minutes))}
