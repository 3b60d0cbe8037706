"""What Vigie says of its own accord, worded by ``bot.chat.render`` for one destination."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat import greetings, render
from bot.chat.addressed import addressed
from bot.chat.context import Context, context_of
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.locale import Speech
from bot.chat.manner import Manner
from bot.chat.message import Message
from bot.model import Delivery, Destination, Event, Pause, Watchlist
from bot.ports import Archive

LATEST = 10  # events that a welcome chooses from
SAME, KEPT = (
    timedelta(seconds=10),
    8,
)  # one alert goes to thousands of channels: its surroundings are read once


@dataclass(frozen=True, slots=True)
class _Around:
    """What a message says beside its events, and when it was read."""

    read: datetime
    context: Context
    pause: Pause | None


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
        self._known: dict[tuple[tuple[str, int], ...], _Around] = {}

    async def of(self, delivery: Delivery) -> Message:
        """The message that a delivery stands for, as its destination gets it."""
        watchlist, now = self._watchlist, self._now()
        around = await self._around(delivery.events, now)
        message = render.message_of(
            delivery,
            markup=self._markup,
            zone=self._zone,
            now=now,
            watchlist=watchlist,
            context=around.context,
            pause=around.pause,
        )
        speech = Speech(delivery.destination.language)
        return addressed(message, delivery, Manner(speech, self._markup, self._zone, now, watchlist))

    async def _around(self, events: Sequence[Event], now: datetime) -> _Around:
        """What surrounds these events, read anew every few seconds at most."""
        key = tuple((event.id, event.revision) for event in events)
        known = self._known.get(key)
        if known is None or now - known.read >= SAME:
            if len(self._known) >= KEPT:
                self._known.clear()
            context = await context_of(events, self._archive, self._watchlist)
            known = self._known[key] = _Around(now, context, (await self._archive.overview()).pause)
        return known

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
