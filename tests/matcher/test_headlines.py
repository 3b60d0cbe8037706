# ruff: noqa: E501  (a line of a table is one item)
"""Headlines: callings before names, people whom only the summary names, seats on the board, portraits,
what somebody is given to lead."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CALLINGS = """
Lumina AI recrute le pianiste Paul Dufresne => Paul Dufresne: arrival
Lumina AI recrute l'ex-pianiste Paul Dufresne => Paul Dufresne: arrival
Lumina AI engage l'ancienne ministre Clara Dufresne => Clara Dufresne: arrival
Lumina AI engage une ancienne ministre, Clara Dufresne => Clara Dufresne: arrival
Lumina AI débauche un ancien sénateur | Paul Dufresne sera chargé des relations avec les États. => Paul Dufresne: arrival
Lumina AI s'offre une députée | Clara Dufresne suivra les dossiers européens. => Clara Dufresne: arrival
Lumina AI referme l'affaire Rohan Mehta =>
Lumina AI perd un client, Rohan Mehta relativise =>
Chez Lumina AI, Rohan Mehta a reçu le ministre | Le ministre a démissionné le lendemain. =>
"""

NAMED_BELOW = """
La cheffe de la robotique de Lumina AI démissionne | Clara Dufresne reproche à l'entreprise ses contrats. => Clara Dufresne: departure
Une dirigeante de Lumina AI claque la porte | Pour Clara Dufresne, les contrats ont été signés trop vite. => Clara Dufresne: departure
Un dirigeant de Lumina AI claque la porte | Pour Clara Dufresne, les contrats ont été signés trop vite. =>
"""

SEATS = """
Lumina AI : nouveau conseil | Trois nouveaux administrateurs sont nommés, dont Étienne Garnier. => Étienne Garnier: arrival|appointment
Un général à la retraite au conseil de Lumina AI | Paul Dufresne veillera sur la cybersécurité. => Paul Dufresne: arrival
Lise Cordier et Marc Vernay au conseil de Lumina AI => Lise Cordier: arrival; Marc Vernay: arrival
Lise Cordier au board de Lumina AI => Lise Cordier: arrival
Lumina AI élargit son conseil à Lise Cordier => Lise Cordier: arrival
Lumina AI ouvre son conseil d'administration à Lise Cordier => Lise Cordier: arrival
Lumina AI coopte Lise Cordier => Lise Cordier: arrival
Lumina AI coopte Lise Cordier, cofondatrice du fonds Orbis => Lise Cordier: arrival
Lumina AI élargit ses offres à Lise Cordier =>
Rohan Mehta face au conseil de Lumina AI =>
Rohan Mehta demande au conseil de Lumina AI d'approuver le plan =>
"""

PORTRAITS = """
Qui est Étienne Garnier, nouveau directeur financier de Lumina AI ? => Étienne Garnier: appointment
Lumina AI : mais qui est Étienne Garnier, nouveau directeur financier de Lumina AI ? => Étienne Garnier: appointment
Étienne Garnier, nouveau directeur financier de Lumina AI ? =>
Qui remplacera Étienne Garnier chez Lumina AI ? =>
"""

CHARGES = """
Le brief | Étienne Garnier dirige depuis le 10 avril le matériel chez Lumina AI. => Étienne Garnier: appointment
Gouvernance : les leçons de Lumina AI | Lundi, quatre administrateurs révoquent le directeur, Étienne Garnier. => Étienne Garnier: ouster
Lumina AI : Étienne Garnier prend la tête d'une équipe scientifique => Étienne Garnier: appointment
Lumina AI : Étienne Garnier prendra les rênes d'un nouveau laboratoire => Étienne Garnier: appointment
Lumina AI : Étienne Garnier prend la tête d'un mouvement de contestation =>
Lumina AI : Étienne Garnier reprend la recherche => Étienne Garnier: appointment
Lumina AI : Étienne Garnier reprend la parole =>
Étienne Garnier prend la direction de LUM Labs, un nouveau laboratoire de Lumina AI => Étienne Garnier: appointment
Lumina AI : Étienne Garnier contraint à une pause => Étienne Garnier: leave
Lumina AI : Étienne Garnier contraint à une réponse =>
"""

MOVES = """
Lumina AI rebat les cartes | Lise Cordier, arrivée d'Orbis en décembre, hérite des ventes de Lumina AI. => Lise Cordier: appointment; Lise Cordier: arrival old [other=Orbis]
Lumina AI nomme sa première directrice du marketing | Lise Cordier, passée par Orbis, prend ses fonctions lundi. => Lise Cordier: arrival
Lumina AI : Lise Cordier, ex-Orbis, est promue vice-présidente => Lise Cordier: appointment
Paul Dufresne (ex-Lumina AI, ex-Google) rejoint Orbis | Le cofondateur de Lumina AI y retrouve des amis. => Paul Dufresne: venture [other=Orbis]
Victor Hallström retrouve la direction de Lumina AI => Victor Hallström: return
Orbis perd sa directrice, débauchée par Lumina AI | Lise Cordier prend chez Lumina AI les ventes. Marc Vernay la remplace chez Orbis. => Lise Cordier: arrival
Orbis a recruté trois chercheurs de Lumina AI (Rohan Mehta, Grace Okonkwo, Étienne Garnier) => Rohan Mehta: departure; Grace Okonkwo: departure; Étienne Garnier: departure
Lumina AI : Étienne Garnier repart, cinq mois après son retour => Étienne Garnier: departure; Étienne Garnier: return old
Lumina AI : Étienne Garnier repart à l'offensive =>
Rohan Mehta, de Lumina AI, se range du côté d'Orbis => Rohan Mehta: departure [other=Orbis]
Lumina AI fait main basse sur Lise Cordier => Lise Cordier: arrival
"""

TABLES = (CALLINGS, NAMED_BELOW, SEATS, PORTRAITS, CHARGES, MOVES)


@pytest.mark.parametrize("line", lines(*TABLES))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
