"""From feeds over HTTP to deliveries, over the real engine, matcher and database: what an article's later
editions, its page and a stop of Vigie itself make of an alert."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.feeds.fetch import PAGES, Fetcher
from bot.feeds.fulltext import FullText
from bot.feeds.hosts import Hosts
from bot.feeds.poller import Poller
from bot.matcher import Matcher
from bot.model import Act, Certainty, Feed, Platform, Reason, Status
from bot.pipeline import Pipeline
from bot.watchlist import read_watchlist
from storage.archive import SqlArchive
from storage.database import open_database
from storage.feedbook import SqlFeedBook
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from tests.feeds.conftest import Site, rss

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Paris")
WATCHLIST = read_watchlist(Path(__file__).parents[1] / "corpus" / "people.yaml")
MATCHER = Matcher(WATCHLIST, zone=ZONE)
HTML = {"Content-Type": "text/html"}

LEAVES = "Grace Okonkwo quitte Lumina AI"
STAYS = "Mise à jour : Grace Okonkwo reste finalement chez Lumina AI"


@dataclass
class Newsroom:
    """One feed on loopback, polled every five minutes of a clock of its own."""

    site: Site
    poller: Poller
    archive: SqlArchive
    queue: SqlQueue
    clock: list[datetime]
    told: list[tuple[Act, Reason]] = field(default_factory=list)

    def item(self, title: str, summary: str = "", *, published: datetime | None = None) -> str:
        date = format_datetime(published or START)
        return (
            f"<title>{title}</title><guid isPermaLink='false'>1</guid><link>{self.site.url}/1</link>"
            f"<description>{summary}</description><pubDate>{date}</pubDate>"
        )

    async def publishes(self, *items: str) -> list[tuple[Act, Reason]]:
        """What is delivered after the poll that finds the feed with these items."""
        self.clock[0] += timedelta(minutes=5)
        self.site.serve("/feed", rss(*items))
        await self.poller.poll_all()
        made = []
        while due := await self.queue.due([Platform.CONSOLE], self.clock[0]):
            for delivery in due:
                made.append((delivery.act, delivery.reason))
                await self.queue.sent(delivery, "m", now=self.clock[0])
        return made


@pytest.fixture
async def newsroom(database_file, site):
    clock = [START]
    async with (
        open_database(f"sqlite:///{database_file}", exclusive=True) as database,
        Fetcher(contact="", allow_private=True) as fetcher,
        Fetcher(contact="", allow_private=True, wants=PAGES) as pages,
    ):
        await SqlRegistry(database).set_channel(Platform.CONSOLE, "console", None, certainty=Certainty.ALL)
        ledger, hosts = SqlLedger(database), Hosts(fetcher.gap)
        poller = Poller(
            [Feed("Le Fil", f"{site.url}/feed", "le-fil", "ia")],
            fetcher,
            SqlFeedBook(database),
            Pipeline(MATCHER, ledger, WATCHLIST, zone=ZONE),
            hosts=hosts,
            pages=FullText(pages, hosts, ledger),
            concerns=MATCHER.concerns,
            interval=timedelta(minutes=5),
            now=lambda: clock[0],
            jitter=lambda: 0.0,
        )
        made = Newsroom(site, poller, SqlArchive(database), SqlQueue(database), clock)
        assert await made.publishes("<title>Bienvenue</title><guid>0</guid>") == []  # first contact
        yield made


POSTED = [(Act.POST, Reason.NEW)]


async def test_an_item_that_is_dated_anew_tells_nothing_again(newsroom):
    assert await newsroom.publishes(newsroom.item(LEAVES)) == POSTED
    for hours in (1, 30):
        later = newsroom.item(LEAVES, published=START + timedelta(hours=hours))
        assert await newsroom.publishes(later) == []


async def test_an_item_that_is_retouched_tells_nothing_again(newsroom):
    assert await newsroom.publishes(newsroom.item(LEAVES)) == POSTED
    for title, summary in (
        (LEAVES, "Une virgule, puis une autre."),
        (f"[MàJ] {LEAVES}", "Une virgule, puis une autre."),
        ("Grace Okonkwo quitte Lumina AI !", ""),
        ("Lumina AI : Grace Okonkwo quitte l’entreprise", ""),
    ):
        retouched = newsroom.item(title, summary, published=START + timedelta(hours=1))
        assert await newsroom.publishes(retouched) == []


async def test_an_article_that_comes_to_say_the_contrary_corrects_the_alert(newsroom):
    assert await newsroom.publishes(newsroom.item(LEAVES)) == POSTED
    assert set(await newsroom.publishes(newsroom.item(STAYS))) == {
        (Act.EDIT, Reason.DENIED),
        (Act.REPLY, Reason.DENIED),
    }
    (event,) = await newsroom.archive.events()
    assert (event.status, event.revision) == (Status.DENIED, 2)


async def test_an_article_that_comes_to_name_somebody_else_takes_the_alert_back(newsroom):
    assert await newsroom.publishes(newsroom.item(LEAVES)) == POSTED
    corrected = newsroom.item(
        "Chez Lumina AI, rien ne change pour Grace Okonkwo", "Une erreur a été corrigée."
    )
    assert set(await newsroom.publishes(corrected)) >= {(Act.REPLY, Reason.RETRACTED)}


PAGE = (
    "<html><body><article><p>Lumina AI change de visage, a-t-on appris lundi de plusieurs sources.</p>"
    "<p>{said}</p><p>L’entreprise emploie deux mille personnes et prépare une levée de fonds, "
    "selon la même annonce faite lundi matin aux équipes.</p></article></body></html>"
)
SUMMARY = "Lumina AI change de visage, a-t-on appris lundi."
TITLE = "Du mouvement chez Lumina AI"


def page(said: str) -> bytes:
    return PAGE.format(said=said).encode()


async def test_what_only_the_page_says_is_told_once(newsroom):
    said = "La directrice de la recherche Grace Okonkwo quitte Lumina AI, a annoncé l’entreprise."
    newsroom.site.serve("/1", page(said), headers=HTML)
    assert await newsroom.publishes(newsroom.item(TITLE, SUMMARY)) == POSTED
    again = newsroom.item(TITLE, f"{SUMMARY} Une virgule.")
    assert await newsroom.publishes(again) == []
    assert [request.path for request in newsroom.site.asked].count("/1") == 2


async def test_a_page_that_is_refused_later_takes_nothing_back(newsroom):
    said = "La directrice de la recherche Grace Okonkwo quitte Lumina AI, a annoncé l’entreprise."
    newsroom.site.serve("/1", page(said), headers=HTML)
    assert await newsroom.publishes(newsroom.item(TITLE, SUMMARY)) == POSTED
    newsroom.site.serve("/1", b"", status=403)
    assert await newsroom.publishes(newsroom.item(TITLE, f"{SUMMARY} Une virgule.")) == []
    (event,) = await newsroom.archive.events()
    assert not event.retracted


async def test_a_page_that_only_says_more_of_what_the_summary_said_alerts_once(newsroom):
    newsroom.site.serve("/1", b"", status=403)
    summary = "Grace Okonkwo quitte Lumina AI, a annoncé l’entreprise."
    assert await newsroom.publishes(newsroom.item(LEAVES, summary)) == POSTED
    newsroom.clock[0] += timedelta(hours=2)
    newsroom.site.serve("/1", page(f"{summary} Elle en était la directrice de la recherche."), headers=HTML)
    later = await newsroom.publishes(newsroom.item(LEAVES, f"{summary} Une virgule."))
    assert {act for act, _ in later} <= {Act.EDIT}
