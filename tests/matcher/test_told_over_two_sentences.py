# ruff: noqa: E501  (a line of a table is one item)
"""Who somebody is stands in one sentence, what becomes of them in the next."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FOREWARNED = """
Lumina AI : d'autres départs ? | ¶ Hugo Stern, ingénieur de Lumina AI, aurait lui aussi prévenu ses chefs de son départ, selon nos sources. => Hugo Stern: departure rumoured
Lumina AI : d'autres départs ? | ¶ Hugo Stern, ingénieur chez Lumina AI, a averti ses supérieurs de sa démission. => Hugo Stern: departure
Lumina AI : d'autres départs ? | ¶ Sophie Marchand aurait informé son directeur de sa démission. => Sophie Marchand: departure rumoured
Lumina AI : d'autres départs ? | ¶ Sophie Marchand a informé ses chefs de sa décision de quitter l'entreprise. => Sophie Marchand: departure
Lumina AI perd Sophie Marchand | ¶ Sophie Marchand a démissionné mardi. D'autres chaises pourraient se vider. Hugo Stern, ingénieur du laboratoire, aurait lui aussi averti ses supérieurs de sa démission. => Sophie Marchand: departure; Hugo Stern: departure rumoured
Lumina AI | ¶ Sophie Marchand a prévenu ses chefs de son retard. =>
Lumina AI | ¶ Sophie Marchand a prévenu ses chefs du départ du train. =>
"""

BACK_FROM_LEAVE = """
Santé : Lumina AI retrouve sa directrice médicale | Cardiologue de formation, la Dre Jeanne Lacombe avait disparu à la rentrée. ¶ Lundi, la cardiologue a retrouvé son bureau de Lumina AI et ses fonctions de directrice médicale. => Jeanne Lacombe: return [date=2024-04-15]
Lumina AI retrouve sa directrice médicale | ¶ En septembre, la Dre Jeanne Lacombe avait pris un congé. Lundi, la psychiatre a repris ses fonctions. => Jeanne Lacombe: leave old [date=2023-09]; Jeanne Lacombe: return [date=2024-04-15]
Lumina AI retrouve sa directrice juridique | ¶ En septembre, Jeanne Lacombe s'était mise en congé. L'avocate a repris lundi ses fonctions. => Jeanne Lacombe: leave old [date=2023-09]; Jeanne Lacombe: return [date=2024-04-15]
Lumina AI retrouve sa directrice juridique | ¶ En septembre, Jeanne Lacombe avait pris un congé. Lundi, l'avocate est revenue. => Jeanne Lacombe: leave old [date=2023-09]; Jeanne Lacombe: return [date=2024-04-15]
Lumina AI retrouve sa directrice juridique | ¶ En septembre, Jeanne Lacombe avait pris un congé. Lundi, la juriste est revenue. Un juriste de son équipe, Hugo Stern, avait assuré l'intérim. => Jeanne Lacombe: leave old [date=2023-09]; Jeanne Lacombe: return [date=2024-04-15]; Hugo Stern: appointment old [by=Jeanne Lacombe]
Lumina AI : Karim Haddad est de retour | ¶ Karim Haddad était en congé depuis septembre. Lundi, il est rentré. => Karim Haddad: leave old [date=2023-09]; Karim Haddad: return [date=2024-04-15]
Lumina AI | ¶ Karim Haddad est en congé depuis septembre. Il est revenu sur cette décision dans un entretien. => Karim Haddad: leave old
Lumina AI | ¶ Karim Haddad est en congé depuis septembre. Il est rentré à Lyon. => Karim Haddad: leave old
"""

OF_THE_HOUSE = """
Une juriste de Lumina AI courtisée par Orbis | Jeanne Lacombe parle au nom de Lumina AI devant les ministères : elle en est la directrice des affaires publiques. Selon nos informations, cette ancienne de Thales s'apprêterait à rallier Orbis. ¶ => Jeanne Lacombe: departure rumoured [other=Orbis]
Bruxelles bruisse | Jeanne Lacombe représente Lumina AI à Bruxelles. Elle pourrait rejoindre Orbis, selon deux sources. ¶ => Jeanne Lacombe: departure rumoured [other=Orbis]
Bruxelles bruisse | Depuis deux ans, Jeanne Lacombe porte la parole de Lumina AI à Bruxelles. Elle rejoint Orbis. ¶ => Jeanne Lacombe: departure [other=Orbis]
Orbis recrute | ¶ Jeanne Lacombe négocie pour Lumina AI les contrats de calcul. Cette ancienne de Thales rejoint Orbis. => Jeanne Lacombe: departure [other=Orbis]
Bruxelles bruisse | Jeanne Lacombe connaît Lumina AI par cœur : elle en est la directrice juridique. Elle rejoint Orbis. ¶ => Jeanne Lacombe: departure [other=Orbis]
Bruxelles bruisse | Jeanne Lacombe parle de Lumina AI comme d'une famille : elle y dirige les ventes. Elle rejoint Orbis. ¶ => Jeanne Lacombe: departure [other=Orbis]
Bruxelles bruisse | Lumina AI n'a pas de secret pour Jeanne Lacombe. Elle en est la directrice juridique. L'avocate serait sur le point de rejoindre Orbis. ¶ => Jeanne Lacombe: departure rumoured [other=Orbis]
Bruxelles bruisse | Chez Lumina AI, Jeanne Lacombe dirige les ventes. Elle rejoint Orbis. ¶ => Jeanne Lacombe: departure [other=Orbis]
Bruxelles bruisse | Jeanne Lacombe est ingénieure. Elle travaille pour Lumina AI depuis 2019. Elle rejoint Orbis. ¶ => Jeanne Lacombe: departure [other=Orbis]
Bruxelles bruisse | Jeanne Lacombe est juriste. Elle dirige chez Borea les relations avec Lumina AI. Elle rejoint Orbis. ¶ =>
Bruxelles bruisse | Jeanne Lacombe est juriste. Elle travaille chez Borea pour Lumina AI. Elle rejoint Orbis. ¶ =>
Bruxelles bruisse | Jeanne Lacombe plaide au nom des éditeurs contre Lumina AI : elle en connaît les contrats. Elle rejoint Orbis. ¶ =>
Bruxelles bruisse | Jeanne Lacombe attaque Lumina AI au nom d'une ONG : elle en est la présidente. Elle rejoint Orbis. ¶ =>
Bruxelles bruisse | Jeanne Lacombe vend des logiciels à Lumina AI. Elle rejoint Orbis. ¶ =>
"""

LAST_MONTHS = """
Lumina AI : la directrice de la communication s'en va | ¶ Jeanne Lacombe a connu Lumina AI quand la société tenait sur un étage. Lundi, la directrice de la communication a fait savoir que juin serait son dernier mois. Sa vice-présidente, Karima Held, tiendra la boutique par intérim. => Jeanne Lacombe: departure [by=Karima Held] [date=2024-04-15]; Karima Held: appointment [by=Jeanne Lacombe]
Le carnet : une porte s'ouvre chez Lumina AI, une autre se ferme | ¶ Jeanne Lacombe a connu Lumina AI quand la société tenait sur un étage. Lundi, la directrice de la communication a fait savoir que juin serait son dernier mois. Sa vice-présidente, Karima Held, tiendra la boutique par intérim. => Jeanne Lacombe: departure [by=Karima Held] [date=2024-04-15]; Karima Held: appointment [by=Jeanne Lacombe]
Le carnet | ¶ Jeanne Lacombe dirige la communication de Lumina AI. Lundi, elle a fait savoir que juin serait son dernier mois. => Jeanne Lacombe: departure [date=2024-04-15]
Le carnet | ¶ Jeanne Lacombe dirige la communication de Lumina AI. Cette semaine est sa dernière semaine. => Jeanne Lacombe: departure
Le carnet | ¶ Jeanne Lacombe dirige la communication de Lumina AI. Vendredi sera son dernier jour. => Jeanne Lacombe: departure
Le carnet | ¶ Sophie Marchand l'a dit lundi : avril sera son dernier mois chez Lumina AI. => Sophie Marchand: departure
Le carnet | ¶ Sophie Marchand a perdu son dernier mois de salaire. =>
Le carnet | ¶ Sophie Marchand a passé son dernier mois chez Lumina AI à corriger des bogues. => Sophie Marchand: departure
Lumina AI | ¶ Sophie Marchand a vécu le dernier mois comme une épreuve. =>
Lumina AI | ¶ Ces derniers mois, Sophie Marchand a beaucoup voyagé. =>
Lumina AI | ¶ Le dernier mois du trimestre a été difficile pour Sophie Marchand. =>
"""

FROM_ELSEWHERE = """
Affaires publiques : Lumina AI s'offre un ancien d'Orbis | À Paris, la bataille ne fait que commencer. ¶ Ses interlocuteurs le disent patient. Hugo Stern défendait hier encore, à Bruxelles, les intérêts d'Orbis. Il a été nommé lundi directeur des affaires publiques de Lumina AI en France. => Hugo Stern: arrival [other=Orbis] [date=2024-04-15]
Affaires publiques | ¶ Hugo Stern défendait, à Bruxelles, les intérêts de Borea. L'avocat a été nommé lundi directeur juridique de Lumina AI. => Hugo Stern: arrival [other=Borea]
Lumina AI étoffe ses ventes | ¶ Jeanne Lacombe vendait depuis quatre ans les outils d'Orbis. Lundi, elle a pris la tête des ventes de Lumina AI. => Jeanne Lacombe: arrival [other=Orbis] [date=2024-04-15]
Lumina AI étoffe ses rangs | ¶ Matteo Rinaldi jugeait jusqu'ici les modèles d'Orbis. Il a été nommé lundi chef des tests de Lumina AI. => Matteo Rinaldi: arrival [other=Orbis]
Lumina AI étoffe ses ventes | ¶ Farid Lachance, ingénieur du laboratoire, n'a pas répondu. À Toronto, le climat est tout autre. Gurdeep Walia vendait depuis quatre ans les outils d'Orbis. Lundi, il est passé chez Lumina AI, où l'attend une équipe. => Gurdeep Walia: arrival [other=Orbis] [date=2024-04-15]
Lumina AI | ¶ Sophie Marchand défendait hier les intérêts de Lumina AI devant Orbis. Elle a été nommée lundi directrice juridique. => Sophie Marchand: appointment
"""

TAKES_OVER = """
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Hugo Stern menait jusqu'ici les projets de robotique. C'est lui qui la remplace, et sans attendre. => Sophie Marchand: departure [by=Hugo Stern]; Hugo Stern: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Karim Haddad menait jusqu'ici les projets de robotique. C'est lui qui la remplace. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Karim Haddad menait jusqu'ici les projets de robotique. Il la remplace. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Karim Haddad menait jusqu'ici les projets de robotique. Il lui succède. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Hugo Stern menait jusqu'ici les projets de robotique. Il lui succède. => Sophie Marchand: departure [by=Hugo Stern]; Hugo Stern: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Hugo Stern était son adjoint. Il lui succède. => Sophie Marchand: departure [by=Hugo Stern]; Hugo Stern: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Hugo Stern la remplace. => Sophie Marchand: departure [by=Hugo Stern]; Hugo Stern: appointment [by=Sophie Marchand]
Lumina AI : Rohan Mehta s'en va | ¶ Rohan Mehta quitte l'entreprise mercredi. Jeanne Lacombe menait jusqu'ici les projets de robotique. C'est elle qui le remplace, et sans attendre. => Rohan Mehta: departure [by=Jeanne Lacombe]; Jeanne Lacombe: appointment [by=Rohan Mehta]
Lumina AI : Rohan Mehta s'en va | ¶ Rohan Mehta quitte l'entreprise mercredi. Jeanne Lacombe menait jusqu'ici les projets de robotique. Elle le remplace. => Rohan Mehta: departure [by=Jeanne Lacombe]; Jeanne Lacombe: appointment [by=Rohan Mehta]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. La juriste avait tout bâti. Hugo Stern pilotait jusqu'ici les contrats du groupe. C'est lui qui la remplacera. => Sophie Marchand: departure [by=Hugo Stern]; Hugo Stern: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand reste | ¶ Hugo Stern, qui menait les projets, est en vacances. Un stagiaire le remplace. =>
"""

REFILLED = """
La voix de Lumina AI en Europe passe chez Orbis | Jeanne Lacombe, directrice des affaires publiques de Lumina AI, a prévenu ses équipes mercredi. Son fauteuil ne restera pas vide. Hugo Stern, chargé jusqu'ici des clients suisses, en hérite. ¶ => Jeanne Lacombe: departure [other=Orbis] [by=Hugo Stern]; Hugo Stern: appointment [by=Jeanne Lacombe]
Lumina AI : Sophie Marchand s'en va | ¶ La directrice de la recherche part mercredi. Son fauteuil ne restera pas vide. Hugo Stern, chargé jusqu'ici des données, en hérite. => Sophie Marchand: departure [by=Hugo Stern]; Hugo Stern: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Son poste est déjà pourvu. Karim Haddad le reprend. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Le siège n'aura pas été vacant longtemps. Hugo Stern, son adjoint, en hérite. => Sophie Marchand: departure [by=Hugo Stern]; Hugo Stern: appointment [by=Sophie Marchand]
Lumina AI : Jeanne Lacombe s'en va | ¶ Jeanne Lacombe a remis sa démission mercredi. Ses dossiers ne resteront pas orphelins. Hugo Stern, chargé jusqu'ici des données, en hérite. => Jeanne Lacombe: departure [by=Hugo Stern]; Hugo Stern: appointment [by=Jeanne Lacombe]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Son vélo ne restera pas au garage. Hugo Stern, son voisin, en hérite. => Sophie Marchand: departure
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte l'entreprise mercredi. Son bureau est vide. Hugo Stern l'a pris en photo. => Sophie Marchand: departure
"""

RECRUITS_AND_NEGOTIATORS = """
Le carnet | ¶ Hugo Stern retrouve du travail. Depuis mardi, l'ancien ministre est une recrue de Lumina AI : le Britannique y sera responsable des relations avec les États. => Hugo Stern: arrival
Le carnet | ¶ Depuis mardi, Hugo Stern est une recrue de Lumina AI. => Hugo Stern: arrival
Le carnet | ¶ Hugo Stern n'est pas une recrue de Lumina AI. =>
Bruxelles se dispute les lobbyistes | La semaine a été rude : Lumina AI a vu filer chez Orbis sa négociatrice en chef, Jeanne Lacombe. ¶ => Jeanne Lacombe: departure [other=Orbis] [role=négociatrice en chef]
Bruxelles se dispute les lobbyistes | Lumina AI a vu partir chez Orbis son négociateur en chef, Hugo Stern. ¶ => Hugo Stern: departure [other=Orbis]
Bruxelles se dispute les lobbyistes | Le négociateur de la Commission face à Lumina AI, Hugo Stern, s'en va. ¶ =>
"""


@pytest.mark.parametrize(
    "item",
    lines(
        FOREWARNED,
        BACK_FROM_LEAVE,
        OF_THE_HOUSE,
        LAST_MONTHS,
        FROM_ELSEWHERE,
        TAKES_OVER,
        REFILLED,
        RECRUITS_AND_NEGOTIATORS,
    ),
)
def test_told_in_the_next_sentence(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
