"""``/digest``: what somebody, or a channel, is told once a day or a week instead of at once."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.chat import dates
from bot.chat.answers import private
from bot.chat.criteria import UnreadableError
from bot.chat.directory import written
from bot.chat.manner import Manner
from bot.chat.message import Button, Message, Request
from bot.events import digest_due
from bot.model import Certainty, Destination, Digest, Period, fold
from bot.ports import Digests, Registry

HOUR = 8  # of those who ask for none
OFF = "off"
_PERIODS = {
    "daily": Period.DAILY,
    "quotidien": Period.DAILY,
    "jour": Period.DAILY,
    "weekly": Period.WEEKLY,
    "hebdo": Period.WEEKLY,
    "hebdomadaire": Period.WEEKLY,
    "semaine": Period.WEEKLY,
    OFF: None,
    "non": None,
}


class DigestSettings:
    """A reader's own digest, or a channel's for whoever may manage the server."""

    def __init__(self, registry: Registry, digests: Digests) -> None:
        self._registry = registry
        self._digests = digests

    async def answer(self, request: Request, manner: Manner) -> Message:
        """Set, change, stop or show it."""
        channel = request.options.get("channel")
        if channel is not None and not request.may_manage:
            return private(manner.say("alerts-refused"))
        if channel is not None and await self._channel(request, channel) is None:
            shown, command = manner.markup.channel(channel), manner.markup.command("alerts set")
            return private(manner.say("digest-no-channel", channel=shown, command=command))
        text = request.options.get("period", "").strip()
        if not text:
            return await self._show(request, manner)
        if fold(text) not in _PERIODS:
            return private(manner.say("digest-period-unread", text=written(text, manner)))
        period = _PERIODS[fold(text)]
        if period is None:
            return await self._stop(request, manner)
        try:
            hour, certainty = _hour(request, manner), _certainty(request, manner)
        except UnreadableError as problem:
            return private(str(problem))
        to = await self._channel(request, channel) if channel else await self._reader(request, manner)
        if to is None:
            return await self._show(request, manner)
        return await self.set(to, manner, period=period, hour=hour, certainty=certainty)

    async def stop(self, about: str, request: Request, manner: Manner) -> Message:
        """Stop the asker's own, by a button."""
        return await self._stop(replace(request, options={}), manner)

    async def set(
        self,
        to: Destination,
        manner: Manner,
        *,
        period: Period,
        hour: int | None = None,
        certainty: Certainty | None = None,
    ) -> Message:
        """Make or change a destination's digest; what is None stays as it was."""
        old = (await self._digests.of([to.id])).get(to.id)
        made = Digest(
            period=period,
            hour=hour if hour is not None else old.hour if old else HOUR,
            certainty=certainty or (old.certainty if old else Certainty.ANNOUNCED),
            since=old.since if old else manner.now,
            due=manner.now,
        )
        made = replace(made, due=digest_due(period, made.hour, now=manner.now, zone=_zone(to, manner)))
        await self._digests.set(to.id, made)
        at = manner.markup.time(
            dates.epoch(made.due), dates.moment(made.due, _zone(to, manner), manner.language)
        )
        said = digest_in_words(made, manner)
        text = manner.say("digest-set", digest=said, at=at, period=made.period.value)
        if to.direct:
            followed = "yes" if to.people else "no"
            text = f"{text} {manner.say('digest-content', followed=followed)}"
        else:
            text = f"{manner.markup.channel(to.address)} · {text}"
        return private(text)

    async def _show(self, request: Request, manner: Manner) -> Message:
        to = await self._destination(request)
        digest = (await self._digests.of([to.id])).get(to.id) if to else None
        if digest is None:
            return private(manner.say("digest-none", command=manner.markup.command("digest")))
        buttons = (Button(manner.say("button-digest-stop"), "digest-stop:me"),) if to and to.direct else ()
        return private(manner.say("digest-shown", digest=digest_in_words(digest, manner)), *buttons)

    async def _stop(self, request: Request, manner: Manner) -> Message:
        to = await self._destination(request)
        if to is None or not await self._digests.stop(to.id):
            return private(manner.say("digest-none", command=manner.markup.command("digest")))
        return private(manner.say("digest-stopped"))

    async def _destination(self, request: Request) -> Destination | None:
        """The one whose digest is meant, where there is one already."""
        if channel := request.options.get("channel"):
            return await self._channel(request, channel)
        ways = await self._registry.subscriptions(request.platform, request.user)
        return next((way for way in ways if way.direct), None)

    async def _channel(self, request: Request, address: str) -> Destination | None:
        """Only a channel of this very server: the address is what the client sent."""
        return await self._registry.channel(request.platform, request.guild, address)

    async def _reader(self, request: Request, manner: Manner) -> Destination:
        return await self._registry.reader(request.platform, request.user, language=manner.language)


def digest_in_words(digest: Digest, manner: Manner) -> str:
    """« récap chaque jour à 8 h, annonces seulement »."""
    certainty = manner.say(f"certainty-{digest.certainty}")
    hour = manner.say("digest-hour", hour=str(digest.hour))
    return manner.say(f"digest-{digest.period}", hour=hour, certainty=certainty)


def _zone(to: Destination, manner: Manner) -> ZoneInfo:
    return ZoneInfo(to.zone) if to.zone else manner.zone


def _hour(request: Request, manner: Manner) -> int | None:
    text = request.options.get("hour", "").strip().lower().removesuffix("h").strip()
    if not text:
        return None
    if not text.isdecimal() or len(text) > 2 or int(text) > 23:
        raise UnreadableError(manner.say("digest-hour-unread", text=written(text, manner)))
    return int(text)


def _certainty(request: Request, manner: Manner) -> Certainty | None:
    text = request.options.get("certainty")
    if text is not None and text not in set(Certainty):
        raise UnreadableError(manner.say("alerts-certainty-unread", text=written(text, manner)))
    return Certainty(text) if text else None
