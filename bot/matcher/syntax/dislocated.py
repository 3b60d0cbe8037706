"""Things that a pronoun before a verb takes up: « Un robot, on le débranche »."""

from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.pieces import Line, Sign
from bot.matcher.syntax.rows import WALLS, Row

_BETWEEN = frozenset({Sign.WORD, Sign.PRONOUN})


def dislocated(row: Row, clause: Clause) -> int | None:
    """The thing that opens the sentence, and that « le » takes up behind the comma."""
    k = clause.at - 1
    while k > 0 and row[k].sign in _BETWEEN:
        k -= 1
    if k < 1 or k == clause.at - 1 or row[k].sign is not Sign.COMMA or row[k - 1].sign is not Sign.THING:
        return None
    opens = k == 1 or row[k - 2].sign in (*WALLS, Sign.QUOTE)
    return k - 1 if opens and clause.verb.direct in ("le", "la", "l'", "les") else None


def is_a_thing(line: Line, at: int, clause: Clause) -> bool:
    """« a chassé le second avant de le rappeler »: what stands at *at* may be what « le » means."""
    articles = {"le": ("le", "un"), "la": ("la", "une")}.get(clause.verb.direct, ())
    piece = line.pieces[at]
    return piece.sign is Sign.THING and line.tokens[piece.first].fold in articles
