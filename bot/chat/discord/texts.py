"""What Vigie says of its own accord, worded by ``bot.chat.render`` for one destination."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat import greetings, render
from bot.chat.context import context_of
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.message import Message
from bot.model import Delivery, Destination, Watchlist
from bot.ports import Archive

LATEST = 10  # events that a welcome chooses from


class Composer:
    """``ports.Texts`` over the archive."""

    def __init__(
        self,
        archive: Archive,
        watchlist: Watchlist,
        *,
        zone: ZoneInfo,
        now: Callable[[], datetime],
        markup: DiscordMarkup,
    ) -> None:
        self._archive = archive
        self._watchlist = watchlist
        self._zone = zone
        self._now = now
        self._markup = markup

    async def of(self, delivery: Delivery) -> Message:
        """The message that a delivery stands for; it mentions whoever asked to be mentioned."""
        message = render.message_of(
            delivery,
            markup=self._markup,
            zone=self._zone,
            now=self._now(),
            watchlist=self._watchlist,
            context=await context_of(delivery.events, self._archive, self._watchlist),
        )
        user = delivery.destination.mention
        if user is None or user in message.mentions:
            return message
        line = " ".join(filter(None, (self._markup.mention(user), message.content)))
        return replace(message, content=line, mentions=(*message.mentions, user))

    async def welcome(self, language: str) -> Message:
        """What a channel is told once, when it is being set."""
        return greetings.welcome(
            await self._archive.overview(),
            await self._archive.events(limit=LATEST),
            language=language,
            markup=self._markup,
            zone=self._zone,
            now=self._now(),
            watchlist=self._watchlist,
        )

    def example(self, destination: Destination) -> Message:
        """An alert marked as an example."""
        return greetings.example_alert(
            language=destination.language, markup=self._markup, zone=self._zone, now=self._now()
        )
