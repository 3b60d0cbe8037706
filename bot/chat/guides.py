"""``/help``: what Vigie can do here, how its feeds are, and what comes here."""

from collections.abc import Collection, Sequence

from bot.chat.answers import BODY, listed
from bot.chat.lines import timeline_line
from bot.chat.manner import Manner
from bot.chat.message import Message, Request
from bot.chat.panels import Settings, summary
from bot.chat.shorten import shorten, take
from bot.model import Destination, Platform
from bot.ports import Archive, Digests, Overview, Registry

REASON = 200
COMMANDS = (
    *("who", "timeline", "subscribe", "unsubscribe", "subscriptions", "digest", "why", "sources"),
    *("alerts set", "forget"),
)


class Guide:
    """Answers from what the archive and the registry know."""

    def __init__(
        self, archive: Archive, registry: Registry, digests: Digests, names: Collection[str]
    ) -> None:
        self._archive = archive
        self._registry = registry
        self._digests = digests
        self._names = names

    async def answer(self, request: Request, manner: Manner) -> Message:
        """The guide for whoever asks, where they ask. Raises StorageError."""
        overview = await self._archive.overview()
        here, followed = None, 0
        if request.platform is not Platform.CONSOLE:
            channels = await self._registry.channels(request.platform, request.guild)
            here = next((each for each in channels if each.address == request.channel), None)
            ways = await self._registry.subscriptions(request.platform, request.user)
            followed = len({person for way in ways for person in way.people})
        lines = [
            manner.say("guide-intro", org=listed([o.name for o in manner.watchlist.organizations], manner)),
            *self._commands(request, manner),
            "",
            *_state(overview, manner),
        ]
        if request.guild is not None:
            lines += ["", await self._here(here, manner)]
        if followed:
            command = manner.markup.command("subscriptions")
            lines.append(manner.say("guide-followed", count=followed, command=command))
        body, _ = take(lines, BODY, separator="\n")
        return Message(title=manner.say("guide-title"), body=body, private=True)

    def _commands(self, request: Request, manner: Manner) -> Sequence[str]:
        """What each command that there is here does, in a line."""
        shown = [name for name in COMMANDS if name in self._names]
        if request.platform is Platform.CONSOLE:
            shown.append("quit")
        return [
            manner.say(f"guide-{name.partition(' ')[0]}", command=manner.markup.command(name))
            for name in shown
        ]

    async def _here(self, channel: Destination | None, manner: Manner) -> str:
        """What the channel where it was asked receives, and all that is set for it."""
        if channel is None:
            return manner.say("guide-here-not", command=manner.markup.command("alerts set"))
        if channel.suspended:
            why = manner.markup.text(shorten(channel.suspended, REASON))
            return manner.say("guide-here-suspended", why=why)
        digest = (await self._digests.of([channel.id])).get(channel.id)
        return f"{manner.say('guide-here')}\n{summary(Settings(channel, digest), manner)}"


def _state(overview: Overview, manner: Manner) -> list[str]:
    """How the feeds are, and the last thing that they told."""
    polled = overview.last_poll
    lines = [
        manner.say(
            "guide-feeds",
            feeds=overview.feeds,
            failing=overview.failing,
            good=overview.feeds - overview.failing,
            polled="yes" if polled else "no",
            ago=manner.ago(polled) if polled else "",
        )
    ]
    if overview.last_event is not None:
        lines.append(manner.say("guide-last", event=timeline_line(overview.last_event, manner)))
    return lines
