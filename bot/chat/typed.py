"""What people type for dates and kinds, read kindly."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.locale import LANGUAGES, Speech
from bot.model import Kind, PartialDate, fold

_PRECISION = {"day": 3, "month": 2, "year": 1}


def read_date(text: str, *, now: datetime, zone: ZoneInfo) -> PartialDate | None:
    """« 2024-05 », « mai 2024 », « il y a 3 mois »; None where it is no date."""
    try:
        return PartialDate.parse(text)
    except ValueError:
        return _read_freely(text.strip()[:60], now=now, zone=zone)


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
    typed = fold(text)
    for kind in Kind:
        words = {fold(Speech(language).say(f"kind-{kind}")) for language in LANGUAGES}
        if typed == kind.value or typed in words:
            return kind
    return None
