"""What people type for dates and kinds, read kindly, and refused where it could mean two things. Pure."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from babel.dates import get_month_names

from bot.chat.evidence import Sureness
from bot.chat.locale import LANGUAGES, Speech
from bot.model import Kind, PartialDate, fold

LONGEST = 60
_PRECISION = {"day": 3, "month": 2, "year": 1}
_YEARS = range(1900, 2101)


class AmbiguousDateError(ValueError):
    """The text can be read as several dates, given in ``readings``."""

    def __init__(self, readings: tuple[PartialDate, ...]) -> None:
        super().__init__(", ".join(map(str, readings)))
        self.readings = readings


@dataclass(frozen=True, slots=True)
class Period:
    """What a text means: one date, or the two that a stretch begins and ends with."""

    first: PartialDate
    last: PartialDate

    @classmethod
    def of(cls, when: PartialDate) -> "Period":
        return cls(when, when)


def read_period(text: str, *, now: datetime, zone: ZoneInfo, language: str = "fr") -> Period | None:
    """« 2024-05 », « mai 2024 », « il y a 3 mois », « fin 2023 », « T3 2024 »; None where it is no date.

    *language* decides how 03/04/2024 is read: in French the day comes first, in English it may be either.
    Raises AmbiguousDateError.
    """
    typed = " ".join(text.replace("’", "'").split()).casefold().strip(" .")
    if not typed or len(typed) > LONGEST:
        return None
    today = now.astimezone(zone).date()
    for pattern, read in _FORMS:
        if found := re.fullmatch(pattern, typed):
            return read(found, today, language)
    when = _read_freely(_reworded(typed), now=now, zone=zone)
    return Period.of(when) if when is not None and when.year in _YEARS else None


# -- forms that a library for dates misreads ------------------------------------------------------


def _iso(found: re.Match[str], today: date, language: str) -> Period | None:
    year, month, day = (int(part) if part else None for part in found.groups())
    return _date(year or 0, month, day)


def _slashed(found: re.Match[str], today: date, language: str) -> Period | None:
    """03/04/2024. In English who comes first, day or month, depends on the country."""
    one, other, year = int(found[1]), int(found[2]), _year(found[3])
    readings = [_date(year, other, one), _date(year, one, other)]
    possible = tuple(each.first for each in dict.fromkeys(readings) if each is not None)
    if len(possible) > 1 and language == "en":
        raise AmbiguousDateError(possible)
    return Period.of(possible[0]) if possible else None


def _month_and_two_digits(found: re.Match[str], today: date, language: str) -> Period | None:
    """« mai 24 »: a day of May, or May of a year."""
    month = _month(found[1])
    if month is None:
        return None
    number = int(found[2])
    as_day = next((d for y in (today.year, today.year - 1) if (d := _date(y, month, number))), None)
    as_year = _date(2000 + number, month, None) if 2000 + number <= today.year + 1 else None
    if as_day is None or as_year is None:
        return as_day or as_year
    raise AmbiguousDateError((as_year.first, as_day.first))


def _part_of_year(found: re.Match[str], today: date, language: str) -> Period | None:
    """« début 2024 », « T3 2024 », « été 2024 »: from one month to another."""
    first, last = next(months for pattern, months in _PARTS if re.fullmatch(pattern, found[1]))
    year = int(found[2])
    ends = year + 1 if last < first else year  # a winter ends in the next year
    return Period(PartialDate(year, first), PartialDate(ends, last)) if year in _YEARS else None


def _lately(found: re.Match[str], today: date, language: str) -> Period | None:
    """« il y a 3 mois », « ces 30 derniers jours », « un an »: how far back, no more exact than it says."""
    word = next(filter(None, found.groups()[:-1]))
    number = int(word) if word.isdecimal() else _NUMBERS[word]
    unit = found[found.re.groups]
    if number > 10_000:
        return None
    if unit.startswith(("jour", "day")):
        return Period.of(PartialDate.of(today - timedelta(days=number)))
    if unit.startswith(("semaine", "week")):
        return Period.of(PartialDate.of(today - timedelta(weeks=number)))
    months = number * (12 if unit.startswith(("an", "year")) else 1)
    index = today.year * 12 + today.month - 1 - months
    return Period.of(PartialDate(index // 12, index % 12 + 1)) if index // 12 in _YEARS else None


def _this_week(found: re.Match[str], today: date, language: str) -> Period | None:
    return Period.of(PartialDate.of(today - timedelta(days=today.weekday())))


def _nothing(found: re.Match[str], today: date, language: str) -> Period | None:
    return None


_PARTS: tuple[tuple[str, tuple[int, int]], ...] = (
    (r"[tq]1|1er trimestre|first quarter|d[ée]but|early", (1, 3)),
    (r"[tq]2|2e trimestre|second quarter|printemps|spring", (4, 6)),
    (r"mi-?|milieu|mid-?", (5, 8)),
    (r"[tq]3|3e trimestre|third quarter", (7, 9)),
    (r"[tq]4|4e trimestre|fourth quarter|fin|late|end of", (10, 12)),
    (r"[ée]t[ée]|summer", (6, 9)),
    (r"automne|autumn|fall", (9, 12)),
    (r"hiver|winter", (12, 3)),
)
_NUMBERS = {
    "un": 1,
    "une": 1,
    "a": 1,
    "an": 1,
    "one": 1,
    "deux": 2,
    "two": 2,
    "trois": 3,
    "three": 3,
    "quatre": 4,
    "four": 4,
    "cinq": 5,
    "five": 5,
    "six": 6,
    "sept": 7,
    "seven": 7,
    "huit": 8,
    "eight": 8,
    "neuf": 9,
    "nine": 9,
    "dix": 10,
    "ten": 10,
    "douze": 12,
    "twelve": 12,
}
_NUMBER = rf"(\d{{1,5}}|{'|'.join(_NUMBERS)})"
_UNIT = r"(jours?|semaines?|mois|ans?|années?|days?|weeks?|months?|years?)"
_OF = r"(?: d[eu]| of|-)? ?"
_FORMS: tuple[tuple[str, Callable[[re.Match[str], date, str], Period | None]], ...] = (
    (r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?", _iso),
    (r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})", _slashed),
    (r"([^\W\d]+)\.? ?(\d{2})", _month_and_two_digits),
    (rf"(?:l'|le |la |the )?({'|'.join(pattern for pattern, _ in _PARTS)}){_OF}(\d{{4}})", _part_of_year),
    (rf"il y a {_NUMBER} {_UNIT}", _lately),
    (rf"{_NUMBER} {_UNIT} ago", _lately),
    (rf"(?:ces |les |the |depuis )?{_NUMBER} ?(?:derniers |dernières )?{_UNIT}", _lately),
    (rf"(?:the )?(?:last|past) {_NUMBER} {_UNIT}", _lately),
    (r"cette semaine|this week", _this_week),
    (r"\W*\d{0,3}\W*|\d{5,}|.*[<>@#].*", _nothing),  # bare numbers and mentions are no dates
)


def _date(year: int, month: int | None, day: int | None) -> Period | None:
    try:
        return Period.of(PartialDate(year, month, day)) if year in _YEARS else None
    except ValueError:
        return None


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _month(name: str) -> int | None:
    """A month by its name in French or English, or by how the name begins."""
    typed = fold(name)
    fitting = {number for name, number in _months() if len(typed) >= 3 and name.startswith(typed)}
    return fitting.pop() if len(fitting) == 1 else None


@cache
def _months() -> tuple[tuple[str, int], ...]:
    names = (get_month_names("wide", locale=language).items() for language in LANGUAGES)
    return tuple((fold(name), number) for language in names for number, name in language)


# -- the rest -------------------------------------------------------------------------------------


def _reworded(typed: str) -> str:
    """In words that the library knows."""
    typed = re.sub(r"^(depuis|à partir d[eu]|jusqu'(?:en|au?)|since|until|from|en|in) (?!\d+ )", "", typed)
    typed = re.sub(r"^(?:la )?semaine (?:dernière|passée)$", "la semaine dernière", typed)
    typed = re.sub(r"^(?:le )?mois (?:dernier|passé)$", "le mois dernier", typed)
    typed = re.sub(r"^l'an (?:dernier|passé)$", "l'année dernière", typed)
    return re.sub(r"^([^\W\d]+) (?:derni(?:er|ère)|passée?)$", r"\1", typed)  # « lundi dernier »


def _read_freely(text: str, *, now: datetime, zone: ZoneInfo) -> PartialDate | None:
    # Imported here: it loads its tables of languages, and most processes never need them.
    from dateparser.date import DateDataParser

    parser = DateDataParser(
        languages=["fr", "en"],
        settings={
            "RELATIVE_BASE": now.astimezone(zone).replace(tzinfo=None),
            "PREFER_DATES_FROM": "past",
            "PREFER_DAY_OF_MONTH": "first",
            "DATE_ORDER": "DMY",
        },
    )
    found = parser.get_date_data(text)
    if found.date_obj is None:
        return None
    day, parts = found.date_obj, _PRECISION.get(found.period, 3)
    return PartialDate(day.year, day.month if parts > 1 else None, day.day if parts > 2 else None)


def read_kind(text: str) -> Kind | None:
    """A kind by its name in English or in either language's words."""
    return _named(text, Kind, "kind")


def read_sureness(text: str) -> Sureness | None:
    """The same for how sure the events are to be."""
    return _named(text, Sureness, "sureness")


Word = TypeVar("Word", bound=StrEnum)


def _named(text: str, words: type[Word], topic: str) -> Word | None:
    typed = fold(text)
    for word in words:
        spoken = {fold(Speech(language).say(f"{topic}-{word}")) for language in LANGUAGES}
        if typed == word.value or typed in spoken:
            return word
    return None
