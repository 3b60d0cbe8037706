"""The board that « il » stands for: « Le conseil d'administration est renouvelé. Il accueille X »."""

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.syntax.offices import Post, seat_after
from bot.matcher.syntax.pieces import Piece, Sign


def board_meant(seen: Arguments, subject: Piece) -> Post | None:
    """The seat on the board that the sentence before began with, in the same paragraph."""
    if subject.sign is not Sign.PRONOUN or subject.word != "il" or not seen.line.index:
        return None
    before = seen.discourse.lines[seen.line.index - 1]
    opening = before.pieces[0]
    if before.sentence.block != seen.line.sentence.block or opening.sign is not Sign.THING:
        return None
    return seat_after(before, opening.first)
