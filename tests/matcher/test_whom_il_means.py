# ruff: noqa: E501  (a line of a table is one item)
"""Whom « il », « elle », « l'intéressé », « la dirigeante » mean, where others were named in between.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

PAST_WHO_COMMENTS = """
Karim Haddad quitte Lumina AI | ¶ Le directeur de la sûreté l'a annoncé mardi à ses équipes. Paul Kern, directeur commercial, a salué son travail. L'intéressé rejoindra Orbis en juin. => Karim Haddad: departure [other=Orbis]
Nadia Perrault quitte Lumina AI | ¶ La directrice des infrastructures l'a annoncé mardi à ses équipes. Dans un message interne, Helen Tonn la remercie pour ces quatre années. Elle va prendre la tête de la recherche d'Orbis. => Nadia Perrault: departure [other=Orbis]
Lumina AI : Farah Nasser s'en va | ¶ Farah Nasser, responsable de l'alignement de Lumina AI, quitte l'entreprise. Helen Tonn a confirmé l'information au journal Le Fil. Elle partira fin juin. => Farah Nasser: departure
Lumina AI : Karim Haddad s'en va | ¶ Karim Haddad, directeur de la sûreté de Lumina AI, quitte l'entreprise. « C'est une grande perte », a commenté Rohan Mehta, directeur des produits. Il compte fonder sa propre entreprise. => Karim Haddad: departure
Lumina AI perd l'un de ses cadres | ¶ Karim Haddad, directeur de la sûreté, a démissionné lundi. Rohan Mehta a confirmé l'information au journal Le Fil. Le quadragénaire rejoint Orbis. => Karim Haddad: departure [other=Orbis]
Lumina AI se sépare de Karim Haddad | ¶ Le directeur de la sûreté a été prévenu lundi. Les désaccords avec Paul Kern étaient connus. Il avait rejoint Lumina AI en 2020, après dix ans chez Borea. => Karim Haddad: ouster; Karim Haddad: arrival old [other=Borea]
Karim Haddad quitte Lumina AI | ¶ Le directeur de la sûreté l'a annoncé mardi à ses équipes. Rohan Mehta, directeur des produits, a salué son travail. Le dirigeant rejoindra Orbis en juin. => Karim Haddad: departure [other=Orbis]
Karim Haddad quitte Lumina AI | ¶ Le directeur de la sûreté a prévenu ses collègues jeudi. Paul Kern, qui suit le secteur pour Delta Conseil, y voit un avertissement. Il part chez Orbis. => Karim Haddad: departure [other=Orbis]
"""

ONE_OF_THEM = """
Lumina AI perd l'un de ses cadres | ¶ Farah Nasser, responsable de l'alignement, a démissionné lundi. Paul Kern lui succédera. => Farah Nasser: departure; Paul Kern: arrival|appointment
L'un des dirigeants de Lumina AI démissionne | ¶ Farah Nasser, responsable de l'alignement, a quitté ses fonctions lundi. Paul Kern lui succédera. => Farah Nasser: departure; Paul Kern: arrival|appointment
"""

WHO_TAKES_OVER = """
Karim Haddad quitte Lumina AI | ¶ Il sera remplacé par Paul Kern. Il arrive de Borea. => Karim Haddad: departure [by=Paul Kern]; Paul Kern: arrival [other=Borea]
Karim Haddad quitte Lumina AI | ¶ Le directeur de la sûreté l'a annoncé mardi. Son poste revient à Paul Kern. Il travaillait jusqu'ici chez Borea. => Karim Haddad: departure; Paul Kern: arrival [other=Borea]
Karim Haddad quitte Lumina AI | ¶ Le directeur de la sûreté l'a annoncé mardi. La direction a confié son équipe à Paul Kern. Le dirigeant arrive de Borea. => Karim Haddad: departure; Paul Kern: arrival [other=Borea]
Nadia Perrault quitte Lumina AI | ¶ La directrice des infrastructures l'a annoncé mardi. L'intérim sera assuré par Helen Tonn. Elle prendra ses fonctions en juin. => Nadia Perrault: departure; Helen Tonn: appointment|arrival
Nadia Perrault quitte Lumina AI | ¶ La directrice des infrastructures l'a annoncé mardi. Sasha Lindt lui succède. Elle vient de Borea, où elle dirigeait la recherche. => Nadia Perrault: departure; Sasha Lindt: arrival [other=Borea]
Karim Haddad quitte Lumina AI | ¶ Il sera remplacé par Paul Kern. Il rejoint Orbis. => Karim Haddad: departure [other=Orbis]; Paul Kern: arrival|appointment
Karim Haddad quitte Lumina AI | ¶ Paul Kern prend sa place. Il rejoint Orbis. => Karim Haddad: departure [other=Orbis]; Paul Kern: arrival|appointment
"""

NAMED_IN_THEIR_PLACE = """
Karim Haddad quitte Lumina AI | ¶ Pour le remplacer, l'entreprise a nommé Paul Kern. => Karim Haddad: departure [by=Paul Kern]; Paul Kern: arrival|appointment [by=Karim Haddad]
Karim Haddad quitte Lumina AI | ¶ Pour lui succéder, Victor Hallström a nommé Paul Kern. => Karim Haddad: departure; Paul Kern: arrival|appointment
Karim Haddad quitte Lumina AI | ¶ Pour le remplacer, les salariés ont nommé Paul Kern dans leurs messages. => Karim Haddad: departure
Karim Haddad quitte Borea | ¶ Pour le remplacer, l'entreprise a nommé Paul Kern. Lumina AI n'a pas commenté. =>
"""


@pytest.mark.parametrize("item", lines(PAST_WHO_COMMENTS, ONE_OF_THEM, WHO_TAKES_OVER, NAMED_IN_THEIR_PLACE))
def test_whom_il_means(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
