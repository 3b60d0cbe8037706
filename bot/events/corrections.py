"""What an operator's correction does to the events: the new states, and what has to be told of it.

Later articles respect a correction: a duplicate stays in the events as a sign that points to the one it
was merged into; a split bars its articles from the event they left; what was taken back stays so; a
corrected slot is pinned. See ``merge`` and ``slots``. A past change of the watch list is corrected there,
not here.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from bot.events.identity import event_id, same_direction
from bot.events.merge import reading_order
from bot.events.reversals import link
from bot.events.slots import FIELDS, attach, found, held, settled
from bot.events.telling import turned
from bot.events.timing import is_fresh
from bot.model import Article, Claim, Decision, Event, Origin, Pin, Reason, Slot, Source, Status, fold

FRESH_NEWS = timedelta(days=14)  # what a split brings to light later than that is no news any more


class NotPossible(ValueError):  # noqa: N818  # said of a wish, not of a fault
    """The correction makes no sense; ``message`` is the id of the text that says why."""

    def __init__(self, message: str, **args: object) -> None:
        super().__init__(message)
        self.message = message
        self.given = args


@dataclass(frozen=True, slots=True)
class Said:
    """What one article says of one event."""

    article: Article
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The decisions of a correction, on the event asked about first.

    ``moved`` are the articles whose claims are now of another event: (article id, from, to). ``heirs`` are
    the events whose living messages now tell of another: (from, to).
    """

    decisions: tuple[Decision, ...]
    moved: tuple[tuple[str, str, str], ...] = ()
    heirs: tuple[tuple[str, str], ...] = ()


def retract(event: Event, known: Iterable[Event], *, why: str, now: datetime) -> Outcome:
    """Take *event* back; *why* is told to readers. Raises NotPossible."""
    _check_ours(event)
    events = _by_id(known)
    taken_back = replace(event, retracted=True, withdrawn=why)
    return Outcome(_decided({event.id: taken_back}, events, why=f"Retiré à la main : {why}", now=now))


def restore(event: Event, known: Iterable[Event], *, why: str, now: datetime) -> Outcome:
    """Let *event* stand again, which was taken back by mistake, with all that was said of it meanwhile.
    Raises NotPossible."""
    if event.withdrawn is None:
        raise NotPossible("correction-not-retracted", id=event.id)
    if not event.sources:
        raise NotPossible("correction-no-source", id=event.id)
    standing = replace(event, retracted=False, withdrawn=None)
    return Outcome(_decided({event.id: standing}, _by_id(known), why=f"Rétabli à la main : {why}", now=now))


def merge(
    kept: Event,
    duplicate: Event,
    said: Sequence[Said],
    known: Iterable[Event],
    *,
    why: str,
    now: datetime,
    zone: tzinfo,
) -> Outcome:
    """Put what was *said* of *duplicate* into *kept*, which is the same event. Raises NotPossible."""
    _check_ours(duplicate)
    _check_alive(kept)
    if kept.id == duplicate.id:
        raise NotPossible("correction-same-event", id=kept.id)
    two_people = kept.person_id and duplicate.person_id and kept.person_id != duplicate.person_id
    if two_people or kept.organization != duplicate.organization:
        raise NotPossible("correction-two-people", one=kept.person, two=duplicate.person)
    if not same_direction(kept.kind, duplicate.kind):
        raise NotPossible("correction-two-directions", one=kept.kind, two=duplicate.kind)
    pins = {pin.slot: pin for pin in (*duplicate.pins, *kept.pins)}
    adopted = {
        name: getattr(duplicate, name)
        for pin in duplicate.pins
        if pin.slot not in {own.slot for own in kept.pins}
        for name in FIELDS[pin.slot]
    }
    event = replace(kept, **adopted, pins=tuple(pins.values()), told=kept.told or duplicate.told)
    event = _retold(event, said, duplicate.sources, zone=zone)
    changed = {event.id: event, duplicate.id: _sign(duplicate, event.id)}
    return Outcome(
        _decided(changed, _by_id(known), why=f"Doublon réuni à la main : {why}", now=now),
        moved=tuple((each.article.id, duplicate.id, kept.id) for each in said),
        heirs=((duplicate.id, kept.id),),
    )


