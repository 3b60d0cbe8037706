"""``vigie people``: somebody met in the news put onto the watch list."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.commands import Commands, about
from bot.cli.terminal import configuration, guarded, say, wait_for

commands = Commands(no_args_is_help=True)


@commands.callback()
def _group() -> None:
    """One command alone would otherwise be the group's own."""


@commands.command("add", help=about("people-add"))
def add(event: Annotated[str, typer.Argument(help=about("event"))]) -> None:
    from bot.app import people

    configured = configuration()
    with guarded():
        path = people.own_list(configured, Path.cwd())
    person = wait_for(people.add(configured, path, event))
    say(configured.speech.say("people-added", name=person.name, file=path.name, id=event))
