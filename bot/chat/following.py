"""``/subscribe``, ``/unsubscribe``, ``/subscriptions``: whom somebody follows."""

from collections.abc import Awaitable, Callable

from bot.chat.answers import private
from bot.chat.directory import LABEL, NAME, Directory, written
from bot.chat.lines import follow_button
from bot.chat.manner import Manner
from bot.chat.message import Button, Message, Request
from bot.chat.shorten import fit, shorten, take
from bot.model import Certainty, Person
from bot.ports import Registry

BODY = 3500

Act = Callable[[Person, Request, Manner], Awaitable[Message]]


class Following:
    """Reads and changes the subscriptions of whoever asks, and nobody else's."""

    def __init__(self, registry: Registry, directory: Directory) -> None:
        self._registry = registry
        self._directory = directory

    async def subscribe(self, request: Request, manner: Manner) -> Message:
        """Follow somebody."""
        return await self._about(request, manner, "follow", self._follow)

    async def unsubscribe(self, request: Request, manner: Manner) -> Message:
        """Follow somebody no longer."""
        return await self._about(request, manner, "unfollow", self._unfollow)

    async def subscriptions(self, request: Request, manner: Manner) -> Message:
        """Everybody whom the asker follows."""
        ways = await self._registry.subscriptions(request.platform, request.user)
        followed = {person for way in ways for person in way.people}
        people = [person for person in manner.watchlist.people if person.id in followed]
        if not people:
            return private(manner.say("subscriptions-none", command=manner.markup.command("subscribe")))
        names, left = take((_bold(person, manner) for person in people), BODY, separator=", ")
        if left:
            names = manner.say("and-more", names=names, more=manner.say("sources-more", count=left))
        buttons = (Button(_unfollow_label(each, manner), f"unfollow:{each.id}") for each in people[:20])
        return private(manner.say("subscriptions", people=names), *buttons)

    async def _about(self, request: Request, manner: Manner, action: str, act: Act) -> Message:
        text = request.options.get("person", "").strip()
        if not text:
            example = f"{manner.markup.command(request.name)} {_example(manner)}".strip()
            return private(manner.say("name-needed", example=example))
        who, _ = await self._directory.somebody(text)
        if isinstance(who, Person):
            return await act(who, request, manner)
        if who is None:
            return self._directory.nobody(text, action, manner)
        return private(manner.say("subscribe-outside", person=manner.markup.bold(shorten(who, NAME))))

    async def _follow(self, person: Person, request: Request, manner: Manner) -> Message:
        text = request.options.get("certainty")
        if text is not None and text not in set(Certainty):
            return private(manner.say("alerts-certainty-unread", text=written(text, manner)))
        certainty = Certainty(text) if text else None
        way = await self._registry.subscribe(
            request.platform, request.user, person.id, certainty=certainty, language=manner.language
        )
        said = manner.say(f"certainty-{way.choice(person.id).certainty}")
        button = Button(_unfollow_label(person, manner), f"unfollow:{person.id}")
        return private(manner.say("subscribed", person=_bold(person, manner), certainty=said), button)

    async def _unfollow(self, person: Person, request: Request, manner: Manner) -> Message:
        did = await self._registry.unsubscribe(request.platform, request.user, person.id)
        if not did:
            return private(manner.say("unsubscribed-nothing", person=_bold(person, manner)))
        button = follow_button(person.id, person.name, manner)
        return private(manner.say("unsubscribed", person=_bold(person, manner)), button)


def _example(manner: Manner) -> str:
    people = manner.watchlist.people
    return manner.markup.text(shorten(people[0].name, NAME)) if people else ""


def _bold(person: Person, manner: Manner) -> str:
    return manner.markup.bold(shorten(person.name, NAME))


def _unfollow_label(person: Person, manner: Manner) -> str:
    return fit(lambda budget: manner.say("button-unfollow", person=shorten(person.name, budget)), LABEL)
