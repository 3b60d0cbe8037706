"""Changes of which the watch list, that states a person's past until some day, knows nothing.

« X a repris du service »: if the list states what became of X until after that day, and tells of no return,
the sentence tells something else. After that day nothing is held against a claim: it may be the news.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.known_moves import of_these_days, same_step, step_of
from bot.matcher.judgement.ties import Ties
from bot.matcher.judgement.verdicts import refuse
from bot.model import Kind, Move, Status

_ABOUT = 31  # days between the date that is told and the one that is known


def with_the_list(ties: Ties, judged: Sequence[Judged], known_until: Mapping[str, date]) -> list[Judged]:
    """*judged*, what the list does not know of refused; *known_until*: when it ends, for each person."""
    return [_by_the_list(ties, item, known_until) for item in judged]


def _by_the_list(ties: Ties, item: Judged, known_until: Mapping[str, date]) -> Judged:
    member, until = item.change.member, known_until.get(item.change.member.identity.id or "")
    moves = ties.known(member)
    if item.kind is None or item.status is not Status.ANNOUNCED or not moves:
        return item
    if until is None or ties.published > until:
        return item
    told = [move for move in moves if move.date is None or move.date.first <= ties.published]
    if any(same_step(m.kind, item.kind) and _may_be(m, item, told) for m in told):
        return item
    if item.kind is Kind.RETURN and told and _on_leave(told[-1], ties.published):
        return item  # who has been away for a while comes back, whether the list was told or not
    leaves = step_of(item.kind) is Kind.DEPARTURE
    another = any(not same_step(m.kind, item.kind) and of_these_days(m, ties.published) for m in told)
    if item.kind in (Kind.RETURN, Kind.LEAVE) or (leaves and (another or _came_back(told))):
        return refuse(item.change, *item.why, "unknown to the list, which tells of that time")
    return item


def _on_leave(last: Move, published: date) -> bool:
    """Since long enough to be back: who has just gone on leave is only to come back."""
    return last.kind is Kind.LEAVE and not of_these_days(last, published)


def _came_back(told: Sequence[Move]) -> bool:
    """The last that is known of their comings and goings is that they came back."""
    steps = [move.kind for move in told if step_of(move.kind) in (Kind.DEPARTURE, Kind.ARRIVAL)]
    return bool(steps) and steps[-1] is Kind.RETURN


def _may_be(move: Move, item: Judged, told: Sequence[Move]) -> bool:
    """No other date is told; nor is it news of what has been undone."""
    if move.date is None:
        return True
    if item.date is None:
        return not (item.news and step_of(move.kind) is Kind.DEPARTURE and _came_back(told))
    return (max(item.date.first, move.date.first) - min(item.date.last, move.date.last)).days <= _ABOUT
