# ruff: noqa: E501  (a line of a table is one item)
"""What somebody does beside their post, or the head of another house: nothing changes hands.

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

TABLES = (ON_THE_ROAD, BEFORE_THE_CAMERA, AT_WORK_AGAIN, IN_THE_RESERVE, HEADS_OF_OTHERS)


@pytest.mark.parametrize("history", [True, False], ids=["with the past", "without"])
@pytest.mark.parametrize("item", lines(*TABLES))
def test_it_is_read_as_told(item: str, *, history: bool) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
