"""Changes told beside the news as one more of the kind: « C'est la deuxième promotion du mois : X … »."""

import re
from collections.abc import Sequence

from bot.matcher.changes.change import Change
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line


def one_among_several(lines: Sequence[Line], change: Change) -> bool:
    """« C'est la deuxième promotion du mois : X est devenue directrice », « Y n'est pas la seule à défaire
    ses cartons. X a rejoint la maison ce mois-ci. »"""
    line, before = lines[change.line], lines[change.line - 1]
    return _done(change) and (_counted(line, change) or _NOT_ALONE.search(before.text) is not None)


def counted_with_the_news(lines: Sequence[Line], change: Change) -> bool:
    """« Y recrute X | … C'est la deuxième prise du mois : Z, venu de W, a pris début avril la tête de … »: Z,
    whom nothing names above, where somebody else is."""
    above = lines[: change.line]
    others = any(line.names_people for line in above) and (lines[0].names_people or bool(change.dates))
    known = any(change.member.identity in line.named for line in above)
    return others and not known and _done(change) and _counted(lines[change.line], change)


def _done(change: Change) -> bool:
    """Already, on no day that is told."""
    on_a_day = any(dated.value is not None and dated.value.day is not None for dated in change.dates)
    for_it = change.attachment is Attachment.INFINITIVE  # « … a rejoint la maison pour diriger les ventes »
    return not on_a_day and (change.perfect or for_it)


def _counted(line: Line, change: Change) -> bool:
    """Behind the colon of the count."""
    opening = next((k for k, piece in enumerate(line.pieces) if piece.word == ":"), change.at)
    return opening < change.at and _COUNT.match(line.text) is not None


_COUNT = re.compile(
    r" c' est (?:deja |ainsi )?l[ae] (?:\d+e|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme)"
    r" \w+ (?:du|de l'|de la|en|depuis) "
)
_NOT_ALONE = re.compile(r" n' est pas l[ae] (?:seule?|premiere?) a ")
