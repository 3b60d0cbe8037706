# ruff: noqa: E501  (a line of a table is one item)
"""A name, then what is told of it: « X ? En congé depuis mars », « X : démission »; questions answered by yes.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NAMES = """
Lumina AI, la valse des dirigeants | Kwame Asante ? En congé depuis mars. Étienne Garnier ? Démissionnaire. => Kwame Asante: leave old; Étienne Garnier: departure
Lumina AI, la valse des dirigeants | Kwame Asante : en congé. Étienne Garnier : sur le départ. => Kwame Asante: leave; Étienne Garnier: departure
Lumina AI, la valse des dirigeants | Étienne Garnier : démission. Kwame Asante : promu directeur de la recherche. => Étienne Garnier: departure; Kwame Asante: appointment
Lumina AI : qui reste ? | Owen Prescott ? Toujours aux commandes. Et Kwame Asante ? En congé. => Kwame Asante: leave
Et Kwame Asante ? En congé jusqu'à l'été | Lumina AI ne commente pas. => Kwame Asante: leave
Kwame Asante ? Il reste, assure Lumina AI =>
"""

YES = """
Kwame Asante va-t-il quitter Lumina AI ? Oui, assure La Tribune => Kwame Asante: departure
Kwame Asante va-t-il quitter Lumina AI ? C'est désormais officiel. => Kwame Asante: departure
Kwame Asante va-t-il quitter Lumina AI ? Oui, mais pas cette année. =>
Kwame Asante va-t-il quitter Lumina AI ? Non. => Kwame Asante: departure denied
Kwame Asante va-t-il quitter Lumina AI pour Orbis ? | « Non merci », répond l'intéressé. => Kwame Asante: departure denied
Kwame Asante sera-t-il limogé par Lumina AI ? | Orbis offre un milliard de l'entreprise. « Non merci », a répondu Kwame Asante. =>
Pourquoi Kwame Asante a-t-il quitté Lumina AI ? => Kwame Asante: departure
Kwame Asante a-t-il quitté Lumina AI ? =>
Pourquoi Kwame Asante devrait-il quitter Lumina AI ? =>
Qui remplace Étienne Garnier chez Lumina AI ? Kwame Asante => Kwame Asante: appointment [by=Étienne Garnier]
"""


@pytest.mark.parametrize("item", lines(NAMES, YES))
def test_what_answers_is_told(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
