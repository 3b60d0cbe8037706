"""What operators correct: an event taken back, two made one, one made two, a slot set right."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import Any

import structlog

from bot.events import corrections, route
from bot.events.corrections import NotPossible, Outcome, Said
from bot.model import (
    Correction,
    Event,
    Gender,
    Kind,
    PartialDate,
    Person,
    Reason,
    Remedy,
    Slot,
    Status,
    Watchlist,
    fold,
)
from bot.ports import CorrectionError, Docket, DocketPage

log = structlog.get_logger()

_LONGEST = 300  # characters of a reason or a name: they are shown in messages


class CorrectionDesk:
    """``ports.Corrections``."""

    def __init__(
        self,
        docket: Docket,
        watchlist: Watchlist,
        *,
        zone: tzinfo,
        now: Callable[[], datetime],
        enqueued: Callable[[], None] = lambda: None,
    ) -> None:
        """*enqueued* is called after each commit: there may be something to deliver."""
        self._docket = docket
        self._watchlist = watchlist
        self._sectors = {person.id: person.sector for person in watchlist.people if person.sector}
        self._zone = zone
        self._now = now
        self._enqueued = enqueued

    async def retract(self, event_id: str, *, by: str, why: str) -> Correction:
        return await self._judge(event_id, Remedy.RETRACT, corrections.retract, by=by, why=why)

    async def restore(self, event_id: str, *, by: str, why: str) -> Correction:
        return await self._judge(event_id, Remedy.RESTORE, corrections.restore, by=by, why=why)

    async def _judge(
        self, event_id: str, remedy: Remedy, verdict: Callable[..., Outcome], *, by: str, why: str
    ) -> Correction:
        """Whether an event stands at all: *verdict* is ``corrections.retract`` or its undoing."""
        now, why = self._now(), _said(why)
        async with self._docket.correcting() as page:
            known = await page.every_event()
            event = _event(known, event_id)
            with _refusing():
                outcome = verdict(event, known, why=why, now=now)
            return await self._commit(page, outcome, Correction(remedy, event.id, by, why, now))

    async def merge(self, kept_id: str, duplicate_id: str, *, by: str, why: str) -> Correction:
        now, why = self._now(), _said(why)
        async with self._docket.correcting() as page:
            known = await page.every_event()
            kept, duplicate = _event(known, kept_id), _event(known, duplicate_id)
            said = await _words(page, duplicate)
            with _refusing():
                outcome = corrections.merge(kept, duplicate, said, known, why=why, now=now, zone=self._zone)
            done = Correction(Remedy.MERGE, kept.id, by, why, now, other_id=duplicate.id)
            return await self._commit(page, outcome, done)

    async def split(self, event_id: str, articles: Collection[str], *, by: str, why: str) -> Correction:
        now, why = self._now(), _said(why)
        async with self._docket.correcting() as page:
            known = await page.every_event()
            event = _event(known, event_id)
            said = await _words(page, event)
            leaving = [_article_id(event, said, each) for each in articles]
            with _refusing():
                outcome = corrections.split(event, leaving, said, known, why=why, now=now, zone=self._zone)
            apart = outcome.decisions[1].event
            done = Correction(
                Remedy.SPLIT, event.id, by, why, now, other_id=apart.id, articles=tuple(leaving)
            )
            return await self._commit(page, outcome, done)

    async def correct(self, event_id: str, slots: Mapping[Slot, str], *, by: str, why: str) -> Correction:
        now, why = self._now(), _said(why)
        async with self._docket.correcting() as page:
            known = await page.every_event()
            event = _event(known, event_id)
            amended = event
            for slot, value in slots.items():
                amended = self._amended(amended, slot, value)
            said = await _words(page, event)
            with _refusing():
                outcome = corrections.correct(event, amended, tuple(slots), said, known, why=why, now=now)
            now_told = outcome.decisions[0].event.id
            done = Correction(
                Remedy.CORRECT,
                event.id,
                by,
                why,
                now,
                other_id=now_told if now_told != event.id else None,
                before={slot: _text(event, slot) for slot in slots},
                after={slot: _text(amended, slot) for slot in slots},
            )
            return await self._commit(page, outcome, done)

    async def _commit(self, page: DocketPage, outcome: Outcome, done: Correction) -> Correction:
        """Write the new states, what has to be told, and the line of the log."""
        await page.revise(outcome.decisions, now=done.at)
        for article_id, old_id, new_id in outcome.moved:
            await page.move(article_id, old_id, new_id)
        for old_id, new_id in outcome.heirs:
            await page.hand_over(old_id, new_id)
        destinations = await page.destinations()
        told = await page.told([decision.event.id for decision in outcome.decisions])
        await page.enqueue(route(outcome.decisions, destinations, told, self._sectors), now=done.at)
        first = outcome.decisions[0]
        if Slot.PERSON in done.after and done.at - first.event.founded <= corrections.FRESH_NEWS:
            # to those who follow whom it is really about it is news
            theirs = [
                each for each in destinations if each.personal and (each.id, first.event.id) not in told
            ]
            news = [replace(first, alert=Reason.NEW)]
            await page.enqueue(route(news, theirs, told, self._sectors), now=done.at)
        await page.log(done)
        log.info("corrected", remedy=done.remedy, about=done.event_id, by=done.by, why=done.why)
        self._enqueued()
        return done

    def _amended(self, event: Event, slot: Slot, text: str) -> Event:
        """The event with one slot as the operator types it. Raises CorrectionError."""
        value = " ".join(text.split())
        if len(value) > _LONGEST:
            raise CorrectionError("correction-too-long", {"most": _LONGEST})
        match slot:
            case Slot.KIND:
                return replace(event, kind=_one_of(Kind, value))
            case Slot.STATUS:
                return replace(event, status=_one_of(Status, value))
            case Slot.DATE:
                return replace(event, date=_date(value))
            case Slot.PERSON:
                person = self._person(value)
                if person is not None:
                    return replace(event, person=person.name, person_id=person.id, gender=person.gender)
                if not value:
                    raise CorrectionError("correction-nobody", {})
                return replace(event, person=value, person_id=None, gender=Gender.UNKNOWN)
            case Slot.COUNTERPART:
                person = self._person(value)
                return replace(
                    event,
                    counterpart=person.name if person else value or None,
                    counterpart_id=person.id if person else None,
                )
            case Slot.ROLE:
                return replace(event, role=value or None)
            case Slot.OTHER_ORGANIZATION:
                return replace(event, other_organization=value or None)

    def _person(self, name: str) -> Person | None:
        """Somebody of the watch list, by id, name or alias to the letter: a wrong guess would be told."""
        return next(
            (
                person
                for person in self._watchlist.people
                if name == person.id or fold(name) in {fold(each) for each in (person.name, *person.aliases)}
            ),
            None,
        )


@contextmanager
def _refusing() -> Iterator[None]:
    """Say what makes no sense as an error of its own."""
    try:
        yield
    except NotPossible as error:
        raise CorrectionError(error.message, error.given) from error


def _said(why: str) -> str:
    """The operator's reason on one line. Raises CorrectionError."""
    reason = " ".join(why.split())
    if not reason:
        raise CorrectionError("correction-why", {})
    if len(reason) > _LONGEST:
        raise CorrectionError("correction-too-long", {"most": _LONGEST})
    return reason


