"""``vigie who`` and ``timeline``: the answers of the chat, for the terminal and for other programs."""

from typing import Annotated

import typer

from bot.cli.commands import Commands, Json, about
from bot.cli.terminal import configuration, guarded, request, say, show, wait_for
from bot.jsonlines import dump, event_row, profile_row
from bot.model import Kind, PartialDate
from bot.ports import ConfigError, Problem

commands = Commands()


@commands.command(help=about("who"))
def who(
    name: Annotated[str | None, typer.Argument(help=about("who-name"))] = None,
    *,
    on: Annotated[str | None, typer.Option(help=about("who-on"))] = None,
    post: Annotated[str | None, typer.Option(help=about("who-post"))] = None,
    json: Json = False,
) -> None:
    from bot.app import answer as answers

    configured = configuration()
    if json:
        if post:
            raise typer.BadParameter(configured.speech.say("who-post-no-json"), param_hint="--post")
        with guarded():
            day = _day(on, "--on").last if on else None
        for profile in wait_for(answers.profiles(configured, name, on=day)):
            say(dump(profile_row(profile)))
    else:
        asked = request(configured, "who", person=name, on=on, post=post)
        for message in wait_for(answers.pages(configured, asked)):
            show(message)


@commands.command(help=about("timeline"))
def timeline(
    *,
    person: Annotated[str | None, typer.Option(help=about("person"))] = None,
    kind: Annotated[str | None, typer.Option(help=about("kind"))] = None,
    since: Annotated[str | None, typer.Option(help=about("since"))] = None,
    until: Annotated[str | None, typer.Option(help=about("until"))] = None,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help=about("limit"))] = 50,
    json: Json = False,
) -> None:
    from bot.app import answer as answers

    configured = configuration()
    with guarded():
        work = answers.events(
            configured,
            person=person,
            kinds=[read_kind(kind)] if kind else [],
            since=_day(since, "--since").first if since else None,
            until=_day(until, "--until").last if until else None,
            limit=limit,
        )
    events = wait_for(work)
    for event in events:
        say(dump(event_row(event)) if json else configured.line(event))
    if not events and not json:
        say(configured.speech.say("timeline-none"))


def read_kind(text: str) -> Kind:
    """The kind of that name. Raises ConfigError."""
    try:
        return Kind(text)
    except ValueError as error:
        known = ", ".join(Kind)
        problem = Problem("--kind", None, "no-such-kind", {"value": text, "expected": known})
        raise ConfigError([problem]) from error


def _day(text: str, option: str) -> PartialDate:
    try:
        return PartialDate.parse(text)
    except ValueError as error:
        raise ConfigError([Problem(option, None, "no-such-day", {"value": text})]) from error
