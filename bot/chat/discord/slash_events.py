"""The commands about one event: ``/why``, and the menu of an alert."""

import discord
from discord import app_commands

from bot.chat.discord.desk import Desk
from bot.chat.discord.dress import actions_of
from bot.chat.discord.slash import Choice, Interaction, Named
from bot.chat.discord.words import language_of, word
from bot.chat.doubts import WHY


def why_command(desk: Desk) -> app_commands.Command[discord.app_commands.Group, ..., None]:
    """``/why``, with the latest events to pick from."""

    @app_commands.command(name=word("discord-command-why"), description=word("discord-command-why-about"))
    @app_commands.rename(event=word("discord-option-event"))
    @app_commands.describe(event=word("discord-option-event-about"))
    async def why(interaction: Interaction, event: Named) -> None:
        await desk.answer(interaction, "why", event=event)

    @why.autocomplete("event")
    async def events(interaction: Interaction, typed: str) -> list[Choice]:
        found = await desk.complete_event(typed, language_of(interaction))
        return [Choice(name=label, value=value) for label, value in found]

    return why


def why_menu(desk: Desk) -> app_commands.ContextMenu:
    """The same, of the alert on which the menu was opened."""

    async def why(interaction: Interaction, message: discord.Message) -> None:
        own = message.author == interaction.client.user
        action = next((each for each in actions_of(message) if each.startswith(WHY)), "") if own else ""
        await desk.press(interaction, action or WHY)

    return app_commands.ContextMenu(name=word("discord-menu-why"), callback=why)
