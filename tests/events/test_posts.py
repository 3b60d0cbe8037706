"""Who held a post, and when nobody is known to have."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.events import Succession, from_history, succession
from bot.events.roles import same_post
from bot.model import Confidence, Kind, Organization, PartialDate, PastChange, Person, Watchlist, Wording


def change(when: str, kind: str, role: str | None, counterpart: str | None = None) -> PastChange:
    recalled = kind.endswith("?")
    return PastChange(
        PartialDate.parse(when),
        Kind(kind.rstrip("?")),
        role=Wording(role, role) if role else None,
        counterpart=counterpart,
        confidence=Confidence.RECALLED if recalled else Confidence.SEEN,
        source=None if recalled else "https://example.org/",
    )


def person(name: str, *changes: PastChange, role: str | None = None) -> Person:
    return Person(name.lower(), name, role=Wording(role, role) if role else None, changes=changes)


def held(post: str, *people: Person, on: date | None = None) -> Succession:
    organization = Organization("org", "Org", people=people)
    return succession(post, organization, from_history(Watchlist((organization,))), on=on)


def told(found: Succession) -> list[str]:
    """« Ada 2020..2024-05 », with « i » for an interim and « l » where only the list says so."""
    lines = []
    for each in found.tenures:
        marks = "i" * each.interim + "l" * each.listed + "a" * each.on_leave
        lines.append(f"{each.person} {each.since or ''}..{each.until or ''} {marks}".strip())
    return [*lines, *(f"- {gap.since}..{gap.until or ''}" for gap in found.vacancies)]


CTO = "directrice technique"
ADA = person("Ada", change("2020", "arrival", CTO), change("2024-05-02", "departure", None))


def test_a_post_passes_on() -> None:
    bob = person("Bob", change("2024-05-03", "appointment", "CTO"))
    assert told(held("directeur technique", ADA, bob)) == ["Ada 2020..2024-05-02", "Bob 2024-05-03.."]
    assert [each.person for each in held("CTO", ADA, bob).holders] == ["Bob"]
    assert told(held("CTO", ADA, bob, on=date(2024, 1, 1))) == ["Ada 2020.."]
    assert told(held("directeur financier", ADA, bob)) == []


def test_nobody_known_is_said_only_where_nobody_can_have_been() -> None:
    late = person("Bob", change("2024-09", "appointment", CTO))
    assert told(held(CTO, ADA, late))[-1] == "- 2024-05-02..2024-09"
    assert told(held(CTO, ADA)) == ["Ada 2020..2024-05-02", "- 2024-05-02.."]
    of_old = person("Cleo", change("2025", "departure", CTO))  # since when, nobody knows
    assert told(held(CTO, ADA, of_old)) == ["Ada 2020..2024-05-02", "Cleo ..2025", "- 2025.."]
    listed = person("Dan", change("2019", "arrival", None), role=CTO)
    assert told(held(CTO, ADA, listed)) == ["Ada 2020..2024-05-02", "Dan .. l"]


def test_an_interim_ends_when_somebody_else_takes_the_post() -> None:
    interim = person("Bob", change("2024-05-03", "appointment", "directeur technique par intérim"))
    after = person("Cleo", change("2024-07-01", "appointment", CTO))
    assert told(held(CTO, ADA, interim, after)) == [
        "Ada 2020..2024-05-02",
        "Bob 2024-05-03..2024-07-01 i",
        "Cleo 2024-07-01..",
    ]
    assert [each.interim for each in held(CTO, ADA, interim).holders] == [True]


def test_an_interim_elsewhere_leaves_the_post_and_another_post_ends_it() -> None:
    both = person(
        "Ada",
        change("2022", "appointment", CTO),
        change("2023", "appointment", "directrice générale par intérim"),
        change("2024", "appointment", "directrice financière"),
    )
    assert told(held(CTO, both)) == ["Ada 2022..2024", "- 2024.."]
    more_work = person("Ada", change("2022", "appointment", CTO), change("2024", "appointment", "stratégie"))
    still = Person("ada", "Ada", role=Wording(CTO, CTO), changes=more_work.changes)
    assert told(held(CTO, still)) == ["Ada 2022.."]


def test_a_departure_undone_and_a_leave() -> None:
    back = person(
        "Ada",
        change("2020", "arrival", CTO),
        change("2023-11-17", "ouster", CTO),
        change("2023-11-22", "return", None),
    )
    assert told(held(CTO, back)) == [
        "Ada 2020..2023-11-17",
        "Ada 2023-11-22..",
        "- 2023-11-17..2023-11-22",
    ]
    away = person("Ada", change("2020", "arrival", CTO), change("2024", "leave", CTO, "Bob"))
    assert told(held(CTO, away)) == ["Ada 2020.. a", "Bob 2024.. i"]
    returned = person("Ada", *away.changes, change("2025", "return", None))
    assert told(held(CTO, returned, on=date(2026, 1, 1)))[0] == "Ada 2020.."


def test_whoever_is_named_as_successor_or_replaced_counts() -> None:
    left = person("Ada", change("2024-09-25", "departure", CTO, "Bob"))
    assert told(held(CTO, left)) == ["Ada ..2024-09-25", "Bob 2024-09-25.."]
    titled_later = person("Bob", change("2025-03", "appointment", CTO))
    by_id = person("Ada", change("2024-09-25", "departure", CTO, "bob"))
    assert told(held(CTO, by_id, titled_later)) == ["Ada ..2024-09-25", "Bob 2024-09-25.."]
    taking = person("Cleo", change("2025", "appointment", CTO, "Ada"))
    assert told(held(CTO, taking)) == ["Ada ..2025", "Cleo 2025.."]


def test_the_board_and_the_staff_are_apart() -> None:
    two_seats = person(
        "Ada",
        change("2020", "arrival", CTO),
        change("2023", "ouster", "présidente du conseil d'administration"),
    )
    assert told(held(CTO, two_seats)) == ["Ada 2020.."]
    assert told(held("président du conseil d'administration", two_seats))[0] == "Ada ..2023"


def test_posts_are_the_same_in_every_wording_and_no_others_are() -> None:
    for same in ("CTO", "chief technology officer", "cofondateur et directeur technique"):
        assert same_post(CTO, same)
    for other in ("directeur technique des applications", "directeur technique délégué", "", "ingénieur"):
        assert not same_post(CTO, other)


KINDS = st.sampled_from([kind.value for kind in Kind])
ROLES = st.sampled_from(
    [None, CTO, "CTO par intérim", "directeur financier", "membre du conseil d'administration"]
)
CHANGES = st.builds(
    change,
    st.dates(date(2020, 1, 1), date(2025, 1, 1)).map(str),
    KINDS,
    ROLES,
    st.sampled_from([None, "p0", "p1", "Somebody Else"]),
)


@given(
    st.lists(st.lists(CHANGES, max_size=6), min_size=1, max_size=4), st.none() | st.dates(date(2019, 1, 1))
)
def test_every_story_gives_a_succession_in_order(stories, on) -> None:
    people = [person(f"P{n}", *sorted(story, key=lambda c: c.date)) for n, story in enumerate(stories)]
    found = held(CTO, *people, on=on)
    for tenure in found.tenures:
        assert tenure.began or tenure.ended or tenure.listed
        if tenure.since and tenure.until:
            assert tenure.since.first <= tenure.until.last
        if on is not None:
            assert all(e is None or e.date.first <= on for e in (tenure.began, tenure.ended))
    for gap in found.vacancies:
        holding = [t for t in found.tenures if t.since and t.since.first <= gap.since.last]
        assert not [t for t in holding if t.until is None or t.until.first > gap.since.last]
