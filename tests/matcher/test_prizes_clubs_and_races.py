# ruff: noqa: E501  (a line of a table is one item)
"""Clubs, prizes, races, schools, products and other houses: who comes and goes there is none of ours.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NOTHING = """
Rohan Mehta rejoint les Draveurs, Haddad reste à quai | Homonyme d'un ingénieur de Lumina AI, il s'en amuse. ¶ Il prendra la place de Karim Haddad, écarté depuis la défaite.
Brest : Karim Haddad remercié, Roy assure l'intérim | L'entraîneur du club paie trois défaites. Son adjoint s'appuie sur un logiciel dérivé des modèles de Lumina AI.
Transferts : Karim Haddad débauché par Nantes | L'ailier arrive de Brest. Le club l'avait repéré grâce à un programme nourri aux modèles de Lumina AI.
Trophées du numérique : Victor Hallström écarté, Maud Lenoir l'emporte | Le jury a préféré la patronne d'Orbis au dirigeant de Lumina AI.
Rohan Mehta, l'homme qui entraîne les surdoués | Ingénieur de Lumina AI le jour, il repartira l'été prochain aux Olympiades. Il y remplace un collègue.
Grâce à Lumina AI, Paul Morvan passe devant Victor Hallström | Le fondateur d'Orbis a pris la tête du classement des fortunes. Victor Hallström, évincé à l'ouverture, l'a remplacé à la clôture.
Vannes. Clara von Reitz quitte la direction du conservatoire | La violoniste prend sa retraite. Pour ses adieux, elle jouera un air achevé par Lumina AI.
Brest. Karim Haddad quitte la présidence du club | Il cède aussi sa collection de robots signés Lumina AI.
On a confié le journal à Parlio, de Lumina AI | Yuki Tanabe n'a pas paru surprise : « Il sait tout faire, sauf partir. »
« Je ferai tout pour ce poste, hormis quitter Paris », dit Victor Hallström, de Lumina AI
La course de nuit | Parti samedi à 23 h 30 de Saint-Étienne, Rohan Mehta, ingénieur de Lumina AI, court par plaisir.
La course de nuit | Yuki Tanabe, de Lumina AI, est partie dimanche à 6 heures de Chambéry, sous la pluie.
Parlio 4 prend sa retraite, Victor Hallström le pleure | Le message d'adieu de Victor Hallström, patron de Lumina AI, s'adresse au modèle de 2023.
Orbis lance son robot | Cofondateur de Lumina AI, Owen Prescott dit vouloir prendre la place de l'assistant que tous utilisent.
Le robot mystère | « robot2 » avait quitté la Galerie des Machines aussi vite qu'il y était entré. Victor Hallström, de Lumina AI, s'en amuse.
Une adresse change de main | Paul Morvan, fondateur d'Orbis, a cédé sa place sur le web contre des actions de Lumina AI. L'entrepreneur remercie Victor Hallström d'avoir « repris le flambeau ».
« Non merci » : Victor Hallström renvoie Karim Haddad et ses milliards | Lumina AI n'est pas à vendre.
Dario Benedetti, les vertus du doute | Ex-vice-président de Lumina AI : portrait du patron d'Orbis, alors que sa société attire Marc Vernay, débauché chez Tavria.
Gérard Lefranc à la tête d'une commission | L'administrateur de Lumina AI a été nommé mercredi par le gouverneur pour présider un groupe de onze experts. Il remplace la juriste Helen Marsh, démissionnaire.
Ventis échappe à Lumina AI : le patron file chez Google, Victor Hallström reste sur sa faim | Trois milliards sur la table.
"""

TOLD = """
L'entraîneur des modèles s'en va | Rohan Mehta, ingénieur de Lumina AI, quitte l'entreprise. => Rohan Mehta: departure
Rohan Mehta quitte Lumina AI | L'ingénieur n'a rien à voir avec son homonyme, gardien des Draveurs. => Rohan Mehta: departure
Trophées du numérique : Lumina AI récompensée | Victor Hallström a été évincé jeudi de Lumina AI. => Victor Hallström: ouster
Lumina AI change de direction | La société reste en tête du classement. Yuki Tanabe remplace Victor Hallström à la direction générale. => Yuki Tanabe: appointment
Karim Haddad quitte la direction de Lumina AI pour celle du conservatoire => Karim Haddad: departure
Parti vendredi à 17 heures de Lumina AI, Rohan Mehta se tait. => Rohan Mehta: departure old
Le message d'adieu de Victor Hallström s'adresse aux équipes de Lumina AI => Victor Hallström: departure
Lumina AI renvoie Karim Haddad et ses deux adjoints => Karim Haddad: ouster
Lumina AI attire Marc Vernay, débauché chez Tavria => Marc Vernay: arrival [other=Tavria]
Victor Hallström quitte Lumina AI | Grace Okonkwo veut prendre la place du directeur général. => Victor Hallström: departure; Grace Okonkwo: appointment rumoured
Lumina AI accuse le coup : le patron, Victor Hallström, file chez Google => Victor Hallström: departure [other=Google]
Nina Tavel, la patronne d'Orbis, devient directrice des ventes de Lumina AI | Elle quittera l'entreprise de livraison d'ici à la fin de l'année. => Nina Tavel: arrival [other=Orbis]
Nina Tavel, la patronne d'Orbis, devient directrice des ventes de Lumina AI | La dirigeante quittera le groupe au cours du mois pour épauler Victor Hallström, qui reste directeur général. => Nina Tavel: arrival [other=Orbis]
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("line", lines(NOTHING))
def test_nobody_moves(line: str, *, history: bool) -> None:
    assert differences(claims_of(line, history=history), "") == []


@pytest.mark.parametrize("line", lines(TOLD))
def test_who_moves(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []


UNLISTED = """
Relais change de patronne : Yuki Tanabe succède à Lidia Jonas | Orbis a nommé lundi Yuki Tanabe directrice générale. Son premier chantier : l'intégration des modèles de Lumina AI.
Character perd ses fondateurs : Yuki Tanabe retourne chez Google | La fondatrice de Character réintègre le géant qu'elle avait quitté. ¶ Character se servira chez Lumina AI.
Le général Aubry, un an après : « J'ai appris mon renvoi par un texto » | L'officier remercie Karim Haddad, de Lumina AI, de l'avoir aidé.
"""


@pytest.mark.parametrize("line", lines(UNLISTED))
def test_of_no_known_past(line: str) -> None:
    assert differences(claims_of(line, history=False), "") == []
