"""A post that is only pointed at: « promue à ce poste en mars, la directrice s'en va »."""

import itertools
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.matcher.judgement.judged import Cluster
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import THIS
from bot.matcher.syntax.pieces import Line
from bot.model import Claim, Kind, Seat

_TAKING = frozenset({Kind.APPOINTMENT, Kind.ARRIVAL})
_LEAVING = frozenset({Kind.DEPARTURE, Kind.OUSTER, Kind.LEAVE})


def with_pointed_posts(
    claims: Sequence[Claim], clusters: Sequence[Cluster], lines: Sequence[Line]
) -> list[Claim]:
    """*claims*, those who are told to have come to « ce poste » with the one that they leave."""
    return [
        _worded(claim, claims) if claim.role is None and _points(claim, group, lines) else claim
        for claim, group in zip(claims, clusters, strict=True)
    ]


def _points(claim: Claim, group: Cluster, lines: Sequence[Line]) -> bool:
    if claim.kind not in _TAKING or claim.seat is Seat.BOARD:
        return False
    return any(_behind(lines[item.change.line], item.change.span.end) for item in group.items)


def _behind(line: Line, end: int) -> bool:
    """« à ce poste » stands behind the verb that ends there, or ends it."""
    near = [token.fold for token in line.tokens if end - _WITHIN <= token.start <= end + _NEAR]
    return any(this in THIS and noun in _POSTS for this, noun in itertools.pairwise(near))


_WITHIN, _NEAR = 12, 24  # letters
_POSTS = words("poste fonction fonctions role responsabilites")


def _worded(claim: Claim, claims: Sequence[Claim]) -> Claim:
    left = next(
        (c for c in claims if c.person == claim.person and c.kind in _LEAVING and c.role is not None), None
    )
    if left is None or left.seat is Seat.BOARD:
        return claim
    spans = dict(claim.spans)
    if "role" in left.spans:
        spans["role"] = left.spans["role"]
    return replace(claim, role=left.role, spans=MappingProxyType(spans))
