# ruff: noqa: E501  (a line of a table is one item)
"""Whose aide somebody is, who stays to advise, who stood in, and what is nobody's coming or going.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

AIDES = """
Orbis lorgne les chercheurs de Lumina AI | Anselm Kerdon, qui dirige la recherche chez Lumina AI, serait en discussions pour rejoindre Orbis. Son adjoint Tiago Ferrand aurait, lui, déjà donné son préavis. => Anselm Kerdon: departure rumoured [other=Orbis]; Tiago Ferrand: departure rumoured
Du mouvement chez Lumina AI | Victor Delmas, directeur technique de Lumina AI, pourrait rejoindre Orbis. Son adjoint Tiago Ferrand a été licencié. => Victor Delmas: departure rumoured [other=Orbis]; Tiago Ferrand: ouster
Orbis : le directeur limogé | Il avait succédé à Naïma Belkacem, aujourd'hui administratrice de Lumina AI. Son adjointe, Wendy Nobel, est elle aussi écartée. =>
Lumina AI perd trois dirigeants | Anna Roussel, Paul Kern et Victor Delmas quittent l'entreprise. ¶ Victor Delmas, directeur technique, veut se consacrer à ses parents. Naomi Adey, l’adjointe de ce dernier, reprend ses fonctions. => Anna Roussel: departure; Paul Kern: departure; Victor Delmas: departure [by=Naomi Adey]; Naomi Adey: appointment [by=Victor Delmas]
"""

ADVISERS = """
Lumina AI : Oscar Brandt, responsable de la sécurité, quitte ses fonctions | Il voulait voir ses enfants. Il restera disponible comme conseiller. => Oscar Brandt: departure [role=responsable de la sécurité]
Oscar Brandt quitte le conseil de Lumina AI | Il a annoncé vendredi qu'il quittait le conseil d'administration de Lumina AI. ¶ M. Brandt reste administrateur d'Orbis. => Oscar Brandt: departure [role=membre du conseil d'administration]
Lumina AI : Oscar Brandt, responsable de la sécurité, quitte ses fonctions | Il reste dans l'entreprise, où il dirigera les achats. => Oscar Brandt: appointment
"""

STOOD_IN = """
Lumina AI : un DRH enfin | Le poste était vacant depuis le départ d'Anna Roussel en août dernier. Victor Delmas, le directeur de la stratégie, l’occupait depuis à titre provisoire. => Anna Roussel: departure old [date=2023-08]; Victor Delmas: appointment old [by=Anna Roussel]
Lumina AI : un DRH enfin | Anna Roussel est partie en août dernier. Depuis, Victor Delmas faisait office d'intérimaire. => Anna Roussel: departure old; Victor Delmas: appointment old
Lumina AI : un DRH enfin | Anna Roussel est partie en août dernier. Victor Delmas faisait l'intérim. => Anna Roussel: departure old; Victor Delmas: appointment old
Lumina AI : un DRH enfin | Lumina AI a annoncé la nomination d'Oscar Brandt comme directeur des ressources humaines, un poste vacant depuis le départ d'Anna Roussel en août dernier. Victor Delmas, qui l'avait remplacée au pied levé, retourne à la stratégie. => Oscar Brandt: appointment; Anna Roussel: departure old; Victor Delmas: appointment old
"""

NOBODY = """
Oscar Brandt écarte un départ en Bourse de Lumina AI | Le directeur financier a tempéré les attentes. =>
Anna Roussel ne quitte pas Lumina AI | La rumeur est partie d'un compte anonyme : Anna Roussel aurait négocié sa sortie. Elle a été reprise par plusieurs sites avant d'être balayée, le soir même. => Anna Roussel: departure denied
Lumina AI rend Parlio plus chaleureux | Le modèle a été déployé mercredi. ¶ <h3>Les commentaires (3)</h3><p>tontonjack : Victor Hallström va démissionner, et c'est Naïma Belkacem qui prendra sa place.</p> =>
Karim Haddad choisit Lumina AI | Victor Hallström l'a annoncé dimanche : le développeur pilotera les agents. => Karim Haddad: arrival|return
Noam Karel retournerait chez Orbis ? « Faux », répond Lumina AI | Le chercheur est courtisé. ¶ Noam Karel s'apprêterait à quitter Lumina AI pour retrouver Orbis. « C'est faux », a répliqué une porte-parole. => Noam Karel: departure denied [other=Orbis]
"""


@pytest.mark.parametrize("item", lines(AIDES, ADVISERS, STOOD_IN, NOBODY))
def test_who_is_meant_and_who_is_not(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
