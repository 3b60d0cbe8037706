"""Of the dates that an article tells, the one that is known to be that of a change.

« X et Y, parti le même jour, … La directrice technique s'en était allée fin septembre »: which sentence
dates which change is a guess. Where the move is known, the date that says the same is no guess.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from bot.matcher.discourse.discourse import Discourse
from bot.matcher.judgement.known_moves import agree, moves_left, of_these_days, same_step
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Shape
from bot.matcher.syntax.pieces import Line
from bot.model import Claim, Kind, Move, Moves, PartialDate, Status

_NEAR = 3  # sentences
_NEXT = 2  # the sentence itself, and the one behind it
_OPENING = 3  # sentences
_APART = timedelta(days=3)
_WHILE = timedelta(days=14)
_ABOUT = 10  # days between what was announced and what took effect, or between two zones


def on_known_days(
    claims: Iterable[Claim], discourse: Discourse, moves: Moves, published: date
) -> list[Claim]:
    """*claims*, those whose move is known dated by what the article tells of that very time."""
    dated = list(claims)
    for at, claim in enumerate(dated):  # what one of them is dated by dates no other
        dated[at] = _dated(claim, discourse, moves_left(dated, at, moves), published)
    return dated


def older_than_the_news(
    claims: Sequence[Claim], discourse: Discourse, moves: Moves, published: date
) -> list[Claim]:
    """*claims*, background where the move is known to be some days older than another one told as news, or
    is of a month that is over.

    Who is named in the title is its news whenever that came about.
    """
    lines = discourse.lines[:_OPENING]
    title, opening = (lines[0].sentence.span.end, lines[-1].sentence.span.end) if claims else (0, 0)
    days = [_day_known(claim, moves_left(claims, at, moves), published) for at, claim in enumerate(claims)]
    told = [(claim, day) for claim, day in zip(claims, days, strict=True) if claim.news]
    # what a former member does elsewhere is another story
    news = [day for claim, day in told if day is not None and claim.kind is not Kind.VENTURE]
    return [
        replace(claim, news=False)
        if (claim.evidence.span.start >= opening and _long_over(claim, published))
        or (day is not None and claim.evidence.span.start >= title and max(news, default=day) - day >= _APART)
        else claim
        for claim, day in zip(claims, days, strict=True)
    ]


def _long_over(claim: Claim, published: date) -> bool:
    """« Juin : X », of a list, in autumn: the sentence that tells it has the month."""
    told, span = claim.date, claim.spans.get("date")
    if told is None or told.month is None or span is None or claim.status is not Status.ANNOUNCED:
        return False
    own = claim.evidence.span
    return own.start <= span.start < own.end and told.last + _WHILE < published


def _day_known(claim: Claim, moves: Sequence[Move], published: date) -> date | None:
    """The day in this week on which their move is known to have come about."""
    if claim.status is not Status.ANNOUNCED:
        return None
    own = (m.date for m in moves if same_step(m.kind, claim.kind) and of_these_days(m, published))
    return max((day.first for day in own if day is not None), default=None)


def _dated(claim: Claim, discourse: Discourse, moves: Sequence[Move], published: date) -> Claim:
    known = [
        move
        for move in moves
        if move.date is not None
        and move.date.first <= published
        and same_step(move.kind, claim.kind)
        and move.seat is claim.seat
    ]
    agreeing = [move for move in known if agree(claim.date, move.date)]
    if claim.status is not Status.ANNOUNCED or (agreeing and not _by_year(claim)):
        return claim
    told = _month_there(claim, discourse, agreeing) if agreeing else _told(claim, discourse, known, published)
    if told is None or told.value is None:
        return claim
    spans = MappingProxyType({**claim.spans, "date": told.span})
    return replace(claim, date=told.value, spans=spans)


def _told(claim: Claim, discourse: Discourse, known: Sequence[Move], published: date) -> Dated | None:
    """The most precise date of theirs in the sentence that tells it, where they are named, or near it."""
    days = [move.date for move in known if move.date is not None and move.date.month is not None]
    own = own_lines(claim, discourse)
    found = _closest(own, days)
    if _about(claim.date, days):
        return found if found is not None and found.value is not None and found.value.day else None
    if found is None and (claim.date is None or claim.date.month is not None):
        found = _year_told(own, known)
    if found is not None:
        return found
    identity = (claim.person_id, claim.person)
    named = {
        m.line for m in discourse.mentions.all if (m.member.identity.id, m.member.identity.name) == identity
    }
    found = _closest([line for line in discourse.lines if line.index in named], days)
    beside = claim.kind is Kind.APPOINTMENT  # told as what comes of another's going, on no day of its own
    today = claim.news and not beside and any(of_these_days(move, published) for move in known)
    if found is not None:
        return found
    if not today:
        return None if claim.news else _month_around(discourse, own, days)
    near = {own_line.index + step for own_line in own for step in range(-_NEAR, _NEAR + 1)}
    around = [
        line for line in discourse.lines if line.index in near and line.sentence.shape is not Shape.BULLET
    ]
    return _closest(around, days, to_the_day=True)


def _by_year(claim: Claim) -> bool:
    return claim.date is not None and claim.date.month is None


def _month_there(claim: Claim, discourse: Discourse, known: Sequence[Move]) -> Dated | None:
    """« s'était étoffée en 2024 avec X, en juin, puis avec Y, deux mois plus tard »: June, and August."""
    days = [move.date for move in known if move.date is not None and move.date.month is not None]
    return _closest(own_lines(claim, discourse), days)


def own_lines(claim: Claim, discourse: Discourse) -> list[Line]:
    """The sentence that tells it."""
    return [line for line in discourse.lines if line.sentence.span.start == claim.evidence.span.start]


def _year_told(own: Iterable[Line], known: Sequence[Move]) -> Dated | None:
    """« depuis qu'elle l'a enrôlé l'an dernier »: the year of it, where no more is told than that."""
    years = {PartialDate(move.date.year) for move in known if move.date is not None}
    told = (d for line in own for d in line.dates if not (d.ending or d.spread or d.started))
    return next((d for d in told if d.value in years), None)


def _month_around(discourse: Discourse, own: Iterable[Line], days: Sequence[PartialDate]) -> Dated | None:
    """« Il faut revenir à novembre 2023. … X et Y cèdent leurs sièges »: the month that it all is of."""
    for line in own:
        near = discourse.lines[max(0, line.index - _NEAR) : line.index + _NEXT]
        block = (one for one in near if one.sentence.block == line.sentence.block)
        months = (
            dated
            for one in block
            for dated in one.dates
            if dated.value is not None and dated.value.month is not None and dated.value.day is None
        )
        found = next((d for d in months if not d.ending and any(agree(d.value, day) for day in days)), None)
        if found is not None:
            return found
    return None


def _closest(lines: Iterable[Line], days: Sequence[PartialDate], *, to_the_day: bool = False) -> Dated | None:
    told = [
        dated
        for line in lines
        for dated in line.dates
        if dated.value is not None
        and not dated.ending
        and dated.value.month is not None
        and (dated.value.day is not None or not to_the_day)
        and any(dated.value.covers(day) for day in days)
    ]
    return max(told, key=lambda dated: len(str(dated.value)), default=None)


def _about(told: PartialDate | None, days: Sequence[PartialDate]) -> bool:
    """A day close to a known one: the announcement of the same change, or its effect."""
    return (
        told is not None
        and told.day is not None
        and any(day.day is not None and abs((told.first - day.first).days) <= _ABOUT for day in days)
    )
