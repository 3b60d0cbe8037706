"""How many leave, by a head that names nobody: « Y perd deux voix critiques », « deux femmes dehors ».

The first so many whose leaving a clause of its own then tells are the news, however old the dates are.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.changes.change import Change
from bot.matcher.discourse.head import head_lines
from bot.matcher.judgement.judged import Judged
from bot.matcher.lexicon.grammar import COUNTS
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.model import Kind, Status

_OUT = frozenset({Kind.DEPARTURE, Kind.OUSTER})
_GOING = re.compile(
    r" (?:perd(?:ent|u|re)?|dehors|departs?|partent|partis?|parties|quitte(?:nt|r)|claquent|disparu(?:s|es)?"
    r"|demission\w*|s' en vont|limoge\w*|licencie\w*|congedie\w*|remercie\w*) "
)
_MOST = 5


def counted(judged: Sequence[Judged], lines: Sequence[Line]) -> list[Judged]:
    """*judged*, those whom the head counts among who leaves told as its news."""
    count = max((_count(line) for line in head_lines(lines)), default=0)
    gone = [item for item in judged if count and item.kind in _OUT and item.status is Status.ANNOUNCED]
    meant = set(list(dict.fromkeys(item.name for item in gone))[:count])
    if not count or len(meant) < count:
        return list(judged)
    return [
        _as_news(item) if item.name in meant and item in gone and _stated(item.change) else item
        for item in judged
    ]


def _count(line: Line) -> int:
    """Of how many people who go the line tells, none of them by name."""
    if line.names_people or not _GOING.search(line.text):
        return 0
    numbers = (COUNTS.get(token.fold, 0) for token in line.tokens)
    return next((number for number in numbers if 1 < number <= _MOST), 0)


def _stated(change: Change) -> bool:
    return change.attachment is Attachment.MAIN and not (change.pluperfect or change.after or change.noun)


def _as_news(item: Judged) -> Judged:
    if item.news:
        return item
    why = tuple(reason for reason in item.why if not reason.startswith("background"))
    return replace(item, news=True, why=(*why, "news: as the title counts them"))
