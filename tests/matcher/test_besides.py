"""« Outre X, ont quitté Y A et B »: X too, and those who are named behind the verb and the house."""

import pytest

from tests.matcher.oneline import claims_of

TELLING = {
    "quittent Lumina AI": "departure",
    "ont quitté Lumina AI": "departure",
    "ont aussi remis leur démission à Lumina AI": "departure",
    "démissionnent de Lumina AI": "departure",
    "ont également été licenciés par Lumina AI": "ouster",
    "rejoignent Lumina AI": "arrival",
}


def told_in(sentence: str) -> set[tuple[str, str]]:
    return {(c.person, c.kind.value) for c in claims_of(sentence, history=False) if c.status != "denied"}


@pytest.mark.parametrize("besides", ["Outre Maud Trévise", "En plus de Maud Trévise"])
@pytest.mark.parametrize(("telling", "kind"), TELLING.items())
def test_all_three(telling: str, kind: str, besides: str) -> None:
    told = told_in(f"{besides}, {telling} Odile Varenne et Irma Quellec")
    assert told == {("Maud Trévise", kind), ("Odile Varenne", kind), ("Irma Quellec", kind)}


@pytest.mark.parametrize("opening", ["", "Depuis janvier, ", "À Paris, "])
@pytest.mark.parametrize(
    "telling",
    ["ont quitté Lumina AI", "ont remis leur démission à Lumina AI", "ont été licenciés par Lumina AI"],
)
def test_those_behind_the_house(telling: str, opening: str) -> None:
    sentence = f"{opening}{telling} Odile Varenne et Irma Quellec"
    told = told_in(sentence[0].upper() + sentence[1:])
    assert {person for person, _ in told} == {"Odile Varenne", "Irma Quellec"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Outre Maud Trévise, ont défendu Lumina AI Odile Varenne et Irma Quellec",
        "Outre Maud Trévise, ont parlé pour Lumina AI Odile Varenne et Irma Quellec",
        "Outre Maud Trévise, ne quittent pas Lumina AI Odile Varenne et Irma Quellec",
        "Outre Maud Trévise, ont dîné avec Lumina AI Odile Varenne et Irma Quellec",
        "Outre Maud Trévise, travaillent avec Lumina AI Odile Varenne et Irma Quellec",
    ],
)
def test_nobody_moves(sentence: str) -> None:
    assert told_in(sentence) == set()
