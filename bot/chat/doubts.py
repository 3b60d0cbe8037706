"""The buttons for those who wonder about an alert, and how they name its events. Pure."""

from collections.abc import Sequence

from bot.chat.lines import ACTION
from bot.chat.manner import Manner
from bot.chat.message import Button
from bot.chat.shorten import take
from bot.model import Event

WHY, REPORT = "why:", "report:"
_SEPARATOR = ","


def doubts(events: Sequence[Event], manner: Manner) -> tuple[Button, ...]:
    """« Pourquoi ? » and « Signaler une erreur », about as many events as an action can name."""
    ids, _ = take((event.id for event in events), ACTION - len(REPORT), separator=_SEPARATOR)
    return (
        Button(manner.say("button-why"), f"{WHY}{ids}"),
        Button(manner.say("button-report"), f"{REPORT}{ids}"),
    )


def named(ids: str) -> tuple[str, ...]:
    """The events that an action, or whoever typed their numbers, names."""
    return tuple(each.strip().lower() for each in ids.split(_SEPARATOR) if each.strip())
