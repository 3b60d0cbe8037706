"""No second with too many requests, and no loop of refused ones."""

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.discord.pace import REFUSALS, WINDOW, Pace


@given(st.lists(st.floats(0, 0.5), min_size=60, max_size=200))
def test_no_second_ever_holds_more_than_fifty(gaps):
    pace, now, sent = Pace(), 1000.0, []
    for gap in gaps:
        now += gap
        sent.append(now + pace.turn(now))
    assert sent == sorted(sent)
    assert all(later - earlier > 1 for earlier, later in zip(sent, sent[50:], strict=False))


def test_nobody_waits_where_there_is_room():
    pace = Pace()
    assert [pace.turn(now) for now in (10.0, 11.0, 12.0)] == [0, 0, 0]


def test_many_refusals_close_the_door_until_they_are_forgotten():
    pace = Pace()
    for number in range(REFUSALS - 1):
        pace.refused(number / 100)
    assert pace.closed(60) == 0
    pace.refused(60)
    assert pace.closed(60) == WINDOW - 60
    assert pace.closed(WINDOW + 1) == 0
