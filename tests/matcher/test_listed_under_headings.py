# ruff: noqa: E501  (a line of a table is one item)
"""Who is listed: under a heading that tells by a figure, under a title, behind a label or an arrow, in a table."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BY_A_FIGURE = """
Lumina AI : le bilan | <h3>Ceux qu'on ne croise plus à la cantine</h3><ul><li>Irma Quellec, directrice financière (avril)</li><li>Nils Okafor, l'homme des ventes, remercié la semaine dernière</li></ul><h3>Ceux qui ont poussé la porte</h3><ul><li>Basile Trémont, ex-Orbis, au marketing</li><li>Line Maurois, chipée à Kyuta, à Lyon</li></ul> => Irma Quellec: departure [role=directrice financière]; Nils Okafor: ouster old; Basile Trémont: arrival [other=Orbis] [role=marketing]; Line Maurois: arrival [other=Kyuta]
Lumina AI : le bilan | <h3>Ils ne sont plus là</h3><ul><li>Irma Quellec, directrice financière</li><li>Nils Okafor</li></ul> => Irma Quellec: departure; Nils Okafor: departure
Lumina AI : le bilan | <h3>Celles que l'on ne reverra pas</h3><ul><li>Irma Quellec, directrice financière</li><li>Line Maurois</li></ul> => Irma Quellec: departure; Line Maurois: departure
Lumina AI : le bilan | <h3>Au revoir !</h3><ul><li>Irma Quellec, directrice financière</li></ul> => Irma Quellec: departure
Lumina AI : le bilan | <h3>S'en vont</h3><ul><li>Nils Okafor, chercheur</li></ul><h3>Restent</h3><ul><li>Irma Quellec, directrice financière</li></ul> => Nils Okafor: departure
Lumina AI : le bilan | <h3>Les départs</h3><ul><li>Irma Quellec (conformité)</li><li>Nils Okafor (produits grand public)</li><li>Basile Trémont (41 ans)</li><li>Line Maurois (ex-paie)</li></ul> => Irma Quellec: departure [role=conformité]; Nils Okafor: departure [role=produits grand public]; Basile Trémont: departure [role=None]; Line Maurois: departure [role=None]
Lumina AI : le bilan | <h3>Les nouveaux visages</h3><ul><li>Irma Quellec, ex-Orbis, aux finances</li><li>Nils Okafor, venu de Kyuta</li></ul> => Irma Quellec: arrival [other=Orbis] [role=finances]; Nils Okafor: arrival [other=Kyuta]
Lumina AI : le bilan | <h3>Bienvenue à</h3><ul><li>Nils Okafor, venu de Kyuta</li></ul> => Nils Okafor: arrival [other=Kyuta]
Lumina AI : le bilan | <h3>Elles ont franchi le seuil</h3><ul><li>Line Maurois, venue de Kyuta</li></ul> => Line Maurois: arrival [other=Kyuta]
Lumina AI : le bilan | <h3>Ceux qu'on donne partants</h3><ul><li>Irma Quellec, directrice financière</li></ul> => Irma Quellec: departure rumoured
Le mercato | <h3>➡️ Nouvelle recrue d'Orbis</h3><ul><li>Irma Quellec, ex-directrice financière de Lumina AI, partie en mars</li></ul> => Irma Quellec: venture [other=Orbis] [date=None]; Irma Quellec: departure old [date=2024-03]
Le mercato | <h3>Nouvelles recrues de Lumina AI</h3><ul><li>Irma Quellec, ex-Orbis, arrivée mardi</li></ul> => Irma Quellec: arrival [other=Orbis] [date=2024-04-16]
Lumina AI : le bilan | <h3>Les nouveaux visages de la tech</h3><ul><li>Rohan Mehta, directeur des produits</li></ul> =>
Lumina AI : le bilan | <h3>Fidèles au poste</h3><ul><li>Rohan Mehta, directeur des produits</li></ul> =>
Lumina AI : le bilan | <h3>Ceux qu'on n'entend pas</h3><ul><li>Rohan Mehta, directeur des produits</li></ul> =>
Lumina AI : le bilan | <h3>Ceux qu'on croise partout</h3><ul><li>Rohan Mehta, directeur des produits</li></ul> =>
"""

BY_A_SIGN = """
Lumina AI : le bilan | On fait les comptes. ¶ 🚪 Avril<br>➡️ Irma Quellec, VP consumer product, un an après son arrivée de chez Kyuta<br>➡️ Basile Trémont, ingénieur<br>🚪 Janvier<br>➡️ Line Maurois, chief scientist (remplacée par Nils Okafor)<br>🏖️ Et Grace Okonkwo ? En congé sabbatique jusqu'à la fin de l'année. Elle jure qu'elle reviendra. => Irma Quellec: departure [date=2024-04] [other=None]; Irma Quellec: arrival old [other=Kyuta]; Basile Trémont: departure [date=2024-04]; Line Maurois: departure old [date=2024-01] [role=chief scientist] [by=Nils Okafor]; Nils Okafor: appointment old [by=Line Maurois]; Grace Okonkwo: leave [date=None]
Lumina AI : le bilan | On fait les comptes. ¶ 🚪 Irma Quellec, VP People<br>🚪 Basile Trémont, ingénieur => Irma Quellec: departure; Basile Trémont: departure
Lumina AI : le bilan | <h3>Les départs</h3><ul><li>Irma Quellec (finances), six mois après sa nomination</li></ul> => Irma Quellec: departure; Irma Quellec: appointment old
Lumina AI ouvre ses portes | Le public visitera les locaux. ¶ 🚪 Irma Quellec, VP People, guidera les visiteurs<br>🚪 Basile Trémont tiendra le vestiaire =>
On recrute ! Lumina AI cherche sa directrice générale Europe | J'ai lu l'annonce. ¶ J'ai lu l'annonce.<br>– Le poste : prendre la tête des ventes européennes.<br>– Le patron : Wenjing Li, directrice de la recherche.<br>– Le lieu : Dublin. =>
On recrute ! Lumina AI cherche sa directrice générale Europe | J'ai lu l'annonce. ¶ J'ai lu l'annonce.<br>– La mission : remplacer un partant.<br>– Le patron : Wenjing Li, directrice de la recherche. =>
Ça bouge chez Lumina AI | Le point. ¶ Le point.<br>✅ Ils arrivent :<br>– Nils Okafor, directeur juridique.<br>– Line Maurois, directrice de la paie. => Nils Okafor: arrival; Line Maurois: arrival
"""

UNDER_A_TITLE = """
Lumina AI : les départs de l'année | On fait les comptes. <ul><li>Irma Quellec, directrice financière (avril)</li><li>Nils Okafor (avril), pour Meta</li></ul> => Irma Quellec: departure [date=2024-04]; Nils Okafor: departure [other=Meta]
Qui a quitté Lumina AI cette année ? | Voici la liste. <ul><li>Irma Quellec, directrice financière (avril)</li></ul> => Irma Quellec: departure [date=2024-04]
Les départs chez Lumina AI inquiètent | <ul><li>Rohan Mehta, directeur des produits</li></ul> =>
Lumina AI : après les départs, les hommes forts | <ul><li>Rohan Mehta, directeur des produits</li></ul> =>
Qui dirige Lumina AI ? | <ul><li>Rohan Mehta, directeur des produits</li><li>Grace Okonkwo</li></ul> =>
Ils font Lumina AI | <ul><li>Rohan Mehta, directeur des produits</li></ul> =>
"""

LABELLED = """
Mouvements chez Lumina AI | MOUVEMENT INTERNE – Irma Quellec : directrice de la paie ➜ directrice financière ¶ DÉPART – Nils Okafor, directeur du produit ➜ Orbis => Irma Quellec: appointment [role=directrice financière]; Nils Okafor: departure [other=Orbis]
Mouvements chez Lumina AI | <p>ARRIVÉE – Irma Quellec : Orbis ➜ directrice financière</p><p>PROMOTION – Basile Trémont : ingénieur → directeur de la recherche</p> => Irma Quellec: arrival [other=Orbis] [role=directrice financière]; Basile Trémont: appointment [role=directeur de la recherche]
Mouvements chez Lumina AI | <p>Mobilité interne : Basile Trémont, d'ingénieur à directeur de la recherche</p> => Basile Trémont: appointment [role=directeur de la recherche]
Lumina AI en bref | <p>Départs</p><ul><li>Irma Quellec – directrice financière – Meta</li><li>Nils Okafor (produit) : Google</li></ul> => Irma Quellec: departure [other=Meta]; Nils Okafor: departure [other=Google]
Mouvements sociaux : Rohan Mehta, PDG de Lumina AI, inquiet =>
"""

IN_A_TABLE = """
Lumina AI : les départs de l'année | <table><tr><th>Nom</th><th>Poste</th><th>Date</th><th>Destination</th></tr><tr><td>Irma Quellec</td><td>directrice financière</td><td>avril 2024</td><td>Meta</td></tr><tr><td>Nils Okafor</td><td>directeur du produit</td><td>avril 2024</td><td></td></tr></table> => Irma Quellec: departure [other=Meta] [date=2024-04]; Nils Okafor: departure [date=2024-04]
Lumina AI : le tableau | <h3>Arrivées</h3><table><tbody><tr><td><b>Irma Quellec</b></td><td>directrice financière</td><td>Meta</td></tr></tbody></table> => Irma Quellec: arrival [other=Meta]
Lumina AI : qui dirige | <table><tr><td>Rohan Mehta</td><td>directeur des produits</td></tr><tr><td>Grace Okonkwo</td><td>finances</td></tr></table> =>
Rohan Mehta quitte Lumina AI | <table><tr><td><p>Rohan Mehta a quitté Lumina AI mardi. Son équipe reste.</p></td><td><img src="x"/></td></tr></table> => Rohan Mehta: departure [date=2024-04-16]
"""


@pytest.mark.parametrize("line", lines(BY_A_FIGURE, BY_A_SIGN, UNDER_A_TITLE, LABELLED, IN_A_TABLE))
def test_who_is_listed_is_told_by_what_stands_above(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


# Whom nobody knows is of the house that the heading names, unless it names another as well.
UNDER_A_HOUSE = """
La semaine en bref : Tavria vend sa filiale, du monde chez Lumina AI | ¶ <h3>Tavria se sépare de sa filiale</h3><p>L'accord a été signé jeudi.</p><h3>Du monde chez Lumina AI</h3><p>La maison recrute. La directrice juridique, Irma Quellec, absente depuis février, retrouvera son poste en mai.</p> => Irma Quellec: return [date=2024-05]
La semaine en bref : Tavria vend sa filiale, du monde chez Lumina AI | ¶ <h3>Du monde chez Lumina AI</h3><p>La maison recrute.</p><h3>Tavria se sépare de sa filiale</h3><p>La directrice juridique, Irma Quellec, absente depuis février, retrouvera son poste en mai.</p> =>
"""


@pytest.mark.parametrize("line", lines(UNDER_A_HOUSE))
def test_of_the_house_in_the_heading(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
    assert differences(claims_of(text, history=False), expected) == []
