"""Where each person stands, from the events known of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.events.evidence import established
from bot.events.identity import DIRECTIONS, Direction
from bot.events.timing import span
from bot.model import (
    Confidence,
    Event,
    Gender,
    Kind,
    Move,
    Moves,
    PartialDate,
    Person,
    Seat,
    Watchlist,
    fold,
)


class Standing(StrEnum):
    """Whether somebody works at the watched organisation."""

    IN = "in"
    OUT = "out"
    ON_LEAVE = "on_leave"
    BEFORE = "before"  # on a day before their arrival
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Profile:
    """Somebody as the known events show them on a day.

    ``since`` is when the present standing began; ``returned`` says that it began with a return.
    ``role`` is the present role, or the last one held; ``where`` the latest place they went to after
    leaving. The board is apart: ``board`` is None where no event speaks of it. ``unverified`` means
    that the standing rests on recalled changes: it is to be shown as « à vérifier », stated nowhere.
    ``events`` are all of the person's, oldest first, denied and rumoured ones too; retracted ones and
    those that no article published as news are left out.
    """

    person: str
    person_id: str | None
    gender: Gender = Gender.UNKNOWN
    standing: Standing = Standing.UNKNOWN
    since: PartialDate | None = None
    returned: bool = False
    role: str | None = None
    where: str | None = None
    board: bool | None = None
    board_since: PartialDate | None = None
    unverified: bool = False
    events: tuple[Event, ...] = ()


def profile(who: Person | str, events: Iterable[Event], *, on: date | None = None) -> Profile:
    """Where *who* (of the watch list, or a name outside it) stands on the day *on*, by default now.

    Recalled changes feed the standing only where the others say nothing, or would say something that a
    recalled change contradicts; it is then marked unverified.
    """
    theirs = [event for event in oldest_first(events) if _is_of(event, who) and not event.retracted]
    shown = [event for event in theirs if on is None or span(event)[0] <= on]
    sure = [event for event in shown if established(event)]
    seen = [event for event in sure if event.confidence is not Confidence.RECALLED]
    standing, turn = _standing(sure)
    proven, proof = _standing(seen)
    unverified = standing is not proven
    if not unverified:
        turn = proof
    if standing is Standing.UNKNOWN and (arrival := _arrival_to_come(theirs, shown)):
        standing, unverified = Standing.BEFORE, arrival.confidence is Confidence.RECALLED
    told = sure if unverified else seen
    board = next((event for event in reversed(seen) if _turns(event) and event.seat is Seat.BOARD), None)
    named = shown[0] if shown else None
    return Profile(
        person=who.name if isinstance(who, Person) else named.person if named else who,
        person_id=who.id if isinstance(who, Person) else None,
        gender=who.gender if isinstance(who, Person) else named.gender if named else Gender.UNKNOWN,
        standing=standing,
        since=_when(turn) if turn is not None and _begins(turn, standing) else None,
        returned=turn is not None and turn.kind is Kind.RETURN,
        role=_role(who, told, latest=len(shown) == len(theirs)),
        where=_where(told) if standing is Standing.OUT else None,
        board=None if board is None else DIRECTIONS[board.kind] is Direction.IN,
        board_since=_when(board) if board is not None else None,
        unverified=unverified,
        events=tuple(event for event in shown if event.news),
    )


def roster(watchlist: Watchlist, events: Iterable[Event], *, on: date | None = None) -> tuple[Profile, ...]:
    """The profile of everybody on the watch list, in its order."""
    of_person: dict[str | None, list[Event]] = defaultdict(list)
    for event in events:
        of_person[event.person_id].append(event)
    return tuple(profile(person, of_person[person.id], on=on) for person in watchlist.people)


def moves(events: Iterable[Event], *, before: date) -> Moves:
    """What the matcher needs of the watched people: their announced changes by id, oldest first.

    Of what was first told *before* that day only: how an article is read does not depend on which of its
    day's others came first.
    """
    found: dict[str, list[Move]] = defaultdict(list)
    for event in oldest_first(events):
        if event.person_id is not None and established(event) and event.day < before:
            found[event.person_id].append(
                Move(
                    _when(event),
                    event.kind,
                    event.seat,
                    event.other_organization,
                    event.role,
                    event.counterpart,
                )
            )
    return {person: tuple(theirs) for person, theirs in found.items()}


def _is_of(event: Event, who: Person | str) -> bool:
    if isinstance(who, Person):
        return event.person_id == who.id
    return fold(event.person) == fold(who)


_STEPS = (Kind.ARRIVAL, Kind.OUSTER, Kind.DEPARTURE, Kind.LEAVE, Kind.RETURN, Kind.APPOINTMENT, Kind.VENTURE)


def oldest_first(events: Iterable[Event]) -> list[Event]:
    """By their first day; a venture comes after the departure of the same month or year."""
    return sorted(
        events,
        key=lambda e: (span(e)[1 if e.kind is Kind.VENTURE else 0], _STEPS.index(e.kind), e.founded, e.id),
    )


def _turns(event: Event) -> bool:
    return DIRECTIONS[event.kind] in (Direction.IN, Direction.OUT)


def _standing(events: Sequence[Event]) -> tuple[Standing, Event | None]:
    """The standing on the staff, and the event that began it. A venture is that of a former member, an
    appointment that of a present one, whatever else is known."""
    standing, since = Standing.UNKNOWN, None
    for event in events:
        if event.seat is Seat.BOARD:
            continue
        step = _AFTER[DIRECTIONS[event.kind]] if event.kind is not Kind.LEAVE else Standing.ON_LEAVE
        if step is not standing or event.kind in _AGAIN:
            standing, since = step, event
    return standing, since


# What begins the standing anew even where the turn in between is not known.
_AGAIN = (Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE, Kind.RETURN)

_AFTER = {
    Direction.IN: Standing.IN,
    Direction.INSIDE: Standing.IN,
    Direction.OUT: Standing.OUT,
    Direction.ELSEWHERE: Standing.OUT,
}


def _arrival_to_come(theirs: Sequence[Event], shown: Sequence[Event]) -> Event | None:
    """The arrival that is the first thing known of somebody, where it lies after what is *shown*."""
    later = (e for e in theirs if e not in shown and established(e) and e.seat is Seat.STAFF and _turns(e))
    first = next(later, None)
    return first if first is not None and first.kind is Kind.ARRIVAL else None


def _begins(turn: Event, standing: Standing) -> bool:
    """A venture or an appointment proves a standing without saying when it began."""
    return _turns(turn) and standing is not Standing.UNKNOWN


def _when(event: Event) -> PartialDate | None:
    """The event's date, else the day it was published as news; None where only its past is known."""
    if event.date is not None:
        return event.date
    return PartialDate.of(event.day) if event.news else None


def _role(who: Person | str, events: Sequence[Event], *, latest: bool) -> str | None:
    """The watch list's word on the present, unless something is newer; the events' alone on a day that is
    not the *latest* state of things: of then the list says nothing."""
    roles = [e.role for e in events if e.role and e.seat is Seat.STAFF and e.kind is not Kind.VENTURE]
    newer = [e.role for e in events if e.role and e.confidence is None and e.kind is not Kind.VENTURE]
    listed = who.role.fr if latest and isinstance(who, Person) and who.role else None
    if listed and not newer:
        return listed
    return roles[-1] if roles else listed


def _where(events: Sequence[Event]) -> str | None:
    """Where the latest departure or venture since the last return led."""
    where = None
    for event in events:
        if DIRECTIONS[event.kind] in (Direction.OUT, Direction.ELSEWHERE) and event.seat is Seat.STAFF:
            where = event.other_organization or where
        elif DIRECTIONS[event.kind] is Direction.IN:
            where = None
    return where
