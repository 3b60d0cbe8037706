"""Bytes of a feed to its entries.

JSON Feeds have a reader of their own (``jsonfeed``). Well-formed RSS and Atom of the plain kind are read
by lxml (``quick``); feedparser is the reference, and reads all the rest. Either gets a body that it reads
well (text decoded by us, one feed element, no document type), and its result is read with suspicion.

It is synchronous and takes some 4 ms for 140 kB (50 ms where feedparser is needed): callers run it in
a thread. A pool of processes would parse no sooner on the two cores of a small server and would cost
40 MB each; what a body can cost is bounded before feedparser sees it (``markup.MENDABLE``, the
fetcher's size limit).
"""

import html
import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.feeds import jsonfeed
from bot.feeds.dates import read_date
from bot.feeds.decoding import WINDOWS_1252, decode, holds_controls, unpacked
from bot.feeds.freshness import NONE, pace
from bot.feeds.identity import identify
from bot.feeds.links import absolute
from bot.feeds.markup import NOT_XML, document, fault, items_apart, mend
from bot.feeds.quick import ORIGINAL, read_items
from bot.model import Entry, Identity
from bot.ports import PermanentError

MOST_ENTRIES = 5_000  # the longest real feed seen holds 200
MOST_APART = 300  # items of a broken feed that are read one by one

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
EMPHASIS = re.compile(
    r"</?(?:a|abbr|b|big|br|cite|code|em|font|i|mark|nobr|q|s|small|span|strong|sub|sup|tt|u)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
LINK = re.compile(r"https?://|/", re.IGNORECASE)
TAG = re.compile(r"<[A-Za-z/!]")
ESCAPED_TAG = re.compile(r"&lt;/?[A-Za-z][A-Za-z0-9]*(?:\s[^<]{0,500}?)?/?&gt;")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a body says: its entries in its order, each once, with the name that ``identity`` gives it.

    ``identity`` is by what the feed's entries are to be known from now on. ``pace`` is how often the
    feed says that it is worth asking; zero when it does not say.
    """

    entries: tuple[Entry, ...]
    identity: Identity
    pace: timedelta


def parse(body: bytes, *, url: str, content_type: str = "") -> tuple[Entry, ...]:
    """Return the entries of the feed *body*; arguments and errors are those of ``read``."""
    return read(body, url=url, content_type=content_type).entries


def read(body: bytes, *, url: str, content_type: str = "", identity: Identity = Identity.GUID) -> Reading:
    """Read the feed *body*.

    Args:
        body: As received, decompressed.
        url: Where it came from; relative links start there.
        content_type: The HTTP header, believed only where the bytes leave a doubt.
        identity: By what the feed's entries were known so far.

    Raises:
        PermanentError: it is no feed, or a broken one. The message says what it is instead.
    """
    text = decode(unpacked(body), content_type)
    mended: Callable[[str], str] = str.strip
    wait = NONE
    if jsonfeed.is_json(text):
        items = jsonfeed.read_items(text, MOST_ENTRIES)
    else:
        items, mended, wait = _markup_items(document(text))
    entries = [_entry(item, url, mended) for item in items[:MOST_ENTRIES]]
    named, identity = identify(entries, identity)
    return Reading(named, identity, wait)


def _markup_items(text: str) -> tuple[list[dict[str, Any]], Callable[[str], str], timedelta]:
    """Return the items of RSS or Atom, what mends their texts, and the feed's pace. Raises PermanentError."""
    encoded = text.encode("utf-8", "replace")
    items = read_items(encoded)
    if items is None:
        text = mend(NOT_XML.sub("", text))
        encoded = text.encode()
        items = read_items(encoded)
    if items is None:
        items = _reference(text)
    return items, _mended if holds_controls(encoded) else str.strip, pace(text)


def _reference(text: str) -> list[dict[str, Any]]:
    """Return the items that feedparser finds. Raises PermanentError."""
    problem = fault(text)
    result = _feedparser(text)
    found = result.entries[:MOST_ENTRIES]
    apart = items_apart(text) if problem else []
    if len(found) < len(apart) <= MOST_APART:
        # A tag closed by the wrong name swallows all that follows: each item is then read by itself.
        found = [item for piece in apart for item in _feedparser(piece).entries[:1]]
    if not found and (problem or not result.version):
        raise PermanentError(
            f"broken XML: {problem}" if problem else "not a feed: no known version of RSS or Atom"
        )
    # Plain copies: a FeedParserDict looks for a missing value elsewhere, with a warning.
    return [dict(item) for item in found]


def _feedparser(text: str) -> Any:
    """Hand *text* to feedparser: as a stream, since it opens bytes that look like a path or an address."""
    import feedparser  # here: most runs never need it

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


def _entry(item: dict[str, Any], url: str, mended: Callable[[str], str]) -> Entry:
    """Read one item, its texts *mended*; its identity is still the guid alone, possibly empty."""
    guid = _string(item, "id").strip()
    link = _string(item, "link").strip()
    if link == guid and item.get("guidislink") and not LINK.match(link):
        link = ""  # RSS says that a guid is a link unless marked otherwise; many are not, and not marked
    original = _string(item, ORIGINAL).strip()
    if LINK.match(original):
        link = original
    summary = _text(mended(_string(item, "summary")))
    bodies = [_text(mended(part.get("value") or "")) for part in item.get("content", ())]
    content = max(bodies, key=len, default="")
    return Entry(
        id=guid,
        url=absolute(link, url),
        title=_title(mended(_string(item, "title"))),
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


def _mended(text: str) -> str:
    """Read control characters as the windows-1252 that they were; those that it has not go."""
    return text.translate(WINDOWS_1252).strip()


def _title(text: str) -> str:
    """A title is plain text: emphasis goes, « 1 < 2 » stays."""
    text = EMPHASIS.sub("", html.unescape(text) if ENTITY.search(text) else text)
    return " ".join(text.split())


def _text(text: str) -> str:
    """Undo what was escaped once too often in a text of HTML."""
    text = TWICE.sub(r"&\1", text)
    return html.unescape(text) if not TAG.search(text) and ESCAPED_TAG.search(text) else text
