"""Those named ahead of others, who do the same: « Outre X, Y et Z s'en vont », « En plus de X, … »."""

from bot.matcher.lexicon.grammar import OF
from bot.matcher.syntax.clauses import Clause
from bot.matcher.syntax.enumerations import listed
from bot.matcher.syntax.pieces import Line, Member
from bot.matcher.syntax.rows import WALLS


def set_beside(line: Line) -> int | None:
    """The position of the first who is named so, at the head of the sentence or behind a colon."""
    starts = [0, *(k + 1 for k, piece in enumerate(line.pieces) if piece.sign in WALLS)]
    found = (k for start in starts if (k := _behind_opening(line, start)) is not None)
    return next((k for k in found if k < len(line.pieces) and line.pieces[k].people), None)


def _behind_opening(line: Line, at: int) -> int | None:
    row = line.pieces[at : at + 2]
    if not row or row[0].word == "outre":
        return at + 1 if row else None
    said = " ".join(token.fold for token in line.tokens[row[0].first : row[0].last])
    return at + 2 if said in _ON_TOP and row[-1].word in OF else None


_ON_TOP = ("en plus", "au-dela")


def others_besides(line: Line, clause: Clause) -> tuple[Member, ...]:
    """Everybody from there to the verb of *clause*, which is of them all."""
    first = set_beside(line) if clause.verb.plural else None
    return listed(line.pieces[: clause.at], first, colon=False) if first is not None else ()
