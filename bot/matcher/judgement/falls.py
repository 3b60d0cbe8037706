"""« La chute de X », « sa disgrâce »: that X goes, and not how.

A dismissal, unless the article says by a verb that X resigned or left: « La chute de X | Le patron
a démissionné vendredi. »
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.judgement.judged import Judged
from bot.matcher.lexicon import words
from bot.matcher.lexicon.frames import Act
from bot.model import Kind, Status

_FALLS = words("chute disgrace")
_GOING = frozenset({Kind.DEPARTURE, Kind.OUSTER})


def as_they_went(item: Judged, judged: Sequence[Judged]) -> Judged:
    """*item*, a fall, as the going that the article tells of the same person."""
    if item.kind is not Kind.OUSTER or not _is_fall(item):
        return item
    own = [j for j in judged if j.name == item.name and j.kind in _GOING and not _is_fall(j)]
    if any(j.kind is Kind.OUSTER for j in own):
        return item
    gone = next((j for j in own if _goes(j)), None)
    if gone is None:
        return item
    return replace(item, kind=Kind.DEPARTURE, seat=gone.seat, change=replace(item.change, act=Act.EXIT))


def _is_fall(item: Judged) -> bool:
    return item.change.noun and item.change.word in _FALLS


def _goes(item: Judged) -> bool:
    return item.news and item.status is Status.ANNOUNCED and item.change.act is Act.EXIT
