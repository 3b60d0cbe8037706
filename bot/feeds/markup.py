"""The text of a feed made fit for an XML parser: where it starts and ends, and what breaks it. Pure."""

import re
from html.entities import html5
from xml.parsers import expat

from bot.ports import PermanentError

HEAD = 16 * 1024  # characters; a feed's first element comes sooner, whatever stands before it
MENDABLE = 2 * 1024 * 1024  # characters; feedparser needs 10 s of CPU for that much broken markup

SKIPPED = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
HTML = re.compile(r"<!doctype\s+html\b|<html\b", re.IGNORECASE)
ROOT = re.compile(r"<((?:[\w.-]{1,40}:)?(?:rss|feed|rdf))\b", re.IGNORECASE)
ITEM = re.compile(r"<(?:item|entry)\b")
END_OF_ITEM = re.compile(r"</(?:item|entry)\s*>")
ALTERNATE = "http://www.iana.org/assignments/relation/alternate"  # RFC 4287's long form
ELEMENT = re.compile(r"<([A-Za-z_][\w.:-]{0,40})")
EMPTY_ELEMENT = re.compile(r"<[^<>]*/>")
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, 2.2

CDATA_OR_AMPERSAND = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|&(?:#(?P<decimal>\d{1,7});|#[xX](?P<hex>[0-9a-fA-F]{1,6});|(?P<name>[A-Za-z][A-Za-z0-9]{1,31};))?",
    re.DOTALL,
)
# libxml2 compares each attribute of an element with all others: 2 s for 20,000, hours for what 15 MiB hold.
# No "<" may stand inside a tag: the look ahead, past which few get, makes the search four times faster.
CROWDED = re.compile(r"""<(?=[^<]{2000})[^\s<>/]+(?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*')){400}""")
SEPARATOR = "\f"  # in no document: expat refuses namespaces that hold it, and some begin with a blank
UNBOUND = expat.ErrorString(expat.errors.codes[expat.errors.XML_ERROR_UNBOUND_PREFIX])
PREFIX = re.compile(r"(?:</?|\s)([A-Za-z_][\w.-]{0,40}):[A-Za-z_]")
MOST_PREFIXES = 100
NAMESPACES = {
    "atom": "http://www.w3.org/2005/Atom",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "media": "http://search.yahoo.com/mrss/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}
OF_XML = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})


def document(text: str) -> str:
    """Return the feed element of *text*, whole, without what stands before and after it.

    The document type goes too: with it go entity bombs and external entities, and no feed needs it.

    Raises:
        PermanentError: there is no feed in it; the message says what there is instead.
    """
    if not NOT_XML.sub("", text[:HEAD]).strip() and not NOT_XML.sub("", text).strip():
        raise PermanentError("empty body")
    position, page = 0, False
    while skipped := SKIPPED.match(text, position):
        page = page or bool(HTML.match(skipped[0]))
        position = skipped.end()
    # Some templates put HTML's document type before a feed.
    if (page and not ROOT.match(text, position)) or HTML.match(text, position):
        raise PermanentError("not a feed: an HTML page")
    text = text.replace(ALTERNATE, "alternate")
    root = ROOT.search(text, position, position + HEAD)  # later: a PHP warning may stand before it
    if not root:
        raise PermanentError(f"not a feed: {_kind(text[position : position + HEAD])}")
    text = _to_the_end(text[root.start() :], root[1])
    if CROWDED.search(text):
        raise PermanentError("broken XML: hundreds of attributes in one element")
    return text


def _kind(text: str) -> str:
    """Say what a text without a feed is."""
    element = ELEMENT.search(text)
    if element and text.startswith("<"):
        return f"an XML document <{element[1]}>"
    if element:
        return "text with some markup"
    return "JSON" if text.startswith(("{", "[")) else "plain text"


def _to_the_end(text: str, root: str) -> str:
    """Cut what follows the closing tag or, when the body broke off, what follows the last whole item.

    Half an item is worse than none: half a sentence may say the contrary of the whole.

    Raises:
        PermanentError: no item is whole.
    """
    closing = text.rfind(f"</{root}")
    if closing >= 0:
        end = text.find(">", closing)
        return text[: end + 1] if end >= 0 else text[:closing] + f"</{root}>"
    if empty := EMPTY_ELEMENT.match(text):
        return empty[0]
    ends = [text.rfind(tag) + len(tag) for tag in ("</item>", "</entry>") if tag in text]
    if not ends:
        raise PermanentError("broken XML: it breaks off before the end of its first item")
    return text[: max(ends)]


def items_apart(text: str) -> list[str]:
    """The feed *text* cut into feeds of one item each; nothing where that would be far too much to read."""
    items, position = [], 0
    for end in END_OF_ITEM.finditer(text):
        start = ITEM.search(text, position, end.start())
        if start:
            items.append(text[start.start() : end.end()])
        position = end.end()
    first = ITEM.search(text)
    head, tail = text[: first.start()] if first else "", text[position:]
    if len(text) + len(items) * len(head + tail) > MENDABLE:
        return []
    return [head + item + tail for item in items]


def mend(text: str) -> str:
    """Repair what most often makes a feed ill-formed: bare ampersands, HTML's entities, impossible numbers,
    prefixes that nobody declared.

    The text stays as it is when it is well-formed.

    Raises:
        PermanentError: it stays broken and is too large for the slow, forgiving parser.
    """
    if fault(text) is None:
        return text
    mended = CDATA_OR_AMPERSAND.sub(_escaped, text)
    problem = fault(mended)
    if problem and problem.startswith(UNBOUND):
        mended = _bound(mended)
        problem = fault(mended)
    if problem and len(mended) > MENDABLE:
        raise PermanentError(f"broken XML: {problem}")
    return mended


def fault(text: str) -> str | None:
    """Say what is not well-formed in *text*, None when nothing is."""
    parser = expat.ParserCreate("utf-8", namespace_separator=SEPARATOR)
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        return f"{expat.ErrorString(error.code)}, line {error.lineno}"
    return None


def _bound(text: str) -> str:
    """Declare in the feed element what prefixes *text* may use, as their usual namespaces."""
    start = ROOT.match(text)
    if not start:
        return text
    used = set(PREFIX.findall(text))
    declared = set(re.findall(r"xmlns:([\w.-]+)", text[: text.find(">")])) | {"xml", "xmlns"}
    names = sorted(used - declared)[:MOST_PREFIXES]
    said = "".join(f' xmlns:{name}="{NAMESPACES.get(name, "urn:undeclared:" + name)}"' for name in names)
    return start[0] + said + text[start.end() :]


def _escaped(found: re.Match[str]) -> str:
    """Return the ampersand, reference or CDATA section *found* as XML allows it."""
    if found[0].startswith("<"):
        return found[0]
    if found["name"] in OF_XML:
        return found[0]
    if found["name"] in html5:
        return html5[found["name"]].replace("&", "&amp;").replace("<", "&lt;")
    if found["decimal"] or found["hex"]:
        number = int(found["decimal"]) if found["decimal"] else int(found["hex"], 16)
        possible = number <= 0x10FFFF and not NOT_XML.match(chr(number))
        return found[0] if possible else ""
    return "&amp;" + found[0][1:]
