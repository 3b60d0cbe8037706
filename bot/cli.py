"""The command line: parses arguments, prints results. Answers on stdout, logs on stderr.

Exit codes: 0 done, 1 failure, 2 usage or configuration. Each command imports what it runs: discord.py or the
database take longer to load than `vigie match` takes to answer.
"""

import asyncio
import contextlib
import os
import sys
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from rich.console import Console

from bot.app.clock import utc_now
from bot.app.configuration import Configuration, configure
from bot.chat.locale import Speech
from bot.chat.message import Message, Request
from bot.jsonlines import (
    alert_row,
    claim_row,
    dump,
    event_row,
    profile_row,
    read_articles,
    read_either,
    report_row,
)
from bot.log import configure_logs
from bot.model import Kind, PartialDate, Platform, PollReport
from bot.ports import ConfigError, Problem, VigieError
from bot.settings import preferred_language, read_settings
from bot.templates import SETTINGS
from bot.watchlist import without_history
from bot.wording import worded

Result = TypeVar("Result")

# Help and mistakes are worded before the settings are read.
_speech = Speech(preferred_language(os.environ, Path.cwd()))


def _help(message: str) -> str:
    return _speech.say(f"help-{message}")


cli = typer.Typer(
    help=_help("app"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Json = Annotated[bool, typer.Option("--json", help=_help("json"))]
NoHistory = Annotated[bool, typer.Option("--no-history", help=_help("no-history"))]


def main() -> None:
    """The command ``vigie``."""
    try:
        cli()
    except BrokenPipeError:  # the reader of our output went away: nothing is left to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:  # standard output itself is full or closed
        sys.exit(_speech.say("cannot-write", why=error.strerror or ""))


def _show_version(wanted: bool) -> None:
    if wanted:
        _say(f"vigie {version('vigie')}")
        raise typer.Exit


@cli.callback()
def _options(
    *,
    verbose: Annotated[bool, typer.Option("-v", "--verbose", help=_help("verbose"))] = False,
    show_version: Annotated[  # acted on by its callback
        bool, typer.Option("--version", help=_help("version"), is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    configure_logs(verbose=verbose)


@cli.command(help=_help("run"))
def run(*, console: Annotated[bool, typer.Option("--console", help=_help("run-console"))] = False) -> None:
    from bot.app import run as running

    _await(running.run(_configuration(), console=console, say=_say))


@cli.command(help=_help("poll"))
def poll(
    *,
    once: Annotated[bool, typer.Option("--once", help=_help("poll-once"))] = False,
    json: Json = False,
) -> None:
    from bot.app import run as running
    from bot.checks import report_line

    if not once:
        raise typer.BadParameter(_speech.say("poll-needs-once"), param_hint="--once")
    configuration = _configuration()

    def show(report: PollReport) -> None:
        _say(dump(report_row(report)) if json else report_line(report, configuration.speech))

    _await(running.poll_once(configuration, show))


@cli.command(help=_help("match"))
def match(
    file: Annotated[Path, typer.Argument(help=_help("match-file"), allow_dash=True)] = Path("-"),
) -> None:
    from bot.app import reading

    with _guarded(), _lines(file) as lines:
        for article, claims in reading.match(_configuration(), read_articles(lines, name=str(file))):
            _say(dump({"id": article.id, "claims": [claim_row(claim) for claim in claims]}))


@cli.command(help=_help("explain"))
def explain(
    file: Annotated[Path, typer.Argument(help=_help("explain-file"), allow_dash=True)] = Path("-"),
) -> None:
    from bot.app import reading
    from bot.explaining import explain as show

    configuration = _configuration()
    with _guarded(), _lines(file) as lines:
        for article, explanation in reading.explain(
            configuration, read_either(lines, name=str(file), now=utc_now())
        ):
            show(article, explanation, configuration.speech, Console(highlight=False))


@cli.command(help=_help("replay"))
def replay(
    file: Annotated[Path, typer.Argument(help=_help("replay-file"), allow_dash=True)],
    *,
    database: Annotated[str | None, typer.Option(help=_help("replay-database"))] = None,
    no_history: NoHistory = False,
    json: Json = False,
) -> None:
    from bot.app import answer as answers

    configuration = _configuration()
    if no_history:
        configuration = replace(configuration, watchlist=without_history(configuration.watchlist))

    async def show() -> None:
        async for article, delivery in answers.replay(configuration, articles, database_url=database):
            for event in delivery.events:
                text = configuration.line(event)
                row = alert_row(article, delivery, event, text)
                _say(dump(row) if json else f"{article.published:%Y-%m-%d} {row['reason']:12} {text}")

    with _guarded(), _lines(file) as lines:
        articles = list(read_articles(lines, name=str(file)))
    _await(show())


@cli.command(help=_help("who"))
def who(
    name: Annotated[str | None, typer.Argument(help=_help("who-name"))] = None, *, json: Json = False
) -> None:
    from bot.app import answer as answers

    configuration = _configuration()
    if json:
        for profile in _await(answers.profiles(configuration, name)):
            _say(dump(profile_row(profile)))
    else:
        for message in _await(answers.pages(configuration, _request(configuration, "who", person=name))):
            _show(message)


@cli.command(help=_help("timeline"))
def timeline(
    *,
    person: Annotated[str | None, typer.Option(help=_help("person"))] = None,
    kind: Annotated[str | None, typer.Option(help=_help("kind"))] = None,
    since: Annotated[str | None, typer.Option(help=_help("since"))] = None,
    until: Annotated[str | None, typer.Option(help=_help("until"))] = None,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help=_help("limit"))] = 50,
    json: Json = False,
) -> None:
    from bot.app import answer as answers

    configuration = _configuration()
    with _guarded():
        work = answers.events(
            configuration,
            person=person,
            kinds=[_kind(kind)] if kind else [],
            since=_day(since).first if since else None,
            until=_day(until).last if until else None,
            limit=limit,
        )
    events = _await(work)
    for event in events:
        if json:
            _say(dump(event_row(event)))
        else:
            _say(configuration.line(event))
    if not events and not json:
        _say(configuration.speech.say("timeline-none"))


@cli.command(help=_help("init"))
def init() -> None:
    with _guarded():
        settings = read_settings(os.environ, Path.cwd())
        files = {
            "vigie.toml": SETTINGS,
            "feeds.yaml": settings.feeds.read_text(encoding="utf-8"),
            "people.yaml": settings.people.read_text(encoding="utf-8"),
        }
        for name, text in files.items():
            if Path(name).exists():
                _say(_speech.say("init-kept", file=name))
            else:
                _write_whole(Path(name), text)
                _say(_speech.say("init-written", file=name))
    _say(_speech.say("init-next"))


@cli.command(help=_help("check"))
def check(*, alive: Annotated[bool, typer.Option("--alive", help=_help("check-alive"))] = False) -> None:
    from bot.app import check as checking

    configuration = _configuration()
    work = checking.check_alive(configuration, _say) if alive else checking.check(configuration, _say)
    if not _await(work):
        raise typer.Exit(1)


@cli.command(help=_help("demo"))
def demo() -> None:
    from bot.app import demo as demonstration

    _await(demonstration.demo(_speech.language, _say))


# -- between the arguments and the program ----------------------------------------------------------


def _say(line: str) -> None:
    """One line on standard output, at once: somebody may be following."""
    typer.echo(line)
    sys.stdout.flush()


def _show(message: Message) -> None:
    for part in (message.title, message.body, *(f"{field.name}\n{field.value}" for field in message.fields)):
        if part:
            _say(part)
    if message.footer:
        _say(message.footer)


def _configuration() -> Configuration:
    with _guarded():
        return configure(os.environ, Path.cwd())


def _write_whole(path: Path, text: str) -> None:
    """Write all of the file or none: half a file would be kept as the operator's. Raises ConfigError."""
    draft = path.with_name(path.name + ".new")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.rename(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        problem = Problem(path.name, None, "problem-unwritable", {"why": error.strerror or ""})
        raise ConfigError([problem]) from error


def _await(work: Coroutine[Any, Any, Result]) -> Result:
    with _guarded():
        return asyncio.run(work)


@contextlib.contextmanager
def _guarded() -> Iterator[None]:
    """Turn what went wrong into words on standard error and an exit code."""
    try:
        yield
    except ConfigError as error:
        _end(*(problem_line(problem, _speech) for problem in error.problems), code=2)
    except VigieError as error:
        _end(worded(str(error), _speech), code=1)
    except KeyboardInterrupt:
        _end(code=130)


def _end(*lines: str, code: int) -> NoReturn:
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(code)


def problem_line(problem: Problem, speech: Speech) -> str:
    """« feeds.yaml, ligne 12 : … », with the remedy."""
    what = speech.say(problem.message, **problem.args)
    if problem.line is None:
        return speech.say("problem-place-file", file=problem.file, what=what)
    return speech.say("problem-place", file=problem.file, line=problem.line, what=what)


@contextlib.contextmanager
def _lines(file: Path) -> Iterator[Iterator[str]]:
    if str(file) == "-":
        yield iter(sys.stdin or ())
        return
    try:
        lines = file.open(encoding="utf-8")
    except OSError as error:
        problem = Problem(str(file), None, "problem-unreadable", {"why": error.strerror or ""})
        raise ConfigError([problem]) from error
    with lines:
        try:
            yield iter(lines)
        except UnicodeDecodeError as error:
            raise ConfigError([Problem(str(file), None, "problem-not-utf8")]) from error


def _request(configuration: Configuration, name: str, **options: str | None) -> Request:
    return Request(
        name=name,
        user="console",
        platform=Platform.CONSOLE,
        language=configuration.settings.language,
        options={key: value for key, value in options.items() if value},
        may_manage=True,
    )


def _kind(text: str) -> Kind:
    try:
        return Kind(text)
    except ValueError as error:
        known = ", ".join(Kind)
        problem = Problem("--kind", None, "no-such-kind", {"value": text, "expected": known})
        raise ConfigError([problem]) from error


def _day(text: str) -> PartialDate:
    try:
        return PartialDate.parse(text)
    except ValueError as error:
        raise ConfigError([Problem("--since, --until", None, "no-such-day", {"value": text})]) from error
