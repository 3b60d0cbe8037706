"""``feeds.yaml``: what is polled."""

import re
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator

from bot.documents import Document
from bot.model import Feed
from bot.ports import ConfigError, Problem

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")  # BCP 47, the part that matters here

Word = Annotated[str, Field(min_length=1, max_length=200)]


class _Feed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    name: Word
    url: Word
    publisher: Word
    topic: Word
    language: Word = "fr"
    homepage: Word | None = None  # for the reader of the file
    country: Word | None = None  # likewise

    @field_validator("url")
    @classmethod
    def _address(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"\s", value):
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
    document = Document(path)
    checked = document.check(_Feeds)
    problems = _double_addresses(document, checked)
    if not checked.feeds:
        problems.append(document.problem(["feeds"], "problem-no-feeds"))
    if problems:
        raise ConfigError(problems)
    return tuple(
        Feed(name=each.name, url=each.url, publisher=each.publisher, topic=each.topic, language=each.language)
        for each in checked.feeds
    )


def _double_addresses(document: Document, feeds: _Feeds) -> list[Problem]:
    first: dict[str, int | None] = {}
    problems = []
    for n, feed in enumerate(feeds.feeds):
        if feed.url in first:
            problems.append(
                document.problem(
                    ["feeds", n, "url"], "problem-url-twice", value=feed.url, first=first[feed.url] or 0
                )
            )
        first.setdefault(feed.url, document.line(["feeds", n, "url"]))
    return problems
