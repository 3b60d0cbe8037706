"""A row of posts for a row of names.

« X, Y et Z partent. La directrice …, le patron … et le responsable … ont annoncé leur départ. »
"""

from collections.abc import Sequence

from bot.matcher.discourse.mentions import Mentions
from bot.matcher.syntax.pieces import Line, Member, Piece, Sign

_BETWEEN = frozenset({Sign.COMMA, Sign.AND})
_ROW = 3  # two posts may well be those of one and the same


def in_their_turn(lines: Sequence[Line], mentions: Mentions, line: int, at: int) -> Member | None:
    """Whom the post at *at*, one of a row that opens the sentence, means by its place in the row."""
    pieces = lines[line].pieces
    if not line or at % 2:
        return None
    row = [0] if _is_post(pieces[0]) else []
    for k in range(2, len(pieces), 2):
        if pieces[k - 1].sign not in _BETWEEN or not _is_post(pieces[k]):
            break
        row.append(k)
    if len(row) < _ROW or at not in row:
        return None
    group = mentions.group(line, 0, len(row))
    roles = [pieces[k].role for k in row]
    if len(group) != len(row):
        return None
    fit = all(
        role is not None and mentions.fits(who, role.gender) for who, role in zip(group, roles, strict=True)
    )
    return mentions.bare(group[row.index(at)]) if fit else None


def _is_post(piece: Piece) -> bool:
    role = piece.role
    return (
        piece.sign is Sign.POST and role is not None and role.definite and not role.plural and not role.count
    )
