"""What becomes, in the same breath, of whom somebody replaces."""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.judgement.judged import Judged
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.whys import BACKGROUND
from bot.model import Kind, Status


def exchanged(judged: Sequence[Judged]) -> list[Judged]:
    """« X relève Y, appelée à un poste nouveau »: the new post of Y is as much news as that of X; and in a
    title so is the leaving: « X remplace Y, poussé à la démission »."""
    relieved = {
        (item.change.counterpart.name, item.change.line)
        for item in judged
        if item.kind in _PLACED and item.news and item.change.counterpart is not None
    }
    told = [
        _as_news(item) if _aside(item) and (item.name, item.change.line) in relieved else item
        for item in judged
    ]
    return [_that_day(item, told) if (item.name, item.change.line) in relieved else item for item in told]


def _that_day(item: Judged, judged: Sequence[Judged]) -> Judged:
    """« X, promu lundi, succède à Y, qui devient conseiller »: Y is moved on the day on which X is."""
    if item.kind is not Kind.APPOINTMENT or not item.news or item.date is not None:
        return item
    heirs = {
        other.name
        for other in judged
        if other.change.counterpart is not None and other.change.counterpart.name == item.name
    }
    days = {
        other.date: other
        for other in judged
        if other.name in heirs and other.news and other.kind in _PLACED and other.announced
    }
    if len(days) != 1 or item.status is not Status.ANNOUNCED:
        return item
    day, heir = days.popitem()
    return replace(item, date=day, dated=heir.dated, announced=True)


_PLACED = (Kind.APPOINTMENT, Kind.ARRIVAL)


def _as_news(item: Judged) -> Judged:
    why = tuple(reason for reason in item.why if not reason.startswith(BACKGROUND))
    return replace(item, news=True, why=(*why, "news: as who takes over"))


def _aside(item: Judged) -> bool:
    placed = item.kind is Kind.APPOINTMENT and item.change.act in (Act.NAME, Act.TAKE)
    gone = item.kind is Kind.DEPARTURE and item.change.word == "arriver"  # at the end of a term
    headlined = item.kind in (Kind.DEPARTURE, Kind.OUSTER) and not item.change.line
    return (
        (placed or gone or headlined)
        and not item.news
        and item.change.attachment is Attachment.PARTICIPLE
        and not item.change.dates
    )
