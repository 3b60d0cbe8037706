"""An event's fields, from the claims of the articles that tell of it.

A slot that is empty takes what becomes known. One that is filled keeps its value, unless the founding
record (the earliest article) says otherwise, or the only article there is. The date is the most exact one
told in the first month.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.events.evidence import (
    is_official,
    kind_of,
    source_of,
    status_of,
    stronger,
    with_source,
    worth_keeping,
)
from bot.events.identity import event_id, fuller_name
from bot.events.timing import FRESH, is_fresh, more_exact
from bot.model import Article, Claim, Event, Gender, Origin, PartialDate, Seat, Slot, Source


def found(article: Article, claim: Claim, taken: Sequence[str], *, day: date, now: datetime) -> Event:
    """A new event, untold, of revision 0: nothing of it is stored yet. *day* is the article's."""
    return Event(
        id=event_id(
            claim.organization, claim.person_id, claim.person, claim.kind, _period(claim, day), taken
        ),
        organization=claim.organization,
        person=claim.person,
        person_id=claim.person_id,
        kind=claim.kind,
        status=claim.status,
        seat=claim.seat,
        revision=0,
        founded=article.published,
        founded_day=day,
        updated=now,
        gender=claim.gender,
        role=claim.role,
        other_organization=claim.other_organization,
        counterpart=claim.counterpart,
        counterpart_id=claim.counterpart_id,
        date=claim.date,
        founding=claim.founding,
        news=claim.news,
        sources=(source_of(article, claim, day=day),),
    )


def _period(claim: Claim, day: date) -> str:
    """The seat and the day of the first report; for a change recalled much later also its year, for there
    may be two of them in one report."""
    old = claim.date is not None and not is_fresh(claim.date, day)
    return f"{day} {claim.seat} {claim.date.year if claim.date is not None and old else ''}"


def attach(event: Event, article: Article, claim: Claim, *, day: date, afresh: bool) -> Event:
    """The event with what *claim* of an article of that *day* adds; the revision is left as it is.

    *afresh*: this edition of the article has said nothing else of the event yet, so that what an earlier
    edition said of it is forgotten; otherwise the stronger of the two words stays.
    """
    source = source_of(article, claim, day=day)
    earlier = [each for each in event.sources if each.article_id == article.id]
    if earlier and not afresh:
        source = stronger(earlier[0], source)
    sources = worth_keeping(with_source(event.sources, source), event.origin)
    if afresh and [each.article_id for each in sources] == [article.id] and event.origin is Origin.FEEDS:
        event = _blank(event)
    leads = sources[0].article_id == article.id
    return held(event, settled(_filled(event, article, claim, leads=leads), sources))


def settled(event: Event, sources: tuple[Source, ...]) -> Event:
    """The event with these sources and what follows from them. A past change of the watch list is not
    up for discussion: its kind and status stay."""
    if event.origin is Origin.HISTORY:
        return replace(event, sources=sources)
    return replace(
        event,
        sources=sources,
        kind=kind_of(sources),
        status=status_of(sources),
        news=any(source.news for source in sources),
        founded=sources[0].published,
        founded_day=sources[0].day,
        # taken back for want of a source: it has one again; taken back by an operator: that stands
        retracted=event.withdrawn is not None,
    )


FIELDS: Mapping[Slot, tuple[str, ...]] = {
    Slot.PERSON: ("person", "person_id", "gender"),
    Slot.KIND: ("kind",),
    Slot.STATUS: ("status",),
    Slot.ROLE: ("role",),
    Slot.OTHER_ORGANIZATION: ("other_organization",),
    Slot.COUNTERPART: ("counterpart", "counterpart_id"),
    Slot.DATE: ("date",),
}


def held(before: Event, after: Event) -> Event:
    """*after* with the slots that an operator corrected as they were *before*.

    How sure the event is may still change: by the word of the person or the organisation, given since.
    """
    kept: dict[str, Any] = {}
    for pin in before.pins:
        since = [source for source in after.sources if source.published > pin.at and is_official(source)]
        if pin.slot is Slot.STATUS and since:
            kept["status"] = status_of(since)
        else:
            kept |= {name: getattr(before, name) for name in FIELDS[pin.slot]}
    return replace(after, **kept)


def _blank(event: Event) -> Event:
    """The event of which nothing but its only article's earlier edition told."""
    return replace(
        event, role=None, other_organization=None, counterpart=None, counterpart_id=None, date=None
    )


def _filled(event: Event, article: Article, claim: Claim, *, leads: bool) -> Event:
    """*leads*: the claim is the founding record's, whose word on role, place and people goes."""
    own = leads and event.origin is Origin.FEEDS
    succession = (claim.counterpart, claim.counterpart_id)
    if not claim.counterpart or (event.counterpart and not own):
        succession = (event.counterpart, event.counterpart_id)
    return replace(
        event,
        founding=event.founding or claim.founding,
        person=event.person if event.person_id else fuller_name(event.person, claim.person),
        person_id=event.person_id or claim.person_id,
        seat=claim.seat if claim.seat is Seat.BOARD and event.origin is Origin.FEEDS else event.seat,
        gender=claim.gender if event.gender is Gender.UNKNOWN else event.gender,
        role=_either(event.role, claim.role, own=own),
        other_organization=_either(event.other_organization, claim.other_organization, own=own),
        counterpart=succession[0],
        counterpart_id=succession[1],
        date=_dated(event, article, claim, leads=leads),
    )


def _either(known: str | None, said: str | None, *, own: bool) -> str | None:
    return (said or known) if own else (known or said)


def _dated(event: Event, article: Article, claim: Claim, *, leads: bool) -> PartialDate | None:
    if event.news and not leads and not is_fresh(claim.date, event.day):
        return event.date  # what was news that day did not happen long before: the date is wrong
    if event.date is None or (claim.date is not None and event.date.covers(claim.date)):
        return claim.date
    late = article.published > event.founded + FRESH
    if claim.date is None or event.origin is Origin.HISTORY or late:
        return event.date
    return more_exact(event.date, claim.date)
