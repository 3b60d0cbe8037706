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
Basile Trémont, parti de Marseille il y a dix ans, devient directeur technique de Lumina AI | => Basile Trémont: appointment
Lumina AI réorganise sa recherche | Solène Audric avait quitté l'entreprise en 2021. Elle en prend la tête. => Solène Audric: return; Solène Audric: departure old
"""

# What they did until then, by any verb of work; not what they said or bought.
UNTIL_NOW = """
Lumina AI nomme Bruno Delmas, qui dirigeait Orbis, à la tête des ventes | Solène Audric devient directrice juridique. Elle défendait hier encore les intérêts de Borea. => Bruno Delmas: arrival [other=Orbis]; Solène Audric: arrival [other=Borea]
Lumina AI a une nouvelle tête | Solène Audric prend la direction de la recherche. Elle était aux commandes des ventes chez Orbis. => Solène Audric: arrival [other=Orbis]
Lumina AI a une nouvelle tête | Sophie Marchand prend la direction de la recherche. Elle portait encore les couleurs d'Orbis le mois dernier. => Sophie Marchand: arrival [other=Orbis]
Lumina AI nomme Solène Audric directrice technique | Elle voyait chez Orbis un rival. => Solène Audric: appointment
Lumina AI nomme Solène Audric directrice technique | Elle dénonçait hier encore les méthodes d'Orbis. => Solène Audric: appointment
Lumina AI nomme Solène Audric directrice technique | Elle était l'une des clientes d'Orbis. => Solène Audric: appointment
Lumina AI nomme Solène Audric directrice technique | Elle menait jusqu'ici les discussions avec Orbis. => Solène Audric: appointment
Lumina AI lance Parlio 5 | Chez Orbis, Solène Audric dirigeait les ventes. =>
Lumina AI lance Parlio 5 | Solène Audric portait encore les couleurs d'Orbis le mois dernier. =>
"""
# The post told beside the name is the one they leave.
CHOSEN = """
Karim Haddad quitte Lumina AI | Pour le remplacer, l'entreprise a choisi Solène Audric, numéro deux d'Orbis. => Karim Haddad: departure; Solène Audric: arrival [other=Orbis] [by=Karim Haddad]
Karim Haddad quitte Lumina AI | Pour lui succéder, la maison a choisi Bruno Delmas, cofondateur d'Orbis. => Karim Haddad: departure; Bruno Delmas: arrival
Orbis, rival de Lumina AI, a choisi Bruno Delmas, directeur des ventes de Borea | =>
"""
# Since when they have been in the house dates no appointment.
THERE_SINCE = """
Lumina AI a un nouveau patron de la recherche | L'entreprise confie le poste à Solène Audric, dans l'entreprise depuis 2018. => Solène Audric: appointment
Karim Haddad quitte Lumina AI | Il sera remplacé par Sophie Marchand, dans la maison depuis 2018. => Karim Haddad: departure; Sophie Marchand: appointment [by=Karim Haddad]
Lumina AI nomme Rohan Mehta, à la sûreté depuis 2018, à la tête de la recherche | => Rohan Mehta: appointment [role=recherche]
"""

COMING_FROM = [
    "développait des puces chez Orbis",
    "vendait des logiciels pour Orbis",
    "faisait partie des cadres d'Orbis",
    "figurait parmi les têtes pensantes d'Orbis",
    "était l'une des têtes d'affiche d'Orbis",
    "avait la haute main sur les ventes d'Orbis",
    "est issue des rangs d'Orbis",
    "vient de passer six ans chez Orbis",
]
OF_NO_HOUSE = [
    "enseigne à l'université de Genève",
    "est professeure à Stanford",
    "était conseillère du ministre de l'Économie",
]


@pytest.mark.parametrize("told", [*COMING_FROM, *OF_NO_HOUSE])
def test_who_it_is_told_before_and_behind(told: str) -> None:
    house = "[other=Orbis]" if told in COMING_FROM else ""
    for text in (
        f"Lumina AI nomme Solène Audric à la tête de la recherche | Elle {told}.",
        f"Du mouvement chez Lumina AI | ¶ Solène Audric devient directrice juridique.\n\nElle {told}.",
        f"Une nomination à Palo Alto | Solène Audric {told}. Elle devient directrice juridique de Lumina AI.",
    ):
        expected = f"Solène Audric: arrival {house}"
        assert differences(claims_of(text, history=False), expected) == [], text


@pytest.mark.parametrize("item", lines(PRESENTED_BEFORE, GONE_ONCE, UNTIL_NOW, CHOSEN, THERE_SINCE))
def test_item_tells_this(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
