"""Vigie's presence on Discord: one gateway connection, with as few rights as it can do with."""

import sys
from typing import Any

import discord
import structlog

from bot.chat.discord.desk import Desk
from bot.chat.discord.dress import PREFIX
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.ports import CommandMemory
from bot.chat.discord.tree import Tree
from bot.model import Platform
from bot.ports import Registry

log = structlog.get_logger()

# Beyond this wait discord.py hands a rate limit back, and the outbox waits without keeping others waiting.
LONGEST_RATE_LIMIT = 30.0

# Vigie has no voice: discord.py need not warn at each start that libraries for it are missing.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


class VigieClient(discord.Client):
    """Answers commands and presses, and notices what becomes of the channels it posts to."""

    def __init__(
        self, desk: Desk, *, registry: Registry, markup: DiscordMarkup, memory: CommandMemory
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
        self._markup = markup
        self._memory = memory
        self.tree = Tree(self, desk)
        self.was_ready = False

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

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer presses, known by their custom id alone: the message may be older than this process."""
        if interaction.type is discord.InteractionType.component:
            pressed: Any = interaction.data  # discord.py types it as one of many shapes
            await self._desk.press(interaction, str(pressed["custom_id"]).removeprefix(PREFIX))

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel that is gone takes its alerts with it."""
        if await self._registry.drop_channel(Platform.DISCORD, str(channel.id)):
            log.info("alerts of a deleted channel dropped", channel=channel.id, guild=channel.guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Settings are kept for whoever invites Vigie back; until then deliveries suspend themselves."""
        log.info("removed from a server", guild=guild.id)

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """A failing listener is logged like everything else, its arguments left out."""
        log.error("listener failed", listener=event_method, exc_info=sys.exception())
