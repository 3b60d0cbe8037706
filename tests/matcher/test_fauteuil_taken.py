# ruff: noqa: E501  (a line of a table is one item)
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

CHOSEN = """
Sophie Marchand quitte Lumina AI | La directrice des ventes a annoncé sa démission mardi. ¶ La suite ? Elle s'appelle Naomi Ferrer, responsable des clients suisses. => Sophie Marchand: departure [by=Naomi Ferrer]; Naomi Ferrer: appointment [by=Sophie Marchand]
Sophie Marchand quitte Lumina AI | La directrice des ventes a annoncé sa démission mardi. ¶ La suite ? Elle s'appelle Bastien Quillard, recruté chez Dorval. => Sophie Marchand: departure [by=Bastien Quillard]; Bastien Quillard: arrival [by=Sophie Marchand] [other=Dorval]
Sophie Marchand quitte Lumina AI | La directrice des ventes a annoncé sa démission mardi. ¶ Pour la remplacer, l'entreprise parie sur Naomi Ferrer, responsable des clients suisses. => Sophie Marchand: departure [by=Naomi Ferrer]; Naomi Ferrer: appointment [by=Sophie Marchand]
Lumina AI limoge Karim Haddad | Le directeur des ventes a été prévenu lundi. ¶ L'entreprise compte trois mille salariés. À sa place, l'entreprise a choisi Solène Audric, une ancienne de Dorval. => Karim Haddad: ouster [by=Solène Audric]; Solène Audric: arrival [by=Karim Haddad] [other=Dorval]
Karim Haddad quitte Lumina AI | Le directeur des ventes a annoncé sa démission mardi. ¶ C'est à Solène Audric, responsable des clients suisses, qu'il incombe désormais de diriger les ventes. => Karim Haddad: departure [by=Solène Audric]; Solène Audric: appointment [by=Karim Haddad]
Karim Haddad quitte Lumina AI | Le directeur des ventes a annoncé sa démission mardi. ¶ Rohan Mehta, le responsable des clients suisses, gardera ses équipes jusqu'à l'embauche d'un remplaçant. => Karim Haddad: departure [by=Rohan Mehta]; Rohan Mehta: appointment [by=Karim Haddad]
Sophie Marchand prend un congé sabbatique | La directrice des ventes de Lumina AI s'absente six mois. ¶ Naomi Ferrer, jusqu'ici directrice adjointe des ventes, hérite de son poste. => Sophie Marchand: leave [by=Naomi Ferrer]; Naomi Ferrer: appointment [by=Sophie Marchand]
Borea débauche Karim Haddad, le directeur des ventes de Lumina AI | ¶ Chez Lumina AI, son départ sera effectif en juin. Les ventes sont confiées à Bastien Quillard, responsable des clients suisses. => Karim Haddad: departure [by=Bastien Quillard] [other=Borea]; Bastien Quillard: appointment [by=Karim Haddad]
Karim Haddad quitte Lumina AI | ¶ La suite ? Elle s'écrira sans lui, juge Naomi Ferrer, analyste chez Delta Conseil. => Karim Haddad: departure [by=None]
Karim Haddad quitte Lumina AI | ¶ C'est à Naomi Ferrer, analyste chez Delta Conseil, que l'on a demandé de commenter ce départ. => Karim Haddad: departure [by=None]
Karim Haddad quitte Lumina AI | ¶ Il gardera ses équipes jusqu'à l'embauche d'un remplaçant. => Karim Haddad: departure [by=None]
"""

