"""What was done at the same time as what is news, and told right behind it: as new as that.

« X a démissionné fin mars. Y en a fait autant la même semaine. »: the article is of both.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.judgement.judged import Judged
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.model import Status


def as_new_as_beside(item: Judged, judged: Sequence[Judged], lines: Sequence[Line]) -> Judged:
    """*item*, news where it is of « la même semaine » as somebody's of which the article has news."""
    change = item.change
    plain = change.attachment is Attachment.MAIN and not (change.pluperfect or change.noun or change.after)
    if item.kind is None or item.news or not plain or not _SAME_TIME.search(lines[change.line].text):
        return item
    before = [j for j in judged if j.kind is not None and change.line - _NEAR <= j.change.line < change.line]
    beside = next((j for j in reversed(before) if j.name != item.name), None)
    if beside is None or beside.kind is not item.kind or item.date not in (None, beside.date):
        return item
    told = (j for j in judged if j.name == beside.name and j.kind is beside.kind)
    news = any(j.news and j.status is Status.ANNOUNCED for j in told)
    why = tuple(reason for reason in item.why if not reason.startswith("background"))
    return _as_news(item, why) if news else item


def _as_news(item: Judged, why: tuple[str, ...]) -> Judged:
    return replace(item, news=True, why=why if "news" in why else (*why, "news"))


_NEAR = 2  # lines
_SAME_TIME = re.compile(
    r" (?:l[ea]|cette|ce) meme (?:jour|journee|semaine|soir|soiree|matin|matinee|mois|week-end)(?! qu)"
)
