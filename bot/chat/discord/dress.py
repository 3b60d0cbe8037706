"""A neutral message in Discord's dress, within Discord's limits whatever it is given. Pure."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any, TypedDict

import discord

from bot.chat.discord.markup import address
from bot.chat.message import Button, Message, Style
from bot.model import Kind

CONTENT, TITLE, DESCRIPTION, FOOTER, FIELD_NAME, FIELD_VALUE, LABEL = 2000, 256, 4096, 2048, 256, 1024, 80
FIELDS, BUTTONS, MENTIONS = 25, 25, 100
EMBED = 6000  # all texts of an embed together
CUSTOM_ID = 100
PREFIX = "vigie:"

NEUTRAL = 0x5B6472
COLOURS = {
    Kind.DEPARTURE: 0xC4512D,
    Kind.OUSTER: 0x8E2A2A,
    Kind.LEAVE: 0xC99A2E,
    Kind.RETURN: 0x2F7F6F,
    Kind.ARRIVAL: 0x2E7D4F,
    Kind.APPOINTMENT: 0x2F5FA8,
    Kind.VENTURE: 0x6F4AA3,
}
STYLES = {
    Style.PRIMARY: discord.ButtonStyle.primary,
    Style.SECONDARY: discord.ButtonStyle.secondary,
    Style.DANGER: discord.ButtonStyle.danger,
}
# What must not be cut in the middle: links, mentions and timestamps, strong text.
WHOLE = re.compile(r"\[(?:\\.|[^\]\\])*\]\([^)\s]*\)|<[^<>\s]+>|\*\*(?:\\.|[^*\\])+\*\*")
JOINERS = frozenset("\u200d\ufe0f")  # belong to what stands before them
OPENERS = frozenset("\u200d\\")  # belong to what follows


class Dressed(TypedDict):
    """What ``send`` and ``edit`` both take."""

    content: str | None
    embed: discord.Embed | None
    view: discord.ui.View | None
    allowed_mentions: discord.AllowedMentions


class Buttons(discord.ui.View):
    """Buttons known by their custom id alone, so that those of messages posted before a restart still work.

    The client answers every press (``on_interaction``); discord.py need not keep this view in memory.
    """

    def __init__(self) -> None:
        super().__init__(timeout=None)

    def is_finished(self) -> bool:
        """True from the start: discord.py stores, and waits for, unfinished views only."""
        return True


def dress(message: Message) -> Dressed:
    """The message as the keyword arguments of ``send`` and ``edit``; mentions are off unless listed."""
    return {
        "content": cut(message.content, CONTENT) if message.content else None,
        "embed": embed(message),
        "view": view(message.buttons),
        "allowed_mentions": mentions(message.mentions),
    }


def sendable(message: Message) -> dict[str, Any]:
    """The same without what is absent, which some of discord.py's methods do not take as None."""
    return {name: value for name, value in dress(message).items() if value is not None}


def mentions(users: Iterable[str]) -> discord.AllowedMentions:
    """Nobody may be notified but these users."""
    known = [discord.Object(int(user)) for user in dict.fromkeys(users) if user.isdigit()][:MENTIONS]
    if not known:
        return discord.AllowedMentions.none()
    return discord.AllowedMentions(everyone=False, roles=False, users=known, replied_user=False)


def embed(message: Message) -> discord.Embed | None:
    """The card, None for a message that is only a line of content."""
    if not (message.title or message.body or message.fields or message.footer):
        return None
    card = discord.Embed(colour=COLOURS[message.kind] if message.kind else NEUTRAL)
    left = EMBED
    if message.title:
        card.title = cut(message.title, TITLE)
        card.url = address(message.url)
        left -= len(card.title)
    if message.footer:
        # Reserved before the body: it carries the event's id, by which a message is found again.
        card.set_footer(text=cut(message.footer, FOOTER))
        left -= len(card.footer.text or "")
    if message.body:
        card.description = cut(message.body, min(DESCRIPTION, left))
        left -= len(card.description)
    for field in message.fields[:FIELDS]:
        name, value = cut(field.name, FIELD_NAME), cut(field.value, FIELD_VALUE)
        if not name.strip() or not value.strip():
            continue
        if len(name) + len(value) > left:
            break
        left -= len(name) + len(value)
        card.add_field(name=name, value=value, inline=field.inline)
    return card


def view(buttons: Iterable[Button]) -> discord.ui.View | None:
    """The buttons, five to a row, each action once."""
    shown = Buttons()
    actions = {PREFIX + button.action: button for button in buttons if button.label.strip()}
    for custom_id, button in list(actions.items())[:BUTTONS]:
        if len(custom_id) <= CUSTOM_ID:
            label = cut(button.label, LABEL)
            shown.add_item(discord.ui.Button(label=label, custom_id=custom_id, style=STYLES[button.style]))
    return shown if shown.children else None


def cut(text: str, limit: int) -> str:
    """The text, shortened with « … » where it is too long, between two characters as readers see them."""
    if len(text) <= limit:
        return text
    end = limit - 1
    for found in WHOLE.finditer(text, 0, limit + TITLE):
        if found.start() < end < found.end():
            end = found.start()
    while end and (text[end] in JOINERS or unicodedata.combining(text[end]) or text[end - 1] in OPENERS):
        end -= 1
    return text[:end].rstrip() + "…"
