"""Texts cut to a platform's limits, between two characters as readers see them. Pure."""

from collections.abc import Callable, Iterable

# The standard library knows no grapheme clusters (Unicode UAX 29).
import regex

ELLIPSIS = "…"
# Fluent takes no more than 1,000 characters for one name, markup included.
_BUDGETS = (160, 120, 80, 60, 40, 24, 12, 4, 1)


def shorten(text: str, limit: int) -> str:
    """At most *limit* code points of *text*, ended by « … » where something was left out."""
    if len(text) <= limit:
        return text
    kept, length = [], len(ELLIPSIS)
    for grapheme in regex.findall(r"\X", text[: limit + 1]):
        length += len(grapheme)
        if length > limit:
            break
        kept.append(grapheme)
    return "".join(kept).rstrip() + ELLIPSIS


def shorten_at_word(text: str, limit: int) -> str:
    """The same, cut between two words where there is one in the last third."""
    if len(text) <= limit:
        return text
    cut = shorten(text, limit).removesuffix(ELLIPSIS)
    head, gap, _ = cut.rpartition(" ")
    if gap and len(head) > 2 * limit // 3:
        cut = head
    return cut.rstrip(" ,;:\u00a0\u202f") + ELLIPSIS


def fit(write: Callable[[int], str], limit: int) -> str:
    """What *write* makes of the largest budget per free text that keeps it within *limit*.

    Names and roles are cut before they are escaped and put into the sentence, so that no cut ever falls
    inside markup.
    """
    for budget in _BUDGETS:
        text = write(budget)
        if len(text) <= limit:
            return text
    return ELLIPSIS


def take(pieces: Iterable[str], limit: int, *, separator: str) -> tuple[str, int]:
    """As many whole pieces, in order, as *limit* holds, joined; and how many were left out."""
    pieces = list(pieces)
    kept: list[str] = []
    length = 0
    for piece in pieces:
        length += len(piece) + (len(separator) if kept else 0)
        if length > limit:
            break
        kept.append(piece)
    return separator.join(kept), len(pieces) - len(kept)
