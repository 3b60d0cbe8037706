import asyncio
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from aiohttp import web

from bot.feeds.failures import OfflineError
from bot.feeds.fetch import Fetcher, Limits
from bot.feeds.poller import AT_ONCE, Poller
from bot.feeds.schedule import GONE
from bot.model import FeedState, Outcome
from bot.ports import StorageError
from tests.feeds.conftest import NOW, Engine, Site, feed, item, rss

MINUTE = timedelta(minutes=1)


# -- one feed --------------------------------------------------------------------------------------


async def test_first_contact_is_silent_and_the_rest_is_news(site, engine):
    url = site.serve("/feed", rss(item(1), item(2)))
    report = await engine.poll(url)
    assert (report.outcome, report.entries, report.new) == (Outcome.UPDATED, 2, 2)
    assert engine.taker.calls == [(2, True)]
    assert engine.book.kept[url].seeded

    site.serve("/feed", rss(item(3), item(1), item(2)))
    report = await engine.poll(url)
    assert (report.outcome, report.entries, report.new) == (Outcome.UPDATED, 3, 1)
    assert engine.taker.calls[1:] == [(1, False)]


async def test_an_empty_first_contact_seeds_too(site, engine):
    url = site.serve("/feed", rss())
    assert (await engine.poll(url)).outcome is Outcome.UPDATED
    site.serve("/feed", rss(item(1)))
    await engine.poll(url)
    assert engine.taker.calls == [(1, False)]


async def test_only_what_concerns_somebody_is_taken(site, engine):
    engine.concerns = lambda text: "Nouvelle 2" in text
    url = site.serve("/feed", rss(item(1), item(2)))
    report = await engine.poll(url)
    assert (report.entries, report.new) == (2, 2)
    assert [article.title for article in engine.taker.articles.values()] == ["Nouvelle 2"]
    site.serve("/feed", rss(item(3)))
    assert (await engine.poll(url)).new == 1
    assert engine.book.kept[url].last_new == NOW
    assert engine.taker.calls == [(1, True)]


async def test_what_was_not_taken_is_handed_on_again(site, engine):
    url = site.serve("/feed", rss(item(1)))
    await engine.poll(url)
    site.serve("/feed", rss(item(1), item(2)))
    engine.taker.fails = RuntimeError("a bug in the matcher")
    await engine.poll(url)
    engine.taker.fails = None
    assert (await engine.poll(url)).new == 1
    assert engine.taker.calls == [(1, True), (1, False), (1, False)]


async def test_a_slow_feed_says_so(site, engine):
    body = rss(item(1)).replace(b"<title>Journal", b"<ttl>12</ttl><title>Journal")
    url = site.serve("/feed", body)
    for _ in range(2):  # the second answer is unchanged, and the wait the same
        await engine.poll(url)
        assert engine.book.kept[url].next_poll == NOW + 12 * MINUTE


async def test_validators_travel(site, engine):
    headers = {"ETag": '"v1"', "Last-Modified": "Mon, 23 Nov 2026 10:00:00 GMT"}
    url = site.serve("/feed", rss(item(1)), headers=headers)
    await engine.poll(url)
    site.serve("/feed", b"", status=304, headers={"Last-Modified": "Mon, 23 Nov 2026 11:00:00 GMT"})
    report = await engine.poll(url)
    assert site.asked[1].headers["If-None-Match"] == '"v1"'
    assert site.asked[1].headers["If-Modified-Since"] == "Mon, 23 Nov 2026 10:00:00 GMT"
    assert (report.outcome, report.new) == (Outcome.NOT_MODIFIED, 0)
    state = engine.book.kept[url]
    assert (state.etag, state.last_modified) == ('"v1"', "Mon, 23 Nov 2026 11:00:00 GMT")
    assert len(engine.taker.calls) == 1


