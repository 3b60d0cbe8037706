"""What becomes, in the same breath, of whom somebody replaces."""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.judgement.judged import Judged
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Hang
from bot.model import Kind


def exchanged(judged: Sequence[Judged]) -> list[Judged]:
    """« X relève Y, appelée à un poste nouveau »: the new post of Y is as much news as that of X."""
    relieved = {
        (item.change.counterpart.name, item.change.line)
        for item in judged
        if item.kind in (Kind.APPOINTMENT, Kind.ARRIVAL) and item.news and item.change.counterpart is not None
    }
    return [
        _as_news(item) if _aside(item) and (item.name, item.change.line) in relieved else item
        for item in judged
    ]


def _as_news(item: Judged) -> Judged:
    why = tuple(reason for reason in item.why if not reason.startswith("background"))
    return replace(item, news=True, why=(*why, "news: as who takes over"))


def _aside(item: Judged) -> bool:
    placed = item.kind is Kind.APPOINTMENT and item.change.act in (Act.NAME, Act.TAKE)
    placed = placed or (item.kind is Kind.DEPARTURE and item.change.word == "arriver")  # at the end of a term
    return placed and not item.news and item.change.hang is Hang.PARTICIPLE and not item.change.dates
