"""Stories told to the merge, article by article: (what is published, what is said, what is alerted)."""

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.events import from_history, moves
from bot.events.evidence import RECALLING
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
from tests.events.stories import Story, article, claim, instant

Line = tuple[str, str, list[dict[str, Any]], list[str]]
BOARD = {"seat": Seat.BOARD, "role": "membre du conseil d'administration"}
REPORTS = {"news": False}

STORIES: dict[str, tuple[list[Line], int]] = {
    "a rumour is confirmed, then told by others": (
        [
            ("wired-1", "2024-10-10", [{"status": "rumoured"}], ["new"]),
            ("bfm-1", "2024-10-11", [{"status": "rumoured"}], ["more_sources"]),
            ("lemonde-1", "2024-10-14", [{"date": "2024-10-13"}], ["confirmed"]),
            ("zdnet-1", "2024-10-14", [{}], ["more_sources"]),
            ("zdnet-2", "2024-10-15", [{}], []),
        ],
        1,
    ),
    "a rumour is denied, echoed, and comes up again": (
        [
            ("wired-1", "2024-10-10", [{"status": "rumoured"}], ["new"]),
            ("bfm-1", "2024-10-12", [{"status": "denied", "voice": Voice.PERSON}], ["denied"]),
            ("zdnet-1", "2024-10-12T15:00", [{"status": "rumoured"}], ["more_sources"]),
            ("wired-2", "2024-10-20", [{"status": "rumoured"}], ["corrected"]),
        ],
        1,
    ),
    "a denial of what was never told is kept, a later rumour is news": (
        [
            ("bfm-1", "2024-10-12", [{"status": "denied"}], []),
            ("lemonde-1", "2024-10-13", [{"status": "denied"}], []),
            ("wired-1", "2024-10-20", [{"status": "rumoured"}], ["new"]),
        ],
        1,
    ),
    "a denied departure is announced after all": (
        [
            ("wired-1", "2024-10-10", [{"status": "rumoured"}], ["new"]),
            ("bfm-1", "2024-10-11", [{"status": "denied"}], ["denied"]),
            ("lemonde-1", "2024-10-20", [{"voice": Voice.PERSON}], ["confirmed"]),
        ],
        1,
    ),
    "only who announced can deny": (
        [
            ("lemonde-1", "2024-10-10", [{"voice": Voice.PERSON}], ["new"]),
            ("bfm-1", "2024-10-11", [{"status": "denied"}], ["more_sources"]),
            ("zdnet-1", "2024-10-12", [{"status": "denied", "voice": Voice.PERSON}], ["denied"]),
        ],
        1,
    ),
    "a rumour that came to nothing and the departure months later are two": (
        [
            ("siecle-1", "2023-12-09", [{"status": "rumoured"}], ["new"]),
            ("cnews-1", "2024-05-15", [{}], ["new"]),
        ],
        2,
    ),
    "an ouster undone within five days": (
        [
            ("bfm-1", "2023-11-17", [{"kind": "ouster", "date": "2023-11-17"}], ["new"]),
            ("lemonde-1", "2023-11-18", [{"kind": "ouster", "date": "2023-11-17"}], ["more_sources"]),
            ("bfm-2", "2023-11-22", [{"kind": "return"}], ["reversed", "reversed"]),
            (
                "zdnet-1",
                "2023-11-22T18:00",
                [{"kind": "return"}, {"kind": "ouster"} | REPORTS],
                ["more_sources"],
            ),
            ("zdnet-2", "2023-11-25", [{"kind": "ouster"}], ["more_sources"]),
            ("cnews-1", "2024-11-17", [{"kind": "ouster", "date": "2023-11"} | REPORTS], []),
        ],
        2,
    ),
    "a leave, and the return from it": (
        [
            ("bfm-1", "2024-08-06", [{"kind": "leave"}], ["new"]),
            ("lemonde-1", "2024-11-12", [{"kind": "return"}], ["new"]),
            ("zdnet-1", "2024-11-13", [{"kind": "return", "date": "2024-11-12"}], ["more_sources"]),
        ],
        2,
    ),
    "a leave is told of for months without a date, another one has its own": (
        [
            ("bfm-1", "2024-08-06", [{"kind": "leave", "date": "2024-08-05"}], ["new"]),
            ("lemonde-1", "2024-09-29", [{"kind": "leave"}], []),
            ("zdnet-1", "2024-10-20", [{"kind": "leave"} | REPORTS], []),
            ("cnews-1", "2025-06-01", [{"kind": "leave"}], ["new"]),
        ],
        2,
    ),
    "who took over is told of for months, without the post or without any detail": (
        [
            (
                "bfm-1",
                "2024-05-22",
                [{"kind": "appointment", "role": "directrice financière", "counterpart": "Bob McGrew"}],
                ["new"],
            ),
            ("lemonde-1", "2024-07-10", [{"kind": "appointment"}], []),
            ("zdnet-1", "2024-09-28", [{"kind": "appointment", "counterpart": "McGrew"}], []),
            ("cnews-1", "2024-09-29", [{"kind": "appointment", "counterpart": "Bret Taylor"}], ["new"]),
        ],
        2,
    ),
    "a date of long ago is no date of fresh news": (
        [
            ("bfm-1", "2024-09-26", [{}], ["new"]),
            ("lemonde-1", "2024-09-27", [{"date": "2023-11"} | REPORTS], []),
            ("zdnet-1", "2024-09-28", [{"date": "2024-09-25"}], ["more_sources"]),
        ],
        1,
    ),
    "who goes on leave had come back, though nobody told": (
        [
            ("bfm-1", "2023-11-18", [{"date": "2023-11-17"}], ["new"]),
            ("lemonde-1", "2024-08-06", [{"kind": "leave"}], ["new"]),
            ("zdnet-1", "2024-08-07", [{"kind": "leave"}], ["more_sources"]),
        ],
        2,
    ),
    "it is a leave, not a departure": (
        [
            ("bfm-1", "2024-08-06", [{}], ["new"]),
            ("zdnet-1", "2024-08-06T13:00", [{"kind": "leave"}], ["more_sources"]),
            ("lemonde-1", "2024-08-06T14:00", [{"kind": "leave"}], ["corrected"]),
        ],
        1,
    ),
    "it is a leave, and no departure": (
        [
            ("bfm-1", "2025-02-24", [{"status": "denied"}, {"kind": "leave"}], ["new"]),
            ("zdnet-1", "2025-02-25", [{"status": "denied"}], []),
            ("lemonde-1", "2025-02-25", [{"kind": "leave"}], ["more_sources"]),
            ("lemonde-2", "2025-04-01", [{"kind": "return"}], ["new"]),
        ],
        3,
    ),
    "he does not resign, he is dismissed": (
        [
            ("bfm-1", "2025-02-24", [{"status": "denied"}, {"kind": "ouster"}], ["new"]),
            ("lemonde-1", "2025-02-25", [{"kind": "ouster"}], ["more_sources"]),
        ],
        1,
    ),
    "who is on leave may leave for good": (
        [
            ("bfm-1", "2025-06-01", [{"kind": "leave"}], ["new"]),
            ("bfm-2", "2025-09-20", [{}], ["new"]),
        ],
        2,
    ),
    "a second departure after a return": (
        [
            ("bfm-1", "2024-09-26", [{"date": "2024-09-25"}], ["new"]),
            ("bfm-2", "2026-01-15", [{"kind": "return", "date": "2026-01-14"}], ["new"]),
            ("bfm-3", "2026-06-11", [{}], ["new"]),
            ("zdnet-1", "2026-06-12", [{}, {"date": "2024-09"} | REPORTS], ["more_sources"]),
        ],
        3,
    ),
    "a return learnt of with the second departure": (
        [
            ("bfm-1", "2024-09-26", [{"date": "2024-09-25"}], ["new"]),
            (
                "zdnet-1",
                "2026-06-11",
                [{"status": "rumoured"}, {"kind": "return", "date": "2026-01"} | REPORTS],
                ["new"],
            ),
            ("lemonde-1", "2026-06-13", [{"date": "2026-06-12"}], ["confirmed"]),
        ],
        3,
    ),
    "a new role proves a return that nobody told": (
        [
            ("bfm-1", "2023-11-18", [{}], ["new"]),
            ("bfm-2", "2024-05-15", [{"kind": "appointment", "role": "directrice scientifique"}], ["new"]),
            ("bfm-3", "2025-09-12", [{}], ["new"]),
        ],
        3,
    ),
    "three departures of one person in one recap": (
        [
            (
                "la-tribune-1",
                "2026-06-13",
                [
                    {"date": "2024"} | REPORTS,
                    {"kind": "return", "date": "2025"} | REPORTS,
                    {"date": "2026-05"} | REPORTS,
                ],
                [],
            ),
            (
                "bfm-1",
                "2026-07-01",
                [{"date": "2026-05"} | REPORTS, {"date": "2024"} | REPORTS],
                [],
            ),
        ],
        3,
    ),
    "the board and the job are apart": (
        [
            ("bfm-1", "2023-11-23", [{"date": "2023-11-22"} | BOARD], ["new"]),
            ("cnews-1", "2024-05-15", [{"role": "directrice scientifique"}], ["new"]),
            ("zdnet-1", "2024-05-15", [BOARD], []),
        ],
        2,
    ),
    "who is known on the board only leaves the board": (
        [
            ("bfm-1", "2024-03-09", [{"kind": "arrival"} | BOARD], ["new"]),
            ("bfm-2", "2025-11-20", [BOARD], ["new"]),
            ("zdnet-1", "2025-11-20", [{}], ["more_sources"]),
        ],
        2,
    ),
    "a chain of new roles": (
        [
            ("bfm-1", "2024-05-15", [{"kind": "appointment", "role": "direction scientifique"}], ["new"]),
            ("zdnet-1", "2024-05-16", [{"kind": "appointment", "role": "chief scientist"}], ["more_sources"]),
            ("lusine-1", "2024-09-26", [{"kind": "appointment", "role": "Chief Scientist"}], []),
            ("bfm-2", "2025-03-25", [{"kind": "appointment", "role": "directrice générale"}], ["new"]),
            (
                "bfm-3",
                "2025-06-25",
                [{"kind": "appointment", "role": "directrice générale par intérim"}],
                ["new"],
            ),
        ],
        3,
    ),
    "« nommée » and « rejoint » of somebody from outside": (
        [
            ("bfm-1", "2024-06-10", [{"kind": "arrival", "role": "directrice financière"}], ["new"]),
            ("zdnet-1", "2024-06-11", [{"kind": "appointment", "role": "CFO"}], ["more_sources"]),
        ],
        1,
    ),
    "an old arrival in passing is no new role": (
        [
            ("bfm-1", "2024-10-11", [{"kind": "appointment"}, {"kind": "arrival"} | REPORTS], ["new"]),
        ],
        2,
    ),
    "recaps, undated, misdated and taken for news, never alert": (
        [
            ("bfm-1", "2024-05-15", [{"date": "2024-05-14"}], ["new"]),
            ("zdnet-1", "2024-10-21", [{"date": "2024-05"} | REPORTS], []),
            ("zdnet-2", "2024-10-21", [REPORTS], []),
            ("lemonde-1", "2025-01-10", [{}], []),
            ("lemonde-2", "2025-01-12", [{"date": "2024-11"}], []),
            ("lemonde-3", "2025-02-12", [{"date": "2023-12"} | REPORTS], []),
            ("lemonde-4", "2025-05-02", [{"date": "2024-05"}], []),
        ],
        1,
    ),
    "an event met in passing alerts when it turns out to be news": (
        [
            ("zdnet-1", "2024-09-26T08:00", [{"date": "2024-09-25"} | REPORTS], []),
            ("lemonde-1", "2024-09-26T09:00", [{"date": "2024-09-25"}], ["new"]),
        ],
        1,
    ),
    "an event long known in passing stays silent": (
        [
            ("zdnet-1", "2024-10-21", [{"date": "2024-05"} | REPORTS], []),
            ("lemonde-1", "2024-12-12", [{"date": "2024-05"}], []),
        ],
        1,
    ),
    "old news that nobody knew is news, a memory is not": (
        [
            ("lemonde-1", "2024-12-12", [{"date": "2024-07"}], ["new"]),
            ("lemonde-2", "2024-12-13", [{"person": "Durk Kingma", "date": "2018"}], []),
        ],
        2,
    ),
    "a fresh date long after a departure is another one": (
        [
            ("bfm-1", "2022-01-10", [{"date": "2022-01-09"}], ["new"]),
            ("bfm-2", "2024-12-12", [{"date": "2024-12-11"}], ["new"]),
        ],
        2,
    ),
    "a venture is known by its name": (
        [
            ("maddyness-1", "2024-10-21", [{"kind": "venture", "status": "rumoured"}], ["new"]),
            (
                "bfm-1",
                "2025-02-19",
                [{"kind": "venture", "other_organization": "Thinking Machines Lab"}],
                ["new"],
            ),
            ("zdnet-1", "2025-07-19", [{"kind": "venture", "other_organization": "Thinking Machines"}], []),
            ("zdnet-2", "2025-07-19", [{"kind": "venture"} | REPORTS], []),
            ("bfm-2", "2026-01-19", [{"kind": "venture", "other_organization": "Anthropic"}], ["new"]),
        ],
        3,
    ),
    "two people of one day, one article": (
        [
            ("bfm-1", "2024-09-26", [{}, {"person": "Bob McGrew"}, {"person": "Barret Zoph"}], ["new"] * 3),
            ("zdnet-1", "2024-09-26", [{"person": "Bob McGrew"}], ["more_sources"]),
        ],
        3,
    ),
    "names outside the list": (
        [
            ("bfm-1", "2026-06-11", [{"person": "Demirkan", "id": None}], ["new"]),
            ("zdnet-1", "2026-06-11", [{"person": "Yusuf Demirkan", "id": None}], ["more_sources"]),
            ("cnews-1", "2026-06-12", [{"person": "Yusuf Demirkán", "id": None}], ["more_sources"]),
            ("cnews-2", "2026-06-12", [{"person": "Ayla Demirkan", "id": None}], ["new"]),
            ("cnews-3", "2026-06-12", [{"person": "Yusuf Demir", "id": None}], ["new"]),
        ],
        3,
    ),
}


