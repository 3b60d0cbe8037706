"""Who holds a post, who held it, and when nobody is known to: the succession, from the events known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.events.evidence import established
from bot.events.identity import DIRECTIONS, Direction
from bot.events.profiles import Standing, oldest_first, profile
from bot.events.tenures import INTERIM, Tenure, held, identity_of, is_post, lasting, tenure_of, when
from bot.events.timing import span
from bot.model import Event, Gender, Kind, Organization, PartialDate


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
        of_person[identity_of(event)].append(event)
    tenures = [tenure for theirs in of_person.values() for tenure in held(role, theirs)]
    if on is None:
        tenures = _as_listed(tenures, [*_listed(role, organization, of_person)])
    tenures = _with_named(role, known, tenures)
    tenures = sorted((_relieved(tenure, known, role) for tenure in tenures), key=_place)
    return Succession(tuple(tenures), tuple(_vacancies(tenures)))


def _listed(role: str, organization: Organization, of_person: dict[str, list[Event]]) -> Iterator[Tenure]:
    """Those of whom the watch list says that they are in the post."""
    for person in organization.people:
        if person.role is None or not is_post(role, person.role.fr):
            continue
        found = profile(person, of_person.get(person.id, ()))
        if found.standing in (Standing.IN, Standing.ON_LEAVE) and found.role == person.role.fr:
            yield Tenure(
                person=person.name,
                person_id=person.id,
                role=lasting(person.role.fr),
                gender=person.gender,
                interim=INTERIM.search(person.role.fr) is not None,
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
        if not event.counterpart or not is_post(role, event.role):
            continue
        named = _named(event, role)
        theirs = [n for n, tenure in enumerate(found) if identity_of(tenure) == identity_of(named)]
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
    tenure = tenure_of(event, event.role or role, began=event if out else None, ended=None if out else event)
    return replace(
        tenure,
        person=event.counterpart or "",
        person_id=event.counterpart_id,
        gender=Gender.UNKNOWN,
        interim=event.kind is Kind.LEAVE,
    )


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
    if DIRECTIONS[event.kind] not in (Direction.IN, Direction.INSIDE) or not is_post(role, event.role):
        return False
    replaced = event.counterpart_id is not None and event.counterpart_id == tenure.person_id
    return identity_of(event) != identity_of(tenure) and (tenure.interim or replaced)


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
