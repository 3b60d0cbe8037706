"""Posts that the title lists, of those whom the article then names in the same order.

« Y perd sa juriste et son directeur des ventes | A et B sont partis. »: A's post, then B's.
"""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.matcher.discourse.head import title_lines
from bot.matcher.judgement.agreement import agreeing
from bot.matcher.language.tokens import span_of
from bot.matcher.syntax.pieces import Line, Piece, Sign
from bot.matcher.syntax.roles import Role
from bot.model import Claim, Gender, Kind, Seat

_LEAVING = frozenset({Kind.DEPARTURE, Kind.OUSTER})


def with_posts_in_a_row(claims: Sequence[Claim], lines: Sequence[Line]) -> list[Claim]:
    """*claims*, those of who leaves without a post given theirs of the title's, if all of them may be."""
    leaving = [claim for claim in claims if claim.kind in _LEAVING and claim.news]
    row = next((found for line in title_lines(lines) if (found := _row(line))), None)
    if row is None or len(row[1]) != len(leaving):
        return list(claims)
    leaving.sort(key=lambda claim: claim.spans["person"])
    line, posts = row
    if not all(_may_be(claim, post) for claim, post in zip(leaving, posts, strict=True)):
        return list(claims)
    held = {claim.person: post for claim, post in zip(leaving, posts, strict=True)}
    return [_worded(claim, held[claim.person], line) if claim in leaving else claim for claim in claims]


def _row(line: Line) -> tuple[Line, list[Role]] | None:
    """The posts that a line names one behind the other, of as many people whom it does not name."""
    if line.names_people:
        return None
    pieces = line.pieces
    for at, piece in enumerate(pieces):
        posts: list[Role] = []
        while at < len(pieces) and (role := _post(pieces[at])) is not None:
            posts.append(role)
            linked = at + 1 < len(pieces) and pieces[at + 1].sign in (Sign.AND, Sign.COMMA)
            at += 2 if linked else len(pieces)
        if piece.role is not None:
            return (line, posts) if len(posts) > 1 else None
    return None


def _post(piece: Piece) -> Role | None:
    """« sa juriste », « le directeur des ventes »: of one, in office."""
    role = piece.role if piece.sign is Sign.POST else None
    held = role is not None and role.text and not (role.plural or role.former or role.incoming)
    return role if held else None


def _may_be(claim: Claim, post: Role) -> bool:
    return claim.gender is post.gender or Gender.UNKNOWN in (claim.gender, post.gender)


def _worded(claim: Claim, post: Role, line: Line) -> Claim:
    if claim.role is not None or claim.seat is Seat.BOARD or post.text is None:
        return claim
    span = span_of(line.tokens, post.start, post.last)
    spans = MappingProxyType({**claim.spans, "role": span})
    return replace(claim, role=agreeing(post.text, claim.gender), spans=spans)
