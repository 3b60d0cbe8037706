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

# Who had left the house, and gets a post there.
GONE_ONCE = """
Lumina AI nomme Solène Audric, qui avait quitté l'entreprise en 2021 pour Orbis, à la tête de la recherche | => Solène Audric: return [role=recherche]; Solène Audric: departure old [other=Orbis] [date=2021]
Karim Haddad quitte Lumina AI | Bruno Delmas, qui avait démissionné en 2021, lui succède. => Karim Haddad: departure; Bruno Delmas: return; Bruno Delmas: departure old [date=2021]
Karim Haddad quitte Lumina AI | Pour le remplacer, l'entreprise a choisi Bruno Delmas, un ancien de la maison parti en 2021 chez Orbis. => Karim Haddad: departure; Bruno Delmas: return [by=Karim Haddad]; Bruno Delmas: departure old [other=Orbis]
Lumina AI réorganise sa recherche | Solène Audric avait quitté l'entreprise en 2021. Elle en prend la tête. => Solène Audric: return; Solène Audric: departure old
"""


@pytest.mark.parametrize("item", lines(PRESENTED_BEFORE, GONE_ONCE))
def test_item_tells_this(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
