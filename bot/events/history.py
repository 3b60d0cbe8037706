"""The past changes of the watch list as events."""

from datetime import UTC, datetime, time
from urllib.parse import urlsplit

from bot.events.identity import event_id
from bot.model import (
    Event,
    Kind,
    Organization,
    Origin,
    PastChange,
    Person,
    Seat,
    Source,
    Status,
    Voice,
    Watchlist,
    fold,
)

_BOARD = ("conseil d administration", "board of directors", "board member")


def from_history(watchlist: Watchlist) -> tuple[Event, ...]:
    """One announced and told event per past change, oldest first; ids depend on the change alone."""
    events: dict[str, Event] = {}
    for organization in watchlist.organizations:
        for person in organization.people:
            for change in person.changes:
                event = _event(watchlist, organization, person, change, taken=tuple(events))
                events[event.id] = event
    return tuple(sorted(events.values(), key=lambda event: (event.founded, event.id)))


def _event(
    watchlist: Watchlist,
    organization: Organization,
    person: Person,
    change: PastChange,
    taken: tuple[str, ...],
) -> Event:
    instant = datetime.combine(change.date.first, time(), UTC)
    seat = _seat(change)
    counterpart = watchlist.person(change.counterpart)
    period = f"{change.date} {seat}"
    identity = event_id(organization.name, person.id, person.name, change.kind, period, taken)
    return Event(
        id=identity,
        organization=organization.name,
        person=person.name,
        person_id=person.id,
        kind=change.kind,
        status=Status.ANNOUNCED,
        seat=seat,
        revision=1,
        founded=instant,
        updated=instant,
        gender=person.gender,
        role=change.role.fr if change.role else None,
        other_organization=change.other_organization,
        counterpart=counterpart.name if counterpart else change.counterpart,
        counterpart_id=counterpart.id if counterpart else None,
        date=change.date,
        told=True,
        origin=Origin.HISTORY,
        confidence=change.confidence,
        sources=(_source(identity, change.source, change.kind, instant),) if change.source else (),
    )


def _source(identity: str, address: str, kind: Kind, instant: datetime) -> Source:
    """The page that proves the change; of its day and words nothing is known but the change's own."""
    host = (urlsplit(address).hostname or address).removeprefix("www.")
    return Source(
        article_id=f"history:{identity}",
        publisher=host,
        outlet=host,
        url=address,
        title="",
        published=instant,
        status=Status.ANNOUNCED,
        kind=kind,
        news=True,
        quote="",
        voice=Voice.OUTLET,
    )


def _seat(change: PastChange) -> Seat:
    said = f"{fold(change.role.fr)} {fold(change.role.en)}" if change.role else ""
    return Seat.BOARD if any(words in said for words in _BOARD) else Seat.STAFF
