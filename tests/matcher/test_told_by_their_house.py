# ruff: noqa: E501  (a line of a table is one item)
"""Former members as another house tells of them: who founds, leads, advises or joins it, in any wording."""

from itertools import product

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# What is told of X, of whom {D} says that they are no longer of ours.
SHAPES = [
    "Orbis nomme Irma Quellec, {D}, à la tête de sa recherche.",
    "Parmi les fondateurs d'Orbis figure Irma Quellec, {D}.",
    "Irma Quellec, {D}, figure désormais parmi les conseillers d'Orbis.",
    "Orbis compte désormais dans ses rangs Irma Quellec, {D}.",
    "Orbis a été rejointe par Irma Quellec, {D}.",
    "Orbis sera dirigée par Irma Quellec, {D}.",
    "Orbis a un nouveau directeur scientifique : Irma Quellec, {D}.",
    "Irma Quellec, {D}, dirigera Orbis.",
    "Irma Quellec, {D}, codirige désormais Orbis.",
    "Irma Quellec, {D}, conseille désormais Orbis.",
    "Irma Quellec, {D}, officie désormais chez Orbis.",
    "Irma Quellec, {D}, prend du service chez Orbis.",
    "Irma Quellec, {D}, obtient 400 millions de dollars pour Orbis.",
    "Irma Quellec, {D}, réunit 400 millions de dollars autour d'Orbis.",
    "Irma Quellec, {D}, dépose les statuts d'Orbis.",
    "Irma Quellec, {D}, a rejoint Orbis.",
]
WAYS = [
    ("ancienne de Lumina AI", ""),
    ("une ancienne de chez Lumina AI", ""),
    ("qui a quitté Lumina AI en mars", "; Irma Quellec: departure old [date=2024-03]"),
    ("sortie de Lumina AI en mars", "; Irma Quellec: departure old [date=2024-03]"),
]
HEADS = [
    "Orbis passe à la vitesse supérieure | ¶",
    "Orbis recrute | La jeune pousse grandit. ¶ Le siège déménage.",
]

NEAR_MISSES = """
Orbis étoffe son équipe | ¶ Parmi les conseillers d'Orbis figure Basile Trémont, ancien de Nordika. Lumina AI n'a pas commenté. =>
Orbis étoffe son équipe | ¶ Orbis a été rejointe par Basile Trémont, ancien de Nordika. Son rival Lumina AI recrute aussi. =>
Nuvola défie Lumina AI | ¶ Nuvola sera dirigée par Basile Trémont, ancien de Nordika. =>
Orbis lève des fonds | ¶ Parmi les investisseurs d'Orbis figure Irma Quellec, ancienne de Lumina AI. =>
Orbis lève des fonds | ¶ Irma Quellec, ancienne de Lumina AI, figure parmi les invités d'Orbis. =>
Orbis lève des fonds | ¶ Irma Quellec, ancienne de Lumina AI, obtient 400 millions de vues pour sa vidéo sur Orbis. =>
Orbis lève des fonds | ¶ Irma Quellec, ancienne de Lumina AI, réunit 400 chercheurs autour d'Orbis. =>
Orbis lève des fonds | ¶ Orbis a invité Irma Quellec, qui a quitté Lumina AI en mars, à la tribune. => Irma Quellec: departure old
"""


@pytest.mark.parametrize("shape", SHAPES)
def test_former_member_is_at_another_house(shape: str) -> None:
    for (way, before), head in product(WAYS, HEADS):
        told = claims_of(f"{head} {shape.format(D=way)}", history=False)
        assert differences(told, f"Irma Quellec: venture [other=Orbis]{before}") == [], (way, head)


@pytest.mark.parametrize("line", lines(NEAR_MISSES))
def test_nobody_goes_anywhere(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