async def test_an_unchanged_body_is_not_read_again(site, engine):
    url = site.serve("/feed", rss(item(1)))
    await engine.poll(url)
    assert (await engine.poll(url)).outcome is Outcome.NOT_MODIFIED
    assert len(engine.taker.calls) == 1


async def test_validators_advance_only_once_the_articles_are_taken(site, engine):
    url = site.serve("/feed", rss(item(1)), headers={"ETag": '"v1"'})
    engine.taker.fails = RuntimeError("a bug in the matcher")
    report = await engine.poll(url)
    assert report.outcome is Outcome.FAILED
    assert report.reason == "internal error: RuntimeError: a bug in the matcher"
    state = engine.book.kept[url]
    assert (state.etag, state.body_hash, state.seeded, state.failures) == (None, None, False, 1)

    engine.taker.fails = None
    assert (await engine.poll(url)).new == 1
    assert engine.taker.calls == [(1, True), (1, True)]
    assert engine.book.kept[url].etag == '"v1"'


async def test_a_failure_backs_off_with_its_reason_and_a_success_forgets_it(site, engine):
    url = site.serve("/feed", b"", status=500)
    for failures, minutes in ((1, 10), (2, 20), (3, 40)):
        report = await engine.poll(url)
        assert (report.outcome, report.reason) == (Outcome.FAILED, "500 Internal Server Error")
        state = engine.book.kept[url]
        assert (state.failures, state.problem) == (failures, "500 Internal Server Error")
        assert state.next_poll == NOW + minutes * MINUTE
    site.serve("/feed", rss(item(1)))
    await engine.poll(url)
    state = engine.book.kept[url]
    assert (state.failures, state.problem, state.next_poll) == (0, None, NOW + 5 * MINUTE)
    assert (state.succeeded, state.last_new) == (NOW, NOW)


@pytest.mark.parametrize(
    ("status", "headers", "wait"),
    [
        (429, {"Retry-After": "7200"}, timedelta(hours=2)),
        (503, {"Retry-After": "60"}, timedelta(minutes=10)),
        (410, {}, GONE),
    ],
)
async def test_the_server_may_ask_for_more(site, engine, status, headers, wait):
    url = site.serve("/feed", b"", status=status, headers=headers)
    await engine.poll(url)
    assert engine.book.kept[url].next_poll == NOW + wait


async def test_a_fresh_answer_is_left_to_age(site, engine):
    url = site.serve("/feed", rss(item(1)), headers={"Cache-Control": "max-age=900"})
    await engine.poll(url)
    assert engine.book.kept[url].next_poll == NOW + 15 * MINUTE


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty body"),
        (b"<html><body>Bonjour</body></html>", "not a feed: an HTML page"),
        (b"/etc/hostname", "not a feed: plain text"),
        (b"Bonjour. " * 600_000, "too large: more than 0.190735 MiB"),
    ],
)
async def test_what_is_no_feed_is_said(site, engine, body, reason):
    assert (await engine.poll(site.serve("/feed", body))).reason == reason


async def test_a_move_is_remembered_and_checked(site, engine):
    old = site.redirect("/old", "/new", 301)
    new = site.serve("/new", rss(item(1)))
    await engine.poll(old)
    assert engine.book.kept[old].moved_to == new
    await engine.poll(old)
    assert [request.path for request in site.asked] == ["/old", "/new", "/new"]

    site.serve("/new", b"", status=404)
    await engine.poll(old)
    assert engine.book.kept[old].moved_to is None
    site.serve("/old", rss(item(2)))
    assert (await engine.poll(old)).new == 1


# -- many feeds ------------------------------------------------------------------------------------


class Crowd:
    """A page that answers only when enough requests are inside at once, or when told to."""

    def __init__(self, wanted: int) -> None:
        self.wanted = wanted
        self.inside = 0
        self.most = 0
        self.together = asyncio.Event()

    async def page(self, request: web.Request) -> web.Response:
        self.inside += 1
        self.most = max(self.most, self.inside)
        if self.inside >= self.wanted:
            self.together.set()
        with suppress(TimeoutError):
            await asyncio.wait_for(self.together.wait(), 0.5)
        self.inside -= 1
        return web.Response(body=rss(item(1)))


