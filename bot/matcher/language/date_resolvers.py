"""What each form of a date means, seen from the day of publication: « le 15 du mois dernier »,
« dans six mois », « l'hiver dernier ».

Each resolver gives two values: looking back, and looking ahead (« en mars » of a future verb).
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from bot.matcher.language.date_steps import DAY, Steps, number_of, numbered, shifted, step_back
from bot.matcher.lexicon.calendar import MONTHS, SEASONS, SHORT_MONTHS, WEEKDAYS
from bot.model import PartialDate

_THE = re.compile(r"(?:^|\W)le\s$")
_SOON = timedelta(days=100)
LONG_AGO = timedelta(days=12)  # a day this far back is no news any more


def _month_of(word: str) -> int:
    return MONTHS[word]


class Resolvers(Steps):
    """Resolves the forms of dates that one document uses, in reading order."""

    def day(self, match: re.Match[str]) -> tuple[PartialDate, PartialDate | None]:
        number = 1 if match["day"] == "1er" else int(match["day"])
        month = _month_of(match["day_month"])
        if match["day_year"]:
            return PartialDate(int(match["day_year"]), month, number), None
        if match["day_that_year"] and (year := self.that_year(match["day_that_year"])) is not None:
            return PartialDate(year, month, number), None
        years = (self.today.year - 1, self.today.year, self.today.year + 1)
        days = [date(year, month, number) for year in years]
        nearest = min(days, key=lambda day: abs((day - self.today).days))
        if (named := match["full_day"]) and self._told is not None:
            then = date(self._told.year, month, number)
            if then.weekday() == WEEKDAYS[named] != nearest.weekday():
                return PartialDate.of(then), None  # « À l'automne 2023, … Vendredi 17 novembre, … »
        if nearest - self.today > _SOON:  # « le 12 mai », in November: that of this year, or of the next
            return PartialDate.of(nearest.replace(year=nearest.year - 1)), PartialDate.of(nearest)
        return PartialDate.of(nearest), None

    def bare_day(self, match: re.Match[str]) -> tuple[PartialDate | None, None]:
        """« le 13 »: of the month told before, else of the month of publication."""
        told = self._told if self._told is not None and self._told.month is not None else None
        month = told or PartialDate.of(self.today)
        return PartialDate(month.year, month.month, int(match["bare_day"])), None

    def month_day(self, match: re.Match[str]) -> tuple[PartialDate, None]:
        """« le 15 du mois dernier », « le 2 de ce mois »."""
        month = PartialDate.of(self.today)
        if match["month_day_rest"]:
            month = shifted(month, -1, "mois") or month
        number = 1 if match["month_day"] == "1er" else int(match["month_day"])
        return PartialDate(month.year, month.month, number), None

    def iso(self, match: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate.parse(match["iso"]), None

    def slash(self, match: re.Match[str]) -> tuple[PartialDate, None]:
        day, month, year = (int(part) for part in match["slash"].split("/"))
        return PartialDate(year if year > 99 else 2000 + year, month, day), None

    def month(self, match: re.Match[str]) -> tuple[PartialDate, PartialDate | None]:
        word = match["month"] or match["bare_month"] or match["entry_month"] or match["bracketed_month"]
        rest = match["month_rest"] or match["bare_rest"] or match["entry_rest"]
        number, today = _month_of(word), self.today
        if rest and rest.isdigit():
            return PartialDate(int(rest), number), None
        if rest and rest.split()[0] == "de":  # « en mai de l'an dernier », « en mai de cette année »
            return PartialDate(today.year - ("cette" not in rest), number), None
        if match["month_that_year"] and (year := self.that_year(match["month_that_year"])) is not None:
            return PartialDate(year, number), None
        ahead = PartialDate(today.year + (number < today.month), number)
        if rest == "prochain":
            return PartialDate(today.year + (number <= today.month), number), None
        return PartialDate(
            today.year - (number > today.month or (rest == "dernier" and number == today.month)), number
        ), ahead

    def short_month(self, match: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate(int(match["short_year"]), SHORT_MONTHS[match["short_month"]]), None

    def weekday(self, match: re.Match[str]) -> tuple[PartialDate, PartialDate | None]:
        back = (self.today.weekday() - WEEKDAYS[match["weekday"]]) % 7
        next_day = self._next_day(WEEKDAYS[match["weekday"]])
        if match["week_day"]:
            number = int(match["week_day"])
            if next_day is not None and next_day.day == number:
                return next_day, None  # « Vendredi 17 novembre 2023, … Dimanche 19, … »
            if told := numbered(self.today - timedelta(days=back), number):
                return told, None
        if match["week_rest"] == "prochain" or (match["from_now"] and back):
            return PartialDate.of(self.today + timedelta(days=7 - back)), None
        narrated = _THE.search(match.string, max(0, match.start() - 4), match.start()) is not None
        if narrated and next_day is not None:
            return next_day, None  # « Le 17, … Le dimanche, … », a year later
        if back == 0 and (match["week_rest"] == "dernier" or narrated):  # « congédié le vendredi »
            back = 7
        return PartialDate.of(self.today - timedelta(days=back)), PartialDate.of(
            self.today + timedelta(days=(7 - back) % 7)
        )

    def _next_day(self, weekday: int) -> PartialDate | None:
        """The first day of that name since the last day told, if that is long over."""
        if self._day is None or self.today - self._day.first <= LONG_AGO:
            return None
        return PartialDate.of(self._day.first + timedelta(days=(weekday - self._day.first.weekday()) % 7))

    def ago(self, match: re.Match[str]) -> tuple[PartialDate | None, None]:
        count, unit = number_of(match["ago_count"]), match["ago_unit"]
        if count is None:
            return None, None
        if unit.startswith("heure") and count >= DAY:
            count, unit = count // DAY, "jour"
        if match["ago_exact"] and unit.startswith("an"):
            return PartialDate(self.today.year - count, self.today.month, self.today.day), None
        return shifted(PartialDate.of(self.today), -count, unit), None

    def elapsed(self, match: re.Match[str]) -> tuple[PartialDate | None, None]:
        step = step_back(match)
        if step is None or not step[0]:
            return None, None  # « quelques heures après le départ de X »: of which day is unsaid
        return shifted(PartialDate.of(self.today), -step[0], step[1]), None

    def night(self, match: re.Match[str]) -> tuple[PartialDate, None]:
        back = (self.today.weekday() - WEEKDAYS[match["night"]]) % 7
        return PartialDate.of(self.today - timedelta(days=back)), None

    def in_the_night(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        """« dans la nuit », of the day that the sentence has told, or of publication."""
        here = self._here if self._here is not None and self._here.day is not None else None
        return here or PartialDate.of(self.today), None

    def season(self, match: re.Match[str]) -> tuple[PartialDate | None, PartialDate | None]:
        word = match["season"] or match["season_last"] or match["spring_last"]
        start, today = SEASONS[word], self.today
        if match["season_year"]:
            return self.season_of(int(match["season_year"]), start), None
        last = match["season"] is None
        year = today.year - (start > today.month or (last and start + 2 >= today.month))
        ahead = PartialDate(today.year + (start < today.month))
        if match["season_next"] or match.group().startswith(("d'ici", "d’ici")):
            return ahead, ahead
        own = last or match.group().startswith(("ce ", "cet "))  # « cet automne »: of these days
        if match["season_then"]:
            return self.season_then(start), None
        told = None if own else self.season_beside(start)
        return self.season_of(min(year, told or year), start), ahead

    def last_year(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate(self.today.year - 1), None

    def this_year(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate(self.today.year), None

    def last_month(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return shifted(PartialDate.of(self.today), -1, "mois"), None

    def this_month(self, match: re.Match[str]) -> tuple[PartialDate, PartialDate | None]:
        """« avant la fin du mois »: of the month told, if that is long over."""
        now, told = PartialDate(self.today.year, self.today.month), self._told
        narrated = told is not None and told.month is not None and self.today - told.last > _SOON
        if told is None or not narrated or not match["this_month"].endswith("fin du mois"):
            return now, None
        return PartialDate(told.year, told.month), now

    def coming(self, match: re.Match[str]) -> tuple[PartialDate | None, None]:
        unit = "mois" if "mois" in match["coming"] else "an"
        return shifted(PartialDate.of(self.today), 1, unit), None

    def ahead_in(self, match: re.Match[str]) -> tuple[PartialDate | None, None]:
        """« dans six mois »."""
        count = number_of(match["ahead_count"])
        return (shifted(PartialDate.of(self.today), count, match["ahead_unit"]) if count else None), None

    def christmas(self, match: re.Match[str]) -> tuple[PartialDate, PartialDate]:
        day = {"jour": 25, "veille": 24}.get(match["christmas"].split()[0])
        year = self.today.year - (self.today.month < 12)
        return PartialDate(year, 12, day), PartialDate(self.today.year, 12, day)

    def yesterday(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate.of(self.today - timedelta(days=1)), None

    def before_yesterday(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate.of(self.today - timedelta(days=2)), None

    def tomorrow(self, match: re.Match[str]) -> tuple[PartialDate, None]:
        """« demain », « après-demain »."""
        days = 2 if match["tomorrow"].startswith("après") else 1
        return PartialDate.of(self.today + timedelta(days=days)), None

    def this_day(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate.of(self.today), None

    def year(self, match: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate(int(match["year"] or match["entry_year"])), None

    def last_week(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        """A week has no date of its own: its month, where it lies in one."""
        monday = PartialDate.of(self.today - timedelta(days=self.today.weekday() + 7))
        sunday = PartialDate.of(self.today - timedelta(days=self.today.weekday() + 1))
        return (PartialDate(monday.year, monday.month) if monday.month == sunday.month else None), None

    def week_before(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        """« la semaine d'avant »: the month of the week before that of the day told last."""
        day = (self._day or PartialDate.of(self.today)).first
        monday = PartialDate.of(day - timedelta(days=day.weekday() + 7))
        sunday = PartialDate.of(monday.first + timedelta(days=6))
        return (PartialDate(monday.year, monday.month) if monday.month == sunday.month else None), None

    def last_weekend(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        """« le week-end dernier »: its month, as of a week."""
        sunday = PartialDate.of(self.today - timedelta(days=self.today.weekday() + 1))
        saturday = PartialDate.of(sunday.first - timedelta(days=1))
        return (PartialDate(sunday.year, sunday.month) if saturday.month == sunday.month else None), None

    def vague(self, _: re.Match[str]) -> tuple[None, None]:
        return None, None


_Resolver = Callable[[Resolvers, re.Match[str]], tuple[PartialDate | None, PartialDate | None]]
RESOLVERS: dict[str, _Resolver] = {
    "entry_month": Resolvers.month,
    "entry_year": Resolvers.year,
    "night": Resolvers.night,
    "day": Resolvers.day,
    "bare_day": Resolvers.bare_day,
    "iso": Resolvers.iso,
    "slash": Resolvers.slash,
    "month": Resolvers.month,
    "bare_month": Resolvers.month,
    "short_month": Resolvers.short_month,
    "bracketed_month": Resolvers.month,
    "weekday": Resolvers.weekday,
    "ago": Resolvers.ago,
    "later": Resolvers.later,
    "elapsed_count": Resolvers.elapsed,
    "morrow_of": Resolvers.elapsed,
    "season": Resolvers.season,
    "season_last": Resolvers.season,
    "spring_last": Resolvers.season,
    "last_year": Resolvers.last_year,
    "this_year": Resolvers.this_year,
    "last_month": Resolvers.last_month,
    "this_month": Resolvers.this_month,
    "coming": Resolvers.coming,
    "year_before": Resolvers.year_before,
    "month_before": Resolvers.month_before,
    "next_year": Resolvers.next_year,
    "next_weekday": Resolvers.next_weekday,
    "next_month": Resolvers.next_month,
    "eve": Resolvers.eve,
    "two_before": Resolvers.two_before,
    "two_after": Resolvers.two_after,
    "ahead_in": Resolvers.ahead_in,
    "christmas": Resolvers.christmas,
    "month_day": Resolvers.month_day,
    "morrow": Resolvers.morrow,
    "same": Resolvers.same,
    "in_the_night": Resolvers.in_the_night,
    "yesterday": Resolvers.yesterday,
    "before_yesterday": Resolvers.before_yesterday,
    "tomorrow": Resolvers.tomorrow,
    "today": Resolvers.this_day,
    "year": Resolvers.year,
    "last_week": Resolvers.last_week,
    "week_before": Resolvers.week_before,
    "last_weekend": Resolvers.last_weekend,
    "next": Resolvers.vague,
    "days_ago": Resolvers.vague,
}


def first_group(match: re.Match[str]) -> str:
    """Which form it is: the first group of the pattern that has matched."""
    return next(name for name in RESOLVERS if match[name] is not None)