def split(
    event: Event,
    article_ids: Collection[str],
    said: Sequence[Said],
    known: Iterable[Event],
    *,
    why: str,
    now: datetime,
    zone: tzinfo,
) -> Outcome:
    """Take what these articles said out of *event* into an event of its own. *said* is all that was said of
    it. Fresh news that comes to light so is told. Raises NotPossible."""
    _check_alive(event)
    leaving = [each for each in said if each.article.id in article_ids]
    staying = [each for each in said if each.article.id not in article_ids]
    if not leaving:
        raise NotPossible("correction-no-such-article", id=event.id)
    if not staying and event.origin is Origin.FEEDS:
        raise NotPossible("correction-nothing-left", id=event.id)
    gone = {each.article.id for each in leaving}
    events = _by_id(known)
    apart = replace(
        _refounded(leaving, tuple(events), zone=zone, now=now),
        barred=tuple(each.article.id for each in staying),
    )
    left = replace(event, barred=tuple(dict.fromkeys([*event.barred, *sorted(gone)])))
    sources = tuple(source for source in event.sources if source.article_id not in gone)
    if event.origin is Origin.HISTORY:
        left = settled(left, sources)
    else:
        rebuilt = _refounded(staying, (), zone=zone, now=now)
        left = held(left, settled(_with_slots_of(left, rebuilt), sources))
    decisions = _decided(
        {left.id: left, apart.id: apart}, events, why=f"Articles séparés à la main : {why}", now=now
    )
    return Outcome(decisions, moved=tuple((each, event.id, apart.id) for each in sorted(gone)))


def correct(
    event: Event,
    amended: Event,
    slots: Collection[Slot],
    said: Sequence[Said],
    known: Iterable[Event],
    *,
    why: str,
    now: datetime,
) -> Outcome:
    """Take the *slots* of *event* from *amended*, against whatever articles say of them from now on.

    An event of somebody else, or of a kind of another direction, goes on under another id. Raises
    NotPossible.
    """
    _check_ours(event)
    _check_alive(event)
    pins = [*(pin for pin in event.pins if pin.slot not in slots), *(Pin(slot, now) for slot in slots)]
    values = {name: getattr(amended, name) for slot in slots for name in FIELDS[slot]}
    corrected = replace(event, **values, pins=tuple(pins))
    events, why = _by_id(known), f"Corrigé à la main : {why}"
    other = (corrected.person_id, corrected.person) != (event.person_id, event.person)
    if not other and same_direction(event.kind, corrected.kind):
        return Outcome(_decided({event.id: corrected}, events, why=why, now=now))
    new_id = event_id(
        corrected.organization,
        corrected.person_id,
        corrected.person,
        corrected.kind,
        f"{corrected.day} {corrected.seat}",
        tuple(events),
    )
    corrected = replace(corrected, id=new_id)
    changed = {new_id: corrected, event.id: _sign(event, new_id)}
    return Outcome(
        _decided(changed, events | {new_id: replace(event, id=new_id)}, why=why, now=now),
        moved=tuple((each.article.id, event.id, new_id) for each in said),
        heirs=((event.id, new_id),),
    )


# -- what may be corrected ----------------------------------------------------------------------------


def _check_ours(event: Event) -> None:
    _check_alive(event)
    if event.origin is Origin.HISTORY:
        raise NotPossible("correction-of-history", id=event.id)


def _check_alive(event: Event) -> None:
    if event.merged_into is not None:
        raise NotPossible("correction-merged", id=event.id, other=event.merged_into)
    if event.withdrawn is not None:
        raise NotPossible("correction-retracted", id=event.id)


