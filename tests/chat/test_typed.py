"""What people type for dates, kinds and certainty."""

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.evidence import Sureness
from bot.chat.typed import AmbiguousDateError, read_kind, read_period, read_sureness
from bot.model import Kind, PartialDate
from tests.chat.stage import ZONE

NOW = datetime(2026, 11, 26, 10, tzinfo=UTC)  # a Thursday


def read(text, language="fr", now=NOW):
    """« 2024-05 », or « 2023-10..2023-12 » for a stretch."""
    found = read_period(text, now=now, zone=ZONE, language=language)
    if found is None:
        return None
    return str(found.first) if found.first == found.last else f"{found.first}..{found.last}"


@pytest.mark.parametrize(
    ("texts", "meant"),
    [
        ("2024-05 | 2024/5 | mai 2024 | Mai 2024 | May 2024 | depuis mai 2024 | 05/2024", "2024-05"),
        (
            "2024-05-17 | 17 mai 2024 | May 17, 2024 | 17/05/2024 | 17.5.24 | vendredi 17 mai 2024",
            "2024-05-17",
        ),
        ("2024 | en 2024", "2024"),
        ("il y a 3 mois | 3 months ago | depuis 3 mois | three months ago | les 3 derniers mois", "2026-08"),
        ("il y a un an | un an | 12 months ago | last 12 months", "2025-11"),
        ("ces 30 derniers jours | the last 30 days | 30 jours", "2026-10-27"),
        ("hier | yesterday", "2026-11-25"),
        ("aujourd’hui | aujourd'hui | today", "2026-11-26"),
        ("la semaine dernière | semaine dernière | last week", "2026-11-19"),
        ("cette semaine | this week", "2026-11-23"),
        ("le mois dernier | last month", "2026-10"),
        ("l’an dernier | l'année dernière | last year", "2025"),
        ("lundi | lundi dernier", "2026-11-23"),
        ("sept. 2024 | septembre 2024", "2024-09"),
        ("fevrier 2024 | février 2024 | feb 2024", "2024-02"),
        ("début 2024 | T1 2024 | Q1 2024 | 1er trimestre 2024 | early 2024", "2024-01..2024-03"),
        ("fin 2023 | fin de 2023 | late 2023 | T4 2023", "2023-10..2023-12"),
        ("été 2024 | l’été 2024 | summer 2024", "2024-06..2024-09"),
        ("hiver 2023", "2023-12..2024-03"),
        ("mai 31", "2026-05-31"),
    ],
)
def test_dates(texts, meant):
    assert {text: read(text) for text in texts.split(" | ")} == dict.fromkeys(texts.split(" | "), meant)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "zzz",
            "12",
            "99",
            "0000",
            "123456",
            "n'importe quand",
            "<@1>",
            "@everyone 2024",
            "2024-13",
        ),
        *("2024-02-30", "31 février 2024", "1850", "mars 1850", "il y a 5000 ans", "99999 jours", "mai 50"),
        *("Q5 2024", "2024-05-17T10:00:00Z" * 9, "32/13/2024"),
    ],
)
def test_nonsense_is_no_date(text):
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("03/04/2024", "en", ("2024-04-03", "2024-03-04")),
        ("3-4-24", "en", ("2024-04-03", "2024-03-04")),
        ("mai 24", "fr", ("2024-05", "2026-05-24")),
    ],
)
def test_what_may_mean_two_dates_is_asked_back(text, language, readings):
    with pytest.raises(AmbiguousDateError) as raised:
        read(text, language)
    assert tuple(map(str, raised.value.readings)) == readings


def test_the_day_comes_first_in_french_and_where_it_must():
    assert read("03/04/2024") == "2024-04-03"
    assert read("04/13/2024", "en") == read("13/04/2024", "en") == "2024-04-13"
    assert read("04/04/2024", "en") == "2024-04-04"


@given(st.text(max_size=70))
def test_whatever_is_typed_is_a_date_or_is_not(text):
    found = None
    with suppress(AmbiguousDateError):
        found = read_period(text, now=NOW, zone=ZONE)
    assert found is None or (found.first.first <= found.last.last and 1900 <= found.first.year <= 2101)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from([1, 2, 3]))
def test_what_is_shown_can_be_typed_again(day, parts):
    when = PartialDate(*(day.year, day.month, day.day)[:parts])
    found = read_period(str(when), now=NOW, zone=ZONE)
    assert found.first == found.last == when


def test_kinds_and_certainty():
    assert read_kind("Départ") is read_kind("departure") is Kind.DEPARTURE
    assert read_kind("zzz") is None
    assert (
        read_sureness("rumeurs") is read_sureness("Rumours") is read_sureness("rumoured") is Sureness.RUMOURED
    )
    assert read_sureness("") is None
