"""How a verdict is written: refused, or made with its news, its date and its reasons."""

from bot.matcher.changes.change import Change
from bot.matcher.judgement.dating import date_of
from bot.matcher.judgement.judged import Judged
from bot.matcher.judgement.recency import is_news
from bot.matcher.judgement.ties import Ties
from bot.matcher.syntax.pieces import Org
from bot.model import Kind, Seat, Status


def refuse(change: Change, *why: str) -> Judged:
    return Judged(change, None, Status.ANNOUNCED, news=False, organization="", why=why)


def made(
    ties: Ties,
    change: Change,
    kind: Kind,
    org: Org,
    *,
    why: tuple[str, ...],
    other: str | None = None,
    seat: Seat = Seat.STAFF,
) -> Judged:
    status = change.truth.status or Status.ANNOUNCED
    news, reason = is_news(ties, change, kind, status)
    value, dated, announced = date_of(ties, change, status, news=news)
    name = org.identity.name if org.identity is not None else ""
    return Judged(
        change,
        kind,
        status,
        news,
        name,
        (*why, *change.truth.why, reason),
        other,
        seat,
        value,
        dated,
        announced,
    )
