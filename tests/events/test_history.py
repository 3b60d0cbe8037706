"""The past changes of the watch list as events, and what articles add to them."""

from typing import Any

import pytest

from bot.events import from_history
from bot.model import (
    Event,
    Kind,
    Organization,
    Origin,
    PartialDate,
    PastChange,
    Person,
    Reason,
    Seat,
    Status,
    Voice,
    Watchlist,
    Wording,
)
from tests.events.stories import Story, article, claim


def _past(*changes: tuple[str, str]) -> tuple[Event, ...]:
    person = Person(
        "mira-murati",
        "Mira Murati",
        changes=tuple(PastChange(PartialDate.parse(when), Kind(kind)) for when, kind in changes),
    )
    return from_history(Watchlist((Organization("openai", "OpenAI", people=(person,)),)))


@pytest.mark.parametrize(
    ("published", "slots"),
    [
        ("2024-09-26", {}),
        ("2024-09-26", {"status": "rumoured"}),
        ("2024-09-27", {"date": "2024-09-25", "voice": Voice.PERSON}),
        ("2025-03-26", {}),
        ("2026-03-26", {"date": "2024-09"}),
        ("2026-03-26", {"news": False}),
    ],
)
def test_what_the_history_knows_is_no_news(published: str, slots: dict[str, Any]) -> None:
    story = Story.after(_past(("2018", "arrival"), ("2024-09-25", "departure")))
    assert story.alerts(article("b-1", published), claim(**slots)) == []
    assert len(story.events) == 2
    departure = next(event for event in story.events.values() if event.kind is Kind.DEPARTURE)
    assert (departure.origin, departure.status, departure.publishers) == (
        Origin.HISTORY,
        Status.ANNOUNCED,
        ("b",),
    )


def test_what_the_history_does_not_know_is_news() -> None:
    story = Story.after(_past(("2018", "arrival"), ("2024-09-25", "departure")))
    assert story.alerts(article("b-1", "2026-12-01"), claim("return")) == [Reason.NEW]
    assert story.alerts(article("b-2", "2027-02-01"), claim()) == [Reason.NEW]


def test_the_history_gives_sources_seats_and_names() -> None:
    seen = PastChange(
        PartialDate.parse("2023-11-22"),
        Kind.DEPARTURE,
        role=Wording("membre du conseil d'administration", "member of the board"),
        counterpart="bob-mcgrew",
        source="https://www.example.org/page",
    )
    people = (Person("ilya", "Ilya Sutskever", changes=(seen, seen)), Person("bob-mcgrew", "Bob McGrew"))
    first, second = from_history(Watchlist((Organization("openai", "OpenAI", people=people),)))
    assert first.id != second.id
    assert (first.seat, first.told, first.counterpart, first.counterpart_id) == (
        Seat.BOARD,
        True,
        "Bob McGrew",
        "bob-mcgrew",
    )
    assert [(source.outlet, source.quote) for source in first.sources] == [("example.org", "")]


def test_a_past_change_that_is_proven_needs_no_articles() -> None:
    change = PastChange(PartialDate.parse("2024-09-25"), Kind.DEPARTURE, source="https://a.example/")
    person = Person("mira-murati", "Mira Murati", changes=(change,))
    (known,) = from_history(Watchlist((Organization("openai", "OpenAI", people=(person,)),)))
    story = Story.after([known])
    for number in range(1, 9):
        story.tell(article(f"n{number}-1", f"2024-10-0{number}"), claim(news=number % 2 == 0))
    assert story.only == known


def test_a_past_change_keeps_its_id_when_it_is_corrected() -> None:
    before = _past(("2018", "arrival"), ("2024-09", "departure"), ("2026", "departure"))
    after = _past(("2018-05", "arrival"), ("2024-09-25", "ouster"), ("2026-02", "departure"))
    assert [event.id for event in before] == [event.id for event in after]
    assert len({event.id for event in before}) == 3
