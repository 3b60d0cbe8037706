"""``vigie feeds``: the list of feeds looked at, checked and changed."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.app.clock import utc_now
from bot.app.configuration import Configuration
from bot.cli.commands import Commands, Json, about
from bot.cli.terminal import configuration, guarded, say, wait_for
from bot.jsonlines import condition_row, dump
from bot.model import Feed

if TYPE_CHECKING:
    from bot.app.feeds import Check

commands = Commands(no_args_is_help=True)

Name = Annotated[str, typer.Argument(help=about("feeds-name"))]
Topic = Annotated[str, typer.Option(help=about("feeds-topic"))]


@commands.command("list", help=about("feeds-list"))
def list_feeds(*, json: Json = False) -> None:
    from bot.app import feeds
    from bot.chat.sources import in_one_line

    configured = configuration()
    manner = configured.manner(utc_now())
    for condition in wait_for(feeds.conditions(configured)):
        say(dump(condition_row(condition)) if json else in_one_line(condition, manner))


@commands.command("show", help=about("feeds-show"))
def show_feed(name: Name, *, json: Json = False) -> None:
    from bot.app import feeds
    from bot.chat.sources import in_full

    configured = configuration()
    with guarded():
        feed = feeds.listed(configured, name)
    condition = next(each for each in wait_for(feeds.conditions(configured)) if each.feed == feed)
    say(dump(condition_row(condition)) if json else in_full(condition, configured.manner(utc_now())))


@commands.command("check", help=about("feeds-check"))
def check_feeds(names: Annotated[list[str] | None, typer.Argument(help=about("feeds-names"))] = None) -> None:
    from bot.app import feeds

    configured = configuration()
    with guarded():
        chosen = [feeds.listed(configured, name) for name in names or ()] or configured.feeds
    checks = wait_for(feeds.check(configured, chosen))
    for each in checks:
        say(_checked(each, configured))
    if any(each.problem for each in checks):
        raise typer.Exit(1)


def _checked(each: "Check", configured: Configuration) -> str:
    from bot.chat.dates import ago
    from bot.wording import worded

    speech = configured.speech
    if each.found is None:
        return speech.say("report-failed", name=each.feed.name, reason=worded(each.problem or "?", speech))
    newest = each.found.newest
    line = speech.say(
        "feeds-checked",
        name=each.feed.name,
        entries=each.found.entries,
        dated="yes" if newest else "no",
        ago=ago(newest, utc_now(), speech.language) if newest else "",
        text="whole" if each.found.whole * 2 > each.found.entries else "summaries",
    )
    if each.moved_to is None:
        return line
    return f"{line} {speech.say('notice-moved', name=each.feed.name, url=each.moved_to)}"


@commands.command("add", help=about("feeds-add"))
def add_feed(
    url: Annotated[str, typer.Argument(help=about("feeds-url"))],
    *,
    name: Annotated[str, typer.Option(help=about("feeds-add-name"))] = "",
    publisher: Annotated[str, typer.Option(help=about("feeds-publisher"))] = "",
    topic: Topic = "general",
    language: Annotated[str, typer.Option(help=about("feeds-language"))] = "fr",
    unchecked: Annotated[bool, typer.Option("--no-check", help=about("feeds-no-check"))] = False,
) -> None:
    from bot.app import feeds

    configured = configuration()
    feed = Feed(name=name, url=url.strip(), publisher=publisher, topic=topic, language=language)
    added = wait_for(feeds.add(configured, feed, asked=not unchecked))
    say(configured.speech.say("feeds-added", name=added.name, url=added.url, file=_file(configured)))


@commands.command("remove", help=about("feeds-remove"))
def remove_feed(name: Name) -> None:
    from bot.app import feeds

    configured = configuration()
    with guarded():
        removed = feeds.remove(configured, name)
    say(configured.speech.say("feeds-removed", name=removed.name, file=_file(configured)))


@commands.command("import", help=about("feeds-import"))
def import_feeds(
    file: Annotated[Path, typer.Argument(help=about("feeds-opml"))], *, topic: Topic = "general"
) -> None:
    from bot.app import feeds

    configured = configuration()
    with guarded():
        new, known = feeds.take_in(configured, file, topic=topic)
    for feed in new:
        say(f"  {feed.name}  {feed.url}")
    say(configured.speech.say("feeds-imported", new=len(new), known=known, file=_file(configured)))


@commands.command("export", help=about("feeds-export"))
def export_feeds(
    file: Annotated[Path, typer.Argument(help=about("feeds-export-file"), allow_dash=True)] = Path("-"),
) -> None:
    from bot.documents import write_whole
    from bot.feeds.opml import write_opml

    configured = configuration()
    text = write_opml(configured.feeds)
    if str(file) == "-":
        say(text.rstrip("\n"))
        return
    with guarded():
        write_whole(file, text)
    say(configured.speech.say("feeds-exported", feeds=len(configured.feeds), file=str(file)))


def _file(configured: Configuration) -> str:
    return configured.settings.feeds.name
