"""Commands whose help is worded when somebody asks for it: until then it is the id of a text.

What words them takes a tenth of a second to load, of the one that `vigie match` has for its first answer.
"""

from collections.abc import Callable
from typing import Annotated, Any, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup

from bot.cli.terminal import speech

Run = TypeVar("Run", bound=Callable[..., Any])

_PREFIX = "help-"


def about(message: str) -> str:
    """The help of a command or an option, as it is kept: the id of its text."""
    return f"{_PREFIX}{message}"


Json = Annotated[bool, typer.Option("--json", help=about("json"))]


class Commands(typer.Typer):
    """A group of commands whose helps are ids of texts."""

    def __init__(self, **given: Any) -> None:
        super().__init__(cls=_Group, **given)

    def command(self, name: str | None = None, **given: Any) -> Callable[[Run], Run]:
        """As Typer's."""
        return super().command(name, cls=_Command, **given)


class _Command(TyperCommand):
    def format_help(self, ctx: Any, formatter: Any) -> None:
        _word(self)
        super().format_help(ctx, formatter)


class _Group(TyperGroup):
    def format_help(self, ctx: Any, formatter: Any) -> None:
        for each in (self, *self.commands.values()):
            _word(each)
        super().format_help(ctx, formatter)


def _word(shown: Any) -> None:
    """Have words where there are ids, in a command and its options (those of Typer itself have no id)."""
    for each in (shown, *shown.params):
        if (each.help or "").startswith(_PREFIX):
            each.help = speech.say(each.help)
