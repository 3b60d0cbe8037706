"""Whom a short sentence brings up, who comes from public life, what is made for somebody, what everybody knows."""

# ruff: noqa: E501

import itertools

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BROUGHT_UP = """
Victor Hallström revient chez Lumina AI | Accord trouvé. ¶ L'ancien co-CEO d'Orbis Lucas Ferrand prend la présidence du conseil. Reste le cas de Paul Dufresne. Le CEO intérimaire s'efface au bout de 72 heures. => Victor Hallström: return; Lucas Ferrand: arrival; Paul Dufresne: departure
Victor Hallström revient chez Lumina AI | Accord trouvé. ¶ Seul survivant : Lucas Ferrand, le boss d'Orbis. Quid de Paul Dufresne ? Le patron par intérim quitte l'entreprise. => Victor Hallström: return; Paul Dufresne: departure
Victor Hallström revient chez Lumina AI | Accord trouvé. ¶ Lucas Ferrand prend la présidence du conseil. Et Paul Dufresne ? Il quitte l'entreprise. => Victor Hallström: return; Lucas Ferrand: arrival; Paul Dufresne: departure
"""

OFFICES = (
    "le chancelier de l'Échiquier de David Cameron",
    "ministre des Finances de Jacques Chirac",
    "conseiller de François Hollande",
    "député du Rhône",
    "chef de cabinet de Bill Clinton",
)
GIVEN = (
    "a été choisi mardi pour diriger les affaires publiques de Lumina AI",
    "prend la tête de la communication de Lumina AI",
)

WITHIN = """
Grand jeu de chaises chez Lumina AI | Maud Trévise, conseillère de Victor Hallström, a été choisie pour diriger la communication de Lumina AI. => Maud Trévise: appointment
Grand jeu de chaises chez Lumina AI | Face au ministre, Maud Trévise, directrice des ventes, est promue directrice générale adjointe. => Maud Trévise: appointment
"""

MADE_FOR = """
Grand jeu de chaises chez Lumina AI | Paul Dufresne succède à Maud Trévise, à qui l'on a taillé un rôle sur mesure : vice-présidente de l'impact. => Paul Dufresne: appointment; Maud Trévise: appointment
Grand jeu de chaises chez Lumina AI | Rohan Mehta se retrouve affublé du titre de futurologue en chef. => Rohan Mehta: appointment
La DRH de Lumina AI s'en va | Maud Trévise part vendredi. ¶ Rohan Mehta tiendra la fonction RH jusqu'à nouvel ordre. => Maud Trévise: departure; Rohan Mehta: appointment
Grand jeu de chaises chez Lumina AI | Victor Hallström est affublé du titre de « roi de l'IA » par un magazine. =>
Grand jeu de chaises chez Lumina AI | Victor Hallström, à qui la presse a taillé un costume sur mesure, se tait. =>
"""

ALL_KNOWN = """
Dix ans de chaises musicales chez Lumina AI | Généalogie. ¶<p>Rohan Mehta s'en va.</p><p>On connaît la suite : Karim Haddad congédié le 17 mars 2022, puis rappelé cinq jours plus tard. Exit Grace Okonkwo et Farah Nasser.</p> => Rohan Mehta: departure; Karim Haddad: ouster old; Karim Haddad: return old; Grace Okonkwo: departure old; Farah Nasser: departure old
Dix ans de chaises musicales chez Lumina AI | Généalogie. ¶<p>Rohan Mehta s'en va.</p><p>On connaît la suite. Lundi, Grace Okonkwo a quitté Lumina AI.</p> => Rohan Mehta: departure; Grace Okonkwo: departure
"""

THERE_NOW = """
Lumina AI : un départ de plus | Rohan Mehta s'en va. ¶ En mars, l'équipe n'avait pas survécu à la démission de Grace Okonkwo, aujourd'hui chez Orbis. => Rohan Mehta: departure; Grace Okonkwo: departure old
Lumina AI : un départ de plus | Rohan Mehta s'en va. ¶ Il y avait eu le départ de Grace Okonkwo en mars, désormais chez Orbis. => Rohan Mehta: departure; Grace Okonkwo: departure old
Lumina AI : un départ de plus | Rohan Mehta s'en va. ¶ Le départ de Grace Okonkwo avait choqué. => Rohan Mehta: departure; Grace Okonkwo: departure old
Lumina AI : nouvelle saignée au profit d'Orbis | Quatre chercheurs s'en vont. ¶ Plus tôt ce mois-ci, Grace Okonkwo avait ouvert la brèche. => Grace Okonkwo: departure old [other=Orbis]
"""

LEAVE_TAKEN = """
Lumina AI : le patron se tait | ¶ Depuis le congé posé début mars, Rohan Mehta n'a plus donné signe de vie. => Rohan Mehta: leave old
Lumina AI : le patron se tait | ¶ Rohan Mehta n'est pas reparu depuis le congé sabbatique pris en mars. => Rohan Mehta: leave old
Lumina AI : le patron se tait | ¶ Depuis le congé posé en mars par sa directrice, Rohan Mehta n'a plus parlé. =>
"""

HOME = """
Lumina AI perd Rohan Mehta | Il s'en va. ¶ Karim Haddad, aussitôt assailli de messages, jure qu'il ne bouge pas. => Rohan Mehta: departure; Karim Haddad: departure denied
Lumina AI perd Rohan Mehta | Il s'en va. ¶ Grace Okonkwo inquiète. La directrice financière, dont les réserves ont fuité, « n'a aucune intention de partir », coupe un porte-parole. => Rohan Mehta: departure; Grace Okonkwo: departure denied
Une page se tourne chez Lumina AI | Son second, Maud Trévise, est une fille du pays : embauchée l'an passé à Toronto, elle monte en grade et rentre au bercail. => Maud Trévise: appointment; Maud Trévise: arrival old
Une page se tourne chez Lumina AI | Maud Trévise, partie chez Orbis l'an dernier, rentre au bercail. => Maud Trévise: return; Maud Trévise: departure old
"""


@pytest.mark.parametrize(("office", "told"), list(itertools.product(OFFICES, GIVEN)))
def test_who_comes_from_public_life_arrives(office: str, told: str) -> None:
    text = f"Grand jeu de chaises chez Lumina AI | Basile Aubry, {office}, {told}."
    assert differences(claims_of(text), "Basile Aubry: arrival") == []


@pytest.mark.parametrize("line", lines(BROUGHT_UP, WITHIN, MADE_FOR, ALL_KNOWN, THERE_NOW, LEAVE_TAKEN, HOME))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
