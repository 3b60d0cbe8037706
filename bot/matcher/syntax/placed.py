"""« Y nomme X, venue de Z, à la tête de la recherche »: the post behind what is said in passing."""

from collections.abc import Sequence

from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Sign
from bot.matcher.syntax.rows import WALLS, Row


def apart_from_post(row: Row, at: int) -> Sequence[int]:
    """What the clause of the verb at *at* passes over: the aside, or for a verb within it what follows it."""
    if _PLACES.isdisjoint(piece.word for piece in row):
        return ()
    for k, piece in enumerate(row[:-_SHORTEST]):
        if not piece.people or row[k + 1].sign is not Sign.COMMA or not _clause_opens(row, k + 2):
            continue
        ends = (n for n in range(k + 3, len(row)) if row[n].sign in WALLS or row[n].sign is Sign.COMMA)
        close = next(ends, len(row))
        if not _to_a_place(row, close):
            continue
        if at < k and any(other.verb is not None for other in row[:k]):
            return range(k + 2, close + 1)
        if k + 2 <= at < close:
            return range(close, len(row))
    return ()


def _clause_opens(row: Row, at: int) -> bool:
    verb = row[at].verb
    return row[at].word == "qui" or (verb is not None and not verb.finite)


def _to_a_place(row: Row, comma: int) -> bool:
    behind = row[comma : comma + 3]
    return len(behind) > 2 and behind[1].word in ("a", "au", "aux") and behind[2].word in _PLACES


_PLACES = words("tete poste commandes manettes direction presidence barre fonctions")
_SHORTEST = 6  # pieces behind the name: a comma, a verb, what it takes, a comma, a preposition, a noun
