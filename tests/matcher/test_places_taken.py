# ruff: noqa: E501  (a line of a table is one item)
"""Whose place somebody takes, for good or for a time, and whose people they are set over.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

PLACES = """
Lumina AI remercie Kwame Asante, Étienne Garnier reprend la recherche => Kwame Asante: ouster; Étienne Garnier: appointment
Lumina AI remercie Kwame Asante, Étienne Garnier récupère son poste => Kwame Asante: ouster [by=Étienne Garnier]; Étienne Garnier: appointment [by=Kwame Asante]
Lumina AI limoge Kwame Asante et Étienne Garnier reprend son fauteuil => Kwame Asante: ouster [by=Étienne Garnier]; Étienne Garnier: appointment [by=Kwame Asante]
Kwame Asante quitte Lumina AI : Étienne Garnier récupère son bureau => Kwame Asante: departure [by=Étienne Garnier]; Étienne Garnier: appointment [by=Kwame Asante]
Lumina AI se sépare de Kwame Asante | Étienne Garnier récupère son portefeuille. => Kwame Asante: ouster; Étienne Garnier: appointment [by=Kwame Asante]
Lumina AI écarte Kwame Asante, Étienne Garnier hérite de la maison => Kwame Asante: ouster; Étienne Garnier: appointment
Kwame Asante remercié par Lumina AI | Étienne Garnier reprend sa place. => Kwame Asante: ouster [by=Étienne Garnier]; Étienne Garnier: appointment [by=Kwame Asante]
Kwame Asante quitte Lumina AI. Étienne Garnier, en congé depuis mars, reprend son poste. => Kwame Asante: departure; Étienne Garnier: return; Étienne Garnier: leave old
Lumina AI limoge Kwame Asante et Étienne Garnier reprend son fauteuil => Kwame Asante: ouster [by=Étienne Garnier]; Étienne Garnier: appointment [by=Kwame Asante]
Lumina AI limoge Kwame Asante et Étienne Garnier prend la tête de la recherche => Kwame Asante: ouster; Étienne Garnier: appointment
Lumina AI perd Kwame Asante et Étienne Garnier le remplace => Kwame Asante: departure [by=Étienne Garnier]; Étienne Garnier: appointment [by=Kwame Asante]
Lumina AI recrute Basile Trémont et Étienne Garnier part => Basile Trémont: arrival; Étienne Garnier: departure
Lumina AI limoge Kwame Asante et Étienne Garnier => Kwame Asante: ouster; Étienne Garnier: ouster
Lumina AI limoge Kwame Asante et Étienne Garnier, qui reprend ses études => Kwame Asante: ouster; Étienne Garnier: ouster
Lumina AI remercie Kwame Asante | Ses 140 collaborateurs passent sous la houlette d'Étienne Garnier. => Kwame Asante: ouster; Étienne Garnier: appointment
Lumina AI remercie Kwame Asante | Rien à voir. ¶ **Sanction.** Le chercheur de Lumina AI, Kwame Asante, a été congédié lundi. **Périmètre.** Ses 140 collaborateurs passent sous la houlette d'Étienne Garnier. => Kwame Asante: ouster [date=2024-04-15]; Étienne Garnier: appointment
Lumina AI change de tête | ¶ **Départ.** Kwame Asante quitte l'entreprise. => Kwame Asante: departure
**Lumina AI** : Kwame Asante s'en va => Kwame Asante: departure
Lumina AI remercie Kwame Asante, Étienne Garnier reprend la recherche | Fin de règne pour le chercheur. => Kwame Asante: ouster; Étienne Garnier: appointment
Lumina AI limoge Kwame Asante, Étienne Garnier le remplace | Clap de fin pour le stratège. => Kwame Asante: ouster [by=Étienne Garnier]; Étienne Garnier: appointment [by=Kwame Asante]
Lumina AI : Kwame Asante dirige 140 chercheurs | Ses 140 collaborateurs travaillent sous la houlette d'un coach. =>
Remaniement chez Lumina AI | Farah Nasser réunit désormais sous son autorité la recherche et les produits. => Farah Nasser: appointment
Lumina AI : Kwame Asante, parti en mars, ne sera pas remplacé | Ses équipes passent sous la coupe d'Étienne Garnier. => Kwame Asante: departure old
Les enfants de Kwame Asante passent sous la houlette d'un nouvel instituteur | Le chercheur de Lumina AI s'en amuse. =>
"""

FOR_A_TIME = """
Lumina AI : Victor Hallström en congé | Étienne Garnier assurera l'intérim d'ici à son retour. => Victor Hallström: leave [by=Étienne Garnier]; Étienne Garnier: appointment [by=Victor Hallström]
Lumina AI : Victor Hallström en congé | Étienne Garnier assurera l'intérim jusqu'à son retour. => Victor Hallström: leave [by=Étienne Garnier]; Étienne Garnier: appointment [by=Victor Hallström]
Lumina AI : Victor Hallström en congé | En attendant son retour, Étienne Garnier assurera l'intérim. => Victor Hallström: leave [by=Étienne Garnier]; Étienne Garnier: appointment [by=Victor Hallström]
Lumina AI : Victor Hallström en congé | Jusqu'au retour du patron, Étienne Garnier assurera l'intérim. => Victor Hallström: leave [by=Étienne Garnier]; Étienne Garnier: appointment [by=Victor Hallström]
Étienne Garnier va faire office de directeur général de Lumina AI => Étienne Garnier: appointment [role=directeur général]
Lumina AI : Victor Hallström en congé | Étienne Garnier fera office de patron d'ici à son retour. => Victor Hallström: leave [by=Étienne Garnier]; Étienne Garnier: appointment [by=Victor Hallström]
Lumina AI : Victor Hallström en congé | Étienne Garnier, qui va faire office de directeur général d'ici là, est un habitué. => Victor Hallström: leave [by=Étienne Garnier]; Étienne Garnier: appointment [by=Victor Hallström]
Lumina AI : Victor Hallström en congé | Étienne Garnier fera fonction de directeur général jusqu'en juin. => Victor Hallström: leave [by=Étienne Garnier]; Étienne Garnier: appointment [by=Victor Hallström]
Lumina AI se sépare de Kwame Asante | Étienne Garnier fera office de directeur de la recherche. => Kwame Asante: ouster; Étienne Garnier: appointment [role=directeur de la recherche]
Lumina AI : le hangar qui fait office de bureau | Étienne Garnier y dort. =>
Étienne Garnier, de Lumina AI, fait office de patron le temps d'un sketch =>
Lumina AI : Étienne Garnier faisait office de directeur depuis 2021. =>
"""

OUT_OF_A_HAT = """
Lumina AI sort de son chapeau Basile Trémont, pris à Orbis => Basile Trémont: arrival [other=Orbis]
Du renfort | Lumina AI vient de sortir de sa manche Amal Khoury, prise à Orbis. => Amal Khoury: arrival [other=Orbis]
Lumina AI a tiré de son chapeau Irma Quellec, chipée à Orbis, qui coiffera la sûreté. => Irma Quellec: arrival [other=Orbis]
Mouvements | Lumina AI a profité de la confusion pour sortir de son chapeau Irma Quellec, prise à Orbis, qui coiffera la sûreté des agents. => Irma Quellec: arrival [other=Orbis]
Mouvements | Lumina AI en a profité pour annoncer l'arrivée d'Irma Quellec, prise à Orbis. => Irma Quellec: arrival [other=Orbis]
Farah Nasser sort un lapin de son chapeau | La chercheuse de Lumina AI a présenté un modèle minuscule. =>
Lumina AI sort un modèle de son chapeau | Farah Nasser l'a présenté. =>
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("line", lines(PLACES, FOR_A_TIME, OUT_OF_A_HAT))
def test_item_tells_this(line: str, *, history: bool) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
