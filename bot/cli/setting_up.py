"""``vigie init`` and ``check``: before the first run, and when something seems wrong."""

import os
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.commands import Commands, about
from bot.cli.terminal import configuration, guarded, say, speech, wait_for
from bot.documents import write_whole
from bot.settings import read_settings
from bot.templates import SETTINGS

commands = Commands()


@commands.command(help=about("init"))
def init() -> None:
    with guarded():
        settings = read_settings(os.environ, Path.cwd())
        files = {
            "vigie.toml": SETTINGS,
            "feeds.yaml": settings.feeds.read_text(encoding="utf-8"),
            "people.yaml": settings.people.read_text(encoding="utf-8"),
        }
        for name, text in files.items():
            if Path(name).exists():
                say(speech.say("init-kept", file=name))
            else:
                write_whole(Path(name), text)
                say(speech.say("init-written", file=name))
    say(speech.say("init-next"))


@commands.command(help=about("check"))
def check(*, alive: Annotated[bool, typer.Option("--alive", help=about("check-alive"))] = False) -> None:
    from bot.app import check as checking

    configured = configuration()
    work = checking.check_alive(configured, say) if alive else checking.check(configured, say)
    if not wait_for(work):
        raise typer.Exit(1)
