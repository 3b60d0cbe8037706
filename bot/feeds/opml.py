"""OPML 2.0, in which feed readers exchange their lists."""

import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from bot.feeds.catalogue import is_address, publisher_of
from bot.model import Feed
from bot.ports import ConfigError, Problem

OURS = "urn:vigie:opml"  # what OPML has no word for
PUBLISHER, FULL_TEXT = f"{{{OURS}}}publisher", f"{{{OURS}}}fullText"


def read_opml(path: Path, *, topic: str) -> tuple[Feed, ...]:
    """The feeds that the file lists, each address once; *topic* is that of feeds outside any folder.

    Raises ConfigError with every outline that is no feed Vigie could read, and its line.
    """
    feeds: dict[str, Feed] = {}
    problems = []
    for outline in _root(path).iter("{*}outline"):
        url = (outline.get("xmlUrl") or outline.get("xmlurl") or "").strip()
        if not url:
            continue  # a folder, or something else that has a place in an outline
        if not is_address(url):
            problems.append(Problem(path.name, outline.sourceline, "problem-not-an-address", {"value": url}))
            continue
        feeds.setdefault(url, _feed(outline, url, topic))
    if problems:
        raise ConfigError(problems)
    if not feeds:
        raise ConfigError([Problem(path.name, None, "problem-no-outlines")])
    return tuple(feeds.values())


def write_opml(feeds: Sequence[Feed]) -> str:
    """The document that lists *feeds*, in a folder per topic."""
    root = etree.Element("opml", version="2.0", nsmap={"vigie": OURS})
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Vigie"
    body = etree.SubElement(root, "body")
    by_topic: defaultdict[str, list[Feed]] = defaultdict(list)
    for feed in feeds:
        by_topic[feed.topic].append(feed)
    for topic, listed in by_topic.items():
        folder = etree.SubElement(body, "outline", text=topic)
        for feed in listed:
            outline = etree.SubElement(
                folder, "outline", type="rss", text=feed.name, xmlUrl=feed.url, language=feed.language
            )
            outline.set(PUBLISHER, feed.publisher)
            if not feed.full_text:
                outline.set(FULL_TEXT, "false")
    text: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return text.decode()


def _root(path: Path) -> etree._Element:
    """The document's root. Raises ConfigError."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(path.read_bytes(), parser)
    except OSError as error:
        problem = Problem(path.name, None, "problem-unreadable", {"why": error.strerror or ""})
        raise ConfigError([problem]) from error
    except etree.XMLSyntaxError as error:
        why = re.sub(r",? line \d+, column \d+.*", "", error.msg or "")
        raise ConfigError([Problem(path.name, error.lineno, "problem-not-opml", {"why": why})]) from error
    if etree.QName(root).localname.lower() != "opml":
        why = f"<{etree.QName(root).localname}>"
        raise ConfigError([Problem(path.name, root.sourceline, "problem-not-opml", {"why": why})])
    return root


def _feed(outline: etree._Element, url: str, topic: str) -> Feed:
    folder = outline.getparent()
    above = folder.get("text") if folder is not None else None
    return Feed(
        name=_word(outline.get("text") or outline.get("title")) or publisher_of(url),
        url=url,
        publisher=_word(outline.get(PUBLISHER)) or publisher_of(url),
        topic=_word(above) or topic,
        language=language
        if re.fullmatch(r"[a-z]{2,3}", language := outline.get("language") or "fr")
        else "fr",
        full_text=outline.get(FULL_TEXT) != "false",
    )


def _word(text: str | None) -> str:
    return " ".join((text or "").split())[:200]
