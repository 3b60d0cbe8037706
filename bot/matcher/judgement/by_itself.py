"""What one verdict tells by itself: of a post only, outright, of no place, of what came before."""

import re

from bot.matcher.judgement.judged import Judged
from bot.matcher.lexicon.frames import Act
from bot.matcher.syntax.clauses import Hang
from bot.model import Kind, Seat, Status


def outright(item: Judged) -> bool:
    """Leaves the organisation itself, for sure."""
    told = item.status is Status.ANNOUNCED and item.seat is Seat.STAFF
    gone = item.change.left is not None or item.change.act in (Act.JOIN, Act.HIRE)
    return told and gone and not (of_a_post(item) or missed(item))


def unplaced(item: Judged) -> bool:
    """No organisation is named for the post, nor whom they take over from."""
    return item.change.joined is None and item.change.counterpart is None


def before_that(item: Judged) -> bool:
    """« Avant de rejoindre Z, … », « passée chez Z en 2016 », of one who comes in today."""
    old = any(d.past for d in item.change.dates)
    aside = item.change.hang is Hang.INFINITIVE and not item.change.with_exit
    return item.change.act in (Act.JOIN, Act.HIRE) and (old or aside)


def of_a_post(item: Judged) -> bool:
    """A dismissal, or a leaving of which only a post is told."""
    if item.kind is Kind.OUSTER:
        return True
    return item.kind is Kind.DEPARTURE and (item.change.post is not None or item.change.act is Act.HAND_OVER)


def missed(item: Judged) -> bool:
    """« Y privée de X », « Y devra se passer de X »: without them, be it for a time."""
    return item.kind is Kind.DEPARTURE and _MISSED.match(item.change.word.lower()) is not None


_MISSED = re.compile(r"(?:orphelin|priv|amput|veu[fv])\w* |(?:passer|faire|composer|priver)$")
