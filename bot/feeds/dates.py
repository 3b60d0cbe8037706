"""When an item says it was published: RFC 822, ISO 8601, and French words. Pure."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from unicodedata import combining, normalize
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")  # what a French wall clock without a zone shows
EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)  # the press was not on the web before: a broken clock
LONGEST = 100  # characters

# Month names by their first letters, accents dropped; longest first where one begins another.
MONTHS = {
    "janv": 1, "jan": 1, "fevr": 2, "fev": 2, "feb": 2, "mars": 3, "mar": 3, "avr": 4, "apr": 4, "mai": 5,
    "may": 5, "juin": 6, "jun": 6, "juil": 7, "jul": 7, "aout": 8, "aou": 8, "aug": 8, "sept": 9, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
MONTH = r"(?P<month>(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")[a-z]*)\.?"
TIME = r"(?:\D{0,6}?(?P<hour>\d{1,2})\s?[:h]\s?(?P<minute>\d{2})?(?::(?P<second>\d{2}))?)?"
ZONE = r"\s*(?P<zone>[+-]\d{2}:?\d{2}|[a-z]{1,5})?"
WORDS = re.compile(r"\b(?P<day>\d{1,2})(?:er)?\s+" + MONTH + r",?\s+(?P<year>\d{4}|\d{2})\b" + TIME + ZONE)
NUMBERS = re.compile(
    r"^(?P<day>\d{1,2})(?P<mark>[/.-])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})\b" + TIME + ZONE
)
YEAR_FIRST = re.compile(r"^(\d{4})/(\d{1,2})/(\d{1,2})\b")
IN_PARIS = re.compile(r"\s*\(?Europe/Paris\)?$", re.IGNORECASE)

# The zones that French feeds write and that email.utils does not know, in hours.
ZONES = {"cet": 1, "met": 1, "cest": 2, "mest": 2, "gmt": 0, "utc": 0, "ut": 0, "z": 0}
KNOWN_ZONE = re.compile(r"\b(CET|MET|CEST|MEST)\b\s*$", re.IGNORECASE)

# What RFC 822 has no room for: « 10:00:00 +02:00 », « 10:00:00 GMT+0200 ».
OFFSET = re.compile(r"(?<=:\d\d)\s*(?:GMT|UTC?)?\s*([+-]\d\d):?(\d\d)$", re.IGNORECASE)


def read_date(text: str) -> datetime | None:
    """Return the instant (UTC) that *text* names, None when it names none that can be believed.

    Without a zone, numeric forms are taken as UTC (feedparser's reading) and French forms as Paris.
    """
    text = YEAR_FIRST.sub(_with_dashes, " ".join(text[:LONGEST].split()))
    numeric: tzinfo = UTC
    if named := IN_PARIS.search(text):
        text, numeric = text[: named.start()], PARIS
    found = _iso(text, numeric) or _rfc822(text, numeric) or _french(text)
    if found is None:
        return None
    try:
        instant = found.astimezone(UTC)
    except OverflowError:  # the year 1 or 9999, moved by its zone
        return None
    return instant if instant >= EARLIEST else None


def _with_dashes(found: re.Match[str]) -> str:
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"


def _iso(text: str, zone: tzinfo) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=zone)


def _rfc822(text: str, zone: tzinfo) -> datetime | None:
    text = OFFSET.sub(r" \1\2", text)
    named = KNOWN_ZONE.search(text)
    if named:
        text = f"{text[: named.start()]}+{ZONES[named[1].lower()]:02}00"
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=zone)


def _french(text: str) -> datetime | None:
    """Read « Vendredi, 13 Mars, 2020 - 12:22 », « le 1er févr. 2025 à 14h30 », « 13/03/2020 12:22 »."""
    plain = "".join(c for c in normalize("NFD", text.lower().replace(",", " , ")) if not combining(c))
    plain = re.sub(r"\s+", " ", plain.replace(" ,", " ")).strip()
    found = WORDS.search(plain) or NUMBERS.search(plain)
    if not found:
        return None
    part = found.groupdict()
    month = part["month"]
    year = int(part["year"])
    try:
        return datetime(
            year if year > 99 else 2000 + year,
            int(month) if month.isdigit() else _month(month),
            int(part["day"]),
            int(part["hour"] or 0),
            int(part["minute"] or 0),
            int(part["second"] or 0),
            tzinfo=_zone(part["zone"]),
        )
    except ValueError:  # 31 février
        return None


def _month(word: str) -> int:
    return next(MONTHS[word[:length]] for length in (4, 3) if word[:length] in MONTHS)


def _zone(text: str | None) -> tzinfo:
    """Return the zone named, Paris when none is (or an unknown one: « à 14h30 par … »)."""
    if not text:
        return PARIS
    if text in ZONES:
        return timezone(timedelta(hours=ZONES[text]))
    numbers = re.fullmatch(r"([+-])(\d{2}):?(\d{2})", text)
    if not numbers:
        return PARIS
    offset = timedelta(hours=int(numbers[2]), minutes=int(numbers[3]))
    return timezone(-offset if numbers[1] == "-" else offset)
