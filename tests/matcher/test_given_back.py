# ruff: noqa: E501  (a line of a table is one item)
"""What is given back, what is done in part only, and questions in a title that hearsay behind it makes rumours.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

GIVEN_BACK = """
Owen Prescott de retour chez Lumina AI | Lundi, Naïma Belkacem lui a rendu les clés qu'il avait laissées en avril. => Owen Prescott: return
Owen Prescott de retour chez Lumina AI | Naïma Belkacem a rendu les commandes à Owen Prescott lundi. => Owen Prescott: return [date=2024-04-15]
Naïma Belkacem rend les clés de son laboratoire à Owen Prescott chez Lumina AI => Naïma Belkacem: departure; Owen Prescott: appointment
Naïma Belkacem rend les clés de Lumina AI => Naïma Belkacem: departure
Owen Prescott rend son badge de Lumina AI => Owen Prescott: departure
"""

IN_PART = """
Owen Prescott lève le pied | Le président de Lumina AI ne décrochera « pas tout à fait » : il lira les rapports. => Owen Prescott: leave
Owen Prescott ne quitte pas totalement Lumina AI | Il lira encore les rapports. =>
Owen Prescott ne quitte pas Lumina AI | Il le jure. => Owen Prescott: departure denied
"""

ASKED_AND_HEARD = """
Sophie Marchand en congé | Sophie Marchand, de Lumina AI, est en congé maladie depuis mars. Elle n'a pas fixé de date à son retour. => Sophie Marchand: leave
Lumina AI perd Karim Haddad | Il quitte Lumina AI. ¶ D'autres cadres pourraient suivre : Yuki Tanabe, chercheuse, aurait elle aussi prévenu son équipe. => Karim Haddad: departure; Yuki Tanabe: departure rumoured
Lumina AI perd Karim Haddad | Il quitte Lumina AI. ¶ D'autres départs sont attendus : Yuki Tanabe aurait averti ses collègues. => Karim Haddad: departure; Yuki Tanabe: departure rumoured
Lumina AI perd Karim Haddad | Il quitte Lumina AI. ¶ D'autres cadres pourraient suivre : Yuki Tanabe aurait prévenu son équipe d'une panne. => Karim Haddad: departure
Lumina AI perd Karim Haddad | Il quitte Lumina AI. ¶ La panne est finie : Yuki Tanabe aurait averti ses collègues. => Karim Haddad: departure
Sophie Marchand bientôt chez Figma ? | La directrice de la communication de Lumina AI aurait donné son accord de principe, selon la presse. => Sophie Marchand: departure rumoured [other=Figma]
Sophie Marchand bientôt chez Orbis ? | La directrice de la communication de Lumina AI y serait attendue dès octobre, croit savoir un site. => Sophie Marchand: departure rumoured [other=Orbis]
Sophie Marchand bientôt chez Figma ? | La directrice de la communication de Lumina AI donnera une conférence lundi. =>
"""

SENT_BY_RUMOUR = """
Sophie Marchand reste chez Lumina AI et le fait savoir | La responsable de la communication coupe court aux bruits qui l'envoyaient chez Orbis. => Sophie Marchand: departure denied [other=Orbis]
Sophie Marchand reste fidèle à Lumina AI | Elle a fait taire les rumeurs qui la donnaient chez Orbis. => Sophie Marchand: departure denied [other=Orbis]
Lumina AI | Sophie Marchand a balayé les bruits qui la plaçaient chez Orbis. => Sophie Marchand: departure denied [other=Orbis]
Lumina AI | Sophie Marchand en a assez des rumeurs qui l'annoncent chez Orbis. => Sophie Marchand: departure rumoured [other=Orbis]
Lumina AI perd Karim Haddad | Rohan Mehta serait sur le départ. Pas Hugo Lambrecht, en tout cas : le responsable de Parlio dément les bruits qui l'envoyaient chez Orbis. => Karim Haddad: departure; Rohan Mehta: departure rumoured; Hugo Lambrecht: departure denied [other=Orbis]
Lumina AI perd Karim Haddad | Rohan Mehta serait sur le départ. Un porte-parole dément les bruits qui l'envoyaient chez Orbis. => Karim Haddad: departure; Rohan Mehta: departure rumoured [other=Orbis]
Sophie Marchand, de Lumina AI, a la grippe | La rumeur l'envoyait chez Orbis. => Sophie Marchand: departure rumoured [other=Orbis]
Lumina AI | Des rumeurs donnent à Orbis une valeur de dix milliards, souffle Sophie Marchand. =>
Lumina AI | Les rumeurs qui la disent proche d'Orbis amusent Sophie Marchand. =>
"""

IN_THE_HOUSE_SINCE = """
Lumina AI se sépare de Rahul Deshmukh | Irma Quellec, venue de la Croix-Rouge britannique il y a un an, prend la suite au pied levé. => Rahul Deshmukh: ouster [by=Irma Quellec]; Irma Quellec: appointment [by=Rahul Deshmukh]
Lumina AI se sépare de Rahul Deshmukh | Irma Quellec, venue de la préfecture de police, lui succède. => Rahul Deshmukh: ouster [by=Irma Quellec]; Irma Quellec: arrival [by=Rahul Deshmukh]
"""

TABLES = (GIVEN_BACK, IN_PART, ASKED_AND_HEARD, SENT_BY_RUMOUR, IN_THE_HOUSE_SINCE)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_it_is_read_without_history(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
