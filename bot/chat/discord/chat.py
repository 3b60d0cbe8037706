"""Deliveries to Discord: posts, edits and replies, each made once however often it is attempted."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import discord
import structlog

from bot.chat.discord.alerts import ServerAlerts
from bot.chat.discord.caretaker import Caretaker
from bot.chat.discord.client import LONGEST_RATE_LIMIT, VigieClient
from bot.chat.discord.desk import Desk
from bot.chat.discord.dress import dress, plain, sendable
from bot.chat.discord.errata import Errata
from bot.chat.discord.errors import FAILURES, MALFORMED, OFFLINE_WAIT, PUBLISHED_ALREADY, translate
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.moderators import Moderators
from bot.chat.discord.operators import Operators
from bot.chat.discord.pace import REFUSED, Pace
from bot.chat.discord.permissions import missing_in
from bot.chat.discord.ports import Answers, CommandMemory
from bot.chat.discord.presence import Presence, point_at
from bot.chat.discord.repeats import Channel, living_of, sent_before
from bot.chat.discord.replies import Replies
from bot.chat.discord.reporting import Reporting
from bot.chat.discord.subscriptions import Subscriptions
from bot.chat.discord.texts import Composer
from bot.chat.locale import Speech
from bot.chat.message import Message
from bot.chat.writing import Writing
from bot.model import Act, Delivery, Destination, Platform, Watchlist
from bot.moderation import Copies, Reports
from bot.ports import Archive, Corrections, Digests, PermanentError, Registry, Servers, TransientError

Sent = TypeVar("Sent")
log = structlog.get_logger()

# Longer, and one slow channel would keep the others waiting; shorter, and a rate limit that discord.py sits
# out would pass for silence.
PATIENCE = LONGEST_RATE_LIMIT + 10.0


async def _nothing(destination_id: int) -> None:
    """Nobody cares to be told."""


class DiscordChat:
    """``ports.Chat`` for Discord. ``run`` keeps it connected; until then deliveries are put off."""

    platform = Platform.DISCORD

    def __init__(
        self,
        token: str,
        *,
        commands: Answers,
        registry: Registry,
        digests: Digests,
        servers: Servers,
        archive: Archive,
        watchlist: Watchlist,
        zone: ZoneInfo,
        now: Callable[[], datetime],
        memory: CommandMemory,
        markup: DiscordMarkup,
        reports: Reports,
        copies: Copies,
        corrections: Corrections,
        operators: Sequence[str] = (),
        enqueued: Callable[[], None] = lambda: None,
        language: str = "fr",
        on_connected: Callable[[], None] = lambda: None,
        on_permissions: Callable[[int], Awaitable[None]] = _nothing,
        suspended: asyncio.Event | None = None,
        api_url: str | None = None,
        gateway_url: str | None = None,
    ) -> None:
        """*markup* is the one that *commands* writes with, so that both learn the ids of the commands.

        *operators* are user ids; *enqueued* is called when a message is to be edited. *language* is the
        operator's. *on_connected* is called at each connection, first or regained: what
        was put off may go. *on_permissions* is given the id of a suspended destination where Vigie may
        write again; *suspended* is set when a destination was. Addresses other than Discord's own are for
        tests.
        """
        point_at(api_url, gateway_url)
        self._now = now
        self._pace, self._gate = Pace(), asyncio.Lock()
        self._texts = Composer(archive, watchlist, zone=zone, now=now, markup=markup)
        writing = Writing(markup, zone, now, watchlist, language)
        reporting = Reporting(reports, archive, writing, operators=operators, now=now)
        desk = Desk(
            commands,
            Replies(markup),
            alerts=ServerAlerts(commands, registry, servers, self._texts, markup),
            subscriptions=Subscriptions(registry, digests, watchlist, markup),
            errata=Errata(
                commands,
                reporting,
                Moderators(copies, now=now, enqueued=enqueued),
                Operators(operators, corrections, reporting, archive, writing),
            ),
        )
        self._caretaker = Caretaker(
            servers,
            registry,
            watchlist,
            markup,
            now=now,
            language=language,
            called=suspended or asyncio.Event(),
        )
        self._presence = Presence(
            token,
            lambda: VigieClient(
                desk,
                registry=registry,
                caretaker=self._caretaker,
                markup=markup,
                memory=memory,
                on_connected=on_connected,
                on_permissions=on_permissions,
            ),
            language=language,
        )

    async def run(self, stop: asyncio.Event) -> None:
        """Stay connected until *stop*. Raises PermanentError where Discord refuses the token."""
        await self._presence.run(stop)

    async def look_after(self) -> None:
        """Look after the servers until cancelled. Raises StorageError."""
        await self._caretaker.run(lambda: self._presence.client)

    async def deliver(self, delivery: Delivery) -> str | None:
        """Send, edit or answer; see ``ports.Chat``."""
        client = self._presence.client
        if client is None:
            why = Speech(delivery.destination.language).say("discord-why-offline")
            raise TransientError(why, retry_after=OFFLINE_WAIT)
        try:
            async with asyncio.timeout(PATIENCE):
                return await self._attempt(client, delivery)
        except FAILURES as error:
            if isinstance(error, discord.HTTPException) and error.status in REFUSED:
                self._pace.refused(asyncio.get_running_loop().time())
            raise translate(error, delivery.destination, self._lacks(delivery.destination.address)) from error
        except RuntimeError as error:
            # What aiohttp raises on a session that was closed under a request.
            raise TransientError(str(error), retry_after=OFFLINE_WAIT) from error

    async def notify(self, address: str, message: Message, *, nonce: str) -> None:
        """Post *message*, which is about no event, in a channel. The same *nonce* makes it one message.

        Raises TransientError, PermanentError.
        """
        client = self._presence.client
        if client is None:
            raise TransientError("not connected to Discord", retry_after=OFFLINE_WAIT)
        try:
            async with asyncio.timeout(PATIENCE):
                channel = client.get_partial_messageable(int(address))
                await channel.send(**sendable(message), nonce=nonce)
        except FAILURES as error:
            there = Destination(0, Platform.DISCORD, address)
            raise translate(error, there, self._lacks(address)) from error

    async def _turn(self) -> None:
        """Wait until Discord may be asked. Raises TransientError where it refused too much already."""
        loop = asyncio.get_running_loop()
        if closed := self._pace.closed(loop.time()):
            raise TransientError("Discord refused too many requests", retry_after=timedelta(seconds=closed))
        async with self._gate:  # one after the other: a busy machine wakes many sleepers at once
            await asyncio.sleep(self._pace.turn(loop.time()))

    def _lacks(self, address: str) -> tuple[str, ...]:
        """The permissions that Vigie lacks in a channel, as far as Discord has told."""
        client = self._presence.client
        channel = client.get_channel(int(address)) if client else None
        guild = getattr(channel, "guild", None)
        return missing_in(guild, int(address))

    async def _attempt(self, client: VigieClient, delivery: Delivery) -> str:
        """Do what the delivery asks for; the id of its living message."""
        channel = await _channel(client, delivery.destination)
        if delivery.act is Act.PUBLISH:
            await self._turn()
            return await _published(channel, living_of(delivery))
        message = await self._texts.of(delivery)
        await self._turn()  # as late as can be: whatever comes after it may bunch the requests again
        if delivery.act is Act.EDIT:
            # Whatever was there is replaced, mentions too: an edit would fall back to Discord's defaults.
            living = channel.get_partial_message(living_of(delivery))
            await _taken(lambda worded: living.edit(**dress(worded)), message)
            return str(living_of(delivery))
        sent = await sent_before(channel, delivery, message, author=client.user, now=self._now())
        if sent is None:
            options: dict[str, Any] = {"nonce": delivery.nonce}
            if delivery.act is Act.REPLY:
                options["reference"] = discord.MessageReference(
                    message_id=living_of(delivery), channel_id=channel.id, fail_if_not_exists=False
                )
            # With a nonce discord.py asks Discord to enforce it: the repeat gets the first one's message.
            sent = await _taken(lambda worded: channel.send(**sendable(worded), **options), message)
        return str(living_of(delivery) if delivery.act is Act.REPLY else sent.id)


async def _published(channel: Channel, living: int) -> str:
    """Pass a message on to whoever follows the channel. Raises PermanentError where that cannot be done:
    it is no reason to send nothing there any more."""
    try:
        await channel.get_partial_message(living).publish()
    except discord.Forbidden as error:
        raise PermanentError(f"not published: {error.status}/{error.code}") from error
    except discord.HTTPException as error:
        if error.code != PUBLISHED_ALREADY:
            raise
    return str(living)


async def _taken(send: Callable[[Message], Awaitable[Sent]], message: Message) -> Sent:
    """Send the message; as plain text where Discord cannot take it as it is, rather than not at all."""
    try:
        return await send(message)
    except discord.HTTPException as error:
        if error.code != MALFORMED:
            raise
        log.error("message not taken, sent as plain text", why=str(error))  # noqa: TRY400
        return await send(plain(message))


async def _channel(client: VigieClient, destination: Destination) -> Channel:
    """Where the destination's messages go; opened where it is a person's direct channel."""
    if destination.direct:
        return await client.create_dm(discord.Object(int(destination.address)))
    return client.get_partial_messageable(int(destination.address))
