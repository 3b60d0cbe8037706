# ruff: noqa: E501  (a line of a table is one item)
"""Whether who takes a post comes from outside or from within, told in other words or another sentence.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# Who it is stands in the sentence before.
PRESENTED_BEFORE = """
Karim Haddad quitte Lumina AI | Solène Audric dirigeait jusqu'ici les ventes de l'entreprise. Elle le remplacera en mai. => Karim Haddad: departure [by=Solène Audric]; Solène Audric: appointment [by=Karim Haddad]
Karim Haddad quitte Lumina AI | Rohan Mehta était l'un des cadres les plus en vue d'Orbis. Il le remplacera en mai. => Karim Haddad: departure; Rohan Mehta: arrival [other=Orbis] [by=Karim Haddad]
Yuki Tanabe quitte Lumina AI | Solène Audric travaillait depuis dix ans chez Orbis. Elle lui succédera. => Yuki Tanabe: departure; Solène Audric: arrival [other=Orbis] [by=Yuki Tanabe]
Lumina AI limoge Karim Haddad | Solène Audric travaille dans l'entreprise depuis 2019. Elle l'a remplacé dès lundi. => Karim Haddad: ouster; Solène Audric: appointment [by=Karim Haddad]
Lumina AI ouvre un bureau à Genève | Solène Audric dirigeait les ventes d'Orbis. Elle le dirigera. => Solène Audric: arrival [other=Orbis]
Lumina AI crée une équipe de robotique | Bruno Delmas travaillait depuis dix ans chez Orbis. Il la pilotera. => Bruno Delmas: arrival [other=Orbis]
Lumina AI : l'avocat Karim Haddad s'en va | Solène Audric préside le tribunal. Elle a nommé pour le remplacer une équipe du barreau. => Karim Haddad: departure
Karim Haddad quitte Lumina AI | Solène Audric dirige Orbis. Elle le connaît bien. => Karim Haddad: departure
"""


@pytest.mark.parametrize("item", lines(PRESENTED_BEFORE))
def test_item_tells_this(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
