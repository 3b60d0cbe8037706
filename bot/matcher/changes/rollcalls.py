"""A row of people, each with the date and the destination told beside the name."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.language.dates import Dated
from bot.matcher.lexicon.grammar import TOWARD
from bot.matcher.syntax.pieces import Member, Org, Piece, Sign

_OF = ("de", "d'", "par", "avec")


class Called(NamedTuple):
    """Somebody in a row: the position of the name, and what stands beside it."""

    at: int
    member: Member
    dates: tuple[Dated, ...]
    joined: Org | None


def rollcall(seen: Arguments, start: int, opening: Dated | None = None) -> Iterator[Called]:
    """The people from *start* on: « X et Y en mai, Z pour W en août », « en mai, X ; en août, Y ».

    *opening*: the date that stands before the first of them.
    """
    pieces = seen.pieces
    k, before = start, opening or _date_ahead(pieces, start)
    while k < len(pieces):
        if (ahead := _date_ahead(pieces, k)) is not None and before is not None:
            before, k = ahead, k + 1
        while k < len(pieces) and (pieces[k].sign is Sign.COMMA or pieces[k].word in _OF):
            k += 1
        if k >= len(pieces) or not pieces[k].people:
            return
        at = k
        dates, joined, k = _beside(seen, k + 1)
        for member in seen.people(at):
            own = _bracketed(seen, at, member) or dates or (() if before is None else (before,))
            yield Called(at, member, own, joined)
        while k < len(pieces) and _parts(pieces[k]):
            k += 1


def _date_ahead(pieces: tuple[Piece, ...], k: int) -> Dated | None:
    return pieces[k].dated if k < len(pieces) else None


def _parts(piece: Piece) -> bool:
    return piece.sign in (Sign.COMMA, Sign.AND, Sign.WORD) or piece.word == ";"


def _beside(seen: Arguments, k: int) -> tuple[tuple[Dated, ...], Org | None, int]:
    """What follows a name: its dates, where they go, and where that ends."""
    dates, joined = list[Dated](), None
    while k < len(seen.pieces):
        piece = seen.pieces[k]
        after = seen.pieces[k + 1] if k + 1 < len(seen.pieces) else None
        if piece.dated is not None:
            dates.append(piece.dated)
        elif piece.sign is Sign.COMMA and after is not None and after.dated is not None and not dates:
            pass
        elif piece.sign is Sign.ORG and seen.pieces[k - 1].word in TOWARD:
            joined = seen.org(k)
        elif piece.sign is not Sign.PREP or piece.word not in TOWARD:
            break
        k += 1
    return tuple(dates), joined, k


def _bracketed(seen: Arguments, at: int, member: Member) -> tuple[Dated, ...]:
    """« X (mai), Y (août) »: the dates within the piece, behind this name and before the next."""
    piece, tokens = seen.pieces[at], seen.line.tokens
    if not tokens[member.first].start <= tokens[piece.last - 1].start:
        return ()
    others = [other.first for other in piece.people if other.first > member.first]
    first, last = tokens[member.first].start, tokens[min(others, default=piece.last) - 1].end
    return tuple(d for d in seen.line.dates if first < d.span.start and d.span.end <= last)
