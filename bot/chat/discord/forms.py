"""Forms to fill in, known by their custom id alone, like the buttons: nothing of them is kept in memory."""

from dataclasses import dataclass

import discord

from bot.chat.discord.dress import PREFIX, cut

TITLE, LABEL, PLACEHOLDER, LONGEST = 45, 45, 100, 4000


@dataclass(frozen=True, slots=True)
class Line:
    """Something to be typed in. *long* leaves room for sentences."""

    name: str
    label: str
    most: int
    long: bool = False
    required: bool = True
    hint: str | None = None
    given: str | None = None


class Form(discord.ui.Modal):
    """Asks for some lines; *action* says what to do with them, as a button's does."""

    def __init__(self, title: str, action: str, *lines: Line) -> None:
        super().__init__(title=cut(title, TITLE), custom_id=f"{PREFIX}{action}", timeout=None)
        for line in lines:
            typed: discord.ui.TextInput[Form] = discord.ui.TextInput(
                custom_id=line.name,
                style=discord.TextStyle.paragraph if line.long else discord.TextStyle.short,
                max_length=min(line.most, LONGEST),
                required=line.required,
                placeholder=cut(line.hint, PLACEHOLDER) if line.hint else None,
                default=line.given,
            )
            self.add_item(discord.ui.Label(text=cut(line.label, LABEL), component=typed))

    def is_finished(self) -> bool:
        """True from the start: discord.py keeps unfinished forms only."""
        return True


def filled_in(data: object) -> dict[str, str]:
    """What was typed into each line of a form, by name."""
    rows = data.get("components") if isinstance(data, dict) else None
    typed: dict[str, str] = {}
    for row in rows or ():
        for part in (row.get("component"), *(row.get("components") or ())):
            match part:
                case {"custom_id": str(name), "value": str(value)}:
                    typed[name] = value
    return typed
