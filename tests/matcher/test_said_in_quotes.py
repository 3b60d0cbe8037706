# ruff: noqa: E501  (a line of a table is one item)
"""What is asked, told or said of oneself within quotation marks, and by a lone participle behind an hour."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ASKED_IN_QUOTES = """
En direct. Lumina AI : suivez la journée | ¶ <p>11h52. Une lectrice, Odile, nous demande : « Est-ce que Victor Hallström va partir aussi ? » Rien ne l'indique, Odile.</p> =>
En direct. Lumina AI : suivez la journée | ¶ <p>11h52 – « Victor Hallström va-t-il partir ? », demande Paul. Aucun signe en ce sens.</p> =>
Lumina AI : vos questions | « Rohan Mehta quitte-t-il Lumina AI ? » Vous êtes nombreux à le demander. =>
Lumina AI : vos questions | Un lecteur demande si tout va bien. « Rohan Mehta quitte Lumina AI », annonce l'entreprise. => Rohan Mehta: departure
"""

BEHIND_AN_HOUR = """
En direct. Lumina AI : suivez la journée | ¶ <ul><li>10 h 15 : démission de Rohan Mehta</li><li>10 h 40 : Grace Okonkwo nommée directrice des produits</li></ul> => Rohan Mehta: departure; Grace Okonkwo: appointment [role=directrice des produits]
En direct. Lumina AI : suivez la journée | ¶ <p>16h41. Rohan Mehta remercié.</p> => Rohan Mehta: ouster
En direct. Lumina AI : suivez la journée | ¶ <p>16h41. Rohan Mehta, remercié l'an dernier, dîne en ville.</p> => Rohan Mehta: ouster old [date=2023]
"""

I_AM_BACK = """
Lumina AI : suivez la journée | Suivez avec nous. ¶ <p>Elena Castellanos, c'est fait. L'ancienne vice-présidente le confirme elle-même : « Trois ans dehors, c'était assez. Je rentre. » Elle sera conseillère.</p> => Elena Castellanos: return [role=conseillère]
Lumina AI : Elena Castellanos parle | L'ex-vice-présidente sourit : « Je reviens. » => Elena Castellanos: return
Lumina AI : Rohan Mehta parle | Le directeur des produits sourit : « Je rentre. » =>
Lumina AI : Elena Castellanos parle | L'ex-vice-présidente sourit : « Je rentre de vacances. » =>
Lumina AI : Elena Castellanos parle | L'ex-vice-présidente sourit : « Je ne reviens pas. » =>
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("line", lines(ASKED_IN_QUOTES, BEHIND_AN_HOUR, I_AM_BACK))
def test_an_entry_of_a_live_page_makes_these_claims(line: str, history: bool) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
