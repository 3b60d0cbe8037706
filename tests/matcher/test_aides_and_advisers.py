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

DIGESTS = """
Nominations : mouvements chez Lumina AI, Orbis et Boréal | Tous les mouvements de la semaine. ¶ <p><strong>Lumina AI.</strong> Gwen Tanguy, responsable des partenariats, a quitté l'entreprise début avril. Elle est remplacée par Matteo Ferrin.</p><p><strong>Orbis.</strong> Léa Kern est nommée directrice.</p> => Gwen Tanguy: departure [by=Matteo Ferrin]; Matteo Ferrin: appointment
Le café serré du jeudi : un ministre chez Lumina AI | Au menu ce matin. ¶ Paul Kern, l'ancien ministre, a annoncé mercredi qu'il rejoignait Lumina AI. La veille, on apprenait que Sophie Marchand, directrice de la communication, partirait en juin ; Grace Okonkwo la remplace. => Paul Kern: arrival; Sophie Marchand: departure; Grace Okonkwo: appointment
"""

ON_THE_DAY = """
Sommet sur l’IA : Victor Hallström à Paris | Sophie Marchand remplacera Victor Hallström mardi au Grand Palais si celui-ci doit quitter la capitale plus tôt que prévu. Lumina AI a un stand. =>
LUMINA AI: SOPHIE MARCHAND REPREND LA MAIN SUR SON COMPTE APRÈS UN PIRATAGE | La directrice s'est vue évincée de son propre compte. Sophie Marchand est de retour. =>
Trois ans après, que sont devenus les putschistes de Lumina AI ? | ¶ Karim Haddad, resté fidèle, est désormais le numéro deux de fait. =>
Boréal nomme Chris Roger à la place de Sophie Gamar | Sa prédécesseure a été recrutée début avril par Lumina AI, dont elle dirigera les applications. => Sophie Gamar: arrival
Lumina AI crée une équipe | ¶ Victor Hallström, cofondateur de Lumina AI, en prend la direction avec Sophie Marchand, jusqu'ici responsable de l'alignement. => Victor Hallström: appointment; Sophie Marchand: appointment
Lumina AI : accord trouvé | ¶ Le conseil d'administration change de visage. L'ancien patron d'Orbis Paul Kern en devient président, et l'économiste Lars Summ y entre à ses côtés. Adam Ang, le patron d'Hydra, conserve son siège. Microsoft applaudit. Helen Tonn et Tasha Cauley, qui avaient voté contre M. Hallström, quittent l'instance. => Paul Kern: arrival; Lars Summ: arrival; Helen Tonn: departure [role=membre du conseil d'administration]; Tasha Cauley: departure [role=membre du conseil d'administration]
Lars Summ démissionne du conseil d'administration de Lumina AI | ¶ Son entrée, comme celle de Victor Hallström, devait rassurer les investisseurs. => Lars Summ: departure; Victor Hallström: arrival old
"""


@pytest.mark.parametrize("item", lines(AIDES, ADVISERS, STOOD_IN, NOBODY, DIGESTS, ON_THE_DAY))
def test_who_is_meant_and_who_is_not(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
