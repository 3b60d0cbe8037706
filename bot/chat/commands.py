"""The commands of every platform: what was asked -> what is known -> an answer for the asker alone."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.answers import card, guide, private, roster_page, timeline_page
from bot.chat.channels import Channels
from bot.chat.criteria import Criteria, UnreadableError
from bot.chat.lines import follow_button
from bot.chat.locale import Speech
from bot.chat.manner import Manner
from bot.chat.message import Button, Markup, Message, Request
from bot.chat.people import People
from bot.chat.shorten import fit, shorten, take
from bot.events import profile, roster
from bot.model import Certainty, Event, Organization, Person, Platform, Watchlist
from bot.ports import Archive, Registry

NAME, LABEL, BODY = 80, 80, 3500


class Commands:
    """Answers requests and pressed buttons; completes names. Every answer is private."""

    def __init__(
        self,
        archive: Archive,
        registry: Registry,
        watchlist: Watchlist,
        *,
        zone: ZoneInfo,
        now: Callable[[], datetime],
        markup: Markup,
    ) -> None:
        self._archive = archive
        self._registry = registry
        self._watchlist = watchlist
        self._zone = zone
        self._now = now
        self._markup = markup
        self._people = People(watchlist)
        self._channels = Channels(registry)
        self._answers: Mapping[str, Callable[[Request, Manner], Awaitable[Message]]] = {
            "who": self._who,
            "timeline": self._timeline,
            "subscribe": self._subscribe,
            "unsubscribe": self._unsubscribe,
            "subscriptions": self._subscriptions,
            "alerts set": self._channels.set,
            "alerts show": self._channels.show,
            "alerts off": self._channels.off,
            "help": self._help,
        }

    @property
    def names(self) -> tuple[str, ...]:
        """The commands that there are."""
        return tuple(self._answers)

    async def answer(self, request: Request) -> Message:
        """The answer to a command. Raises StorageError."""
        manner = self._manner(request)
        answer = self._answers.get(request.name)
        if answer is None:
            name, help_ = self._written(f"/{request.name}"), self._markup.command("help")
            return private(manner.say("command-unknown", name=name, help=help_))
        return await answer(request, manner)

    async def press(self, action: str, request: Request) -> Message:
        """The answer to a pressed button. Raises StorageError."""
        verb, _, about = action.partition(":")
        commands = {"follow": "subscribe", "unfollow": "unsubscribe", "timeline": "timeline", "who": "who"}
        if verb in commands and about:
            return await self.answer(replace(request, name=commands[verb], options={"person": about}))
        if verb == "page":
            command, page, criteria = (*about.split(":", 2), "", "")[:3]
            options = {**Criteria.options(criteria), "page": page}
            if command in ("who", "timeline") and page.isdecimal():
                return await self.answer(replace(request, name=command, options=options))
        manner = self._manner(request)
        return private(manner.say("button-stale", help=self._markup.command("help")))

    def complete(self, text: str) -> tuple[tuple[str, str], ...]:
        """At most 25 people whose name fits what was typed: label and value."""
        return self._people.complete(text)

    def _manner(self, request: Request) -> Manner:
        return Manner(Speech(request.language), self._markup, self._zone, self._now(), self._watchlist)

    def _written(self, text: str) -> str:
        return self._markup.text(shorten(" ".join(text.split()), NAME))

    # -- people -----------------------------------------------------------------------------------

    async def _who(self, request: Request, manner: Manner) -> Message:
        overview = await self._archive.overview()
        text = request.options.get("person", "").strip()
        if not text:
            profiles = roster(self._watchlist, await self._archive.events())
            return roster_page(profiles, manner, overview, page=_page(request))
        who, events = await self._somebody(text)
        if who is None:
            return self._nobody(text, "who", manner)
        organization = self._organization(who, events)
        return card(profile(who, events), organization, manner, overview)

    async def _somebody(self, text: str) -> tuple[Person | str | None, tuple[Event, ...]]:
        """Whoever *text* means, of the list or outside it, with what is known of them."""
        person = self._people.find(text).person
        if person is not None:
            return person, await self._archive.events(person_id=person.id)
        events = await self._archive.events(name=text)
        return (events[0].person if events else None), events

    def _organization(self, who: Person | str, events: tuple[Event, ...]) -> Organization:
        for organization in self._watchlist.organizations:
            if isinstance(who, Person) and who in organization.people:
                return organization
        name = events[0].organization if events else ""
        return self._watchlist.organization(name) or Organization(name, name)

    def _nobody(self, text: str, action: str, manner: Manner) -> Message:
        """« Je ne connais personne du nom de … Vouliez-vous dire … ? »"""
        near = self._people.find(text).near
        name = self._written(text)
        if not near:
            return private(manner.say("nobody", name=name))
        buttons = (Button(shorten(person.name, LABEL), f"{action}:{person.id}") for person in near)
        if len(near) == 1:
            person = self._markup.bold(shorten(near[0].name, NAME))
            return private(manner.say("nobody-near", name=name, person=person), *buttons)
        return private(manner.say("nobody-several", name=name), *buttons)

    async def _timeline(self, request: Request, manner: Manner) -> Message:
        person: Person | None = None
        name: str | None = None
        text = request.options.get("person", "").strip()
        if text:
            who, _ = await self._somebody(text)
            if who is None:
                return self._nobody(text, "timeline", manner)
            person, name = (who, None) if isinstance(who, Person) else (None, who)
        try:
            criteria = Criteria.read(request.options, manner, person.id if person else name)
        except UnreadableError as problem:
            return private(str(problem))
        events = await self._archive.events(
            person_id=person.id if person else None,
            name=name,
            kinds=(criteria.kind,) if criteria.kind else (),
            since=criteria.since.first if criteria.since else None,
            until=criteria.until.last if criteria.until else None,
        )
        about = person.name if person else name or ", ".join(o.name for o in self._watchlist.organizations)
        return timeline_page(
            events,
            manner,
            about=about,
            scope=criteria.scope(manner),
            criteria=criteria.encoded,
            page=_page(request),
        )

    # -- subscriptions ----------------------------------------------------------------------------

    async def _subscribe(self, request: Request, manner: Manner) -> Message:
        return await self._about(request, manner, "follow", self._follow)

    async def _unsubscribe(self, request: Request, manner: Manner) -> Message:
        return await self._about(request, manner, "unfollow", self._unfollow)

    async def _about(
        self,
        request: Request,
        manner: Manner,
        action: str,
        act: Callable[[Person, Request, Manner], Awaitable[Message]],
    ) -> Message:
        text = request.options.get("person", "").strip()
        if not text:
            example = f"{self._markup.command(request.name)} {self._example()}".strip()
            return private(manner.say("name-needed", example=example))
        who, _ = await self._somebody(text)
        if isinstance(who, Person):
            return await act(who, request, manner)
        if who is None:
            return self._nobody(text, action, manner)
        return private(manner.say("subscribe-outside", person=self._markup.bold(shorten(who, NAME))))

    def _example(self) -> str:
        people = self._watchlist.people
        return self._markup.text(shorten(people[0].name, NAME)) if people else ""

    async def _follow(self, person: Person, request: Request, manner: Manner) -> Message:
        text = request.options.get("certainty")
        if text is not None and text not in set(Certainty):
            return private(manner.say("alerts-certainty-unread", text=self._written(text)))
        certainty = Certainty(text) if text else None
        way = await self._registry.subscribe(
            request.platform, request.user, person.id, certainty=certainty, language=manner.language
        )
        said = manner.say(f"certainty-{way.certainty}")
        button = Button(_unfollow_label(person, manner), f"unfollow:{person.id}")
        return private(manner.say("subscribed", person=self._bold(person), certainty=said), button)

    async def _unfollow(self, person: Person, request: Request, manner: Manner) -> Message:
        did = await self._registry.unsubscribe(request.platform, request.user, person.id)
        if not did:
            return private(manner.say("unsubscribed-nothing", person=self._bold(person)))
        button = follow_button(person.id, person.name, manner)
        return private(manner.say("unsubscribed", person=self._bold(person)), button)

    async def _subscriptions(self, request: Request, manner: Manner) -> Message:
        ways = await self._registry.subscriptions(request.platform, request.user)
        followed = {person for way in ways for person in way.people}
        people = [person for person in self._watchlist.people if person.id in followed]
        if not people:
            return private(manner.say("subscriptions-none", command=self._markup.command("subscribe")))
        names, left = take((self._bold(person) for person in people), BODY, separator=", ")
        if left:
            names = manner.say("and-more", names=names, more=manner.say("sources-more", count=left))
        buttons = (Button(_unfollow_label(each, manner), f"unfollow:{each.id}") for each in people[:20])
        return private(manner.say("subscriptions", people=names), *buttons)

    def _bold(self, person: Person) -> str:
        return self._markup.bold(shorten(person.name, NAME))

    async def _help(self, request: Request, manner: Manner) -> Message:
        on_console = request.platform is Platform.CONSOLE
        overview = await self._archive.overview()
        return guide(overview, manner, alerts=request.may_manage or not on_console, quits=on_console)


def _unfollow_label(person: Person, manner: Manner) -> str:
    return fit(lambda budget: manner.say("button-unfollow", person=shorten(person.name, budget)), LABEL)


def _page(request: Request) -> int:
    page = request.options.get("page", "1")
    return int(page) if page.isdecimal() and len(page) < 6 else 1
