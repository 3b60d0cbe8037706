"""The items of a plain, well-formed feed, read by lxml: what feedparser would find, ten times sooner.

feedparser is the reference. This reader knows the elements that news feeds are made of and gives up
(``None``) on everything whose meaning depends on feedparser's finer rules: other roots, ``xml:base``,
XHTML content, an element told twice, elements inside elements, prefixes that name something unusual.
tests/feeds/test_quick.py compares both on the same bodies.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from lxml import etree

from bot.feeds.decoding import WINDOWS_1252, holds_controls

ATOM = "http://www.w3.org/2005/Atom"
MEDIA = "media"
ORIGINAL = "feedburner_origlink"  # the publisher's own address, where FeedBurner's counts the clicks

# Namespaces (in lower case) and the prefix by which feedparser knows them. Its table is longer: no element
# of the others reaches what we read, except those of OLD.
PREFIXES = {
    "": "",
    ATOM.lower(): "",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://search.yahoo.com/mrss": MEDIA,
    "http://search.yahoo.com/mrss/": MEDIA,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://rssnamespace.org/feedburner/ext/1.0": "feedburner",
}

KNOWN = frozenset(PREFIXES.values()) - {""} | {"xhtml"}

OLD = re.compile(  # the roots and bodies of another age
    r"backend\.userland\.com/rss|blogs\.law\.harvard\.edu/tech/rss|purl\.org/(?:rss/1\.0/$|rss/1\.0/modules/rss091"
    r"|echo/|pie/|atom/ns#)|my\.netscape\.com/rdf|example\.com/ne|uri/of/echo|www\.w3\.org/1999/xhtml"
)

# Where feedparser keeps an element's text; (prefix, name) in lower case.
SLOTS = {
    ("", "title"): "title",
    ("", "guid"): "id",
    ("", "id"): "id",
    ("", "description"): "summary",
    ("", "summary"): "summary",
    ("", "content"): "content",
    ("content", "encoded"): "content",
    ("", "pubdate"): "published",
    ("", "published"): "published",
    ("", "issued"): "published",
    ("dcterms", "issued"): "published",
    ("", "updated"): "updated",
    ("", "modified"): "updated",
    ("dc", "date"): "updated",
    ("dcterms", "modified"): "updated",
    ("", "created"): "created",
    ("dcterms", "created"): "created",
    ("feedburner", "origlink"): ORIGINAL,
}
WORDPRESS_ID = "post-id"  # in a namespace of its own, without a prefix
PASSED_OVER = {
    "": {"author", "category", "comments", "contributor", "enclosure", "source", WORDPRESS_ID},
    "dc": {"creator", "format", "identifier", "language", "publisher", "rights", "subject", "type"},
    "feedburner": {"origenclosurelink"},
    "itunes": {"author", "block", "duration", "episode", "episodetype", "explicit", "image", "title"},
}  # fmt: skip
PERSON = {("", "name"), ("", "email"), ("", "uri")}  # what an Atom author consists of
ITEMS = {"item", "entry"}
OF_FEED = {"href", "lastmod", "about"}  # attributes by which feedparser changes what follows
OF_TEXT = {"mode", "src"}

TEXT_TYPES = {"text", "html", "text/plain", "text/html"}
LINK_TYPES = {"html", "xhtml", "text/html", "application/xhtml+xml"}

C1_AS_1252 = {number: text for number, text in WINDOWS_1252.items() if text}
EXTRA_SLASHES = re.compile(r"^([A-Za-z][A-Za-z0-9+-.]*://)/+")
SEMICOLON = re.compile(r"&([A-Za-z0-9_]+);")


Mend = Callable[[str], str]


class _UnsureError(Exception):
    """Only feedparser knows what this means."""


def read_items(document: bytes) -> list[dict[str, Any]] | None:
    """Return the items of *document* (UTF-8) as feedparser would, None when it is not plain enough.

    Each holds those of ``id``, ``guidislink``, ``link``, ``title``, ``summary``, ``content``,
    ``published``, ``updated``, ``created`` and ORIGINAL that the item has.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        root = etree.fromstring(document, parser)
        _check_scopes(root, document)
        mend = _mended_fully if holds_controls(document) else _mended
        return [_item(element, mend) for element in _items(root)]
    except (etree.XMLSyntaxError, _UnsureError):
        return None


def _check_scopes(root: etree._Element, document: bytes) -> None:
    """Refuse a document with a base address, or in which a prefix that feedparser knows is another's."""
    for element in root.iter():
        _attributes(element, {"base"})
    scopes = _Scopes()
    for prefix, uri in root.nsmap.items():
        scopes.start_ns(prefix, uri)
    if document.find(b"xmlns", document.index(b">")) >= 0:
        # Read again, since an element's ``nsmap`` repeats all that those around it declare.
        etree.fromstring(document, etree.XMLParser(target=scopes, resolve_entities=False, no_network=True))


