# ruff: noqa: E501  (a line of a table is one item)
"""Turns of headlines: tries told as hearsay, ends of leaves, who is named at a house or goes nowhere."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TURNS = """
Lumina AI chercherait à débaucher Paul Dufresne chez Orbis => Paul Dufresne: arrival rumoured [other=Orbis]
Lumina AI cherche à débaucher Paul Dufresne chez Orbis =>
Lumina AI : Clara Martel pressentie pour remplacer Étienne Garnier => Clara Martel: appointment rumoured
Étienne Garnier « ne va nulle part », assure Lumina AI => Étienne Garnier: departure denied
Étienne Garnier de retour chez Lumina AI après trois mois de congé => Étienne Garnier: return; Étienne Garnier: leave old
Clara Martel nommée chez Lumina AI : « une chance » => Clara Martel: appointment
Lumina AI réorganisée | Étienne Garnier coiffe désormais la recherche, Clara Martel pilote la sécurité. => Étienne Garnier: appointment; Clara Martel: appointment
Lumina AI étoffe son équipe | La Gantoise Sophie Peeters, ex-Orbis, rejoint Lumina AI. => Sophie Peeters: arrival [other=Orbis]
Lumina AI s'offre l'ex-directeur financier de Slack | Paul Dufresne prendra ses fonctions le 6 mai. => Paul Dufresne: arrival [other=Slack]
Étienne Garnier, de Lumina AI, obtient un congé sabbatique => Étienne Garnier: leave
"""


@pytest.mark.parametrize("line", lines(TURNS))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
