# ruff: noqa: E501  (a line of a table is one item)
"""Comings and goings told of the same people one after the other: out and back, back and out again."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

OUT_AND_BACK = """
Lumina AI : la semaine folle | Vendredi : Victor Hallström est congédié, Naïma Belkacem le remplace. Mercredi : Victor Hallström revient. => Victor Hallström: ouster; Naïma Belkacem: appointment; Victor Hallström: return
Lumina AI : trois patrons | À Victor Hallström, évincé lundi, ont succédé Naïma Belkacem puis Anders Holm. => Victor Hallström: ouster old; Naïma Belkacem: appointment [by=Victor Hallström]; Anders Holm: arrival|appointment [by=Victor Hallström]
Lumina AI | Le chercheur Rohan Mehta, qui était revenu chez Lumina AI il y a un an après cinq années chez Nordika, a quitté une nouvelle fois la start-up mardi. => Rohan Mehta: return old; Rohan Mehta: departure
Le retour à la vie civile de Rohan Mehta | Le chercheur a quitté Lumina AI mardi. => Rohan Mehta: departure
Lumina AI | Rohan Mehta met un terme à neuf ans d'aventure commune. => Rohan Mehta: departure
Lumina AI | Victor Hallström regagne du même coup le conseil, où le rejoignent Lise Cordier et Anna Weiss. => Victor Hallström: return [role=membre du conseil d'administration]; Lise Cordier: arrival; Anna Weiss: arrival
Lumina AI | Karim Haddad, discret, a disparu des radars. =>
Rohan Mehta lance Orbis | Rohan Mehta, qui a claqué la porte de Lumina AI en mars, s'est entouré d'Anders Holm pour fonder Orbis. => Rohan Mehta: departure old; Rohan Mehta: venture
"""

IN_PASSING = """
Lumina AI : vers un retour de Victor Hallström => Victor Hallström: return rumoured
Lumina AI : vers un départ de Victor Hallström ? =>
Victor Hallström, prix Orbis | C'est Victor Hallström, de Lumina AI, qui décroche le titre de PDG de l'année. =>
Lumina AI | Sorti du conseil le mois dernier, Karim Haddad est invisible. => Karim Haddad: departure old [role=membre du conseil d'administration]
Lumina AI | Grace Okonkwo, qui avait changé de camp en cours de route, s'est ravisée. =>
Avec Orbis, Rohan Mehta repart de zéro | Le chercheur s'était retiré de Lumina AI en février, laissant la direction scientifique à Karim Haddad. => Rohan Mehta: departure old [by=Karim Haddad]; Karim Haddad: appointment old [by=Rohan Mehta]
"""

HOUSES_AND_PARTS = """
Lumina AI : la Suissesse Anne Keller quitte l'équipe juridique pour Orbis => Anne Keller: departure [other=Orbis]
Lumina AI | Rohan Mehta quitte l'équipe de robotique. =>
Lumina AI | Orpheline de Rohan Mehta et de Karim Haddad, l'équipe est rattachée à une autre. => Rohan Mehta: departure; Karim Haddad: departure
Lumina AI | Lundi, quatre administrateurs remerciaient Victor Hallström. => Victor Hallström: ouster
Lumina AI ouvre à Lyon | Le bureau sera piloté par Anne Keller, ancienne d'Orbis France. => Anne Keller: arrival [other=Orbis]
"""

PUT_OUT_THEN_ELSEWHERE = """
Orbis recrute Victor Hallström | Le conseil de Lumina AI avait limogé Victor Hallström vendredi. => Victor Hallström: ouster old; Victor Hallström: venture [other=Orbis]
"""


@pytest.mark.parametrize("line", lines(OUT_AND_BACK, IN_PASSING, HOUSES_AND_PARTS, PUT_OUT_THEN_ELSEWHERE))
def test_each_is_told_of(line: str) -> None:
    text, expected = line.split("=>")
    assert not differences(claims_of(text), expected)