def _event(known: Collection[Event], event_id: str) -> Event:
    wanted = event_id.strip().lower()
    found = next((event for event in known if event.id == wanted), None)
    if found is None:
        raise CorrectionError("correction-no-such-event", {"id": event_id})
    return found


async def _words(page: DocketPage, event: Event) -> tuple[Said, ...]:
    return tuple(Said(article, claims) for article, claims in await page.said(event.id))


def _article_id(event: Event, said: Collection[Said], wanted: str) -> str:
    """The id of an article of the event, given by id or by address. Raises CorrectionError."""
    for each in said:
        if wanted.strip() in (each.article.id, each.article.url):
            return each.article.id
    raise CorrectionError("correction-no-such-article", {"id": event.id, "article": wanted})


def _one_of(choices: type[Kind] | type[Status], value: str) -> Any:
    try:
        return choices(value)
    except ValueError as error:
        raise CorrectionError(
            "correction-not-one-of", {"value": value, "expected": ", ".join(choices)}
        ) from error


def _date(value: str) -> PartialDate | None:
    try:
        return PartialDate.parse(value) if value else None
    except ValueError as error:
        raise CorrectionError("no-such-day", {"value": value}) from error


def _text(event: Event, slot: Slot) -> str | None:
    value = getattr(event, slot)
    return None if value is None else str(value)
