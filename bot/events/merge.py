"""Claims of one article + known events -> decisions: what happened, and who is to be told why.

Nothing depends on the order in which the articles of one day arrive, and an article taken twice changes
nothing. The rules of belonging are in ``matching``, those of certainty and kind in ``evidence``, those of
the other fields in ``slots``, those of telling in ``telling``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.events.identity import of_person, same_direction
from bot.events.matching import find, own
from bot.events.slots import attach, found, settled
from bot.events.telling import Change, explain, reason
from bot.events.timing import span
from bot.model import Article, Claim, Decision, Event, Kind, Origin, Reason, Status, fold

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
    article: Article, claims: Sequence[Claim], known: Sequence[Event], *, now: datetime
) -> tuple[Decision, ...]:
    """Merge what *article* says into the *known* events of its people (and of everybody unknown).

    One decision per claim, holding the new state of its event; further ones, without a claim, for events
    that the article's new edition no longer tells of and for departures that a return undoes. Of several
    decisions on one event the first carries the alert. An unchanged event keeps its revision.
    """
    before = {event.id: event for event in known}
    sourced = frozenset(e.id for e in known if any(source.article_id == article.id for source in e.sources))
    desk = _Desk(dict(before), sourced)
    for claim in sorted(claims, key=_reading_order):
        _place(article, claim, claims, desk, now=now)
    undone: dict[str, Event] = {}
    decisions: list[Decision] = []
    for event_id, said in desk.claims.items():
        event = desk.events[event_id]
        undoes = _undone_by(event, desk.events.values())
        if undoes is not None:
            event = replace(event, reverses=undoes.id)
            undone[undoes.id] = undoes
        decisions += _decisions(Change(before.get(event_id), event, article, tuple(said)), now=now)
    for event in withdraw(article.id, desk.claims, desk.events.values()):
        decisions += _decisions(Change(before[event.id], event, article, ()), now=now)
    undone |= {decision.event.id: decision.event for decision in decisions if decision.event.id in undone}
    decisions += [_reversal(event, now=now) for event in undone.values() if event.origin is Origin.FEEDS]
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


def _place(article: Article, claim: Claim, claims: Sequence[Claim], desk: _Desk, *, now: datetime) -> None:
    """Attach *claim* to its event on the desk, or found one."""
    published = article.published.date()
    theirs = of_person(claim, desk.events.values())
    sourced = [event for event in theirs if event.id in desk.sourced]
    alone = not any(
        other is not claim and other.person == claim.person and same_direction(other.kind, claim.kind)
        for other in claims
    )
    event = own(claim, published, sourced, alone=alone) or find(claim, published, theirs)
    if event is None:
        event = found(article, claim, tuple(desk.events), now=now)
    else:
        event = attach(event, article, claim, afresh=event.id not in desk.claims)
    desk.put(event)
    desk.claims.setdefault(event.id, []).append(claim)


def _undone_by(event: Event, events: Iterable[Event]) -> Event | None:
    """The departure or ouster that *event* undoes: a return within 14 days reverses it."""
    if event.reverses or event.kind is not Kind.RETURN or event.status is not Status.ANNOUNCED:
        return None
    back = span(event)[0]
    undoes = [
        each
        for each in events
        if each.kind in _UNDONE
        and _same_place(each, event)
        and each.status is Status.ANNOUNCED
        and not each.retracted
        and timedelta(0) <= back - span(each)[0] <= REVERSAL
    ]
    return max(undoes, key=lambda each: (span(each), each.id), default=None)


def _same_place(a: Event, b: Event) -> bool:
    """True when both are of one person and seat in one organisation."""
    if (a.organization, a.seat, a.person_id) != (b.organization, b.seat, b.person_id):
        return False
    return a.person_id is not None or fold(a.person) == fold(b.person)


def _reversal(event: Event, *, now: datetime) -> Decision:
    """The departure that a return undoes: nothing in it changes, but who was told of it hears of that."""
    return Decision(
        event=replace(event, revision=event.revision + 1, updated=now),
        explanation="Un retour moins de deux semaines après annule ce mouvement.",
        alert=Reason.REVERSED if event.told else None,
    )


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
