"""Every kind and status, in both languages, word for word."""

import pytest

from bot.chat.titles import CONFIRMED, predicate, several, title
from bot.model import Gender, Kind, Seat, Status
from tests.chat.stage import event, manner

R, A, D = Status.RUMOURED, Status.ANNOUNCED, Status.DENIED
TITLES = [
    (
        Kind.DEPARTURE,
        R,
        {},
        "Anna Lestrade quitterait Lumina AI",
        "Anna Lestrade is said to be leaving Lumina AI",
    ),
    (Kind.DEPARTURE, A, {}, "Anna Lestrade quitte Lumina AI", "Anna Lestrade leaves Lumina AI"),
    (
        Kind.DEPARTURE,
        A,
        {"other_organization": "Orbe"},
        "Anna Lestrade quitte Lumina AI pour Orbe",
        "Anna Lestrade leaves Lumina AI for Orbe",
    ),
    (
        Kind.DEPARTURE,
        D,
        {"other_organization": "Orbe"},
        "Anna Lestrade reste chez Lumina AI (départ démenti)",
        "Anna Lestrade stays at Lumina AI (departure denied)",
    ),
    (
        Kind.OUSTER,
        R,
        {},
        "Lumina AI aurait limogé Anna Lestrade",
        "Lumina AI is said to have dismissed Anna Lestrade",
    ),
    (Kind.OUSTER, A, {}, "Lumina AI limoge Anna Lestrade", "Lumina AI dismisses Anna Lestrade"),
    (
        Kind.LEAVE,
        A,
        {},
        "Anna Lestrade (Lumina AI) prend un congé",
        "Anna Lestrade takes leave from Lumina AI",
    ),
    (
        Kind.RETURN,
        A,
        {"role": "directrice générale"},
        "Anna Lestrade revient à la tête de Lumina AI",
        "Anna Lestrade returns as head of Lumina AI",
    ),
    (
        Kind.RETURN,
        A,
        {"role": "CTO"},
        "Anna Lestrade revient chez Lumina AI comme CTO",
        "Anna Lestrade returns to Lumina AI as CTO",
    ),
    (
        Kind.ARRIVAL,
        A,
        {"role": "directeur produit"},
        "Anna Lestrade rejoint Lumina AI comme directrice produit",
        "Anna Lestrade joins Lumina AI as chief product officer",
    ),
    (
        Kind.APPOINTMENT,
        A,
        {"role": "directrice de la recherche", "counterpart": "Bob Grant"},
        "Anna Lestrade devient directrice de la recherche de Lumina AI (succède à Bob Grant)",
        "Anna Lestrade becomes chief research officer of Lumina AI (succeeds Bob Grant)",
    ),
    (
        Kind.APPOINTMENT,
        R,
        {},
        "Anna Lestrade changerait de fonctions chez Lumina AI",
        "Anna Lestrade is said to change roles at Lumina AI",
    ),
    (
        Kind.VENTURE,
        A,
        {"role": "cofondatrice", "other_organization": "Orbe"},
        "Anna Lestrade (ex-Lumina AI) fonde Orbe",
        "Anna Lestrade (ex-Lumina AI) founds Orbe",
    ),
    (
        Kind.VENTURE,
        R,
        {},
        "Anna Lestrade (ex-Lumina AI) préparerait un nouveau projet",
        "Anna Lestrade (ex-Lumina AI) is said to prepare a new venture",
    ),
    (
        Kind.DEPARTURE,
        A,
        {"seat": Seat.BOARD},
        "Anna Lestrade quitte le conseil d’administration de Lumina AI",
        "Anna Lestrade leaves the board of Lumina AI",
    ),
    (
        Kind.ARRIVAL,
        A,
        {"seat": Seat.BOARD, "role": "présidence du conseil"},
        "Anna Lestrade prend la présidence du conseil d’administration de Lumina AI",
        "Anna Lestrade takes the chair of the board of Lumina AI",
    ),
]


@pytest.mark.parametrize(("kind", "status", "slots", "french", "english"), TITLES)
def test_title_says_who_does_what(kind, status, slots, french, english):
    told = event(kind=kind, status=status, **slots)
    assert title(told, manner(), limit=256) == french
    assert title(told, manner("en"), limit=256) == english


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("status", [*Status, CONFIRMED])
@pytest.mark.parametrize("gender", list(Gender))
@pytest.mark.parametrize("seat", list(Seat))
def test_every_combination_has_a_title(language, kind, status, gender, seat):
    told = event(
        kind=kind, gender=gender, seat=seat, role="CTO", counterpart="Bob", other_organization="Orbe"
    )
    assert "Anna Lestrade" in title(told, manner(language), limit=256, status=status)
    assert "Anna Lestrade" not in predicate(told, manner(language), limit=256)


def test_organisation_that_begins_with_a_vowel_is_elided():
    told = event(kind=Kind.RETURN, role="directrice générale", organization="Orbe")
    assert title(told, manner(), limit=256) == "Anna Lestrade revient à la tête d’Orbe"


def test_several_at_once():
    three = [event(), event(kind=Kind.DEPARTURE), event()]
    assert several(three, manner()) == "Trois départs annoncés chez Lumina AI"
    arrivals = [event(kind=Kind.ARRIVAL, status=R)] * 2
    assert several(arrivals, manner()) == "Deux arrivées évoquées chez Lumina AI"
    mixed = [event(), event(kind=Kind.OUSTER, status=R)]
    assert several(mixed, manner("en")) == "Two departures at Lumina AI"
