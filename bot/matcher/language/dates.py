"""French dates, resolved against the day of publication.

``Calendar`` reads a document sentence by sentence, because « deux ans plus tard » and
« la veille » lean on the date told before. What is too vague for a date (« il y a quelques
jours ») is found all the same, with no value: it still says how old a thing is.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.matcher.language.date_forms import find_dates
from bot.matcher.language.date_steps import ELAPSED, Steps, number_of, numbered, shifted, step_back
from bot.matcher.lexicon.calendar import MONTHS, SEASONS, SHORT_MONTHS, WEEKDAYS
from bot.model import PartialDate, Span


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the text. ``value`` looks back, ``ahead`` forward (« en mars » of a future verb).

    ``past`` is True where the words themselves say that it is long over (« l'an dernier »);
    ``started`` for « depuis avril »; ``ending`` for « jusqu'en mai », which dates no change;
    ``elapsed`` for « six mois » before « après avoir quitté … », which dates what follows;
    ``spread`` for « cet hiver », which lies in two years and is no date to write down;
    ``soon`` where the month or season ahead is close: « arrive en juin », written in May;
    ``stale`` for « début mars », « il y a dix jours »: not far back, and no news of today;
    ``week`` for « la semaine dernière », which has no day.
    """

    span: Span
    value: PartialDate | None
    ahead: PartialDate | None = None
    past: bool = False
    started: bool = False
    ending: bool = False
    elapsed: bool = False
    spread: bool = False
    soon: bool = False
    stale: bool = False
    week: bool = False
    back: tuple[int, str] | None = None  # how far an ``elapsed`` span counts back: (6, "mois")


_THE = re.compile(r"(?:^|\W)le\s$")
_UNTIL = re.compile(r"jusqu['’](?:au|en|à|à la|à l['’]|au mois d\w*['’]?)?\s*$")
_LONG_AGO = timedelta(days=12)  # a day this far back is no news any more
_A_WEEK = timedelta(days=6)
_SOME_WEEKS = timedelta(days=12)  # « début mars », in the second half of it
_SOME_DAYS = timedelta(days=4)  # nor is a month or a year that has ended
_SOON = 5  # months
_OPENING = 3  # letters before a date that opens its sentence, with « En »


def _month_of(word: str) -> int:
    return MONTHS[word]


