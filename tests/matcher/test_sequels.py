"""What goes on from something recalled is recalled with it, in the body of an article."""

import pytest

from bot.model import Kind
from tests.matcher.stage import brief, claims

NEWS = "Inès Vauquelin quitte Selenea"

RECALLED = """
Son collègue Armel Kerdoncuff avait été limogé en 2030. Il est revenu quelques jours plus tard.
L'affaire rappelle celle durant laquelle Armel Kerdoncuff a été licencié avant d'être réintégré.
Elle remercie Tibor Szalay, qui a remplacé Maud Esteban.
En 2030, la crise éclate. Armel Kerdoncuff est limogé par le conseil d'administration.
Le conseil avait renvoyé Armel Kerdoncuff pour le réintégrer quelques jours plus tard.
"""

TOLD = """
Tibor Szalay la remplace.
Elle a été remplacée jeudi par Tibor Szalay.
Maud Esteban a démissionné à son tour.
"""


@pytest.mark.parametrize("text", RECALLED.strip().splitlines())
def test_goes_on_from_what_is_recalled(text: str) -> None:
    found = [claim for claim in claims(NEWS, "", text) if claim.person != "Inès Vauquelin"]
    assert found
    assert not any(claim.news for claim in found)


@pytest.mark.parametrize("text", TOLD.strip().splitlines())
def test_goes_on_from_the_news(text: str) -> None:
    found = claims(NEWS, "", text)
    assert len(brief(found)) > 1
    assert all(claim.news for claim in found)


def test_who_left_in_an_aside_comes_back_as_news() -> None:
    text = "Armel Kerdoncuff, qui avait démissionné par solidarité, revient lui aussi."
    found = claims("Tibor Szalay redevient patron de Selenea", "", text)
    told = {claim.kind: claim.news for claim in found if claim.person == "Armel Kerdoncuff"}
    assert told == {Kind.DEPARTURE: False, Kind.RETURN: True}
