"""How an interaction is answered: privately, in time, and in words even when something went wrong."""

import asyncio
import uuid
from collections.abc import Awaitable

import aiohttp
import discord
import structlog
from discord import app_commands

from bot.chat.discord.dress import dress, files, sendable
from bot.chat.discord.errors import FAILURES
from bot.chat.discord.forms import Form
from bot.chat.discord.markup import DiscordMarkup
from bot.chat.discord.words import language_of
from bot.chat.locale import Speech
from bot.chat.message import Message
from bot.ports import StorageError, TransientError

log = structlog.get_logger()

PATIENCE = 1.0  # seconds before Discord is told that the answer will take a while; it waits for 3
FORM_PATIENCE = 2.0  # a form must be the first answer, and it must come within 3
DEADLINE = 60.0  # seconds before the user is told that it will not come


class Replies:
    """Answers interactions with what an awaitable returns or with what went wrong in it."""

    def __init__(self, markup: DiscordMarkup) -> None:
        self._markup = markup

    async def reply(
        self, interaction: discord.Interaction, work: Awaitable[Message], *, in_place: bool = False
    ) -> None:
        """Answer with what *work* returns, in a message of its own or *in_place* of the one pressed."""
        task = asyncio.ensure_future(self._settled(interaction, work))
        try:
            done, _ = await asyncio.wait({task}, timeout=PATIENCE)
            if not done:
                await interaction.response.defer(ephemeral=True, thinking=not in_place)
            await self._answer(interaction, await task, in_place=in_place)
        except FAILURES as error:
            # The user closed the client, the token of the interaction ran out, or Discord is away.
            log.warning("answer not delivered", interaction=interaction.id, why=str(error))
        finally:
            await asyncio.wait({task})  # what was asked for is done even where its answer cannot be given

    async def ask(self, interaction: discord.Interaction, form: discord.ui.Modal) -> None:
        """Answer with a form to fill in."""
        try:
            await interaction.response.send_modal(form)
        except FAILURES as error:
            log.warning("form not shown", interaction=interaction.id, why=str(error))

    async def lead(self, interaction: discord.Interaction, work: Awaitable[Form | Message]) -> None:
        """Answer with what *work* returns: a form, which cannot be put off, or a message."""
        try:
            async with asyncio.timeout(FORM_PATIENCE):
                found = await work
        except Exception as error:  # noqa: BLE001 - every failure is told to the user and logged
            await self.apologise(interaction, error)
            return
        if isinstance(found, Form):
            await self.ask(interaction, found)
        else:
            await self.reply(interaction, _ready(found))

    async def apologise(self, interaction: discord.Interaction, error: Exception) -> None:
        """Answer with what went wrong."""

        async def sorry() -> Message:
            return self._apology(interaction, error)

        await self.reply(interaction, sorry())

    async def _settled(self, interaction: discord.Interaction, work: Awaitable[Message]) -> Message:
        try:
            async with asyncio.timeout(DEADLINE):
                return await work
        except Exception as error:  # noqa: BLE001 - every failure is told to the user and logged
            return self._apology(interaction, error)

    async def _answer(self, interaction: discord.Interaction, message: Message, *, in_place: bool) -> None:
        try:
            await self._send(interaction, message, in_place=in_place)
        except discord.HTTPException as error:
            if error.status != 400:
                raise
            # A message that Discord cannot take is Vigie's fault: the user is owed a word even so.
            await self._send(interaction, self._apology(interaction, error), in_place=in_place)

    async def _send(self, interaction: discord.Interaction, message: Message, *, in_place: bool) -> None:
        if interaction.response.is_done():
            await interaction.edit_original_response(**dress(message), attachments=files(message))
        elif in_place:
            await interaction.response.edit_message(**dress(message), attachments=files(message))
        else:
            await interaction.response.send_message(**sendable(message), files=files(message), ephemeral=True)

    def _apology(self, interaction: discord.Interaction, error: Exception) -> Message:
        say = Speech(language_of(interaction)).say
        text = None
        match error:
            case app_commands.CommandInvokeError():
                return self._apology(interaction, error.original)
            case app_commands.TransformerError():
                text = say("discord-channel-gone", command=self._markup.command("alerts set"))
            case app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
                text = say("discord-stale-command")
            case TimeoutError():
                text = say("discord-too-long", seconds=round(DEADLINE))
            case StorageError():
                text = say("discord-storage")
            case TransientError():
                text = say("discord-refused", why=str(error))
            case aiohttp.ClientError() | OSError():
                # The connection to Discord broke: no fault of Vigie's, and no traceback worth its time.
                text = say("discord-refused", why=type(error).__name__)
            case discord.HTTPException():
                text = say("discord-refused", why=f"{error.status}/{error.code}")
        if text is None:
            reference = uuid.uuid4().hex[:8]
            log.error("answer failed", reference=reference, exc_info=error)
            text = say("discord-fault", reference=reference)
        return Message(body=text, private=True)


async def _ready(message: Message) -> Message:
    return message
