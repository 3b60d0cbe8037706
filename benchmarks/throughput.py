"""Matcher throughput and the time of a poll cycle: ``make bench``.

The articles are those of the project's own corpus; the poll cycle reads feeds served on this
machine, once with everything new and once unchanged.
"""

import asyncio
import json
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape
from zoneinfo import ZoneInfo

import yaml
from aiohttp import web

from bot.feeds.fetch import Fetcher
from bot.feeds.poller import Poller
from bot.jsonlines import read_articles
from bot.log import configure_logs
from bot.matcher import Matcher, moves_of
from bot.model import Article, Feed
from bot.pipeline import Pipeline
from bot.watchlist import read_watchlist
from storage.database import open_database
from storage.feedbook import SqlFeedBook
from storage.ledger import SqlLedger

CORPUS = Path(__file__).parents[1] / "tests" / "corpus"
ZONE = ZoneInfo("Europe/Paris")
FEEDS, ITEMS, RUNS = 40, 30, 5


def corpus_articles() -> list[Article]:
    """The labelled items of the tuned fold, as articles."""

    items = yaml.safe_load((CORPUS / "tuned.yaml").read_text(encoding="utf-8"))
    return list(read_articles((json.dumps(item, default=str) for item in items), name="tuned.yaml"))


def matching(matcher: Matcher, articles: list[Article]) -> None:
    """Time the matcher on articles that concern the watch list, and its filter on text that may not."""
    known = moves_of(read_watchlist(CORPUS / "people.yaml"))
    characters = sum(len(each.title) + len(each.summary) + len(each.content or "") for each in articles)
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        for article in articles:
            matcher.match(article, known)
        times.append(time.perf_counter() - start)
    seconds = statistics.median(times)
    print(
        f"match     {len(articles) / seconds:8.0f} articles/s  {characters / seconds / 1000:8.0f} kB/s  "
        f"{1000 * seconds / len(articles):6.2f} ms an article"
    )
    text = "Une nouvelle puce pour les centres de données, et un téléphone pliant de plus. " * 2000
    start = time.perf_counter()
    for _ in range(RUNS):
        matcher.concerns(text)
    seconds = (time.perf_counter() - start) / RUNS
    print(f"concerns  {len(text) / seconds / 1e6:8.1f} MB/s of text about nobody watched")


def feed_body(number: int, articles: list[Article]) -> bytes:
    """A feed of ``ITEMS`` items, one of which is an article of the corpus."""
    now = datetime.now(UTC)
    items = []
    for item in range(ITEMS):
        article = articles[(number * ITEMS + item) % len(articles)]
        title = article.title if item == 0 else f"Nouvelle {number}-{item} sans rapport"
        text = (article.summary if item == 0 else "Une phrase sans rapport avec personne. ") * 5
        date = format_datetime(now - timedelta(minutes=item))
        items.append(
            f"<item><title>{escape(title)}</title><description>{escape(text)}</description>"
            f"<link>https://example.org/{number}/{item}</link><pubDate>{date}</pubDate></item>"
        )
    return f'<rss version="2.0"><channel><title>f</title>{"".join(items)}</channel></rss>'.encode()


async def polling(matcher: Matcher, articles: list[Article]) -> None:
    """Time a poll cycle of ``FEEDS`` feeds into a fresh database, then again with nothing changed."""
    bodies = {str(number): feed_body(number, articles) for number in range(FEEDS)}

    async def serve(request: web.Request) -> web.Response:
        return web.Response(body=bodies[request.match_info["n"]], content_type="application/rss+xml")

    application = web.Application()
    application.router.add_get("/{n}", serve)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        sites = [web.TCPSite(runner, f"127.0.1.{number + 1}", 0) for number in range(FEEDS)]
        for site in sites:
            await site.start()
        feeds = [
            Feed(f"f{number}", f"http://127.0.1.{number + 1}:{address[1]}/{number}", f"p{number}", "tech")
            for number, address in enumerate(runner.addresses)
        ]
        with tempfile.TemporaryDirectory() as folder:
            async with (
                open_database(f"sqlite:///{folder}/bench.db", exclusive=True) as database,
                Fetcher(contact="", allow_private=True) as fetcher,
            ):
                watchlist = read_watchlist(CORPUS / "people.yaml")
                pipeline = Pipeline(matcher, SqlLedger(database), watchlist, zone=ZONE)
                for name in ("all new", "unchanged"):
                    poller = Poller(
                        feeds,
                        fetcher,
                        SqlFeedBook(database),
                        pipeline,
                        interval=timedelta(minutes=5),
                        now=lambda: datetime.now(UTC),
                        jitter=lambda: 0.0,
                        concerns=matcher.concerns,
                    )
                    start = time.perf_counter()
                    await poller.poll_all()
                    seconds = time.perf_counter() - start
                    print(f"poll      {seconds:8.2f} s for {FEEDS} feeds of {ITEMS} items, {name}")
    finally:
        await runner.cleanup()


def main() -> None:
    """Print the figures."""
    configure_logs()
    watchlist = read_watchlist(CORPUS / "people.yaml")
    start = time.perf_counter()
    matcher = Matcher(watchlist, zone=ZONE)
    print(f"build     {1000 * (time.perf_counter() - start):8.1f} ms for {len(watchlist.people)} people")
    articles = corpus_articles()
    matching(matcher, articles)
    asyncio.run(polling(matcher, articles))


if __name__ == "__main__":
    main()
