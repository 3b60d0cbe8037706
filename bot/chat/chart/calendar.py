"""The marks of the time axis: months while there is room for them, else quarters and years. Pure."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

MONTHS, YEARS = 20, 8 * 12  # months up to which each month, each year has its name
_NARROW = 13 * 12  # more than that, and every second year is named


@dataclass(frozen=True, slots=True)
class Tick:
    """A line across the lanes; ``strong`` where a year begins."""

    x: float
    label: str | None = None
    year: str | None = None  # below the month
    strong: bool = False


def ticks(first: date, last: date, x: Callable[[date], float], language: str) -> tuple[Tick, ...]:
    """The marks between two days."""
    span = (last.year - first.year) * 12 + last.month - first.month
    made: list[Tick] = []
    for day in _months(first, last):
        new_year = day.month == 1
        if span <= MONTHS:
            shown = span <= 12 or day.month % 2 == 1
            year = str(day.year) if shown and (new_year or not any(tick.label for tick in made)) else None
            label = format_date(day, "MMM", locale=language) if shown else None
            made.append(Tick(x(day), label, year, strong=new_year))
        elif new_year:
            named = span <= _NARROW or day.year % 2 == 0
            made.append(Tick(x(day), str(day.year) if named else None, strong=True))
        elif day.month % 3 == 1 and span <= YEARS:
            made.append(Tick(x(day)))
    return tuple(made)


def _months(first: date, last: date) -> Iterator[date]:
    day = first.replace(day=1)
    while day <= last:
        if day >= first:
            yield day
        day = day.replace(year=day.year + 1, month=1) if day.month == 12 else day.replace(month=day.month + 1)