class Calendar(Steps):
    """Resolves the dates of one document, in reading order."""

    def read(self, sentence: str, offset: int) -> tuple[Dated, ...]:
        """The dates of a sentence that begins at *offset* of the document."""
        found: list[Dated] = []
        low = sentence.lower()
        if len(low) != len(sentence):  # a letter that grows when lowered would shift the spans
            return ()
        self.note_since(None)
        told: list[PartialDate] = []
        for match in find_dates(low):
            group = _first_group(match)
            resolve = _RESOLVERS[group]
            try:
                value, ahead = resolve(self, match)
            except (ValueError, OverflowError):  # « le 31 février »: no such day
                continue
            before = low[max(0, match.start() - 14) : match.start()]
            head = match.group()[:9]
            ending = bool(_UNTIL.search(before)) or head.startswith("jusqu")
            dated = Dated(
                Span(offset + match.start(), offset + match.end()),
                value,
                ahead,
                past=self._is_past(match, value),
                started=head.startswith("depuis") or before.rstrip().removesuffix(" le").endswith("depuis"),
                ending=ending,
                elapsed=group in ELAPSED,
                spread="hiver" in match.group() and not match["season_year"],
                soon=self._is_soon(match, value, ahead),
                stale=self._is_stale(match, value),
                week=group == "last_week",
                back=step_back(match) if group in ELAPSED else None,
            )
            found.append(dated)
            nowadays = head.startswith("aujourd")
            lasting = dated.started and value is not None and value.day is not None
            if value is not None and not (ending or dated.elapsed or lasting or nowadays):
                self.note(value)
                told.append(value)
            elif dated.started:
                self.note_since(value)
        self.frame(told if found and found[0].span.start - offset <= _OPENING else ())
        return tuple(found)

    def _is_past(self, match: re.Match[str], value: PartialDate | None) -> bool:
        if match["ago"] is not None and match["ago_unit"].startswith("semaine"):
            return number_of(match["ago_count"]) != 1
        if value is None:  # « il y a quelques mois »
            return match["ago"] is not None and match["ago_unit"].startswith(("mois", "an"))
        return value.last < self.today - (_LONG_AGO if value.day else _SOME_DAYS)

    def _is_stale(self, match: re.Match[str], value: PartialDate | None) -> bool:
        if value is None or match["last_week"] is not None:
            return False
        early = match["lead"] == "début" or "début" in (match["this_month"] or "")
        some_days = value.first < self.today - (_SOME_WEEKS if early else _A_WEEK)
        return some_days and (early or value.day is not None)

    def _is_soon(self, match: re.Match[str], value: PartialDate | None, ahead: PartialDate | None) -> bool:
        if value is None or ahead is None or ahead == value or match.group().startswith("depuis"):
            return False
        if match["season"] is not None:
            start = SEASONS[match["season"]]
        elif ahead.day is None and ahead.month is not None:
            start = ahead.month
        else:
            return False
        return (start - self.today.month) % 12 <= _SOON

    # -- resolvers: the match -> (looking back, looking ahead) -------------------------------------

    def day(self, match: re.Match[str]) -> tuple[PartialDate, PartialDate | None]:
        number = 1 if match["day"] == "1er" else int(match["day"])
        month = _month_of(match["day_month"])
        if match["day_year"]:
            return PartialDate(int(match["day_year"]), month, number), None
        years = (self.today.year - 1, self.today.year, self.today.year + 1)
        days = [date(year, month, number) for year in years]
        nearest = min(days, key=lambda day: abs((day - self.today).days))
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
        if match["week_day"] and (
            told := numbered(self.today - timedelta(days=back), int(match["week_day"]))
        ):
            return told, None
        if match["week_rest"] == "prochain" or (match["from_now"] and back):
            return PartialDate.of(self.today + timedelta(days=7 - back)), None
        narrated = _THE.search(match.string, max(0, match.start() - 4), match.start()) is not None
        if narrated and self._day is not None and self.today - self._day.first > _LONG_AGO:
            ahead = (WEEKDAYS[match["weekday"]] - self._day.first.weekday()) % 7
            # « Le 17, … Le dimanche, … », a year later
            return PartialDate.of(self._day.first + timedelta(days=ahead)), None
        if back == 0 and (match["week_rest"] == "dernier" or narrated):  # « congédié le vendredi »
            back = 7
        return PartialDate.of(self.today - timedelta(days=back)), PartialDate.of(
            self.today + timedelta(days=(7 - back) % 7)
        )

    def ago(self, match: re.Match[str]) -> tuple[PartialDate | None, None]:
        count, unit = number_of(match["ago_count"]), match["ago_unit"]
        if count is None:
            return None, None
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

    def season(self, match: re.Match[str]) -> tuple[PartialDate, PartialDate | None]:
        word = match["season"] or match["season_last"] or match["spring_last"]
        start, today = SEASONS[word], self.today
        if match["season_year"]:
            return PartialDate(int(match["season_year"])), None
        last = match["season"] is None
        year = today.year - (start > today.month or (last and start + 2 >= today.month))
        return PartialDate(year), PartialDate(today.year + (start < today.month))

    def last_year(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate(self.today.year - 1), None

    def this_year(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate(self.today.year), None

    def last_month(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        return shifted(PartialDate.of(self.today), -1, "mois"), None

    def this_month(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate(self.today.year, self.today.month), None

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

    def this_day(self, _: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate.of(self.today), None

    def year(self, match: re.Match[str]) -> tuple[PartialDate, None]:
        return PartialDate(int(match["year"] or match["entry_year"])), None

    def last_week(self, _: re.Match[str]) -> tuple[PartialDate | None, None]:
        """A week has no date of its own: its month, where it lies in one."""
        monday = PartialDate.of(self.today - timedelta(days=self.today.weekday() + 7))
        sunday = PartialDate.of(self.today - timedelta(days=self.today.weekday() + 1))
        return (PartialDate(monday.year, monday.month) if monday.month == sunday.month else None), None

    def vague(self, _: re.Match[str]) -> tuple[None, None]:
        return None, None


_Resolver = Callable[[Calendar, re.Match[str]], tuple[PartialDate | None, PartialDate | None]]
_RESOLVERS: dict[str, _Resolver] = {
    "entry_month": Calendar.month,
    "entry_year": Calendar.year,
    "night": Calendar.night,
    "day": Calendar.day,
    "bare_day": Calendar.bare_day,
    "iso": Calendar.iso,
    "slash": Calendar.slash,
    "month": Calendar.month,
    "bare_month": Calendar.month,
    "short_month": Calendar.short_month,
    "bracketed_month": Calendar.month,
    "weekday": Calendar.weekday,
    "ago": Calendar.ago,
    "later": Calendar.later,
    "elapsed_count": Calendar.elapsed,
    "morrow_of": Calendar.elapsed,
    "season": Calendar.season,
    "season_last": Calendar.season,
    "spring_last": Calendar.season,
    "last_year": Calendar.last_year,
    "this_year": Calendar.this_year,
    "last_month": Calendar.last_month,
    "this_month": Calendar.this_month,
    "coming": Calendar.coming,
    "year_before": Calendar.year_before,
    "month_before": Calendar.month_before,
    "next_year": Calendar.next_year,
    "next_weekday": Calendar.next_weekday,
    "next_month": Calendar.next_month,
    "eve": Calendar.eve,
    "two_before": Calendar.two_before,
    "two_after": Calendar.two_after,
    "ahead_in": Calendar.ahead_in,
    "christmas": Calendar.christmas,
    "month_day": Calendar.month_day,
    "morrow": Calendar.morrow,
    "same": Calendar.same,
    "yesterday": Calendar.yesterday,
    "before_yesterday": Calendar.before_yesterday,
    "today": Calendar.this_day,
    "year": Calendar.year,
    "last_week": Calendar.last_week,
    "next": Calendar.vague,
    "days_ago": Calendar.vague,
}


def _first_group(match: re.Match[str]) -> str:
    return next(name for name in _RESOLVERS if match[name] is not None)
