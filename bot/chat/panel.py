"""The panel under ``/alerts``: each press changes one setting of one channel and shows what is now set."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.chat.answers import private
from bot.chat.digest_settings import DigestSettings
from bot.chat.directory import Directory, written
from bot.chat.kinds import read_kinds
from bot.chat.manner import Manner
from bot.chat.message import Button, Menu, Message, Request
from bot.chat.panels import ZONES, Settings, what_panel, when_panel
from bot.chat.picker import PAGE, picker
from bot.chat.shorten import shorten
from bot.model import EVERYBODY, Certainty, Destination, Period
from bot.ports import Digests, Registry

SCOPE = "ch."  # how the scope of a picker begins that picks a channel's people
LABEL = 80
_PERIOD = re.compile(r"(daily|weekly)-(1?\d|2[0-3])")
_HOURS = re.compile(r"(1?\d|2[0-3])-(1?\d|2[0-3])")

Change = Callable[[Destination, str, Request, Manner], Awaitable[Message]]


class Panel:
    """Whoever presses must manage the server, and the channel be one of that very server: a press names
    its channel itself, and may have been invented."""

    def __init__(self, registry: Registry, digests: Digests, directory: Directory) -> None:
        self._registry = registry
        self._digests = digests
        self._directory = directory
        self._digest_settings = DigestSettings(registry, digests)
        self._changes: Mapping[str, Change] = {
            "page": self._page,
            "kinds": self._kinds,
            "certainty": self._certainty,
            "sectors": self._sectors,
            "people": self._people,
            "without": self._without,
            "unknown": self._unknown,
            "digest": self._digest,
            "quiet": self._quiet,
            "broken": self._broken,
            "zone": self._zone,
            "publish": self._publish,
            "role": self._role,
        }

    async def show(self, channel: Destination, manner: Manner, *, lead: str = "") -> Message:
        """The panel of a channel, at its first page."""
        return what_panel(await self._settings(channel), manner, lead=lead)

    async def press(self, about: str, request: Request, manner: Manner) -> Message:
        """« 55:certainty:all »."""
        address, field, value = (*about.split(":", 2), "", "")[:3]
        channel = await self._allowed(address, request, manner)
        if isinstance(channel, Message):
            return channel
        if field not in self._changes:
            return await self.show(channel, manner)
        return await self._changes[field](channel, value, request, manner)

    async def people(self, about: str, request: Request, manner: Manner) -> Message:
        """« ch.55:2:mur »: another page of the people to pick, or those whose name fits."""
        scope, page, typed = (*about.split(":", 2), "", "")[:3]
        channel = await self._allowed(scope.removeprefix(SCOPE), request, manner)
        if isinstance(channel, Message):
            return channel
        return self._picker(channel, manner, page=page, typed=typed)

    async def pick(self, about: str, request: Request, manner: Manner) -> Message:
        """« ch.55:mira-murati,mark-chen »: these people too, or everybody again."""
        scope, _, picked = about.partition(":")
        channel = await self._allowed(scope.removeprefix(SCOPE), request, manner)
        if isinstance(channel, Message):
            return channel
        known = {person.id for person in manner.watchlist.people}
        people = channel.people | (known & set(picked.split(",")))
        if picked == EVERYBODY:
            cleared = await self._set(channel, people=frozenset(), sectors=frozenset())
            return await self.show(cleared, manner)
        return self._picker(await self._set(channel, people=people), manner)

    async def _allowed(self, address: str, request: Request, manner: Manner) -> Destination | Message:
        if not request.may_manage:
            return private(manner.say("alerts-refused"))
        channel = await self._registry.channel(request.platform, request.guild, address)
        if channel is None:
            return private(manner.say("alerts-none", command=manner.markup.command("alerts set")))
        return channel

    async def _settings(self, channel: Destination) -> Settings:
        return Settings(channel, (await self._digests.of([channel.id])).get(channel.id))

    async def _set(self, channel: Destination, **changes: object) -> Destination:
        return await self._registry.set_channel(
            channel.platform,
            channel.address,
            channel.guild,
            **changes,  # type: ignore[arg-type]  # each by a name of the protocol's
        )

    async def _what(self, channel: Destination, manner: Manner) -> Message:
        return what_panel(await self._settings(channel), manner)

    async def _when(self, channel: Destination, manner: Manner) -> Message:
        return when_panel(await self._settings(channel), manner)

    # -- what -------------------------------------------------------------------------------------

    async def _page(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        return await (self._when if value == "when" else self._what)(channel, manner)

    async def _kinds(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        if kinds := read_kinds(value):
            channel = await self._set(channel, kinds=kinds)
        return await self._what(channel, manner)

    async def _certainty(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        if value in set(Certainty):
            channel = await self._set(channel, certainty=Certainty(value))
        return await self._what(channel, manner)

    async def _sectors(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        known = {person.sector for person in manner.watchlist.people if person.sector}
        channel = await self._set(channel, sectors=frozenset(known & set(value.split(","))))
        return await self._what(channel, manner)

    async def _people(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        return self._picker(channel, manner, page=value)

    async def _without(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        left = channel.people - set(value.split(","))
        return self._picker(await self._set(channel, people=left), manner)

    async def _unknown(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        return await self._what(await self._set(channel, unknown_people=value == "yes"), manner)

    def _picker(self, channel: Destination, manner: Manner, *, page: str = "1", typed: str = "") -> Message:
        found = {person_id for _, person_id in self._directory.complete(typed)} if typed else None
        everybody = manner.watchlist.people
        people = [each for each in everybody if found is None or each.id in found]
        shown = manner.markup.channel(channel.address)
        text = manner.say("panel-pick", channel=shown, count=len(channel.people))
        if not people:
            text = manner.say("picker-nothing", name=written(typed, manner))
            people, typed = list(everybody), ""
        number = int(page) if page.isdecimal() and len(page) < 4 else 1
        made = picker(people, manner, text=text, scope=f"{SCOPE}{channel.address}", page=number, typed=typed)
        picked = [each for each in everybody if each.id in channel.people][:PAGE]
        remove = Menu(
            manner.say("panel-without"),
            tuple(Button(shorten(each.name, LABEL), each.id) for each in picked),
            action=f"panel:{channel.address}:without:",
        )
        back = Button(manner.say("button-what"), f"panel:{channel.address}:page:what")
        menus = (*made.menus, remove) if picked else made.menus
        return replace(made, menus=menus, buttons=(*made.buttons, back))

    # -- when -------------------------------------------------------------------------------------

    async def _digest(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        if found := _PERIOD.fullmatch(value):
            period, hour = Period(found[1]), int(found[2])
            await self._digest_settings.set(
                channel, manner, period=period, hour=hour, certainty=channel.certainty
            )
        elif value == "off":
            await self._digests.stop(channel.id)
        return await self._when(channel, manner)

    async def _quiet(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        quiet = channel.quiet
        if found := _HOURS.fullmatch(value):
            quiet = replace(quiet, start=int(found[1]), end=int(found[2]))
        elif value == "off":
            quiet = replace(quiet, start=0, end=0)
        return await self._when(await self._set(channel, quiet=quiet), manner)

    async def _broken(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        quiet = replace(channel.quiet, broken=value == "yes")
        return await self._when(await self._set(channel, quiet=quiet), manner)

    async def _zone(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        if value in (*ZONES, manner.zone.key) and request.guild is not None:
            await self._registry.set_zone(channel.platform, request.guild, value)
            channel = replace(channel, zone=value)
            await self._due_again(channel, manner)
        return await self._when(channel, manner)

    async def _publish(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        return await self._when(await self._set(channel, publish=value == "yes"), manner)

    async def _role(self, channel: Destination, value: str, request: Request, manner: Manner) -> Message:
        return await self._when(await self._set(channel, role=""), manner)

    async def _due_again(self, channel: Destination, manner: Manner) -> None:
        """Digests fall due by the clock of the new zone."""
        for other in await self._registry.channels(channel.platform, channel.guild):
            digest = (await self._digests.of([other.id])).get(other.id)
            if digest is not None:
                await self._digest_settings.set(other, manner, period=digest.period)
