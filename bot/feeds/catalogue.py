"""``feeds.yaml``: what is polled."""

import re
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator

from bot.documents import Document
from bot.model import Feed
from bot.ports import Problem

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")  # BCP 47, the part that matters here

Word = Annotated[str, Field(min_length=1, max_length=200)]


class _Feed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    name: Word
    url: Word
    publisher: Word
    topic: Word
    language: Word = "fr"
    full_text: bool = True
    homepage: Word | None = None  # for the reader of the file
    country: Word | None = None  # likewise

    @field_validator("url")
    @classmethod
    def _address(cls, value: str) -> str:
        if not is_address(value):
            raise ValueError("problem-not-an-address")
        return value

    @field_validator("language")
    @classmethod
    def _tag(cls, value: str) -> str:
        if not _LANGUAGE.fullmatch(value):
            raise ValueError("problem-not-a-language")
        return value


class _Feeds(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    feeds: tuple[_Feed, ...]


def read_feeds(path: Path) -> tuple[Feed, ...]:
    """Read ``feeds.yaml``. Raises ConfigError listing every problem with its line."""
    checked = Document(path).check(_Feeds, _no_feeds, _double_addresses)
    return tuple(
        Feed(
            name=each.name,
            url=each.url,
            publisher=each.publisher,
            topic=each.topic,
            language=each.language,
            full_text=each.full_text,
        )
        for each in checked.feeds
    )


def is_address(text: str) -> bool:
    """Tell whether *text* is an http(s) address, as ``feeds.yaml`` takes it."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", text)
    except ValueError:  # "http://[oops"
        return False


def same_feed(one: str, other: str) -> bool:
    """Tell whether two addresses are two spellings of one."""
    return _same(one) == _same(other)


def publisher_of(url: str) -> str:
    """A word for the newsroom at *url*, from its host: « lemonde » for www.lemonde.fr."""
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    names = [name for name in host.split(".")[:-1] if name not in _NOT_A_NAME and not name.isdecimal()]
    return max(names, key=len, default=host)


_NOT_A_NAME = frozenset({"rss", "feed", "feeds", "services", "blog", "co", "com"})


def _no_feeds(document: Document) -> list[Problem]:
    empty = isinstance(document.value, dict) and document.value.get("feeds") == []
    return [document.problem(["feeds"], "problem-no-feeds")] if empty else []


def _double_addresses(document: Document) -> list[Problem]:
    first: dict[str, int | None] = {}
    problems = []
    for place, feed in document.items("feeds"):
        url, where = feed.get("url"), [*place, "url"]
        if not isinstance(url, str):
            continue
        same = _same(url)
        if same in first:
            problems.append(document.problem(where, "problem-url-twice", value=url, first=first[same] or 0))
        first.setdefault(same, document.line(where))
    return problems


def _same(url: str) -> str:
    """Two spellings of one address: the case of the host, the default port, a fragment (RFC 3986, 6.2)."""
    try:
        parts = urlsplit(url.strip())
        port = "" if parts.port in (None, {"http": 80, "https": 443}.get(parts.scheme)) else f":{parts.port}"
    except ValueError:
        return url
    return f"{parts.scheme}://{parts.hostname}{port}{parts.path}?{parts.query}"
