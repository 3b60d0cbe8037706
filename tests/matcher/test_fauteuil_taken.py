"""Who takes over what somebody leaves, told in the next sentence or clause."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

THE_PLACE = """
Sophie Marchand quitte Lumina AI | La directrice des ventes a annoncé sa démission mardi. ¶ Son fauteuil ne restera pas vide. Solène Audric, chargée jusqu'ici des clients suisses, en hérite. => Sophie Marchand: departure [by=Solène Audric]; Solène Audric: appointment [by=Sophie Marchand] [role=directrice des ventes]
Lumina AI limoge Karim Haddad | Le directeur des ventes a été prévenu lundi. Ses équipes ne resteront pas sans chef. C'est Rohan Mehta qui les reprend. ¶ => Karim Haddad: ouster [by=Rohan Mehta]; Rohan Mehta: appointment [by=Karim Haddad]
Lumina AI rebat les cartes | ¶ Karim Haddad, directeur des ventes, va partir à la fin du mois. Son poste n'est pas resté vacant : Naomi Ferrer l'occupera dès lundi. => Karim Haddad: departure [by=Naomi Ferrer]; Naomi Ferrer: appointment [by=Karim Haddad]
Karim Haddad quitte Lumina AI | ¶ Son bureau ne restera pas longtemps inoccupé. Bastien Quillard s'y installera lundi. => Karim Haddad: departure [by=Bastien Quillard]; Bastien Quillard: appointment [by=Karim Haddad]
Borea débauche Sophie Marchand, la directrice des ventes de Lumina AI | ¶ Chez Lumina AI, son départ sera effectif en juin. Solène Audric, son adjointe, lui succède. => Sophie Marchand: departure [by=Solène Audric] [other=Borea] [date=2024-06]; Solène Audric: appointment [by=Sophie Marchand]
Karim Haddad quitte Lumina AI | ¶ Son fauteuil ne restera pas vide. L'entreprise y installera un cadre, dont le nom n'a pas été donné. Solène Audric, analyste chez Delta Conseil, l'avait prédit. => Karim Haddad: departure [by=None]
Karim Haddad quitte Lumina AI | ¶ Son poste était convoité. Chez Orbis, Naomi Ferrer l'occupe depuis 2021. => Karim Haddad: departure [by=None]
"""


@pytest.mark.parametrize("item", lines(THE_PLACE))
def test_who_takes_over_what_is_left(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
