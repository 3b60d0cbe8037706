"""Between the arguments and the program: what every command needs of the terminal."""

import asyncio
import contextlib
import os
import sys
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import typer

from bot.app.configuration import Configuration, configure
from bot.chat.locale import Speech
from bot.chat.message import Message, Request
from bot.model import Platform
from bot.ports import ConfigError, CorrectionError, Problem, VigieError
from bot.settings import preferred_language
from bot.wording import worded

Result = TypeVar("Result")

# Help and mistakes are worded before the settings are read.
speech = Speech(preferred_language(os.environ, Path.cwd()))


def say(line: str) -> None:
    """One line on standard output, at once: somebody may be following."""
    typer.echo(line)
    sys.stdout.flush()


def show(message: Message) -> None:
    """A chat answer, in plain text."""
    for part in (message.title, message.body, *(f"{field.name}\n{field.value}" for field in message.fields)):
        if part:
            say(part)
    if message.footer:
        say(message.footer)


def configuration() -> Configuration:
    """Settings and both lists; ends the program with what is wrong with them."""
    with guarded():
        return configure(os.environ, Path.cwd())


def request(configured: Configuration, name: str, **options: str | None) -> Request:
    """A chat command as the operator asks it here."""
    return Request(
        name=name,
        user="console",
        platform=Platform.CONSOLE,
        language=configured.settings.language,
        options={key: value for key, value in options.items() if value},
        may_manage=True,
    )


def wait_for(work: Coroutine[Any, Any, Result]) -> Result:
    """The result of *work*, or the end of the program with what went wrong."""
    with guarded():
        return asyncio.run(work)


@contextlib.contextmanager
def guarded() -> Iterator[None]:
    """Turn what went wrong into words on standard error and an exit code."""
    try:
        yield
    except ConfigError as error:
        end(*(problem_line(problem) for problem in error.problems), code=2)
    except CorrectionError as error:
        end(speech.say(error.message, **error.given), code=2)
    except VigieError as error:
        end(worded(str(error), speech), code=1)
    except KeyboardInterrupt:
        end(code=130)


def end(*lines: str, code: int) -> NoReturn:
    """Say *lines* on standard error and end."""
    for line in lines:
        typer.echo(line, err=True)
    raise typer.Exit(code)


def problem_line(problem: Problem) -> str:
    """« feeds.yaml, ligne 12 : … », with the remedy."""
    what = speech.say(problem.message, **problem.args)
    if problem.line is None:
        return speech.say("problem-place-file", file=problem.file, what=what)
    return speech.say("problem-place", file=problem.file, line=problem.line, what=what)


@contextlib.contextmanager
def lines_of(file: Path) -> Iterator[Iterator[str]]:
    """The lines of *file*, of standard input for « - ». Raises ConfigError."""
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
