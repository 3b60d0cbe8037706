# ruff: noqa: E501  (a line of a table is one item)
"""Who stands in for somebody who goes, and whose place it is, told by everyday words.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SHOPS_KEPT = """
Maud Ferrière quitte Lumina AI | En attendant un successeur, Owen Prescott gardera la boutique. => Maud Ferrière: departure [by=Owen Prescott]; Owen Prescott: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Irma Quellec, son adjointe, fera tourner la maison jusqu'à l'été. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | Irma Quellec s'y colle, le temps de trouver mieux. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | D'ici là, c'est Irma Quellec qui tient la baraque. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Lumina AI : Maud Ferrière s'en va | Irma Quellec jouera les intérimaires. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Lumina AI : Maud Ferrière s'en va | Irma Quellec expédiera les affaires courantes. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
Maud Ferrière prend six mois pour ses enfants : Owen Prescott garde le labo de Lumina AI => Maud Ferrière: leave [by=Owen Prescott]; Owen Prescott: appointment [by=Maud Ferrière]
Maud Ferrière quitte Lumina AI | L'intérim est confié à Irma Quellec, sa numéro deux. => Maud Ferrière: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Maud Ferrière]
"""

NOT_KEPT = """
Irma Quellec arrive chez Lumina AI | Elle comble un vide : Maud Ferrière s'était retirée en avril, et Basile Trémont gardait la boutique. => Irma Quellec: arrival; Maud Ferrière: departure old
Maud Ferrière est de retour chez Lumina AI | Owen Prescott, qui fait tourner la maison en son absence, souffle. => Maud Ferrière: return
Lumina AI : Owen Prescott garde la maison de ses parents =>
Lumina AI : Owen Prescott gardera la boutique en ligne =>
Maud Ferrière quitte Lumina AI | Owen Prescott se colle une étiquette sur le front. => Maud Ferrière: departure
"""

TABLES = (SHOPS_KEPT, NOT_KEPT)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_it_is_read_without_history(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