FROM_ELSEWHERE = """
Sophie Marchand quitte Lumina AI | La directrice des ventes a annoncé sa démission mardi. ¶ La relève vient de Dorval : Rohan Mehta prendra le poste en juin. => Sophie Marchand: departure [by=Rohan Mehta]; Rohan Mehta: arrival [by=Sophie Marchand] [other=Dorval]
Lumina AI limoge Karim Haddad | Le directeur des ventes a été prévenu lundi. ¶ Son successeur arrive de chez Dorval : Solène Audric prendra le poste en juin. => Karim Haddad: ouster [by=Solène Audric]; Solène Audric: arrival [by=Karim Haddad] [other=Dorval]
Karim Haddad quitte Lumina AI | Le directeur des ventes a annoncé sa démission mardi. ¶ Le poste va à Bastien Quillard, arraché à Dorval. => Karim Haddad: departure [by=Bastien Quillard]; Bastien Quillard: arrival [by=Karim Haddad] [other=Dorval]
Borea débauche Karim Haddad, le directeur des ventes de Lumina AI | ¶ Chez Lumina AI, son départ sera effectif en juin. C'est Bastien Quillard, recruté chez Dorval, qui reprend le poste. => Karim Haddad: departure [by=Bastien Quillard] [other=Borea]; Bastien Quillard: arrival [by=Karim Haddad] [other=Dorval]
Borea débauche Karim Haddad, le directeur des ventes de Lumina AI | ¶ Chez Lumina AI, son départ sera effectif en juin. Dorval a promu Bastien Quillard directeur des ventes. => Karim Haddad: departure [by=None] [other=Borea]
"""

AFTER_A_RISE = """
Sophie Marchand promue directrice financière de Lumina AI | Elle dirigeait les ventes depuis 2021. ¶ Son fauteuil ne restera pas vide. Solène Audric en hérite. => Sophie Marchand: appointment [by=None]; Solène Audric: appointment [by=Sophie Marchand]
Karim Haddad promu directeur financier de Lumina AI | Il dirigeait les ventes depuis 2021. ¶ Rohan Mehta, son adjoint, montera d'un cran. => Karim Haddad: appointment [by=None]; Rohan Mehta: appointment [by=Karim Haddad]
Karim Haddad promu directeur financier de Lumina AI | Il dirigeait les ventes depuis 2021. ¶ Le poste revient à Naomi Ferrer, responsable des clients suisses. => Karim Haddad: appointment [by=None]; Naomi Ferrer: appointment [by=Karim Haddad]
Sophie Marchand promue directrice financière de Lumina AI | Elle dirigeait les ventes depuis 2021. ¶ À sa place, l'entreprise a choisi Naomi Ferrer, responsable des clients suisses. => Sophie Marchand: appointment [by=None]; Naomi Ferrer: appointment [by=Sophie Marchand]
Karim Haddad promu directeur financier de Lumina AI | ¶ Rohan Mehta prend la tête de la recherche. => Karim Haddad: appointment [by=None]; Rohan Mehta: appointment [by=None]
"""

NEW_HEADS = """
Grace Okonkwo démissionne de Lumina AI | La responsable de la sûreté a prévenu ses équipes lundi. ¶ Pour lui succéder, la direction a promu Sophie Marchand, responsable des audits. => Grace Okonkwo: departure [by=Sophie Marchand]; Sophie Marchand: appointment [by=Grace Okonkwo]
Rohan Mehta limogé de Lumina AI | ¶ Le responsable de la sûreté a été congédié vendredi. Ses troupes ont déjà un nouveau chef. Margaux Delvigne, responsable des audits, les dirigera. => Rohan Mehta: ouster [by=Margaux Delvigne]; Margaux Delvigne: appointment [by=Rohan Mehta]
Grace Okonkwo démissionne de Lumina AI | ¶ Son poste n'a pas été vacant longtemps : on y a nommé Karim Haddad, responsable des audits. => Grace Okonkwo: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Grace Okonkwo]
Rohan Mehta démissionne de Lumina AI | ¶ C'est à Ivan Sorel, responsable des audits, que revient sa succession. => Rohan Mehta: departure [by=Ivan Sorel]; Ivan Sorel: appointment [by=Rohan Mehta]
Rohan Mehta démissionne de Lumina AI | ¶ Ses troupes n'ont pas de nouveau chef. Ivan Sorel, analyste chez Delta Conseil, les plaint. => Rohan Mehta: departure [by=None]
"""


@pytest.mark.parametrize("item", lines(THE_PLACE, CHOSEN, FROM_ELSEWHERE, AFTER_A_RISE, NEW_HEADS))
def test_who_takes_over_what_is_left(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
