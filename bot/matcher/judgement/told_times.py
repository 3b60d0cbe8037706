"""Whether a sentence tells the time of a known move, and whether a time that is told is over."""

from datetime import date, timedelta

from bot.matcher.changes.change import Change
from bot.matcher.discourse.time_frames import WHILE_AWAY
from bot.matcher.language.dates import Dated
from bot.matcher.language.text import Section
from bot.matcher.syntax.clauses import Attachment
from bot.matcher.syntax.pieces import Line
from bot.model import Kind, Move, PartialDate


def dates_told(change: Change) -> tuple[Dated, ...]:
    """Its own, and those of what announces it."""
    return (*change.dates, *change.announced)


def recent(change: Change) -> bool:
    return any(of_late(dated, change) for dated in dates_told(change))


def of_late(dated: Dated, change: Change) -> bool:
    """Not long over; « qui a quitté Y cet été », « l'été dernier » is of no day of late."""
    some_time = dated.value is not None and dated.value.month is None and change.perfect
    return dated.value is not None and not dated.past and not some_time


def of_these_days(change: Change, published: date, within: timedelta = timedelta(days=1)) -> bool:
    """Told with the day of the article, or the one before."""
    days = [d.value for d in dates_told(change) if d.value is not None and d.value.day and not d.past]
    return any(abs(published - day.first) <= within for day in days)


def over(dated: Dated, published: date) -> bool:
    """A month or a season that has ended: « en août », in September."""
    value = dated.value
    if value is None:
        return dated.past  # « il y a quelques mois »
    if dated.season is not None and value.month is None:
        return (value.year - published.year) * 12 + dated.season + _SEASON <= published.month
    return value.day is None and value.last < published


def over_a_time(line: Line, change: Change) -> bool:
    """« Depuis le printemps, Y a vu partir X et Z », « X est parti cet été »: at no day that is told."""
    if line.sentence.section is Section.TITLE or change.attachment is not Attachment.MAIN or change.announced:
        return False
    if any(d.value is not None for d in change.dates):
        return all(d.value is not None and d.value.month is None for d in change.dates) or any(
            d.started and d.value is not None and d.value.day is None for d in change.dates
        )
    if line.sentence.section is Section.CONTENT and any(d.past for d in change.dates):
        return True  # « il y a quelques mois »
    first = next((d for d in line.dates if d.span.start - line.sentence.span.start <= _SINCE), None)
    since = first is not None and first.started and (first.value is None or first.value.day is None)
    since = since or (first is None and line.tokens[0].fold == "depuis")  # « Depuis le lancement, … »
    again = " fois en " in line.text  # « pour la deuxième fois en un an »
    long = WHILE_AWAY.search(line.text) or any(phrase in line.text for phrase in _OVER_A_TIME)
    long = long or (" en l' espace d" in line.text and not _in_these_days(line))
    return since or (not again and bool(long))


def _in_these_days(line: Line) -> bool:
    """« ont démissionné en l'espace de cinq jours »; not « limogé puis rappelé en l'espace de … »."""
    return " puis " not in line.text and any(few in line.text for few in _OF_LATE)


_OF_LATE = (" jours ", " d' une semaine ", " d' un week-end ", " heures ")
_SINCE = len("depuis ")
_OVER_A_TIME = (
    " en moins d' un an ",
    " en un an ",
    " en deux ans ",
    " en six mois ",
    " en quelques mois ",
    " ces derniers mois ",
    " ces dernieres semaines ",
    " ces dernieres annees ",
    " entre-temps ",
)


def tells_time(line: Line, move: Move, *, by_noun: bool) -> bool:
    """As precisely as it is known, or to the month."""
    if not line.dates or move.date is None:
        return False
    # « six mois après sa promotion » dates that noun, « un an plus tôt » whatever came before
    steps = any(span in line.text for span in _YEARS_FROM)
    for dated in line.dates:
        counted = steps or dated.elapsed or dated.back is not None
        since = dated.started and move.kind is not Kind.LEAVE  # « directrice depuis 2021 » began before
        if dated.value is None or since or (counted and not by_noun):
            continue
        if _same(dated.value, move.date):
            return True
    return False


def tells_month(line: Line, move: Move) -> bool:
    """« Le mois dernier, X avait préféré sa liberté », « la première depuis celle de X, en juin »."""
    known = move.date is not None and move.date.month is not None
    return known and tells_time(line, move, by_noun=False)


def tells_season(line: Line, move: Move) -> bool:
    """« parti au printemps 2024 », of a move that is known to have come about in April."""
    known = move.date
    if known is None or known.month is None:
        return False
    begun = [d.season for d in line.dates if d.season and d.value is not None and d.value.year == known.year]
    return any((known.month - month) % 12 <= _SEASON for month in begun)


_YEARS_FROM = (" an plus ", " ans plus ")
_SEASON = 3  # months, from the one in which it begins


def _same(told: PartialDate, known: PartialDate) -> bool:
    if known.month is None:
        return told.month is None and told.year == known.year
    return told.month is not None and told.covers(known)
