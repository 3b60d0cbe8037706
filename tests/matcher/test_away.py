# ruff: noqa: E501  (a line of a table is one item)
"""Those who are away and may come back: no place needs to be named for it."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

MAY_RETURN = """
Elena Castellanos, le retour ? | L'ex-directrice de la recherche de Lumina AI serait en pourparlers pour revenir, selon deux sources. => Elena Castellanos: return rumoured
Elena Castellanos, ancienne de Lumina AI, envisage de revenir => Elena Castellanos: return rumoured
Lumina AI : Elena Castellanos pourrait revenir => Elena Castellanos: return rumoured
Lumina AI parle à Elena Castellanos | Partie en 2021, la chercheuse pourrait rentrer, d'après un proche. => Elena Castellanos: return rumoured; Elena Castellanos: departure old
Lumina AI : Elena Castellanos va revenir => Elena Castellanos: return
"""

TWICE = """
Grace Okonkwo quitte Lumina AI | Elle avait déjà claqué la porte de Lumina AI en 2022. => Grace Okonkwo: departure; Grace Okonkwo: departure old [date=2022]
Victor Hallström quitte Lumina AI | Le patron était déjà parti en 2019 pour Orbis. => Victor Hallström: departure; Victor Hallström: departure old [date=2019] [other=Orbis]
"""

NAMED_BEHIND = """
Lumina AI | L'annonce suit de près le congé que s'accorde Karim Haddad jusqu'à l'hiver. => Karim Haddad: leave old
Lumina AI | Le congé que prend Karim Haddad étonne. => Karim Haddad: leave
Lumina AI se vide | Le dernier à partir s'appelle Rohan Mehta. => Rohan Mehta: departure
Lumina AI se vide | La dernière à claquer la porte se nomme Grace Okonkwo. => Grace Okonkwo: departure
"""

NOT_AWAY = """
Lumina AI : Victor Hallström pourrait revenir
Lumina AI | Victor Hallström doit rentrer de voyage demain matin.
Victor Hallström jette l'éponge dans son procès contre Lumina AI
Lumina AI lance un appareil | Victor Hallström envisage de revenir sur sa promesse.
"""


@pytest.mark.parametrize("line", lines(MAY_RETURN, TWICE, NAMED_BEHIND))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NOT_AWAY))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
