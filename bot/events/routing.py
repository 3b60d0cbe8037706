"""Which destination hears of what, and how.

| alert | the destination has the living message | it has not |
|---|---|---|
| new | edit (another destination's news) | post |
| reversed, of the return | edit | post |
| reversed, of what is undone | edit and reply | nothing |
| confirmed | edit and reply | post as new: it takes announced changes only |
| denied, corrected, retracted | edit and reply | nothing: it never heard of it |
| more sources | edit | nothing |

A post needs the destination's filters to pass: certainty (a rumour only where all is taken), kind, people
(none named: everybody on the list, and others if ``unknown_people``; a direct destination takes the people
it names and nobody else). What has a living message is kept up to date whatever the filters say. The news
of one article that go the same way are told in one post. Suspended destinations are routed to as well:
their deliveries wait.
"""

from collections.abc import Collection, Iterable, Sequence

from bot.events.identity import DIRECTIONS, Direction
from bot.model import Act, Certainty, Decision, Destination, Dispatch, Event, Reason, Status

_FIRST = frozenset({Reason.NEW, Reason.REVERSED, Reason.CONFIRMED})
_ANSWERED = frozenset({Reason.CONFIRMED, Reason.DENIED, Reason.REVERSED, Reason.CORRECTED, Reason.RETRACTED})


def route(
    decisions: Sequence[Decision],
    destinations: Sequence[Destination],
    told: Collection[tuple[int, str]],
) -> tuple[Dispatch, ...]:
    """The dispatches that the *decisions* on one article ask for, destination by destination.

    *told* holds the (destination id, event id) pairs that have a living message already.
    """
    alerts = _alerts(decisions)
    return tuple(
        dispatch for destination in destinations for dispatch in _to(destination, alerts, frozenset(told))
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
    destination: Destination, alerts: Sequence[tuple[Event, Reason]], told: frozenset[tuple[int, str]]
) -> Iterable[Dispatch]:
    posts: dict[tuple[Direction, bool], list[Event]] = {}
    for event, reason in alerts:
        if (destination.id, event.id) in told:
            yield _dispatch(destination, Act.EDIT, reason, [event])
            if reason in _ANSWERED and _answers(event, reason):
                yield _dispatch(destination, Act.REPLY, reason, [event])
        elif reason in _FIRST and _opens(event, reason) and _takes(destination, event):
            way = (DIRECTIONS[event.kind], reason is Reason.REVERSED)
            posts.setdefault(way, []).append(event)
    for (_, reverses), events in posts.items():
        yield _dispatch(destination, Act.POST, Reason.REVERSED if reverses else Reason.NEW, events)


def _opens(event: Event, reason: Reason) -> bool:
    """Of a reversal, the return is news of its own; what it undoes is not."""
    return reason is not Reason.REVERSED or event.reverses is not None


def _answers(event: Event, reason: Reason) -> bool:
    """Of a reversal, only what is undone is answered."""
    return reason is not Reason.REVERSED or event.reverses is None


def _takes(destination: Destination, event: Event) -> bool:
    """True when the destination's filters let the event pass."""
    if event.retracted or event.status is Status.DENIED or event.kind not in destination.kinds:
        return False
    if event.status is Status.RUMOURED and destination.certainty is not Certainty.ALL:
        return False
    if destination.direct or destination.people:
        return event.person_id in destination.people
    return event.person_id is not None or destination.unknown_people


def _dispatch(destination: Destination, act: Act, reason: Reason, events: Sequence[Event]) -> Dispatch:
    return Dispatch(
        destination_id=destination.id,
        act=act,
        reason=reason,
        event_ids=tuple(event.id for event in events),
        revision=events[0].revision,
    )