@pytest.mark.parametrize("name", STORIES)
def test_story(name: str) -> None:
    lines, events = STORIES[name]
    story = Story()
    for article_id, published, said, alerts in lines:
        claims = [claim(**slots) for slots in said]
        assert story.alerts(article(article_id, published), *claims) == alerts, (
            article_id,
            story.decisions[-1],
        )
    assert len(story.events) == events


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


def test_an_article_taken_again_changes_nothing() -> None:
    story = Story()
    said = [claim(), claim("venture", other_organization="TML")]
    story.tell(article("b-1", "2024-09-26"), *said)
    before = dict(story.events)
    again = story.tell(article("b-1", "2024-09-26"), *said, now=instant("2024-10-01"))
    assert [decision.alert for decision in again] == [None, None]
    assert story.events == before
    assert "déjà compté" in again[0].explanation


def test_an_edited_article_replaces_its_own_word() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim(status="rumoured", date="2024-09-20", role="CTO"))
    assert story.alerts(article("b-1", "2024-09-26"), claim(date="2024-09-25")) == [Reason.CONFIRMED]
    event = story.only
    assert (event.status, str(event.date), event.role, len(event.sources)) == (
        Status.ANNOUNCED,
        "2024-09-25",
        None,
        1,
    )
    assert story.alerts(article("b-1", "2024-09-26"), claim(date="2024-06-02")) == [Reason.CORRECTED]


