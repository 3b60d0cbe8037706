"""``/alerts``: which channels take alerts, and what they take."""

from bot.chat.answers import private
from bot.chat.locale import LANGUAGES
from bot.chat.manner import Manner
from bot.chat.message import Button, Message, Request
from bot.chat.panel import Panel
from bot.chat.shorten import shorten, take
from bot.model import Certainty, Destination, Platform
from bot.ports import Registry

BODY = 3500


class Channels:
    """Refuses whoever may not manage the server; what only a platform can check, it checked before."""

    def __init__(self, registry: Registry, panel: Panel) -> None:
        self._registry = registry
        self._panel = panel

    async def set(self, request: Request, manner: Manner) -> Message:
        """Make a channel take alerts, or change only what is given."""
        if not request.may_manage:
            return private(manner.say("alerts-refused"))
        channel = request.options.get("channel") or request.channel
        if request.platform is Platform.CONSOLE:
            channel = request.user  # there is one console, and whoever types is at it
        if not channel:
            example = manner.markup.command("alerts set")
            return private(manner.say("alerts-channel-needed", example=example))
        certainty, language = request.options.get("certainty"), request.options.get("language")
        if certainty is not None and certainty not in set(Certainty):
            return private(manner.say("alerts-certainty-unread", text=_written(certainty, manner)))
        if language is not None and language not in LANGUAGES:
            return private(manner.say("alerts-language-unread", text=_written(language, manner)))
        known = any(each.address == channel for each in await self._of(request))
        if language is None and not known:
            language = manner.language  # that of whoever ran it
        made = await self._registry.set_channel(
            request.platform,
            channel,
            request.guild,
            certainty=Certainty(certainty) if certainty else None,
            language=language,
            role=request.options.get("role"),
        )
        text = manner.say("alerts-set", **_words(made, manner))
        if request.platform is Platform.CONSOLE:
            return private(text)
        return await self._panel.show(made, manner, lead=text)

    async def show(self, request: Request, manner: Manner) -> Message:
        """The channels of the server that take alerts."""
        if not request.may_manage:
            return private(manner.say("alerts-refused"))
        channels = await self._of(request)
        if not channels:
            return private(manner.say("alerts-none", command=manner.markup.command("alerts set")))
        lines = [_shown(each, manner) for each in channels]
        if request.platform is Platform.CONSOLE:
            return private(take(lines, BODY, separator="\n")[0])
        if len(channels) == 1:
            return await self._panel.show(channels[0], manner, lead=lines[0])
        numbered = (manner.say("alerts-numbered", number=n, line=line) for n, line in enumerate(lines, 1))
        text = take(numbered, BODY, separator="\n")[0]
        choices = (_settings_button(each, number, manner) for number, each in enumerate(channels, 1))
        return private(text, *choices)

    async def off(self, request: Request, manner: Manner) -> Message:
        """Stop the alerts of a channel: the one given, or the only one."""
        if not request.may_manage:
            return private(manner.say("alerts-refused"))
        channels = await self._of(request)
        addresses = [each.address for each in channels]
        channel = request.options.get("channel")
        if channel is None and len(addresses) > 1:
            names, _ = take((manner.markup.channel(each) for each in addresses), BODY, separator=", ")
            command = manner.markup.command("alerts off")
            return private(manner.say("alerts-which", channels=names, command=command))
        if channel is None:
            channel = addresses[0] if addresses else request.channel
        shown = manner.markup.channel(channel or "")
        # Only a channel of this very server: the address is what the client sent.
        if channel not in addresses or not await self._registry.drop_channel(request.platform, channel):
            return private(manner.say("alerts-off-nothing", channel=shown))
        return private(manner.say("alerts-off", channel=shown))

    async def _of(self, request: Request) -> tuple[Destination, ...]:
        return await self._registry.channels(request.platform, request.guild)


def _words(destination: Destination, manner: Manner) -> dict[str, str]:
    return {
        "channel": manner.markup.channel(destination.address),
        "certainty": manner.say(f"certainty-{destination.certainty}"),
        "language": manner.say("language-en" if destination.language == "en" else "language-fr"),
    }


def _shown(destination: Destination, manner: Manner) -> str:
    words = _words(destination, manner)
    if destination.suspended:
        why = manner.markup.text(shorten(destination.suspended, 200))
        return manner.say("alerts-suspended", **words, why=why)
    return manner.say("alerts-shown", **words)


def _settings_button(channel: Destination, number: int, manner: Manner) -> Button:
    """« Régler le nᵒ 2 » of the list: a button's label has no markup, which is what names a channel."""
    return Button(manner.say("button-settings", number=number), f"panel:{channel.address}:page:what")


def _written(text: str, manner: Manner) -> str:
    return manner.markup.text(shorten(text, 60))