# -- the events anew ------------------------------------------------------------------------------------


def _by_id(known: Iterable[Event]) -> dict[str, Event]:
    return {event.id: event for event in known}


def _sign(event: Event, other_id: str) -> Event:
    """What is left of an event that is told of elsewhere: it points there."""
    return replace(event, merged_into=other_id, retracted=True, sources=(), reverses=None, reversed_by=None)


def _in_order(said: Iterable[Said], *, zone: tzinfo) -> Iterable[tuple[Said, Claim, bool]]:
    """Every claim as the merge would have met it; True for the first of an article."""
    for each in sorted(said, key=lambda each: (each.article.published, each.article.id)):
        for number, claim in enumerate(sorted(each.claims, key=reading_order)):
            yield each, claim, number == 0


def _retold(event: Event, said: Sequence[Said], sources: Iterable[Source], *, zone: tzinfo) -> Event:
    """The event with what was *said* of it, and with the *sources* of which no words are kept."""
    here = {source.article_id for source in event.sources}
    for each, claim, first in _in_order(said, zone=zone):
        day = each.article.published.astimezone(zone).date()
        event = attach(event, each.article, claim, day=day, afresh=first and each.article.id not in here)
    heard = here | {each.article.id for each in said}
    more = [source for source in sources if source.article_id not in heard and not source.is_page]
    together = sorted([*event.sources, *more], key=lambda source: (source.published, source.article_id))
    return held(event, settled(event, tuple(together)))


def _refounded(said: Sequence[Said], taken: Sequence[str], *, zone: tzinfo, now: datetime) -> Event:
    """The event that these words alone would have made."""
    event: Event | None = None
    for each, claim, first in _in_order(said, zone=zone):
        day = each.article.published.astimezone(zone).date()
        if event is None:
            event = found(each.article, claim, taken, day=day, now=now)
        else:
            event = attach(event, each.article, claim, day=day, afresh=first)
    if event is None:
        raise NotPossible("correction-no-words")
    return event


_SLOTS = ("role", "other_organization", "counterpart", "counterpart_id", "date", "founding", "seat")


def _with_slots_of(event: Event, other: Event) -> Event:
    return replace(event, **{name: getattr(other, name) for name in _SLOTS})


# -- what is told ---------------------------------------------------------------------------------------


def _decided(
    changed: Mapping[str, Event], before: Mapping[str, Event], *, why: str, now: datetime
) -> tuple[Decision, ...]:
    """One decision for each event that is *changed*, or tied to others otherwise by the change."""
    events = dict(before) | dict(changed)
    tied = link(list(changed), events)
    return tuple(
        _decision(before.get(each), events[each], why=why, now=now)
        for each in dict.fromkeys([*changed, *tied])
    )


def _decision(before: Event | None, after: Event, *, why: str, now: datetime) -> Decision:
    revision = before.revision if before else 0
    if before is None:
        alert = Reason.NEW if _is_news(after, now) else None
        return Decision(replace(after, revision=1, updated=now, told=alert is not None), why, alert=alert)
    alert = _follow_up(before, after) if before.told else Reason.MORE_SOURCES if after.told else None
    return Decision(replace(after, revision=revision + 1, updated=now), why, alert=alert)


def _is_news(event: Event, now: datetime) -> bool:
    return (
        event.news
        and event.status is not Status.DENIED
        and now - event.founded <= FRESH_NEWS
        and is_fresh(event.date, event.day)
    )


def _follow_up(before: Event, after: Event) -> Reason:
    """What readers are told: that a fact was wrong, or nothing but the message as it is now."""
    named = ((before.person, after.person), (before.counterpart, after.counterpart))
    wrong = any(was is not None and now is not None and fold(was) != fold(now) for was, now in named)
    return turned(before, after) or (Reason.CORRECTED if wrong else Reason.MORE_SOURCES)
