"""What a channel is told when it is set: the welcome, and an example of an alert. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat.lines import buttons, timeline_line
from bot.chat.locale import Speech
from bot.chat.manner import Manner
from bot.chat.message import Markup, Message
from bot.chat.render import alert
from bot.chat.shorten import shorten, take
from bot.model import (
    Event,
    Gender,
    Kind,
    Organization,
    PartialDate,
    Person,
    Seat,
    Source,
    Status,
    Voice,
    Watchlist,
)
from bot.ports import Overview

BODY = 3900
RECENT = timedelta(hours=48)


def example_alert(
    *, language: str, markup: Markup, zone: ZoneInfo, now: datetime, organization: str = "Lumina AI"
) -> Message:
    """What an alert looks like, about invented people, and marked as an example throughout."""
    source = Source(
        article_id="example",
        publisher="L’Exemple",
        outlet="L’Exemple",
        url="https://example.org/",
        title="",
        published=now,
        status=Status.ANNOUNCED,
        kind=Kind.DEPARTURE,
        news=True,
        quote="Après mûre réflexion, j’ai choisi de quitter l’entreprise.",
        voice=Voice.PERSON,
    )
    event = Event(
        id="exemple",
        organization=organization,
        person="Camille Exemple",
        person_id="example",
        kind=Kind.DEPARTURE,
        status=Status.ANNOUNCED,
        seat=Seat.STAFF,
        revision=1,
        founded=now.astimezone(UTC),
        updated=now.astimezone(UTC),
        gender=Gender.FEMININE,
        role="directrice technique",
        date=PartialDate.of(now.astimezone(zone).date()),
        sources=(source,),
    )
    known = Watchlist((Organization("example", organization, people=(Person("example", event.person),)),))
    made = alert([event], language=language, markup=markup, zone=zone, now=now, watchlist=known)
    say = Speech(language).say
    return replace(
        made,
        title=say("title-example", title=made.title or ""),
        body=f"{say('sentence-example')}\n{made.body}",
        buttons=(),
        footer=None,
        url=None,
    )


def welcome(
    overview: Overview,
    recent: Sequence[Event],
    *,
    language: str,
    markup: Markup,
    zone: ZoneInfo,
    now: datetime,
    watchlist: Watchlist,
) -> Message:
    """What a channel is told once: what is read, the last 48 hours, the latest changes (newest first)."""
    manner = Manner(Speech(language), markup, zone, now, watchlist)
    polled = overview.last_poll
    first = manner.say(
        "welcome",
        feeds=overview.feeds,
        polled="yes" if polled else "no",
        ago=manner.ago(polled) if polled else "",
    )
    fresh = [event for event in recent if now - event.founded <= RECENT and event.confidence is None]
    parts = [first]
    if fresh:
        parts += [manner.say("welcome-recent"), *(timeline_line(event, manner) for event in fresh[:5])]
    elif overview.watching_since is not None and now - overview.watching_since >= RECENT:
        # Nothing may be stated of hours in which nobody watched.
        names = ", ".join(markup.text(shorten(o.name, 60)) for o in watchlist.organizations[:5])
        parts.append(manner.say("welcome-quiet", org=names))
    older = [event for event in recent if event not in fresh][:3]
    if older:
        parts += [manner.say("welcome-latest"), *(timeline_line(event, manner) for event in older)]
    body, _ = take(parts, BODY, separator="\n")
    return Message(body=body, buttons=buttons(older or fresh, manner) if recent else ())
