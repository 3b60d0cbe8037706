"""What is remembered of a feed's entries from poll to poll: what they are called, and what they said. Pure.

Entries that concern nobody get no row in the database; 41 bytes each, with the state of their feed,
are enough to know them again. An entry is known by its name (``identity``), else by its link, else by
its title and day: so that one whose guid changed, or that left the feed and came back, is not new, and
keeps the article id under which it was first met.
"""

import hashlib
import struct
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit

from bot.feeds.identity import is_often, link_name
from bot.model import Entry

# Entries kept after they left the feed: what comes back later than so many others is news again.
LEAST_KEPT = 100
KEPT_SHARE = 3  # times the entries in the feed

PACKED = struct.Struct("8s8s8s8s8s?")
NO_NAME = bytes(8)


class Trace(NamedTuple):
    """What is left of an entry. All but the last are hashes; a link or a title that it has not is zeros.

    ``handed`` says that it was handed on once as concerning the watch list: whatever it says later
    has to be handed on too.
    """

    article: bytes
    name: bytes
    link: bytes
    headline: bytes
    said: bytes
    handed: bool


@dataclass(frozen=True, slots=True)
class Recognised:
    """One entry of a body with what is known of it: ``new``, or else ``changed`` since it was last met."""

    entry: Entry
    trace: Trace
    new: bool
    changed: bool


@dataclass(frozen=True, slots=True)
class Recollection:
    """The entries of a body held against the memory. ``fickle``: their names change from poll to poll."""

    entries: tuple[Recognised, ...]
    fickle: bool


def recognise(entries: Sequence[Entry], packed: bytes, *, feed_url: str) -> Recollection:
    """Hold *entries* (named, in their feed's order) against the memory *packed*."""
    known = list(unpack(packed))
    fresh = [_trace(entry, feed_url) for entry in entries]
    found: dict[int, Trace] = {}
    taken: set[bytes] = set()
    renamed = 0
    for field in ("name", "link", "headline"):
        by_field = _unshared(known, field)
        own = _unshared(fresh, field)
        for place, trace in enumerate(fresh):
            met = by_field.get(getattr(trace, field))
            if place in found or met is None or met.article in taken or getattr(trace, field) not in own:
                continue
            found[place] = met
            taken.add(met.article)
            renamed += field != "name"
    recognised = tuple(
        _recognised(entry, trace, found.get(place))
        for place, (entry, trace) in enumerate(zip(entries, fresh, strict=True))
    )
    return Recollection(recognised, fickle=is_often(renamed, len(found)))


def remember(recollection: Recollection, packed: bytes, *, handed: Callable[[Recognised], bool]) -> bytes:
    """The memory after a body: its entries first, then those that left, as far as there is room."""
    present = [each.trace._replace(handed=handed(each)) for each in recollection.entries]
    here = {trace.article for trace in present}
    gone = [trace for trace in unpack(packed) if trace.article not in here]
    room = max(LEAST_KEPT, KEPT_SHARE * len(present)) - len(present)
    return pack([*present, *gone[:room]])


def pack(traces: Iterable[Trace]) -> bytes:
    """Traces to bytes."""
    return b"".join(PACKED.pack(*trace) for trace in traces)


def unpack(packed: bytes) -> Iterator[Trace]:
    """Bytes to traces; what a torn end leaves over is dropped."""
    whole = len(packed) // PACKED.size * PACKED.size
    return (Trace(*fields) for fields in PACKED.iter_unpack(packed[:whole]))


def _recognised(entry: Entry, trace: Trace, met: Trace | None) -> Recognised:
    if met is None:
        return Recognised(entry, trace, new=True, changed=False)
    trace = trace._replace(article=met.article, handed=met.handed)
    return Recognised(entry, trace, new=False, changed=trace.said != met.said)


def _unshared(traces: Sequence[Trace], field: str) -> dict[bytes, Trace]:
    """The traces by *field*, without those in which it is empty or the same as in another."""
    seen = Counter(getattr(trace, field) for trace in traces)
    return {
        value: trace for trace in traces if seen[value := getattr(trace, field)] == 1 and value != NO_NAME
    }


def _trace(entry: Entry, feed_url: str) -> Trace:
    """An entry never met before."""
    link = link_name(entry.url) if entry.url and urlsplit(entry.url).path.strip("/") else ""
    day = entry.published.date().isoformat() if entry.published and entry.title else ""
    return Trace(
        article=article_key(feed_url, entry.id),
        name=_hash(entry.id),
        link=_hash(link) if link else NO_NAME,  # a home page is the link of many
        headline=_hash(day, entry.title) if day else NO_NAME,
        said=_hash(entry.title, entry.summary, entry.content or ""),
        handed=False,
    )


def article_key(feed_url: str, name: str) -> bytes:
    """What the id of the article is made of that the entry *name* of a feed becomes."""
    return _hash(feed_url, name)


def _hash(*parts: str) -> bytes:
    """Hash texts so that moving a word from one to the next makes a difference."""
    return hashlib.sha256("\0".join(parts).encode()).digest()[:8]
