"""What the pluperfect tells of the hours before the news: « La veille, X avait prévenu qu'elle partait »."""

import re
from datetime import timedelta

from bot.matcher.changes.change import Change
from bot.matcher.discourse.naming import title_is_ours
from bot.matcher.discourse.time_frames import gone_back
from bot.matcher.judgement.ties import Ties
from bot.matcher.syntax.clauses import Attachment

_HOURS = re.compile(
    r" (?:(?:quelques|une|deux|trois|quatre|cinq|six) heures? (?:plus tot|auparavant|avant)"
    r"|(?:un peu )?plus tot dans la (?:journee|matinee|soiree)|dans la (?:matinee|journee|nuit|soiree)"
    r"|le matin meme|peu avant|peu auparavant|un peu plus tot|hier(?: soir| matin)?) "
)
_EVE = " la veille "
_OF_THAT = re.compile(r" la veille (?:de|du|d') ")  # « La veille de ce message, … »: before the news
_OPENING = 3  # words
_LATELY = timedelta(days=3)


def on_the_eve(ties: Ties, change: Change) -> bool:
    """*change*, in the pluperfect, is of the day of the news, or of the one before, and told for itself.

    Only where somebody else comes or goes, or under a title about the house: not in an article about a book.
    """
    if not (ties.movers - {change.member.identity.name} or title_is_ours(ties.lines)):
        return False
    line = ties.lines[change.line]
    opening = next((m for m in (line.text.find(_EVE), _hours_at(line.text)) if m >= 0), -1)
    early = opening >= 0 and line.text[:opening].count(" ") <= _OPENING
    if not early or _OF_THAT.search(line.text) or not _for_itself(ties, change):
        return False
    days = [d.value for d in (*change.announced, *change.dates, *line.dates[:1]) if d.value is not None]
    lately = all(ties.published - day.last <= _LATELY for day in days[:1])
    return lately and not gone_back(ties.lines, change.line)


def _hours_at(text: str) -> int:
    match = _HOURS.search(text)
    return match.start() if match is not None else -1


def _for_itself(ties: Ties, change: Change) -> bool:
    """By the main verb, or by what that one announces."""
    if change.attachment is not Attachment.THAT:
        return change.attachment is Attachment.MAIN
    reader = ties.discourse.readers[change.line]
    above = reader.read(change.at).parent if reader.verb(change.at) is not None else None
    return above is not None and reader.read(above).attachment is Attachment.MAIN
