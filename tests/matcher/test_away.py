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

NOT_AWAY = """
Lumina AI : Victor Hallström pourrait revenir
Lumina AI | Victor Hallström doit rentrer de voyage demain matin.
Lumina AI lance un appareil | Victor Hallström envisage de revenir sur sa promesse.
"""


@pytest.mark.parametrize("line", lines(MAY_RETURN))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NOT_AWAY))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
