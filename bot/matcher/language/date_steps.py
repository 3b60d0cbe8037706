"""Dates told by a step from another: « la veille », « trois jours plus tard », « le même jour ».

A step in days is counted from the last day that was told, whatever month or year came since.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.matcher.lexicon.calendar import NUMBERS, WEEKDAYS
from bot.model import PartialDate


def numbered(weekday: date, number: int) -> PartialDate | None:
    """« dimanche 19 »: of the days of that name around *weekday*, the nearest that is the 19th."""
    for weeks in (0, -1, -2, 1, 2, -3, *range(-4, -14, -1)):
        told = weekday + timedelta(weeks=weeks)
        if told.day == number:
            return PartialDate.of(told)
    return None


def _in_days(count: int | None, unit: str) -> tuple[int | None, str]:
    """« vingt-quatre heures », « quarante-huit heures »: one day, two days."""
    days = count is not None and count >= _HOURS and count % _HOURS == 0 and unit.startswith("heure")
    return (count // _HOURS, "jours") if days and count is not None else (count, unit)


_HOURS = 24


class Steps:
    """What was told last, and the dates that lean on it."""

    def __init__(self, today: date) -> None:
        self.today = today
        self._told: PartialDate | None = None
        self._day: PartialDate | None = None  # the last day that was told, whatever came since
        self._lasting: PartialDate | None = None  # « depuis vendredi », the last day told
        self._since: PartialDate | None = None  # « depuis 2022 », told in the same sentence
        self._here: PartialDate | None = None  # the date told last in the same sentence
        self._season: tuple[PartialDate | None, int] = (
            None,
            0,
        )  # the last season told: its year, and its month
        self._frame: PartialDate | None = None  # the last date of the sentence before, which one opens

    def note(self, value: PartialDate) -> None:
        """*value* was told just now."""
        self._told = self._here = value
        self._day = value if value.day is not None else self._day
        self._lasting = None

    def frame(self, told: Sequence[PartialDate]) -> None:
        """A sentence that opens with a date told these: the last is that of what comes « le jour même »."""
        self._frame = told[-1] if told else None

    def note_since(self, value: PartialDate | None) -> None:
        """A state that has lasted since *value* was told just now; None: a new sentence begins."""
        self._lasting = value if value is not None and value.day is not None else self._lasting
        self._since = value
        self._here = None if value is None else self._here

    def later(self, match: re.Match[str]) -> tuple[PartialDate | None, None]:
        count, unit = _in_days(number_of(match["later_count"]), match["later_unit"])
        start = self._day if unit.startswith(("jour", "heure", "minute")) and self._day else self._told
        hours = unit.startswith(("heure", "minute"))
        onward = not hours and ("tard" in match["later"] or match["later"].startswith("après"))
        if (
            onward
            and self._day is not None
            and self._told is not None
            and _long_before(self._told, self._day)
        ):
            start = self._told  # « En mai 2024, … Trois jours plus tard … », in an article of this week
        if (
            not onward
            and self._here is not None
            and self._day is not None
            and _long_before(self._here, self._day)
        ):
            start = self._here  # « entré en mai 2023, quand X, parti cinq jours plus tôt, … »
        if self._since is not None and not onward and unit.startswith(("an", "mois")):
            start = self._since  # « Directrice depuis 2022, elle était arrivée quatre ans plus tôt »
        if start is None:
            earlier = match["later"].startswith(("plus tôt", "auparavant")) or "tôt" in match["later"]
            if not earlier or count is None or unit.startswith(("heure", "minute")):
                return None, None
            return shifted(PartialDate.of(self.today), -count, unit), None
        if unit.startswith(("heure", "minute")):
            return start, None
        if count is None:
            return None, None
        sign = 1 if match["later"].startswith(("plus tard", "après")) or "tard" in match["later"] else -1
        value = shifted(start, sign * count, unit)
        if (
            onward
            and value is not None
            and self._told is not None
            and value.first > self.today > self._told.last
        ):
            value = shifted(self._told, count, unit)  # « parti en mars, … Quinze jours plus tard, … »
        return value, None

    def that_year(self, words: str) -> int | None:
        """« (le 17 novembre) de cette année-là », « de l'année suivante »: seen from what was told last."""
        if self._told is None:
            return None
        onward = words.endswith(("suivante", "après"))
        return self._told.year + onward - words.endswith(("précédente", "avant"))

    def season_of(self, year: int, start: int) -> PartialDate:
        """The year in which a season begins in the month *start*."""
        self._season = PartialDate(year), start
        return PartialDate(year)

    def season_then(self, start: int) -> PartialDate | None:
        """« l'été 2024 et l'automne suivant »; most of a winter lies in the year after."""
        month = self._month_told()
        if self._told is None or month is None:
            return None
        return self.season_of(self._told.year + (start <= month or start == _WINTER), start)

    def season_beside(self, start: int) -> int | None:
        """« X en avril 2024, Y à l'automne »: the year, as told right before in the sentence."""
        month = self._month_told() if self._here is not None else None
        return None if month is None or self._here is None else self._here.year + (start < month)

    def _month_told(self) -> int | None:
        year, season = self._season
        return (self._told.month or (season if year == self._told else None)) if self._told else None

    def year_before(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return (shifted(self._told, -1, "an") if self._told else None), None

    def month_before(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return (shifted(self._told, -1, "mois") if self._told else None), None

    def next_year(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return (shifted(self._told, 1, "an") if self._told else None), None

    def next_weekday(self, match: re.Match[str]) -> tuple[PartialDate | None, None]:
        """« le mercredi suivant »: after the day told last, or within the month told last."""
        if self._told is None or self._told.day is None or self._day is None:
            return (self._told if self._told is not None and self._told.month is not None else None), None
        ahead = (WEEKDAYS[match["next_weekday"]] - self._day.first.weekday() - 1) % 7 + 1
        return shifted(self._day, ahead, "jour"), None

    def next_month(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return (shifted(self._told, 1, "mois") if self._told else None), None

    def eve(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return shifted(self._day or PartialDate.of(self.today), -1, "jour"), None

    def morrow(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return (shifted(self._day, 1, "jour") if self._day else None), None

    def two_before(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return shifted(self._day or PartialDate.of(self.today), -2, "jour"), None

    def two_after(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return (shifted(self._day, 2, "jour") if self._day else None), None

    def same(self, match: re.Match[str]) -> tuple[PartialDate | None, None]:
        if self._lasting is not None and ("jour" in match["same"] or match["same"].endswith("-là")):
            return self._lasting, None
        if self._told is None or (self._told.month is None and match["same"].endswith("jour")):
            return None, None  # « depuis neuf ans. Le même jour, … »
        if "foulée" in match["same"]:  # of a month, some days or weeks later
            return (self._told if self._told.day is not None else None), None
        if match["same"].endswith(("temps", "moment", "alors")):
            return self._told, None
        if match["same"].endswith(_DAYS) and self._here is not None and self._here.day is None:
            return self._here, None  # « au printemps, X et Y s'en allaient le même vendredi »
        weekday = match["same"].removesuffix("-là").split()[-1]
        if weekday in WEEKDAYS and self._day is not None and self._day.first.weekday() != WEEKDAYS[weekday]:
            return None, None  # « ce lundi-là », where no Monday is told
        if "mois" in match["same"]:
            return PartialDate(self._told.year, self._told.month), None
        near = self._here or self._frame
        apart = near is not None and self._day is not None and _long_apart(near, self._day)
        if "année" in match["same"]:  # « parti en mai 2022, il a fondé Y la même année »
            return PartialDate((near if near is not None and apart else self._told).year), None
        if apart:
            return near, None  # « parti en mai 2024, le même jour que X », in an article of this week
        return self._day or self._told, None


def _long_apart(told: PartialDate, day: PartialDate) -> bool:
    """The same, or a month that came after that day: « Le 5 août, … Fin septembre, … le jour même »."""
    return _long_before(told, day) or (told.month is not None and told.first > day.first)


def _long_before(told: PartialDate, day: PartialDate) -> bool:
    """A month told last, and long over on the last day that was told."""
    return told.month is not None and (day.first - told.last).days > _MONTHS


_MONTHS = 31
_WINTER = 12
_DAYS = tuple(WEEKDAYS)


def number_of(word: str) -> int | None:
    return int(word) if word.isdigit() else NUMBERS.get(word)


def shifted(start: PartialDate, count: int, unit: str) -> PartialDate | None:
    """*start* moved by *count* units, as precise as both allow."""
    if unit.startswith(("an", "année")):
        return PartialDate(start.year + count)
    if unit == "mois":
        if start.month is None:
            return None
        months = start.year * 12 + start.month - 1 + count
        return PartialDate(months // 12, months % 12 + 1)
    if unit.startswith("jour") and start.day is not None:
        return PartialDate.of(start.first + timedelta(days=count))
    if unit.startswith("jour") and start.month is not None and 0 < abs(count) < 15:
        return start  # « cinq jours plus tard », told of a month: within it, near enough
    if unit.startswith("semaine") and start.day is not None:
        return _month_around(start.first + timedelta(weeks=count))
    return start if unit.startswith(("heure", "minute")) else None


def _month_around(day: date) -> PartialDate | None:
    """« il y a deux semaines » is some days more or less: the month, where all of them lie in it."""
    early, late = day - timedelta(days=4), day + timedelta(days=4)
    return PartialDate(day.year, day.month) if early.month == late.month else None


ELAPSED = ("elapsed_count", "morrow_of")  # the groups of the pattern that count back from what follows


def step_back(match: re.Match[str]) -> tuple[int, str] | None:
    """How far what follows lies before: « deux ans » before « après », « au lendemain » before « de »."""
    if match["morrow_of"] is not None:
        return 1, "jour"
    count = number_of(match["elapsed_count"])
    if match["elapsed_unit"].startswith(("heure", "minute")):
        return (count or 0) // DAY, "jour"
    return (count, match["elapsed_unit"]) if count is not None else None


DAY = 24  # hours
