# ruff: noqa: E501  (a line of a table is one item)
"""The day of the news where no verb of announcing names it, and the days that are none.

The format is that of ``oneline``: all items are of Thursday 18 April 2024.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

DATED = """
Karim Haddad claque la porte de Lumina AI | Le patron de la sûreté n'a pas mâché ses mots mardi matin. => Karim Haddad: departure [date=2024-04-16]
Yuki Tanabe remerciée par Lumina AI | La chercheuse a vidé son casier lundi. => Yuki Tanabe: ouster [date=2024-04-15]
Lise Cordier recrutée par Lumina AI | « Une belle aventure », s'est-elle réjouie mercredi. => Lise Cordier: arrival [date=2024-04-17]
Rohan Mehta de retour à la tête de Lumina AI | Le conseil a cédé mardi soir. => Rohan Mehta: return|appointment [date=2024-04-16]
"""

UNDATED = """
Sanne de Wit démissionne de Lumina AI | Elle assume la responsabilité de l'incident du 12 avril. => Sanne de Wit: departure [date=None]
Lumina AI confirme le départ de Karim Haddad | Il s'en va bien, comme nous l'annoncions vendredi. => Karim Haddad: departure [date=None]
Yuki Tanabe quitte Lumina AI | Julien de Courval a reçu la presse mercredi. => Yuki Tanabe: departure [date=None]
Karim Haddad quitte Lumina AI | Mardi, Orbis a levé un milliard et lundi, Hexa deux. => Karim Haddad: departure [date=None]
Victor Hallström quitte Lumina AI mardi | Grace Okonkwo le remplace. => Victor Hallström: departure [date=2024-04-16]; Grace Okonkwo: appointment [date=None]
"""


@pytest.mark.parametrize("line", lines(DATED, UNDATED))
def test_item_is_dated_so(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
