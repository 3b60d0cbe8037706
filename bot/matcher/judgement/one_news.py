"""One piece of news of a person in an article: what else is told of them as news is old, or no change.

Who goes on leave does not leave as well, who comes back is not dismissed the same day. In 2,000 labelled
articles hardly anybody has two pieces of news, and who does has them on two days; of two that were read for
one day, the one told more often, or first, was nearly always the right one (``docs/decisions.md``).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from bot.matcher.judgement.doubts import making
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.verdicts import refuse
from bot.model import Claim, Kind, Seat, Status, fold

_Told = tuple[str, Kind]  # a claim, by whom and what it tells
_LEFT = frozenset({Kind.DEPARTURE, Kind.OUSTER})
# One step or two, one way of leaving or the other: rules of their own tell.
_GONE = _LEFT | {Kind.VENTURE}
# Which of two gives way, however often it is told: a leave may be told as a departure.
_GIVING_WAY = frozenset(
    {
        (Kind.DEPARTURE, Kind.LEAVE),
        (Kind.DEPARTURE, Kind.APPOINTMENT),
        (Kind.ARRIVAL, Kind.DEPARTURE),
        (Kind.ARRIVAL, Kind.OUSTER),
        (Kind.ARRIVAL, Kind.LEAVE),
        (Kind.OUSTER, Kind.RETURN),
    }
)
# What came before what, where both may be true: « X, limogé en mai, revient ».
_BEFORE = frozenset(
    {
        *((Kind.ARRIVAL, kind) for kind in (*_LEFT, Kind.LEAVE, Kind.APPOINTMENT)),
        *((Kind.APPOINTMENT, kind) for kind in _LEFT),
        *((kind, Kind.RETURN) for kind in (*_LEFT, Kind.LEAVE, Kind.VENTURE)),
        *((Kind.RETURN, kind) for kind in _LEFT),
    }
)


def with_one_news(
    claims: Sequence[Claim], judged: Sequence[Judged]
) -> tuple[tuple[Claim, ...], list[Judged]]:
    """The claims, and the verdicts: of two pieces of news of one person the lesser made background, where it
    may have come before, or refused. Where who leaves goes is no venture beside."""
    gone = {
        (claim.person, fold(claim.other_organization or ""))
        for claim in claims
        if _where_they_went(claim, claims)
    }
    if gone:
        claims = [claim for claim in claims if not _where_they_went(claim, claims)]
        judged = [
            refuse(one.change, *one.why, f"as the {Kind.DEPARTURE} told beside")
            if one.kind is Kind.VENTURE and (one.name, fold(one.other or "")) in gone
            else one
            for one in judged
        ]
    lesser = _lesser(claims, judged)
    if not lesser:
        return tuple(claims), list(judged)
    kept = (_less(claim, lesser) for claim in claims)
    return tuple(claim for claim in kept if claim is not None), [_retold(one, lesser) for one in judged]


def _where_they_went(claim: Claim, claims: Sequence[Claim]) -> bool:
    """« X, parti d'Y pour Z, … À peine arrivé chez Z, … »: one step, of Y's."""
    if claim.kind is not Kind.VENTURE or claim.other_organization is None:
        return False
    house = fold(claim.other_organization)
    return any(
        other.kind in _LEFT
        and other.person == claim.person
        and (other.news or not claim.news)
        and fold(other.other_organization or "") == house
        for other in claims
    )


def _lesser(claims: Sequence[Claim], judged: Sequence[Judged]) -> Mapping[_Told, Kind]:
    """The claims that give way, each with the kind of the one that it gives way to."""
    news = [claim for claim in claims if claim.news and claim.status is not Status.DENIED]
    found: dict[_Told, Kind] = {}
    for one, other in combinations(news, 2):
        if one.person == other.person and one.kind is not other.kind and not _apart(one, other, judged):
            weaker, stronger = (one, other) if _gives_way(one, other, judged) else (other, one)
            found[weaker.person, weaker.kind] = stronger.kind
    denied = {claim.person for claim in claims if claim.kind in _LEFT and claim.status is Status.DENIED}
    for claim in news:
        if claim.person in denied and claim.kind in _LEFT and claim.status is Status.RUMOURED:
            found[claim.person, claim.kind] = claim.kind  # « X, dit sur le départ, n'a pas été limogé »
    return found


def _apart(one: Claim, other: Claim, judged: Sequence[Judged]) -> bool:
    """On two days, or told apart elsewhere; « X, limogé, pourrait revenir », « X démissionne de son congé »;
    or who leaves has had a seat on the board as well."""
    two_days = one.date is not None and other.date is not None and one.date != other.date
    may_return = any(claim.kind is Kind.RETURN and claim.status is Status.RUMOURED for claim in (one, other))
    outright = any(_outright(claim, judged) for claim in (one, other))
    return two_days or may_return or outright or {one.kind, other.kind} <= _GONE


def _outright(claim: Claim, judged: Sequence[Judged]) -> bool:
    if claim.kind is not Kind.DEPARTURE:
        return False
    told = making(claim, judged)
    resigns = any(one.change.word == "démissionner" for one in told)
    return resigns or claim.other_organization is not None or any(one.seat is Seat.BOARD for one in told)


def _gives_way(one: Claim, other: Claim, judged: Sequence[Judged]) -> bool:
    if one.status is other.status and (one.kind, other.kind) in _GIVING_WAY:
        return True
    if one.status is other.status and (other.kind, one.kind) in _GIVING_WAY:
        return False
    return _told(one, judged) < _told(other, judged)


def _told(claim: Claim, judged: Sequence[Judged]) -> tuple[int, int]:
    """How often, then how early."""
    lines = [one.change.line for one in making(claim, judged)]
    return len(lines), -min(lines, default=0)


def _less(claim: Claim, lesser: Mapping[_Told, Kind]) -> Claim | None:
    stronger = lesser.get((claim.person, claim.kind)) if claim.news else None
    if stronger is None:
        return claim
    return replace(claim, news=False) if (claim.kind, stronger) in _BEFORE else None


def _retold(one: Judged, lesser: Mapping[_Told, Kind]) -> Judged:
    if one.kind is None or not one.news or (stronger := lesser.get((one.name, one.kind))) is None:
        return one
    if (one.kind, stronger) in _BEFORE:
        return one.as_background("the news is told beside")
    return refuse(one.change, *one.why, f"as the {stronger} told beside")
