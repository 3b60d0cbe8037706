"""Who vouches for an event, and with which words: the certainty mark, the sources, the quote. Pure."""

from collections.abc import Sequence
from enum import StrEnum

from bot.chat import dates
from bot.chat.manner import Manner
from bot.chat.roles import typographic
from bot.chat.shorten import fit, shorten, shorten_at_word, take
from bot.model import Confidence, Event, Source, Status, Voice

QUOTE = 200
VALUE = 1024
OFFICIAL = frozenset({Voice.PERSON, Voice.ORGANIZATION})
_NAME = 60  # characters of an outlet's name


class Sureness(StrEnum):
    """How sure an event is, coarsely, for whoever wants one sort only."""

    ANNOUNCED = "announced"
    RUMOURED = "rumoured"
    DENIED = "denied"
    UNVERIFIED = "unverified"  # nobody vouches for it


def sureness(event: Event) -> Sureness:
    """Which sort the event is of."""
    if event.confidence is Confidence.RECALLED:
        return Sureness.UNVERIFIED
    return Sureness(event.status.value)


def mark(event: Event) -> str:
    """The sign alone: ●, ○, ✕ or ↺."""
    if event.status is Status.DENIED:
        return "✕"
    if event.reverses or event.reversed_by:
        return "↺"
    return "○" if event.status is Status.RUMOURED else "●"


def certainty(event: Event, manner: Manner) -> str:
    """« ○ Rumeur, selon WIRED, repris par 2 médias »."""
    vouching = [source for source in event.sources if source.status is event.status] or list(event.sources)
    official = next((source for source in vouching if source.voice in OFFICIAL), None)
    parts = [manner.say(f"mark-{_mark_word(event, official is not None)}")]
    if official is not None and event.status is not Status.RUMOURED:
        name = event.person if official.voice is Voice.PERSON else event.organization
        parts.append(manner.say("vouched-by", who=manner.markup.text(shorten(name, _NAME))))
    elif vouching:
        who = origin(vouching) or vouching[0].outlet
        parts.append(manner.say("vouched-according", who=manner.markup.text(shorten(who, _NAME))))
        repeated = len({s.publisher for s in vouching if who not in (s.outlet, s.publisher)})
        if event.status is Status.RUMOURED and repeated:
            parts.append(manner.say("vouched-repeated", count=repeated))
    return ", ".join(parts)


def official(event: Event) -> bool:
    """Did the person or the organisation speak?"""
    return any(source.voice in OFFICIAL for source in event.sources if source.status is event.status)


def _mark_word(event: Event, official: bool) -> str:
    if event.retracted:
        return "retracted"
    if event.confidence is Confidence.RECALLED:
        return "recalled"
    if (event.reverses or event.reversed_by) and event.status is Status.ANNOUNCED:
        return "reversed"
    if event.status is Status.ANNOUNCED and not official:
        return "press"
    return event.status.value


def voucher(source: Source, event: Event, manner: Manner) -> str:
    """« par Mira Murati », « d’après The Information », « sans source nommée »: whose word it is."""
    if source.origin and source.voice not in (Voice.PERSON, Voice.ORGANIZATION):
        return manner.say("why-voice-origin", who=manner.markup.text(shorten(source.origin, _NAME)))
    who = event.organization if source.voice is Voice.ORGANIZATION else event.person
    return manner.say(f"why-voice-{source.voice}", who=manner.markup.text(shorten(who, _NAME)))


def origin(sources: Sequence[Source]) -> str | None:
    """The one outlet that all others repeat, None where there is none or where there are several."""
    named = {source.origin for source in sources if source.origin}
    if len(named) != 1:
        return None
    (name,) = named
    own = [s for s in sources if s.origin is None and name not in (s.outlet, s.publisher)]
    return None if own else name


def counted(event: Event, manner: Manner) -> str:
    """« 5 médias »."""
    return manner.say("sources-count", count=len(event.publishers))


def quote(event: Event, manner: Manner) -> str | None:
    """One short sentence of the earliest article that says what the event says."""
    saying = [source for source in event.sources if source.quote.strip()]
    chosen = next((s for s in saying if s.status is event.status and s.news), saying[0] if saying else None)
    if chosen is None:
        return None
    text = spoken(chosen.quote, manner)
    outlet = manner.markup.text(shorten(chosen.outlet, _NAME))
    return manner.say("quote", quote=manner.markup.text(shorten_at_word(text, QUOTE)), outlet=outlet)


def spoken(text: str, manner: Manner) -> str:
    """A quotation ready to be set between quotation marks."""
    return typographic(_bare(text, manner))


def _bare(text: str, manner: Manner) -> str:
    """Without its own outer quotation marks; inner ones become those of the second rank."""
    text = " ".join(text.split())
    if text.startswith("«") and text.find("»") == len(text) - 1:
        text = text[1:-1].strip()
    opening, closing = manner.say("quoted-inside", text="|").split("|")
    text = text.replace("« ", opening).replace(" »", closing)
    return text.replace("«", opening).replace("»", closing)


def sources(event: Event, manner: Manner) -> str:
    """« 5 médias : Numerama (8 h 12), … », earliest first, each newsroom once and linked, within a field."""
    first: dict[str, Source] = {}
    for source in event.sources:
        first.setdefault(source.publisher, source)
    count = counted(event, manner)
    name = origin(event.sources)
    where = manner.markup.text(shorten(name, _NAME)) if name else ""
    dated = event.confidence is None  # of a past change's page the day is not known
    pieces = [_source(source, event, manner, dated=dated) for source in first.values()]
    shown, left = take(pieces, VALUE - len(count) - len(where) - 60, separator=", ")
    if left:
        more = manner.say("sources-more", count=left)
        shown = f"{shown}, {more}" if shown else more
    if name:
        return manner.say("sources-origin", count=count, origin=where, list=shown)
    return manner.say("sources-list", count=count, list=shown)


def _source(source: Source, event: Event, manner: Manner, *, dated: bool) -> str:
    outlet = manner.markup.link(shorten(source.outlet, _NAME), source.url)
    if not dated:
        return outlet
    same_day = dates.day_of(source.published, manner.zone) == dates.day_of(event.founded, manner.zone)
    written = dates.clock if same_day else dates.moment
    plain = written(source.published, manner.zone, manner.language)
    time = manner.markup.time(dates.epoch(source.published), plain)
    return manner.say("sources-one", outlet=outlet, time=time)


def role_value(role: str, manner: Manner) -> str:
    """A role as a field's value."""
    return fit(lambda budget: manner.markup.text(shorten(role, budget)), VALUE // 4)
