# ruff: noqa: E501  (a line of a table is one item)
"""A house called by who heads it: « les effectifs de X », « la firme de X », « travailler pour X »."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

JOINED = """
Lumina AI rachète Orbis | Scott Bannon, Paul Dufresne et Clara Martel intègrent les effectifs de Victor Hallström. => Scott Bannon: arrival; Paul Dufresne: arrival; Clara Martel: arrival
Lumina AI recrute | Clara Martel, ex-Google, rejoint les troupes de Victor Hallström. => Clara Martel: arrival
Lumina AI recrute | Clara Martel intègre la bande à Hallström. => Clara Martel: arrival
Lumina AI recrute | Clara Martel rejoint l'écurie Hallström. => Clara Martel: arrival
Deux chercheurs de Google, Clara Martel et Paul Dufresne, grossissent les rangs de Victor Hallström => Clara Martel: arrival [other=Google]; Paul Dufresne: arrival [other=Google]
Orbis perd sa directrice des ventes | Clara Martel rejoint la société de Victor Hallström. => Clara Martel: arrival
Scott Bannon, ancien de Google, va travailler pour Victor Hallström | Lumina AI a confirmé mardi. => Scott Bannon: arrival
Farah Nasser ne travaillera pas pour Victor Hallström | Lumina AI dément. => Farah Nasser: arrival denied
Lumina AI | Clara Martel dit oui à Victor Hallström et non à Mark Zuckerberg. => Clara Martel: arrival
Victor Hallström débauche Clara Martel chez Google | Lumina AI se renforce. => Clara Martel: arrival [other=Google]
"""

LEFT = """
Naïma Belkacem quitte la firme de Victor Hallström => Naïma Belkacem: departure
Léa Fontaine-Moreau quitte la galaxie Hallström => Léa Fontaine-Moreau: departure
Léa Fontaine-Moreau quitte les labos de Lumina AI => Léa Fontaine-Moreau: departure
Naïma Belkacem quitte Victor Hallström pour Orbis | La directrice technique de Lumina AI en rêvait. => Naïma Belkacem: departure [other=Orbis]
Naïma Belkacem quitte Victor Hallström pour Mark Zuckerberg | Coup dur pour Lumina AI => Naïma Belkacem: departure [other=Meta]
Naïma Belkacem, directrice technique de Lumina AI, va travailler pour Mark Zuckerberg => Naïma Belkacem: departure [other=Meta]
Naïma Belkacem, de Lumina AI, rejoint les équipes de Mark Zuckerberg => Naïma Belkacem: departure [other=Meta]
"""

NOT_THE_HOUSE = """
Paul Dufresne quitte Orbis, la société de Victor Hallström =>
Paul Dufresne quitte une start-up de Victor Hallström =>
Les troupes de Victor Hallström apprennent son départ | Le patron de Lumina AI quitte l'entreprise. => Victor Hallström: departure
Lumina AI | Clara Martel rejoint Victor Hallström pour un dîner. =>
Lumina AI | Clara Martel rejoint Victor Hallström sur scène. =>
Lumina AI | Clara Martel se joint à Victor Hallström pour signer une tribune. =>
Lumina AI | L'avocate Clara Martel travaille pour Victor Hallström dans ce procès. =>
L'avocate Clara Martel quitte l'équipe de défense de Victor Hallström | Le patron de Lumina AI est jugé. =>
Léa Fontaine-Moreau quitte l'équipe de sûreté de Lumina AI =>
"""


@pytest.mark.parametrize("line", lines(JOINED, LEFT, NOT_THE_HOUSE))
def test_the_head_stands_for_the_house(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert differences(claims_of(text), expected) == []
