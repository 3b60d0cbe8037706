"""Context is given only where every day of the window is known."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.chat.context import NOTHING_KNOWN, context_of
from bot.model import Confidence, Kind, PartialDate, Seat, Status, Watchlist
from tests.chat.stage import NOW, WATCHLIST, Memory, event


class Watching(Memory):
    """Watching since a given day, None for never."""

    since = None

    async def overview(self):
        return replace(await super().overview(), watching_since=self.since)


@pytest.mark.parametrize(
    ("history", "since", "known"),
    [
        (None, None, False),
        (date(2024, 9, 25), None, True),  # the history reaches to the very day
        (date(2024, 9, 20), None, False),
        (None, NOW - timedelta(days=31), True),  # the feeds were watched all along
        (None, NOW - timedelta(days=3), False),
        (date(2024, 9, 23), NOW - timedelta(days=3), True),  # one takes over from the other
        (date(2024, 9, 10), NOW - timedelta(days=3), False),  # with a gap between them
    ],
)
async def test_a_gap_means_no_context(history, since, known):
    (lumina,) = WATCHLIST.organizations
    watchlist = Watchlist((replace(lumina, history_until=history),))
    before = event(id="b4", person="Théo Marchetti", date=PartialDate(2024, 9, 2))
    memory = Watching(event(), before)
    memory.since = since
    assert (before in (await context_of([event()], memory, watchlist)).window) is known


async def test_the_window_is_thirty_days():
    memory = Watching(event(id="old", date=PartialDate(2024, 8, 1)), event(id="new"))
    memory.since = datetime(2024, 1, 1, tzinfo=UTC)
    assert [each.id for each in (await context_of([event()], memory, WATCHLIST)).window] == ["new"]


async def test_what_was_undone_does_not_count():
    memory = Watching(event(id="new"), event(id="undone", reversed_by="x"))
    memory.since = datetime(2024, 1, 1, tzinfo=UTC)
    assert [each.id for each in (await context_of([event()], memory, WATCHLIST)).window] == ["new"]
    assert await context_of([event(reversed_by="x")], memory, WATCHLIST) == NOTHING_KNOWN


CAME = event(id="came", kind=Kind.ARRIVAL, date=PartialDate(2018, 6), confidence=Confidence.SEEN)


@pytest.mark.parametrize(
    ("others", "known"),
    [
        ([CAME], True),
        ([], False),
        ([replace(CAME, confidence=Confidence.RECALLED)], False),  # nobody vouches for it
        ([replace(CAME, status=Status.RUMOURED)], False),
        ([replace(CAME, seat=Seat.BOARD)], False),  # another seat
        ([CAME, event(id="left", date=PartialDate(2020, 1))], False),  # away in between
        ([CAME, event(id="back", kind=Kind.RETURN, date=PartialDate(2021, 1))], True),  # from a leave
        ([CAME, replace(CAME, id="again", date=PartialDate(2022, 1))], False),
    ],
)
async def test_when_somebody_came_is_known_where_it_is_vouched_for_and_they_never_left(others, known):
    (lumina,) = WATCHLIST.organizations
    memory = Memory(event(), *others)
    memory.known = [each for each in memory.known if each.id in {"k7q2abc", *(other.id for other in others)}]
    context = await context_of([event()], memory, Watchlist((lumina,)))
    assert (context.arrival in others) is known
    assert (context.arrival is not None) is known


async def test_of_an_arrival_no_earlier_one_is_looked_for():
    context = await context_of([event(kind=Kind.ARRIVAL)], Memory(CAME), WATCHLIST)
    assert context.arrival is None
