"""Names and descriptions of the slash commands: English, with the French ones as localisations."""

from typing import Any

import discord
from discord import app_commands

from bot.chat.locale import Speech

_ENGLISH, _FRENCH = Speech("en"), Speech("fr")


def word(text_id: str) -> app_commands.locale_str:
    """The English text, which discord.py needs as the name, with the id by which the French one is found."""
    return app_commands.locale_str(_ENGLISH.say(text_id), text_id=text_id)


def language_of(interaction: discord.Interaction) -> str:
    """The reader's language, of those that Vigie speaks."""
    return "fr" if interaction.locale is discord.Locale.french else "en"


class FrenchWords(app_commands.Translator):
    """Gives discord.py the French localisations."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContext[Any, Any],
    ) -> str | None:
        """The French text of a ``word``; nothing in other languages, which then see the English one."""
        text_id = string.extras.get("text_id")
        return _FRENCH.say(text_id) if text_id and locale is discord.Locale.french else None
