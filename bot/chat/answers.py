"""What every answer is made with: short ones, pages, how far the knowledge reaches. Pure."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from bot.chat import dates
from bot.chat.lines import ACTION
from bot.chat.manner import Manner
from bot.chat.message import Button, Message
from bot.chat.shorten import shorten
from bot.model import PartialDate

TITLE, BODY, NAME = 256, 3900, 60
PAGE = 15


def private(body: str, *buttons: Button) -> Message:
    """A short answer for the asker alone; a button whose action is too long is left out."""
    return Message(body=body, buttons=pressable(buttons), private=True)


def pressable(buttons: Iterable[Button]) -> tuple[Button, ...]:
    """Those whose action every platform can carry."""
    return tuple(button for button in buttons if len(button.action) <= ACTION)


def page_of(wanted: int, entries: int) -> tuple[int, int]:
    """The page to show, and how many there are."""
    pages = max(1, -(-entries // PAGE))
    return min(max(wanted, 1), pages), pages


def turn(command: str, page: int, pages: int, criteria: str, manner: Manner) -> tuple[Button, ...]:
    """« Précédent », « Suivant ». *criteria* is what they carry to find the same entries again."""
    made = []
    if page > 1:
        made.append(Button(manner.say("button-previous"), f"page:{command}:{page - 1}:{criteria}"))
    if page < pages:
        made.append(Button(manner.say("button-next"), f"page:{command}:{page + 1}:{criteria}"))
    return pressable(made)


def reach(until: date | None, watching: datetime | None, manner: Manner) -> str | None:
    """How far the history reaches: nothing may sound complete after that."""
    ended = dates.in_short(PartialDate.of(until), manner.language) if until else ""
    begun = ""
    if watching is not None:
        begun = dates.in_short(dates.day_of(watching, manner.zone), manner.language)
    if ended and begun:
        return manner.say("who-history-then", until=ended, since=begun)
    if ended:
        return manner.say("who-history", until=ended)
    return manner.say("who-watching", since=begun) if begun else None


def listed(names: Sequence[str], manner: Manner) -> str:
    return shorten(", ".join(manner.markup.text(shorten(name, NAME)) for name in names[:2]), TITLE - 60)
