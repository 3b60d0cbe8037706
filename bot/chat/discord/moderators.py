"""What those who moderate a server may do about the copies posted there, and about nothing else."""

from collections.abc import Callable
from datetime import datetime

import discord
import structlog

from bot.chat.discord.permissions import may_manage, may_moderate
from bot.chat.discord.words import language_of
from bot.chat.locale import Speech
from bot.chat.message import Button, Message, Style
from bot.model import Platform
from bot.moderation import Copies, Copy

log = structlog.get_logger()

HIDE, CONTEST, UPHOLD = "hide:", "contest:", "uphold:"


class Moderators:
    """Hides a copy or marks it as contested. The server is the one that Discord says the press came from."""

    def __init__(self, copies: Copies, *, now: Callable[[], datetime], enqueued: Callable[[], None]) -> None:
        self._copies = copies
        self._now = now
        self._enqueued = enqueued

    async def buttons(self, interaction: discord.Interaction, event_id: str) -> tuple[Button, ...]:
        """What may be done about the copies that whoever asks moderates; nothing where there are none."""
        copies = await self._own(interaction, event_id)
        if not copies:
            return ()
        say = Speech(language_of(interaction)).say
        mark = UPHOLD if all(copy.contested for copy in copies) else CONTEST
        return (
            Button(say(f"button-{mark.removesuffix(':')}"), f"{mark}{event_id}"),
            Button(say("button-hide"), f"{HIDE}{event_id}", Style.DANGER),
        )

    async def act(self, interaction: discord.Interaction, action: str) -> Message:
        """Do it, after checking again who asks."""
        verb, _, event_id = action.partition(":")
        say = Speech(language_of(interaction)).say
        copies = await self._own(interaction, event_id)
        if not copies:
            return Message(body=say("moderate-nothing"), private=True)
        if f"{verb}:" == HIDE:
            for copy in copies:
                await self._delete(interaction.client, copy)
                await self._copies.hidden(copy)
            return Message(body=say("moderate-hidden"), private=True)
        for copy in copies:
            await self._copies.contest(copy, contested=f"{verb}:" == CONTEST, now=self._now())
        self._enqueued()
        return Message(body=say(f"moderate-{verb}"), private=True)

    async def _own(self, interaction: discord.Interaction, event_id: str) -> tuple[Copy, ...]:
        """The copies that whoever asks moderates: this channel's, or those of the whole server."""
        if interaction.guild_id is None or not may_moderate(interaction):
            return ()
        copies = await self._copies.of(Platform.DISCORD, str(interaction.guild_id), event_id)
        if may_manage(interaction):
            return copies
        return tuple(copy for copy in copies if copy.address == str(interaction.channel_id))

    async def _delete(self, client: discord.Client, copy: Copy) -> None:
        channel = client.get_partial_messageable(int(copy.address))
        try:
            await channel.get_partial_message(int(copy.message_id)).delete()
        except discord.NotFound:
            log.info("copy was gone already", message=copy.message_id)
