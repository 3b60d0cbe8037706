"""From feed to article."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """One line of ``feeds.yaml``. ``publisher`` groups the feeds of one newsroom."""

    name: str
    url: str
    publisher: str
    topic: str
    language: str = "fr"
    full_text: bool = True  # may the pages of its articles be read where it carries summaries only?


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as its feed gives it (RSS ``item``, Atom ``entry``); texts may hold HTML.

    ``id`` is the identity inside the feed: guid, else link, else a hash. ``published``
    is None when the feed gives no usable date.
    """

    id: str
    url: str | None
    title: str
    summary: str = ""
    content: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """An entry normalised: known by ``feed_url`` + ``entry_id``, edited when ``content_hash`` changes.

    ``id`` is stable for that pair. ``url`` is canonical. ``published`` is an instant (UTC),
    the first-seen instant where the feed dates nothing. ``publisher`` is the newsroom,
    ``outlet`` the name to show. Texts may hold HTML; ``matcher.text`` reads them.
    """

    id: str
    feed_url: str
    entry_id: str
    publisher: str
    outlet: str
    url: str
    published: datetime
    title: str
    summary: str = ""
    content: str | None = None
    language: str = "fr"
    content_hash: str = ""
