"""Vigie's presence on Discord: one gateway connection, with as few rights as it can do with."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import discord
import structlog

from bot.chat.discord.caretaker import Caretaker
from bot.chat.discord.desk import Desk
from bot.chat.discord.dress import action_of
from bot.chat.discord.forms import filled_in
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.permissions import missing_in
from bot.chat.discord.ports import CommandMemory
from bot.chat.discord.tree import Tree
from bot.model import Platform
from bot.ports import Registry

log = structlog.get_logger()

# Beyond this wait discord.py hands a rate limit back, and the outbox waits without keeping others waiting.
LONGEST_RATE_LIMIT = 30.0  # the least that discord.py takes

# Vigie has no voice: discord.py need not warn at each start that libraries for it are missing.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


class VigieClient(discord.Client):
    """Answers commands and presses, and notices what becomes of the channels it posts to."""

    def __init__(
        self,
        desk: Desk,
        *,
        registry: Registry,
        caretaker: Caretaker,
        markup: DiscordMarkup,
        memory: CommandMemory,
        on_connected: Callable[[], None],
        on_permissions: Callable[[int], Awaitable[None]],
    ) -> None:
        super().__init__(
            # Guilds alone: their channels and own permissions. No message is read, no member list held.
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            max_ratelimit_timeout=LONGEST_RATE_LIMIT,
        )
        self._desk = desk
        self._registry = registry
        self._caretaker = caretaker
        self._markup = markup
        self._memory = memory
        self._on_connected = on_connected
        self._on_permissions = on_permissions
        self.tree = Tree(self, desk)
        self.was_ready = False
        self._noting = asyncio.Lock()

    async def setup_hook(self) -> None:
        """Make the commands known before the first of them can arrive."""
        try:
            self._markup.learn(await self.tree.register(self._memory))
        except discord.HTTPException as error:
            if error.status >= 500:
                raise
            # Alerts do not need the commands: better those alone than nothing.
            log.error("commands not registered", why=str(error))  # noqa: TRY400

    async def on_ready(self) -> None:
        """Tell the log that Vigie is there, and the supervisor that the connection was a good one."""
        self.was_ready = True
        log.info("connected to Discord", guilds=len(self.guilds))
        async with self._noting:
            if not self.is_closed():
                await self._caretaker.present(self.guilds)
        self._on_connected()
        async with self._noting:
            if not self.is_closed():
                await self._desk.catch_up(self)

    async def on_resumed(self) -> None:
        """The connection was lost for a while, and taken up where it broke."""
        log.info("connected to Discord again")
        self._on_connected()

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer presses and forms, known by custom id alone: the message may be older than this process."""
        if interaction.type is discord.InteractionType.component:
            pressed: Any = interaction.data  # discord.py types it as one of many shapes
            await self._desk.press(interaction, action_of(pressed))
        elif interaction.type is discord.InteractionType.modal_submit:
            form: Any = interaction.data
            await self._desk.submit(interaction, action_of(form), filled_in(form))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel that is gone takes its alerts with it, and the mentions asked for there."""
        async with self._noting:
            if self.is_closed():
                return
            alerts = await self._registry.drop_channel(Platform.DISCORD, str(channel.id))
            mentions = await self._registry.drop_mentions(Platform.DISCORD, str(channel.id))
        if alerts or mentions:
            log.info("alerts of a deleted channel dropped", channel=channel.id, guild=channel.guild.id)

    async def on_guild_channel_update(
        self, before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        """A moderator may have granted what was missing in a channel."""
        await self._look_again(after.guild)

    async def on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        """The same, by way of a role."""
        await self._look_again(after.guild)

    async def on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        """The same, by a role given to Vigie: without the members intent Discord tells of nobody else."""
        await self._look_again(after.guild)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Vigie says what to do next; or it has been there before, and its settings were kept."""
        async with self._noting:
            if not self.is_closed():
                await self._caretaker.joined(guild)
        await self._look_again(guild)

    async def _look_again(self, guild: discord.Guild) -> None:
        """Tell of the suspended destinations of a server that nothing stands in the way of any more."""
        async with self._noting:
            if self.is_closed():
                return
            kept = (
                *await self._registry.channels(Platform.DISCORD, str(guild.id)),
                *await self._registry.mentions(Platform.DISCORD, str(guild.id)),
            )
            for destination in kept:
                channel = int(destination.address)
                known = guild.get_channel_or_thread(channel) is not None
                if destination.suspended and known and not missing_in(guild, channel):
                    log.info("permissions regained", channel=channel, guild=guild.id)
                    await self._on_permissions(destination.id)

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """Tell a closed client nothing: discord.py may come late with « ready », and has no loop by then."""
        if not self.is_closed():
            super().dispatch(event, *args, **kwargs)

    async def close(self) -> None:
        """Close once no listener uses the database any more: nobody waits for discord.py's tasks."""
        async with self._noting:
            await super().close()

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Settings are kept for whoever invites Vigie back; until then deliveries suspend themselves."""
        log.info("removed from a server", guild=guild.id)
        async with self._noting:
            if not self.is_closed():
                await self._caretaker.left(guild)

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """A failing listener is logged like everything else, its arguments left out."""
        log.error("listener failed", listener=event_method, exc_info=sys.exception())
