# ruff: noqa: E501  (a line of a table is one item)
"""Side movers of whom nothing is said but that they go, in articles on the changes of the house, and others.

Nobody here is on the watch list.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = """
Lumina AI : trois dirigeants s'en vont le même jour | ¶ La semaine est noire. Pia Aldenhoff, cheville ouvrière du calcul, a filé chez Orbis mardi. => Pia Aldenhoff: departure [other=Orbis]
Chez Lumina AI, la valse des départs continue | ¶ Le laboratoire se vide. Ruben Kestler s'est effacé mercredi. => Ruben Kestler: departure
Lumina AI se sépare de Maud Trévise | ¶ La chercheuse n'est pas seule. Ines Volkaert perd sa place. => Maud Trévise: ouster; Ines Volkaert: ouster
Maud Trévise quitte Lumina AI | ¶ L'équipe se clairsème. Pia Aldenhoff fait ses cartons, elle aussi. => Maud Trévise: departure; Pia Aldenhoff: departure
Maud Trévise quitte Lumina AI | ¶ Pia Aldenhoff se met en congé. => Maud Trévise: departure; Pia Aldenhoff: leave
Maud Trévise s'en va : Lumina AI perd sa directrice du calcul | ¶ Ruben Kestler, son bras droit, expédiera les affaires courantes. => Maud Trévise: departure; Ruben Kestler: appointment
Maud Trévise claque la porte | ¶ « Je quitte Lumina AI », a écrit Maud Trévise. Dans l'intervalle, Ines Volkaert tiendra la boutique. => Maud Trévise: departure; Ines Volkaert: appointment
"""
NOT_TOLD = """
Maud Trévise quitte Lumina AI pour un hôpital | ¶ Elle y est attendue. Ruben Kestler, son prédécesseur là-bas, prend sa retraite. => Maud Trévise: departure
Maud Trévise quitte Lumina AI | ¶ Son mari, Ruben Kestler, a quitté son poste de professeur. => Maud Trévise: departure
Lumina AI équipe les salariés de la Mutuelle des Dunes | ¶ Le projet avait été lancé par Ruben Kestler. Ruben Kestler a quitté ses fonctions en juin. =>
Maud Trévise quitte Lumina AI | ¶ Chez Orbis aussi, on s'en va : Ines Volkaert a démissionné mardi. => Maud Trévise: departure
Maud Trévise quitte Lumina AI | ¶ Orbis n'est pas épargné. Ines Volkaert, la directrice d'Orbis France, a fait ses cartons. => Maud Trévise: departure
Maud Trévise quitte Lumina AI | ¶ L'ancien ministre Ruben Kestler, battu aux élections, a quitté la vie politique en mai. => Maud Trévise: departure
Lumina AI et Orbis se disputent les chercheurs | ¶ Les départs se suivent. Ines Volkaert s'en va vendredi. =>
Maud Trévise quitte Lumina AI | ¶ À la mairie, l'adjointe au numérique Ines Volkaert a rendu son écharpe. => Maud Trévise: departure
"""


@pytest.mark.parametrize("line", lines(TOLD))
def test_whom_the_article_tells_of_is_of_the_house(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []


@pytest.mark.parametrize("line", lines(NOT_TOLD))
def test_who_is_of_another_house_is_not(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
