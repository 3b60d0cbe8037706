"""A neutral message in Discord's dress, within Discord's limits whatever it is given. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any, TypedDict

import discord

from bot.chat.discord.markup import address
from bot.chat.message import Button, Menu, Message, Style
from bot.model import Kind

CONTENT, TITLE, DESCRIPTION, FOOTER, FIELD_NAME, FIELD_VALUE, LABEL = 2000, 256, 4096, 2048, 256, 1024, 80
FIELDS, BUTTONS, MENTIONS = 25, 25, 100
ROWS, ROW = 5, 5  # of buttons, or one menu each
CHOICES, VALUE, ALT = 25, 100, 1024
EMBED = 6000  # all texts of an embed together
CUSTOM_ID = 100
PREFIX = "vigie:"
MENU = f"{PREFIX}menu:"  # how the custom id of a menu begins; its choices carry the actions
MENUS = f"{PREFIX}menus:"  # the same of one of which several are picked; the menu's own action follows

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
        "view": view(message.buttons, message.menus),
        "allowed_mentions": mentions(message.mentions, message.roles),
    }


def plain(message: Message) -> Message:
    """The same as lines of text, without a card or buttons; its footer still tells what it is about."""
    fields = (f"{field.name}: {field.value}" for field in message.fields)
    lines = [message.content, message.title, message.body, *fields]
    footer = message.footer or ""
    text = cut("\n".join(filter(None, lines)), CONTENT - len(footer) - 1)
    return Message(content=f"{text}\n{footer}".strip(), mentions=message.mentions, roles=message.roles)


def sendable(message: Message) -> dict[str, Any]:
    """The same without what is absent, which some of discord.py's methods do not take as None."""
    return {name: value for name, value in dress(message).items() if value is not None}


def files(message: Message) -> list[discord.File]:
    """The picture, to be uploaded with the message; a fresh one for each attempt."""
    if message.picture is None:
        return []
    picture = message.picture
    return [discord.File(BytesIO(picture.data), picture.name, description=cut(picture.description, ALT))]


def mentions(users: Iterable[str], roles: Iterable[str] = ()) -> discord.AllowedMentions:
    """Nobody may be notified but these users, and whoever has one of these roles."""
    named, grouped = _objects(users), _objects(roles)
    if not named and not grouped:
        return discord.AllowedMentions.none()
    return discord.AllowedMentions(
        everyone=False, roles=grouped or False, users=named or False, replied_user=False
    )


def _objects(ids: Iterable[str]) -> list[discord.Object]:
    return [discord.Object(int(each)) for each in dict.fromkeys(ids) if each.isdigit()][:MENTIONS]


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
    if message.picture:
        card.set_image(url=f"attachment://{message.picture.name}")
    for field in message.fields[:FIELDS]:
        name, value = cut(field.name, FIELD_NAME), cut(field.value, FIELD_VALUE)
        if not name.strip() or not value.strip():
            continue
        if len(name) + len(value) > left:
            break
        left -= len(name) + len(value)
        card.add_field(name=name, value=value, inline=field.inline)
    return card


def view(buttons: Iterable[Button], menus: Iterable[Menu] = ()) -> discord.ui.View | None:
    """The menus, one to a row, then the buttons, five to a row, each action once."""
    shown = Buttons()
    for number, menu in enumerate(list(menus)[: ROWS - 1]):
        if (options := _options(menu)) and len(custom_id := _menu_id(menu, number)) <= CUSTOM_ID:
            least, most = (0 if menu.emptied else 1, len(options)) if menu.action else (1, 1)
            shown.add_item(
                discord.ui.Select(
                    custom_id=custom_id,
                    placeholder=cut(menu.label, VALUE),
                    options=options,
                    min_values=least,
                    max_values=most,
                )
            )
    room = BUTTONS - ROW * len(shown.children)
    actions = {PREFIX + button.action: button for button in buttons if button.label.strip()}
    for custom_id, button in list(actions.items())[:room]:
        if len(custom_id) <= CUSTOM_ID:
            label = cut(button.label, LABEL)
            shown.add_item(discord.ui.Button(label=label, custom_id=custom_id, style=STYLES[button.style]))
    return shown if shown.children else None


def _menu_id(menu: Menu, number: int) -> str:
    return f"{MENU}{number}" if menu.action is None else f"{MENUS}{menu.action}"


def _options(menu: Menu) -> list[discord.SelectOption]:
    """Each action once, as the value that comes back when it is picked."""
    actions = {each.action: each for each in menu.choices if each.label.strip() and len(each.action) <= VALUE}
    return [
        discord.SelectOption(
            label=cut(each.label, VALUE),
            value=action,
            default=action == menu.current or action in menu.picked,
        )
        for action, each in list(actions.items())[:CHOICES]
    ]


def action_of(pressed: Mapping[str, Any]) -> str:
    """What a used component means: the button's own action, or that of what was picked in a menu."""
    custom_id = str(pressed["custom_id"])
    if custom_id.startswith(MENUS):
        picked = ",".join(map(str, pressed.get("values") or ()))
        return custom_id.removeprefix(MENUS) + picked
    if custom_id.startswith(MENU):
        return next(map(str, pressed.get("values") or ()), "")
    return custom_id.removeprefix(PREFIX)


def actions_of(message: discord.Message) -> list[str]:
    """The actions of the buttons under a message."""
    rows = (getattr(row, "children", ()) for row in message.components)
    ids = (getattr(part, "custom_id", None) or "" for row in rows for part in row)
    return [each.removeprefix(PREFIX) for each in ids if each.startswith(PREFIX)]


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
