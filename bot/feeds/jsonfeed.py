"""The items of a JSON Feed (https://jsonfeed.org/version/1.1). Pure."""

import html
import json
from typing import Any

from bot.feeds.markup import NOT_XML
from bot.ports import PermanentError

LONGEST = 5 * 1024 * 1024  # characters; empty lists take twenty times the room in memory
VERSION = "https://jsonfeed.org/version/"


def is_json(text: str) -> bool:
    """Tell whether *text* is to be read as JSON."""
    return text.lstrip().startswith("{")


def read_items(text: str, most: int) -> list[dict[str, Any]]:
    """Return the first items of the feed *text*, at *most* so many, named as ``quick.read_items`` names them.

    Raises PermanentError: it is no JSON Feed, or a broken one.
    """
    items = _load(text).get("items")
    if not isinstance(items, list):
        raise PermanentError("broken JSON Feed: it has no list of items")
    return [_item(item) for item in items[:most] if isinstance(item, dict)]


def read_title(text: str) -> str:
    """Return the title of the feed *text*. Raises PermanentError as ``read_items`` does."""
    return _string(_load(text), "title")


def _load(text: str) -> dict[str, Any]:
    if VERSION not in text.replace("\\/", "/"):
        raise PermanentError("not a feed: JSON")
    if len(text) > LONGEST:
        raise PermanentError(f"too large: more than {LONGEST / 1024 / 1024:g} MiB of JSON")
    try:
        feed = json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:  # ValueError: of the grammar, or a number of 5,000 digits
        raise PermanentError("broken JSON") from error
    if not (isinstance(feed, dict) and _string(feed, "version").startswith(VERSION)):
        raise PermanentError("not a feed: JSON")
    return feed


def _item(item: dict[str, Any]) -> dict[str, Any]:
    content = _string(item, "content_html") or _as_html(_string(item, "content_text"))
    return {
        "id": _string(item, "id"),
        "link": _string(item, "url") or _string(item, "external_url"),
        "title": _string(item, "title"),
        "summary": _as_html(_string(item, "summary")) or content,
        "content": [{"value": content}],
        "published": _string(item, "date_published"),
        "updated": _string(item, "date_modified"),
    }


def _string(holder: dict[str, Any], name: str) -> str:
    """Return the text *name*, without what no text may hold; a number becomes text, as ids are to (1.1)."""
    value = holder.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    return NOT_XML.sub("", value) if isinstance(value, str) else ""


def _as_html(text: str) -> str:
    return html.escape(text, quote=False)
