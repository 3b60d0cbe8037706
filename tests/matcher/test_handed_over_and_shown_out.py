# ruff: noqa: E501  (a line of a table is one item)
"""Who takes over for a while, who is called by where they come from, who is asked to go, a label over the end."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FOR_A_WHILE = """
Grace Okonkwo, directrice financière de Lumina AI, se met en retrait trois mois | Dans l'intervalle, Nils Okafor fera tourner la boutique. => Grace Okonkwo: leave [by=Nils Okafor]; Nils Okafor: appointment [by=Grace Okonkwo]
Lumina AI : Grace Okonkwo s'arrête trois mois | Entre-temps, Nils Okafor fait tourner la maison. => Grace Okonkwo: leave [by=Nils Okafor]; Nils Okafor: appointment [by=Grace Okonkwo]
Lumina AI : Grace Okonkwo s'arrête trois mois | D'ici là, Nils Okafor gardera la maison. => Grace Okonkwo: leave [by=Nils Okafor]; Nils Okafor: appointment [by=Grace Okonkwo]
Lumina AI : Grace Okonkwo sourit | D'ici là, Nils Okafor fera tourner la boutique. =>
Étienne Garnier quitte Lumina AI | C'est Irma Quellec, son ancienne adjointe, qui assurera l'intérim. => Étienne Garnier: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Étienne Garnier]
"""

FROM_SOMEWHERE = """
Lumina AI promeut Étienne Garnier | Étienne Garnier devient directeur général adjoint. Son ancienne casquette (le produit) échoit à la Gantoise Liesbet Vermeer, engagée l'an passé. => Étienne Garnier: appointment; Liesbet Vermeer: appointment [by=Étienne Garnier]; Liesbet Vermeer: arrival old [date=2023]
Lumina AI : Clara von Reitz cède sa place au conseil à la Nigériane Ngozi Adé => Clara von Reitz: departure [by=Ngozi Adé]; Ngozi Adé: arrival [by=Clara von Reitz]
Lumina AI recrute le Letton Janis Ozols => Janis Ozols: arrival
Lumina AI rejoint la Toscane Unie =>
"""

SHOWN_OUT = """
Lumina AI | Lumina AI a prié Étienne Garnier de rendre des comptes. =>
Lumina AI | Étienne Garnier ? Des actionnaires l'ont prié de démissionner. =>
Lumina AI | Étienne Garnier ? On le prie de partir. Il refuse. =>
"""

ENDED = """
Lumina AI/Étienne Garnier : clap de fin, Irma Quellec hérite de la recherche => Étienne Garnier: departure; Irma Quellec: appointment [role=recherche]
Lumina AI : clap de fin pour Étienne Garnier, Irma Quellec reprend la recherche => Étienne Garnier: departure; Irma Quellec: appointment [role=recherche]
Étienne Garnier, le revenant de Lumina AI | Mardi, Étienne Garnier a repoussé la porte de Lumina AI. => Étienne Garnier: return [date=2024-04-16]
Lumina AI nerveux | Depuis que Paul Boucher a pris congé pour de bon, tout le monde s'épie. => Paul Boucher: departure old
Lumina AI | Paul Boucher prend congé pour six mois. => Paul Boucher: leave
"""

ON_THAT_DAY_BY_THAT_ONE = """
Étienne Garnier, de retour chez Lumina AI | Lundi, Étienne Garnier a repoussé la barrière du siège : il sera désormais conseiller scientifique. => Étienne Garnier: return [date=2024-04-15]
Lumina AI promeut Étienne Garnier | Lundi, il sera directeur. => Étienne Garnier: appointment [date=2024-04-22]
Rohan Mehta débarqué de Lumina AI | Les adieux tiennent en deux lignes. Le courriel, parti lundi de la boîte de Victor Hallström, est sec. Le contrat a laissé des traces. Selon nos informations, il pourrait atterrir chez Meta. => Rohan Mehta: ouster; Rohan Mehta: venture rumoured [other=Meta]
Rohan Mehta débarqué de Lumina AI | Les adieux tiennent en deux lignes. Victor Hallström a signé le courriel. Il pourrait partir aussi. => Rohan Mehta: ouster; Victor Hallström: departure rumoured
"""


@pytest.mark.parametrize(
    "line", lines(FOR_A_WHILE, FROM_SOMEWHERE, SHOWN_OUT, ENDED, ON_THAT_DAY_BY_THAT_ONE)
)
def test_who_takes_over_or_has_to_go_is_told(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
