# ruff: noqa: E501  (a line of a table is one item)
"""Where somebody was once, where they were until now, and the houses told by where they sit."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ONCE = """
Odile Varenne, naguère chercheuse chez Lumina AI, a levé 30 millions d'euros pour sa start-up, Cartésia. => Odile Varenne: venture [other=Cartésia]
Odile Varenne, autrefois directrice du produit de Lumina AI, rejoint Meta. => Odile Varenne: venture [other=Meta]
Odile Varenne, jadis responsable de la sûreté chez Lumina AI, est recrutée par Google. => Odile Varenne: venture [other=Google]
Odile Varenne, anciennement directrice de la recherche de Lumina AI, fonde Boréal. => Odile Varenne: venture [other=Boréal]
Slack embauche Odile Varenne, autrefois économiste chez Lumina AI. => Odile Varenne: venture [other=Slack]
Odile Varenne, autrefois chez Lumina AI, rejoint Meta. => Odile Varenne: venture [other=Meta]
Odile Varenne, naguère chez Lumina AI, lance sa start-up. => Odile Varenne: venture
Odile Varenne, autrefois chez Lumina AI, revient comme directrice technique. => Odile Varenne: return
Odile Varenne, autrefois chez Meta, rejoint Lumina AI. => Odile Varenne: arrival [other=Meta]
Lumina AI recrute Odile Varenne, autrefois directrice chez Meta => Odile Varenne: arrival [other=Meta]
Odile Varenne, naguère chercheuse chez Lumina AI, publie un essai. =>
Odile Varenne, autrefois chez Lumina AI, enseigne la philosophie. =>
"""
UNTIL_NOW = """
Odile Varenne, jusqu'à présent économiste de Lumina AI, rejoint Meta. => Odile Varenne: departure [other=Meta]
Anthropic accueille Odile Varenne, jusqu'à présent économiste en chef de Lumina AI => Odile Varenne: departure [other=Anthropic]
Anthropic accueille Odile Varenne, jusqu'à hier économiste en chef de Lumina AI => Odile Varenne: departure [other=Anthropic]
Google embauche Odile Varenne, jusqu'à récemment directrice des ventes de Lumina AI => Odile Varenne: departure [other=Google]
Odile Varenne, jusqu'à présent chez Lumina AI, rejoint Meta. => Odile Varenne: departure [other=Meta]
Odile Varenne, jusqu'à aujourd'hui chercheuse chez Meta, rejoint Lumina AI => Odile Varenne: arrival [other=Meta]
Odile Varenne, jusqu'à présent discrète, défend Lumina AI. =>
"""
WHERE_IT_SITS = """
Odile Varenne, ancienne de Lumina AI, prend la direction technique de la licorne bordelaise Ostréa => Odile Varenne: venture [other=Ostréa]
Odile Varenne, ancienne de Lumina AI, devient directrice technique de la licorne bordelaise Ostréa => Odile Varenne: venture [other=Ostréa]
Odile Varenne quitte Lumina AI pour la start-up parisienne Boréal => Odile Varenne: departure [other=Boréal]
Odile Varenne, ex-Lumina AI, rejoint la banque suédoise Nordhav => Odile Varenne: venture [other=Nordhav]
Odile Varenne, ex-Lumina AI, a été choisie pour diriger la banque suédoise Nordhav => Odile Varenne: venture [other=Nordhav]
La start-up américaine Boréal recrute Odile Varenne, chercheuse chez Lumina AI => Odile Varenne: departure [other=Boréal]
Odile Varenne, ancienne de Lumina AI, prend la tête du constructeur japonais Tokudo => Odile Varenne: venture [other=Tokudo]
Le patron de la start-up américaine Victor Hallström défend Lumina AI =>
La directrice technique de l'entreprise californienne Naïma Belkacem quitte Lumina AI => Naïma Belkacem: departure
"""
THEIR_COMMITTEE = """
Odile Varenne, qui dirigeait jusqu'ici les ventes de Lumina AI, intègre le comité exécutif de Slack. => Odile Varenne: departure [other=Slack]
Odile Varenne, directrice des ventes de Lumina AI, rejoint le comité exécutif de Slack. => Odile Varenne: departure [other=Slack]
Odile Varenne, directrice des ventes de Lumina AI, entre au comité de direction de Slack. => Odile Varenne: departure [other=Slack]
Odile Varenne, qui dirigeait jusqu'à présent les ventes de Lumina AI, entre au comex de Slack. => Odile Varenne: departure [other=Slack]
Odile Varenne, ancienne de Lumina AI, fait son entrée au comité exécutif de Google. => Odile Varenne: venture [other=Google]
Odile Varenne, qui dirigeait jusqu'ici les ventes de Slack, intègre le comité exécutif de Lumina AI. => Odile Varenne: arrival [other=Slack]
Odile Varenne, directrice des ventes de Lumina AI, rejoint le comité exécutif. => Odile Varenne: appointment
Odile Varenne, directrice des ventes de Lumina AI, rejoint le comité exécutif du Forum des villes. =>
Odile Varenne, directrice des ventes de Lumina AI, rejoint le comité stratégique de Slack. =>
Odile Varenne, directrice des ventes de Slack, rejoint le comité exécutif de Google, partenaire de Lumina AI. =>
Slack, client de Lumina AI | Odile Varenne rejoint le comité exécutif de Slack. =>
"""
THEIR_COLOURS = """
Odile Varenne quitte Lumina AI | Elle défendra les couleurs d'Anthropic dès mai. => Odile Varenne: departure [other=Anthropic]
Odile Varenne quitte Lumina AI pour défendre les couleurs d'Anthropic. => Odile Varenne: departure [other=Anthropic]
Odile Varenne, ancienne de Lumina AI, défendra désormais le maillot de Meta. => Odile Varenne: venture [other=Meta]
Odile Varenne, directrice des ventes de Lumina AI, défend les couleurs de Slack au tournoi. =>
Odile Varenne défend Lumina AI contre Meta. =>
"""


@pytest.mark.parametrize("item", lines(ONCE, UNTIL_NOW, WHERE_IT_SITS, THEIR_COMMITTEE, THEIR_COLOURS))
def test_once_and_until_now(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []


SPECIALIST = """
Google souffle à Lumina AI sa spécialiste de la voix, Odile Varenne => Odile Varenne: departure [other=Google]
Meta arrache à Lumina AI son spécialiste de la voix, Ivo Brandt => Ivo Brandt: departure [other=Meta]
Meta embauche Odile Varenne, la spécialiste de la voix de Lumina AI => Odile Varenne: departure [other=Meta]
La spécialiste de la voix de Lumina AI, Odile Varenne, rejoint Meta => Odile Varenne: departure [other=Meta]
Le spécialiste de la voix, Lumina AI, recrute Odile Varenne. => Odile Varenne: arrival
Le spécialiste de la voix recrute Odile Varenne | Lumina AI accueille lundi la chercheuse. => Odile Varenne: arrival
La spécialiste de la voix Odile Varenne publie un livre sur Lumina AI =>
"""


@pytest.mark.parametrize("item", lines(SPECIALIST))
def test_who_is_called_by_their_field(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []


NEW_HOUSE = """
Odile Varenne quitte Lumina AI et fonde avec ses économies une société d'audit, Boréal. => Odile Varenne: departure [other=Boréal]
Odile Varenne quitte Lumina AI et fonde une société d'audit des algorithmes, Boréal. => Odile Varenne: departure [other=Boréal]
Odile Varenne quitte Lumina AI et monte avec ses économies une société de contrôle des algorithmes, Boréal. => Odile Varenne: departure [other=Boréal]
Odile Varenne, ancienne de Lumina AI, lance une start-up de robotique médicale, Quartzo. => Odile Varenne: venture [other=Quartzo]
Odile Varenne et Maud Trévise, anciennes de Lumina AI, s'associent dans une société de puces, Quartzo. => Odile Varenne: venture [other=Quartzo]; Maud Trévise: venture [other=Quartzo]
Odile Varenne et Maud Trévise, anciennes de Lumina AI, s'associent dans une pétition. =>
Lumina AI et Meta s'associent dans la recherche médicale, annonce Odile Varenne. =>
Dans une société d'audit, Varenne avait appris la patience | Odile Varenne travaille chez Lumina AI. =>
"""
GONE_TO_WORK = """
Odile Varenne, de Lumina AI, est allée travailler chez Meta. => Odile Varenne: departure [other=Meta]
Odile Varenne, ancienne de Lumina AI, est allée travailler pour Google. => Odile Varenne: venture [other=Google]
Odile Varenne, de Lumina AI, est allée voir Meta. =>
Odile Varenne, de Lumina AI, est allée défendre son projet chez Meta. =>
Odile Varenne va travailler avec Meta, annonce Lumina AI. =>
"""


@pytest.mark.parametrize("item", lines(NEW_HOUSE, GONE_TO_WORK))
def test_new_houses_and_new_work(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []


AS_HEADED = """
Une chercheuse de Lumina AI chez Meta : Odile Varenne y dirigera la recherche => Odile Varenne: departure [other=Meta]
Deux cadres de Lumina AI chez Meta : Odile Varenne y pilotera les ventes => Odile Varenne: departure [other=Meta]
Deux anciennes de Lumina AI chez Meta : Odile Varenne y dirigera la recherche =>
Deux cadres de Lumina AI en visite chez Meta : Odile Varenne y présentera la recherche =>
Lumina AI : Odile Varenne y dirigera la recherche => Odile Varenne: appointment
"""


@pytest.mark.parametrize("item", lines(AS_HEADED))
def test_there_is_where_the_heading_has_them(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
