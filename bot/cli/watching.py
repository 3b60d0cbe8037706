"""``vigie run``, ``poll`` and ``demo``: what reads feeds and alerts."""

from typing import Annotated

import typer

from bot.cli.commands import Commands, Json, about
from bot.cli.terminal import configuration, say, speech, wait_for
from bot.jsonlines import dump, report_row
from bot.model import PollReport

commands = Commands()


@commands.command(help=about("run"))
def run(*, console: Annotated[bool, typer.Option("--console", help=about("run-console"))] = False) -> None:
    from bot.app import run as running

    wait_for(running.run(configuration(), console=console, say=say))


@commands.command(help=about("poll"))
def poll(
    *,
    once: Annotated[bool, typer.Option("--once", help=about("poll-once"))] = False,
    json: Json = False,
) -> None:
    from bot.app import polling
    from bot.checks import report_line

    if not once:
        raise typer.BadParameter(speech.say("poll-needs-once"), param_hint="--once")
    configured = configuration()

    def show(report: PollReport) -> None:
        say(dump(report_row(report)) if json else report_line(report, configured.speech))

    wait_for(polling.poll_once(configured, show))


@commands.command(help=about("demo"))
def demo() -> None:
    from bot.app import demo as demonstration

    wait_for(demonstration.demo(speech.language, say))
