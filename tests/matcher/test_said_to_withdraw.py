"""Somebody unknown with a post, of whom it is only said that they may withdraw, in an article about ours."""

from itertools import product

import pytest

from tests.matcher.oneline import claims_of, differences

FRAME = "Lumina AI ouvre un bureau à Lyon | La maison étoffe son équipe. ¶ Le bureau compte dix salariés. {}"
WHO = ["Aurore Morny, directrice des ventes", "Nils Okafor, chargé des relations avec les investisseurs"]
SAID = [
    "{} songerait à se retirer",
    "{} pourrait s'éclipser avant l'été",
    "{} serait à deux doigts de s'éclipser",
    "{} envisagerait de se retirer",
    "{} serait sur le point de se désengager",
    "{} pourrait raccrocher d'ici à juin",
]


@pytest.mark.parametrize("said", SAID)
def test_who_is_said_to_withdraw(said: str) -> None:
    for who, end in product(WHO, (".", ", souffle un habitué.")):
        claims = claims_of(FRAME.format(said.format(f"{who},") + end), history=False)
        assert differences(claims, f"{who.split(',')[0]}: departure rumoured") == [], who


@pytest.mark.parametrize(
    "told",
    [
        "Aurore Morny, directrice des ventes, pourrait s'éclipser un instant de la réunion.",
        "Aurore Morny, directrice des ventes, pourrait se retirer du projet.",
        "Aurore Morny, directrice des ventes, songerait à se retirer de la course.",
        "Aurore Morny, directrice des ventes d'Orbis, songerait à se retirer.",
        "Aurore Morny, maire de Lyon, pourrait se retirer avant l'été.",
        "Aurore Morny pourrait s'éclipser avant l'été.",
        "Aurore Morny, directrice des ventes, s'éclipse.",
    ],
)
def test_nobody_withdraws(told: str) -> None:
    assert claims_of(FRAME.format(told), history=False) == ()
