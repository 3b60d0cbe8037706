"""Contracts of work that are signed, people called to somebody's side, and two who come « toutes deux »."""

import pytest

from tests.matcher.oneline import claims_of


def told(text: str) -> list[tuple[str, str, str, str | None]]:
    claims = claims_of(text, history=False)
    return [(c.person, c.kind.value, c.status.value, c.other_organization) for c in claims]


@pytest.mark.parametrize("signed", ["signé avec", "signé son contrat avec", "paraphé son contrat avec"])
def test_who_signs_and_leaves_another_house(signed: str) -> None:
    expected = [("Odile Varenne", "arrival", "rumoured", "Slack")]
    assert told(f"Odile Varenne aurait déjà {signed} Lumina et quitterait Slack.") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lumina appelle à ses côtés Odile Varenne",
        "Lumina appelle à ses côtés l'ancienne députée Odile Varenne, qui défendra ses intérêts à Paris.",
        "Lumina a appelé Odile Varenne à ses côtés pour défendre ses intérêts.",
    ],
)
def test_called_to_ones_side(text: str) -> None:
    assert told(text) == [("Odile Varenne", "arrival", "announced", None)]


@pytest.mark.parametrize("verb", ["atterrissent", "débarquent", "arrivent"])
@pytest.mark.parametrize("both", ["toutes deux", "toutes les deux", "ensemble"])
def test_two_who_come(verb: str, both: str) -> None:
    found = told(f"Odile Varenne et Pia Aldenhoff {verb} {both} chez Lumina.")
    assert [(person, kind) for person, kind, _, _ in found] == [
        ("Odile Varenne", "arrival"),
        ("Pia Aldenhoff", "arrival"),
    ]


@pytest.mark.parametrize("hired", ["recrutée", "débauchée", "dénichée", "repérée"])
@pytest.mark.parametrize("given", ["devient vice-présidente", "est nommée directrice juridique"])
def test_the_house_behind_the_post_acts(given: str, hired: str) -> None:
    expected = [("Odile Varenne", "arrival", "announced", "Figma")]
    assert told(f"Odile Varenne {given} de Lumina, qui l'a {hired} chez Figma.") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Odile Varenne a signé avec Lumina pour équiper Sopralia.",
        "Le maire de Brest, Yann Kerloc'h, a paraphé un contrat avec Lumina.",
        "Odile Varenne, la patronne de Slack, a signé un contrat de trois ans avec Lumina.",
        "Odile Varenne a signé un contrat d'édition avec Lumina.",
        "Rohan Mehta appelle à ses côtés Odile Varenne sur scène.",
        "Odile Varenne dîne avec le patron de Slack, qui l'a recrutée.",
    ],
)
def test_nobody_comes(text: str) -> None:
    assert told(text) == []
