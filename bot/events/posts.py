"""Who holds a post, who held it, and when nobody is known to: the succession, from the events known."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.events.evidence import established
from bot.events.identity import DIRECTIONS, Direction
from bot.events.profiles import Standing, oldest_first, profile
from bot.events.roles import same_post, same_role
from bot.events.timing import span
from bot.model import Event, Gender, Kind, Organization, PartialDate, fold

_INTERIM = re.compile(r",?\s*\b(par )?int[ée]rim(aire)?\b", re.IGNORECASE)
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


@dataclass(frozen=True, slots=True)
class Vacancy:
    """No holder is known between two days; ``until`` is None where none is known since."""

    since: PartialDate
    until: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Succession:
    """The tenures of one post, earliest first, and the stretches for which no holder is known."""

    tenures: tuple[Tenure, ...]
    vacancies: tuple[Vacancy, ...] = ()

    @property
    def holders(self) -> tuple[Tenure, ...]:
        """Whoever is in the post, interims last."""
        return tuple(sorted((t for t in self.tenures if not t.over), key=lambda t: t.interim))


def succession(
    role: str, organization: Organization, events: Iterable[Event], *, on: date | None = None
) -> Succession:
    """Who held *role* there, in whatever wording, as of the day *on*, by default now."""
    known = [
        event
        for event in oldest_first(events)
        if event.organization == organization.name
        and established(event)
        and (on is None or span(event)[0] <= on)
    ]
    of_person: dict[str, list[Event]] = defaultdict(list)
    for event in known:
        of_person[_key(event)].append(event)
    tenures = [tenure for theirs in of_person.values() for tenure in _held(role, theirs)]
    if on is None:
        tenures = _as_listed(tenures, [*_listed(role, organization, of_person)])
    tenures = _with_named(role, known, tenures)
    tenures = sorted((_relieved(tenure, known, role) for tenure in tenures), key=_place)
    return Succession(tuple(tenures), tuple(_vacancies(tenures)))


def when(event: Event) -> PartialDate:
    """The event's date, else the day on which it was first published."""
    return event.date or PartialDate.of(event.day)


def _is_post(role: str, said: str | None) -> bool:
    """True where both wordings mean one post, held for good or in the interim."""
    return said is not None and same_post(_lasting(role), _lasting(said))


def _lasting(role: str) -> str:
    return _INTERIM.sub("", role).strip()


def _held(role: str, theirs: Sequence[Event]) -> Iterator[Tenure]:
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
            if _is_post(role, event.role):
                current = _tenure(event, event.role or role, began=event)
            elif last is not None and _resumes(event, last):
                current = replace(last, began=event, ended=None)
        elif current is None and last is None and way is Direction.OUT and _is_post(role, event.role):
            yield (last := _tenure(event, event.role or role, ended=event))
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
    if event.role is None or _INTERIM.search(event.role):
        return current
    return None if same_role(_lasting(role), event.role) is False else current


def _tenure(event: Event, role: str, *, began: Event | None = None, ended: Event | None = None) -> Tenure:
    return Tenure(
        person=event.person,
        person_id=event.person_id,
        role=_lasting(role),
        gender=event.gender,
        interim=_INTERIM.search(role) is not None,
        began=began,
        ended=ended,
    )


def _resumes(event: Event, last: Tenure) -> bool:
    """True for a return that undoes the departure which ended the post."""
    if event.kind is not Kind.RETURN or event.role or last.ended is None:
        return False
    return event.reverses == last.ended.id or span(event)[0] - span(last.ended)[1] <= _REVERSIBLE


def _listed(role: str, organization: Organization, of_person: dict[str, list[Event]]) -> Iterator[Tenure]:
    """Those of whom the watch list says that they are in the post."""
    for person in organization.people:
        if person.role is None or not _is_post(role, person.role.fr):
            continue
        found = profile(person, of_person.get(person.id, ()))
        if found.standing in (Standing.IN, Standing.ON_LEAVE) and found.role == person.role.fr:
            yield Tenure(
                person=person.name,
                person_id=person.id,
                role=_lasting(person.role.fr),
                gender=person.gender,
                interim=_INTERIM.search(person.role.fr) is not None,
                listed=True,
                on_leave=found.standing is Standing.ON_LEAVE,
            )


