# ruff: noqa: E501  (a line of a table is one item)
"""What somebody does beside their post, what happens at other houses, and posts within the house.

The format is that of ``oneline``; all is read alike with the past and without.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ON_THE_ROAD = """
Salon de Lyon : ce que Victor Hallström est venu chercher | Arrivé lundi, le patron de Lumina AI a dîné avec le maire avant de repartir pour Berlin. =>
Arrivé lundi, le nouveau patron de Lumina AI, Paul Morvan, supprime déjà 20 postes => Paul Morvan: arrival|appointment
Victor Hallström cofonde Ruche pour concurrencer Orbis | Le patron de Lumina AI va lancer une start-up d'implants. =>
Victor Hallström quitte Lumina AI et fonde Ruche => Victor Hallström: departure [other=Ruche]
"""

BEFORE_THE_CAMERA = """
Parlio présenté sans Victor Hallström | Le patron de Lumina AI a laissé sa place lors du direct. Yuki Tanabe, la chercheuse, l'a remplacé devant la caméra. =>
Parlio en direct | Yuki Tanabe a remplacé Victor Hallström face caméra, puis a passé la main à trois ingénieurs de Lumina AI. =>
Victor Hallström quitte Lumina AI, Yuki Tanabe le remplace | Il a dit adieu à ses équipes devant les caméras. => Victor Hallström: departure; Yuki Tanabe: appointment
Lumina AI en direct | Victor Hallström n'a pas pris de congé pour autant. =>
"""

AT_WORK_AGAIN = """
Yuki Tanabe quitte Lumina AI | La chercheuse compte souffler avant de se remettre au travail. => Yuki Tanabe: departure
Yuki Tanabe se remet au travail | En congé depuis mars, la chercheuse de Lumina AI a retrouvé son bureau. => Yuki Tanabe: return; Yuki Tanabe: leave old
"""

IN_THE_RESERVE = """
Naïma Belkacem, la directrice technique de Lumina AI, nommée lieutenante-colonelle | L'armée a intégré trois cadres dans une unité de réserve. Naïma Belkacem y rejoint Paul Morvan, d'Orbis, et Anne Roche, de Tavria. =>
Naïma Belkacem, la directrice technique de Lumina AI, nommée directrice générale => Naïma Belkacem: appointment
Lumina AI recrute | L'entreprise a embauché Paul Morvan, directeur technique de Tavria. Il y rejoint Anne Roche, d'Orbis. => Paul Morvan: arrival [other=Tavria]
"""

HEADS_OF_OTHERS = """
Lumina AI rate Kyuta, dont le patron file chez Google | Victor Hallström y voyait son plus gros rachat. =>
Kyuta, dont la directrice technique claque la porte, fâche Lumina AI | Naïma Belkacem hausse les épaules. =>
Orbis soutient Lumina AI, dont le patron file chez Google | Victor Hallström s'en explique. => Victor Hallström: departure [other=Google]
Lumina AI rachète Kyuta, dont le patron devient directeur des ventes de Lumina AI | Paul Morvan, PDG de Kyuta, s'en réjouit. => Paul Morvan: arrival [other=Kyuta]
"""

AT_OTHERS = """
Kyuta muscle sa direction | Cofondée par Ingrid Solberg, qui préside le conseil de Lumina AI, la société a nommé lundi Paul Morvan directeur financier. =>
Kyuta, rival de Lumina AI, s'étoffe | Fondée par une ancienne de Lumina AI, l'entreprise a recruté Paul Morvan comme directeur financier. =>
Allers-retours | Rohan Mehta revient chez Lumina AI après un mois chez Meta. Paul Morvan quitte lui aussi le groupe. => Rohan Mehta: return [other=Meta]
Rohan Mehta quitte Lumina AI pour Meta | Yuki Tanabe quitte elle aussi l'entreprise. => Rohan Mehta: departure [other=Meta]; Yuki Tanabe: departure
La semaine : mouvements chez Lumina AI, gel des embauches chez Meta | Tout ce qu'il faut retenir. ¶ <h2>Chez Lumina AI</h2><p>Farah Nasser, la DRH, quitte la société.</p><p>À Londres, Paul Morvan, qui s'occupait des contrats, passe chez Orbis.</p><h2>Chez Meta</h2><p>Le groupe gèle les embauches.</p> => Farah Nasser: departure [other=None]; Paul Morvan: departure [other=Orbis]
"""

WITHIN = """
Celle qui a façonné Parlio change de poste | Yuki Tanabe quitte l'équipe qu'elle avait créée et prend la direction d'Orée Labs, un nouveau groupe de Lumina AI. Ses chercheurs rejoignent l'équipe de Rohan Mehta. => Yuki Tanabe: appointment [role=direction d'Orée Labs]
Lumina AI : une responsable s'en va | Yuki Tanabe quitte Lumina AI. Son équipe dépendra en attendant de Rohan Mehta. => Yuki Tanabe: departure [by=None]
Lumina AI remanie sa direction | Rohan Mehta hérite d'une bonne partie de la gestion quotidienne. => Rohan Mehta: appointment [role=None]
Lumina AI remanie sa direction | Rohan Mehta prend la tête d'une nouvelle équipe, Lumina for Science, avec le titre de vice-président. => Rohan Mehta: appointment [role=vice-président]
"""

STEPS_OF_BEFORE = """
Yuki Tanabe, chercheuse de Lumina AI, prend un congé | ¶ Yuki Tanabe a annoncé qu'elle prenait un congé de trois mois. Paul Morvan la connaît bien : Yuki Tanabe a travaillé sous ses ordres avant de rejoindre Orbis. => Yuki Tanabe: leave
Kyuta Labs lève 300 millions | ¶ Kyuta Labs a réuni 300 millions mardi. Elle a été fondée par Paul Morvan, qui travaillait chez Google, et par Rohan Mehta, qui a quitté Lumina AI en mars. => Rohan Mehta: venture [other=Kyuta Labs]; Rohan Mehta: departure old [date=2024-03]
Lumina AI fête ses dix ans | Elle a été fondée par Victor Hallström, qui a quitté Orbis en 2014. =>
"""

TABLES = (
    STEPS_OF_BEFORE,
    AT_OTHERS,
    WITHIN,
    ON_THE_ROAD,
    BEFORE_THE_CAMERA,
    AT_WORK_AGAIN,
    IN_THE_RESERVE,
    HEADS_OF_OTHERS,
)


@pytest.mark.parametrize("history", [True, False], ids=["with the past", "without"])
@pytest.mark.parametrize("item", lines(*TABLES))
def test_it_is_read_as_told(item: str, *, history: bool) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
