"""Servers joined and left, and their moderators told, once, of channels where Vigie cannot write."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import discord
import structlog

from bot.chat.discord.dress import sendable
from bot.chat.discord.errors import FAILURES
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.permissions import gaps_in_words, missing_in
from bot.chat.locale import Speech
from bot.chat.message import Message
from bot.model import Destination, Platform, Watchlist
from bot.ports import Registry, Servers

log = structlog.get_logger()

KEPT = timedelta(days=30)  # how long the settings of a server outlast Vigie's leaving it
ROUND = timedelta(hours=1)  # between two looks, where nothing calls for one


class Caretaker:
    """What befalls servers rather than events."""

    def __init__(
        self,
        servers: Servers,
        registry: Registry,
        watchlist: Watchlist,
        markup: DiscordMarkup,
        *,
        now: Callable[[], datetime],
        language: str,
        called: asyncio.Event,
    ) -> None:
        """*language* is spoken where a server has not set another: its « preferred locale » is en-US nearly
        everywhere. *called* is set when a channel is suspended."""
        self._servers = servers
        self._registry = registry
        self._watchlist = watchlist
        self._markup = markup
        self._now = now
        self._language = language
        self._called = called

    async def run(self, client: Callable[[], discord.Client | None]) -> None:
        """Look after servers until cancelled. Raises StorageError."""
        while True:
            self._called.clear()
            if (connected := client()) is not None:
                await self.warn(connected)
            if gone := await self._servers.prune(Platform.DISCORD, self._now() - KEPT):
                log.info("settings of servers left long ago deleted", servers=gone)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._called.wait(), ROUND.total_seconds())

    # -- joining and leaving ----------------------------------------------------------------------

    async def present(self, guilds: Iterable[discord.Guild]) -> None:
        """These are the servers where Vigie is: it may have joined or left some while it was away."""
        there = [str(guild.id) for guild in guilds]
        await self._servers.reconcile(Platform.DISCORD, there, self._now())
        self._called.set()  # moderators could not be told meanwhile

    async def joined(self, guild: discord.Guild) -> None:
        """Say what to do next, where Vigie may write; to those who knew it nothing is to be explained."""
        if await self._servers.joined(Platform.DISCORD, str(guild.id)):
            log.info("back on a server", guild=guild.id)
            return
        if await self._registry.channels(Platform.DISCORD, str(guild.id)):
            return
        language = "fr" if guild.preferred_locale is discord.Locale.french else self._language
        for channel in _writable(guild):
            try:
                await channel.send(**sendable(self._welcome(language)), nonce=f"join{guild.id}")
            except FAILURES as error:
                log.warning("welcome not posted", guild=guild.id, why=str(error))
                continue
            return

    async def left(self, guild: discord.Guild) -> None:
        """Its settings are kept for whoever invites Vigie back soon."""
        await self._servers.left(Platform.DISCORD, str(guild.id), self._now())

    def _welcome(self, language: str) -> Message:
        say = Speech(language).say
        names = ", ".join(self._markup.text(each.name) for each in self._watchlist.organizations)
        commands = {
            name: self._markup.command(command)
            for name, command in (("set", "alerts set"), ("subscribe", "subscribe"), ("help", "help"))
        }
        return Message(body=say("server-welcome", org=names, **commands))

    # -- what is wrong ----------------------------------------------------------------------------

    async def warn(self, client: discord.Client) -> None:
        """Tell moderators of the channels that are suspended, each suspension once."""
        for channel in await self._servers.unnoticed(Platform.DISCORD):
            guild = client.get_guild(int(channel.guild or 0))
            if guild is not None and await self._told(client, guild, channel):
                await self._servers.noticed(channel.id)

    async def _told(self, client: discord.Client, guild: discord.Guild, channel: Destination) -> bool:
        text = self._problem(guild, channel)
        nonce = f"stop{channel.id}"  # the same after a crash between « sent » and « noticed »
        chosen = await self._servers.moderators(Platform.DISCORD, str(guild.id))
        for place in _places(guild, chosen, but=channel.address):
            with suppress(*FAILURES):
                await place.send(**sendable(Message(body=text)), nonce=nonce)
                return True
        if guild.owner_id is None:
            return False
        say = Speech(channel.language).say
        text = say("moderators-server", server=self._markup.bold(guild.name), text=text)
        try:
            owner = await client.create_dm(discord.Object(guild.owner_id))
            await owner.send(**sendable(Message(body=text)), nonce=nonce)
        except FAILURES as error:
            log.warning("nobody to tell of a suspension", destination=channel.id, why=str(error))
            return False
        return True

    def _problem(self, guild: discord.Guild, channel: Destination) -> str:
        """What is missing there and how to grant it, else what Discord says."""
        shown = self._markup.channel(channel.address)
        if gaps := missing_in(guild, int(channel.address)):
            return gaps_in_words(gaps, shown, self._markup.command("alerts set"), channel.language)
        say = Speech(channel.language).say
        return say("moderators-suspended", channel=shown, why=self._markup.text(channel.suspended or ""))


def _writable(guild: discord.Guild) -> Iterator[discord.TextChannel]:
    """Where the server greets whoever joins, then its channels from the top."""
    first: Sequence[discord.TextChannel | None] = (guild.system_channel, *guild.text_channels)
    for channel in dict.fromkeys(first):
        if channel is not None and not missing_in(guild, channel.id):
            yield channel


def _places(guild: discord.Guild, chosen: str | None, *, but: str) -> Iterator[discord.TextChannel]:
    """Where only moderators read: the channel they chose, else the one that Discord writes to them in."""
    own = guild.get_channel(int(chosen)) if chosen else None
    for place in (own, guild.public_updates_channel):
        usable = isinstance(place, discord.TextChannel) and str(place.id) != but
        if usable and isinstance(place, discord.TextChannel) and not missing_in(guild, place.id):
            yield place
