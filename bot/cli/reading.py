"""``vigie match``, ``explain`` and ``replay``: articles in, what they say out."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from bot.app.clock import utc_now
from bot.cli.commands import Commands, Json, about
from bot.cli.terminal import configuration, guarded, lines_of, say, wait_for
from bot.jsonlines import alert_row, claim_row, dump, read_articles, read_either
from bot.watchlist import without_history

commands = Commands()


@commands.command(help=about("match"))
def match(
    file: Annotated[Path, typer.Argument(help=about("match-file"), allow_dash=True)] = Path("-"),
) -> None:
    from bot.app import reading

    with guarded(), lines_of(file) as lines:
        for article, claims in reading.match(configuration(), read_articles(lines, name=str(file))):
            say(dump({"id": article.id, "claims": [claim_row(claim) for claim in claims]}))


@commands.command(help=about("explain"))
def explain(
    source: Annotated[str, typer.Argument(metavar="FILE|-|URL", help=about("explain-file"))] = "-",
) -> None:
    from rich.console import Console

    from bot.app import reading
    from bot.explaining import explain as show

    configured = configuration()
    if source.startswith(("http://", "https://")):
        articles = [wait_for(reading.fetch(configured, source))]
    else:
        with guarded(), lines_of(Path(source)) as lines:
            articles = list(read_either(lines, name=source, now=utc_now()))
    console = Console(highlight=False)
    for article, explanation in reading.explain(configured, articles):
        show(article, explanation, configured.speech, console, zone=configured.settings.zone)


@commands.command(help=about("replay"))
def replay(
    file: Annotated[Path, typer.Argument(help=about("replay-file"), allow_dash=True)],
    *,
    database: Annotated[str | None, typer.Option(help=about("replay-database"))] = None,
    no_history: Annotated[bool, typer.Option("--no-history", help=about("no-history"))] = False,
    json: Json = False,
) -> None:
    from bot.app import answer as answers

    configured = configuration()
    if no_history:
        configured = replace(configured, watchlist=without_history(configured.watchlist))

    async def show() -> None:
        async for article, delivery in answers.replay(configured, articles, database_url=database):
            for event in delivery.events:
                text = configured.line(event)
                row = alert_row(article, delivery, event, text)
                say(dump(row) if json else f"{article.published:%Y-%m-%d} {row['reason']:12} {text}")

    with guarded(), lines_of(file) as lines:
        articles = list(read_articles(lines, name=str(file)))
    wait_for(show())
