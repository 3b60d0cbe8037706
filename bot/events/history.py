"""The past changes of the watch list as events."""

from datetime import UTC, datetime, time
from urllib.parse import urlsplit

from bot.events.identity import DIRECTIONS, event_id
from bot.model import (
    PAGE,
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
    """One announced and told event per past change, oldest first; an id says who, which way, which time."""
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
    identity = event_id(
        organization.name, person.id, person.name, change.kind, _ordinal(person, change), taken
    )
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
        founded_day=change.date.first,
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
        article_id=f"{PAGE}{identity}",
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
        day=instant.date(),
    )


def _ordinal(person: Person, change: PastChange) -> str:
    """« history out 2 » of a second departure: to correct its date, role or source leaves the id."""
    way = DIRECTIONS[change.kind]
    alike = [each for each in person.changes if DIRECTIONS[each.kind] is way]
    alike.sort(key=lambda each: each.date.first)
    return f"history {way} {1 + next(n for n, each in enumerate(alike) if each is change)}"


def _seat(change: PastChange) -> Seat:
    said = f"{fold(change.role.fr)} {fold(change.role.en)}" if change.role else ""
    return Seat.BOARD if any(words in said for words in _BOARD) else Seat.STAFF