class _Scopes:
    """What a parser tells of the namespaces that a document declares."""

    def start_ns(self, prefix: str | None, uri: str) -> None:
        given = (prefix or "").lower()
        if given in KNOWN and PREFIXES.get(uri.lower()) != given:
            raise _UnsureError

    def close(self) -> None:
        """lxml asks for it."""


def _items(root: etree._Element) -> Iterator[etree._Element]:
    """The items of the feed. Raises _UnsureError when some may be elsewhere than they should."""
    if root.tag == f"{{{ATOM}}}feed":
        holder = root
    elif root.tag == "rss" and len(root) == 1 and root[0].tag == "channel":
        holder = root[0]
    else:
        raise _UnsureError
    _attributes(root, OF_FEED)
    _attributes(holder, OF_FEED)
    for child in holder:
        prefix, name = _name(child)
        if not prefix and name in ITEMS:
            yield child
        elif any(etree.QName(inner).localname.lower() in ITEMS for inner in child.iter()):
            raise _UnsureError


def _item(element: etree._Element, mend: Mend) -> dict[str, Any]:
    """Read one item. Raises _UnsureError."""
    _attributes(element, OF_FEED)
    item: dict[str, Any] = {}
    filled = set()
    for child in element:
        name = _name(child)
        if name == ("", "link"):
            slot = _read_link(item, child, mend)
        elif name in SLOTS:
            slot = SLOTS[name]
            _read_text(item, slot, child, mend)
        else:
            _pass_over(child, *name)
            continue
        if slot in filled:
            raise _UnsureError
        if slot:
            filled.add(slot)
    return item


def _name(element: etree._Element) -> tuple[str, str]:
    """The prefix by which feedparser knows the element's namespace, and its name in lower case."""
    uri, _, name = element.tag.rpartition("}")
    prefix = PREFIXES.get(uri[1:].lower())
    if prefix is None:
        prefix = (element.prefix or "").lower()
        if OLD.search(uri.lower()) or not (prefix or name == WORDPRESS_ID):
            raise _UnsureError
    return prefix, name.lower()


def _attributes(element: etree._Element, refused: set[str]) -> Mapping[str, str]:
    """The attributes by name in lower case. Raises _UnsureError when one of *refused* is among them."""
    if not element.attrib:
        return {}
    attributes = {name.rpartition("}")[2].lower(): value for name, value in element.attrib.items()}
    if not refused.isdisjoint(attributes):
        raise _UnsureError
    return attributes


def _pass_over(element: etree._Element, prefix: str, name: str) -> None:
    """Make sure that the element says nothing that feedparser would keep. Raises _UnsureError."""
    if prefix == MEDIA:
        plain = all(inner.prefix == MEDIA for inner in element.iter())  # UNREAD hides them by this prefix
    elif prefix in PREFIXES.values() and name not in PASSED_OVER.get(prefix, ()):
        plain = False
    elif prefix == "" and name in {"author", "contributor"}:
        plain = all(len(inner) == 0 and _name(inner) in PERSON for inner in element)
    else:
        plain = len(element) == 0
    if not plain:
        raise _UnsureError


def _read_text(item: dict[str, Any], slot: str, element: etree._Element, mend: Mend) -> None:
    """Fill *slot* of *item*. Raises _UnsureError."""
    if len(element):
        raise _UnsureError
    attributes = _attributes(element, OF_TEXT)
    text = mend((element.text or "").strip())
    if slot == "id":
        link = attributes.get("ispermalink", "true") == "true"
        item["id"] = _fixed(text) if link else text
        item["guidislink"] = link and "link" not in item
        if link:
            item.setdefault("link", item["id"])
        return
    if slot in {"title", "summary", "content"} and attributes.get("type", "text").lower() not in TEXT_TYPES:
        raise _UnsureError
    if slot == "content":
        item["content"] = [{"value": text}]
        item.setdefault("summary", text)
    else:
        item[slot] = text


def _read_link(item: dict[str, Any], element: etree._Element, mend: Mend) -> str:
    """Read a link: RSS writes it as text, Atom as an attribute. Return its slot; many may be attributes."""
    if len(element):
        raise _UnsureError
    attributes = _attributes(element, {"url", "uri"})
    if "href" not in attributes:
        text = _fixed(mend((element.text or "").strip())).replace("&amp;", "&")
        item["link"] = SEMICOLON.sub(r"&\g<1>", text)
        return "link"
    relation = attributes.get("rel", "alternate").lower()
    kind = attributes.get("type", "text/html").lower()
    if relation == "alternate" and kind in LINK_TYPES:
        item["link"] = _fixed(attributes["href"])
    return ""


def _fixed(link: str) -> str:
    """Without the slashes that are too many after the scheme."""
    return EXTRA_SLASHES.sub(r"\1", link)


def _mended(text: str) -> str:
    """Undo what feedparser undoes: UTF-8 that was taken for Latin-1."""
    if not text.isascii():
        with suppress(UnicodeError):
            return text.encode("latin-1").decode()
    return text


def _mended_fully(text: str) -> str:
    """The same, and windows-1252 that was taken for control characters."""
    return _mended(text).translate(C1_AS_1252)
