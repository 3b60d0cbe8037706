"""A wave of news takes some days to arrive, and is recalled for months: what must hold of both."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model import Article, Claim, Event, Kind, PartialDate, Reason, Status, Voice
from tests.events.stories import Story, article, claim, instant, replay
from tests.events.test_properties import EVERY, past

Step = tuple[Article, list[Claim]]

IN = [("Mira Murati", "mira-murati"), ("Barret Zoph", "barret-zoph")]
OUTSIDE = [("Yusuf Demirkan", None), ("Demirkan", None)]
# What a wave may bring, of whom: whoever arrives was not there. Kinds that exclude each other, or of which
# one is corrected into the other by what is announced only, are not mixed with rumours and denials.
WAVES: list[tuple[tuple[Kind, ...], tuple[Status, ...], list[tuple[str, str | None]]]] = [
    ((Kind.DEPARTURE, Kind.OUSTER, Kind.VENTURE), EVERY, [*IN, *OUTSIDE]),
    ((Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE), (Status.ANNOUNCED,), [*IN, *OUTSIDE]),
    ((Kind.ARRIVAL, Kind.RETURN, Kind.VENTURE), EVERY, OUTSIDE),
    ((Kind.APPOINTMENT, Kind.VENTURE), EVERY, [*IN, *OUTSIDE]),
]
DATES = [None, None, "2024-09-25", "2024-09", "2024-09-26"]


@st.composite
def waves(draw: st.DrawFn) -> list[Step]:
    """Articles of five days: news of one direction, and recalls of it or of what is known of the past."""
    kinds, statuses, people = draw(st.sampled_from(WAVES))
    steps = []
    for number in range(draw(st.integers(1, 6))):
        said: dict[str, Claim] = {}
        for _ in range(draw(st.integers(1, 2))):
            person, person_id = draw(st.sampled_from(people))
            kind, recalled = draw(st.sampled_from(kinds)), draw(st.booleans())
            known = recalled and person_id == "mira-murati"
            said[person.split()[-1]] = claim(
                kind.value,
                person,
                id=person_id,
                status=draw(st.sampled_from(statuses)),
                news=not recalled,
                date=draw(st.sampled_from([*DATES, "2023-11"] if known else DATES)),
                role=None if kind is Kind.VENTURE else "directrice",
                voice=draw(st.sampled_from(list(Voice))),
            )
        day, hour = draw(st.integers(25, 29)), draw(st.integers(0, 23))
        outlet = draw(st.sampled_from(["lemonde", "bfm", "zdnet"]))
        steps.append((article(f"{outlet}-{number}", f"2024-09-{day}T{hour:02}:00"), list(said.values())))
    return steps


def news_of(story: Story) -> list[tuple[Any, ...]]:
    """The events that are news, with the newsrooms for which they are. (Which of two changes an undated
    recall means depends on what was known when it came: it alerts nobody either way.)"""
    news = [event for event in story.events.values() if event.news]
    return sorted((e.person, e.kind, e.status, e.seat, str(e.date), _newsrooms(e)) for e in news)


def _newsrooms(event: Event) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source.publisher for source in event.sources if source.news))


@given(st.data(), waves())
@settings(max_examples=300, deadline=None)
def test_the_order_of_arrival_within_a_wave_does_not_matter(data: st.DataObject, wave: list[Step]) -> None:
    other = data.draw(st.permutations(wave))
    assert news_of(replay([*past(), *wave])) == news_of(replay([*past(), *other]))


@pytest.mark.parametrize("order", ["next, earlier", "earlier, next"])
def test_news_joins_the_news_however_near_a_recall_lies(order: str) -> None:
    later = {
        "next": (article("d-1", "2024-09-27"), [claim()]),
        "earlier": (article("e-1", "2024-09-25"), [claim()]),
    }
    day = [
        (article("b-1", "2024-09-26"), [claim()]),
        (article("c-1", "2024-09-26"), [claim("leave", news=False)]),
    ]
    story = replay([*past(), *day, *(later[name] for name in order.split(", "))])
    told = {tuple(sorted(s.article_id for s in e.sources)): e.kind for e in story.events.values()}
    assert told.get(("b-1", "d-1", "e-1")) is Kind.DEPARTURE
    assert told.get(("c-1",)) is Kind.LEAVE


OUT = st.sampled_from([Kind.DEPARTURE, Kind.OUSTER])


@st.composite
def recaps(draw: st.DrawFn) -> Step:
    """An article of later months that recalls a departure, with whatever date it takes it for."""
    later = instant("2024-10-02") + timedelta(days=draw(st.integers(0, 400)))
    date = draw(
        st.none()
        | st.dates(instant("2024-03-01").date(), instant("2024-12-31").date()).map(PartialDate.of)
        | st.sampled_from([PartialDate(2024), PartialDate(2024, 8), PartialDate(2024, 10)])
    )
    recalled = claim(
        draw(OUT).value,
        news=False,
        date=str(date) if date else None,
        status=draw(st.sampled_from([Status.ANNOUNCED, Status.RUMOURED])),
        role=draw(st.sampled_from([None, "directrice technique", "CTO", "cofondatrice"])),
    )
    return article(f"recap-{draw(st.integers(0, 99))}", f"{later:%Y-%m-%d}"), [recalled]


@given(st.lists(recaps(), min_size=1, max_size=6, unique_by=lambda step: step[0].id))
@settings(max_examples=200, deadline=None)
def test_recaps_never_alert_however_late_and_wrongly_dated(later: list[Step]) -> None:
    story = replay([(article("b-1", "2024-09-25"), [claim(date="2024-09-25", role="directrice technique")])])
    for each, claims in later:
        decided = story.tell(each, *claims)
        assert [d.alert for d in decided if d.alert not in (None, Reason.MORE_SOURCES)] == []


@given(st.integers(1, 500), OUT)
@settings(max_examples=100, deadline=None)
def test_an_undated_recap_taken_for_news_is_no_second_departure(days: int, kind: Kind) -> None:
    story = replay([(article("b-1", "2024-09-25"), [claim(date="2024-09-25")])])
    later = instant("2024-09-25") + timedelta(days=days)
    assert Reason.NEW not in story.alerts(article("recap-1", f"{later:%Y-%m-%d}"), claim(kind.value))
    assert len(story.events) == 1


@given(st.integers(15, 700), st.integers(15, 700), OUT, st.booleans())
@settings(max_examples=100, deadline=None)
def test_a_departure_after_a_return_is_another_one(
    away: int, back: int, kind: Kind, returned_in_passing: bool
) -> None:
    story = replay([(article("b-1", "2024-01-10"), [claim(date="2024-01-10")])])
    return_day = instant("2024-01-10") + timedelta(days=away)
    second_day = return_day + timedelta(days=back)
    returns = claim("return", date=f"{return_day:%Y-%m-%d}", news=not returned_in_passing)
    story.tell(article("b-2", f"{return_day:%Y-%m-%d}"), returns)
    assert story.alerts(article("b-3", f"{second_day:%Y-%m-%d}"), claim(kind.value)) == [Reason.NEW]


@given(st.permutations(["first", "return", "second"]))
@settings(max_examples=20, deadline=None)
def test_a_return_and_what_it_undoes_know_each_other_whichever_is_learnt_first(order: list[str]) -> None:
    told = {
        "first": (article("b-1", "2024-01-10"), [claim("ouster", date="2024-01-10")]),
        "return": (article("b-2", "2024-01-15"), [claim("return", date="2024-01-15")]),
        "second": (article("b-3", "2024-01-16"), [claim("ouster", date="2024-01-10", news=False)]),
    }
    story = replay([told[name] for name in order])
    back = next(event for event in story.events.values() if event.kind is Kind.RETURN)
    gone = next(event for event in story.events.values() if event.kind is Kind.OUSTER)
    assert (back.reverses, gone.reversed_by) == (gone.id, back.id)


@pytest.mark.parametrize("recalled_first", [True, False])
def test_of_the_returns_of_one_day_the_announced_one_undoes_the_departure(recalled_first: bool) -> None:
    before = [
        (article("b-1", "2022-02-02"), [claim("arrival", date="2022-02")]),
        (article("b-2", "2024-01-10"), [claim("ouster")]),
    ]
    day = [(article(f"c-{news:d}", "2024-01-15"), [claim("return", news=news)]) for news in (False, True)]
    story = replay([*before, *(day if recalled_first else reversed(day))])
    gone = next(event for event in story.events.values() if event.kind is Kind.OUSTER)
    assert gone.reversed_by is not None
    assert story.events[gone.reversed_by].news


@given(st.booleans(), st.sampled_from([Status.ANNOUNCED, Status.DENIED]), st.integers(0, 60))
@settings(max_examples=60, deadline=None)
def test_a_rumour_settled_is_one_event(again: bool, verdict: Status, days: int) -> None:
    story = replay([(article("b-1", "2024-09-01"), [claim(status="rumoured")])])
    if again:
        story.tell(article("c-1", "2024-09-01T18:00"), claim(status="rumoured"))
    later = instant("2024-09-02") + timedelta(days=days)
    alerts = story.alerts(article("d-1", f"{later:%Y-%m-%d}"), claim(status=verdict, voice=Voice.PERSON))
    assert alerts == [Reason.CONFIRMED if verdict is Status.ANNOUNCED else Reason.DENIED]
    assert story.only.status is verdict


@given(st.booleans(), st.integers(4, 28))
@settings(max_examples=40, deadline=None)
def test_who_was_to_succeed_and_stands_in_is_one_event(late: bool, days: int) -> None:
    told = {"kind": "appointment", "counterpart": "Bob McGrew"}
    rumour = (
        article("b-1", "2024-09-01"),
        [claim(**told, status="rumoured", role="directeur de la recherche")],
    )
    day = instant("2024-09-01") + timedelta(days=days)
    standing_in = claim(**told, role="directeur de la recherche par intérim")
    steps = [rumour, (article("d-1", f"{day:%Y-%m-%d}"), [standing_in])]
    assert replay(steps[::-1] if late else steps).only.status is Status.ANNOUNCED


def test_those_who_leave_together_share_the_article() -> None:
    story = Story()
    people = ("Mira Murati", "Bob McGrew", "Barret Zoph")
    story.tell(article("b-1", "2024-09-25"), *[claim(person=name) for name in people])
    assert len(story.events) == len(people)
    assert {source.article_id for event in story.events.values() for source in event.sources} == {"b-1"}
