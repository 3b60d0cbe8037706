# ruff: noqa: E501  (a line of a table is one item)
"""Who is chosen to take over, who goes over to a rival, who is away for treatment, what a recall tells.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CHOSEN = """
Elle jurait de rester : Sophie Marchand quitte Lumina AI | La chercheuse, à l'origine du mode vocal, désigne son second pour prendre la relève. ¶ => Sophie Marchand: departure
Naomi Ferrer quitte Lumina AI | La directrice du matériel a choisi son second pour la remplacer. ¶ => Naomi Ferrer: departure
Lumina AI : Karim Haddad démissionne | ¶ Le chercheur a nommé sa seconde pour reprendre le flambeau. => Karim Haddad: departure
Lumina AI : Karim Haddad démissionne | ¶ Le chercheur mandate son second pour assurer l'intérim. => Karim Haddad: departure
Naomi Ferrer quitte Lumina AI | ¶ Elle a choisi Karim Haddad pour prendre sa suite. => Naomi Ferrer: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Naomi Ferrer]
Lumina AI : du neuf | ¶ Karim Haddad est nommé directeur du matériel. Il a choisi son second pour diriger la robotique. => Karim Haddad: appointment
"""

OF_NO_KNOWN_NAME = """
Naomi Ferrer quitte Lumina AI | ¶ L'équipe obéira à Daichi Fukuda, jusqu'ici son second, qui devient directeur de la recherche audio. => Naomi Ferrer: departure [by=Daichi Fukuda]; Daichi Fukuda: appointment [by=Naomi Ferrer]
Naomi Ferrer quitte Lumina AI | ¶ Les équipes répondront désormais à Padraig Obaro, qui est promu directeur de la robotique. => Naomi Ferrer: departure; Padraig Obaro: appointment
Naomi Ferrer quitte Lumina AI | ¶ Les clés vont à Padraig Obaro, jusque-là son adjoint, qui prend le titre de directeur de la robotique. => Naomi Ferrer: departure; Padraig Obaro: appointment
Naomi Ferrer quitte Lumina AI | ¶ Elle fait confiance à Daichi Fukuda, son bras droit, qui devient directeur de la recherche. => Naomi Ferrer: departure; Daichi Fukuda: appointment
Naomi Ferrer quitte Lumina AI | ¶ Les équipes déménagent à Palo Verde, son siège depuis 2019. => Naomi Ferrer: departure
"""

OVER_TO_A_RIVAL = """
Sophie Marchand quitte Lumina AI | ¶ La directrice des ventes a averti mardi ses équipes qu'elle passait au concurrent lyonnais Orbis, où l'attend un poste de directrice. => Sophie Marchand: departure [other=Orbis] [date=2024-04-16]
Lumina AI : un départ | ¶ Karim Haddad, directeur de la recherche de Lumina AI, a annoncé lundi qu'il passait à la jeune pousse berlinoise Orbis. => Karim Haddad: departure [other=Orbis] [date=2024-04-15]
Karim Haddad quitte Lumina AI | ¶ Le directeur du matériel de Lumina AI passe au rival allemand Borea. => Karim Haddad: departure [other=Borea]
Lumina AI : du neuf | ¶ Karim Haddad, chercheur chez Lumina AI depuis 2019, est passé mardi au géant allemand Borea. => Karim Haddad: departure [other=Borea] [date=2024-04-16]
Lumina AI : du neuf | ¶ Karim Haddad, directeur de Lumina AI, passe le micro au patron d'Orbis. =>
Lumina AI : du neuf | ¶ Karim Haddad, directeur de Lumina AI, est passé mardi au siège d'Orbis. =>
"""

AWAY_FOR_TREATMENT = """
Lumina AI : du neuf | ¶ Karim Haddad délaisse la direction des ventes pour devenir responsable des projets ; Naomi Ferrer, enfin, directrice du marketing, s'éloigne le temps de nouveaux traitements et compte bien revenir. => Karim Haddad: appointment; Naomi Ferrer: leave
Naomi Ferrer, directrice du marketing de Lumina AI, s'éloigne le temps de nouveaux traitements et compte bien revenir | ¶ => Naomi Ferrer: leave
Lumina AI : du neuf | ¶ Karim Haddad, directeur des ventes, s'éclipse le temps d'une opération, mais entend bien reprendre son poste. => Karim Haddad: leave
Lumina AI : du neuf | ¶ Naomi Ferrer s'éloigne de Lumina AI le temps de nouvelles séances de chimiothérapie. => Naomi Ferrer: leave
Lumina AI : du neuf | ¶ Naomi Ferrer cède la direction des ventes pour se soigner ; elle compte revenir en juin. => Naomi Ferrer: leave
Lumina AI : du neuf | ¶ Naomi Ferrer, directrice du marketing, s'éclipse le temps d'un café et compte bien revenir à table. =>
"""

HEIRS_FROM_OUTSIDE = """
De Lyon à Berlin, Yves Gauthier choisit Orbis | Le directeur général de Lumina AI Canada a remis sa démission mardi. ¶ Ce n'était donc pas qu'une rumeur de corridor. Yves Gauthier, directeur général de Lumina AI Canada, a avisé mardi ses employés qu'il passait au concurrent torontois Orbis, où l'attend une vice-présidence aux affaires publiques. Il aura mis trois ans à bâtir le bureau, qui compte aujourd'hui quarante personnes, de Montréal à Vancouver, et dont la plupart ont appris la nouvelle au réveil. « Un Québécois qui part travailler à Toronto, c'est un sacrifice », a-t-il badiné, joint en fin de soirée. Le patron d'Orbis a dit apprécier « son calme et son accent ». Les voisins, eux, se demandent qui videra le réfrigérateur du bureau, où dorment encore trois tartes au sucre et une moitié de saumon, souvenir d'une fête de la Saint-Jean. => Yves Gauthier: departure [other=Orbis] [date=2024-04-16]
Yves Gauthier quitte Lumina AI | ¶ Pour lui succéder, la compagnie américaine est allée chercher Lea Kahn chez Borea. => Yves Gauthier: departure [by=Lea Kahn]; Lea Kahn: arrival [by=Yves Gauthier] [other=Borea]
Yves Gauthier quitte Lumina AI pour Orbis | ¶ Pour lui succéder, la compagnie américaine est allée chercher Lea Kahn chez Borea. => Yves Gauthier: departure [other=Orbis]; Lea Kahn: arrival [by=Yves Gauthier] [other=Borea]
Yves Gauthier passe chez Orbis | ¶ Le patron des ventes de Lumina AI s'en va. Pour prendre sa suite, la firme est allée chercher Lea Kahn chez Borea. => Yves Gauthier: departure [other=Orbis]; Lea Kahn: arrival [by=Yves Gauthier] [other=Borea]
Karim Haddad quitte Lumina AI | ¶ Orbis l'a recruté. Pour l'épauler, l'entreprise est allée chercher Lea Kahn chez Borea. => Karim Haddad: departure [other=Orbis]
"""


@pytest.mark.parametrize(
    "item", lines(CHOSEN, OF_NO_KNOWN_NAME, OVER_TO_A_RIVAL, AWAY_FOR_TREATMENT, HEIRS_FROM_OUTSIDE)
)
def test_who_is_designated_and_who_is_recalled(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
