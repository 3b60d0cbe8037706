"""Which return undoes which departure: the last departure or ouster of the fortnight before it.

Both name each other, whichever was learnt of first. A past change of the watch list stays as it is.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from bot.events.timing import span
from bot.model import Event, Kind, Origin, Status, fold

REVERSAL = timedelta(days=14)
_UNDONE = (Kind.DEPARTURE, Kind.OUSTER)

Place = tuple[object, ...]


def link(concerned: Iterable[str], events: dict[str, Event]) -> list[str]:
    """Tie anew the returns and departures of those whom the *concerned* events are about.

    Changes *events*; returns the ids of those that it changed.
    """
    changed = []
    for place in {_place(events[event_id]) for event_id in concerned}:
        theirs = [event for event in events.values() if _place(event) == place]
        undone = _pairs(theirs)
        undoing = {departure: back for back, departure in undone.items()}
        for event in theirs:
            tied = replace(event, reverses=undone.get(event.id), reversed_by=undoing.get(event.id))
            if tied != event and event.origin is Origin.FEEDS:
                events[event.id] = tied
                changed.append(event.id)
    return changed


def _place(event: Event) -> Place:
    """One person and seat in one organisation."""
    return (event.organization, event.seat, event.person_id, None if event.person_id else fold(event.person))


def _pairs(events: Iterable[Event]) -> dict[str, str]:
    """The departure that each return undoes, by the id of the return."""
    sure = [event for event in events if event.status is Status.ANNOUNCED and not event.retracted]
    sure.sort(key=lambda event: (span(event), event.id))
    undone: dict[str, str] = {}
    backs = [event for event in sure if event.kind is Kind.RETURN and event.origin is Origin.FEEDS]
    backs.sort(key=lambda event: (span(event), not event.news, event.id))  # of one day the news undoes it
    for back in backs:
        able = [
            event
            for event in sure
            if event.kind in _UNDONE
            and event.id not in undone.values()
            and timedelta(0) <= span(back)[0] - span(event)[0] <= REVERSAL
        ]
        if able:
            undone[back.id] = able[-1].id
    return undone
