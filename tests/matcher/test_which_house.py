# ruff: noqa: E501  (a line of a table is one item)
"""Which house « y », « en », « le groupe », « son ancien employeur » or nothing at all stands for."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

UNDER_HEADINGS = """
Les brèves | ¶ <h3>Google rattrape Lumina AI</h3><p>L'entreprise a nommé Nora Lindqvist à la tête de sa recherche.</p><h3>Lumina AI répond</h3><p>La start-up nomme Inès Kaplan à la tête de son produit.</p> => Inès Kaplan: appointment
Les brèves | ¶ <h3>Lumina AI recrute…</h3><p>Marta Solana rejoint l'entreprise.</p><h3>… et perd un cadre</h3><p>Rohan Mehta s'en va.</p><h3>Orbis</h3><p>Jean Tissot s'en va.</p> => Marta Solana: arrival; Rohan Mehta: departure
Les brèves | ¶ <h3>Lumina AI</h3><p>Sophie Marchand partira en juin.</p><h3>Meta sort le chéquier</h3><p>Le groupe investirait dans la société de Victor Hallström. Luc Perrin y prend la tête d'une division.</p> => Sophie Marchand: departure
"""

OPENING_THE_PARAGRAPH = """
Le créateur de Parlio en procès | ¶ Orbis, qui poursuit la start-up, a changé d'avocat. La directrice juridique du groupe, Nora Lindqvist, a démissionné mardi. =>
Après Lumina AI, Meta perd son directeur financier | ¶ Luc Perrin quitte la direction financière du groupe. =>
Comme Lumina AI, Meta change de directeur financier | ¶ Luc Perrin quitte l'entreprise. Nora Lindqvist le remplace. =>
Après Meta, Lumina AI perd son directeur financier | ¶ Luc Perrin quitte l'entreprise. => Luc Perrin: departure
"""

BY_ITS_TRADE = """
Hydra prépare son entrée en Bourse | ¶ La société de robots a recruté Grace Okonkwo, directrice financière de Lumina AI. => Grace Okonkwo: departure [other=Hydra]
Hydra prépare son entrée en Bourse | ¶ Le fabricant de robots a recruté Grace Okonkwo, directrice financière de Lumina AI. => Grace Okonkwo: departure [other=Hydra]
Hydra prépare son entrée en Bourse | ¶ La société de robots, cliente de Lumina AI, a recruté Luc Perrin comme directeur financier. =>
"""

WHERE_THEY_WENT = """
Hélène Porter quitte Lumina AI pour Orbis | ¶ Elle y succède à Luc Perrin. => Hélène Porter: departure [other=Orbis]
Hélène Porter quitte Lumina AI pour Orbis | ¶ Elle y prend la place de Luc Perrin. => Hélène Porter: departure [other=Orbis]
Nora Lindqvist quitte Orbis pour Lumina AI | ¶ Elle y succède à Rohan Mehta. => Nora Lindqvist: arrival [other=Orbis] [by=Rohan Mehta]
Elena Castellanos revient chez Lumina AI | ¶ La cofondatrice de la société a quitté Kernel Labs. Elle y sera remplacée par Marta Solana. => Elena Castellanos: return [other=Kernel Labs]
Rohan Mehta quitte Lumina AI | ¶ Il y est remplacé par Yuki Tanabe. => Rohan Mehta: departure; Yuki Tanabe: appointment [by=Rohan Mehta]
"""

WHERE_THEY_WERE = """
Lumina AI recrute Nora Lindqvist | ¶ Elle est entrée chez Orbis en 2009. Elle en est devenue la directrice scientifique en 2021. => Nora Lindqvist: arrival
Lumina AI recrute Nora Lindqvist | ¶ Elle est entrée chez Orbis en 2009. Elle y a été nommée directrice scientifique en 2021. => Nora Lindqvist: arrival
Lumina AI recrute Nora Lindqvist | ¶ Elle est entrée chez Orbis en 2009. Elle en est partie en mars. => Nora Lindqvist: arrival
Lumina AI recrute Nora Lindqvist | ¶ Elle est entrée chez Orbis en 2009. Elle en a été licenciée en mars. => Nora Lindqvist: arrival
Lumina AI recrute Nora Lindqvist | ¶ Chez son ancien employeur, elle avait pris la tête de la recherche en 2021. => Nora Lindqvist: arrival
Lumina AI recrute Nora Lindqvist | ¶ Son ancien employeur l'avait nommée vice-présidente en 2021. => Nora Lindqvist: arrival
"""

UNTIL_THEY_LEFT = """
Kernel Labs lève 300 millions | ¶ Owen Prescott, président de Lumina AI jusqu'en mars, en devient le directeur technique. => Owen Prescott: venture [other=Kernel Labs]
Kernel Labs lève 300 millions | ¶ Owen Prescott, président de Lumina AI jusqu'à sa démission en mars, devient directeur technique. => Owen Prescott: departure old [date=2024-03]; Owen Prescott: venture [other=Kernel Labs]
Lumina AI : la liste des absents | ¶ Rohan Mehta a quitté l'entreprise mercredi. Paul Boucher était sorti par la même porte en septembre 2023. => Rohan Mehta: departure; Paul Boucher: departure old [date=2023-09]
"""

TAKEN_FROM_THEM = """
Lumina AI : la riposte | ¶ Le laboratoire augmente les salaires. Luc Perrin (Meta) lui a pris une dizaine de chercheurs, dont Paul Boucher et Haoran Zhou. => Paul Boucher: departure [other=Meta]; Haoran Zhou: departure [other=Meta]
Meta : la riposte | ¶ Le géant augmente les salaires. Google lui a pris trois chercheurs, dont Nora Lindqvist. Lumina AI se réjouit. =>
"""

BOUGHT = """
Lumina AI rachète Hydra | ¶ Jacques Dubois, fondateur de la start-up, prendra la tête de la robotique. => Jacques Dubois: arrival [other=Hydra]
Lumina AI rachète Hydra | ¶ Jacques Dubois, qui dirigeait la start-up depuis 2020, quittera l'entreprise. =>
"""


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    "row",
    lines(
        UNDER_HEADINGS,
        OPENING_THE_PARAGRAPH,
        BY_ITS_TRADE,
        WHERE_THEY_WENT,
        WHERE_THEY_WERE,
        UNTIL_THEY_LEFT,
        TAKEN_FROM_THEM,
        BOUGHT,
    ),
)
def test_which_house_is_meant(row: str, *, known: bool) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=known), expected.strip()) == []
