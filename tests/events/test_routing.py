"""The table of ``routing``, line by line."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.events import route
from bot.model import (
    Act,
    Certainty,
    Choice,
    Decision,
    Destination,
    Dispatch,
    Event,
    Kind,
    Platform,
    Reason,
    Status,
)
from tests.events.stories import Story, article, claim

LOUD, SURE = Choice(Certainty.ALL), Choice(Certainty.ANNOUNCED)
RUMOUR = {"status": Status.RUMOURED}
ALL = {"certainty": Certainty.ALL, "kinds": frozenset(Kind), "unknown_people": True}


def channel(**settings: Any) -> Destination:
    return Destination(1, Platform.DISCORD, "1", **settings)


def event(**changes: Any) -> Event:
    story = Story()
    story.tell(article("bfm-1", "2024-09-26"), claim())
    return replace(story.only, **changes)


def brief(dispatches: tuple[Dispatch, ...]) -> list[tuple[str, str]]:
    return [(dispatch.act.value, dispatch.reason.value) for dispatch in dispatches]


@pytest.mark.parametrize(
    ("reason", "changes", "living", "silent"),
    [
        (Reason.NEW, {}, ["edit"], ["post"]),
        (Reason.CONFIRMED, {}, ["edit", "reply"], ["post"]),
        (Reason.DENIED, {"status": Status.DENIED}, ["edit", "reply"], []),
        (Reason.CORRECTED, {}, ["edit", "reply"], []),
        (Reason.RETRACTED, {"retracted": True}, ["edit", "reply"], []),
        (Reason.MORE_SOURCES, {}, ["edit"], []),
        (Reason.REVERSED, {"kind": Kind.RETURN, "reverses": "abc"}, ["edit"], ["post"]),
        (Reason.REVERSED, {"kind": Kind.OUSTER}, ["edit", "reply"], []),
        (Reason.DENIED, {"status": Status.DENIED, "reverses": "abc"}, ["edit", "reply"], []),
        (None, {}, [], []),
    ],
)
def test_acts(reason: Reason | None, changes: dict[str, Any], living: list[str], silent: list[str]) -> None:
    told = event(**changes)
    decisions = [Decision(told, "", alert=reason)]
    assert [each.act.value for each in route(decisions, [channel()], {(1, told.id)})] == living
    assert [each.act.value for each in route(decisions, [channel()], {(2, told.id)})] == silent


@pytest.mark.parametrize(
    ("settings", "changes", "takes"),
    [
        ({}, {}, True),
        ({}, {"status": Status.RUMOURED}, False),
        (ALL, {"status": Status.RUMOURED}, True),
        (ALL, {"status": Status.DENIED}, False),
        (ALL, {"retracted": True}, False),
        ({}, {"kind": Kind.VENTURE}, False),
        (ALL, {"kind": Kind.VENTURE}, True),
        ({}, {"person_id": None}, False),
        (ALL, {"person_id": None}, True),
        ({"people": frozenset({"mira-murati"})}, {}, True),
        ({"people": frozenset({"bob-mcgrew"})}, {}, False),
        ({"people": frozenset({"bob-mcgrew"}), "unknown_people": True}, {"person_id": None}, False),
        ({"direct": True}, {}, False),
        ({"direct": True, "people": frozenset({"mira-murati"})}, {}, True),
        ({"suspended": "403"}, {}, True),
        ({"sectors": frozenset({"technique"})}, {}, True),
        ({"sectors": frozenset({"droit"})}, {}, False),
        ({"sectors": frozenset({"droit"}), "people": frozenset({"mira-murati"})}, {}, True),
        ({"sectors": frozenset({"technique"})}, {"person_id": None}, False),
        ({"direct": True, "people": frozenset({"*"})}, {}, True),
        ({"direct": True, "people": frozenset({"*"})}, {"person_id": None}, False),
        ({"mention": "7", "people": frozenset({"*"})}, {}, True),
        (
            {"direct": True, "people": frozenset({"mira-murati"}), "choices": {"mira-murati": LOUD}},
            RUMOUR,
            True,
        ),
        (
            {"direct": True, "people": frozenset({"mira-murati"}), "choices": {"mira-murati": SURE}},
            RUMOUR,
            False,
        ),
        ({"direct": True, "people": frozenset({"mira-murati"}), "choices": {"mira-murati": SURE}}, {}, True),
        ({"direct": True, "people": frozenset({"mira-murati", "*"}), "choices": {"*": SURE}}, RUMOUR, False),
        (
            {
                "direct": True,
                "people": frozenset({"mira-murati", "*"}),
                "choices": {"*": LOUD, "mira-murati": SURE},
            },
            RUMOUR,
            False,
        ),
        (
            {
                "direct": True,
                "people": frozenset({"mira-murati"}),
                "choices": {"mira-murati": Choice(kinds=frozenset({Kind.ARRIVAL}))},
            },
            {},
            False,
        ),
    ],
)
def test_filters(settings: dict[str, Any], changes: dict[str, Any], takes: bool) -> None:
    decisions = [Decision(event(**changes), "", alert=Reason.NEW)]
    sectors = {"mira-murati": "technique"}
    assert bool(route(decisions, [channel(**settings)], (), sectors)) is takes


def test_the_news_of_one_article_that_go_one_way_are_one_post() -> None:
    said = [
        claim(),
        claim(person="Bob McGrew"),
        claim(person="Barret Zoph", kind="ouster"),
        claim(person="Mark Chen", kind="appointment"),
        claim(person="Yusuf Demirkan", id=None),
        claim(person="Josh Achiam", news=False),
    ]
    decisions = Story().tell(article("bfm-1", "2024-09-26"), *said)
    dispatches = route(decisions, [channel()], ())
    assert brief(dispatches) == [("post", "new"), ("post", "new")]
    assert sorted(len(each.event_ids) for each in dispatches) == [1, 3]
    assert all(each.revision == 1 for each in dispatches)


def test_a_rumour_confirmed_is_new_where_rumours_are_not_taken() -> None:
    story, channels = Story(), [channel(), replace(channel(**ALL), id=2)]
    first = route(story.tell(article("wired-1", "2024-10-10"), claim(status="rumoured")), channels, ())
    assert [(each.destination_id, each.act) for each in first] == [(2, Act.POST)]
    told = {(2, story.only.id)}
    second = route(story.tell(article("bfm-1", "2024-10-11"), claim()), channels, told)
    assert [(each.destination_id, each.act, each.reason) for each in second] == [
        (1, Act.POST, Reason.NEW),
        (2, Act.EDIT, Reason.CONFIRMED),
        (2, Act.REPLY, Reason.CONFIRMED),
    ]


def test_a_reversal_is_posted_and_answers_what_it_undoes() -> None:
    story = Story()
    story.tell(article("bfm-1", "2023-11-17"), claim("ouster"))
    ouster = story.only
    said = [claim("return"), claim("ouster", news=False)]
    decisions = story.tell(article("bfm-2", "2023-11-22"), *said)
    assert brief(route(decisions, [channel()], {(1, ouster.id)})) == [
        ("edit", "reversed"),
        ("reply", "reversed"),
        ("post", "reversed"),
    ]
    assert brief(route(decisions, [channel()], ())) == [("post", "reversed")]
    revisions = [each.event.revision for each in decisions if each.event.id == ouster.id]
    assert revisions == sorted(set(revisions)), "each state of the event has a revision of its own"


@pytest.mark.parametrize(
    ("reason", "age", "pause"),
    [
        (Reason.MORE_SOURCES, timedelta(minutes=10), timedelta(minutes=1)),
        (Reason.NEW, timedelta(hours=5), timedelta(minutes=15)),
        (Reason.MORE_SOURCES, timedelta(days=3), timedelta(hours=1)),
        (Reason.CONFIRMED, timedelta(minutes=10), timedelta(0)),
        (Reason.CORRECTED, timedelta(days=3), timedelta(0)),
    ],
)
def test_only_what_adds_to_a_message_may_wait(reason: Reason, age: timedelta, pause: timedelta) -> None:
    told = event()
    told = replace(told, updated=told.founded + age)
    edit, *replies = route([Decision(told, "", alert=reason)], [channel()], {(1, told.id)})
    assert edit.pause == pause
    assert not any(each.pause for each in replies)


def test_announcements_are_published_where_that_is_wanted() -> None:
    told, rumour = event(), event(id="r", status=Status.RUMOURED)
    here = channel(publish=True, **ALL)

    def acts(one: Event, reason: Reason, *, known: bool) -> list[str]:
        dispatches = route([Decision(one, "", alert=reason)], [here], {(1, one.id)} if known else ())
        return [each.act.value for each in dispatches]

    assert acts(told, Reason.NEW, known=False) == ["post", "publish"]
    assert acts(rumour, Reason.NEW, known=False) == ["post"]
    assert acts(told, Reason.CONFIRMED, known=True) == ["edit", "reply", "publish"]
    assert acts(told, Reason.CORRECTED, known=True) == ["edit", "reply"]
