"""Who is taken on and put in a post by one sentence comes in with it.

« X, recruté pour l'occasion, assurera l'intérim »: one arrival, and news.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.standing import Standing
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Hang
from bot.model import Kind, Status


def with_newcomers(ties: Ties, judged: Sequence[Judged]) -> list[Judged]:
    """*judged*, a new post of one whom the same sentence says to be taken on, undated, as an arrival."""
    hired = {(item.name, item.change.line): item for item in judged if _aside(item)}
    return [
        replace(item, kind=Kind.ARRIVAL, other=item.other or taken.other, why=(*item.why, "taken on for it"))
        if _new_post(item)
        and (taken := hired.get((item.name, item.change.line))) is not None
        and ties.standing(item.change.member) is not Standing.IN
        else item
        for item in judged
    ]


def _aside(item: Judged) -> bool:
    """« recruté pour l'occasion », « débauchée chez Z »: by an undated participle."""
    change = item.change
    here = change.joined is None or change.joined.watched
    plain = change.hang is Hang.PARTICIPLE and not (change.dates or change.pluperfect)
    return change.act in (Act.HIRE, Act.JOIN) and plain and here and item.status is Status.ANNOUNCED


def _new_post(item: Judged) -> bool:
    return item.kind is Kind.APPOINTMENT and item.news and item.status is Status.ANNOUNCED
