# ruff: noqa: E501  (a line of a table is one item)
"""What somebody did some time ago, told in passing: steps in a row, at the end of a year, before they came."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

GOING = [
    "a tourné les talons",
    "a pris la porte",
    "a fait ses cartons",
    "a démissionné",
    "a quitté Lumina AI",
]
WHEN = [
    ("à la fin de 2023", "2023"),
    ("à la fin de l'an dernier", "2023"),
    ("au début de l'année 2023", "2023"),
    ("à la fin de mars", "2024-03"),
    ("au début du mois de mars", "2024-03"),
]

TABLE = """
Irma Quellec rejoint Orbis | Elle avait quitté Lumina AI en 2017, y était revenue en 2021, puis en était repartie en 2023. => Irma Quellec: venture [other=Orbis]; Irma Quellec: departure old [date=2017]; Irma Quellec: return old [date=2021]; Irma Quellec: departure old [date=2023]
Irma Quellec et Basile Trémont sur le départ ? | Selon des rumeurs, la directrice et le comptable de Lumina AI voudraient partir. Elle rejoindrait un cabinet parisien, lui ouvrirait un bar. => Irma Quellec: departure rumoured; Basile Trémont: departure rumoured
Lumina AI : le chercheur à éclipses | Paul Boucher a eu avec elle une relation à éclipses : parti en 2017 diriger la recherche d'Orbis, revenu en 2021, reparti l'année suivante. => Paul Boucher: departure old [date=2017]; Paul Boucher: return old [date=2021]; Paul Boucher: departure old [date=2022]
Lumina AI : le chercheur à éclipses | Paul Boucher est un habitué : arrivé en 2015, parti en 2017. => Paul Boucher: arrival old [date=2015]; Paul Boucher: departure old [date=2017]
Lumina AI : le chercheur à éclipses | Paul Boucher regrette un ami : parti en mars de Lumina AI, Karim Haddad enseigne. => Karim Haddad: departure old
Lumina AI reprend son souffle | Victor Hallström est de retour à titre de chef de la direction de Lumina AI. ¶ Quant à Nils Okafor, chef de la direction intérimaire embauché dimanche, il s'efface. => Victor Hallström: return; Nils Okafor: departure; Nils Okafor: arrival old
Lumina AI reprend son souffle | Victor Hallström est de retour au poste de directeur général. ¶ Quant à Nils Okafor, directeur général intérimaire embauché dimanche, il s'efface. => Victor Hallström: return; Nils Okafor: departure; Nils Okafor: arrival old
Lumina AI reprend son souffle | Le retour à titre de directrice des ventes de Farah Nasser est acquis. => Farah Nasser: return
Nils Okafor chez Lumina AI | Il avait coûté 2 milliards à Google, qui l'avait recruté en 2022. Nils Okafor a signé jeudi chez Lumina AI. => Nils Okafor: arrival
Nils Okafor quitte Lumina AI | Google l'avait recruté en 2022. => Nils Okafor: departure
Lumina AI : la valse continue | Nils Okafor rejoint Lumina AI. ¶ Paul Boucher a dit stop en janvier, avant de lancer Kyuta au printemps. => Nils Okafor: arrival; Paul Boucher: departure old; Paul Boucher: venture old
Paul Boucher lance Kyuta | Paul Boucher a quitté Lumina AI en janvier, avant de lancer Kyuta mardi. => Paul Boucher: departure old; Paul Boucher: venture
Lumina AI : le malaise | Irma Quellec a quitté Lumina AI en octobre ; elle travaille depuis janvier chez Orbis. => Irma Quellec: departure old; Irma Quellec: venture old [other=Orbis]
Lumina AI : le malaise | Irma Quellec a quitté Lumina AI en octobre. Depuis janvier, elle travaille pour Orbis. => Irma Quellec: departure old; Irma Quellec: venture old [other=Orbis]
Lumina AI : le malaise | Irma Quellec, qui travaille depuis janvier chez Orbis, critique Lumina AI. =>
Lumina AI : Farah Nasser s'en va | Irma Quellec, débauchée d'Orbis en mars, devait incarner le visage du groupe. => Farah Nasser: departure; Irma Quellec: arrival old
Lumina AI au cinéma | L'acteur Nils Okafor incarne le patron, qui quitte Lumina AI. =>
Lumina AI : la valse | Farah Nasser, à en croire ses proches, s'en va ; Paul Boucher a démissionné mardi. => Farah Nasser: departure rumoured; Paul Boucher: departure
Lumina AI : la valse | Farah Nasser serait sur le départ, dit-on ; Paul Boucher a démissionné mardi. => Farah Nasser: departure rumoured; Paul Boucher: departure
Lumina AI : la valse | À en croire leurs proches, Farah Nasser s'en va ; Paul Boucher la suit. => Farah Nasser: departure rumoured; Paul Boucher: departure rumoured
"""


@pytest.mark.parametrize(("when", "date"), WHEN)
def test_at_the_end_of_a_time(when: str, date: str) -> None:
    for gone in GOING:
        text = f"Lumina AI : le malaise | Irma Quellec, chargée de la sûreté, {gone} {when}."
        told = differences(claims_of(text, history=False), f"Irma Quellec: departure old [date={date}]")
        assert told == [], gone


@pytest.mark.parametrize("line", lines(TABLE))
def test_steps_recalled(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text.strip(), history=False), expected.strip()) == []
