"""Who is next in a post that changes hands twice: « L'intérim est confié à X, puis à Y »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Sign

_TAKING = frozenset({Act.NAME, Act.TAKE, Act.SUCCEED})
_HANDED = frozenset({"a", "par"})
_NEXT = 4  # pieces: « X, puis à Y »


def next_in_turn(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """Y as X, and in the place of X; not « promue par X, puis par Y »."""
    known = {change.member.identity for change in told}
    taking = [change for change in told if change.act in _TAKING]
    for at, behind in _handed_on(seen) if taking else ():
        before = {member.identity for member in seen.people(at)}
        first = next((change for change in taking if change.member.identity in before), None)
        if first is None:
            continue
        dates = tuple(piece.dated for piece in seen.pieces[behind + 1 : behind + 2] if piece.dated)
        dates = dates or tuple(dated for dated in first.dates if dated.value and dated.value.day is None)
        told_next = replace(first, at=behind, counterpart=first.member.identity, dates=dates)
        new = (member for member in seen.people(behind) if member.identity not in known)
        yield from (replace(told_next, member=member) for member in new)


def _handed_on(seen: Arguments) -> Iterator[tuple[int, int]]:
    """Where X and Y stand: « à X(, en mars), puis à Y », « par X puis Y », « à celles de X, puis de Y »."""
    row = seen.pieces
    for at in range(1, len(row) - 2):
        led = row[at - 1].word in _HANDED or row[at - 2].word == "celles"
        if not row[at].people or not led:
            continue
        then = next((k for k in range(at + 1, min(at + _NEXT, len(row) - 1)) if row[k].word == "puis"), 0)
        if not then or any(piece.sign not in (Sign.COMMA, Sign.DATE) for piece in row[at + 1 : then]):
            continue
        behind = then + 1 + (row[then + 1].sign is Sign.PREP)
        if behind < len(row) and row[behind].people:
            yield at, behind
