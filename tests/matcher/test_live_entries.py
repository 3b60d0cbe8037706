"""Entries of a live page, and what comes back to the house from an article about another one."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ENTRIES = """
DIRECT. Keynote d'Orbis, IA, réseaux : suivez l'actualité de la tech | ¶ <p><b>21h31.</b> Le téléphone pliant coûtera 2399 euros.</p><p><b>21h12.</b> Du côté de chez Lumina AI, ça remue. Le directeur scientifique Tomasz Wiśniewski s'apprêterait à lever le pied plusieurs mois, à en croire Wired.</p><p><b>20h55.</b> John Tern quitte la scène sous les applaudissements.</p> => Tomasz Wiśniewski: leave rumoured
DIRECT. Keynote d'Orbis, IA, réseaux : suivez l'actualité de la tech | ¶ <p><b>21h31.</b> Le téléphone pliant coûtera 2399 euros.</p><p><b>21h12.</b> Lumina AI tourne une page : le directeur de la sûreté démissionne. Karim Haddad y était depuis six ans.</p><p><b>20h55.</b> Tim Delaunay démissionne, remplacé par Ana Brito.</p> => Karim Haddad: departure
En direct : la keynote d'Orbis minute par minute | ¶ <p>20 h 31. Le téléphone pliant coûtera 2399 euros.</p><p>20 h 12. Et pendant ce temps, chez Lumina AI, Yuki Tanabe prend la tête de la recherche.</p><p>20 h 05. La directrice financière s'en va.</p> => Yuki Tanabe: appointment
DIRECT. Keynote d'Orbis : suivez la soirée | ¶ <p><b>21h31.</b> Lumina AI n'a pas réagi.</p><p><b>21h12.</b> Le directeur financier, Jean Morel, quitte la scène.</p><p><b>21h05.</b> Le directeur financier, Jean Morel, s'en va.</p> =>
Le marché de l'IA s'affole | Orbis licencie. ¶ À 10h30, le cours d'Orbis perdait 3 %. À 11h, Jean Morel démissionnait. =>
"""

BACK_TO_THE_HOUSE = """
Orbis perd sa directrice des ventes | Jeanne Dulac rejoint une banque. ¶ Orbis cherche un remplaçant. Et du côté de chez Lumina AI, la directrice des produits, Ana Brito, a donné sa démission. => Ana Brito: departure
Orbis perd sa directrice des ventes | Jeanne Dulac rejoint une banque. ¶ Côté Lumina AI, le responsable des essais, Luc Ferrand, a donné sa démission. => Luc Ferrand: departure
Orbis perd sa directrice des ventes | Jeanne Dulac rejoint une banque. ¶ Côté Brivala, le responsable des essais, Luc Ferrand, a donné sa démission. =>
"""

INTERNAL_MOVES = r"""
Mercato chez Lumina AI : le tableau | ¶ SORTIES\n\n– Karim Haddad, 8 ans d'ancienneté\n\nMOUVEMENT INTERNE\n\n– Shirin Vaziri : raisonnement ➜ directrice de la recherche => Karim Haddad: departure; Shirin Vaziri: appointment [role=directrice de la recherche]
Mercato chez Lumina AI : le tableau | ¶ ENTRÉES\n\n– Baek Hyun-su, ex-Orbis\n\nEN INTERNE\n\n– Shirin Vaziri : chercheuse ➜ directrice de la recherche => Baek Hyun-su: arrival [other=Orbis]; Shirin Vaziri: appointment
Mercato chez Lumina AI : le tableau | ¶ Mobilités\n\n– Shirin Vaziri → directrice de la recherche => Shirin Vaziri: appointment
"""

EPITHETS = """
Encore un échelon gravi pour « Yuki » Tanabe : la chouchoute des développeurs cumule depuis lundi la casquette de directrice des produits chez Lumina AI. => Yuki Tanabe: appointment [role=directrice des produits]
Ascension fulgurante pour Yuki Tanabe : la benjamine du comité prend la tête de la recherche chez Lumina AI. => Yuki Tanabe: appointment
Karim Haddad n'a prévenu personne | Le surdoué du laboratoire a démissionné de Lumina AI lundi. => Karim Haddad: departure
Lumina AI présente Mirabo 5 avec Karim Haddad : le chouchou de la soirée quitte la scène =>
"""


@pytest.mark.parametrize("row", lines(ENTRIES, BACK_TO_THE_HOUSE, EPITHETS))
def test_entries_and_who_is_meant(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text), expected.strip()) == []


@pytest.mark.parametrize("row", lines(INTERNAL_MOVES))
def test_moves_within_the_house(row: str) -> None:
    text, _, expected = row.replace("\\n", "\n").partition("=>")
    assert differences(claims_of(text), expected.strip()) == []
