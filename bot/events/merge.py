"""Claims of one article + known events -> decisions: what happened, and who is to be told why.

Nothing depends on the order in which the articles of one day arrive, and an article taken twice changes
nothing. The rules of belonging are in ``matching``, those of certainty and kind in ``evidence``, those of
the other fields in ``slots``, those of telling in ``telling``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo

from bot.events.identity import of_person, same_direction
from bot.events.matching import find, own
from bot.events.slots import attach, found, settled
from bot.events.telling import Change, explain, reason
from bot.events.timing import span
from bot.model import Article, Claim, Decision, Event, Kind, Origin, Status, fold

REVERSAL = timedelta(days=14)
_UNDONE = (Kind.DEPARTURE, Kind.OUSTER)
_STEPS = (
    Kind.ARRIVAL,
    Kind.OUSTER,
    Kind.DEPARTURE,
    Kind.LEAVE,
    Kind.RETURN,
    Kind.APPOINTMENT,
    Kind.VENTURE,
)


@dataclass(slots=True)
class _Desk:
    """The events as they stand while the claims of one article are gone through."""

    events: dict[str, Event]
    sourced: frozenset[str]  # the events that an earlier edition of the article told of
    claims: dict[str, list[Claim]] = field(default_factory=dict)  # by event, what this edition says of it

    def put(self, event: Event) -> None:
        self.events[event.id] = event


def decide(
    article: Article, claims: Sequence[Claim], known: Sequence[Event], *, now: datetime, zone: tzinfo
) -> tuple[Decision, ...]:
    """Merge what *article* says into the *known* events of its people (and of everybody unknown).

    One decision per claim, holding the new state of its event; further ones, without a claim, for events
    that the article's new edition no longer tells of and for departures that a return undoes. Of several
    decisions on one event the first carries the alert. An unchanged event keeps its revision. Days are those
    of *zone*.
    """
    before = {event.id: event for event in known}
    sourced = frozenset(e.id for e in known if any(source.article_id == article.id for source in e.sources))
    desk = _Desk(dict(before), sourced)
    day = article.published.astimezone(zone).date()
    for claim in sorted(claims, key=_reading_order):
        _place(article, claim, claims, desk, day=day, now=now)
    left = withdraw(article.id, desk.claims, desk.events.values())
    for event in left:
        desk.put(event)
    concerned = [*desk.claims, *(event.id for event in left)]
    concerned += [each for each in _link(concerned, desk) if each not in concerned]
    decisions: list[Decision] = []
    for event_id in concerned:
        said = tuple(desk.claims.get(event_id, ()))
        change = Change(before.get(event_id), desk.events[event_id], article, day, said)
        decisions += _decisions(change, now=now)
    return tuple(decisions)


def withdraw(article_id: str, kept: Iterable[str], known: Iterable[Event]) -> tuple[Event, ...]:
    """The *known* events that lose the article as a source, those *kept* (ids) excepted.

    An event of the feeds that has no other source is retracted; its revision is left as it is.
    """
    still = frozenset(kept)
    return tuple(
        _without(event, article_id)
        for event in known
        if event.id not in still and any(source.article_id == article_id for source in event.sources)
    )


def _without(event: Event, article_id: str) -> Event:
    sources = tuple(source for source in event.sources if source.article_id != article_id)
    if sources or event.origin is Origin.HISTORY:
        return settled(event, sources)
    return replace(event, sources=(), retracted=True)


def _reading_order(claim: Claim) -> tuple[bool, bool, str, int, str, str]:
    """What is recalled comes before what is new, oldest first: it says who is in and who is out."""
    return (
        claim.news,
        claim.date is None,
        str(claim.date or ""),
        _STEPS.index(claim.kind),
        fold(claim.person),
        claim.role or "",
    )


def _place(
    article: Article, claim: Claim, claims: Sequence[Claim], desk: _Desk, *, day: date, now: datetime
) -> None:
    """Attach *claim* to its event on the desk, or found one. *day* is the article's."""
    theirs = of_person(claim, desk.events.values())
    sourced = [event for event in theirs if event.id in desk.sourced]
    alone = not any(
        other is not claim and other.person == claim.person and same_direction(other.kind, claim.kind)
        for other in claims
    )
    event = own(claim, day, sourced, alone=alone) or find(claim, day, theirs)
    if event is None:
        event = found(article, claim, tuple(desk.events), day=day, now=now)
    else:
        event = attach(event, article, claim, day=day, afresh=event.id not in desk.claims)
    desk.put(event)
    desk.claims.setdefault(event.id, []).append(claim)


def _link(concerned: Iterable[str], desk: _Desk) -> list[str]:
    """Tie the returns among the *concerned* events to the departures that they undo, and untie those that
    count no longer; return the departures' ids. A past change of the watch list stays as it is."""
    departures = []
    events = [desk.events[event_id] for event_id in concerned]
    for event in [event for event in events if event.origin is Origin.FEEDS]:
        undone = desk.events.get(event.reverses or "")
        if event.reverses is None and _is_return(event):
            undone = _undone_by(event, desk.events.values())
            if undone is None:
                continue
            desk.put(replace(event, reverses=undone.id))
            undone = replace(undone, reversed_by=event.id)
        elif event.reverses is not None and not _is_return(event):
            desk.put(replace(event, reverses=None))
            undone = undone and replace(undone, reversed_by=None)
        else:
            continue
        if undone is not None and undone.origin is Origin.FEEDS:
            desk.put(undone)
            departures.append(undone.id)
    return departures


def _is_return(event: Event) -> bool:
    return event.kind is Kind.RETURN and event.status is Status.ANNOUNCED and not event.retracted


def _undone_by(event: Event, events: Iterable[Event]) -> Event | None:
    """The departure or ouster that the return *event* undoes: one of the 14 days before."""
    back = span(event)[0]
    undoes = [
        each
        for each in events
        if each.kind in _UNDONE
        and _same_place(each, event)
        and each.status is Status.ANNOUNCED
        and not each.retracted
        and each.reversed_by is None
        and timedelta(0) <= back - span(each)[0] <= REVERSAL
    ]
    return max(undoes, key=lambda each: (span(each), each.id), default=None)


def _same_place(a: Event, b: Event) -> bool:
    """True when both are of one person and seat in one organisation."""
    if (a.organization, a.seat, a.person_id) != (b.organization, b.seat, b.person_id):
        return False
    return a.person_id is not None or fold(a.person) == fold(b.person)


def _decisions(change: Change, *, now: datetime) -> list[Decision]:
    """One decision per claim of the change (one in all where no claim made it)."""
    alert = reason(change)
    event = change.after
    if alert is not None and not event.told:
        event = replace(event, told=True)
    if event != change.before:
        revision = change.before.revision if change.before else 0
        event = replace(event, revision=revision + 1, updated=now)
    why = explain(change, alert)
    first = Decision(event, why, change.claims[0] if change.claims else None, alert)
    return [first, *(Decision(event, why, claim) for claim in change.claims[1:])]
