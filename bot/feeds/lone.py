"""An article from its page alone, where no feed tells its title and date."""

import asyncio
import hashlib
import html
from datetime import UTC, date, datetime, time, tzinfo
from urllib.parse import urlsplit

from bot.feeds.decoding import decode
from bot.feeds.fetch import Fetcher
from bot.feeds.page import is_costly
from bot.model import Article
from bot.ports import PermanentError


async def read_lone(fetcher: Fetcher, url: str, *, zone: tzinfo, now: datetime) -> Article:
    """Read the article at *url*; of one that tells no date the date is *now*.

    Raises TransientError, PermanentError.
    """
    fetched = await fetcher.get(url, now=now)
    if "html" not in fetched.content_type.lower():
        raise PermanentError("not an HTML page")
    page = decode(fetched.body, fetched.content_type)
    return await asyncio.to_thread(_article, page, fetched.url, zone, now)


def _article(page: str, url: str, zone: tzinfo, now: datetime) -> Article:
    if is_costly(page):
        raise PermanentError("no article in it")
    import trafilatura  # here: it takes a third of a second to import, and few runs need it

    try:
        found = trafilatura.bare_extraction(
            page,
            url=url,
            with_metadata=True,
            favor_precision=True,
            include_comments=False,
            include_tables=False,
        )
    except Exception as error:  # what a hostile page makes of its libraries is not known
        raise PermanentError("no article in it") from error
    if found is None or isinstance(found, dict) or not found.text:
        raise PermanentError("no article in it")
    title = found.title or ""
    lines = [line.strip() for line in found.text.splitlines()]
    content = "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in lines if line not in ("", title))
    host = urlsplit(url).hostname or url
    return Article(
        id=hashlib.sha256(url.encode()).hexdigest(),
        feed_url=url,
        entry_id=url,
        publisher=host,
        outlet=found.sitename or host,
        url=url,
        published=_instant(found.date, zone) or now,
        title=title,
        content=content,
    )


def _instant(day: str | None, zone: tzinfo) -> datetime | None:
    """The noon of a day in the calendar of *zone*: a page gives no hour."""
    try:
        return datetime.combine(date.fromisoformat(day or ""), time(12), zone).astimezone(UTC)
    except ValueError:
        return None
