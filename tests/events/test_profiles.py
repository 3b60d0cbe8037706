"""Where people stand, from what is known of them."""

from datetime import date

import pytest

from bot.events import Standing, from_history, moves, profile, roster
from bot.model import (
    Confidence,
    Event,
    Kind,
    Organization,
    PartialDate,
    PastChange,
    Person,
    Seat,
    Watchlist,
    Wording,
)
from tests.events.stories import Story, article, claim

BOARD = Wording("membre du conseil d'administration", "member of the board of directors")
Past = tuple[str, str] | tuple[str, str, str]


def watching(*changes: Past, role: Wording | None = None) -> Watchlist:
    """One person with these past changes: (date, kind) or (date, kind, mark), marks being « ? » for a
    recalled one, « board », else the other organisation."""
    past = []
    for when, kind, *marks in changes:
        mark = marks[0] if marks else ""
        past.append(
            PastChange(
                PartialDate.parse(when),
                Kind(kind),
                role=BOARD if mark == "board" else None,
                other_organization=mark if mark not in ("", "?", "board") else None,
                confidence=Confidence.RECALLED if mark == "?" else Confidence.SEEN,
                source=None if mark == "?" else "https://example.org/",
            )
        )
    person = Person("mira-murati", "Mira Murati", role=role, changes=tuple(past))
    return Watchlist((Organization("openai", "OpenAI", people=(person,)),))


ALTMAN: list[Past] = [
    ("2015-12-11", "arrival"),
    ("2023-11-17", "ouster"),
    ("2023-11-22", "return"),
    ("2024-03-08", "return", "board"),
]


@pytest.mark.parametrize(
    ("changes", "on", "standing", "since", "unverified"),
    [
        ([], None, Standing.UNKNOWN, None, False),
        ([("2018", "arrival")], None, Standing.IN, "2018", False),
        ([("2018", "arrival"), ("2024-09-25", "departure")], None, Standing.OUT, "2024-09-25", False),
        ([("2018", "arrival"), ("2024-09-25", "departure")], date(2024, 5, 1), Standing.IN, "2018", False),
        ([("2024-08-05", "leave")], None, Standing.ON_LEAVE, "2024-08-05", False),
        ([("2024-08-05", "leave"), ("2024-11-12", "return")], None, Standing.IN, "2024-11-12", False),
        (ALTMAN, None, Standing.IN, "2023-11-22", False),
        (ALTMAN, date(2023, 11, 20), Standing.OUT, "2023-11-17", False),
        (ALTMAN, date(2010, 1, 1), Standing.BEFORE, None, False),
        ([("2015", "arrival", "?")], date(2010, 1, 1), Standing.BEFORE, None, True),
        ([("2020", "departure")], date(2010, 1, 1), Standing.UNKNOWN, None, False),
        ([("2022-05", "appointment")], None, Standing.IN, None, False),
        ([("2025-02", "venture", "Anthropic")], None, Standing.OUT, None, False),
        ([("2016", "arrival"), ("2020-12", "departure", "?")], None, Standing.OUT, "2020-12", True),
        (
            [("2016", "arrival"), ("2020", "departure", "?"), ("2021", "venture", "Anthropic")],
            None,
            Standing.OUT,
            None,
            False,
        ),
        ([("2015", "arrival", "?")], None, Standing.IN, "2015", True),
        ([("2023-03", "departure", "board")], None, Standing.UNKNOWN, None, False),
    ],
)
def test_standing(
    changes: list[Past], on: date | None, standing: Standing, since: str | None, unverified: bool
) -> None:
    watchlist = watching(*changes)
    (found,) = roster(watchlist, from_history(watchlist), on=on)
    assert (found.standing, found.unverified) == (standing, unverified)
    assert found.since == (PartialDate.parse(since) if since else None)
    assert [event.founded for event in found.events] == sorted(event.founded for event in found.events)


def test_the_present_role_says_nothing_of_the_past() -> None:
    watchlist = watching(("2018", "arrival"), ("2024", "departure"), role=Wording("chercheuse", "researcher"))
    events = from_history(watchlist)
    assert roster(watchlist, events)[0].role == "chercheuse"
    assert roster(watchlist, events, on=date(2020, 1, 1))[0].role is None
    assert roster(watchlist, events, on=date(2025, 1, 1))[0].role == "chercheuse"


