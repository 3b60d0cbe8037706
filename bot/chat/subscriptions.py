"""``/subscriptions`` and ``/forget``: what somebody follows, what they get of it, and an end to all of it."""

from collections.abc import Mapping

from bot.chat.answers import page_of, pressable, private, turn
from bot.chat.criteria import page_number
from bot.chat.digest_settings import digest_in_words
from bot.chat.directory import LABEL, NAME
from bot.chat.following import named, not_followed, unfollow_label
from bot.chat.kinds import read_kinds
from bot.chat.manner import Manner
from bot.chat.message import Button, Menu, Message, Request
from bot.chat.shorten import shorten, take
from bot.chat.wishes import choice_in_words
from bot.model import EVERYBODY, Certainty, Choice, Destination, Kind
from bot.ports import Digests, Registry

BODY = 3500
PAGE = 15  # people a page, and their remove buttons


class Subscriptions:
    """Reads and changes what concerns whoever asks, and nobody else: the user is the platform's word."""

    def __init__(self, registry: Registry, digests: Digests) -> None:
        self._registry = registry
        self._digests = digests

    async def answer(self, request: Request, manner: Manner) -> Message:
        """Everybody whom the asker follows, with what comes of it, and their digest."""
        ways = await self._registry.subscriptions(request.platform, request.user)
        digests = await self._digests.of([way.id for way in ways])
        lines = [
            manner.say("digest-shown", digest=digest_in_words(digest, manner)) for digest in digests.values()
        ]
        followed = _followed(ways, manner)
        if not followed and not lines:
            return private(manner.say("subscriptions-none", command=manner.markup.command("subscribe")))
        number, pages = page_of(page_number(request), len(followed))
        shown = dict(list(followed.items())[(number - 1) * PAGE : number * PAGE])
        body = [_line(person_id, way, manner) for person_id, ways in shown.items() for way in ways]
        buttons = [Button(unfollow_label(each, manner), f"unfollow:{each}") for each in shown]
        choices = tuple(Button(_label(each, manner), f"choices:{each}") for each in shown)
        return Message(
            title=manner.say("subscriptions-title"),
            body=take([*body, *lines], BODY, separator="\n")[0],
            menus=(Menu(manner.say("subscriptions-change"), choices),) if choices else (),
            buttons=pressable((*buttons, *turn("subscriptions", number, pages, "", manner))),
            private=True,
        )

    async def page(self, about: str, request: Request, manner: Manner) -> Message:
        """The list, by a button."""
        return await self.answer(request, manner)

    async def choices(self, about: str, request: Request, manner: Manner) -> Message:
        """What comes about somebody, to be changed."""
        ways = await self._registry.subscriptions(request.platform, request.user)
        way = next((way for way in ways if about in way.people), None)
        if way is None:
            return not_followed(about, manner)
        return _choice_card(about, way.choice(about), manner)

    async def kinds(self, about: str, request: Request, manner: Manner) -> Message:
        """Other kinds for somebody: « mira-murati:departure,ouster »."""
        person_id, _, picked = about.partition(":")
        kinds = read_kinds(picked)
        if kinds is None:
            return await self.choices(person_id, request, manner)
        return await self._choose(person_id, request, manner, kinds=kinds)

    async def certainty(self, about: str, request: Request, manner: Manner) -> Message:
        """Another certainty for somebody: « mira-murati:announced »."""
        person_id, _, picked = about.partition(":")
        if picked not in set(Certainty):
            return await self.choices(person_id, request, manner)
        return await self._choose(person_id, request, manner, certainty=Certainty(picked))

    async def forget(self, request: Request, manner: Manner) -> Message:
        """Delete everything stored about the asker, and say what it was."""
        ways = await self._registry.subscriptions(request.platform, request.user)
        digests = await self._digests.of([way.id for way in ways])
        forgotten = await self._registry.forget(request.platform, request.user)
        gone = forgotten.destinations
        if not gone and not forgotten.reports:
            return private(manner.say("forgotten-nothing"))
        people = {person for way in gone for person in way.people}
        mentions = [way for way in gone if not way.direct]
        what = [
            manner.say("forgotten-people", count=len(people)) if people else None,
            manner.say("forgotten-mentions", count=len(mentions)) if mentions else None,
            manner.say("forgotten-digest") if digests else None,
            manner.say("forgotten-settings") if gone else None,
            manner.say("forgotten-reports", count=forgotten.reports) if forgotten.reports else None,
        ]
        return private(manner.say("forgotten", what=", ".join(filter(None, what))))

    async def _choose(
        self,
        person_id: str,
        request: Request,
        manner: Manner,
        *,
        certainty: Certainty | None = None,
        kinds: frozenset[Kind] | None = None,
    ) -> Message:
        choice = await self._registry.choose(
            request.platform, request.user, person_id, certainty=certainty, kinds=kinds
        )
        if choice is None:
            return not_followed(person_id, manner)
        return _choice_card(person_id, choice, manner)


def _followed(ways: tuple[Destination, ...], manner: Manner) -> Mapping[str, list[Destination]]:
    """Everybody of the list who is followed, in its order, after what stands for all of them."""
    order = [EVERYBODY, *(person.id for person in manner.watchlist.people)]
    found = {each: [way for way in ways if each in way.people] for each in order}
    return {person_id: theirs for person_id, theirs in found.items() if theirs}


def _line(person_id: str, way: Destination, manner: Manner) -> str:
    choice = choice_in_words(way.choice(person_id), manner)
    line = manner.say("subscription-line", person=named(person_id, manner), choice=choice)
    if way.direct:
        line = manner.say("subscription-by-dm", line=line)
    else:
        channel = manner.markup.channel(way.address)
        line = manner.say("subscription-by-mention", line=line, channel=channel)
    if way.suspended:
        why = manner.markup.text(shorten(way.suspended, 200))
        line = manner.say("subscription-suspended", line=line, why=why)
    return line


def _label(person_id: str, manner: Manner) -> str:
    if person_id == EVERYBODY:
        return manner.say("everybody")
    person = manner.watchlist.person(person_id)
    return shorten(person.name if person else person_id, min(LABEL, NAME))


def _choice_card(person_id: str, choice: Choice, manner: Manner) -> Message:
    kinds = tuple(Button(manner.say(f"kind-{kind}"), kind.value) for kind in Kind)
    certainties = tuple(
        Button(manner.say(f"certainty-{each}"), f"certainty:{person_id}:{each}") for each in Certainty
    )
    said = choice_in_words(choice, manner)
    return Message(
        body=manner.say("subscription-about", person=named(person_id, manner), choice=said),
        menus=(
            Menu(
                manner.say("subscription-kinds"),
                kinds,
                action=f"kinds:{person_id}:",
                picked=frozenset(kind.value for kind in choice.kinds),
            ),
            Menu(
                manner.say("subscription-certainty"),
                certainties,
                current=f"certainty:{person_id}:{choice.certainty}",
            ),
        ),
        buttons=pressable(
            (
                Button(unfollow_label(person_id, manner), f"unfollow:{person_id}"),
                Button(manner.say("button-subscriptions"), "subscriptions:1"),
            )
        ),
        private=True,
    )
