"""From an entry, as its feed gives it, to an article. Pure."""

import hashlib
from datetime import datetime

from bot.feeds.links import canonical
from bot.model import Article, Entry, Feed


def normalise(entry: Entry, feed: Feed, first_seen: datetime) -> Article:
    """Return the article that *entry* of *feed* is.

    Args:
        entry: As ``parse`` returned it.
        feed: Where it was found. Its address stands in for the link of an item without one.
        first_seen: The instant of the poll; the article's date if the entry has none, or one to come.
    """
    published = entry.published
    return Article(
        id=_digest(feed.url, entry.id)[:16],
        feed_url=feed.url,
        entry_id=entry.id,
        publisher=feed.publisher,
        outlet=feed.name,
        url=canonical(entry.url) if entry.url else feed.url,
        published=first_seen if published is None or published > first_seen else published,
        title=entry.title,
        summary=entry.summary,
        content=entry.content,
        language=feed.language,
        content_hash=content_hash(entry.title, entry.summary, entry.content),
    )


def content_hash(title: str, summary: str, content: str | None) -> str:
    """What changes when an article says something else, however its words are spaced."""
    return _digest(*(" ".join(text.split()) for text in (title, summary, content or "")))


def _digest(*parts: str) -> str:
    """Hash texts so that moving a word from one to the next makes a difference."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
