"""``feeds.yaml`` changed line by line, so that all else in it stays as its owner wrote it.

A library that reads and writes YAML ties each comment to the value before it: taking a feed out would
take the comment on the next one with it, and putting one in would set the whole file in another style.
"""

import os
import re
from collections.abc import Sequence
from pathlib import Path

import yaml

from bot.documents import Document, write_whole
from bot.feeds.catalogue import read_feeds
from bot.model import Feed
from bot.ports import ConfigError, Problem

ITEM = re.compile(r"\s*-\s")


def add_feeds(path: Path, feeds: Sequence[Feed]) -> None:
    """Write *feeds* after those that *path* lists. Raises ConfigError; the file then stays as it is."""
    lines, items = _read(path)
    last = items[-1]
    indent = lines[last.start].partition("-")[0]
    new = [line for feed in feeds for line in _written(feed, indent)]
    _save(path, [*lines[: last.stop], *new, *lines[last.stop :]], added=feeds)


def remove_feed(path: Path, feed: Feed) -> None:
    """Take *feed* out of *path*. Raises ConfigError; the file then stays as it is."""
    lines, items = _read(path)
    place = next(number for number, each in enumerate(read_feeds(path)) if each.url == feed.url)
    _save(path, [*lines[: items[place].start], *lines[items[place].stop :]], removed=feed)


def _read(path: Path) -> tuple[list[str], list[range]]:
    """The lines of the file, and which of them each feed takes. Raises ConfigError."""
    read_feeds(path)
    items = Document(path).extents("feeds")
    lines = path.read_bytes().decode("utf-8-sig").splitlines()
    if not all(ITEM.match(lines[each.start]) for each in items):
        raise ConfigError([Problem(path.name, items[0].start + 1, "problem-not-a-line-each")])
    return lines, items


def _save(
    path: Path, lines: Sequence[str], *, added: Sequence[Feed] = (), removed: Feed | None = None
) -> None:
    """Write the file once it says what it is to say. Raises ConfigError."""
    expected = [*(feed for feed in read_feeds(path) if feed != removed), *added]
    end = "\r\n" if b"\r\n" in path.read_bytes() else "\n"
    text = end.join([*lines, ""])
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    write_whole(draft, text)
    try:
        changed = list(read_feeds(draft))
    except ConfigError as error:
        problems = [Problem(path.name, each.line, each.message, each.args) for each in error.problems]
        raise ConfigError(problems) from error
    finally:
        draft.unlink(missing_ok=True)
    if changed != expected:
        raise ConfigError([Problem(path.name, None, "problem-not-a-line-each")])
    write_whole(path, text)


def _written(feed: Feed, indent: str) -> list[str]:
    values = {
        "name": feed.name,
        "url": feed.url,
        "publisher": feed.publisher,
        "topic": feed.topic,
        "language": feed.language,
        **({} if feed.full_text else {"full_text": False}),
    }
    lines = [f"{key}: {_scalar(value)}" for key, value in values.items()]
    return [f"{indent}- {lines[0]}", *(f"{indent}  {line}" for line in lines[1:])]


def _scalar(value: object) -> str:
    """*value* as YAML has it on one line, quoted where it must be."""
    text: str = yaml.safe_dump([value], default_flow_style=True, allow_unicode=True, width=10**6)
    return text.strip()[1:-1]
