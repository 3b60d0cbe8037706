"""Articles, events and deliveries go in together or not at all."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.model import (
    Act,
    Claim,
    Dispatch,
    Event,
    Evidence,
    Gender,
    Kind,
    Origin,
    PartialDate,
    Platform,
    Reason,
    Seat,
    Source,
    Span,
    Status,
    Voice,
)
from storage.archive import SqlArchive
from storage.codec import event_state, read_event
from storage.database import open_database
from storage.ledger import SqlLedger
from storage.queue import SqlQueue
from storage.registry import SqlRegistry
from tests.storage.conftest import NOW, article, decision, event


async def test_an_article_is_known_by_its_hash(database):
    ledger = SqlLedger(database)
    await ledger.store_silently([article(n) for n in range(1200)], now=NOW)
    known = await ledger.known([f"a{n}" for n in range(2000)])
    assert len(known) == 1200
    assert known["a7"] == "h7"
    await ledger.store_silently([article(7, content_hash="other", title="Corrigé")], now=NOW)
    assert (await ledger.known(["a7"]))["a7"] == "other"


async def test_what_is_saved_in_one_page_is_found_by_the_next(database):
    ledger = SqlLedger(database)
    claim = Claim(
        person="Jeanne Martin",
        person_id="jeanne-martin",
        kind=Kind.DEPARTURE,
        status=Status.ANNOUNCED,
        news=True,
        organization="Lumina AI",
        evidence=Evidence(Span(0, 4), "Elle"),
        spans={"person": Span(0, 4)},
    )
    unknown = event("ev2", person="Karl Nova", person_id=None)
    async with ledger.transaction() as page:
        await page.save(article(), [claim], [decision(event()), decision(unknown)], now=NOW)
    async with ledger.transaction() as page:
        assert await page.events(["jeanne-martin"], unknown=False) == (event(),)
        assert set(await page.events(["jeanne-martin"], unknown=True)) == {event(), unknown}
        assert await page.events(["somebody-else"], unknown=False) == ()
    assert await ledger.telling(["a1", "a2"]) == {"a1"}


async def test_an_exception_inside_leaves_nothing_behind(database):
    ledger, registry = SqlLedger(database), SqlRegistry(database)
    channel = await registry.set_channel(Platform.CONSOLE, "console", None)

    async def crash() -> None:
        async with ledger.transaction() as page:
            await page.save(article(), [], [decision(event())], now=NOW)
            await page.enqueue([Dispatch(channel.id, Act.POST, Reason.NEW, ("ev1",), 1)], now=NOW)
            raise RuntimeError("crash")

    with pytest.raises(RuntimeError, match="crash"):
        await crash()
    assert await ledger.known(["a1"]) == {}
    assert await SqlArchive(database).event("ev1") is None
    assert await SqlQueue(database).due([Platform.CONSOLE], NOW) == ()


async def test_readers_see_only_what_is_committed(database, url):
    ledger = SqlLedger(database)
    async with open_database(url, exclusive=False) as other:
        async with ledger.transaction() as page:
            await page.save(article(), [], [decision(event())], now=NOW)
            assert await SqlArchive(other).events() == ()
        assert await SqlArchive(other).events() == (event(),)


async def test_instants_without_a_zone_are_refused(database):
    with pytest.raises(Exception, match="timezone-aware"):
        await SqlLedger(database).store_silently([article()], now=datetime(2026, 1, 1))  # noqa: DTZ001


words = st.text(max_size=30)
instants = st.datetimes(timezones=st.just(UTC))
days = st.dates().map(PartialDate.of) | st.builds(PartialDate, st.integers(1, 9999)) | st.none()
sources = st.builds(
    Source,
    article_id=words,
    publisher=words,
    outlet=words,
    url=words,
    title=words,
    published=instants,
    status=st.sampled_from(Status),
    kind=st.sampled_from(Kind),
    news=st.booleans(),
    quote=words,
    voice=st.sampled_from(Voice),
    origin=st.none() | words,
)
events = st.builds(
    Event,
    id=words,
    organization=words,
    person=words,
    person_id=st.none() | words,
    kind=st.sampled_from(Kind),
    status=st.sampled_from(Status),
    seat=st.sampled_from(Seat),
    revision=st.integers(1, 99),
    founded=instants,
    updated=instants,
    gender=st.sampled_from(Gender),
    role=st.none() | words,
    date=days,
    origin=st.sampled_from(Origin),
    sources=st.lists(sources, max_size=3).map(tuple),
)


@given(events)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_an_event_comes_back_as_it_went_in(made):
    assert read_event(event_state(made)) == made


async def test_what_joins_a_message_is_told_by_it(database):
    ledger, queue, registry = SqlLedger(database), SqlQueue(database), SqlRegistry(database)
    channel = await registry.set_channel(Platform.DISCORD, "c1", "g1")
    for number in (1, 2, 3):
        async with ledger.transaction() as page:
            await page.save(article(number), [], [decision(event(f"ev{number}"))], now=NOW)

    async def tell(event_id, **changed):
        async with ledger.transaction() as page:
            told = Dispatch(channel.id, Act.POST, Reason.NEW, (event_id,), 1, rolling=True, **changed)
            await page.enqueue([told], now=NOW)

    await tell("ev1")
    (post,) = await queue.due([Platform.DISCORD], NOW)
    assert post.rolling
    await tell("ev2", joins=post.id)  # while the first is under way
    await queue.sent(post, "m1", now=NOW)
    await tell("ev3", joins=post.id)
    (edit,) = await queue.due([Platform.DISCORD], NOW)
    assert (edit.act, edit.rolling, edit.message_id) == (Act.EDIT, True, "m1")
    assert [each.id for each in edit.events] == ["ev1", "ev2", "ev3"]
    await queue.sent(edit, "m1", now=NOW)
    assert await queue.due([Platform.DISCORD], NOW) == ()
    async with ledger.transaction() as page:
        assert await page.told(["ev3"]) == {(channel.id, "ev3")}
        assert [each.event_id for each in await page.tellings(NOW - timedelta(seconds=1))] == [
            "ev1", "ev2", "ev3"
        ]  # fmt: skip
        assert await page.tellings(NOW) == ()
