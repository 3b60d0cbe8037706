"""A look at one address: is there a feed, and what would Vigie make of it? Pure."""

import html
import re
from dataclasses import dataclass
from datetime import datetime

from lxml import etree
from lxml import html as lxml_html

from bot.feeds import jsonfeed
from bot.feeds.decoding import decode
from bot.feeds.fulltext import SUMMARY
from bot.feeds.links import absolute
from bot.feeds.page import is_costly, plain
from bot.feeds.parse import parse

TITLE = re.compile(r"<title[^>]*>\s*(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?\s*</title>", re.DOTALL | re.IGNORECASE)
FEED_TYPES = {
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "application/feed+xml",
    "application/feed+json",
}
MOST_LINKS = 5


@dataclass(frozen=True, slots=True)
class Probe:
    """What a feed holds: its title, how many items, the newest, how many of them in full."""

    title: str
    entries: int
    newest: datetime | None
    whole: int


def probe(body: bytes, *, url: str, content_type: str) -> Probe:
    """Read the feed *body*. Raises PermanentError as ``parse`` does."""
    entries = parse(body, url=url, content_type=content_type)
    text = decode(body, content_type)
    found = TITLE.search(text)
    title = jsonfeed.read_title(text) if jsonfeed.is_json(text) else html.unescape(found[1]) if found else ""
    return Probe(
        title=" ".join(title.split())[:200],
        entries=len(entries),
        newest=max((entry.published for entry in entries if entry.published), default=None),
        whole=sum(len(plain(entry.content or "")) >= SUMMARY for entry in entries),
    )


def feeds_of_page(body: bytes, *, url: str, content_type: str) -> tuple[str, ...]:
    """The feeds that the HTML page *body* names as its own."""
    page = decode(body, content_type)
    if is_costly(page):
        return ()
    try:
        root = lxml_html.document_fromstring(page.encode(), parser=_PARSER)
    except (etree.ParserError, etree.XMLSyntaxError):
        return ()
    links = (
        absolute(link.get("href"), url)
        for link in root.iter("link")
        if "alternate" in (link.get("rel") or "").lower().split()
        and (link.get("type") or "").partition(";")[0].strip().lower() in FEED_TYPES
    )
    return tuple(dict.fromkeys(link for link in links if link))[:MOST_LINKS]


_PARSER = lxml_html.HTMLParser(encoding="utf-8", no_network=True)
