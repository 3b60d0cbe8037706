from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.dates import EARLIEST, read_date


def utc(*parts):
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        # RFC 822 and its accidents
        ("Wed, 25 Sep 2024 21:35:00 +0200", utc(2024, 9, 25, 19, 35)),
        ("Wed, 25 Sep 24 21:35:00 +0200", utc(2024, 9, 25, 19, 35)),  # franceinfo
        ("25 Sep 2024 21:35:00 GMT", utc(2024, 9, 25, 21, 35)),
        ("Wed, 25 Sep 2024 21:35:00 EDT", utc(2024, 9, 26, 1, 35)),
        ("Wed, 25 Sep 2024 21:35:00 CEST", utc(2024, 9, 25, 19, 35)),
        ("Mon, 25 Nov 2024 21:35:00 CET", utc(2024, 11, 25, 20, 35)),
        ("Wed, 25 Sep 2024 21:35:00", utc(2024, 9, 25, 21, 35)),
        ("Wed,  25 Sep 2024\n 21:35:00 +0200", utc(2024, 9, 25, 19, 35)),
        ("Wed, 25 Sep 2024 21:35:00 +02:00", utc(2024, 9, 25, 19, 35)),
        ("Wed, 25 Sep 2024 21:35 -04:30", utc(2024, 9, 26, 2, 5)),
        ("Wed, 25 Sep 2024 21:35:00 GMT+0200", utc(2024, 9, 25, 19, 35)),
        ("25 Sep 2024 21:35:00 UTC+02:00", utc(2024, 9, 25, 19, 35)),
        # ISO 8601
        ("2024-09-25T21:35:00+02:00", utc(2024, 9, 25, 19, 35)),
        ("2024-09-25T19:35:00.123Z", utc(2024, 9, 25, 19, 35, 0, 123000)),
        ("2024-09-25 19:35:00", utc(2024, 9, 25, 19, 35)),
        ("2024-09-25", utc(2024, 9, 25)),
        # French words, in Paris unless they say otherwise
        ("Vendredi, 13 Mars, 2020 - 12:22", utc(2020, 3, 13, 11, 22)),  # valdemarne.fr
        ("ven., 13 mars 2020 12:22:00 +0100", utc(2020, 3, 13, 11, 22)),
        ("le 1er févr. 2025 à 14h30", utc(2025, 2, 1, 13, 30)),
        ("1 août 2025 à 9h", utc(2025, 8, 1, 7)),
        ("lun. 03 août 2026 08:05:00 CEST", utc(2026, 8, 3, 6, 5)),
        ("Jeudi 5 Décembre 2024 08:00 GMT", utc(2024, 12, 5, 8)),
        ("3 juillet 2024 08:00 -0430", utc(2024, 7, 3, 12, 30)),
        ("23 décembre 2025", utc(2025, 12, 22, 23)),
        ("23 juin 25", utc(2025, 6, 22, 22)),
        ("13/03/2020 12:22", utc(2020, 3, 13, 11, 22)),
        ("23.11.2026 10:00", utc(2026, 11, 23, 9)),
        ("23-11-26 10h05", utc(2026, 11, 23, 9, 5)),
        ("2026/7/3 10:00:00", utc(2026, 7, 3, 10)),
        ("Mon, 23 Nov 2026 10:00:00 Europe/Paris", utc(2026, 11, 23, 9)),
        ("2026-07-03T10:00:00 (Europe/Paris)", utc(2026, 7, 3, 8)),
        ("2026-07-03T10:00:00+00:00 Europe/Paris", utc(2026, 7, 3, 10)),
        ("3 juillet 2026 10:00 Europe/Paris", utc(2026, 7, 3, 8)),
        # other machines' habits
        ("Thurs, 1 Jan 2004 19:48:21 GMT", utc(2004, 1, 1, 19, 48, 21)),
        ("Sun Jan  4 16:29:06 2004", utc(2004, 1, 4, 16, 29, 6)),
        ("20031231T101431Z", utc(2003, 12, 31, 10, 14, 31)),
        ("2004-07-08 23:56:58.0", utc(2004, 7, 8, 23, 56, 58)),
        # none that can be believed
        ("", None),
        ("hier", None),
        ("31 février 2024", None),
        ("13/13/2020", None),
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),
        ("0001-01-01T00:00:00+01:00", None),
        ("9999-12-31T23:59:59-10:00", None),
        ("-1", None),
    ],
)
def test_reads(text, instant):
    assert read_date(text) == instant


@pytest.mark.parametrize(
    ("month", "number"),
    [
        ("janvier", 1), ("janv.", 1), ("février", 2), ("fév", 2), ("mars", 3), ("avril", 4), ("mai", 5),
        ("juin", 6), ("juillet", 7), ("juil.", 7), ("août", 8), ("aout", 8), ("septembre", 9), ("sept.", 9),
        ("octobre", 10), ("novembre", 11), ("déc.", 12), ("DÉCEMBRE", 12),
    ],
)  # fmt: skip
def test_every_month(month, number):
    assert read_date(f"mardi 7 {month} 2025 12:00 UTC") == utc(2025, number, 7, 12)


@given(st.one_of(st.text(max_size=120), st.from_regex(r"[0-9]{1,4}[-/ ][a-zéû]{0,9}[0-9:h+ T-]{0,30}")))
def test_anything_else_is_undated(text):
    found = read_date(text)
    assert found is None or (found.tzinfo is UTC and found >= EARLIEST)


@given(st.integers(900_000_000, 4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)))
def test_iso_is_exact(instant):
    assert read_date(instant.isoformat()) == instant
