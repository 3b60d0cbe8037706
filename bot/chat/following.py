"""``/subscribe`` and ``/unsubscribe``: whom somebody follows, and the presses that change it."""

from collections.abc import Sequence

from bot.chat.answers import private
from bot.chat.criteria import UnreadableError
from bot.chat.directory import LABEL, NAME, Directory, written
from bot.chat.lines import follow_button
from bot.chat.manner import Manner
from bot.chat.message import Button, Message, Request
from bot.chat.picker import picker
from bot.chat.shorten import fit, shorten, take
from bot.chat.wishes import Wish, choice_in_words
from bot.model import EVERYBODY, Certainty, Choice, Destination, Person, fold
from bot.ports import Registry

PEOPLE = 900  # characters of names in one sentence
_EVERYBODY = frozenset({"tout", "tous", "toutes", "tout le monde", "all", "everybody", "everyone"})


class Following:
    """Reads and changes the subscriptions of whoever asks, and nobody else's.

    A mention is promised for the channel of the request; whether it may be is for the platform to check.
    """

    def __init__(self, registry: Registry, directory: Directory) -> None:
        self._registry = registry
        self._directory = directory

    async def subscribe(self, request: Request, manner: Manner) -> Message:
        """Follow somebody, or everybody; without a name, choose from the list."""
        try:
            wish = Wish.read(request.options, manner)
        except UnreadableError as problem:
            return private(str(problem))
        text = request.options.get("person", "").strip()
        if not text:
            return _invitation(wish, manner)
        if means_everybody(text):
            return await self._follow([EVERYBODY], wish, request, manner)
        who, _ = await self._directory.somebody(text)
        if isinstance(who, Person):
            return await self._follow([who.id], wish, request, manner)
        if who is None:
            return self._directory.nobody(text, "follow", manner)
        return private(manner.say("subscribe-outside", person=manner.markup.bold(shorten(who, NAME))))

    async def unsubscribe(self, request: Request, manner: Manner) -> Message:
        """Follow somebody no longer, or nobody any more."""
        text = request.options.get("person", "").strip()
        if not text:
            example = f"{manner.markup.command(request.name)} {_example(manner)}".strip()
            return private(manner.say("name-needed", example=example))
        if text != EVERYBODY and means_everybody(text):
            return await self._unfollow_all(request, manner)
        if text == EVERYBODY:
            return await self._unfollow(EVERYBODY, request, manner)
        who, _ = await self._directory.somebody(text)
        if isinstance(who, Person):
            return await self._unfollow(who.id, request, manner)
        if who is None:
            return self._directory.nobody(text, "unfollow", manner)
        return private(manner.say("subscribe-outside", person=manner.markup.bold(shorten(who, NAME))))

    async def people(self, about: str, request: Request, manner: Manner) -> Message:
        """Another page of the list to choose from, or those whose name fits what was typed."""
        scope, page, typed = (*about.split(":", 2), "", "")[:3]
        try:
            wish = Wish.read(Wish.options(scope), manner)
        except UnreadableError as problem:
            return private(str(problem))
        number = int(page) if page.isdecimal() and len(page) < 4 else 1
        return _invitation(wish, manner, page=number, typed=typed, found=self._directory.complete(typed))

    async def pick(self, about: str, request: Request, manner: Manner) -> Message:
        """Follow those picked from the list."""
        scope, _, picked = about.partition(":")
        try:
            wish = Wish.read(Wish.options(scope), manner)
        except UnreadableError as problem:
            return private(str(problem))
        known = {EVERYBODY, *(person.id for person in manner.watchlist.people)}
        people = [each for each in dict.fromkeys(picked.split(",")) if each in known]
        if not people:
            return _invitation(wish, manner)
        return await self._follow(people, wish, request, manner)

    async def announced_only(self, person_id: str, request: Request, manner: Manner) -> Message:
        """No more rumours about somebody who is followed."""
        choice = await self._registry.choose(
            request.platform, request.user, person_id, certainty=Certainty.ANNOUNCED
        )
        person = named(person_id, manner)
        if choice is None:
            return not_followed(person_id, manner)
        said = choice_in_words(choice, manner)
        return private(
            manner.say("subscription-changed", person=person, choice=said),
            Button(unfollow_label(person_id, manner), f"unfollow:{person_id}"),
        )

    async def _follow(self, people: Sequence[str], wish: Wish, request: Request, manner: Manner) -> Message:
        ways: list[tuple[str, Destination]] = []
        for person_id in people:
            way = await self._registry.subscribe(
                request.platform,
                request.user,
                person_id,
                certainty=wish.certainty,
                kinds=wish.kinds,
                language=manner.language,
                channel=request.channel if wish.mention else None,
                guild=request.guild if wish.mention else None,
            )
            ways.append((person_id, way))
        buttons = [Button(unfollow_label(each, manner), f"unfollow:{each}") for each in people[:1]]
        if len(people) > 1:
            buttons = [Button(manner.say("button-subscriptions"), "subscriptions:1")]
        return private(_promise(ways, wish, request, manner), *buttons)

    async def _unfollow(self, person_id: str, request: Request, manner: Manner) -> Message:
        person = named(person_id, manner)
        if not await self._registry.unsubscribe(request.platform, request.user, person_id):
            return private(manner.say("unsubscribed-nothing", person=person))
        text = manner.say("unsubscribed", person=person)
        known = manner.watchlist.person(person_id)
        return private(text, follow_button(person_id, known.name, manner)) if known else private(text)

    async def _unfollow_all(self, request: Request, manner: Manner) -> Message:
        ways = await self._registry.subscriptions(request.platform, request.user)
        followed = {person for way in ways for person in way.people}
        for person_id in followed:
            await self._registry.unsubscribe(request.platform, request.user, person_id)
        if not followed:
            return private(manner.say("subscriptions-none", command=manner.markup.command("subscribe")))
        return private(manner.say("unsubscribed-all"))


