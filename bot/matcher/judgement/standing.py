"""Where a watched person stood before an article: in, out, or never yet in.

Read from the known moves that are older than the news wave of the article itself, so that
« X rejoint Meta » of the week in which X leaves is still told of somebody who is in.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from bot.model import Kind, Move, Seat

WAVE = timedelta(days=21)  # an article this near to a known move may be telling of that move


class Standing(StrEnum):
    """The relation of a person to the watched organisation."""

    IN = "in"
    OUT = "out"  # was in
    NEVER = "never"  # not yet in
    UNKNOWN = "unknown"


_ENTERING = frozenset({Kind.ARRIVAL, Kind.RETURN, Kind.APPOINTMENT, Kind.LEAVE})
_BEFORE_FIRST = {Kind.ARRIVAL: Standing.NEVER, Kind.RETURN: Standing.OUT, Kind.VENTURE: Standing.OUT}


def standing(moves: Sequence[Move], published: date, seat: Seat = Seat.STAFF) -> Standing:
    """Where the person stood on this seat before the wave that *published* belongs to."""
    told = [m for m in moves if m.seat is seat and m.date is not None and m.date.first <= published]
    before = [m for m in told if _before_wave(m, moves, published)]
    if before:
        return Standing.IN if before[-1].kind in _ENTERING else Standing.OUT
    if told:
        first = next((m for m in told if m.kind is not Kind.VENTURE), told[0])  # « 2024 » sorts before May
        return _BEFORE_FIRST.get(first.kind, Standing.IN)
    return Standing.UNKNOWN


def _before_wave(move: Move, moves: Sequence[Move], published: date) -> bool:
    """Long enough ago; a coming of which the year alone is known is, where a later move makes the wave."""
    if move.date is None or move.date.first >= published - WAVE:
        return False
    if move.date.last < published - WAVE:
        return True
    entered = move.kind is Kind.ARRIVAL and move.date.month is None
    return entered and any(
        other.date is not None and other.date.day is not None and abs(other.date.first - published) <= WAVE
        for other in moves
        if other.seat is move.seat
    )