async def test_hosts_are_asked_together(sites, engine):
    crowd = Crowd(wanted=5)
    urls = [(await sites(f"127.0.0.{n}")).page("/feed", crowd.page) for n in range(2, 7)]
    reports = await engine.poller(*urls).poll_all()
    assert crowd.together.is_set()
    assert [report.feed.url for report in reports] == urls
    assert {report.outcome for report in reports} == {Outcome.UPDATED}


async def test_one_host_is_asked_once_at_a_time(site, engine):
    crowd = Crowd(wanted=2)
    crowd.together.set()
    reports = await engine.poller(*(site.page(f"/{n}", crowd.page) for n in range(6))).poll_all()
    assert len(reports) == 6
    assert crowd.most == 1


async def test_a_host_rests_between_two_requests(site, engine):
    came = []

    async def page(request: web.Request) -> web.Response:
        came.append(asyncio.get_running_loop().time())
        return web.Response(body=rss(item(1)))

    limits = Limits(gap=timedelta(seconds=0.1))
    async with Fetcher(contact="", allow_private=True, limits=limits) as engine.fetcher:
        await engine.poller(*(site.page(f"/{n}", page) for n in range(3))).poll_all()
    assert all(later - earlier >= 0.1 for earlier, later in pairwise(came))


async def test_feeds_under_way_are_bounded(sites, engine):
    crowd = Crowd(wanted=AT_ONCE + 1)
    urls = [(await sites(f"127.0.1.{n}")).page("/feed", crowd.page) for n in range(1, AT_ONCE + 5)]
    await engine.poller(*urls).poll_all()
    assert crowd.most == AT_ONCE


async def test_a_broken_feed_stops_no_other(site, sites, engine):
    async def hang(request: web.Request) -> web.Response:
        await asyncio.Event().wait()
        raise AssertionError

    other = await sites("127.0.0.2")
    urls = [
        other.page("/hangs", hang),
        site.serve("/html", b"<html></html>"),
        site.serve("/good", rss(item(1))),
        "http://nowhere.invalid/",
        "nonsense",
        "http://[oops/",
        site.serve("/broken", b"<rss><channel>"),
        site.serve("/too", rss(item(2))),
    ]
    reports = await engine.poller(*urls).poll_all()
    answered = [report.feed.url for report in reports if report.outcome is Outcome.UPDATED]
    assert answered == [f"{site.url}/good", f"{site.url}/too"]
    assert all(report.reason for report in reports if report.outcome is Outcome.FAILED)
    assert len(engine.taker.articles) == 2


async def test_reports_come_as_polls_end(site, engine):
    await engine.poller(site.serve("/a", rss(item(1))), site.serve("/b", rss(item(2)))).poll_all()
    assert {engine.reports.get_nowait().feed.url for _ in range(2)} == {f"{site.url}/a", f"{site.url}/b"}


@pytest.mark.parametrize("broken", ["book", "intake"])
async def test_a_storage_error_stops_everything(site, sites, engine, broken):
    forever = asyncio.Event()

    async def hang(request: web.Request) -> web.Response:
        await forever.wait()
        return web.Response()

    if broken == "book":
        engine.book.broken = True
    else:
        engine.taker.fails = StorageError("the disk is full")
    urls = [(await sites("127.0.0.2")).page("/hangs", hang), site.serve("/feed", rss(item(1)))]
    with pytest.raises(StorageError, match="the disk is full"):
        await engine.poller(*urls).poll_all()
    with pytest.raises(StorageError, match="the disk is full"):
        async with asyncio.timeout(5):
            await ticking(engine, *urls).run(asyncio.Event())