def means_everybody(text: str) -> bool:
    """« tout », « everybody », or what a button says for it."""
    return text == EVERYBODY or fold(text) in _EVERYBODY


def named(person_id: str, manner: Manner) -> str:
    """A person of the list in strong text, or what stands for all of them."""
    if person_id == EVERYBODY:
        return manner.markup.bold(manner.say("everybody"))
    person = manner.watchlist.person(person_id)
    return manner.markup.bold(shorten(person.name if person else person_id, NAME))


def not_followed(person_id: str, manner: Manner) -> Message:
    """There is nothing to change about somebody who is not followed; an invented name is not repeated."""
    if person_id != EVERYBODY and manner.watchlist.person(person_id) is None:
        return private(manner.say("button-stale", help=manner.markup.command("help")))
    return private(manner.say("subscription-nobody", person=named(person_id, manner)))


def unfollow_label(person_id: str, manner: Manner) -> str:
    """« Ne plus suivre Mira Murati »."""
    if person_id == EVERYBODY:
        return manner.say("button-unfollow-all")
    person = manner.watchlist.person(person_id)
    name = person.name if person else person_id
    return fit(lambda budget: manner.say("button-unfollow", person=shorten(name, budget)), LABEL)


def _promise(ways: Sequence[tuple[str, Destination]], wish: Wish, request: Request, manner: Manner) -> str:
    """What will come, where, about whom."""
    where = {"channel": manner.markup.channel(request.channel or "")} if wish.mention else {}
    choices: dict[Choice, list[str]] = {}
    for person_id, way in ways:
        choices.setdefault(way.choice(person_id), []).append(named(person_id, manner))
    lines = []
    for choice, people in choices.items():
        names, left = take(people, PEOPLE, separator=", ")
        if left:
            names = manner.say("and-more", names=names, more=manner.say("sources-more", count=left))
        said = choice_in_words(choice, manner)
        text_id = "subscribed-mention" if wish.mention else "subscribed"
        lines.append(manner.say(text_id, person=names, certainty=said, **where))
    return "\n".join(lines)


def _invitation(
    wish: Wish,
    manner: Manner,
    *,
    page: int = 1,
    typed: str = "",
    found: Sequence[tuple[str, str]] = (),
) -> Message:
    """The list to choose from, or what was found of it."""
    ids = [person_id for _, person_id in found] if typed else None
    people = [each for each in manner.watchlist.people if ids is None or each.id in ids]
    if wish.certainty or wish.kinds:
        choice = Choice(wish.certainty or Certainty.ALL, wish.kinds or Choice().kinds)
        text = manner.say("picker-subscribe-as", choice=choice_in_words(choice, manner))
    else:
        text = manner.say("picker-subscribe")
    if not people:
        text = manner.say("picker-nothing", name=written(typed, manner))
        people, typed = list(manner.watchlist.people), ""
    return picker(people, manner, text=text, scope=wish.encoded, page=page, typed=typed)


def _example(manner: Manner) -> str:
    people = manner.watchlist.people
    return manner.markup.text(shorten(people[0].name, NAME)) if people else ""
