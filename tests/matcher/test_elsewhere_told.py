# ruff: noqa: E501  (a line of a table is one item)
"""Former members who go to public bodies or are hired elsewhere, mandates that end, « l'une …, l'autre … ».

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BODIES = """
L'ancien de Lumina AI Paul Dufresne prend la tête de l'institut britannique de la sûreté => Paul Dufresne: venture [other=institut britannique de la sûreté]
L'ex-Lumina AI Clara Martel entre au ministère du Commerce => Clara Martel: venture [other=ministère du Commerce]
Le gouvernement nomme Paul Dufresne, ancien de Lumina AI, à la tête de son agence de la donnée => Paul Dufresne: venture
Paul Dufresne, ancien de Lumina AI, entendu par la commission du Sénat =>
Owen Prescott (Lumina AI) rejoint le gouvernement sur la régulation =>
"""

HIRED = """
Clara Martel, ex-chercheuse de Lumina AI, embauchée chez Orbis => Clara Martel: venture [other=Orbis]
La responsable des achats de Lumina AI, Clara Martel, embauchée chez Orbis => Clara Martel: departure [other=Orbis]
Lumina AI : Clara Martel, recrutée chez Orbis, dirigera les ventes => Clara Martel: arrival [other=Orbis]
"""

MANDATES = """
Paul Varennes entre au conseil de Lumina AI | Il succède à Gérard Lefranc, arrivé au terme de son mandat. => Paul Varennes: arrival; Gérard Lefranc: departure
Paul Varennes entre au conseil de Lumina AI | Il succède à Gérard Lefranc, qui n'a pas souhaité se représenter. => Paul Varennes: arrival; Gérard Lefranc: departure
"""

ONE_AND_THE_OTHER = """
Anjali Mehta et Lin Shuai : l'une quitte Lumina AI, l'autre y entre => Anjali Mehta: departure; Lin Shuai: arrival
Anjali Mehta, Lin Shuai : l'une s'en va, l'autre rejoint Lumina AI => Anjali Mehta: departure; Lin Shuai: arrival
Lumina AI : Anjali Mehta et Lin Shuai, l'une part, l'autre arrive => Anjali Mehta: departure; Lin Shuai: arrival
"""


# What they preside is a house of its own, and so is the one that a description stands for next.
SEATS_ELSEWHERE = """
Karim Haddad quitte la présidence du Riverside Museum | Il pilote la sûreté de Lumina AI. =>
Karim Haddad abandonne la présidence de la Galerie Sorel | Il pilote la sûreté de Lumina AI. =>
Lumina AI : Ingrid Solberg quitte la présidence du Conseil => Ingrid Solberg: departure
Karim Haddad quitte la présidence d'Orbis | Le patron de Lumina AI abandonne le conseil de la start-up américaine, avec laquelle son entreprise négocie. =>
Karim Haddad quitte la présidence d'Orbis | Le directeur de la sûreté de Lumina AI se retire de la start-up. ¶ Le directeur de la sûreté de Lumina AI a démissionné lundi. =>
Karim Haddad quitte le conseil d'Orbis | Il quitte aussi le conseil de Lumina AI. => Karim Haddad: departure
"""


@pytest.mark.parametrize("item", lines(BODIES, HIRED, MANDATES, ONE_AND_THE_OTHER, SEATS_ELSEWHERE))
def test_where_they_go_is_told(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
