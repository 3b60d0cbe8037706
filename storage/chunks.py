"""Long lists of keys, in pieces that every database accepts as parameters of one statement."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

Key = TypeVar("Key")
SIZE = 500  # SQLite's oldest limit is 999


def chunks(keys: Iterable[Key]) -> Iterator[Sequence[Key]]:
    """*keys* in lists of at most ``SIZE``."""
    waiting = iter(keys)
    while chunk := list(islice(waiting, SIZE)):
        yield chunk
