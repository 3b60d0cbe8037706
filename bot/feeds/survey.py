"""What a body brings: its entries held against what is remembered of the feed, and those to hand on. Pure.

Most bodies concern nobody watched. Such a body is read all the same, by lxml where it is well-formed
(``quick``), and each entry that is new or changed is scanned for the watch list as it will be matched:
text with entities, CDATA and encodings undone, so that nothing of them can hide a name. What concerns
nobody stops here: no article, no row, a trace of 41 bytes in the state of its feed (``memory``).

So the health of a feed does not depend on whom it concerns: that it is a feed at all, how many entries
it holds, which are new, and its first contact come from the same reading. An entry that comes to
concern somebody by a later edit is handed on then; one that was handed on once is handed on at every
change, so that it can take back what it said.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.feeds.health import Habit, habit, habit_after
from bot.feeds.identity import identify, lower
from bot.feeds.memory import Recognised, Recollection, recognise, remember
from bot.feeds.normalise import normalise
from bot.feeds.parse import Reading, read
from bot.model import Article, Entry, Feed, FeedState, Identity

Concerns = Callable[[str], bool]  # whether a text may concern anybody watched; quick and generous


@dataclass(frozen=True, slots=True)
class Survey:
    """The articles to hand on, how many entries the body holds, how many are new, and the state after it."""

    articles: tuple[Article, ...]
    entries: int
    new: int
    state: FeedState


def survey(
    body: bytes,
    feed: Feed,
    state: FeedState,
    *,
    url: str,
    content_type: str,
    concerns: Concerns,
    now: datetime,
) -> Survey:
    """Read the *body* of *feed*, fetched from *url*, whose state before it is *state*.

    Raises PermanentError when it is no feed, or a broken one.
    """
    reading = read(body, url=url, content_type=content_type, identity=state.identity)
    recollection, identity = _recognised(reading, state)
    wanted = {
        each.trace.article
        for each in recollection.entries
        if each.trace.handed or ((each.new or each.changed) and concerns(_text(each.entry)))
    }

    def is_wanted(each: Recognised) -> bool:
        return each.trace.article in wanted

    return Survey(
        articles=tuple(
            replace(normalise(each.entry, feed, now), id=each.trace.article.hex())
            for each in recollection.entries
            if (each.new or each.changed) and is_wanted(each)
        ),
        entries=len(recollection.entries),
        new=sum(each.new for each in recollection.entries),
        state=replace(
            state,
            seeded=True,
            identity=identity,
            pace=int(reading.pace.total_seconds()),
            seen=remember(recollection, state.seen, handed=is_wanted),
            **_habit(recollection, state, now),
        ),
    )


def _habit(recollection: Recollection, state: FeedState, now: datetime) -> dict[str, Any]:
    """When the feed last had something new, and how often it has: by its dates, else by when Vigie saw it."""
    new = sum(each.new for each in recollection.entries)
    dates = [
        each.entry.published
        for each in recollection.entries
        if each.entry.published is not None and each.entry.published <= now
    ]
    last_new = now if new else state.last_new
    if new and not state.seeded and dates:
        last_new = max(dates)  # a first contact finds what others saw long ago
    found = habit(dates)
    if found is None and new and state.seeded and state.last_new is not None:
        known = Habit(timedelta(seconds=state.gap), timedelta(seconds=state.lull)) if state.lull else None
        found = habit_after(known, now - state.last_new, new)
    if found is None:
        return {"last_new": last_new}
    return {
        "last_new": last_new,
        "gap": int(found.gap.total_seconds()),
        "lull": int(found.lull.total_seconds()),
    }


def _recognised(reading: Reading, state: FeedState) -> tuple[Recollection, Identity]:
    """Hold the entries against the memory; where their names prove fickle, name them by what is steadier."""
    recollection = recognise(reading.entries, state.seen, feed_url=state.url)
    if not recollection.fickle or reading.identity is not state.identity:
        return recollection, reading.identity
    entries, identity = identify(reading.entries, lower(reading.identity))
    return recognise(entries, state.seen, feed_url=state.url), identity


def _text(entry: Entry) -> str:
    return " ".join((entry.title, entry.summary, entry.content or ""))
