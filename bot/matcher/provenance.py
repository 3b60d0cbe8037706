"""Stage 5, at last: where somebody comes from whom the telling sentence does not say it of."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.matcher.discourse import Discourse
from bot.matcher.names import Sort
from bot.matcher.pieces import Line
from bot.matcher.standing import alike
from bot.matcher.text import Section
from bot.matcher.tokens import span_of
from bot.model import Claim, Kind, Moves, Seat, Span

_COMING = frozenset({Kind.ARRIVAL, Kind.RETURN})
_AWAY = frozenset({Kind.OUSTER, Kind.LEAVE})  # after which nobody comes back from elsewhere


def with_sources(claims: Sequence[Claim], discourse: Discourse, moves: Moves) -> tuple[Claim, ...]:
    """Claims of coming, each with the one organisation that it can be from where none is said."""
    named = _companies(discourse.lines)
    away = {claim.person for claim in claims if claim.kind in _AWAY}
    return tuple(_with_source(claim, claims, named, discourse, moves, away) for claim in claims)


def _with_source(
    claim: Claim,
    claims: Sequence[Claim],
    named: Mapping[str, Span],
    discourse: Discourse,
    moves: Moves,
    away: set[str],
) -> Claim:
    if claim.kind not in _COMING or claim.other_organization is not None or claim.seat is Seat.BOARD:
        return claim
    told = moves.get(claim.person_id or "", ())
    gone = [move.other_organization for move in told if move.other_organization]
    known = [name for name in named if any(alike(name, other) for other in gone)]
    if claim.kind is Kind.RETURN and len(known) == 1:
        return _from(claim, known[0], named[known[0]])
    if len(named) != 1 or not claim.news or claim.person in away:
        return claim
    (name, span), *_ = named.items()
    if claim.kind is Kind.RETURN and (any(move.kind in _AWAY for move in told) or claim.counterpart):
        return claim
    return claim if _of_another(name, claim, claims, discourse) else _from(claim, name, span)


def _of_another(name: str, claim: Claim, claims: Sequence[Claim], discourse: Discourse) -> bool:
    """The article ties the organisation to somebody else."""
    others = [c for c in claims if c.person != claim.person and c.other_organization is not None]
    if any(alike(name, c.other_organization or "") for c in others):
        return True
    mentions = discourse.mentions
    holders = {
        h.identity.name for h in mentions.holdings if h.org and h.org.identity and h.org.identity.name == name
    }
    from_there = {who for who, org in mentions.origins.items() if org.identity and org.identity.name == name}
    return bool((holders | from_there) - {claim.person})


def _from(claim: Claim, name: str, span: Span) -> Claim:
    spans = MappingProxyType({**claim.spans, "other_organization": span})
    return replace(claim, other_organization=name, spans=spans)


def _companies(lines: Sequence[Line]) -> dict[str, Span]:
    """The other companies that title and summary name, in their longest form, each with its first place."""
    found: dict[str, Span] = {}
    for line in lines:
        if line.sentence.section is Section.CONTENT and line.index > 3:
            break
        for name in line.names:
            if name.sort is Sort.COMPANY:
                found.setdefault(name.identity.name, span_of(line.tokens, name.first, name.last))
    return {n: s for n, s in found.items() if not any(n != other and other.startswith(n) for other in found)}
