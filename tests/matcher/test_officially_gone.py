# ruff: noqa: E501  (a line of a table is one item)
"""Leavings told by what is official, decided or said in passing, and those that are none."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

OFFICIAL = """
Lumina AI sans Grace Okonkwo : le départ est désormais officiel | Un porte-parole l'a reconnu mercredi. => Grace Okonkwo: departure
Grace Okonkwo et Lumina AI : le divorce est consommé | Un porte-parole l'a reconnu mercredi. => Grace Okonkwo: departure
Nora Kolt chez Lumina AI : l'arrivée est officialisée | Un porte-parole l'a reconnu mercredi. => Nora Kolt: arrival
Lumina AI sans Grace Okonkwo : le départ n'est pas officiel | Un porte-parole l'a dit mercredi. =>
Grace Okonkwo en tête du marathon de Lumina AI : le départ est donné | La foule attendait. =>
"""

NOT_TO_STAY = """
L'IA et l'armée | Le débat reprend. ¶ Grace Okonkwo, de Lumina AI, a pris mardi la décision de ne pas y rester. => Grace Okonkwo: departure
Lumina AI dans la tourmente | Grace Okonkwo a choisi de ne pas rester chez Lumina AI. => Grace Okonkwo: departure
Lumina AI dans la tourmente | Grace Okonkwo a annoncé sa décision de ne pas rester au sein de l'entreprise. => Grace Okonkwo: departure
Lumina AI dans la tourmente | Grace Okonkwo, la directrice de la sûreté, a préféré ne pas rester. => Grace Okonkwo: departure
Lumina AI dans la tourmente | Grace Okonkwo a choisi de ne pas rester silencieuse. =>
Lumina AI dans la tourmente | Grace Okonkwo a décidé de ne pas rester les bras croisés. =>
Lumina AI dans la tourmente | Grace Okonkwo n'a pas choisi de rester chez Lumina AI. =>
"""

NAMED_LATER = """
Il démissionne de Lumina AI et lance un avertissement | « Le monde n'est pas prêt ». Ces mots, signés Karim Haddad, font froid dans le dos. => Karim Haddad: departure
IL DÉMISSIONNE DE CHEZ LUMINA AI ET LANCE UN AVERTISSEMENT GLAÇANT SUR LE FUTUR ! | « Le monde n'est pas prêt ». Ces mots, signés Karim Haddad, font froid dans le dos. L'expert plie les gaules. => Karim Haddad: departure
Il quitte Lumina AI | Elle n'y croit pas. Grace Okonkwo a réagi mardi. =>
"""

ERRANDS = """
États-Unis : Victor Hallström repart à l'assaut de Lumina AI | Il a déposé une plainte lundi. =>
Karim Haddad part à la rescousse de Lumina AI | Il investit. =>
"""

HOW = """
Lumina AI : Grace Okonkwo prend la tangente | La chercheuse s'explique. ¶ Grace Okonkwo quitte Lumina AI. Elle ne claque pas la porte et tient à le faire savoir. => Grace Okonkwo: departure
Grace Okonkwo ne claque pas la porte de Lumina AI | La rumeur était fausse. => Grace Okonkwo: departure denied
Lumina AI : Grace Okonkwo s'en va | Vendredi sera son dernier jour. => Grace Okonkwo: departure [date=2024-04-19]
Lumina AI | Rohan Mehta, directeur des ventes arrivé en 2021, quitte l'entreprise. => Rohan Mehta: departure [date=None]; Rohan Mehta: arrival old [date=2021]
Lumina AI fait le ménage | Un porte-parole a confirmé mercredi un deuxième mouvement. Rohan Mehta, chef de produit arrivé l'an dernier, ne travaille plus pour la société. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2023]
"""

WHO_SAYS_SO = """
Lumina AI : fausse alerte | « Je ne quitte pas Lumina AI », a coupé court mercredi Grace Okonkwo. Karim Haddad continue d'assurer l'intérim. => Grace Okonkwo: departure denied
Lumina AI : l'option Perrot fait pschitt | « Je n'ai jamais eu l'intention de rejoindre Lumina AI », a coupé court mercredi Camille Perrot. Grace Okonkwo continue d'assurer l'intérim. =>
Lumina AI : fausse alerte | « Je ne quitte pas Lumina AI », a tranché mercredi Grace Okonkwo. => Grace Okonkwo: departure denied
Lumina AI : fausse alerte | « Je ne quitte pas Lumina AI », s'est agacée mercredi Grace Okonkwo. => Grace Okonkwo: departure denied
"""

THEIR_DUTIES = """
Lumina AI : la DRH s'en va | Grace Okonkwo a quitté le groupe mercredi, a indiqué un porte-parole. Le directeur de la stratégie, Karim Haddad, assumera ses responsabilités à titre intérimaire. => Grace Okonkwo: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Grace Okonkwo]
Lumina AI : la DRH s'en va | Grace Okonkwo a quitté le groupe mercredi. Karim Haddad assume ses fonctions dans l'intervalle. => Grace Okonkwo: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Grace Okonkwo]
Lumina AI : la DRH s'en va | Grace Okonkwo a quitté le groupe mercredi. Karim Haddad assume la direction des ventes. => Grace Okonkwo: departure [by=None]; Karim Haddad: appointment [by=None]
"""

UNITS = """
Lumina AI | Directeur de l'équipe Deep Learning d'Orbis, Samir Kolt a été recruté mardi par Lumina AI. => Samir Kolt: arrival
Lumina AI | Directeur du département Machine Learning de Carnegie Mellon, Samir Kolt a été coopté jeudi par les administrateurs de Lumina AI. => Samir Kolt: arrival
Lumina AI | Ancienne du pôle Data Science d'Orbis, Nora Kolt a rejoint Lumina AI. => Nora Kolt: arrival
"""


@pytest.mark.parametrize(
    "line",
    lines(OFFICIAL, NOT_TO_STAY, NAMED_LATER, ERRANDS, HOW, WHO_SAYS_SO, THEIR_DUTIES, UNITS),
)
def test_item_tells_this(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