def test_return_board_and_destination() -> None:
    watchlist = watching(*ALTMAN)
    altman = profile(watchlist.people[0], from_history(watchlist))
    assert (altman.returned, altman.board, str(altman.board_since)) == (True, True, "2024-03-08")
    gone = watching(
        ("2024-08-05", "departure", "Anthropic"), ("2025-02-07", "venture", "Thinking Machines Lab")
    )
    assert profile(gone.people[0], from_history(gone)).where == "Thinking Machines Lab"
    back = watching(("2024-08-05", "departure", "Anthropic"), ("2025-02-07", "return"))
    assert profile(back.people[0], from_history(back)).where is None


def test_a_rumour_or_a_retracted_event_changes_no_standing() -> None:
    watchlist = watching(("2018", "arrival"), role=Wording("directrice technique", "CTO"))
    story = Story.after(from_history(watchlist))
    story.tell(article("wired-1", "2026-12-01"), claim(status="rumoured"))
    found = profile(watchlist.people[0], story.events.values())
    assert (found.standing, len(found.events), found.role) == (Standing.IN, 2, "directrice technique")
    story.tell(article("wired-1", "2026-12-01"))
    assert len(profile(watchlist.people[0], story.events.values()).events) == 1


def test_what_the_feeds_tell_counts_at_once() -> None:
    watchlist = watching(("2018", "arrival"), role=Wording("directrice technique", "CTO"))
    story = Story.after(from_history(watchlist))
    story.tell(article("bfm-1", "2026-12-01"), claim("appointment", role="directrice générale"))
    assert profile(watchlist.people[0], story.events.values()).role == "directrice générale"
    story.tell(article("bfm-2", "2027-01-10"), claim(other_organization="Meta"))
    found = profile(watchlist.people[0], story.events.values())
    assert (found.standing, str(found.since), found.where) == (Standing.OUT, "2027-01-10", "Meta")


def test_somebody_outside_the_list_is_found_by_name() -> None:
    story = Story()
    story.tell(article("bfm-1", "2026-12-01"), claim(person="Yusuf Demirkan", id=None))
    found = profile("yusuf demirkan", story.events.values())
    assert (found.person, found.person_id, found.standing) == ("Yusuf Demirkan", None, Standing.OUT)
    assert profile("Nobody", story.events.values()).standing is Standing.UNKNOWN


def test_moves_are_those_told_on_an_earlier_day() -> None:
    story = Story()
    story.tell(article("bfm-1", "2026-12-01T08:00"), claim("return"))
    assert moves(story.events.values(), before=date(2026, 12, 1)) == {}
    assert [m.kind.value for m in moves(story.events.values(), before=date(2026, 12, 2))["mira-murati"]] == [
        "return"
    ]


def test_moves_are_those_that_happened_oldest_first() -> None:
    watchlist = watching(("2024-09-25", "departure"), ("2018", "arrival"), ("2024-03", "arrival", "board"))
    story = Story.after(from_history(watchlist))
    story.tell(article("bfm-1", "2026-12-01"), claim("return"))
    story.tell(article("bfm-2", "2027-12-01"), claim(status="rumoured"))
    story.tell(article("bfm-3", "2027-12-01"), claim(person="Somebody Else", id=None))
    found = moves(story.events.values(), before=date(2028, 1, 1))
    assert [(str(m.date), m.kind.value, m.seat) for m in found["mira-murati"]] == [
        ("2018", "arrival", Seat.STAFF),
        ("2024-03", "arrival", Seat.BOARD),
        ("2024-09-25", "departure", Seat.STAFF),
        ("2026-12-01", "return", Seat.STAFF),
    ]
    assert set(found) == {"mira-murati"}


def test_the_bundled_list_is_read_without_a_clash_of_ids(
    bundled: tuple[Watchlist, tuple[Event, ...]],
) -> None:
    watchlist, events = bundled
    assert len({event.id for event in events}) == sum(len(person.changes) for person in watchlist.people)
    standing = {found.person_id: found.standing for found in roster(watchlist, events)}
    assert standing["sam-altman"] is Standing.IN
    assert standing["mira-murati"] is Standing.OUT
    assert standing["dario-amodei"] is Standing.OUT
    assert standing["barret-zoph"] is Standing.OUT
