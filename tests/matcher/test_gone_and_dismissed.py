# ruff: noqa: E501  (a line of a table is one item)
"""Contracts that are broken off, and by whom; dismissals told in passing that are the news; « Pas de départ pour X »."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BROKEN_OFF_BY_THEM = """
Rohan Mehta a rompu lundi son contrat avec Lumina AI => Rohan Mehta: departure [date=2024-04-15]
Ines Tarkowska résilie son contrat chez Lumina AI => Ines Tarkowska: departure
Rohan Mehta, de Lumina AI, a rompu son contrat avec Boréal =>
Rohan Mehta, de Lumina AI, résilie son contrat de téléphone =>
"""

BROKEN_OFF_BY_THE_HOUSE = """
Essai non concluant | Ines Tarkowska ne restera pas chez Lumina AI, qui a mis fin à sa période d'essai. => Ines Tarkowska: ouster
Rohan Mehta n'est plus directeur des produits | Lumina AI a résilié son contrat mercredi. => Rohan Mehta: ouster [date=2024-04-17]
Rohan Mehta se tait | Lumina AI a rompu son contrat avec Boréal. =>
Lumina AI | Sophie Marchand, dont le contrat a été rompu mercredi par la direction, ne décolère pas. => Sophie Marchand: ouster [date=2024-04-17]
Sophie Marchand, dont le contrat avec Boréal a été rompu, rejoint Lumina AI => Sophie Marchand: arrival
Lumina AI a notifié à Rohan Mehta, son directeur des produits, la rupture de son contrat. => Rohan Mehta: ouster
Rohan Mehta a notifié à Lumina AI, son employeur, la rupture du contrat de Boréal. =>
"""

WHY_THEY_ARE_GONE = """
Ines Tarkowska n'a pas convaincu Lumina AI, qui l'a licenciée => Ines Tarkowska: ouster
Rohan Mehta quitte Lumina AI, qui a mis fin à son contrat => Rohan Mehta: ouster
Rohan Mehta attaque Lumina AI, qui l'a licencié => Rohan Mehta: ouster old
Rohan Mehta ne pardonne pas à Lumina AI, qui l'a licencié => Rohan Mehta: ouster old
"""

NONE_FOR_THEM = """
Pas de départ pour Rohan Mehta, assure Lumina AI => Rohan Mehta: departure denied
Pas de congé pour Rohan Mehta | Le directeur des produits de Lumina AI l'a écrit mercredi. => Rohan Mehta: leave denied
Lumina AI n'annonce pas de départ pour Rohan Mehta =>
"""

WHO_RISES_GIVES_UP_A_POST = """
Lumina AI | Rohan Mehta devient directeur des opérations et Yuki Tanabe reprend son poste. => Rohan Mehta: appointment; Yuki Tanabe: appointment [by=Rohan Mehta]
Lumina AI | Rohan Mehta devient directeur des opérations et Yuki Tanabe, de retour de congé, reprend son poste. => Rohan Mehta: appointment; Yuki Tanabe: return
"""

BY_LEAVING = """
Sophie Marchand a surpris ses équipes en s'en allant lundi de Lumina AI. => Sophie Marchand: departure [date=2024-04-15]
Rohan Mehta dirigeait les produits de Lumina AI | La start-up a surpris en le limogeant mardi. => Rohan Mehta: ouster [date=2024-04-16]
"""


@pytest.mark.parametrize(
    "row",
    lines(
        BROKEN_OFF_BY_THEM,
        BROKEN_OFF_BY_THE_HOUSE,
        WHY_THEY_ARE_GONE,
        NONE_FOR_THEM,
        WHO_RISES_GIVES_UP_A_POST,
        BY_LEAVING,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
