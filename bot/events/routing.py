"""Which destination hears of what, and how.

| alert | the destination has the living message | it has not |
|---|---|---|
| new | edit (another destination's news) | post |
| reversed, of the return | edit | post |
| reversed, of what is undone | edit and reply | nothing |
| confirmed | edit and reply | post as new: it takes announced changes only |
| denied, corrected, retracted | edit and reply | nothing: it never heard of it |
| retracted, of a duplicate | edit | nothing |
| more sources | edit | nothing |

A post needs the destination's filters to pass: certainty (a rumour only where all is taken), kind, people and
sectors (none named: everybody on the list, and others if ``unknown_people``). A subscription takes the people
it names and nobody else, each with the certainty and the kinds chosen for that person; where it names
everybody, what was chosen for everybody goes for whoever was not named. What has a living message is kept up
to date whatever the filters say. The news of one article that go the same way are told in one post. Suspended
destinations are routed to as well: their deliveries wait. Where a channel wants to be published, an
announcement is passed on once to those who follow it: after its post, or when a rumour is confirmed.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType

from bot.events.identity import DIRECTIONS, Direction
from bot.model import (
    EVERYBODY,
    Act,
    Certainty,
    Choice,
    Decision,
    Destination,
    Dispatch,
    Event,
    Reason,
    Status,
)

Sectors = Mapping[str, str]  # of each person of the watch list who has one, by id

_FIRST = frozenset({Reason.NEW, Reason.REVERSED, Reason.CONFIRMED})
_ANSWERED = frozenset({Reason.CONFIRMED, Reason.DENIED, Reason.REVERSED, Reason.CORRECTED, Reason.RETRACTED})
_NO_SECTORS: Sectors = MappingProxyType({})

_PAUSES = (
    (timedelta(hours=1), timedelta(minutes=1)),
    (timedelta(days=1), timedelta(minutes=15)),
    (timedelta.max, timedelta(hours=1)),
)


def route(
    decisions: Sequence[Decision],
    destinations: Sequence[Destination],
    told: Collection[tuple[int, str]],
    sectors: Sectors = _NO_SECTORS,
) -> tuple[Dispatch, ...]:
    """The dispatches that the *decisions* on one article ask for, destination by destination.

    *told* holds the (destination id, event id) pairs that have a living message already.
    """
    alerts = _alerts(decisions)
    return tuple(
        dispatch
        for destination in destinations
        for dispatch in _to(destination, alerts, frozenset(told), sectors)
    )


def _alerts(decisions: Sequence[Decision]) -> list[tuple[Event, Reason]]:
    """Each event to tell of once, in its last state, with the first reason given."""
    reasons: dict[str, Reason] = {}
    events: dict[str, Event] = {}
    for decision in decisions:
        events[decision.event.id] = decision.event
        if decision.alert is not None:
            reasons.setdefault(decision.event.id, decision.alert)
    return [(events[event_id], reason) for event_id, reason in reasons.items()]


def _to(
    destination: Destination,
    alerts: Sequence[tuple[Event, Reason]],
    told: frozenset[tuple[int, str]],
    sectors: Sectors,
) -> Iterable[Dispatch]:
    posts: dict[tuple[Direction, bool], list[Event]] = {}
    for event, reason in alerts:
        if (destination.id, event.id) in told:
            yield replace(_dispatch(destination, Act.EDIT, reason, [event]), pause=pause(event, reason))
            if reason in _ANSWERED and _answers(event, reason):
                yield _dispatch(destination, Act.REPLY, reason, [event])
            if reason is Reason.CONFIRMED and destination.publish:
                yield _dispatch(destination, Act.PUBLISH, reason, [event])
        elif reason in _FIRST and _opens(event, reason) and _takes(destination, event, sectors):
            way = (DIRECTIONS[event.kind], reason is Reason.REVERSED)
            posts.setdefault(way, []).append(event)
    for (_, reverses), events in posts.items():
        yield (post := _dispatch(destination, Act.POST, Reason.REVERSED if reverses else Reason.NEW, events))
        if destination.publish and all(event.status is Status.ANNOUNCED for event in events):
            yield replace(post, act=Act.PUBLISH)


def pause(event: Event, reason: Reason) -> timedelta:
    """How long an edit leaves the message alone after the edit before: what only adds to it is gathered,
    the longer the older the news is; what changes it is shown at once."""
    if reason in _ANSWERED:
        return timedelta(0)
    age = event.updated - event.founded
    return next(wait for oldest, wait in _PAUSES if age <= oldest)


def _opens(event: Event, reason: Reason) -> bool:
    """Of a reversal, the return is news of its own; what it undoes is not."""
    return reason is not Reason.REVERSED or event.reverses is not None


def _answers(event: Event, reason: Reason) -> bool:
    """Of a reversal, only what is undone is answered; of a duplicate, nothing: what it told is true."""
    if event.merged_into is not None:
        return False
    return reason is not Reason.REVERSED or event.reverses is None


def _takes(destination: Destination, event: Event, sectors: Sectors) -> bool:
    """True when the event is news for the destination."""
    return not event.retracted and event.status is not Status.DENIED and wants(destination, event, sectors)


def wants(destination: Destination, event: Event, sectors: Sectors = _NO_SECTORS) -> bool:
    """True when the destination's filters let the event pass."""
    choice = _choice(destination, event, sectors)
    if choice is None or event.kind not in choice.kinds:
        return False
    return event.status is not Status.RUMOURED or choice.certainty is Certainty.ALL


def _choice(destination: Destination, event: Event, sectors: Sectors) -> Choice | None:
    """What the destination wants to hear of the event's person, None where it is nothing."""
    person = event.person_id
    if not destination.personal:
        named = bool(destination.people or destination.sectors)
        within = person in destination.people or sectors.get(person or "") in destination.sectors
        taken = within if named else person is not None or destination.unknown_people
        return Choice(destination.certainty, destination.kinds) if taken else None
    if person is None:
        return None
    if person in destination.people:
        return destination.choice(person)
    return destination.choice(EVERYBODY) if EVERYBODY in destination.people else None


def _dispatch(destination: Destination, act: Act, reason: Reason, events: Sequence[Event]) -> Dispatch:
    return Dispatch(
        destination_id=destination.id,
        act=act,
        reason=reason,
        event_ids=tuple(event.id for event in events),
        revision=events[0].revision,
    )
