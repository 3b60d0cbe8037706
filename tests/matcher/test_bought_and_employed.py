# ruff: noqa: E501  (a line of a table is one item)
"""Heads of houses that are bought, people told to have worked here, and sentences behind which « il » is nobody.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BOUGHT = """
Lumina AI avale Kyuta | Son directeur général, Lin Shuai, rejoint Orbis. =>
Lumina AI rachète Kyuta | Son fondateur ne suit pas : Lin Shuai s'en va chez Orbis. =>
Lumina AI renonce à Kyuta : son patron, Lin Shuai, file chez Orbis =>
Lumina AI rachète Kyuta | Son patron, Lin Shuai, claque la porte. =>
Lumina AI rachète Kyuta | Sa fondatrice, Lin Shuai, rejoint l'équipe de recherche. => Lin Shuai: arrival [other=Kyuta]
"""

EMPLOYED = """
Morlaix : une librairie ouvre rue du Mur | Lin Shuai ouvre samedi une librairie. Elle était ingénieure chez Lumina AI : elle a donné sa démission en octobre dernier. => Lin Shuai: departure old; Lin Shuai: venture
Nantes : un maraîcher venu de Californie | Paul Dufresne travaillait pour Lumina AI. En 2023, il a tout plaqué. => Paul Dufresne: departure old
Rennes : un nouveau proviseur | Paul Dufresne, qui a quitté Lumina AI en 2023, prend la direction du lycée. => Paul Dufresne: departure old; Paul Dufresne: venture
Brest : l'entraîneur s'en va | Son fils travaille chez Lumina AI. Paul Dufresne a démissionné lundi. =>
"""

TURNS = """
Chez Lumina AI, la saison des départs continue : au tour du chercheur Paul Boucher => Paul Boucher: departure
Les 2 transferts de la semaine | 1. Étienne Garnier, de Lumina AI à Orbis<br>2. Lin Shuai, d'Orbis à Lumina AI => Étienne Garnier: departure [other=Orbis]; Lin Shuai: arrival [other=Orbis]
"""

NOBODY = """
Grève chez les aiguilleurs | Le syndicat veut un recrutement. Lumina AI ne se sent pas concernée. Paul Dufresne, le secrétaire général, démissionne. =>
Justice : un cadre de Google condamné | Il avait voulu recruter chez Lumina AI. Paul Dufresne a été licencié en mars 2023. =>
Ce que l'affaire Lumina AI apprend aux DRH | Owen Prescott a promis de corriger. Une jeune pousse a écarté son directeur technique. Il a été réintégré par le juge. =>
Lumina AI : Paul Dufresne jette l'éponge face à Owen Prescott =>
Paul Dufresne claque la porte des négociations avec Lumina AI =>
Concours de pétanque | Paul Dufresne, ancien de Lumina AI, a été éliminé. =>
"""


@pytest.mark.parametrize("item", lines(BOUGHT, EMPLOYED, TURNS, NOBODY))
def test_whose_house_it_is_is_known(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
