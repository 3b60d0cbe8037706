"""What is old is forgotten, except what an answer, a correction or a living message needs."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.model import Act, Claim, Dispatch, Evidence, Kind, Platform, Reason, Span, Status
from storage import schema
from storage.archive import SqlArchive
from storage.docket import SqlDocket
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from storage.retention import SENT, TEXTS, SqlRetention
from tests.storage.conftest import NOW, article, decision, event

CLAIM = Claim(
    person="Jeanne Martin",
    person_id="jeanne-martin",
    kind=Kind.DEPARTURE,
    status=Status.ANNOUNCED,
    news=True,
    organization="Lumina AI",
    evidence=Evidence(Span(0, 4), "Elle"),
)


async def count(database, table) -> int:
    async with database.read() as connection:
        return await connection.scalar(select(func.count()).select_from(table))


@pytest.fixture
async def told(database):
    """An article that tells, one that told once, one that never did; a message, its edit and its reply."""
    ledger, queue = SqlLedger(database), SqlQueue(database)
    channel = await SqlRegistry(database).set_channel(Platform.CONSOLE, "console", None)
    async with ledger.transaction() as page:
        first = replace(decision(event()), claim=CLAIM)
        await page.save(article(1, content="le texte"), [CLAIM], [first], now=NOW)
        await page.save(article(2), [], [decision(event(revision=2), None)], now=NOW)
        await page.keep(article(3, content="rien"), now=NOW)
        for act in (Act.POST, Act.EDIT, Act.REPLY):
            await page.enqueue([Dispatch(channel.id, act, Reason.NEW, ("ev1",), 1)], now=NOW)
    while due := await queue.due([Platform.CONSOLE], NOW):
        for delivery in due:
            await queue.sent(delivery, "m1", now=NOW)
    return database


async def test_nothing_young_is_forgotten(told):
    await SqlRetention(told).tidy(NOW + SENT)
    assert await count(told, schema.articles) == 3
    assert await count(told, schema.deliveries) == 3


async def test_what_told_of_nobody_goes_and_the_rest_keeps_what_is_asked_for(told):
    await SqlRetention(told).tidy(NOW + TEXTS + timedelta(seconds=1))
    assert set(await SqlLedger(told).known(["a1", "a2", "a3"])) == {"a1", "a2"}
    assert await SqlArchive(told).event("ev1") == event(revision=2)
    assert len(await SqlDocket(told).revisions("ev1")) == 2
    async with SqlDocket(told).correcting() as page:
        ((kept, claims),) = await page.said("ev1")
    assert (kept.title, kept.content, claims) == ("Titre 1", None, (CLAIM,))


async def test_the_post_of_a_living_message_stays(told):
    await SqlRetention(told).tidy(NOW + SENT + timedelta(seconds=1))
    assert await count(told, schema.deliveries) == 1
    async with SqlLedger(told).transaction() as page:
        (pair,) = await page.told(["ev1"])
        await page.enqueue([Dispatch(pair[0], Act.EDIT, Reason.CORRECTED, ("ev1",), 2)], now=NOW)
    (delivery,) = await SqlQueue(told).due([Platform.CONSOLE], NOW)
    assert (delivery.act, delivery.message_id) == (Act.EDIT, "m1")
    await SqlRetention(told).tidy(NOW + TEXTS)
    assert await SqlQueue(told).due([Platform.CONSOLE], NOW) == (delivery,)
