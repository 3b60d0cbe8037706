"""Whom a house takes from another that is named first: « enlève à Y sa directrice, X »."""

import pytest

from tests.matcher.oneline import claims_of


def arrivals(text: str) -> list[tuple[str, str | None]]:
    told = claims_of(text, history=False)
    return [(c.person, c.other_organization) for c in told if c.kind.value == "arrival"]


@pytest.mark.parametrize("verb", ["enlève", "a enlevé", "chipe", "souffle", "vole", "prend", "pique"])
@pytest.mark.parametrize(
    "whom",
    [
        "Odile Varenne",
        "la chercheuse Odile Varenne",
        "sa directrice de la recherche, Odile Varenne",
        "sa spécialiste de la voix, Odile Varenne",
    ],
)
def test_the_house_stands_before_the_name(verb: str, whom: str) -> None:
    assert arrivals(f"Lumina {verb} à Slack {whom}") == [("Odile Varenne", "Slack")]


@pytest.mark.parametrize("verb", ["enlève", "pique", "arrache"])
def test_the_competition_is_no_name(verb: str) -> None:
    assert arrivals(f"Lumina {verb} à la concurrence Odile Varenne, reine de la voix") == [
        ("Odile Varenne", None)
    ]


@pytest.mark.parametrize("how", ["une", "la", "sa nouvelle"])
def test_a_woman_who_is_a_specialist(how: str) -> None:
    assert arrivals(f"Lumina recrute {how} spécialiste de la voix, Odile Varenne") == [
        ("Odile Varenne", None)
    ]


@pytest.mark.parametrize("spent", ["passés", ""])
@pytest.mark.parametrize(
    "given", ["devient directrice juridique de Lumina", "prend la direction de Lumina France"]
)
def test_years_spent_elsewhere(spent: str, given: str) -> None:
    assert arrivals(f"Après six ans {spent} chez Slack, Odile Varenne {given}.") == [
        ("Odile Varenne", "Slack")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lumina enlève à Slack son marché européen, Rohan Mehta se félicite",
        "Lumina prend à Slack dix clients, Odile Varenne applaudit",
        "Lumina ajoute à Slack Odile Varenne dans sa plainte",
        "La spécialiste de la voix Odile Varenne critique Lumina",
        "Après six ans passés chez Lumina, Odile Varenne devient directrice juridique de la maison.",
    ],
)
def test_nobody_comes(text: str) -> None:
    assert arrivals(text) == []
