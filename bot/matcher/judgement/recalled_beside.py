"""What is background because the same words, or other words for the same change, recall it."""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.judgement.judged import Judged
from bot.model import Status


def as_most(item: Judged, judged: Sequence[Judged]) -> Judged:
    """Background where most of those told with the same words are."""
    if not item.news or item.kind is None:
        return item
    mates = [
        j
        for j in judged
        if j.kind is item.kind
        and j.change.line == item.change.line
        and j.change.at == item.change.at
        and (item.change.after or not j.change.after)
    ]
    if sum(not j.news for j in mates) > len(mates) / 2:
        return replace(item, news=False, why=(*item.why, "background: as those told beside"))
    return item


def as_recalled(item: Judged, judged: Sequence[Judged]) -> Judged:
    """« Le départ de X fait des vagues. Il avait démissionné en mars. »: the noun recalls it too."""
    if not (item.news and item.change.noun and item.change.definite) or item.date is not None:
        return item
    same = [j for j in judged if j.name == item.name and j.kind is item.kind and j is not item]
    told = any(j.news and not j.change.noun for j in same)
    recalled = any(
        not j.news
        and j.status is Status.ANNOUNCED
        and (j.change.pluperfect or any(d.past for d in j.change.dates))
        for j in same
    )
    if recalled and not told:
        return replace(item, news=False, why=(*item.why, "background: as it is recalled elsewhere"))
    return item
