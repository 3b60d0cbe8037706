"""The text of an article's page, out of its HTML. Pure, and costly: callers run it in a thread."""

import html
import re

from bot.feeds.decoding import decode

MOST_TAGS = 40_000  # a page of more is no article, and would take seconds
# The HTML parser too compares each attribute of an element with all others.
CROWDED = re.compile(
    r"""<[A-Za-z][^\s<>]*(?:\s+[^\s=<>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s<>"']+))?){400}"""
)
LEAST_GAIN = 1.2  # times the words of the summary; a page that says no more is not worth taking
LEAST_SHARED = 0.4  # of the long words of the title and summary are on the page of the same article
LONG_WORD = re.compile(r"\w{5,}")
TAG = re.compile(r"<[^<>]*>")

# schema.org's word for a paywall, in the JSON-LD that newspapers write for search engines.
PAYWALL = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)


class PageError(ValueError):
    """The page cannot stand for the article; the message says why in a few words."""


def page_text(body: bytes, *, content_type: str, title: str, summary: str) -> str:
    """Return the article that the page *body* holds, as paragraphs of HTML.

    Raises PageError: behind a paywall, hardly longer than the *summary*, or about something else (a
    consent wall, a home page).
    """
    page = decode(body, content_type)
    if PAYWALL.search(page):
        raise PageError("paywall")
    headline = plain(title)
    lines = [line.strip() for line in _extracted(page).splitlines()]
    lines = [line for line in lines if line and line != headline]  # a wall too bears the headline
    text = "\n".join(lines)
    if len(text) < LEAST_GAIN * len(plain(summary)):
        raise PageError("no more than the summary")
    words = _long_words(plain(f"{title} {summary}"))
    if len(words & _long_words(text)) < LEAST_SHARED * len(words):
        raise PageError("another page")
    return "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in lines)


def is_costly(page: str) -> bool:
    """Tell whether the HTML *page* is too much for a parser: in elements, or in attributes of one."""
    return page.count("<") > MOST_TAGS or bool(CROWDED.search(page))


def plain(text: str) -> str:
    """*text* without its tags."""
    return " ".join(html.unescape(TAG.sub(" ", text)).split())


def _long_words(text: str) -> set[str]:
    return set(LONG_WORD.findall(text.lower()))


def _extracted(page: str) -> str:
    if is_costly(page):
        raise PageError("too many elements")
    import trafilatura  # here: it takes a third of a second to import, and few runs need it

    try:
        text = trafilatura.extract(page, favor_precision=True, include_comments=False, include_tables=False)
    except Exception as error:  # what a hostile page makes of its libraries is not known
        raise PageError(f"unreadable: {type(error).__name__}") from error
    if not text:
        raise PageError("no article in it")
    return text