def _as_listed(tenures: Sequence[Tenure], listed: Sequence[Tenure]) -> list[Tenure]:
    """With those whom the list alone knows; whoever took on more work and is still listed has not left."""
    present = {tenure.person_id for tenure in listed}
    latest = {tenure.person_id: tenure for tenure in tenures}
    kept = [
        replace(tenure, ended=None)
        if tenure.person_id in present and tenure is latest[tenure.person_id] and not _has_left(tenure)
        else tenure
        for tenure in tenures
    ]
    still = {tenure.person_id for tenure in kept if not tenure.over}
    return [*kept, *(tenure for tenure in listed if tenure.person_id not in still)]


def _has_left(tenure: Tenure) -> bool:
    return tenure.ended is not None and DIRECTIONS[tenure.ended.kind] is Direction.OUT


def _with_named(role: str, known: Sequence[Event], tenures: Sequence[Tenure]) -> list[Tenure]:
    """With those whom somebody else's change names, as successor or as replaced; a successor's own title may
    come later."""
    found = list(tenures)
    for event in known:
        if not event.counterpart or not _is_post(role, event.role):
            continue
        named = _named(event, role)
        theirs = [n for n, tenure in enumerate(found) if _key(tenure) == _key(named)]
        if not theirs:
            found.append(named)
        elif named.began is not None and not any(_covers(found[n], event) for n in theirs):
            later = [n for n in theirs if _starts_after(found[n], event)]
            if later:
                found[later[0]] = replace(found[later[0]], began=event)
    return found


def _named(event: Event, role: str) -> Tenure:
    """Whom a change names besides the person concerned; who stands in for somebody on leave is an interim."""
    out = DIRECTIONS[event.kind] is Direction.OUT
    tenure = _tenure(event, event.role or role, began=event if out else None, ended=None if out else event)
    return replace(
        tenure,
        person=event.counterpart or "",
        person_id=event.counterpart_id,
        gender=Gender.UNKNOWN,
        interim=event.kind is Kind.LEAVE,
    )


def _key(who: Tenure | Event) -> str:
    return who.person_id or fold(who.person)


def _covers(tenure: Tenure, event: Event) -> bool:
    began = span(tenure.began)[0] if tenure.began else date.min
    ended = span(tenure.ended)[0] if tenure.ended else date.max
    return began <= span(event)[0] <= ended


def _starts_after(tenure: Tenure, event: Event) -> bool:
    return tenure.began is not None and span(tenure.began)[0] > span(event)[0]


def _relieved(tenure: Tenure, known: Sequence[Event], role: str) -> Tenure:
    """An interim ends, and so does whoever is named as replaced, when somebody else takes the post."""
    relief = next((event for event in known if _relieves(event, tenure, role)), None)
    if relief is None or (tenure.ended is not None and span(tenure.ended)[0] <= span(relief)[0]):
        return tenure
    return replace(tenure, ended=relief)


def _relieves(event: Event, tenure: Tenure, role: str) -> bool:
    if tenure.began is None or event is tenure.began or span(event)[0] < span(tenure.began)[1]:
        return False
    if DIRECTIONS[event.kind] not in (Direction.IN, Direction.INSIDE) or not _is_post(role, event.role):
        return False
    replaced = event.counterpart_id is not None and event.counterpart_id == tenure.person_id
    return _key(event) != _key(tenure) and (tenure.interim or replaced)


def _place(tenure: Tenure) -> tuple[date, date, str]:
    begins = span(tenure.began)[0] if tenure.began else span(tenure.ended)[0] if tenure.ended else date.max
    ends = span(tenure.ended)[0] if tenure.ended else date.max
    return begins, ends, tenure.person


def _vacancies(tenures: Sequence[Tenure]) -> Iterator[Vacancy]:
    """Stretches after a known end that no tenure can cover, as far as both ends of every one are known."""
    for tenure in tenures:
        if tenure.ended is None:
            continue
        end = span(tenure.ended)[1]
        others = [other for other in tenures if other is not tenure]
        if any(_may_hold_after(other, end) for other in others):
            continue
        coming = [o.began for o in others if o.began and span(o.began)[0] > end]
        following = min(coming, key=lambda event: span(event)[0], default=None)
        if following is None:
            yield Vacancy(when(tenure.ended))
        elif span(following)[0] - end > timedelta(days=1):
            yield Vacancy(when(tenure.ended), when(following))


def _may_hold_after(tenure: Tenure, day: date) -> bool:
    """True where somebody was in the post right after *day*, or may have been."""
    if tenure.ended is not None and span(tenure.ended)[1] <= day:
        return False
    return tenure.began is None or span(tenure.began)[0] <= day
