"""The command line: parses arguments, prints results. Answers on stdout, logs on stderr.

Exit codes: 0 done, 1 failure, 2 usage or configuration. One module per group of commands; each command
imports what it runs: discord.py or the database take longer to load than `vigie match` takes to answer.
"""

import os
import sys
from importlib.metadata import version
from typing import Annotated

import typer

from bot.cli import asking, events, feeds, people, reading, reports, setting_up, watching
from bot.cli.commands import Commands, about
from bot.cli.terminal import say, speech

cli = Commands(
    help=about("app"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for group in (watching, reading, asking, setting_up):
    cli.add_typer(group.commands)
cli.add_typer(events.commands, name="events", help=about("events"))
cli.add_typer(feeds.commands, name="feeds", help=about("feeds"))
cli.add_typer(people.commands, name="people", help=about("people"))
cli.add_typer(reports.commands, name="reports", help=about("reports"))


def main() -> None:
    """The command ``vigie``."""
    try:
        cli()
    except BrokenPipeError:  # the reader of our output went away: nothing is left to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:  # standard output itself is full or closed
        sys.exit(speech.say("cannot-write", why=error.strerror or ""))


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"vigie {version('vigie')}")
        raise typer.Exit


@cli.callback()
def _options(
    context: typer.Context,
    *,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help=about("verbose"))] = False,
    show_version: Annotated[  # acted on by its callback
        bool, typer.Option("--version", help=about("version"), is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    if context.invoked_subcommand != "match":  # it logs nothing, and answers before a logger is loaded
        from bot.log import configure_logs

        configure_logs(verbose=verbose)
