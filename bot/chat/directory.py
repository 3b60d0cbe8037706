"""Who is meant by a name that somebody typed, and what to answer where that is not sure."""

from collections.abc import Sequence

from bot.chat.answers import private
from bot.chat.manner import Manner
from bot.chat.message import Button, Message
from bot.chat.people import People
from bot.chat.shorten import shorten
from bot.model import Event, Organization, Person, Watchlist
from bot.ports import Archive

NAME, LABEL = 80, 80


class Directory:
    """The people of the watch list, and those whom the archive alone knows."""

    def __init__(self, archive: Archive, watchlist: Watchlist) -> None:
        self._archive = archive
        self._watchlist = watchlist
        self._people = People(watchlist)

    def complete(self, text: str) -> tuple[tuple[str, str], ...]:
        """At most 25 people whose name fits what was typed: label and value."""
        return self._people.complete(text)

    async def somebody(self, text: str) -> tuple[Person | str | None, tuple[Event, ...]]:
        """Whoever *text* means, of the list or outside it, with what is known of them."""
        person = self._people.find(text).person
        if person is not None:
            return person, await self._archive.events(person_id=person.id)
        events = await self._archive.events(name=text)
        return (events[0].person if events else None), events

    def organization_of(self, who: Person | str, events: Sequence[Event]) -> Organization:
        """Where somebody is watched; of people outside the list, the one that their events name."""
        for organization in self._watchlist.organizations:
            if isinstance(who, Person) and who in organization.people:
                return organization
        name = events[0].organization if events else ""
        return self._watchlist.organization(name) or Organization(name, name)

    def nobody(self, text: str, action: str, manner: Manner, *, carrying: str = "") -> Message:
        """« Je ne connais personne du nom de … Vouliez-vous dire … ? »; a button takes *action* for them,
        *carrying* whatever else was asked for."""
        near = self._people.find(text).near
        name = written(text, manner)
        if not near:
            return private(manner.say("nobody", name=name))
        buttons = (Button(shorten(person.name, LABEL), f"{action}:{person.id}{carrying}") for person in near)
        if len(near) == 1:
            person = manner.markup.bold(shorten(near[0].name, NAME))
            return private(manner.say("nobody-near", name=name, person=person), *buttons)
        return private(manner.say("nobody-several", name=name), *buttons)


def written(text: str, manner: Manner) -> str:
    """What somebody typed, as it may be shown to them."""
    return manner.markup.text(shorten(" ".join(text.split()), NAME))
