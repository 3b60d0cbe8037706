"""Claims of one article + known events -> decisions: what happened, and who is to be told why.

Nothing depends on the order in which the articles of one day arrive, and an article taken twice changes
nothing. The rules of belonging are in ``matching``, those of certainty and kind in ``evidence``, those of
the other fields in ``slots``, those of telling in ``telling``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo

from bot.events.identity import DIRECTIONS, STEPS_IN, of_person, same_direction
from bot.events.matching import find, own
from bot.events.reversals import link
from bot.events.slots import attach, found, held, settled
from bot.events.telling import Change, explain, reason
from bot.model import Article, Claim, Decision, Event, Kind, Origin, fold

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
    for claim in sorted(claims, key=reading_order):
        _place(article, claim, claims, desk, day=day, now=now)
    left = withdraw(article.id, desk.claims, desk.events.values())
    for event in left:
        desk.put(event)
    concerned = [*desk.claims, *(event.id for event in left)]
    concerned += [each for each in link(concerned, desk.events) if each not in concerned]
    decisions: list[Decision] = []
    for event_id in concerned:
        said = tuple(desk.claims.get(event_id, ()))
        after = desk.events[event_id]
        undone = after.reversed_by in before
        change = Change(before.get(event_id), after, article, day, said, undone=undone)
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
        return held(event, settled(event, sources))
    return replace(event, sources=(), retracted=True)


def reading_order(claim: Claim) -> tuple[bool, bool, str, int, str, str]:
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
    theirs = [e for e in of_person(claim, desk.events.values()) if article.id not in e.barred]
    if _told_in_two_steps(claim, claims):
        theirs = [event for event in theirs if DIRECTIONS[event.kind] is DIRECTIONS[claim.kind]]
    sourced = [event for event in theirs if event.id in desk.sourced]
    alone = not any(
        other is not claim and other.person == claim.person and same_direction(other.kind, claim.kind)
        for other in claims
    )
    event = own(claim, day, sourced, alone=alone) or find(claim, day, theirs)
    event = event and surviving(event, desk.events)
    if event is None:
        event = found(article, claim, tuple(desk.events), day=day, now=now)
    else:
        event = attach(event, article, claim, day=day, afresh=event.id not in desk.claims)
    desk.put(event)
    desk.claims.setdefault(event.id, []).append(claim)


def _told_in_two_steps(claim: Claim, claims: Sequence[Claim]) -> bool:
    """« Une semaine après son retour, X prend les ventes »: the post is no other account of the coming in."""
    steps = {DIRECTIONS[other.kind] for other in claims if other.person == claim.person}
    return DIRECTIONS[claim.kind] in STEPS_IN and steps >= STEPS_IN


def surviving(event: Event, events: Mapping[str, Event]) -> Event:
    """The event itself, or the one that it was merged into."""
    while event.merged_into is not None and event.merged_into in events:
        event = events[event.merged_into]
    return event


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
