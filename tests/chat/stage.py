"""Invented people and organisation, and small stand-ins for what the chat reads and writes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bot.chat.commands import Commands
from bot.chat.locale import Speech
from bot.chat.manner import Manner
from bot.chat.markup import PlainMarkup
from bot.chat.message import Markup
from bot.events import from_history
from bot.model import (
    Certainty,
    Condition,
    Confidence,
    Destination,
    Event,
    Gender,
    Kind,
    Organization,
    PartialDate,
    PastChange,
    Person,
    Seat,
    Source,
    Status,
    Voice,
    Watchlist,
    Wording,
)
from bot.ports import Overview

ZONE = ZoneInfo("Europe/Paris")
NOW = datetime(2024, 9, 25, 10, 0, tzinfo=UTC)
ORG = "Lumina AI"
ANNA = Person(
    id="anna-lestrade",
    name="Anna Lestrade",
    aliases=("Annie Lestrade",),
    last_name_unambiguous=True,
    gender=Gender.FEMININE,
    role=Wording("directrice technique", "chief technology officer"),
    changes=(
        PastChange(PartialDate(2018, 3), Kind.ARRIVAL, confidence=Confidence.RECALLED),
        PastChange(
            PartialDate(2022, 5, 9),
            Kind.APPOINTMENT,
            Wording("directrice technique", "chief technology officer"),
            source="https://archives.example/anna",
            confidence=Confidence.SEEN,
        ),
    ),
)
THEO = Person(id="theo-marchetti", name="Théo Marchetti", gender=Gender.MASCULINE)
OTHERS = tuple(Person(id=f"personne-{n}", name=f"Personne Numéro{n}") for n in range(30))
WATCHLIST = Watchlist(
    (Organization("lumina", ORG, people=(ANNA, THEO, *OTHERS), history_until=date(2024, 6, 18)),)
)
_numbers = count(1)


def source(outlet: str = "Le Relais", **changes: object) -> Source:
    """An article of this morning."""
    made = Source(
        article_id=f"{outlet}-{next(_numbers)}",
        publisher=outlet,
        outlet=outlet,
        url=f"https://{outlet.lower().replace(' ', '-')}.example/article",
        title="Titre de l'article",
        published=datetime(2024, 9, 25, 6, 12, tzinfo=UTC),
        status=Status.ANNOUNCED,
        kind=Kind.DEPARTURE,
        news=True,
        quote="« Après mûre réflexion, j'ai choisi de quitter Lumina AI »",
        voice=Voice.OUTLET,
    )
    return replace(made, **changes)


def event(**changes: object) -> Event:
    """Anna leaves, told by one outlet this morning."""
    made = Event(
        id="k7q2abc",
        organization=ORG,
        person=ANNA.name,
        person_id=ANNA.id,
        kind=Kind.DEPARTURE,
        status=Status.ANNOUNCED,
        seat=Seat.STAFF,
        revision=1,
        founded=datetime(2024, 9, 25, 6, 12, tzinfo=UTC),
        updated=datetime(2024, 9, 25, 9, 57, tzinfo=UTC),
        gender=Gender.FEMININE,
        date=PartialDate(2024, 9, 25),
        told=True,
        sources=(source(),),
    )
    return replace(made, **changes)


def manner(language: str = "fr", **changes: object) -> Manner:
    """French, bare text, in Paris, at ten."""
    return replace(Manner(Speech(language), PlainMarkup(), ZONE, NOW, WATCHLIST), **changes)


class Memory:
    """``ports.Archive`` and ``ports.Registry`` in two lists."""

    def __init__(self, *events: Event) -> None:
        self.known = [*from_history(WATCHLIST), *events]
        self.destinations: list[Destination] = []

    async def events(self, *, person_id=None, name=None, kinds=(), since=None, until=None, limit=None):
        found = [
            each
            for each in self.known
            if (person_id is None or each.person_id == person_id)
            and (name is None or (each.person_id is None and each.person.casefold() == name.casefold()))
            and (not kinds or each.kind in kinds)
            and (since is None or each.date.last >= since)
            and (until is None or each.date.first <= until)
        ]
        return tuple(sorted(found, key=lambda each: each.date.first, reverse=True)[:limit])

    async def event(self, event_id):
        return next((each for each in self.known if each.id == event_id), None)

    async def overview(self):
        return Overview(43, 2, NOW - timedelta(minutes=3), self.known[-1], NOW - timedelta(days=3))

    async def set_channel(self, platform, address, guild, *, certainty=None, language=None, **_):
        old = next((each for each in self.destinations if each.address == address), None)
        made = old or Destination(next(_numbers), platform, address, guild=guild)
        made = replace(made, certainty=certainty or made.certainty, language=language or made.language)
        self.destinations = [*(each for each in self.destinations if each is not old), made]
        return made

    async def channel(self, platform, guild, address):
        return next((each for each in await self.channels(platform, guild) if each.address == address), None)

    async def channels(self, platform, guild):
        return tuple(each for each in self.destinations if each.guild == guild and not each.people)

    async def drop_channel(self, platform, address):
        before = len(self.destinations)
        self.destinations = [each for each in self.destinations if each.address != address]
        return len(self.destinations) < before

    async def subscribe(self, platform, user, person_id, *, language="fr", certainty=None, **_):
        people = frozenset({person_id})
        made = Destination(next(_numbers), platform, user, direct=True, language=language, people=people)
        made = replace(made, certainty=certainty or Certainty.ALL, kinds=frozenset(Kind))
        self.destinations.append(made)
        return made

    async def unsubscribe(self, platform, user, person_id):
        before = len(self.destinations)
        self.destinations = [
            each for each in self.destinations if each.address != user or person_id not in each.people
        ]
        return len(self.destinations) < before

    async def subscriptions(self, platform, user):
        return tuple(each for each in self.destinations if each.address == user and each.people)


class Feeds:
    """``ports.Conditions`` of the feeds it is given."""

    def __init__(self, *conditions: Condition) -> None:
        self.conditions = conditions

    async def all(self):
        return self.conditions


class NoLives:
    """Nothing is kept of what was decided."""

    async def revisions(self, event_id):
        return ()


class NoDigests:
    """``ports.Digests`` of people who want none; with some they are tested over the real database."""

    async def of(self, destination_ids):
        return {}


def commands(memory: Memory, feeds: Feeds | None = None, markup: Markup | None = None) -> Commands:
    """The commands over the stand-ins."""
    return Commands(
        memory,
        memory,
        WATCHLIST,
        zone=ZONE,
        now=lambda: NOW,
        markup=markup or PlainMarkup(),
        conditions=feeds or Feeds(),
        digests=NoDigests(),
        lives=NoLives(),
    )
