"""Events corrected by hand, and what later articles may still change about them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from bot.events import from_history, moves, profile
from bot.events.corrections import NotPossible, Outcome, Said, correct, merge, restore, retract, split
from bot.model import Claim, Event, Kind, PartialDate, Person, Reason, Seat, Slot, Status, Voice
from tests.events.stories import Story, article, claim, instant

NOW = instant("2024-09-27")


class Desk:
    """A story with the words of its articles kept by event, as the database keeps them."""

    def __init__(self) -> None:
        self.story = Story()
        self.said: dict[str, list[Said]] = {}

    def tell(self, name: str, published: str, *claims: Claim) -> list[Reason]:
        told = article(name, published)
        decided = self.story.tell(told, *claims)
        for event_id in dict.fromkeys(each.event.id for each in decided):
            theirs = tuple(each.claim for each in decided if each.event.id == event_id and each.claim)
            if theirs:
                self.said.setdefault(event_id, []).append(Said(told, theirs))
        return [decision.alert for decision in decided if decision.alert]

    @property
    def events(self) -> list[Event]:
        return list(self.story.events.values())

    @property
    def living(self) -> list[Event]:
        return [event for event in self.events if not event.retracted]

    def take(self, outcome: Outcome) -> list[Reason]:
        for decision in outcome.decisions:
            self.story.events[decision.event.id] = decision.event
        for article_id, old, new in outcome.moved:
            leaving = [each for each in self.said.get(old, []) if each.article.id == article_id]
            self.said[old] = [each for each in self.said[old] if each.article.id != article_id]
            self.said.setdefault(new, []).extend(leaving)
        return [decision.alert for decision in outcome.decisions if decision.alert]

    def retract(self, event: Event) -> list[Reason]:
        return self.take(retract(event, self.events, why="l’article parlait de Microsoft", now=NOW))

    def restore(self, event: Event) -> list[Reason]:
        return self.take(restore(event, self.events, why="il parlait bien d’elle", now=NOW))

    def merge(self, kept: Event, duplicate: Event) -> list[Reason]:
        words = self.said.get(duplicate.id, [])
        zone = self.story.zone
        return self.take(merge(kept, duplicate, words, self.events, why="doublon", now=NOW, zone=zone))

    def split(self, event: Event, *articles: str, now: str = "2024-09-27") -> list[Reason]:
        words, zone = self.said[event.id], self.story.zone
        outcome = split(event, articles, words, self.events, why="autre", now=instant(now), zone=zone)
        return self.take(outcome)

    def correct(self, event: Event, *slots: Slot, **values: object) -> list[Reason]:
        words = self.said[event.id]
        amended = replace(event, **values)
        return self.take(correct(event, amended, slots, words, self.events, why="faux", now=NOW))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_was_retracted_is_not_told_again_by_the_wave_nor_by_recaps(desk: Desk) -> None:
    assert desk.tell("b-1", "2024-09-26", claim()) == [Reason.NEW]
    assert desk.retract(desk.story.only) == [Reason.RETRACTED]
    assert desk.story.only.withdrawn == "l’article parlait de Microsoft"
    assert desk.tell("c-1", "2024-09-27", claim()) == []
    assert desk.tell("b-1", "2024-09-26", claim(role="directrice technique")) == []
    assert desk.tell("d-1", "2025-01-10", claim(news=False)) == []
    assert desk.tell("e-1", "2025-01-10", claim(date="2024-09")) == []
    assert desk.story.only.retracted
    assert moves(desk.events, before=date(2025, 2, 1)) == {}


def test_a_retracted_event_stays_so_when_its_last_article_is_edited(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-26", claim())
    desk.retract(desk.story.only)
    assert desk.tell("b-1", "2024-09-26") == []
    assert desk.tell("b-1", "2024-09-26", claim()) == []
    assert desk.story.only.retracted


def test_news_long_after_what_was_retracted_is_news(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-26", claim())
    desk.retract(desk.story.only)
    assert desk.tell("c-1", "2025-06-01", claim()) == [Reason.NEW]


def test_to_retract_a_return_lets_the_departure_stand(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-20", claim("ouster"))
    desk.tell("b-2", "2024-09-22", claim("return"))
    back = next(event for event in desk.events if event.kind is Kind.RETURN)
    assert desk.retract(back) == [Reason.RETRACTED, Reason.CORRECTED]
    (ouster,) = desk.living
    assert ouster.reversed_by is None


def test_what_was_retracted_by_mistake_stands_again_with_what_was_said_meanwhile(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-26", claim())
    desk.retract(desk.story.only)
    desk.tell("c-1", "2024-09-27", claim(role="directrice technique"))
    assert desk.restore(desk.story.only) == [Reason.CORRECTED]
    event = desk.story.only
    assert (event.retracted, event.withdrawn, event.role) == (False, None, "directrice technique")
    assert [source.article_id for source in event.sources] == ["b-1", "c-1"]
    assert desk.tell("d-1", "2024-09-27", claim()) == [Reason.MORE_SOURCES]


def test_a_return_that_stands_again_undoes_the_departure_again(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-20", claim("ouster"))
    desk.tell("b-2", "2024-09-22", claim("return"))
    back = next(event for event in desk.events if event.kind is Kind.RETURN)
    desk.retract(back)
    assert desk.restore(desk.story.events[back.id]) == [Reason.CORRECTED, Reason.REVERSED]
    assert {event.reversed_by for event in desk.living} == {None, back.id}


def test_only_what_an_operator_took_back_and_some_article_says_can_be_restored(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-26", claim())
    with pytest.raises(NotPossible) as refused:
        desk.restore(desk.story.only)
    assert refused.value.message == "correction-not-retracted"
    desk.retract(desk.story.only)
    desk.tell("b-1", "2024-09-26")
    with pytest.raises(NotPossible) as refused:
        desk.restore(desk.story.only)
    assert refused.value.message == "correction-no-source"


def two_departures(desk: Desk) -> tuple[Event, Event]:
    """One change told twice: outlets gave it dates far apart."""
    desk.tell("b-1", "2024-02-02", claim(date="2024-02-01"))
    desk.tell("c-1", "2024-09-26", claim(date="2024-09-25", role="directrice technique"))
    first, second = sorted(desk.events, key=lambda event: event.founded)
    return first, second


def test_a_duplicate_gives_its_articles_and_does_not_come_back(desk: Desk) -> None:
    kept, duplicate = two_departures(desk)
    assert desk.merge(kept, duplicate) == [Reason.MORE_SOURCES, Reason.RETRACTED]
    (only,) = desk.living
    assert (only.id, only.publishers, only.role) == (kept.id, ("b", "c"), "directrice technique")
    assert desk.tell("d-1", "2024-09-28", claim(date="2024-09-25")) == []
    assert desk.tell("c-1", "2024-09-26", claim(date="2024-09-25")) == []
    assert desk.tell("e-1", "2025-02-01", claim(date="2024-09", news=False)) == []
    (only,) = desk.living
    assert "d" in only.publishers
    assert len(desk.events) == 2


def test_an_unknown_person_s_event_merges_into_that_of_somebody_known(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-25", claim())
    desk.tell("c-1", "2024-09-26", claim(person="Mira Muratti-Dupont", id=None))
    kept = next(event for event in desk.events if event.person_id)
    duplicate = next(event for event in desk.events if not event.person_id)
    desk.merge(kept, duplicate)
    (only,) = desk.living
    assert (only.person, only.publishers) == ("Mira Murati", ("b", "c"))
    assert desk.tell("d-1", "2024-09-27", claim(person="Mira Muratti-Dupont", id=None)) == [
        Reason.MORE_SOURCES
    ]


def test_two_known_people_two_directions_and_oneself_are_refused(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-25", claim(), claim(person="Bob McGrew"), claim("arrival", "Kevin Weil"))
    mira, bob, kevin = (
        next(event for event in desk.events if event.person == name)
        for name in ("Mira Murati", "Bob McGrew", "Kevin Weil")
    )
    for one, two, message in (
        (mira, bob, "correction-two-people"),
        (mira, mira, "correction-same-event"),
        (mira, replace(kevin, person_id=None), "correction-two-directions"),
    ):
        with pytest.raises(NotPossible, match=message):
            desk.merge(one, two)


def test_a_split_stays_split(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-25", claim(role="directrice technique"))
    desk.tell("c-1", "2024-09-26", claim(date="2024-09-26"))
    event = desk.story.only
    assert desk.split(event, "c-1") == [Reason.MORE_SOURCES, Reason.NEW]
    left, apart = desk.events
    assert (left.publishers, left.date, apart.publishers, apart.role) == (("b",), None, ("c",), None)
    assert desk.tell("c-1", "2024-09-26", claim()) == []
    assert desk.tell("b-1", "2024-09-25", claim()) == []
    assert [event.publishers for event in desk.events] == [("b",), ("c",)]


def test_a_split_of_old_news_wakes_nobody(desk: Desk) -> None:
    desk.tell("b-1", "2024-06-01", claim())
    desk.tell("c-1", "2024-06-02", claim())
    assert desk.split(desk.story.only, "c-1", now="2024-09-27") == [Reason.MORE_SOURCES]


def test_all_articles_or_none_cannot_be_split_off(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-25", claim())
    with pytest.raises(NotPossible, match="correction-nothing-left"):
        desk.split(desk.story.only, "b-1")
    with pytest.raises(NotPossible, match="correction-no-such-article"):
        desk.split(desk.story.only, "z-9")


@pytest.mark.parametrize(
    ("slot", "values", "alert", "later"),
    [
        (Slot.KIND, {"kind": Kind.LEAVE}, Reason.CORRECTED, {"kind": "departure", "voice": Voice.PERSON}),
        (Slot.DATE, {"date": PartialDate.parse("2024-07-01")}, Reason.CORRECTED, {"date": "2024-09-25"}),
        (Slot.DATE, {"date": None}, Reason.MORE_SOURCES, {"date": "2024-09-25"}),
        (Slot.ROLE, {"role": "directrice financière"}, Reason.CORRECTED, {"role": "directrice technique"}),
        (Slot.OTHER_ORGANIZATION, {"other_organization": "Meta"}, Reason.CORRECTED,
         {"other_organization": "xAI"}),
        (Slot.COUNTERPART, {"counterpart": "Anna Vidal"}, Reason.CORRECTED, {"counterpart": "Bob McGrew"}),
        (Slot.STATUS, {"status": Status.RUMOURED}, Reason.CORRECTED, {"status": "announced"}),
        (Slot.STATUS, {"status": Status.DENIED}, Reason.DENIED, {"status": "announced"}),
    ],
)  # fmt: skip
def test_a_corrected_slot_is_told_and_not_overwritten(
    desk: Desk, slot: Slot, values: dict[str, object], alert: Reason, later: dict[str, object]
) -> None:
    told = claim(
        date="2024-09-25", role="directrice technique", other_organization="xAI", counterpart="Bob McGrew"
    )
    desk.tell("b-1", "2024-09-26", told)
    assert desk.correct(desk.story.only, slot, **values) == [alert]
    (name,) = values
    for number in range(3):
        desk.tell(f"o{number}-1", f"2024-09-26T1{number}:00", claim(**later))
    desk.tell("b-1", "2024-09-26", claim(**later))
    assert getattr(desk.story.only, name) == values[name]


def test_a_status_set_by_hand_yields_to_the_person_s_own_word_since(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-26", claim())
    desk.correct(desk.story.only, Slot.STATUS, status=Status.RUMOURED)
    assert desk.tell("c-1", "2024-09-28", claim()) == [Reason.MORE_SOURCES]
    assert desk.tell("d-1", "2024-09-29", claim(voice=Voice.PERSON)) == [Reason.CONFIRMED]


@pytest.mark.parametrize(
    ("slot", "values"),
    [
        (Slot.PERSON, {"person": "Bob McGrew", "person_id": "bob-mcgrew"}),
        (Slot.KIND, {"kind": Kind.ARRIVAL}),
    ],
)
def test_an_event_of_somebody_else_or_the_other_way_goes_on_under_another_id(
    desk: Desk, slot: Slot, values: dict[str, object]
) -> None:
    desk.tell("b-1", "2024-09-26", claim(role="directrice technique"))
    old = desk.story.only
    outcome = correct(
        old, replace(old, **values), [slot], desk.said[old.id], desk.events, why="faux", now=NOW
    )
    assert outcome.heirs == ((old.id, outcome.decisions[0].event.id),)
    desk.take(outcome)
    (new,) = desk.living
    assert new.id != old.id
    assert {name: getattr(new, name) for name in values} == values
    # the same misreading in a later article, a recap and an edition adds to it and alerts nobody anew
    assert desk.tell("c-1", "2024-09-27", claim()) == [Reason.MORE_SOURCES]
    assert desk.tell("d-1", "2025-03-01", claim(news=False)) == []
    assert desk.tell("b-1", "2024-09-26", claim()) == []
    (new,) = desk.living
    assert {name: getattr(new, name) for name in values} == values
    assert new.publishers == ("b", "c", "d")


def test_a_person_once_corrected_has_the_standing(desk: Desk) -> None:
    desk.tell("b-1", "2024-09-26", claim())
    desk.correct(desk.story.only, Slot.PERSON, person="Bob McGrew", person_id="bob-mcgrew")
    assert profile(Person("mira-murati", "Mira Murati"), desk.events).events == ()
    assert len(profile(Person("bob-mcgrew", "Bob McGrew"), desk.events).events) == 1


@pytest.mark.parametrize(
    "act",
    [
        lambda desk, event: desk.retract(event),
        lambda desk, event: desk.correct(event, Slot.ROLE, role="PDG"),
        lambda desk, event: desk.merge(event, event),
    ],
)
def test_what_is_gone_is_not_corrected_again(desk: Desk, act: Callable[[Desk, Event], object]) -> None:
    desk.tell("b-1", "2024-09-26", claim())
    desk.retract(desk.story.only)
    with pytest.raises(NotPossible, match="correction-retracted"):
        act(desk, desk.story.only)


def test_a_past_change_of_the_watch_list_is_corrected_there(bundled) -> None:
    watchlist, past = bundled
    with pytest.raises(NotPossible, match="correction-of-history"):
        retract(past[0], past, why="faux", now=NOW)
    assert past == from_history(watchlist)


def test_the_news_that_a_past_change_had_swallowed_comes_out(bundled) -> None:
    _, past = bundled
    known = next(event for event in past if event.person_id == "mira-murati" and event.kind is Kind.DEPARTURE)
    desk = Desk()
    desk.story = Story.after(past)
    later = claim(date=None, news=False, seat=Seat.STAFF)
    desk.tell("b-1", "2024-10-20", later)
    said = Said(article("b-1", "2024-10-20"), (replace(later, news=True),))
    outcome = split(
        desk.story.events[known.id],
        ["b-1"],
        [said],
        desk.events,
        why="autre",
        now=instant("2024-10-21"),
        zone=desk.story.zone,
    )
    kept, apart = outcome.decisions
    assert (kept.event.kind, apart.alert) == (known.kind, Reason.NEW)
