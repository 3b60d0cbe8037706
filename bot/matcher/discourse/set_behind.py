"""Names set right behind what is told of people who are unnamed before it.

« Les deux chercheurs qui ont quitté Y en mai, X et Z, … », « Parmi les cadres partis mardi, X et Z … ».
"""

from bot.matcher.syntax.clauses import Attachment, Clause
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign

_CLOSING = frozenset({Sign.COMMA, Sign.STOP, Sign.CLOSE})


def set_behind(line: Line, clause: Clause) -> tuple[Member, ...]:
    """Whom the noun means of which a relative clause, or a participle behind « parmi », tells."""
    at, row = clause.subject, line.pieces
    if at is None or at > clause.at or row[at].people or row[at].sign is Sign.ORG:
        return ()
    if at > 1 and row[at - 1].sign is Sign.COMMA and row[at - 2].people:
        return ()  # « X, le chercheur qui a quitté Y, Z, … »: said of the one before
    out_of = at > 0 and row[at - 1].word == "parmi"
    called = row[at].sign is Sign.POST or clause.verb.plural  # « celui qui … » is known otherwise
    tells_who = called and clause.attachment is Attachment.RELATIVE and clause.link == "qui"
    tells_who = tells_who and _no_comma(line, at, clause.at)
    if not (out_of or tells_who):
        return ()
    for k in range(clause.at + 1, len(row) - 1):
        piece = row[k]
        if piece.sign in (Sign.STOP, Sign.COLON, Sign.REL, Sign.SUB) or (piece.verb and piece.verb.finite):
            return ()
        if piece.sign is Sign.POST:
            return ()  # « les chercheurs qui ont suivi leur patron, X, … »
        if piece.sign is Sign.COMMA and row[k + 1].people:
            named = row[k + 1].people
            closed = k + 2 >= len(row) or row[k + 2].sign in _CLOSING
            return named if out_of or (closed and _as_many(row[at], clause, len(named))) else ()
    return ()


def _no_comma(line: Line, at: int, verb: int) -> bool:
    """« les chercheurs qui … »: « les chercheurs, qui … » are known before."""
    return all(piece.sign is not Sign.COMMA for piece in line.pieces[at:verb])


def _as_many(noun: Piece, clause: Clause, named: int) -> bool:
    """As many names as the noun and its verb speak of."""
    role = noun.role
    if role is not None and role.count > 1:
        return named == role.count
    plural = clause.verb.plural or (role is not None and role.plural)
    return named > 1 if plural else named == 1
