"""Choosing people from a list longer than any menu: pages, a search, everybody. Pure."""

from collections.abc import Sequence

from bot.chat.answers import pressable
from bot.chat.manner import Manner
from bot.chat.message import Button, Menu, Message, Style
from bot.chat.shorten import shorten
from bot.model import EVERYBODY, Person

PAGE, LABEL = 25, 80


def picker(
    people: Sequence[Person], manner: Manner, *, text: str, scope: str, page: int = 1, typed: str = ""
) -> Message:
    """A page of *people* to pick from. *scope* says for what, and comes back with what is picked:
    « pick:SCOPE:ids », « people:SCOPE:page », « find:SCOPE », which asks for a name."""
    pages = max(1, -(-len(people) // PAGE))
    number = min(max(page, 1), pages)
    shown = people[(number - 1) * PAGE : number * PAGE]
    choices = tuple(Button(shorten(person.name, LABEL), person.id) for person in shown)
    label = manner.say("picker-label", page=number, pages=pages) if pages > 1 else manner.say("picker-one")
    buttons = []
    if number > 1:
        buttons.append(Button(manner.say("button-previous"), f"people:{scope}:{number - 1}:{typed}"))
    if number < pages:
        buttons.append(Button(manner.say("button-next"), f"people:{scope}:{number + 1}:{typed}"))
    buttons.append(Button(manner.say("button-search"), f"find:{scope}"))
    buttons.append(Button(manner.say("button-everybody"), f"pick:{scope}:{EVERYBODY}", Style.PRIMARY))
    menus = (Menu(label, choices, action=f"pick:{scope}:"),) if choices else ()
    return Message(body=text, menus=menus, buttons=pressable(buttons), private=True)
