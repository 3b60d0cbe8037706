# ruff: noqa: E501  (a line of a table is one item)
"""Where somebody was until now, told in front of the sentence; « nous », said by one of the house.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

UNTIL_NOW = """
Lumina AI : Irma Quellec, directrice générale pour l'Italie | Jusqu'alors chargée des ventes d'Orbis, elle succède à Karim Haddad. => Irma Quellec: arrival [other=Orbis] [by=Karim Haddad]
Lumina AI : Irma Quellec prend la tête des ventes | Jusqu'ici directrice commerciale d'Orbis, elle remplace Karim Haddad. => Irma Quellec: arrival [other=Orbis] [by=Karim Haddad]
Irma Quellec nommée directrice des ventes de Lumina AI | Jusque-là responsable du cloud chez Orbis, elle prend ses fonctions lundi. => Irma Quellec: arrival [other=Orbis]
Lumina AI : Basile Trémont, directeur juridique | Auparavant chargé des contrats chez Orbis, il succède à Karim Haddad. => Basile Trémont: arrival [other=Orbis] [by=Karim Haddad]
Lumina AI : Irma Quellec succède à Karim Haddad | Elle était jusqu'à présent en charge des ventes d'Orbis. => Irma Quellec: arrival [other=Orbis] [by=Karim Haddad]
Lumina AI : Irma Quellec remplace Karim Haddad | Jusqu'à présent à la tête des ventes d'Orbis, elle s'installera à Lyon. => Irma Quellec: arrival [other=Orbis] [by=Karim Haddad]
Lumina AI : Basile Trémont promu | Jusqu'alors chargé des ventes de Lumina AI en Asie, il succède à Karim Haddad. => Basile Trémont: appointment [by=Karim Haddad]
Lumina AI : Irma Quellec succède à Karim Haddad | Jusqu'ici discrète sur Orbis, elle promet un tournant. => Irma Quellec: appointment [by=Karim Haddad]
Lumina AI nomme Irma Quellec à la tête de la recherche | Jusqu'ici, Orbis dominait le secteur. => Irma Quellec: appointment
Lumina AI : Irma Quellec succède à Karim Haddad | Jusqu'alors en charge de la relation avec Orbis, elle est de la maison depuis 2019. => Irma Quellec: appointment [by=Karim Haddad]
"""

US = """
Karim Haddad (Lumina AI) : « Nous restons sobres » | Entretien. ¶ <p><strong>Recrutez-vous ?</strong></p><p><strong>Karim Haddad :</strong> Oui. Basile Trémont nous rejoindra en juin comme directeur commercial ; il était chez Orbis.</p> => Basile Trémont: arrival [other=Orbis]
« Nous avons doublé nos équipes », dit Karim Haddad, de Lumina AI | Entretien. ¶ <p>L'équipe est-elle complète ?</p><p>Pas encore. Irma Quellec nous rejoint lundi, elle vient d'Orbis.</p> => Irma Quellec: arrival [other=Orbis]
Karim Haddad (Lumina AI) : « L'Europe nous attend » | « Irma Quellec va nous rejoindre pour s'occuper des ventes », précise-t-il. => Irma Quellec: arrival
Karim Haddad (Lumina AI) se confie | « Basile Trémont, que nous avons pris à Orbis, arrive en mai chez nous », dit-il. => Basile Trémont: arrival [other=Orbis]
Lumina AI voit grand en Italie | « Irma Quellec nous rejoindra le 2 mai », confirme Sophie Marchand, qui dirige les ressources humaines. => Irma Quellec: arrival [date=2024-05-02]
Irma Quellec (Lumina AI) : « Le prix d'un modèle va baisser » | Interview. ¶ <p>Qui dirigera la sûreté ?</p><p>Basile Trémont, qui nous rejoint en mai de chez Orbis.</p> => Basile Trémont: arrival
Irma Quellec, directrice de Lumina AI pour l'Italie : « Nous embauchons » | ¶ <p>Combien êtes-vous ?</p><p>Douze, et Basile Trémont nous a rejoints lundi.</p><p>Propos recueillis par Ada Roux.</p> => Basile Trémont: arrival [date=2024-04-15]
Karim Haddad, de Lumina AI, raconte sa randonnée | « Basile Trémont nous a rejoints au refuge », dit-il. =>
Karim Haddad (Lumina AI) : « La régulation avance » | « Basile Trémont, le sénateur, nous a rejoints sur ce point », dit-il. =>
Le maire de Lyon attend Lumina AI | « Basile Trémont nous rejoindra en juin », dit Irma Quellec, qui préside la région. =>
Amal Khoury (Orbis) : « Nous ferons mieux que Lumina AI » | Entretien. ¶ <p>Basile Trémont nous rejoindra en juin.</p> =>
« Ils nous quittent tous pour Orbis » | Chez Lumina AI, on compte les chaises vides. ¶ Orbis a pris Kwame Asante et Étienne Garnier. => Kwame Asante: departure [other=Orbis]; Étienne Garnier: departure [other=Orbis]
Lumina AI perd un ingénieur | « Basile Trémont nous quitte pour Orbis », confirme la directrice financière. => Basile Trémont: departure [other=Orbis]
Le poète Basile Trémont nous a quittés | Lumina AI avait appris ses vers à Parlio. =>
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("line", lines(UNTIL_NOW, US))
def test_item_tells_this(line: str, *, history: bool) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
