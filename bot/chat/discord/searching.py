"""The little form in which somebody types a name to search for."""

from bot.chat.discord.forms import Form, Line
from bot.chat.locale import Speech

FIND = "find:"
NAME = "name"
_LONGEST = 40  # of what is typed: it travels in the buttons that turn the pages


def search(scope: str, language: str) -> Form:
    """Asks for a name."""
    say = Speech(language).say
    return Form(
        say("picker-search-title"),
        f"{FIND}{scope}",
        Line(NAME, say("picker-search-name"), _LONGEST),
    )
