"""What somebody did once more: « avait quitté Y en 2017, puis de nouveau en mai »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Sign

_ONCE = frozenset({Act.EXIT, Act.PAUSE, Act.COME_BACK, Act.JOIN})
_MORE = words("nouveau seconde deuxieme second")
_BETWEEN = words("puis et de a une un fois")


def second_times(seen: Arguments, found: Sequence[Change]) -> Iterator[Change]:
    """The last change of the sentence that has its day, and again at the next one."""
    for at, piece in enumerate(seen.pieces):
        once_more = piece.sign is Sign.DATE and _once_more(seen, piece.first)
        before = [c for c in found if c.at < at and c.act in _ONCE and c.truth.status is not None]
        if once_more and before:
            dates = tuple(d for d in seen.line.dates if d.span.start >= seen.line.tokens[piece.first].start)
            again = replace(before[-1], at=at, dates=dates[:1], counterpart=None)
            yield replace(again, joined=None) if again.act is Act.EXIT else again


def _once_more(seen: Arguments, first: int) -> bool:
    """« puis de nouveau », « et une seconde fois » right before token *first*."""
    row = []
    for token in reversed(seen.line.tokens[:first]):
        if token.fold not in _BETWEEN | _MORE:
            break
        row.append(token.fold)
    return not _MORE.isdisjoint(row) and bool({"puis", "et"} & set(row))
