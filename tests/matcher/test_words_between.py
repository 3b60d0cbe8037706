# ruff: noqa: E501  (a line of a table is one item)
"""Words and asides between a verb, or its auxiliary, and what it is told with: they change nothing.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

IN_A_MANNER = """
Lumina AI : le point | Karim Haddad a d'ores et déjà quitté Lumina AI. => Karim Haddad: departure
Lumina AI : le point | Karim Haddad a en fin de compte quitté l'entreprise. => Karim Haddad: departure
Lumina AI : le point | Wenjing Li prend cette fois un congé. => Wenjing Li: leave
Lumina AI : le point | Wenjing Li prend cette fois la tête de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li prend en bonne intelligence la tête de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li est, en pleine négociation salariale, nommée à la tête de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li devient, en pleine levée de fonds, directrice de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li devient de façon surprenante directrice de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li est à titre exceptionnel chargée de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI perd, en pleine levée de fonds, Karim Haddad => Karim Haddad: departure
Yuki Tanabe revient, en pleine levée de fonds, chez Lumina AI => Yuki Tanabe: return
Lumina AI : le point | Karim Haddad a quitté l'entreprise en plein mois d'avril. => Karim Haddad: departure
"""

LONG_ASIDES = """
Lumina AI : le point | Karim Haddad a, à l'issue d'un long bras de fer avec ses actionnaires, quitté Lumina AI. => Karim Haddad: departure
Lumina AI : le point | Wenjing Li a été, au terme d'une réunion qui aura duré toute la nuit, nommée directrice de la recherche de Lumina AI. => Wenjing Li: appointment
"""

REPORTED = """
Lumina AI : le point | Wenjing Li reprend, dit-on, les rênes de la recherche de Lumina AI. => Wenjing Li: appointment rumoured
Lumina AI : le point | Wenjing Li prend, paraît-il, le relais de Karim Haddad. => Wenjing Li: appointment rumoured
Lumina AI : le point | Wenjing Li succède, dit-on, à Tomasz Wiśniewski comme directrice scientifique. => Wenjing Li: appointment rumoured
"""

BEFORE_A_HOUSE = """
Wenjing Li rejoint malgré tout Zelmar | Elle quitte Lumina AI. => Wenjing Li: departure [other=Zelmar]
Wenjing Li rejoint, à la surprise générale, Zelmar | Elle quitte Lumina AI. => Wenjing Li: departure [other=Zelmar]
Wenjing Li rejoint, à 41 ans, Zelmar | Elle quitte Lumina AI. => Wenjing Li: departure [other=Zelmar]
Wenjing Li rejoint dès lundi Zelmar | Elle quitte Lumina AI. => Wenjing Li: departure [other=Zelmar]
Wenjing Li rejoint d'un commun accord Zelmar | Elle quitte Lumina AI. => Wenjing Li: departure [other=Zelmar]
Wenjing Li rejoint sereinement Zelmar | Elle quitte Lumina AI. => Wenjing Li: departure [other=Zelmar]
Wenjing Li rejoint, elle aussi, Zelmar | Elle quitte Lumina AI. => Wenjing Li: departure [other=Zelmar]
"""

BEFORE_A_TIME = """
Lumina AI : le point | Wenjing Li devient, a-t-on appris, à la même date directrice de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li devient, à 41 ans, ce matin directrice de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li prend, après six ans de maison, dès lundi la tête de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li quitte, comme prévu, « la maison ». => Wenjing Li: departure
Lumina AI : le point | À Wenjing Li revient, comme prévu, « la recherche à long terme ». => Wenjing Li: appointment
Lumina AI : le point | C'est à Wenjing Li que revient, à 41 ans, la charge d'ingénieure en chef. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li perd, murmure-t-on, lui aussi son siège au conseil de Lumina AI. => Wenjing Li: departure rumoured
Lumina AI : le point | Wenjing Li prend, dit-on, elle aussi un congé. => Wenjing Li: leave rumoured
Lumina AI : le point | Wenjing Li perd, comme prévu, elle aussi son siège au conseil de Lumina AI. => Wenjing Li: departure
"""

GOING = """
La Bretonne Maëlle Kergoat quitte d'un commun accord Google pour Lumina AI => Maëlle Kergoat: arrival [other=Google]
Lumina AI : le point | Farah Nasser et Karim Haddad s'en vont. La première part à son tour chez Meta ; le second rejoint Orbis. => Farah Nasser: departure [other=Meta]; Karim Haddad: departure [other=Orbis]
Lumina AI : le point | Farah Nasser et Karim Haddad s'en vont. La première part dès lundi chez Meta ; le second rejoint Orbis. => Farah Nasser: departure [other=Meta]; Karim Haddad: departure [other=Orbis]
Lumina AI : le point | Farah Nasser, la directrice du marketing de Lumina AI, part dès lundi. => Farah Nasser: departure
Lumina AI : le point | Karim Haddad et Farah Nasser s'expliquent. La première part de l'enquête est rude chez Meta. =>
Priscilla Thornton nommée présidente du conseil de Lumina AI | Elle remplace, a-t-on appris, Ingrid Solberg, dont le mandat arrivait à échéance. => Priscilla Thornton: appointment; Ingrid Solberg: departure
"""

BEFORE_A_POST = """
Lumina AI : le point | Le conseil d'administration est renouvelé : Jack Ray, venu de DeepMind, en prend cette fois la présidence. => Jack Ray: arrival [role=présidence du conseil d'administration]
"""


@pytest.mark.parametrize(
    "line", lines(IN_A_MANNER, LONG_ASIDES, REPORTED, BEFORE_A_HOUSE, BEFORE_A_TIME, GOING, BEFORE_A_POST)
)
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
