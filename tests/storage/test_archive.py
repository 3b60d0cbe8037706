"""What the answers read."""

from dataclasses import replace
from datetime import date, timedelta

from bot.model import PAGE, Decision, FeedState, Kind, Origin, PartialDate
from storage.archive import SqlArchive
from storage.feedbook import SqlFeedBook
from storage.heartbeat import SqlHeartbeat
from storage.history import SqlHistory
from storage.ledger import SqlLedger
from tests.events.stories import claim
from tests.storage.conftest import NOW, article, decision, event


async def fill(database, *events):
    async with SqlLedger(database).transaction() as page:
        await page.save(article(), [], [decision(each) for each in events], now=NOW)


async def test_newest_first_and_filtered(database):
    spring = event("spring", date=PartialDate(2025, 4, 3))
    year = event("year", date=PartialDate(2024), kind=Kind.ARRIVAL)
    undated = event("undated", date=None, person_id="paul-roy", person="Paul Roy")
    await fill(database, year, spring, undated)
    archive = SqlArchive(database)

    async def found(**filters):
        return [each.id for each in await archive.events(**filters)]

    assert await found() == ["undated", "spring", "year"]
    assert await found(limit=1) == ["undated"]
    assert await found(person_id="paul-roy") == ["undated"]
    assert await found(kinds=[Kind.ARRIVAL]) == ["year"]
    assert await found(since=date(2025, 1, 1)) == ["undated", "spring"]
    assert await found(until=date(2025, 4, 3)) == ["spring", "year"]
    assert await found(since=date(2024, 6, 1), until=date(2024, 7, 1)) == ["year"]


async def test_what_was_taken_back_or_only_recalled_is_left_out(database):
    await fill(
        database,
        event("retracted", retracted=True),
        event("background", news=False, told=True),  # as a first contact marks it
        event("recap", news=False, told=False, origin=Origin.HISTORY),
    )
    archive = SqlArchive(database)
    assert [each.id for each in await archive.events()] == ["recap"]
    assert (await archive.event("background")).news is False
    assert await archive.event("nothing") is None


async def test_a_name_is_found_whatever_its_case_and_accents(database):
    await fill(database, event("ev1", person="Éloïse Ça-Nova", person_id=None))
    assert len(await SqlArchive(database).events(name="ELOISE ca nova")) == 1


async def test_the_state_of_the_watch(database):
    archive, book, beat = SqlArchive(database), SqlFeedBook(database), SqlHeartbeat(database)
    assert (await archive.overview()).last_poll is None
    await book.save(FeedState("u1", polled=NOW, seeded=True, etag='"x"'))
    await book.save(FeedState("u1", polled=NOW, failures=2, problem="403"))
    await book.save(FeedState("u2", polled=NOW + timedelta(minutes=1)))
    await beat.beat(NOW)
    await beat.beat(NOW + timedelta(minutes=2))
    await fill(database, event("ev1"), event("old", origin=Origin.HISTORY, updated=NOW + timedelta(days=1)))
    overview = await archive.overview()
    assert (overview.feeds, overview.failing) == (2, 1)
    assert overview.last_poll == NOW + timedelta(minutes=1)
    assert overview.last_event.id == "ev1"
    assert overview.watching_since == NOW
    assert await beat.last() == NOW + timedelta(minutes=2)
    assert (await book.states())["u1"].problem == "403"


async def test_the_watch_begins_anew_after_a_long_stop(database):
    archive, beat = SqlArchive(database), SqlHeartbeat(database)
    await beat.beat(NOW)
    await beat.beat(NOW + timedelta(hours=2))
    assert (await archive.overview()).watching_since == NOW
    await beat.beat(NOW + timedelta(hours=20))
    assert (await archive.overview()).watching_since == NOW + timedelta(hours=20)


async def test_the_last_stop_is_remembered_however_short(database):
    archive, beat = SqlArchive(database), SqlHeartbeat(database)
    for minutes in (0, 1, 2):
        await beat.beat(NOW + timedelta(minutes=minutes))
    assert (await archive.overview()).pause is None
    for minutes in (40, 41):
        await beat.beat(NOW + timedelta(minutes=minutes))
    assert (await archive.overview()).pause == (NOW + timedelta(minutes=2), NOW + timedelta(minutes=40))


async def test_the_feeds_listed_are_known_before_they_are_read(database):
    book = SqlFeedBook(database)
    await book.follow(["u1", "u2"])
    await book.save(FeedState("u1", polled=NOW, etag='"x"'))
    await book.follow(["u1", "u3"])
    states = await book.states()
    assert set(states) == {"u1", "u3"}
    assert states["u1"].etag == '"x"'
    assert (await SqlArchive(database).overview()).feeds == 2


async def test_commands_are_remembered(database):
    beat = SqlHeartbeat(database)
    assert await beat.remembered() is None
    await beat.remember("abc")
    assert await beat.remembered() == "abc"


OLD = {"origin": Origin.HISTORY, "told": True, "sources": ()}
(HEARD,) = event().sources
PAGED = replace(HEARD, article_id=f"{PAGE}h2")


async def test_history_follows_the_watch_list_but_keeps_what_the_feeds_added(database):
    history, archive = SqlHistory(database), SqlArchive(database)
    first, second = event("h1", **OLD), event("h2", **{**OLD, "sources": (PAGED,)}, date=PartialDate(2020))
    await history.replace_history([first, second], now=NOW)
    await fill(database, replace(second, revision=2, role="directrice", sources=(HEARD, PAGED)))
    corrected = event("h1", **OLD, role="conseillère")
    dated = replace(second, date=PartialDate(2020, 3), kind=Kind.OUSTER, sources=())
    await history.replace_history([corrected, dated], now=NOW)
    assert await archive.event("h1") == corrected
    grown = replace(dated, revision=2, role="directrice", sources=(HEARD,))
    assert await archive.event("h2") == grown
    await history.replace_history([], now=NOW)
    assert await archive.event("h1") is None
    assert await archive.event("h2") == grown


async def test_history_under_another_id_takes_over_what_was_added(database):
    history, archive = SqlHistory(database), SqlArchive(database)
    await history.replace_history([event("h1", **OLD)], now=NOW)
    said = claim()
    merged = Decision(event("h1", **OLD, revision=2, role="directrice"), "Connu.", said)
    async with SqlLedger(database).transaction() as page:
        await page.save(article(), [said], [merged], now=NOW)
    earlier = event("h1", **OLD, date=PartialDate(2011))
    await history.replace_history([earlier, event("h2", **OLD)], now=NOW)
    assert await archive.event("h1") == earlier
    assert (await archive.event("h2")).role == "directrice"
    await history.replace_history([event("h3", **OLD)], now=NOW)
    assert [each.id for each in await archive.events()] == ["h3"]
    assert (await archive.event("h3")).role == "directrice"
