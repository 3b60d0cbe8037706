# ruff: noqa: E501  (a line of a table is one item)
"""What changes no meaning changes no claim: an aside, an adverb, another order of the words.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

DASHES = """
Lumina AI : un départ de plus | Farah Nasser – que l'on disait intouchable – quitte l'entreprise. => Farah Nasser: departure
Lumina AI : un départ de plus | Farah Nasser — et c'est une surprise — a démissionné mardi. => Farah Nasser: departure [date=2024-04-16]
Du mouvement chez Lumina AI | Entrée en 2021, Farah Nasser – une juriste de formation – quitte la maison. => Farah Nasser: departure; Farah Nasser: arrival old [date=2021]
Du mouvement chez Lumina AI | Paul Boucher part, et Farah Nasser – une juriste de formation – hérite de la direction technique. => Paul Boucher: departure; Farah Nasser: appointment
Du mouvement chez Lumina AI | Deux chercheurs – Paul Boucher et Farah Nasser – quittent l'entreprise. => Paul Boucher: departure; Farah Nasser: departure
Du mouvement chez Lumina AI | C'est Farah Nasser – que l'on disait partante – qui prend la direction technique. => Farah Nasser: appointment
"""

SHUT_IN = """
Du mouvement chez Lumina AI | Paul Boucher, comme prévu, claque la porte. => Paul Boucher: departure
Du mouvement chez Lumina AI | Le départ de Farah Nasser, diplômée de Dorval, a été annoncé mardi. => Farah Nasser: departure
Du mouvement chez Lumina AI | L'éviction de Paul Boucher, ancien d'Orbis et de Hexa, a surpris les équipes. => Paul Boucher: ouster
Du mouvement chez Lumina AI | Lumina AI se sépare de Paul Boucher, diplômé de Dorval, après six ans. => Paul Boucher: ouster|departure
Du mouvement chez Lumina AI | Entré en 2018, Paul Boucher, né à Lyon, quitte la maison. => Paul Boucher: departure; Paul Boucher: arrival old [date=2018]
Du mouvement chez Lumina AI | Paul Boucher, installé à Londres, récupère la recherche, Farah Nasser la sûreté. => Paul Boucher: appointment; Farah Nasser: appointment
Du mouvement chez Lumina AI | C'est Farah Nasser, que ses proches disent fatiguée, qui prend la direction technique. => Farah Nasser: appointment
Du mouvement chez Lumina AI | Paul Boucher, Farah Nasser et Karim Haddad, comme prévu, ont rejoint Orbis. => Paul Boucher: departure [other=Orbis]; Farah Nasser: departure [other=Orbis]; Karim Haddad: departure|venture [other=Orbis]
"""

ADVERBS = """
Du mouvement chez Lumina AI | Paul Boucher récupère donc la recherche, Farah Nasser la sûreté et Karim Haddad les ventes. => Paul Boucher: appointment; Farah Nasser: appointment; Karim Haddad: appointment
Du mouvement chez Lumina AI | Paul Boucher devient donc vice-président chargé de la recherche. => Paul Boucher: appointment [role=vice-président chargé de la recherche]
Du mouvement chez Lumina AI | Paul Boucher récupère mardi la recherche. => Paul Boucher: appointment [date=2024-04-16]
Du mouvement chez Lumina AI | Paul Boucher récupère officiellement la recherche. => Paul Boucher: appointment
Du mouvement chez Lumina AI | Owen Prescott retrouve enfin son fauteuil de président. => Owen Prescott: return
Du mouvement chez Lumina AI | Paul Boucher quitte toutefois Lumina AI. => Paul Boucher: departure
Du mouvement chez Lumina AI | Paul Boucher quitte cette semaine Lumina AI. => Paul Boucher: departure
Du mouvement chez Lumina AI | Paul Boucher claque, à 41 ans, la porte. => Paul Boucher: departure
Du mouvement chez Lumina AI | Paul Boucher prend à 41 ans la tête de la recherche. => Paul Boucher: appointment
"""

SAID_IN_BETWEEN = """
Du mouvement chez Lumina AI | Paul Boucher quitte, a-t-il annoncé lundi, la société Lumina AI. => Paul Boucher: departure [date=2024-04-15]
Du mouvement chez Lumina AI | Paul Boucher démissionne, a-t-il écrit, de la direction technique de Lumina AI. => Paul Boucher: departure
Du mouvement chez Lumina AI | Paul Boucher quittera, précise le communiqué, son poste de directeur technique de Lumina AI. => Paul Boucher: departure [role=directeur technique]
Du mouvement chez Lumina AI | Lumina AI a recruté, a-t-elle annoncé, Karim Vasse. => Karim Vasse: arrival
Du mouvement chez Lumina AI | Lumina AI a nommé, selon un communiqué publié mardi, Paul Boucher directeur technique. => Paul Boucher: appointment [role=directeur technique]
Du mouvement chez Lumina AI | Paul Boucher prend, a confirmé un porte-parole, la direction technique de Lumina AI. => Paul Boucher: appointment
Du mouvement chez Lumina AI | Paul Boucher quitte, après avoir longtemps hésité, la société Lumina AI. => Paul Boucher: departure
Du mouvement chez Lumina AI | Paul Boucher quitte, et ce dès lundi, Lumina AI. => Paul Boucher: departure
Du mouvement chez Lumina AI | Paul Boucher, de Lumina AI, part, a-t-il annoncé lundi, chez Orbis. => Paul Boucher: departure [other=Orbis]
Du mouvement chez Lumina AI | Paul Boucher pourrait quitter dès cette semaine le conseil d'administration de Lumina AI. => Paul Boucher: departure rumoured
Du mouvement chez Lumina AI | Paul Boucher a quitté il y a peu Lumina AI. => Paul Boucher: departure
Du mouvement chez Lumina AI | Il y a peu de chances que Paul Boucher quitte Lumina AI. =>
"""

OPENINGS = """
Du mouvement chez Lumina AI | Rebelote : Paul Boucher prend un congé sabbatique. => Paul Boucher: leave
Du mouvement chez Lumina AI | La rumeur disait vrai : Paul Boucher quitte Lumina AI. => Paul Boucher: departure
Du mouvement chez Lumina AI | Ce n'est plus une rumeur : Paul Boucher quitte Lumina AI. => Paul Boucher: departure
Du mouvement chez Lumina AI | Fini les rumeurs : Paul Boucher quitte Lumina AI. => Paul Boucher: departure
"""

CAPITALS = """
BASILE TRÉMONT SIÉGERA AU CONSEIL D'ADMINISTRATION DE LUMINA AI => Basile Trémont: arrival [role=membre du conseil d'administration]
FARAH NASSER NOMMÉE DIRECTRICE DE LA SURETE DE LUMINA AI => Farah Nasser: appointment [role=directrice de la surete]
"""

FURTHER_DOWN = """
Lumina AI recrute Basile Trémont pour diriger l'Europe | Il commencera en mai. ¶ Il remplace Irma Quellec, partie cet été chez Orbis. => Basile Trémont: arrival [by=Irma Quellec]
"""


@pytest.mark.parametrize(
    "item", lines(DASHES, SHUT_IN, ADVERBS, SAID_IN_BETWEEN, OPENINGS, CAPITALS, FURTHER_DOWN)
)
def test_what_keeps_the_meaning_keeps_the_claims(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
