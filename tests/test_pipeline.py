"""From articles to events and deliveries, over the real matcher and a real database."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.matcher import Matcher
from bot.model import Act, Article, Certainty, Platform, Reason
from bot.pipeline import STALE_AFTER, Pipeline
from bot.watchlist import read_watchlist
from storage.archive import SqlArchive
from storage.database import open_database
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Paris")
WATCHLIST = read_watchlist(Path(__file__).parent / "corpus" / "people.yaml")
MATCHER = Matcher(WATCHLIST, zone=ZONE)


def article(number: int, title: str, publisher: str = "le-fil", **changed) -> Article:
    made = Article(
        id=f"a{number}",
        feed_url=f"https://{publisher}.example/rss",
        entry_id=str(number),
        publisher=publisher,
        outlet=publisher.title(),
        url=f"https://{publisher}.example/{number}",
        published=NOW,
        title=title,
        content_hash=title,
    )
    return replace(made, **changed)


class World:
    def __init__(self, database) -> None:
        self.archive, self.queue = SqlArchive(database), SqlQueue(database)
        self.registry, self.woken = SqlRegistry(database), 0
        self.ledger = SqlLedger(database)
        self.pipeline = Pipeline(MATCHER, self.ledger, WATCHLIST, zone=ZONE, enqueued=self.wake)

    def wake(self) -> None:
        self.woken += 1

    async def take(self, *articles: Article, silent: bool = False, now: datetime = NOW) -> int:
        return await self.pipeline.take(articles, silent=silent, now=now)

    async def delivered(self) -> list[tuple[Act, Reason, str]]:
        """Everything due, sent."""
        made = []
        while due := await self.queue.due([Platform.CONSOLE], NOW + timedelta(days=1)):
            for delivery in due:
                made.append((delivery.act, delivery.reason, delivery.events[0].person))
                await self.queue.sent(delivery, "m", now=NOW)
        return made


@pytest.fixture
async def world(database_file):
    async with open_database(f"sqlite:///{database_file}", exclusive=True) as database:
        made = World(database)
        await made.registry.set_channel(Platform.CONSOLE, "console", None, certainty=Certainty.ALL)
        yield made


LEAVES = "Grace Okonkwo quitte Lumina AI"


async def test_an_alert_is_made_once_however_often_the_article_comes(world):
    assert await world.take(article(1, LEAVES), article(2, "Une puce pliante")) == 2
    assert await world.take(article(1, LEAVES), article(2, "Une puce pliante")) == 0
    assert await world.delivered() == [(Act.POST, Reason.NEW, "Grace Okonkwo")]
    assert world.woken == 1


async def test_a_first_contact_tells_nobody(world):
    await world.take(
        article(1, LEAVES, published=NOW - timedelta(days=2)), article(2, LEAVES, "la-puce"), silent=True
    )
    assert len(await world.archive.events()) == 1
    assert await world.delivered() == []


async def test_what_a_first_contact_found_long_ago_is_no_news_later(world):
    await world.take(article(1, LEAVES, published=NOW - timedelta(days=2)), silent=True)
    await world.take(article(2, "Départ de Grace Okonkwo chez Lumina AI", "la-puce"))
    assert await world.delivered() == []
    (event,) = await world.archive.events()
    assert event.publishers == ("le-fil", "la-puce")


async def test_what_a_first_contact_found_today_is_told_by_the_next_newsroom(world):
    await world.take(article(1, LEAVES), silent=True)
    await world.take(article(1, LEAVES, summary="Une virgule a été ajoutée.", content_hash="other"))
    assert await world.delivered() == []
    await world.take(article(2, "Départ de Grace Okonkwo chez Lumina AI", "la-puce"))
    assert await world.delivered() == [(Act.POST, Reason.NEW, "Grace Okonkwo")]


async def test_a_rumour_found_at_first_contact_is_told_when_it_is_confirmed(world):
    await world.take(article(1, "Grace Okonkwo quitterait Lumina AI"), silent=True)
    await world.take(article(2, LEAVES, "la-puce", published=NOW + timedelta(hours=3)))
    assert [(act, person) for act, _, person in await world.delivered()] == [(Act.POST, "Grace Okonkwo")]


async def test_an_old_article_that_turns_up_late_is_recorded_not_told(world):
    old = article(1, LEAVES, published=NOW - STALE_AFTER - timedelta(minutes=1))
    await world.take(old)
    assert len(await world.archive.events()) == 1
    assert await world.delivered() == []


async def test_a_second_newsroom_edits_and_a_second_feed_of_the_same_does_not_count(world):
    await world.take(article(1, LEAVES))
    assert [act for act, _, _ in await world.delivered()] == [Act.POST]
    await world.take(article(2, LEAVES, "la-puce", published=NOW + timedelta(minutes=5)))
    assert [(act, reason) for act, reason, _ in await world.delivered()] == [(Act.EDIT, Reason.MORE_SOURCES)]
    await world.take(
        article(3, LEAVES, feed_url="https://le-fil.example/ia", published=NOW + timedelta(minutes=9))
    )
    assert await world.delivered() == []
    (event,) = await world.archive.events()
    assert event.publishers == ("le-fil", "la-puce")


async def test_an_article_that_takes_it_back_takes_the_alert_back(world):
    await world.take(article(1, LEAVES))
    await world.delivered()
    await world.take(article(1, "Une puce pliante"))
    assert {(act, reason) for act, reason, _ in await world.delivered()} == {
        (Act.EDIT, Reason.RETRACTED),
        (Act.REPLY, Reason.RETRACTED),
    }
    assert await world.archive.events() == ()


async def test_a_retouched_article_tells_nothing_again(world):
    await world.take(article(1, LEAVES))
    await world.delivered()
    await world.take(article(1, LEAVES, summary="Une virgule a été ajoutée.", content_hash="other"))
    assert await world.delivered() == []


async def test_what_the_feeds_taught_counts_for_the_matcher(world):
    await world.take(article(1, LEAVES))
    later = NOW + timedelta(days=5)
    await world.take(article(2, "Grace Okonkwo rejoint Orbis", "la-puce", published=later), now=later)
    kinds = {event.kind for event in await world.archive.events()}
    assert kinds in ({"departure", "venture"}, {"departure"})  # said apart, or where she went
    assert "arrival" not in kinds


async def test_an_article_that_cannot_be_read_holds_up_nobody_and_is_tried_again(world, monkeypatch):
    read = Matcher.match

    def stumble(self, given, moves):
        if given.id == "a1":
            raise IndexError("a bug")
        return read(self, given, moves)

    monkeypatch.setattr(Matcher, "match", stumble)
    assert await world.take(article(1, LEAVES), article(2, "Karim Haddad quitte Lumina AI")) == 2
    assert [person for _, _, person in await world.delivered()] == ["Karim Haddad"]
    monkeypatch.setattr(Matcher, "match", read)
    await world.take(article(1, LEAVES))
    assert [person for _, _, person in await world.delivered()] == ["Grace Okonkwo"]


async def test_more_than_a_few_alerts_an_hour_go_into_one_message(world):
    world.pipeline = Pipeline(MATCHER, world.ledger, WATCHLIST, zone=ZONE, enqueued=world.wake, crisis=3)
    people = [person.name for person in WATCHLIST.people[:9]]

    async def leave(number: int, minutes: int) -> None:
        told = article(number, f"{people[number]} quitte Lumina AI", published=NOW)
        await world.take(told, now=NOW + timedelta(minutes=minutes))

    for number in range(6):
        await leave(number, number)
    sent = await world.delivered()
    assert [act for act, *_ in sent] == [Act.POST] * 4 + [Act.EDIT]
    assert [name for *_, name in sent] == [*people[:4], people[3]]
    await leave(6, 20)
    (edit,) = await world.queue.due([Platform.CONSOLE], NOW + timedelta(days=1))
    assert edit.rolling
    assert [event.person for event in edit.events] == people[3:7]
    await world.delivered()
    await leave(7, 81)  # calm again: within the last hour one alert was told
    assert await world.delivered() == [(Act.POST, Reason.NEW, people[7])]
