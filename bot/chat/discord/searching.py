"""The little form in which somebody types a name to search for."""

import discord

from bot.chat.discord.dress import PREFIX
from bot.chat.locale import Speech

FIND = "find:"
_LONGEST = 40  # of what is typed: it travels in the buttons that turn the pages


class Search(discord.ui.Modal):
    """Asks for a name. Known by its custom id alone, like the buttons: nothing is kept in memory."""

    def __init__(self, scope: str, language: str) -> None:
        say = Speech(language).say
        super().__init__(title=say("picker-search-title"), custom_id=f"{PREFIX}{FIND}{scope}", timeout=None)
        self.add_item(
            discord.ui.Label(
                text=say("picker-search-name"),
                component=discord.ui.TextInput(custom_id="name", max_length=_LONGEST),
            )
        )

    def is_finished(self) -> bool:
        """True from the start: discord.py keeps unfinished forms only."""
        return True


def typed_in(data: object) -> str:
    """What was typed into the one field of a form."""
    match data:
        case {"components": [{"component": {"value": str(value)}}, *_]}:
            return value
        case {"components": [{"components": [{"value": str(value)}, *_]}, *_]}:
            return value
    return ""
