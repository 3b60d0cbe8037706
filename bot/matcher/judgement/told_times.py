"""Whether a sentence tells the time of a known move."""

from bot.matcher.syntax.pieces import Line
from bot.model import Kind, Move, PartialDate


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
