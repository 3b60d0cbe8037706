"""Days and instants in words."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_timedelta

from bot.chat.locale import Speech
from bot.model import Event, PartialDate

_LONG = ("y", "MMMM y", "EEEE d MMMM y")
_FULL = ("y", "MMMM y", "d MMMM y")
_SHORT = ("y", "MMM y", "d MMM y")


def in_words(when: PartialDate, language: str) -> str:
    """« mercredi 25 septembre 2024 », « septembre 2024 », « 2024 »."""
    return _written(when, _LONG, language)


def in_full(when: PartialDate, language: str) -> str:
    """« 25 septembre 2024 », « septembre 2024 », « 2024 »."""
    return _written(when, _FULL, language)


def in_short(when: PartialDate, language: str) -> str:
    """« 25 sept. 2024 », « sept. 2024 », « 2024 »."""
    return _written(when, _SHORT, language)


def day_and_month(day: date, language: str) -> str:
    """« 10 octobre »."""
    return _first(format_date(day, "d MMMM", locale=language), day.day, language)


def day_of(instant: datetime, zone: ZoneInfo) -> PartialDate:
    """The day of an instant in *zone*."""
    return PartialDate.of(instant.astimezone(zone).date())


def when(event: Event, zone: ZoneInfo) -> PartialDate:
    """The event's date, else the day on which it was first published."""
    return event.date or day_of(event.founded, zone)


def clock(instant: datetime, zone: ZoneInfo, language: str) -> str:
    """« 8 h 12 »."""
    local = instant.astimezone(zone)
    return Speech(language).say("clock", hour=str(local.hour), minute=f"{local.minute:02}")


def moment(instant: datetime, zone: ZoneInfo, language: str) -> str:
    """« 25 sept. 2024, 8 h 12 »."""
    return f"{in_short(day_of(instant, zone), language)}, {clock(instant, zone, language)}"


def ago(instant: datetime, now: datetime, language: str) -> str:
    """« il y a 3 minutes »."""
    if abs(now - instant) < timedelta(seconds=45):
        return Speech(language).say("just-now")
    return format_timedelta(instant - now, locale=language, add_direction=True)


def lapse(start: datetime, end: datetime, language: str) -> str:
    """« 3 heures »."""
    return format_timedelta(end - start, locale=language)


def epoch(instant: datetime) -> int:
    """Seconds since 1970."""
    return int(instant.timestamp())


def _written(when: PartialDate, patterns: tuple[str, str, str], language: str) -> str:
    if when.month is None:
        return str(when.year)
    if when.day is None:
        return format_date(when.first, patterns[1], locale=language)
    return _first(format_date(when.first, patterns[2], locale=language), when.day, language)


def _first(text: str, day: int, language: str) -> str:
    """French says « 1ᵉʳ octobre »."""
    if language != "fr" or day != 1:
        return text
    return " ".join("1ᵉʳ" if word == "1" else word for word in text.split(" "))
