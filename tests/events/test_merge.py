"""What the merge makes of an event: its slots, its id, its days, what it undoes and what undoes it."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.events import moves
from bot.events.evidence import RECALLING
from bot.model import Kind, Reason
from tests.events.stories import Story, article, claim, instant


def test_slots_are_filled_and_the_founding_record_names_the_rest() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26T10:00"), claim(date="2024-09", role="CTO"))
    story.tell(article("c-1", "2024-09-26T11:00"), claim(date="2024-09-26", other_organization="Meta"))
    story.tell(article("a-1", "2024-09-26T08:00"), claim(date="2024-09-25", role="directrice technique"))
    event = story.only
    assert event.founded == instant("2024-09-26T08:00")
    assert event.publishers == ("a", "b", "c")
    assert (str(event.date), event.role, event.other_organization) == (
        "2024-09-25",
        "directrice technique",
        "Meta",
    )
    assert event.revision == 3


def test_the_id_is_short_and_does_not_change() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26T10:00"), claim())
    first = story.only.id
    story.tell(article("a-1", "2024-09-24T08:00"), claim())
    assert story.only.id == first
    assert len(first) == 7
    assert first.isalnum()


@pytest.mark.parametrize("names", [("Mira Murati", "Mira Murati"), ("Demirkan", "Yusuf Demirkan")])
def test_the_id_is_the_same_whoever_comes_first(names: tuple[str, str]) -> None:
    person_id = "mira-murati" if names[0] == names[1] else None
    told = [
        (article(f"b-{n}", f"2024-09-26T1{n}"), claim(person=name, id=person_id))
        for n, name in enumerate(names)
    ]
    one, other = Story(), Story()
    for each, said in told:
        one.tell(each, said)
    for each, said in reversed(told):
        other.tell(each, said)
    assert (one.only.id, one.only.person) == (other.only.id, names[1])


def test_a_return_within_a_fortnight_names_what_it_undoes() -> None:
    story = Story()
    story.tell(article("b-1", "2023-11-17"), claim("ouster"))
    ouster = story.only
    returned, undone = story.tell(article("b-2", "2023-11-22"), claim("return"))
    assert (returned.event.reverses, returned.alert) == (ouster.id, Reason.REVERSED)
    assert (undone.event.id, undone.alert, undone.claim) == (ouster.id, Reason.REVERSED, None)
    assert undone.event.revision == ouster.revision + 1


def test_a_person_added_to_the_list_takes_over_the_events_of_the_name() -> None:
    story = Story()
    story.tell(article("b-1", "2026-06-11"), claim(person="Yusuf Demirkan", id=None))
    story.tell(article("c-1", "2026-06-12"), claim(person="Yusuf Demirkan"))
    assert story.only.person_id == "yusuf-demirkan"


def test_the_days_are_those_of_the_zone() -> None:
    story = Story(zone=ZoneInfo("Europe/Paris"))
    story.tell(article("b-1", "2024-09-25T22:30"), claim(news=True))
    event = story.only
    assert (event.day, event.sources[0].day) == (date(2024, 9, 26), date(2024, 9, 26))
    assert str(moves([event], before=date(2024, 9, 27))["mira-murati"][0].date) == "2024-09-26"
    story.tell(article("a-1", "2024-09-25T21:30"), claim())
    assert story.only.day == date(2024, 9, 25)


def test_what_is_recalled_for_years_grows_no_more() -> None:
    story = Story()
    story.tell(article("b-1", "2024-05-15"), claim(date="2024-05-14"))
    for number in range(30):
        story.tell(article(f"recap{number}-1", f"2025-03-{number + 1:02}"), claim(news=False))
    assert len(story.only.sources) == 1 + RECALLING
    assert story.only.revision == 1 + RECALLING
    decided = story.tell(article("late-1", "2026-01-01"), claim(news=False))
    assert [(d.event.id, d.alert) for d in decided] == [(story.only.id, None)]


def test_what_is_told_again_and_undone_carries_both() -> None:
    story = Story()
    story.tell(article("b-1", "2023-11-17"), claim("ouster"))
    ouster = story.only
    decided = story.tell(article("c-1", "2023-11-22"), claim("ouster", role="PDG"), claim("return"))
    mine = [decision for decision in decided if decision.event.id == ouster.id]
    assert [(d.alert, d.event.role) for d in mine] == [(Reason.REVERSED, "PDG")]
    (returned,) = [event for event in story.events.values() if event.kind is Kind.RETURN]
    assert story.events[ouster.id].reversed_by == returned.id
    assert story.events[ouster.id].revision == 2


def test_a_return_that_falls_undoes_nothing_any_more() -> None:
    story = Story()
    story.tell(article("b-1", "2023-11-17"), claim("ouster"))
    (ouster_id,) = story.events
    story.tell(article("c-1", "2023-11-22"), claim("return"))
    assert story.alerts(article("c-1", "2023-11-22")) == [Reason.RETRACTED, Reason.CORRECTED]
    assert story.events[ouster_id].reversed_by is None
    assert [event.reverses for event in story.events.values()] == [None, None]


@pytest.mark.parametrize(
    ("person", "words"),
    [("Élodie Roux", "(départ d’Élodie Roux)"), ("Mira Murati", "(départ de Mira Murati)")],
)
def test_what_was_decided_is_written_as_it_is_said(person, words):
    (decision,) = Story().tell(article("a-1", "2024-09-25"), claim(person=person))
    assert words in decision.explanation
