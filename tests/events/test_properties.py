"""What holds whatever arrives, in whatever order."""

from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.events import route
from bot.model import Act, Article, Certainty, Claim, Destination, Kind, Platform, Seat, Status, Voice
from tests.events.stories import Story, article, claim, outcome, replay

Step = tuple[Article, list[Claim]]

PEOPLE = st.sampled_from(
    [
        ("Mira Murati", "mira-murati"),
        ("Barret Zoph", "barret-zoph"),
        ("Yusuf Demirkan", None),
        ("Demirkan", None),
    ]
)
TODAY = "2024-09-26"


EVERY = (Status.ANNOUNCED, Status.ANNOUNCED, Status.RUMOURED, Status.DENIED)
# What one day may bring of one person. (Where it brings coming and going both, or a leave among rumours of a
# departure, what belongs together depends on which is known first: a return told of in the same article
# makes « X part » a new departure, a leave corrects a departure that was announced only.)
WAYS: list[tuple[tuple[Kind, ...], tuple[Status, ...]]] = [
    ((Kind.DEPARTURE, Kind.OUSTER, Kind.VENTURE), EVERY),
    ((Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE), (Status.ANNOUNCED,)),
    ((Kind.ARRIVAL, Kind.RETURN, Kind.VENTURE), EVERY),
    ((Kind.APPOINTMENT, Kind.VENTURE), EVERY),
]


@st.composite
def claims_of_today(draw: st.DrawFn, kinds: tuple[Kind, ...], statuses: tuple[Status, ...]) -> Claim:
    """What an article of the 26 September 2024 may say: of these days, or of a change known for months."""
    person, person_id = draw(PEOPLE)
    kind = draw(st.sampled_from(kinds))
    recalled = draw(st.booleans())
    seat = Seat.BOARD if kind is Kind.DEPARTURE and draw(st.integers(0, 5)) == 0 else Seat.STAFF
    return claim(
        kind.value,
        person,
        id=person_id,
        status=draw(st.sampled_from(statuses)),
        news=not recalled,
        date=draw(st.sampled_from([None, None, "2024-09-25", "2024-09", "2024-09-26", "2023-11"])),
        role="membre du conseil"
        if seat is Seat.BOARD
        else "directrice"
        if kind is not Kind.VENTURE
        else None,
        seat=seat,
        voice=draw(st.sampled_from(list(Voice))),
    )


@st.composite
def days(draw: st.DrawFn) -> list[Step]:
    """The articles of one day, each with at most one claim per person."""
    claims = claims_of_today(*draw(st.sampled_from(WAYS)))
    steps = []
    for number in range(draw(st.integers(1, 6))):
        said = {c.person.split()[-1]: c for c in draw(st.lists(claims, min_size=1, max_size=3))}
        hour = draw(st.integers(0, 23))
        outlet = draw(st.sampled_from(["lemonde", "bfm", "zdnet"]))
        steps.append((article(f"{outlet}-{number}", f"{TODAY}T{hour:02}:00"), list(said.values())))
    return steps


def past() -> list[Step]:
    """What was known before that day: a departure and return of one, an arrival of another."""
    return [
        (
            article("old-1", "2023-11-18"),
            [claim("ouster", "Mira Murati", date="2023-11-17", role="directrice technique")],
        ),
        (article("old-2", "2023-11-23"), [claim("return", "Mira Murati", date="2023-11-22")]),
        (article("old-3", "2024-02-02"), [claim("arrival", "Barret Zoph", date="2024-02")]),
    ]


@given(st.data(), days())
@settings(max_examples=300, deadline=None)
def test_the_order_of_arrival_within_a_day_does_not_matter(data: st.DataObject, day: list[Step]) -> None:
    other = data.draw(st.permutations(day))
    assert outcome(replay([*past(), *day]).events.values()) == outcome(
        replay([*past(), *other]).events.values()
    )


@given(days())
@settings(max_examples=200, deadline=None)
def test_taking_everything_twice_changes_nothing_and_tells_nobody(day: list[Step]) -> None:
    story = replay([*past(), *day])
    before = dict(story.events)
    for each, claims in [*past(), *day]:
        decided = story.tell(each, *claims, now=each.published + timedelta(days=1))
        assert [decision.alert for decision in decided if decision.alert] == []
    assert story.events == before


@given(days())
@settings(max_examples=200, deadline=None)
def test_people_never_merge_and_every_claim_has_its_event(day: list[Step]) -> None:
    story = Story()
    for each, claims in day:
        decided = story.tell(each, *claims)
        assert sorted(map(id, claims)) == sorted(id(d.claim) for d in decided if d.claim is not None)
        for decision in decided:
            if decision.claim is not None:
                assert decision.event.person_id == decision.claim.person_id
                assert decision.event.person.split()[-1] == decision.claim.person.split()[-1]


@given(days())
@settings(max_examples=200, deadline=None)
def test_the_certainty_of_what_was_told_falls_by_a_denial_only(day: list[Step]) -> None:
    story = Story()
    for each, claims in day:
        before = dict(story.events)
        for decision in story.tell(each, *claims):
            old = before.get(decision.event.id)
            if (
                old is not None
                and old.told
                and old.status is Status.ANNOUNCED
                and decision.event.status is not Status.ANNOUNCED
            ):
                assert any(source.status is Status.DENIED for source in decision.event.sources)


@given(days(), st.sampled_from(list(Certainty)), st.booleans())
@settings(max_examples=200, deadline=None)
def test_no_destination_hears_of_an_event_twice(
    day: list[Step], certainty: Certainty, strangers: bool
) -> None:
    channels = [
        Destination(
            1, Platform.DISCORD, "1", certainty=certainty, unknown_people=strangers, kinds=frozenset(Kind)
        ),
        Destination(2, Platform.DISCORD, "2", direct=True, people=frozenset({"mira-murati"})),
    ]
    story, told = Story(), set()
    posted: Counter[tuple[int, str]] = Counter()
    for each, claims in [*past(), *day, *past(), *day]:
        dispatches = route(story.tell(each, *claims), channels, told)
        for dispatch in dispatches:
            pairs = {(dispatch.destination_id, event_id) for event_id in dispatch.event_ids}
            if dispatch.act is Act.POST:
                posted.update(pairs)
            else:
                assert pairs <= told
        told |= set(posted)
    assert set(posted.values()) <= {1}


RECAPS = [
    (article(f"recap-{number}", f"2025-01-{number + 1:02}"), [claim(news=False, status=status)])
    for number in range(12)
    for status in [("announced", "announced", "rumoured")[number % 3]]
]


@given(st.permutations(RECAPS))
@settings(max_examples=50, deadline=None)
def test_of_many_recaps_the_same_few_are_kept_in_whatever_order(recaps: list[Step]) -> None:
    first = (article("lemonde-1", "2024-12-30"), [claim()])
    story, other = replay([first, *RECAPS]), replay([first, *recaps, *RECAPS])
    assert [s.article_id for s in story.only.sources] == [s.article_id for s in other.only.sources]
    assert len(story.only.sources) < len(RECAPS)
