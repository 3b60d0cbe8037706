"""Who stands in for somebody, and for how long: « d'ici à son retour », « dans l'intervalle »."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BESIDE_A_TITLE = """
Lumina AI renvoie son responsable des essais | Matteo Brunelli, responsable des essais de Lumina AI, a été congédié lundi. Farida Ouhabi, jusqu’ici adjointe de M. Brunelli, assure l’intérim. => Matteo Brunelli: ouster [by=Farida Ouhabi]; Farida Ouhabi: appointment [by=Matteo Brunelli]
Lumina AI renvoie son responsable des essais | Matteo Brunelli, responsable des essais de Lumina AI, a été congédié lundi. Farida Ouhabi, la numéro deux de M. Brunelli, le remplace. => Matteo Brunelli: ouster [by=Farida Ouhabi]; Farida Ouhabi: appointment [by=Matteo Brunelli]
Lumina AI renvoie sa responsable des essais | Carla Brunelli, responsable des essais de Lumina AI, a été congédiée lundi. Farida Ouhabi, bras droit de Mme Brunelli depuis 2022, prend sa suite. => Carla Brunelli: ouster [by=Farida Ouhabi]; Farida Ouhabi: appointment [by=Carla Brunelli]
"""

MEANWHILE = """
Lumina AI : Sophie Marchand s'en va | La directrice de la communication quitte Lumina AI. Son adjoint Paul Mercier gardera la boutique dans l'intervalle. => Sophie Marchand: departure [by=Paul Mercier]; Paul Mercier: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | La directrice de la communication quitte Lumina AI. Dans l'intervalle, Yuki Tanabe tiendra la boutique. => Sophie Marchand: departure [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | La directrice de la communication quitte Lumina AI. Antoine Delvaux, venu d'Orbis, s'installera dans son bureau le 21 mai. => Sophie Marchand: departure [by=Antoine Delvaux]; Antoine Delvaux: arrival [by=Sophie Marchand] [other=Orbis]
Lumina AI : Sophie Marchand en congé | La directrice de la communication s'arrête six mois. C'est Yuki Tanabe, sa collaboratrice de toujours, qui tient les rênes d'ici à son retour. => Sophie Marchand: leave [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand en congé | La directrice de la communication s'arrête six mois. Yuki Tanabe occupera son fauteuil jusqu'à son retour. => Sophie Marchand: leave [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand en congé | La directrice de la communication s'arrête six mois. D'ici à son retour, c'est Yuki Tanabe qui fait tourner la boutique. => Sophie Marchand: leave [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand en congé | La directrice de la communication s'arrête six mois. Yuki Tanabe assure l'intérim dans l'attente de son retour. => Sophie Marchand: leave [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand en congé | La directrice de la communication s'arrête six mois. Ses équipes répondront à Yuki Tanabe dans l'intervalle. => Sophie Marchand: leave [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | La directrice de la communication quitte Lumina AI. Yuki Tanabe gardera son bureau dans l'intervalle. => Sophie Marchand: departure
Yuki Tanabe s'installe dans son bureau | La chercheuse de Lumina AI a retrouvé lundi ses livres, dit-elle. =>
"""

THE_HOUSE_OF_SO_MANY_YEARS = """
Lumina AI : la rentrée des chefs | Karim Haddad a choisi ce moment pour prendre congé d'une maison où il aura passé cinq ans. => Karim Haddad: departure
Lumina AI : la rentrée des chefs | Karim Haddad tourne le dos à une société qu'il aura servie dix ans. => Karim Haddad: departure
Lumina AI : la rentrée des chefs | Karim Haddad s'est moqué d'une société où l'on travaille trop. =>
Lumina AI recrute Agnès Delorme | La chercheuse quitte l'entreprise où elle aura passé cinq ans. => Agnès Delorme: arrival
Agnès Delorme rejoint Lumina AI | L'économiste prend congé d'une maison où elle aura passé dix ans. => Agnès Delorme: arrival
Lumina AI : Agnès Delorme s'en va déjà | Recrutée en janvier, la chercheuse quitte l'entreprise. => Agnès Delorme: departure; Agnès Delorme: arrival old
"""

CAME_FOR_THAT = """
Lumina AI : retour du patron | Gaspard Lorn, engagé dimanche comme directeur général par intérim, rend les clés à Victor Hallström, de retour chez Lumina AI. => Victor Hallström: return; Gaspard Lorn: arrival old [date=2024-04-14]; Gaspard Lorn: departure [by=Victor Hallström]
Lumina AI : Victor Hallström revient | Recruté lundi pour diriger la maison à titre provisoire, Gaspard Lorn lui rend les commandes. => Victor Hallström: return; Gaspard Lorn: arrival old; Gaspard Lorn: departure [by=Victor Hallström]
Lumina AI : Victor Hallström rétabli | Naïma Belkacem, nommée vendredi directrice générale par intérim, rend les clés à Victor Hallström. => Victor Hallström: return; Naïma Belkacem: appointment old
"""

BACK_TO_STAND_IN = """
Lumina AI redistribue les rôles | La directrice du marketing, Sophie Marchand, prend un congé de trois mois. Gaspard Lorn revient la suppléer, comme l'été dernier. => Sophie Marchand: leave [by=Gaspard Lorn]; Gaspard Lorn: return [by=Sophie Marchand]
Lumina AI redistribue les rôles | La directrice du marketing, Sophie Marchand, s'en va. Gaspard Lorn revient pour la remplacer. => Sophie Marchand: departure [by=Gaspard Lorn]; Gaspard Lorn: return [by=Sophie Marchand]
Lumina AI redistribue les rôles | La directrice du marketing, Sophie Marchand, s'en va. Gaspard Lorn vient la remplacer. => Sophie Marchand: departure [by=Gaspard Lorn]; Gaspard Lorn: appointment [by=Sophie Marchand]
Lumina AI redistribue les rôles | Sophie Marchand s'en va. Il revient à Gaspard Lorn d'assurer l'intérim. => Sophie Marchand: departure [by=Gaspard Lorn]; Gaspard Lorn: appointment [by=Sophie Marchand]
Lumina AI fête ses sept ans | Gaspard Lorn est revenu saluer ses anciens collègues. =>
"""

TABLES = (BESIDE_A_TITLE, MEANWHILE, THE_HOUSE_OF_SO_MANY_YEARS, CAME_FOR_THAT, BACK_TO_STAND_IN)


@pytest.mark.parametrize("row", lines(*TABLES))
@pytest.mark.parametrize("history", [True, False])
def test_for_the_time_being(row: str, *, history: bool) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=history), expected.strip()) == []
