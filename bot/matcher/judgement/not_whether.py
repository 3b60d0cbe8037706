"""Denials that are of how somebody left, or of what for, and not of whether they did."""

import itertools
from collections.abc import Sequence

from bot.matcher.judgement.judged import Judged
from bot.matcher.lexicon import words
from bot.matcher.syntax.pieces import Line
from bot.model import Status


def only_how(item: Judged, judged: Sequence[Judged], lines: Sequence[Line]) -> bool:
    """« ne claque pas la porte pour un rival : elle s'en va par principe »: how, not whether.

    « X a démissionné. Elle n'a pas quitté Y pour suivre Z. »: what for.
    « X quitte Y. Elle ne claque pas la porte. »: how, wherever the article says so.
    « X quitte Y. Elle ne rejoint pas Z. »: where to, of one of whom nobody else says that it is Z.
    « Elle n'a pas quitté Y pour autant »: whether.
    """
    line, change = lines[item.change.line], item.change
    behind = [token.fold for token in line.tokens[line.pieces[change.at].last :]]
    reasons = (word for word, after in itertools.pairwise((*behind, "")) if after != "autant")
    why = change.perfect and not _REASONS.isdisjoint(reasons)
    loudly = change.word in _LOUDLY
    where_to = change.joined is not None and change.left is None and item.other is not None
    return any(
        other.name == item.name
        and other.kind is item.kind
        and other.status is Status.ANNOUNCED
        and (
            (other.change.line == change.line and other.change.at > change.at)
            or (loudly and other.change.word not in _LOUDLY)
            or (where_to and other.change.line < change.line and other.other != item.other)
            or (why and other.change.line < change.line and not other.change.quoted)
        )
        for other in judged
    )


_LOUDLY = words("claquer")
_REASONS = words("pour afin parce cause raison raisons par")
