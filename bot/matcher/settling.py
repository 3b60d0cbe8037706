"""Stage 5: the verdicts of one article beside one another: what one change makes of another."""

from collections.abc import Sequence
from dataclasses import replace

from bot.matcher.chunks import Line
from bot.matcher.conjugation import Tense
from bot.matcher.judged import Judged
from bot.matcher.lexicon.controls import HOAXES
from bot.matcher.lexicon.frames import Act
from bot.matcher.truth import asks
from bot.model import Kind, Seat, Status


def settle(judged: list[Judged], lines: Sequence[Line]) -> list[Judged]:
    """What depends on the other changes of the article."""
    departures = {
        j.name: j for j in judged if j.kind in (Kind.DEPARTURE, Kind.OUSTER) and j.status is not Status.DENIED
    }
    leaves = {j.name for j in judged if j.kind is Kind.LEAVE}
    away = {j.name for j in judged if j.kind is Kind.LEAVE and j.news}
    ousted = {j.name for j in judged if j.kind is Kind.OUSTER and j.news and j.status is Status.ANNOUNCED}
    appointed = {j.name for j in judged if j.kind is Kind.APPOINTMENT and j.news}
    board = {j.name for j in judged if j.seat is Seat.BOARD and j.kind is Kind.DEPARTURE}
    denied = {
        (j.name, j.kind)
        for j in judged
        if j.status is Status.DENIED and j.kind is not None and j.change.line < 4
    }
    pretended = _pretended(lines)
    settled = []
    for item in judged:
        if (item.name, item.kind) in denied and item.status is not Status.DENIED and item.date is None:
            item = replace(item, kind=None, why=(*item.why, "the article denies it"))
        mates = [
            j
            for j in judged
            if (j.change.line, j.change.at, j.kind) == (item.change.line, item.change.at, item.kind)
        ]
        if item.news and item.kind is not None and sum(not j.news for j in mates) > len(mates) / 2:
            item = replace(item, news=False, why=(*item.why, "background: as those told beside"))
        if item.kind is not None and item.news and item.status is not Status.DENIED and pretended:
            item = replace(item, kind=None, why=(*item.why, f"the article is {pretended}"))
        if item.kind is Kind.DEPARTURE and item.change.act is Act.HAND_OVER and item.name in leaves:
            item = replace(item, kind=None, why=(*item.why, "hands over while on leave"))
        if item.kind is Kind.RETURN and item.name in away and item.change.tense is Tense.FUTURE:
            item = replace(item, kind=None, why=(*item.why, "the end of the leave told beside"))
        if item.kind is Kind.DEPARTURE and item.news and item.name in ousted and item.other is None:
            item = replace(item, kind=None, why=(*item.why, "as the dismissal told beside"))
        if item.kind is Kind.DEPARTURE and item.change.act is Act.HAND_OVER and item.name in appointed:
            item = replace(item, kind=None, why=(*item.why, "takes another post"))
        if item.kind is Kind.DEPARTURE and item.name in board and item.change.left is None:
            item = replace(item, seat=Seat.BOARD)
        if item.kind is Kind.DEPARTURE and item.change.act is Act.FOUND and item.name not in departures:
            item = replace(item, kind=None, why=(*item.why, "founds something"))
        settled.append(_as_told(item, judged))
    return settled


def _as_told(item: Judged, judged: Sequence[Judged]) -> Judged:
    """One coming in is one claim: who arrives or returns is not appointed as well."""
    if item.kind is not Kind.APPOINTMENT:
        return item
    for other in judged:
        if (
            other.name == item.name
            and other.kind in (Kind.ARRIVAL, Kind.RETURN)
            and other.news == item.news
            and other.status is item.status
        ):
            return replace(
                item,
                kind=other.kind,
                seat=other.seat,
                why=(*item.why, f"as the {other.kind} told beside"),
            )
    return item


def _pretended(lines: Sequence[Line]) -> str:
    """A hoax that unmasks itself, or an exercise in « what if »."""
    for line in lines:
        words = " ".join(token.fold for token in line.tokens)
        if any(word in words for word in HOAXES):
            return "a hoax or a fiction"
    title = [token.fold for token in lines[0].tokens[:3]] if lines else []
    return "a supposition" if "si" in title and asks(lines[0]) else ""
