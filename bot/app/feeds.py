"""``vigie feeds``: the list of feeds looked at, checked and changed."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from bot.app.clock import utc_now
from bot.app.configuration import Configuration
from bot.app.memory import open_memory
from bot.app.polling import open_fetcher
from bot.feeds.catalogue import is_address, publisher_of, same_feed
from bot.feeds.conditions import FeedConditions
from bot.feeds.editing import add_feeds, remove_feed
from bot.feeds.fetch import Fetcher
from bot.feeds.hosts import Hosts
from bot.feeds.opml import read_opml
from bot.feeds.probe import Probe, feeds_of_page, probe
from bot.model import Condition, Feed
from bot.ports import ConfigError, PermanentError, Problem, VigieError
from bot.wording import worded

AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class Check:
    """What one feed answered: what it holds, or the *problem*; where it has moved for good."""

    feed: Feed
    found: Probe | None = None
    problem: str | None = None
    moved_to: str | None = None


async def conditions(configuration: Configuration) -> tuple[Condition, ...]:
    """How the feeds are, as far as is remembered. Raises StorageError."""
    async with open_memory(configuration.settings.database_url, exclusive=False) as memory:
        return await FeedConditions(configuration.feeds, memory.feedbook).all()


def listed(configuration: Configuration, name: str) -> Feed:
    """The feed of that name or address. Raises ConfigError."""
    named = [feed for feed in configuration.feeds if feed.name.casefold() == name.casefold()]
    found = named or [feed for feed in configuration.feeds if is_address(name) and same_feed(feed.url, name)]
    if len(found) > 1:
        urls = ", ".join(feed.url for feed in found)
        raise ConfigError([_problem(configuration, "problem-several-feeds", value=name, urls=urls)])
    if not found:
        raise ConfigError([_problem(configuration, "problem-no-such-feed", value=name)])
    return found[0]


async def check(configuration: Configuration, feeds: Sequence[Feed]) -> tuple[Check, ...]:
    """Ask each of *feeds* now, keeping nothing; one request to a host at a time."""
    slots = asyncio.Semaphore(AT_ONCE)
    async with open_fetcher(configuration.settings) as fetcher:
        hosts = Hosts(fetcher.gap)

        async def checked(feed: Feed) -> Check:
            async with hosts.turn(feed.url), slots:
                return await _check(feed, fetcher)

        return tuple(await asyncio.gather(*map(checked, feeds)))


async def _check(feed: Feed, fetcher: Fetcher) -> Check:
    try:
        fetched = await fetcher.get(feed.url, now=utc_now())
        found = await asyncio.to_thread(
            probe, fetched.body, url=fetched.url, content_type=fetched.content_type
        )
    except VigieError as error:
        return Check(feed, problem=str(error))
    return Check(feed, found, moved_to=fetched.moved_to)


async def add(configuration: Configuration, feed: Feed, *, asked: bool) -> Feed:
    """Add *feed*, whose empty fields are filled in; *asked*, only if it answers. Raises ConfigError."""
    if not is_address(feed.url):
        raise ConfigError([Problem("url", None, "problem-not-an-address", {"value": feed.url})])
    for known in configuration.feeds:
        if same_feed(known.url, feed.url):
            raise ConfigError(
                [_problem(configuration, "problem-feed-known", value=feed.url, name=known.name)]
            )
    title = ""
    if asked:
        found, feed = await _asked(configuration, feed)
        title = found.title
    publisher = feed.publisher or publisher_of(feed.url)
    feed = replace(feed, name=feed.name or title or publisher, publisher=publisher)
    add_feeds(writable(configuration), [feed])
    return feed


async def _asked(configuration: Configuration, feed: Feed) -> tuple[Probe, Feed]:
    """What the feed holds, and the feed at the address where it is. Raises ConfigError."""
    async with open_fetcher(configuration.settings) as fetcher:
        try:
            fetched = await fetcher.get(feed.url, now=utc_now())
        except VigieError as error:
            raise ConfigError([_refused(configuration, feed.url, error)]) from error
    content_type = fetched.content_type
    try:
        found = probe(fetched.body, url=fetched.url, content_type=content_type)
    except PermanentError as error:
        links = feeds_of_page(fetched.body, url=fetched.url, content_type=content_type)
        if links:
            named = Problem(feed.url, None, "problem-page-of-feeds", {"urls": ", ".join(links)})
            raise ConfigError([named]) from error
        raise ConfigError([_refused(configuration, feed.url, error)]) from error
    return found, replace(feed, url=fetched.moved_to or feed.url)


def _refused(configuration: Configuration, url: str, error: VigieError) -> Problem:
    return Problem(url, None, "problem-feed-refused", {"why": worded(str(error), configuration.speech)})


def remove(configuration: Configuration, name: str) -> Feed:
    """Take the feed of that name or address out of the list. Raises ConfigError."""
    feed = listed(configuration, name)
    remove_feed(writable(configuration), feed)
    return feed


def take_in(configuration: Configuration, opml: Path, *, topic: str) -> tuple[tuple[Feed, ...], int]:
    """Add the feeds of an OPML file; return those added, and how many were listed. Raises ConfigError."""
    read = read_opml(opml, topic=topic)
    new = tuple(
        feed for feed in read if not any(same_feed(feed.url, known.url) for known in configuration.feeds)
    )
    if new:
        add_feeds(writable(configuration), new)
    return new, len(read) - len(new)


def writable(configuration: Configuration) -> Path:
    """The operator's own list. Raises ConfigError where it is the one that comes with Vigie."""
    path = configuration.settings.feeds
    with_vigie = Path(str(files("bot"))) / "data"
    if path.resolve().is_relative_to(with_vigie.resolve()):
        raise ConfigError([Problem(path.name, None, "problem-bundled-list")])
    return path


def _problem(configuration: Configuration, message: str, **args: object) -> Problem:
    return Problem(configuration.settings.feeds.name, None, message, args)
