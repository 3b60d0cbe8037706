"""Stage 5, at last: the day of those who found, join or come back from one house, or change posts, together.

« X a présenté mardi Z, qu'elle a fondée. Y en est le directeur technique. »: one launch, one day.
"""

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from bot.matcher.judgement.judged import Cluster
from bot.matcher.syntax.pieces import Line
from bot.model import Claim, Kind, PartialDate, Status

_TOGETHER = frozenset({Kind.VENTURE, Kind.RETURN, Kind.ARRIVAL})


def on_one_day(claims: Sequence[Claim]) -> list[Claim]:
    """*claims*, those without a date given the only one told of others who do the same thing."""
    return [claim if claim.date is not None else replace(claim, date=_day(claim, claims)) for claim in claims]


def _day(claim: Claim, claims: Sequence[Claim]) -> PartialDate | None:
    if claim.kind not in _TOGETHER or not _told_now(claim):
        return None
    days = {
        other.date
        for other in claims
        if other.kind is claim.kind
        and other.other_organization == claim.other_organization
        and other.date is not None
        and _told_now(other)
    }
    return days.pop() if len(days) == 1 else None


def _told_now(claim: Claim) -> bool:
    return claim.news and claim.status is Status.ANNOUNCED and claim.other_organization is not None


_PLACING = frozenset({Kind.APPOINTMENT, Kind.ARRIVAL})
_NEAR = 1  # sentences


def in_one_reshuffle(
    claims: Sequence[Claim], clusters: Sequence[Cluster], lines: Sequence[Line]
) -> list[Claim]:
    """« X a été nommée mercredi. Y, son prédécesseur, prend la recherche. »: both on Wednesday."""
    return [
        _with_day(claim, group, claims, clusters, lines)
        for claim, group in zip(claims, clusters, strict=True)
    ]


def _with_day(
    claim: Claim,
    group: Cluster,
    claims: Sequence[Claim],
    clusters: Sequence[Cluster],
    lines: Sequence[Line],
) -> Claim:
    undated = claim.date is None and not any(item.change.dates for item in group.items)
    if not (undated and _is_news(claim)):
        return claim
    for other, beside in zip(claims, clusters, strict=True):
        if other.date is None or other.date.day is None or not _is_news(other):
            continue
        if _one_reshuffle(claim, other) and _near(group, beside, lines):
            spans = {**claim.spans, "date": other.spans["date"]} if "date" in other.spans else claim.spans
            return replace(claim, date=other.date, spans=MappingProxyType(dict(spans)))
    return claim


def _is_news(claim: Claim) -> bool:
    return claim.news and claim.status is Status.ANNOUNCED


def _one_reshuffle(claim: Claim, other: Claim) -> bool:
    """One takes over from the other, or both are given posts within."""
    if claim.person == other.person:
        return False
    linked = other.person == claim.counterpart or claim.person == other.counterpart
    within = claim.kind is Kind.APPOINTMENT and other.kind is Kind.APPOINTMENT
    return within or (linked and bool({claim.kind, other.kind} & _PLACING))


def _near(group: Cluster, beside: Cluster, lines: Sequence[Line]) -> bool:
    """Told in one sentence, or in two of one paragraph that follow each other."""
    return any(
        abs(one.change.line - two.change.line) <= _NEAR
        and lines[one.change.line].sentence.block == lines[two.change.line].sentence.block
        for one in group.items
        for two in beside.items
    )