def test_an_edit_that_takes_the_only_word_back_retracts() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim())
    assert story.alerts(article("b-1", "2024-09-26")) == [Reason.RETRACTED]
    assert story.only.retracted
    assert story.alerts(article("b-1", "2024-09-26")) == []
    assert story.alerts(article("c-1", "2024-09-27"), claim()) == [Reason.CORRECTED]
    assert not story.only.retracted


def test_an_edit_that_takes_one_of_several_words_back_leaves_the_event() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim())
    story.tell(article("c-1", "2024-09-27"), claim())
    assert story.alerts(article("b-1", "2024-09-26")) == []
    assert story.only.publishers == ("c",)


def test_an_edit_that_names_somebody_else_moves_the_news() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim())
    alerts = story.alerts(article("b-1", "2024-09-26"), claim(person="Bob McGrew"))
    assert sorted(alerts) == ["new", "retracted"]


def test_what_was_never_told_is_withdrawn_in_silence() -> None:
    story = Story()
    story.tell(article("b-1", "2024-09-26"), claim(news=False))
    assert story.alerts(article("b-1", "2024-09-26")) == []
    assert story.only.retracted


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


def test_the_days_are_those_of_the_zone() -> None:
    story = Story(zone=ZoneInfo("Europe/Paris"))
    story.tell(article("b-1", "2024-09-25T22:30"), claim(news=True))
    event = story.only
    assert (event.day, event.sources[0].day) == (date(2024, 9, 26), date(2024, 9, 26))
    assert str(moves([event])["mira-murati"][0].date) == "2024-09-26"
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
