"""The times that one person had a post, from the changes known of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.events.identity import DIRECTIONS, Direction
from bot.events.roles import same_post, same_role
from bot.events.timing import span
from bot.model import Confidence, Event, Gender, Kind, PartialDate, Seat, Status, fold

INTERIM = re.compile(r",?\s*\b(par )?int[ée]rim(aire)?\b", re.IGNORECASE)
_REVERSIBLE = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Tenure:
    """Somebody in a post. What ``began`` and ``ended`` it are events, None where nothing tells; ``listed``
    is only in the watch list, as the present role. Without any of the three it is not known when."""

    person: str
    person_id: str | None
    role: str
    gender: Gender = Gender.UNKNOWN
    interim: bool = False
    began: Event | None = None
    ended: Event | None = None
    listed: bool = False
    on_leave: bool = False

    @property
    def since(self) -> PartialDate | None:
        return when(self.began) if self.began else None

    @property
    def until(self) -> PartialDate | None:
        return when(self.ended) if self.ended else None

    @property
    def over(self) -> bool:
        return self.ended is not None


def when(event: Event) -> PartialDate:
    """The event's date, else the day on which it was first published."""
    return event.date or PartialDate.of(event.day)


def arrival_before(event: Event, theirs: Sequence[Event]) -> Event | None:
    """The arrival that began the stay which *event* ends, from what is known of the person; None where they
    came or went more than once, or where nobody vouches for when they came."""
    before = [
        each
        for each in theirs
        if each.id != event.id
        and each.organization == event.organization
        and each.seat is Seat.STAFF
        and each.status is Status.ANNOUNCED
        and span(each)[0] <= span(event)[0]
    ]
    if any(each.kind in (Kind.DEPARTURE, Kind.OUSTER) for each in before):
        return None
    came = [each for each in before if each.kind is Kind.ARRIVAL]
    if len(came) != 1 or came[0].date is None or came[0].confidence is Confidence.RECALLED:
        return None
    return came[0]


def identity_of(who: Tenure | Event) -> str:
    return who.person_id or fold(who.person)


def is_post(role: str, said: str | None) -> bool:
    """True where both wordings mean one post, held for good or in the interim."""
    return said is not None and same_post(lasting(role), lasting(said))


def lasting(role: str) -> str:
    return INTERIM.sub("", role).strip()


def held(role: str, theirs: Sequence[Event]) -> Iterator[Tenure]:
    """The times that one person had the post, from what is known of them, oldest first."""
    current: Tenure | None = None
    last: Tenure | None = None
    for event in theirs:
        way = DIRECTIONS[event.kind]
        if way is Direction.ELSEWHERE or not _touches(event, current):
            continue
        if current is not None:
            left = _left(event, current, role)
            if left is None:
                yield (last := replace(current, ended=event))
            current = left
        if current is None and way in (Direction.IN, Direction.INSIDE):
            if is_post(role, event.role):
                current = tenure_of(event, event.role or role, began=event)
            elif last is not None and _resumes(event, last):
                current = replace(last, began=event, ended=None)
        elif current is None and last is None and way is Direction.OUT and is_post(role, event.role):
            yield (last := tenure_of(event, event.role or role, ended=event))
    if current is not None:
        yield current


def _touches(event: Event, current: Tenure | None) -> bool:
    """What happens on the board leaves a post on the staff as it is, and the other way round."""
    return current is None or current.began is None or event.seat is current.began.seat


def _left(event: Event, current: Tenure, role: str) -> Tenure | None:
    """The tenure after an event of the same person, None where it ended: by leaving, or by another post
    for good."""
    if event.kind is Kind.LEAVE:
        return replace(current, on_leave=True)
    if event.kind is Kind.RETURN and current.on_leave:
        return replace(current, on_leave=False)
    if DIRECTIONS[event.kind] is Direction.OUT:
        return None
    if event.role is None or INTERIM.search(event.role):
        return current
    return None if same_role(lasting(role), event.role) is False else current


def tenure_of(event: Event, role: str, *, began: Event | None = None, ended: Event | None = None) -> Tenure:
    return Tenure(
        person=event.person,
        person_id=event.person_id,
        role=lasting(role),
        gender=event.gender,
        interim=INTERIM.search(role) is not None,
        began=began,
        ended=ended,
    )


def _resumes(event: Event, last: Tenure) -> bool:
    """True for a return that undoes the departure which ended the post."""
    if event.kind is not Kind.RETURN or event.role or last.ended is None:
        return False
    return event.reverses == last.ended.id or span(event)[0] - span(last.ended)[1] <= _REVERSIBLE
