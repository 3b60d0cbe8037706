"""Events in words: alerts and what follows them. Pure.

Titles hold at most 256 characters, bodies 3,900, fields 1,024, and a whole message 6,000, whatever
names, roles, quotes and how many sources it is given.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat import dates
from bot.chat.context import NOTHING_KNOWN, Context
from bot.chat.digest import digest_message
from bot.chat.doubts import doubts
from bot.chat.evidence import certainty, official, quote, role_value, sources
from bot.chat.follow_ups import follow_up_text, taken_back
from bot.chat.lines import LINE, buttons, line, one_line, outside
from bot.chat.locale import Speech
from bot.chat.manner import Manner
from bot.chat.message import Field, Markup, Message
from bot.chat.roles import role_of
from bot.chat.shorten import fit, shorten, take
from bot.chat.titles import sentences, several, title
from bot.model import Act, Delivery, Event, Kind, Pause, Reason, Seat, Status, Watchlist

__all__ = ["alert", "follow_up", "message_of", "one_line"]

TITLE, BODY = 256, 3900
LATE = timedelta(hours=1)  # feeds themselves are often some minutes behind
CONTEXT = timedelta(days=30)
LEADERS = ("executive", "founder")  # sectors of the watch list
SOON = timedelta(days=2)  # a change is hardly published on the very day


def message_of(
    delivery: Delivery,
    *,
    markup: Markup,
    zone: ZoneInfo,
    now: datetime,
    watchlist: Watchlist,
    context: Context = NOTHING_KNOWN,
    pause: Pause | None = None,
) -> Message:
    """The message that a delivery stands for: the living one, or a reply to it."""
    language = delivery.destination.language
    if delivery.act is Act.REPLY:
        return follow_up(
            delivery.events[0],
            delivery.reason,
            language=language,
            markup=markup,
            zone=zone,
            now=now,
            watchlist=watchlist,
        )
    if delivery.act is Act.DIGEST:
        return digest_message(delivery, Manner(Speech(language), markup, zone, now, watchlist))
    seen = delivery.created if delivery.act is Act.POST and delivery.reason is Reason.NEW else None
    return alert(
        delivery.events,
        language=language,
        markup=markup,
        zone=zone,
        now=now,
        watchlist=watchlist,
        context=context,
        seen=seen,
        pause=pause,
        contested=delivery.contested,
    )


def alert(
    events: Sequence[Event],
    *,
    language: str,
    markup: Markup,
    zone: ZoneInfo,
    now: datetime,
    watchlist: Watchlist,
    context: Context = NOTHING_KNOWN,
    seen: datetime | None = None,
    pause: Pause | None = None,
    contested: bool = False,
) -> Message:
    """The living message of one event, or of several told together.

    *seen* is when Vigie came to tell it, given for a first post only: a late one says so, and that it was
    stopped if it was (*pause*). *contested* is what the moderators of the server where it stands make of it.
    """
    manner = Manner(Speech(language), markup, zone, now, watchlist, pause)
    made = _several(events, manner, seen) if len(events) > 1 else _single(events[0], manner, context, seen)
    return replace(made, body=f"{manner.say('contested')}\n{made.body}") if contested else made


def _single(event: Event, manner: Manner, context: Context, seen: datetime | None) -> Message:
    role = role_of(event, manner.watchlist, manner.language)
    fields = []
    if role and not event.retracted:
        fields.append(Field(manner.say("field-role"), role_value(role, manner)))
    if event.sources:
        fields.append(Field(manner.say("field-sources"), sources(event, manner)))
    head = title(event, manner, limit=TITLE)
    if event.retracted:
        head = fit(
            lambda budget: manner.say(
                "title-retracted", person=manner.markup.text(shorten(event.person, budget))
            ),
            TITLE,
        )
    return Message(
        title=head,
        body="\n".join(filter(None, _body(event, manner, context, seen))),
        fields=tuple(fields),
        buttons=(*buttons([event], manner), *doubts([event], manner)),
        footer=manner.say("footer", ids=event.id),
        url=event.sources[0].url if event.sources else None,
        kind=event.kind,
    )


def _body(event: Event, manner: Manner, context: Context, seen: datetime | None) -> list[str | None]:
    if event.retracted:
        return [taken_back(event, manner), manner.say("updated", ago=manner.ago(event.updated))]
    return [
        f"{certainty(event, manner)} · {_date(event, manner)}",
        sentences(event, manner, limit=2 * LINE, arrival=context.arrival) or None,
        manner.say("sentence-unknown") if outside(event, manner) else None,
        quote(event, manner),
        _last_line([event], manner, seen, _context_line(event, manner, context.window)),
    ]


def _date(event: Event, manner: Manner) -> str:
    """The day it happened; « effectif » where it is still to come, and since when it is known where that
    came later. Where only the first report is dated: « annoncé » if whoever is concerned spoke, else
    « publié »."""
    first = dates.day_of(event.founded, manner.zone)
    if event.date is None:
        day = dates.in_words(first, manner.language)
        told = event.status is Status.ANNOUNCED and official(event)
        return manner.say("date-announced" if told else "date-published", date=day)
    day = dates.in_words(event.date, manner.language)
    if event.date.last + SOON < first.first:
        return manner.say("date-known-later", date=day, later=dates.in_full(first, manner.language))
    if event.date.first <= first.first:
        return day
    return manner.say("date-effective" if event.date.day else "date-effective-vague", date=day)


def _last_line(
    events: Sequence[Event], manner: Manner, seen: datetime | None, context: str | None = None
) -> str:
    founded, updated = min(e.founded for e in events), max(e.updated for e in events)
    late = None
    stopped = manner.pause is not None and manner.pause.start <= founded < manner.pause.end
    if seen is not None and (stopped or seen - founded >= LATE):
        lapse = dates.lapse(founded, seen, manner.language)
        late = manner.say("late-stopped" if stopped else "late", lapse=lapse)
    return " · ".join(filter(None, (context, late, manner.say("updated", ago=manner.ago(updated)))))


def _context_line(event: Event, manner: Manner, window: Sequence[Event]) -> str | None:
    """« 4ᵉ départ à la direction en 30 jours », of somebody else « 4ᵉ départ en 30 jours chez OpenAI »; from
    the second on."""
    if not _counts(event):
        return None
    last = dates.when(event, manner.zone).first
    first = last - CONTEXT
    before = [
        other
        for other in window
        if _counts(other)
        and other.organization == event.organization
        and other.person != event.person
        and first <= dates.when(other, manner.zone).first
        and dates.when(other, manner.zone).last <= last
    ]
    leaders = {other.person for other in before if _leads(other, manner)}
    if leaders and _leads(event, manner):
        return manner.say("context-leaders", count=len(leaders) + 1, days=CONTEXT.days)
    people = {other.person for other in before}
    if not people:
        return None
    org = manner.markup.text(shorten(event.organization, 60))
    return manner.say("context-departures", count=len(people) + 1, days=CONTEXT.days, org=org)


def _leads(event: Event, manner: Manner) -> bool:
    person = manner.watchlist.person(event.person_id)
    return person is not None and person.sector in LEADERS


def _counts(event: Event) -> bool:
    return (
        event.kind in (Kind.DEPARTURE, Kind.OUSTER)
        and event.seat is Seat.STAFF
        and event.status is Status.ANNOUNCED
        and not event.retracted
    )


def _several(events: Sequence[Event], manner: Manner, seen: datetime | None) -> Message:
    lines = [line(event, manner) for event in events]
    body, left = take(lines, BODY - 2 * LINE, separator="\n")
    if left:
        body += "\n" + manner.say("sources-more", count=left)
    said = quote(events[0], manner)
    field = Field(manner.say("field-sources"), sources(events[0], manner))
    ids, _ = take((event.id for event in events), LINE, separator=" ")
    return Message(
        title=several(events, manner),
        body="\n".join(filter(None, (body, said, _last_line(events, manner, seen)))),
        fields=(field,) if events[0].sources else (),
        buttons=(*buttons(events, manner), *doubts(events, manner)),
        footer=manner.say("footer", ids=ids),
        url=events[0].sources[0].url if events[0].sources else None,
        kind=events[0].kind,
    )


def follow_up(
    event: Event,
    reason: Reason,
    *,
    language: str,
    markup: Markup,
    zone: ZoneInfo,
    now: datetime,
    watchlist: Watchlist,
) -> Message:
    """The short reply to the living message: what changed, in one sentence or two."""
    manner = Manner(Speech(language), markup, zone, now, watchlist)
    return Message(body=follow_up_text(event, reason, manner), kind=event.kind)
