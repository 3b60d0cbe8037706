"""Headings that give a route: « De Y vers Z : », « Partis de Y pour Z », « Y → Z », « Chez Z, venus de Y : »:
where all whom they list come from and where they go."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.matcher.discourse.arguments import Arguments
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ARROWS, OF
from bot.matcher.syntax.pieces import Org, Piece, Sign


class Route(NamedTuple):
    """Where from, and where to."""

    left: Org
    joined: Org


def route_of(seen: Arguments, end: int | None = None) -> Route | None:
    """The route that a line gives and nothing else, as far as its piece *end*."""
    row = seen.pieces[:end]
    placed = [at for at, piece in enumerate(row) if piece.sign is Sign.ORG]
    if len(placed) != _TWO or not all(_of_a_route(piece) for piece in row):
        return None
    first, second = placed
    if second == first + _TWO and row[first + 1].word in ARROWS:
        source, goal = first, second
    else:
        source = next((at for at in placed if _under(row, at) in _FROM), -1)
        goal = next((at for at in placed if _under(row, at) in _TO and at != source), -1)
    if source < 0 or goal < 0:
        return None
    left, joined = seen.org(source), seen.org(goal)
    named = left is not None and joined is not None and None not in (left.identity, joined.identity)
    return Route(left, joined) if named and left is not None and joined is not None else None


_TWO = 2
_FROM = (*OF, "source")
_TO = ("vers", "a", "au", "chez", "pour")


def _under(row: Sequence[Piece], at: int) -> str:
    """The preposition before a house."""
    return row[at - 1].word if at and row[at - 1].sign is Sign.PREP else ""


def _of_a_route(piece: Piece) -> bool:
    """Houses, what links them, and the words for those who go from the one to the other."""
    if piece.verb is not None:
        return not piece.verb.finite and not piece.verb.negated and piece.verb.lemma in _GOING
    if piece.sign in _LINKING or piece.word in ARROWS:
        return True
    return piece.word in _CALLED or piece.word.rpartition(" ")[2] in _CALLED


_LINKING = frozenset({Sign.ORG, Sign.PREP, Sign.COMMA, Sign.COLON, Sign.STOP, Sign.AND, Sign.DATE})
_GOING = words(
    """
    partir venir passer débaucher recruter arracher transférer chiper piquer ravir cueillir débarquer
    arriver
    """
)
_CALLED = words(
    """
    transfert transferts transfuge transfuges passage passages depart departs mouvement mouvements recrue
    recrues arrivees ceux celles les des ils noms
    """
)
