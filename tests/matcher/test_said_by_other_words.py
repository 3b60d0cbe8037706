# ruff: noqa: E501  (a line of a table is one item)
"""The same news in other words: the house by what it is, the verb by an idiom, the post by a seat.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

GOVERNED = """
Lumina AI change de cap | ¶ Mardi, le conseil d'administration de la start-up a limogé Karim Haddad. => Karim Haddad: ouster
Lumina AI change de cap | ¶ La direction de l'entreprise a remercié mardi Odile Garrec, directrice de la recherche. => Odile Garrec: ouster
Lumina AI change de cap | ¶ La direction de l'entreprise a remercié mardi Odile Garrec pour son engagement. =>
Lumina AI a trois nouveaux visages | ¶ Le conseil du laboratoire a accueilli Odile Garrec mardi. => Odile Garrec: arrival
Orbis change de cap | L'éditeur de jeux est un client de Lumina AI. ¶ Le conseil de l'entreprise a limogé mardi Odile Garrec. =>
"""

LEFT = """
Lumina AI perd un pilier | ¶ Karim Haddad a laissé l'entreprise derrière lui lundi. => Karim Haddad: departure
Lumina AI perd un pilier | ¶ Karim Haddad laisse Lumina AI derrière lui et part en Bretagne. => Karim Haddad: departure
Lumina AI perd un pilier | Karim Haddad, chargé des puces, a annoncé mercredi sa sortie de l'entreprise. => Karim Haddad: departure
Lumina AI | Karim Haddad a annoncé mercredi la sortie d'un modèle de l'entreprise. =>
Lumina AI | Karim Haddad claque la porte de Lumina AI, où il dirigeait les achats, pour Anthropic. => Karim Haddad: departure [other=Anthropic]
Lumina AI | Karim Haddad fait ses adieux à Lumina AI, où il était entré en 2020, pour Anthropic. => Karim Haddad: departure [other=Anthropic]
Lumina AI | Karim Haddad aura quitté l'entreprise d'ici l'été. => Karim Haddad: departure [date=2024]
Lumina AI | Karim Haddad aura quitté l'entreprise avant l'été. => Karim Haddad: departure
"""

JOINED = """
Lumina AI : Rohan Mehta répond aux sirènes d'Anthropic => Rohan Mehta: departure [other=Anthropic]
Anna Weber répond aux sirènes de Lumina AI | La directrice de Slack s'occupera des revenus. => Anna Weber: arrival
Lumina AI : Rohan Mehta vient renforcer Meta => Rohan Mehta: departure [other=Meta]
Lumina AI : Rohan Mehta vient renforcer Orbis => Rohan Mehta: departure [other=Orbis]
Anna Weber vient renforcer Lumina AI => Anna Weber: arrival
"""

SEATS = """
Ludivine Astier quitte Slack et prend le poste de directrice financière de Lumina AI. => Ludivine Astier: arrival [other=Slack]
Lumina AI : Wenjing Li est investie comme directrice scientifique => Wenjing Li: appointment
Lumina AI : Wenjing Li récupère le poste de directrice scientifique => Wenjing Li: appointment
Lumina AI : Wenjing Li récupère son poste de directrice scientifique => Wenjing Li: return
Lumina AI : une nouvelle patronne | Wenjing Li récupère le bureau de Karim Haddad, qui s'en va. => Wenjing Li: appointment [by=Karim Haddad]; Karim Haddad: departure [by=Wenjing Li]
Lumina AI : une nouvelle patronne | Wenjing Li chausse les souliers de Karim Haddad, dont le mandat s'achevait. => Wenjing Li: appointment; Karim Haddad: departure
Lumina AI : une nouvelle patronne | Wenjing Li prend le poste laissé par Karim Haddad, dont le mandat s'achevait. => Wenjing Li: appointment; Karim Haddad: departure
Lumina AI : une nouvelle patronne | Wenjing Li comble le vide laissé par Karim Haddad, dont le mandat s'achevait. => Wenjing Li: appointment [by=Karim Haddad]; Karim Haddad: departure
Lumina AI : une nouvelle patronne | Wenjing Li prend le poste qu'occupait Karim Haddad, dont le mandat s'achevait. => Wenjing Li: appointment [by=Karim Haddad]; Karim Haddad: departure
Lumina AI : Wenjing Li s'installe dans le fauteuil de Karim Haddad, en partance pour Anthropic => Wenjing Li: appointment [by=Karim Haddad]; Karim Haddad: departure [other=Anthropic]
Lumina AI : Wenjing Li, au calcul depuis un an, s'installe dans le fauteuil de vice-présidente de la recherche => Wenjing Li: appointment
Lumina AI | Odile Garrec, directrice des ventes, a été démise de ses fonctions mardi avec Karim Haddad. => Odile Garrec: ouster; Karim Haddad: ouster
"""


@pytest.mark.parametrize("line", lines(GOVERNED, LEFT, JOINED, SEATS))
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
