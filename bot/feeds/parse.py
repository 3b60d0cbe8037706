"""Bytes of a feed to its entries.

feedparser is the parser and the reference; this module gives it a body that it reads well and fast
(text decoded by us, one feed element, no document type), and reads its result with suspicion.

It is synchronous and takes some 5 ms for 140 kB: callers run it in a thread. A pool of processes
would parse no sooner on the two cores of a small server and would cost 40 MB each; what a body can
cost is bounded before feedparser sees it (``markup.MENDABLE``, the fetcher's size limit).
"""

import hashlib
import html
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import feedparser

from bot.feeds.dates import read_date
from bot.feeds.decoding import WINDOWS_1252, decode
from bot.feeds.links import absolute, canonical
from bot.feeds.markup import document, fault, mend
from bot.model import Entry
from bot.ports import PermanentError

MOST_ENTRIES = 5_000  # the longest real feed seen holds 200 (research/feeds.md)
LONGEST_ID = 500  # characters; a longer guid is replaced by its hash

# What is not read here and would do harm there: captions of pictures, which feedparser takes for the
# item's own title and description, and names of authors, in which it looks for mail addresses with an
# expression that needs 23 s for 80 kB of letters, during which nothing else runs.
UNREAD = re.compile(
    r"(</?)(?:media:\w+|(?:[\w.-]{1,40}:)?(?:author|creator|contributor|publisher|owner|managingEditor|webMaster))"
    r"(?=[\s/>])",
    re.IGNORECASE,
)

# Escaped twice by the publisher: after the XML parser, "&amp;#8217;" still reads "&#8217;".
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
TWICE = re.compile(r"&amp;(#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)")
TAG = re.compile(r"<[A-Za-z/!]")
ESCAPED_TAG = re.compile(r"&lt;/?[A-Za-z][A-Za-z0-9]*(?:\s[^<]{0,500}?)?/?&gt;")


def parse(body: bytes, *, url: str, content_type: str = "") -> tuple[Entry, ...]:
    """Return the entries of the feed *body*, in its order, each once.

    Args:
        body: As received, decompressed.
        url: Where it came from; relative links start there.
        content_type: The HTTP header, believed only where the bytes leave a doubt.

    Raises:
        PermanentError: it is no feed, or a broken one. The message says what it is instead.
    """
    text = mend(document(decode(body, content_type)))
    problem = fault(text)
    result = _read(text)
    if not result.entries and (problem or not result.version):
        raise PermanentError(
            f"broken XML: {problem}" if problem else "not a feed: no known version of RSS or Atom"
        )
    return _identified([_entry(dict(item), url) for item in result.entries[:MOST_ENTRIES]])


def _read(text: str) -> Any:
    """Hand *text* to feedparser: as a stream, since it opens bytes that look like a path or an address."""
    text = UNREAD.sub(r"\1unread", text)
    try:
        return feedparser.parse(
            io.BytesIO(text.encode()),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            # Both run each text through an HTML parser in Python: 14 times slower, and matcher.text
            # keeps neither markup nor links.
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:  # feedparser raises a dozen kinds on hostile input
        raise PermanentError(f"broken XML: feedparser fails with {type(error).__name__}") from error


def _entry(item: dict[str, Any], url: str) -> Entry:
    """Read one item; its identity is still the guid alone, possibly empty.

    *item* is a plain copy: a ``FeedParserDict`` looks for a missing value elsewhere, with a warning.
    """
    guid = _string(item, "id").strip()
    link = _string(item, "link").strip()
    if link == guid and item.get("guidislink") and not link.startswith(("http://", "https://")):
        link = ""  # RSS says that a guid is a link unless marked otherwise; many are not, and not marked
    summary = _text(_string(item, "summary"))
    bodies = [_text(part.get("value") or "") for part in item.get("content", ())]
    content = max(bodies, key=len, default="")
    return Entry(
        id=guid,
        url=absolute(link, url),
        title=_title(_string(item, "title")),
        summary="" if summary == content else summary,
        content=content or None,
        published=_published(item),
    )


def _string(item: dict[str, Any], name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""


def _published(item: dict[str, Any]) -> datetime | None:
    """The first believable date of an item; feedparser's own reading of dates guesses too freely."""
    texts = (_string(item, name) for name in ("published", "updated", "created"))
    return next((date for text in texts if (date := read_date(text))), None)


def _title(text: str) -> str:
    text = text.translate(WINDOWS_1252)
    return " ".join((html.unescape(text) if ENTITY.search(text) else text).split())


def _text(text: str) -> str:
    """Undo what was escaped once too often in a text of HTML."""
    text = TWICE.sub(r"&\1", text.translate(WINDOWS_1252)).strip()
    return html.unescape(text) if not TAG.search(text) and ESCAPED_TAG.search(text) else text


def _identified(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Give each entry its identity: its guid, else its link, else a hash of its title, else of all it says.

    A guid, link or title that different entries of the feed share identifies none of them. An item
    listed twice, with the same guid, link and title, is kept once.
    """
    named: dict[tuple[str, ...], tuple[Entry, tuple[str, ...]]] = {}
    for entry in entries:
        said = "\n".join((entry.title, entry.summary, entry.content or ""))
        link = _address(entry.url or "")
        names: tuple[str, ...] = (
            _guid(entry.id),
            link,
            _digest(entry.title) if entry.title else "",
            _digest(said),
        )
        named.setdefault(names[:3] if any(names[:2]) else names, (entry, names))
    seen = Counter(name for _, names in named.values() for name in set(names))
    identified: dict[str, Entry] = {}
    for entry, names in named.values():
        identity = next((name for name in names if name and seen[name] == 1), names[-1])
        identified.setdefault(identity, replace(entry, id=identity))
    return tuple(identified.values())


def _guid(guid: str) -> str:
    """One form per guid: some are addresses that carry tracking, or turn from http to https one day."""
    if guid.startswith(("http://", "https://")):
        return _address(guid)
    return guid if len(guid) <= LONGEST_ID else _digest(guid)


def _address(url: str) -> str:
    form = canonical(url, keep_fragment=True) if url else ""
    return re.sub(r"^http:", "https:", form) if len(form) <= LONGEST_ID else _digest(form)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
