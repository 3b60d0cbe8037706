# ruff: noqa: E501  (a line of a table is one item)
"""Two people told of in one article: under a title that names only where the first goes, in the other's place.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# The title names the house where somebody goes; what follows is about the one that the summary names.
TITLED_BY_THE_GOAL = """
Farah Nasser rejoint Borea | La directrice marketing de Lumina AI a signé mardi. ¶ Selon la même source, Rohan Mehta songerait à partir. => Farah Nasser: departure [other=Borea]; Rohan Mehta: departure rumoured
Farah Nasser passe chez Borea | La directrice marketing de Lumina AI a signé mardi. ¶ Rohan Mehta, chef de la recherche, s'en va aussi. => Farah Nasser: departure [other=Borea]; Rohan Mehta: departure
Borea débauche Farah Nasser | La directrice marketing de Lumina AI a signé mardi. ¶ Maëlle Quellec, son adjointe, prend la tête du marketing. => Farah Nasser: departure [other=Borea]; Maëlle Quellec: appointment
Borea débauche Farah Nasser | La directrice marketing de Lumina AI a signé mardi. ¶ Maëlle Quellec, directrice des ventes, a été licenciée pour faute. => Farah Nasser: departure [other=Borea]; Maëlle Quellec: ouster
Farah Nasser dément partir chez Borea | La directrice marketing de Lumina AI reste. ¶ Maëlle Quellec, la directrice des ventes, prend un congé sabbatique. => Farah Nasser: departure denied [other=Borea]; Maëlle Quellec: leave
Farah Nasser rejoint Borea | La directrice marketing de Lumina AI a signé mardi. ¶ Elle y remplacera Gilles Arnoux, qui s'en va. => Farah Nasser: departure [other=Borea]
Farah Nasser quitte Lumina AI | La directrice marketing l'a annoncé mardi. Rohan Mehta assure l'intérim. ¶ Farah Nasser prendra ses fonctions chez Borea en mai. => Farah Nasser: departure [other=Borea] [by=Rohan Mehta]; Rohan Mehta: appointment
Farah Nasser rejoint Borea | La directrice marketing de Lumina AI a signé mardi. ¶ Chez Borea, Gilles Arnoux cède sa place. => Farah Nasser: departure [other=Borea]
"""

IN_THEIR_PLACE = """
Lumina AI : Farah Nasser s'en va | La directrice marketing l'a annoncé mardi. ¶ Maëlle Quellec quitte Borea pour prendre sa place. => Farah Nasser: departure [by=Maëlle Quellec]; Maëlle Quellec: arrival [other=Borea]
Farah Nasser en congé | La directrice marketing de Lumina AI s'arrête trois mois. Maëlle Quellec, une vétérane du secteur, arrive en renfort pour la suppléer. => Farah Nasser: leave [by=Maëlle Quellec]; Maëlle Quellec: arrival
Farah Nasser en congé | La directrice marketing de Lumina AI s'arrête trois mois. Maëlle Quellec arrive pour la remplacer. => Farah Nasser: leave; Maëlle Quellec: arrival
Farah Nasser en congé | La directrice marketing de Lumina AI s'arrête trois mois. Maëlle Quellec, longtemps directrice marketing de Borea, assure l'intérim. => Farah Nasser: leave; Maëlle Quellec: arrival [other=Borea]
Farah Nasser en congé | La directrice marketing de Lumina AI s'arrête trois mois. Maëlle Quellec, son adjointe, la remplace. => Farah Nasser: leave; Maëlle Quellec: appointment
Chez Lumina AI, Farah Nasser, qui assurait l'intérim, cède la place à Maëlle Quellec. => Farah Nasser: appointment old; Maëlle Quellec: appointment
"""

GONE_TWICE = """
Karim Haddad rejoint Borea | ¶ L'ancien de Lumina AI l'a annoncé mardi. En 2017, il troque Lumina AI contre Orbis. => Karim Haddad: venture [other=Borea]; Karim Haddad: departure old [other=Orbis]
Portrait de Karim Haddad | ¶ Membre des débuts, il s'éclipse de Lumina AI en 2017, happé par Orbis, où Gilles Arnoux dirige la voix. Le temps passe. Il revient en 2023. => Karim Haddad: departure old; Karim Haddad: return old
"""

CAMPAIGNS = """
Une pétition veut bouter Karim Haddad hors du conseil de Lumina AI =>
Lumina AI : les signataires souhaitent évincer Karim Haddad =>
Lumina AI veut évincer Karim Haddad => Karim Haddad: ouster|departure rumoured
"""


@pytest.mark.parametrize("line", lines(TITLED_BY_THE_GOAL, IN_THEIR_PLACE, GONE_TWICE, CAMPAIGNS))
def test_a_line_is_read_as_labelled(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
