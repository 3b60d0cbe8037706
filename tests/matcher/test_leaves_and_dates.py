"""Leaves that were never taken, returns to work after one, and when what is announced takes effect."""

import pytest

from tests.matcher.oneline import claims_of


def told(text: str) -> list[tuple[str, str]]:
    return [(c.kind.value, c.status.value) for c in claims_of(text, history=False)]


@pytest.mark.parametrize(
    "never",
    [
        "n'avait pas pris de vacances depuis 2019",
        "n'a pas pris de congé depuis trois ans",
        "n'a jamais pris de congé",
        "ne prend jamais de vacances",
        "ne prend pas de vacances",
        "n'avait jamais pris de pause",
    ],
)
def test_a_leave_never_taken_denies_nothing(never: str) -> None:
    assert told(f"Sophie Marchand, de Lumina AI, {never}.") == []
    text = f"Sophie Marchand {never}. La directrice de la communication de Lumina AI s'accorde un congé."
    assert told(text) == [("leave", "announced")]


@pytest.mark.parametrize("no", ["ne prend pas de congé sabbatique", "n'est pas en congé"])
def test_a_leave_that_was_told_is_denied(no: str) -> None:
    assert told(f"Sophie Marchand, de Lumina AI, {no}, assure l'entreprise.") == [("leave", "denied")]


AWAY = [
    "était en congé depuis janvier",
    "était en arrêt maladie depuis l'automne",
    "est en congé depuis mars",
]


@pytest.mark.parametrize("away", AWAY)
@pytest.mark.parametrize("back", ["a fait sa rentrée lundi", "a effectué sa rentrée ce matin"])
def test_back_from_leave(away: str, back: str) -> None:
    text = f"Sophie Marchand {away}. La directrice de la communication de Lumina AI {back}."
    assert ("return", "announced") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sophie Marchand, de Lumina AI, a fait sa rentrée lundi.",
        "Sophie Marchand, de Lumina AI, a fait sa rentrée politique à Lyon.",
        "Lumina AI fait sa rentrée. Sophie Marchand a présenté Parlio.",
        "Les élèves ont fait leur rentrée avec Parlio, se félicite Sophie Marchand, de Lumina AI.",
        "Sophie Marchand, de Lumina AI, a raté la rentrée des classes.",
    ],
)
def test_no_rentree(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("effect", "date"),
    [
        ("Son départ prendra effet en mai", "2024-05"),
        ("Son départ interviendra en juin", "2024-06"),
        ("Sa démission prendra effet fin juin", "2024-06"),
        ("Son départ sera effectif en mai", "2024-05"),
        ("Son départ aura lieu en mai", "2024-05"),
        ("Son départ est prévu en mai", "2024-05"),
        ("Sa démission est prévue en mai", "2024-05"),
        ("Son départ est fixé au 2 mai", "2024-05-02"),
    ],
)
def test_when_a_leaving_takes_effect(effect: str, date: str) -> None:
    (claim,) = claims_of(f"Sophie Marchand quitte Lumina AI. {effect}.", history=False)
    assert str(claim.date) == date


@pytest.mark.parametrize(
    "effect",
    ["Son arrivée est prévue en mai", "Son arrivée interviendra en mai", "Sa nomination est prévue en mai"],
)
def test_when_a_coming_takes_effect(effect: str) -> None:
    (claim,) = claims_of(f"Maud Trévise rejoint Lumina AI. {effect}.", history=False)
    assert str(claim.date) == "2024-05"
