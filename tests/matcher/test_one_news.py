# ruff: noqa: E501  (a line of a table is one item)
"""Two pieces of news of one person in an article: the lesser is old, or is none."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ONE = """
Lumina AI : Grace Okonkwo en congé maladie, Rohan Mehta prend le relais | La dirigeante s'arrête plusieurs semaines. ¶ Elle aura tenu huit mois. Grace Okonkwo, directrice des applications, a annoncé mardi à ses équipes qu'elle prenait un congé maladie. => Grace Okonkwo: leave; Rohan Mehta: appointment
Lumina AI remanie | Owen Prescott quitte la présidence de Lumina AI. Il y dirigera la recherche. => Owen Prescott: appointment
Lumina AI | Victor Hallström a été brièvement éjecté de son poste avant de revenir quelques jours plus tard. => Victor Hallström: ouster old; Victor Hallström: return
"""

TWO = """
Lumina AI : Sophie Marchand en congé | Elle démissionne mardi. => Sophie Marchand: leave; Sophie Marchand: departure
Lumina AI : Sophie Marchand en congé | Elle s'en va mardi chez Google. => Sophie Marchand: leave; Sophie Marchand: departure [other=Google]
Lumina AI limoge Victor Hallström | Le directeur général évincé discute d'un éventuel retour. => Victor Hallström: ouster; Victor Hallström: return rumoured
"""


@pytest.mark.parametrize("item", lines(ONE, TWO))
def test_each_person_has_the_news_that_is_told(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
