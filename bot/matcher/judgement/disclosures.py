"""What somebody makes known today, however long ago it came about."""

from datetime import timedelta

from bot.matcher.changes.change import Change
from bot.matcher.judgement.ties import Ties
from bot.matcher.lexicon import words
from bot.matcher.lexicon.grammar import ANNOUNCING
from bot.matcher.syntax.clauses import Attachment

_LATELY = timedelta(days=60)


def disclosed(ties: Ties, change: Change) -> bool:
    """« X révèle qu'il a quitté Y il y a trois mois »: news today, however old."""
    reader = ties.discourse.readers[change.line]
    if change.attachment is not Attachment.THAT or change.noun or reader.verb(change.at) is None:
        return False
    above = reader.verb(reader.read(change.at).parent)
    return above is not None and above.lemma in _DISCLOSING and not above.pluperfect and not above.negated


def disclosed_now(ties: Ties, change: Change) -> bool:
    """« X a révélé mercredi qu'elle avait démissionné le 14 mai »: some weeks ago, and unknown until now."""
    if _reasons_given(ties, change):
        return True
    days = [d.value for d in change.announced if d.value is not None and d.value.day is not None]
    recent = any(timedelta(0) <= ties.published - day.last < _FRESH for day in days)
    old = any(d.value is not None and ties.published - d.value.last > _LATELY for d in change.dates)
    return recent and not old and disclosed(ties, change)


def _reasons_given(ties: Ties, change: Change) -> bool:
    """« une tribune pour dire pourquoi elle avait démissionné deux jours plus tôt »: of these days."""
    line = ties.lines[change.line]
    if change.noun or _WHY.isdisjoint(line.words):
        return False
    first = line.pieces[change.at].first
    days = [d.value for d in change.dates if d.value is not None and d.value.day is not None]
    lately = any(timedelta(0) <= ties.published - day.last < _FRESH for day in days)
    return lately and not _WHY.isdisjoint(t.fold for t in line.tokens[max(first - _NEAR, 0) : first])


_WHY = words("pourquoi comment")
_NEAR = 3  # words
_FRESH = timedelta(days=7)
_DISCLOSING = ANNOUNCING | words("dévoiler reconnaître admettre avouer préciser")
