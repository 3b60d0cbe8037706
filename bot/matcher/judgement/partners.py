"""People of the watch list who get a post in what a former member has founded: ventures too.

« X présente Z, sa société. Y en est la directrice technique. », of Y of whom no move is known.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import recalls
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.no_goings import told_gone_here
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon.frames import Act
from bot.model import Kind, Status

_PLACING = frozenset({Act.TAKE, Act.NAME, Act.JOIN, Act.HIRE, Act.FOUND})


def with_partners(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """*judged*, what is told of such people as ventures in the one that the article presents."""
    founded = {
        item.other: item
        for item in judged
        if item.kind is Kind.VENTURE and item.news and item.other is not None
    }
    told = [_partner(ties, item, founded) if founded else item for item in judged]
    return [_not_in_passing(ties, item, told) for item in told]


def _not_in_passing(ties: Ties, item: Judged, judged: Sequence[Judged]) -> Judged:
    """« X quitte Z, qu'il avait fondée avec Y »: of Y, who is only named, nothing else is told."""
    if item.kind is not Kind.VENTURE or item.change.act is not Act.FOUND:
        return item
    beside = [j for j in judged if (j.change.line, j.change.at) == (item.change.line, item.change.at)]
    first = next((j for j in beside if j.change.act is Act.FOUND), item)
    if first.name == item.name or told_gone_here(ties, item.change):
        return item
    return item if first.kind is not None or item.news else replace(item, kind=None, why=(*item.why, _ASIDE))


_ASIDE = "named in passing"


def _partner(ties: Ties, item: Judged, founded: dict[str, Judged]) -> Judged:
    change = item.change
    name = change.joined.identity.name if change.joined is not None and change.joined.identity else ""
    venture = founded.get(name)
    if venture is None or venture.name == item.name or item.kind not in (None, Kind.DEPARTURE):
        return item
    known = change.member.identity.id is not None and ties.standing(change.member) is Standing.UNKNOWN
    told = change.act in _PLACING and change.truth.status is Status.ANNOUNCED and not recalls(change)
    if not (known and told):
        return item
    return replace(
        item,
        kind=Kind.VENTURE,
        status=Status.ANNOUNCED,
        news=True,
        other=name,
        organization=venture.organization,
        why=(f"{change.word}: to {name}, had left", "news"),
    )
