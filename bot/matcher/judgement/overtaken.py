"""What is some days older than the news of the article, and only told beside it.

« Y revient | … Vendredi dernier, c'est Z qui faisait ses adieux. »: that Z left was news then.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.matcher.judgement.judged import Judged
from bot.matcher.language.text import Section
from bot.matcher.syntax.pieces import Line
from bot.model import Status

_APART = timedelta(days=3)


def overtaken(item: Judged, judged: Sequence[Judged], lines: Sequence[Line], published: date) -> Judged:
    """*item*, background where its day was over when the news came that the article opens with."""
    section = lines[item.change.line].sentence.section
    if not item.news or item.kind is None or item.status is not Status.ANNOUNCED or section is Section.TITLE:
        return item
    above = [j for j in judged if j.news and j.kind is not None and _above(j, item, lines)]
    if any(j.name == item.name for j in above):
        return item
    dates = (*item.change.dates, *item.change.announced)
    if section is Section.CONTENT and any(d.stale for d in dates):
        return _recalled(item)
    former = item.change.counterpart
    heirs = {c.name for j in above if (c := j.change.counterpart) is not None}
    others = {(j.name, j.kind) for j in above if former is None or j.name != former.name}
    if not others or item.name in heirs:
        return item
    told = [j for j in judged if j.news and (j.name, j.kind) in others]
    return _recalled(item) if any(d.week for d in dates) or _older(item, told, published) else item


def _above(told: Judged, item: Judged, lines: Sequence[Line]) -> bool:
    """In the title or the summary, and before *item*."""
    head = lines[told.change.line].sentence.section is not Section.CONTENT
    return head and told.change.line < item.change.line


def _older(item: Judged, told: Sequence[Judged], published: date) -> bool:
    """Some days before any of those told."""
    if item.date is None or item.date.day is None:
        return False
    days = [j.date.first for j in told if j.date is not None and j.date.day is not None]
    return max(days, default=published) - item.date.last >= _APART


def _recalled(item: Judged) -> Judged:
    return item.as_background("older than the news")
