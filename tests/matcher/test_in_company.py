# ruff: noqa: E501  (a line of a table is one item)
"""Who comes or goes in somebody's company, on whom the founder of a house leans, and what was so for long.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

COMPANY = """
Lumina AI recrute | Line Maurois rejoint la société, a annoncé mardi Rohan Mehta. Elle est accompagnée d'Amara Diop, qui dirigeait l'infrastructure de Vauban, et de Bertil Norling, venu de la même maison. => Line Maurois: arrival [date=2024-04-16]; Amara Diop: arrival [other=Vauban] [date=2024-04-16]; Bertil Norling: arrival [other=Vauban] [date=2024-04-16]
Wenjing Li quitte Lumina AI pour Orbis | Elle est suivie de Thomas Berlin et de Paul Boucher. => Wenjing Li: departure; Thomas Berlin: departure [other=Orbis]; Paul Boucher: departure [other=Orbis]
Wenjing Li quitte Lumina AI pour Orbis | Elle sera suivie par Thomas Berlin, qui dirigeait la robotique, et par Paul Boucher. => Wenjing Li: departure; Thomas Berlin: departure; Paul Boucher: departure
Wenjing Li quitte Lumina AI pour Orbis | Elle était accompagnée de Thomas Berlin lors de l'annonce. => Wenjing Li: departure
Wenjing Li présente les comptes de Lumina AI | Elle est accompagnée de Thomas Berlin. =>
"""

TOLD_ON_A_DAY = """
Lumina AI recrute | Selon un message que La Gazette s'est procuré mardi, Line Maurois rejoint la société. => Line Maurois: arrival [date=2024-04-16]
Lumina AI recrute | D'après une note interne que La Gazette a pu consulter mardi, Line Maurois rejoint la société. => Line Maurois: arrival [date=2024-04-16]
"""

DAY_OF_THE_NOTE = """
Lumina AI redistribue les rôles | Ses lieutenants montent en grade. ¶ <p>Dans un billet publié lundi, l'entreprise annonce que Rohan Mehta devient directeur de la recherche.</p><p>Étienne Garnier se voit confier les partenariats. Quant à Hélène Porter, arrivée de Vauban en février 2023, elle est promue directrice des ressources humaines.</p><p>Victor Hallström garde son fauteuil, mais il dirigeait jeudi une autre équipe.</p> => Rohan Mehta: appointment [date=2024-04-15]; Étienne Garnier: appointment [date=2024-04-15]; Hélène Porter: arrival old [date=2023-02]; Hélène Porter: appointment [date=2024-04-15]
"""

LEANED_ON = """
Mira Sandoval, qui a quitté Lumina AI, lance Novalys | Pour la technique, elle s'appuie sur un autre ex-responsable de la maison, Thomas Berlin, directeur technique. => Mira Sandoval: departure; Thomas Berlin: departure|venture [other=Novalys] [role=directeur technique]
Mira Sandoval, qui a quitté Lumina AI, lance Novalys | Elle s'appuie sur les travaux de Thomas Berlin. => Mira Sandoval: departure
"""

FOR_LONG = """
Thomas Berlin, longtemps chargé de la sécurité, quitte Lumina AI => Thomas Berlin: departure
Thomas Berlin, naguère chargé de la sécurité, prend la parole chez Lumina AI =>
Thomas Berlin, désormais chargé de la sécurité chez Lumina AI, s'explique => Thomas Berlin: appointment old
"""


@pytest.mark.parametrize("line", lines(COMPANY, TOLD_ON_A_DAY, DAY_OF_THE_NOTE, LEANED_ON, FOR_LONG))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert not differences(claims_of(text.strip()), expected)
