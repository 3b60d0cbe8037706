"""Who is told of with somebody before, where semicolons part a row: « recrute X, chef de Y ; Z ; et W »."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.pieces import Piece, Sign, is_ours

_SHARED = frozenset({Act.HIRE, Act.EXIT, Act.JOIN, Act.OUST, Act.FOLLOW})
_LINKS = frozenset({Sign.AND, Sign.WORD, Sign.COMMA})


def parted(seen: Arguments, told: Sequence[Change]) -> Iterator[Change]:
    """What is told of the first, behind the verb, of whoever opens a stretch that tells nothing."""
    marks = [k for k, piece in enumerate(seen.pieces) if piece.word == ";"]
    if not marks:
        return
    models = [c for c in told if c.act in _SHARED and not c.noun and c.truth.status is not None]
    model = next((c for c in models if _first_named(seen, c, marks[0])), None)
    busy = {change.member.identity for change in told}
    for mark, end in zip(marks, (*marks[1:], len(seen.pieces)), strict=True) if model is not None else ():
        at = mark + 1
        while at < end - 1 and seen.pieces[at].sign in _LINKS:
            at += 1
        people = seen.pieces[at].people if at < len(seen.pieces) else ()
        if not people or any(map(_tells_else, _outside(seen.pieces[at + 1 : end]))):
            return
        for member in people:
            if model is not None and member.identity not in busy:
                yield replace(model, member=member, at=at, post=None, counterpart=None)


def _first_named(seen: Arguments, change: Change, end: int) -> bool:
    """The one told of stands right behind the verb, and before the first semicolon."""
    behind = (k for k in range(change.at + 1, end) if seen.pieces[k].people)
    first = next(behind, None)
    return first is not None and change.member in seen.pieces[first].people


def _outside(row: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces before a relative clause, which a semicolon closes."""
    for piece in row:
        if piece.sign is Sign.REL:
            return
        yield piece


def _tells_else(piece: Piece) -> bool:
    """A verb, or a house of their own."""
    apart = piece.org is not None and piece.org.identity is not None and not is_ours(piece.org)
    return apart or piece.action is not None or (piece.verb is not None and piece.verb.finite)