class Unplugged(Fetcher):
    """A client whose network is down for the addresses named."""

    down: frozenset[str] = frozenset()

    async def get(self, url, **validators):
        if url in self.down:
            raise OfflineError("network unreachable")
        return await super().get(url, **validators)


async def test_our_own_network_down_is_no_fault_of_the_feeds(site):
    async with Unplugged(contact="x", allow_private=True) as fetcher:
        engine = Engine(fetcher)
        urls = [site.serve("/a", rss(item(1))), site.serve("/b", rss(item(2)))]
        fetcher.down = frozenset(urls)
        poller = engine.poller(*urls)
        for _ in range(3):
            reports = await poller.poll_all()
            assert {report.reason for report in reports} == {"network unreachable"}
        assert engine.book.kept[urls[0]].failures == 0
        assert engine.book.kept[urls[0]].next_poll == NOW + 5 * MINUTE

        # Another feed answers, be it with a refusal: so the network is up, and the feed is to blame.
        site.serve("/b", b"", status=500)
        fetcher.down = frozenset(urls[:1])
        await poller.poll_all()
        await poller.poll_all()
        assert engine.book.kept[urls[0]].failures >= 1


# -- the scheduler ---------------------------------------------------------------------------------


def ticking(engine: Engine, *urls: str, interval: timedelta = timedelta(seconds=0.02)) -> Poller:
    """A poller by the real clock."""
    return Poller(
        [feed(url) for url in urls],
        engine.fetcher,
        engine.book,
        engine.taker,
        interval=interval,
        now=lambda: datetime.now(UTC),
        jitter=lambda: 0.0,
        on_report=engine.reports.put_nowait,
    )


async def stopped(running: asyncio.Task[None], stop: asyncio.Event) -> None:
    stop.set()
    async with asyncio.timeout(2):
        await running


async def test_every_feed_is_polled_again_and_again(site, engine):
    urls = [site.serve("/good", rss(item(1))), site.serve("/bad", b"", status=500)]
    stop = asyncio.Event()
    running = asyncio.create_task(ticking(engine, *urls).run(stop))
    polled = dict.fromkeys(urls, 0)
    async with asyncio.timeout(5):
        while min(polled.values()) < 3:
            polled[(await engine.reports.get()).feed.url] += 1
    await stopped(running, stop)
    assert engine.taker.calls == [(1, True)]


async def test_a_plan_made_before_a_restart_is_kept(site, engine):
    planned, due = site.serve("/planned", rss(item(1))), site.serve("/due", rss(item(2)))
    now = datetime.now(UTC)
    engine.book.kept[planned] = FeedState(planned, next_poll=now + timedelta(hours=1))
    engine.book.kept[due] = FeedState(due, next_poll=now - timedelta(hours=1))
    stop = asyncio.Event()
    running = asyncio.create_task(ticking(engine, planned, due, interval=timedelta(hours=2)).run(stop))
    async with asyncio.timeout(5):
        assert (await engine.reports.get()).feed.url == due
    await stopped(running, stop)
    assert [request.path for request in site.asked] == ["/due"]


async def test_stopping_drops_what_is_under_way(site, engine):
    entered, left = asyncio.Event(), asyncio.Event()

    async def hang(request: web.Request) -> web.Response:
        entered.set()
        try:
            await asyncio.Event().wait()
        finally:
            left.set()
        raise AssertionError

    stop = asyncio.Event()
    running = asyncio.create_task(ticking(engine, site.page("/feed", hang)).run(stop))
    async with asyncio.timeout(5):
        await entered.wait()
        await stopped(running, stop)
        await left.wait()
    assert engine.book.kept == {}


async def test_cancelling_is_clean(site: Site, engine):
    url = site.serve("/feed", rss(item(1)))
    running = asyncio.create_task(ticking(engine, url).run(asyncio.Event()))
    async with asyncio.timeout(5):
        await engine.reports.get()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert not [task for task in asyncio.all_tasks() if "poll_and_arm" in repr(task)]
