"""``/why``: what was read, what was made of it, and why this channel or reader was told."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from bot.chat import dates
from bot.chat.answers import BODY, NAME, TITLE, pressable, private
from bot.chat.doubts import REPORT, WHY, named
from bot.chat.evidence import spoken, voucher
from bot.chat.lines import line, timeline_line
from bot.chat.manner import Manner
from bot.chat.markup import PlainMarkup
from bot.chat.message import Button, Message, Request
from bot.chat.shorten import shorten, shorten_at_word, take
from bot.chat.titles import title
from bot.events import wants
from bot.model import Destination, Event, Kind, Platform, Watchlist, fold
from bot.ports import Archive, Registry, Revision

CHOICES, RECENT = 25, 200
QUOTE, STEP, LABEL = 160, 300, 100
SOURCES = 8  # articles quoted
SECTION = BODY // 3  # what was read, and what was made of it, may each take so much


class Lives(Protocol):
    """What is kept of the life of events."""

    async def revisions(self, event_id: str) -> tuple[Revision, ...]:
        """Every step, oldest first."""


class Why:
    """Explains one event to whoever asks."""

    def __init__(self, archive: Archive, lives: Lives, registry: Registry, watchlist: Watchlist) -> None:
        self._archive = archive
        self._lives = lives
        self._registry = registry
        self._sectors = {person.id: person.sector for person in watchlist.people if person.sector}

    async def answer(self, request: Request, manner: Manner) -> Message:
        """The explanation; of several events told together, which one is asked first."""
        wanted = request.options.get("event", "")
        found = [event for each in named(wanted) if (event := await self._archive.event(each)) is not None]
        if not found:
            text = manner.markup.text(shorten(wanted, NAME))
            return private(manner.say("why-nothing", text=text, command=manner.markup.command("timeline")))
        if len(found) > 1:
            return which(found, WHY, manner)
        (event,) = found
        revisions = await self._lives.revisions(event.id)
        place = await self._place(request)
        answer = explanation(event, revisions, manner, because=self._because(event, place, manner))
        # At the console whoever reads is who could correct it.
        return replace(answer, buttons=()) if request.platform is Platform.CONSOLE else answer

    async def complete(self, text: str, manner: Manner) -> tuple[tuple[str, str], ...]:
        """At most 25 recent events whose words or number fit what was typed: label and value."""
        plain = replace(manner, markup=PlainMarkup())
        typed = fold(text)
        labels = (
            (timeline_line(event, plain), event.id) for event in await self._archive.events(limit=RECENT)
        )
        fitting = [each for each in labels if typed in fold(each[0]) or typed == fold(each[1])]
        return tuple((shorten(label, LABEL), value) for label, value in fitting[:CHOICES])

    async def _place(self, request: Request) -> Destination | None:
        """The channel where it is asked, if it takes alerts; in a direct message the asker's own way."""
        if request.guild is None:
            ways = await self._registry.subscriptions(request.platform, request.user)
            return next((way for way in ways if way.direct), None)
        if request.channel is None:
            return None
        return await self._registry.channel(request.platform, request.guild, request.channel)

    def _because(self, event: Event, place: Destination | None, manner: Manner) -> str | None:
        if place is None:
            return None
        choice = place.choice(event.person_id or "") if place.personal else place
        words = {
            "certainty": manner.say(f"certainty-{choice.certainty}"),
            "kinds": len(choice.kinds),
            "all": len(Kind),
            "wanted": "yes" if wants(place, event, self._sectors) else "no",
        }
        if place.personal:
            return manner.say("why-followed", person=manner.markup.text(shorten(event.person, NAME)), **words)
        whom = "some" if place.people or place.sectors else "anybody" if place.unknown_people else "listed"
        return manner.say("why-channel", whom=whom, **words)


def which(events: Sequence[Event], verb: str, manner: Manner) -> Message:
    """One message told of several: which is meant?"""
    plain = replace(manner, markup=PlainMarkup())
    buttons = [Button(title(event, plain, limit=80), f"{verb}{event.id}") for event in events]
    return private(manner.say("why-which"), *buttons)


def explanation(
    event: Event, revisions: Sequence[Revision], manner: Manner, *, because: str | None
) -> Message:
    """What was read, what was made of it, and why it is told here. Pure."""
    read, left = take(
        (_said(event, n, manner) for n in range(min(SOURCES, len(event.sources)))), SECTION, separator="\n"
    )
    left += max(0, len(event.sources) - SOURCES)
    if left:
        read += "\n" + manner.say("sources-more", count=left)
    made = take(_steps(event, revisions, manner), SECTION, separator="\n")[0]
    parts = [line(event, manner)]
    for head, text in (("why-read", read), ("why-made", made), ("why-here", because)):
        if text:
            parts.append(f"{manner.markup.bold(manner.say(head))}\n{text}")
    return Message(
        title=shorten(manner.say("why-title"), TITLE),
        body="\n\n".join(parts),
        buttons=pressable([Button(manner.say("button-report"), f"{REPORT}{event.id}")]),
        footer=manner.say("footer", ids=event.id),
        kind=event.kind,
        private=True,
    )


def _said(event: Event, number: int, manner: Manner) -> str:
    """« 8 h 12 · Numerama : annonce, par la personne. « Après mûre réflexion … » »"""
    source = event.sources[number]
    outlet = manner.markup.link(shorten(source.outlet, NAME), source.url)
    words = manner.say(
        "why-said",
        status=source.status.value,
        news="yes" if source.news else "no",
        voice=voucher(source, event, manner),
    )
    quoted = ""
    if source.quote.strip():
        quoted = manner.say(
            "quoted", text=manner.markup.text(shorten_at_word(spoken(source.quote, manner), QUOTE))
        )
    plain = dates.moment(source.published, manner.zone, manner.language)
    time = "" if source.is_page else manner.markup.time(dates.epoch(source.published), plain)
    return manner.say(
        "why-source",
        outlet=outlet,
        words=words,
        quote=quoted or "none",
        time=time,
        dated="yes" if time else "no",
    )


def _steps(event: Event, revisions: Sequence[Revision], manner: Manner) -> list[str]:
    outlets = {source.article_id: source.outlet for source in event.sources}
    made = []
    for revision in revisions:
        if manner.language == "fr":  # what was decided is written down in French, for the operator too
            words = manner.markup.text(shorten(revision.explanation, STEP))
        else:
            outlet = outlets.get(revision.article_id or "")
            words = manner.say(
                "why-step",
                alert=revision.alert.value if revision.alert else "none",
                outlet=manner.markup.text(shorten(outlet, NAME)) if outlet else "",
                known="yes" if outlet else "no",
            )
        plain = dates.moment(revision.at, manner.zone, manner.language)
        made.append(f"{manner.markup.time(dates.epoch(revision.at), plain)} · {words}")
    return made
