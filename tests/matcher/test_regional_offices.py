# ruff: noqa: E501  (a line of a table is one item)
"""Who takes over an office from whom, who minds it meanwhile, and where somebody goes back to.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

HANDED_OVER = """
Lumina AI change d'équipe | ¶ Sophie Marchand a quitté Lumina AI en mars. Karim Haddad, à qui elle a cédé la direction des ventes, s'en réjouit. => Sophie Marchand: departure old [by=Karim Haddad] [date=2024-03]; Karim Haddad: appointment old [by=Sophie Marchand] [role=direction des ventes]
Lumina AI change d'équipe | ¶ Sophie Marchand est partie de Lumina AI en mars. Karim Haddad, auquel elle a transmis la présidence de la filiale, l'a saluée. => Sophie Marchand: departure old [by=Karim Haddad] [date=2024-03]; Karim Haddad: appointment old [by=Sophie Marchand]
Lumina AI change d'équipe | ¶ La directrice des ventes, Sophie Marchand, pourrait quitter Lumina AI. Son second, Karim Haddad, serait appelé à reprendre le fauteuil. => Sophie Marchand: departure rumoured [by=Karim Haddad]; Karim Haddad: appointment rumoured [by=Sophie Marchand]
Lumina AI change d'équipe | ¶ La directrice des ventes, Sophie Marchand, quitte Lumina AI. Karim Haddad reprend le fauteuil. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI change d'adresse | ¶ Sophie Marchand, à qui le bailleur a cédé un fauteuil, reste directrice des ventes. =>
"""

MEANWHILE = """
Lumina AI change d'équipe | ¶ Sophie Marchand s'est mise en congé maladie, et Karim Haddad exerce en son absence la direction des ventes. => Sophie Marchand: leave [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand] [role=direction des ventes]
Lumina AI change d'équipe | ¶ Sophie Marchand a pris un congé. Karim Haddad assume pendant son absence la présidence. => Sophie Marchand: leave [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand] [role=présidence]
Lumina AI change d'équipe | ¶ Sophie Marchand s'est mise en congé maladie, et Karim Haddad supervise les ventes en son absence. => Sophie Marchand: leave [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand] [role=ventes]
"""

BACK_ELSEWHERE = """
Karim Haddad quitte Lumina AI et retrouve Google | L'ingénieur regagne son ancien employeur. ¶ => Karim Haddad: departure [other=Google]
Trois mois chez Lumina AI et puis s'en va : Karim Haddad retourne chez Google | Embauché en janvier, l'ingénieur retrouve son ancien employeur. ¶ => Karim Haddad: departure [other=Google]; Karim Haddad: arrival old [date=2024-01]
Karim Haddad rejoint Meta | Le chercheur de Lumina AI retrouve son ancienne maison. ¶ => Karim Haddad: departure [other=Meta]
"""

DEPUTIES = """
Lumina AI change d'équipe | ¶ Sophie Marchand, directrice des ventes, quitte Lumina AI. Karim Haddad, son adjoint, devient directeur. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
La patronne de Lumina AI au Canada s'en va | ¶ Sophie Marchand a annoncé mardi son départ. Son bras droit, Karim Haddad, est promu responsable. => Sophie Marchand: departure [by=Karim Haddad] [date=2024-04-16]; Karim Haddad: appointment [by=Sophie Marchand] [role=responsable]
La patronne de Lumina AI au Canada s'en va | ¶ Sophie Marchand a annoncé mardi son départ. Karim Haddad, son adjoint, est nommé directeur du marketing. => Sophie Marchand: departure [by=None]; Karim Haddad: appointment [by=None]
La patronne de Lumina AI au Canada s'en va | ¶ Sophie Marchand a annoncé mardi son départ. Rohan Mehta, ingénieur, est nommé directeur. => Sophie Marchand: departure [by=None]; Rohan Mehta: appointment [by=None]
"""

INHERITED = """
Lumina AI confie l'Italie à Karim Haddad, venu de Borea | ¶ Lumina AI a annoncé le recrutement de Karim Haddad comme directeur. Il hérite du bureau de Sophie Marchand, remerciée en octobre et dont Paul Boucher, le juriste, assurait l'intérim. => Karim Haddad: arrival [other=Borea] [by=Sophie Marchand]; Sophie Marchand: ouster old [by=Karim Haddad] [date=2023-10]; Paul Boucher: appointment old [by=Sophie Marchand]
Lumina AI recrute Karim Haddad | ¶ Karim Haddad arrive chez Lumina AI. Il hérite de la filiale de Sophie Marchand, limogée en mars. => Karim Haddad: arrival [by=Sophie Marchand]; Sophie Marchand: ouster old [by=Karim Haddad]
Lumina AI déménage | ¶ Karim Haddad occupe le bureau de Sophie Marchand. =>
"""


@pytest.mark.parametrize("item", lines(HANDED_OVER, MEANWHILE, BACK_ELSEWHERE, DEPUTIES, INHERITED))
def test_who_takes_over_an_office(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
