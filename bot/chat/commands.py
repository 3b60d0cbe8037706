"""The commands of every platform: what was asked -> what is known -> an answer for the asker alone."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.answers import private
from bot.chat.channels import Channels
from bot.chat.citing import Citing
from bot.chat.criteria import Criteria
from bot.chat.digest_settings import DigestSettings
from bot.chat.directory import Directory, written
from bot.chat.following import Following
from bot.chat.guides import Guide
from bot.chat.locale import Speech
from bot.chat.manner import Manner
from bot.chat.message import Markup, Message, Request
from bot.chat.panel import SCOPE, Panel
from bot.chat.posts import Posts
from bot.chat.sources import Sources
from bot.chat.subscriptions import Subscriptions
from bot.chat.timeline import Timeline
from bot.chat.who import Who
from bot.chat.why import Lives, Why
from bot.model import Watchlist
from bot.ports import Archive, Conditions, Digests, Registry

Answer = Callable[[Request, Manner], Awaitable[Message]]
# What a button stands for: an answer, and the option that it gives.
_PRESSED = {
    "follow": ("subscribe", "person"),
    "unfollow": ("unsubscribe", "person"),
    "timeline": ("timeline", "person"),
    "who": ("who", "person"),
    "post": ("who", "post"),
    "cite": ("cite", "person"),
    "why": ("why", "event"),
}
# How the buttons that turn pages carry what was asked for.
_CARRIED: Mapping[str, Callable[[str], dict[str, str]]] = {
    "who": Who.options,
    "timeline": Criteria.options,
    "cite": Citing.options,
    "subscriptions": lambda carried: {},
}
Press = Callable[[str, Request, Manner], Awaitable[Message]]  # of an action, without its verb


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
        conditions: Conditions,
        digests: Digests,
        lives: Lives,
    ) -> None:
        self._watchlist = watchlist
        self._zone = zone
        self._now = now
        self._markup = markup
        self._directory = Directory(archive, watchlist)
        self._posts = Posts(watchlist)
        self._why = Why(archive, lives, registry, watchlist)
        panel = Panel(registry, digests, self._directory)
        channels = Channels(registry, panel)
        following = Following(registry, self._directory)
        digest = DigestSettings(registry, digests)
        subscriptions = Subscriptions(registry, digests)
        answers: dict[str, Answer] = {
            "who": Who(archive, self._directory, self._posts).answer,
            "timeline": Timeline(archive, self._directory).answer,
            "subscribe": following.subscribe,
            "unsubscribe": following.unsubscribe,
            "subscriptions": subscriptions.answer,
            "digest": digest.answer,
            "forget": subscriptions.forget,
            "alerts set": channels.set,
            "alerts show": channels.show,
            "alerts off": channels.off,
            "sources": Sources(conditions).answer,
            "why": self._why.answer,
        }
        self._answers = {**answers, "help": Guide(archive, registry, digests, answers.keys()).answer}
        # Answers that only buttons lead to.
        self._further: Mapping[str, Answer] = {"cite": Citing(self._directory).answer}
        self._presses: Mapping[str, Press] = {
            "pick": _for_channel(panel.pick, following.pick),
            "people": _for_channel(panel.people, following.people),
            "panel": panel.press,
            "announced": following.announced_only,
            "choices": subscriptions.choices,
            "kinds": subscriptions.kinds,
            "certainty": subscriptions.certainty,
            "subscriptions": subscriptions.page,
            "digest-stop": digest.stop,
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
            name, help_ = written(f"/{request.name}", manner), self._markup.command("help")
            return private(manner.say("command-unknown", name=name, help=help_))
        return await answer(request, manner)

    async def press(self, action: str, request: Request) -> Message:
        """The answer to a pressed button. Raises StorageError."""
        verb, _, about = action.partition(":")
        if verb in _PRESSED and about:
            name, option = _PRESSED[verb]
            return await self._lead_on(replace(request, name=name, options={option: about}))
        if verb in ("page", "filter"):
            name, page, criteria = (*about.split(":", 2), "", "")[:3]
            if name in _CARRIED and page.isdecimal():
                options = {**_CARRIED[name](criteria), "page": page}
                if verb == "filter":
                    options["narrowing"] = "yes"
                return await self._lead_on(replace(request, name=name, options=options))
        manner = self._manner(request)
        if verb in self._presses and about:
            return await self._presses[verb](about, request, manner)
        return private(manner.say("button-stale", help=self._markup.command("help")))

    async def _lead_on(self, request: Request) -> Message:
        further = self._further.get(request.name)
        return await (further(request, self._manner(request)) if further else self.answer(request))

    def complete(self, text: str) -> tuple[tuple[str, str], ...]:
        """At most 25 people whose name fits what was typed: label and value."""
        return self._directory.complete(text)

    def complete_post(self, text: str, language: str) -> tuple[tuple[str, str], ...]:
        """At most 25 posts that fit what was typed: label and value."""
        return self._posts.complete(text, language)

    async def complete_event(self, text: str, language: str) -> tuple[tuple[str, str], ...]:
        """At most 25 recent events that fit what was typed: label and value. Raises StorageError."""
        return await self._why.complete(text, self._manner_in(language))

    def _manner(self, request: Request) -> Manner:
        return self._manner_in(request.language)

    def _manner_in(self, language: str) -> Manner:
        return Manner(Speech(language), self._markup, self._zone, self._now(), self._watchlist)


def _for_channel(of_channel: Press, of_reader: Press) -> Press:
    """Picking people is the same for a channel and for oneself; its scope tells which it is."""

    async def press(about: str, request: Request, manner: Manner) -> Message:
        return await (of_channel if about.startswith(SCOPE) else of_reader)(about, request, manner)

    return press
