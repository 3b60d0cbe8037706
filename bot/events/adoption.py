"""Events of somebody unknown who has come onto the watch list since: they are that person's from then on."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.model import Decision, Event, Gender, Person, Watchlist, fold


def adopt(events: Iterable[Event], watchlist: Watchlist, *, now: datetime) -> tuple[Decision, ...]:
    """One decision, without an alert, for each of the *events* whose person bears a full name of the list."""
    people = {
        (organization.name, fold(name)): person
        for organization in watchlist.organizations
        for person in organization.people
        for name in (person.name, *person.aliases)
    }
    return tuple(
        _decision(event, person, now=now)
        for event in events
        if event.person_id is None and " " in fold(event.person)
        if (person := people.get((event.organization, fold(event.person)))) is not None
    )


def _decision(event: Event, person: Person, *, now: datetime) -> Decision:
    adopted = replace(
        event,
        person=person.name,
        person_id=person.id,
        gender=event.gender if person.gender is Gender.UNKNOWN else person.gender,
        revision=event.revision + 1,
        updated=now,
    )
    return Decision(adopted, f"{person.name} figure désormais sur la liste.")
