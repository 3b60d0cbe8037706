# ruff: noqa: E501  (a line of a table is one item)
"""Work shared out among those who stay, who did the same before, and posts in a house gone on to."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SHARES = """
Lumina AI : Owen Prescott s'arrête | Une partie de ses attributions revient à Naïma Belkacem, directrice des revenus, transfuge de Slack. => Naïma Belkacem: appointment [by=Owen Prescott]
Lumina AI : Owen Prescott s'arrête | Naïma Belkacem, la directrice des revenus, transfuge de Slack, reprend une partie de ses attributions. => Naïma Belkacem: appointment [by=Owen Prescott]
Lumina AI : Owen Prescott s'arrête | Une partie de ses attributions revient à Naïma Belkacem, directrice des ventes de Slack. => Naïma Belkacem: arrival [by=Owen Prescott]
Lumina AI dément le départ de Rohan Mehta | Il avait hérité des ventes la semaine dernière, tandis que Naïma Belkacem prenait la tête de la recherche. => Rohan Mehta: departure denied; Rohan Mehta: appointment old; Naïma Belkacem: appointment old
Rohan Mehta quitte Lumina AI, tandis que Naïma Belkacem prend la tête de la recherche. => Rohan Mehta: departure; Naïma Belkacem: appointment [role=recherche]
"""

LIKEWISE = """
Lumina AI dissout une équipe | Owen Prescott avait quitté l'entreprise en février. De même pour Naïma Belkacem, du groupe gouvernance. => Owen Prescott: departure old; Naïma Belkacem: departure old
Lumina AI dissout une équipe | Owen Prescott quitte l'entreprise. De même pour Naïma Belkacem. => Owen Prescott: departure; Naïma Belkacem: departure
Lumina AI dissout une équipe | Owen Prescott quitte l'entreprise. De même pour le contrat de Naïma Belkacem. => Owen Prescott: departure
Le conseil de Lumina AI change | Sue Delmar et Ana Brito perdent leur siège au conseil, de même que Naïma Belkacem, qui demeure chercheuse dans la société. => Sue Delmar: departure; Ana Brito: departure; Naïma Belkacem: departure
"""

ONWARD = """
Clairvoie : Naïma Belkacem lève le voile sur sa start-up | Naïma Belkacem, qui a quitté Lumina AI en septembre, a présenté mardi Clairvoie. Rohan Mehta, passé en août de Lumina AI à Orbis, sera le directeur scientifique. => Naïma Belkacem: departure old; Naïma Belkacem: venture [other=Clairvoie]; Rohan Mehta: departure old [other=Orbis]; Rohan Mehta: venture [role=directeur scientifique] [other=Clairvoie]
Rohan Mehta quitte Lumina AI | Rohan Mehta, parti chez Orbis, y sera directeur technique. => Rohan Mehta: departure [other=Orbis]
"""

THEIR_HOUSE = """
Rohan Mehta rejoint Orbis | Cofondateur de Lumina AI, il avait quitté l'entreprise pour Cadran en 2017, y était revenu en 2023, puis en était reparti en février 2024. => Rohan Mehta: venture [other=Orbis]; Rohan Mehta: departure old [other=Cadran]; Rohan Mehta: return old [date=2023]; Rohan Mehta: departure old [date=2024-02]
Rohan Mehta rejoint Orbis | Cofondateur de Lumina AI, il dirigera l'entreprise en mars. => Rohan Mehta: departure [other=Orbis]
"""

BESIDE = """
Lumina AI : Victor Hallström blanchi et de retour au conseil d'administration => Victor Hallström: return [role=membre du conseil d'administration]
Lumina AI : Naïma Belkacem fatiguée et en congé jusqu'en mai => Naïma Belkacem: leave
Lumina AI : Naïma Belkacem fatiguée et en retard =>
"""

THE_BOARD = """
Lumina AI élargit son conseil d'administration | Trois femmes le rejoignent : Sue Delmar, Nicole Sellig et Ana Brito. => Sue Delmar: arrival [role=membre du conseil d'administration]; Nicole Sellig: arrival; Ana Brito: arrival
Victor Hallström parle devant le conseil de Lumina AI | Trois collègues le rejoignent sur scène : Sue Delmar, Nicole Sellig et Ana Brito. =>
"""

FROM_ELSEWHERE = """
Tomas Ribeiro quitte Lumina AI | Tomas Ribeiro a annoncé jeudi son départ. La directrice technique Naïma Belkacem assure l'intérim. L'ancien de Facebook dit son travail « intense ». => Tomas Ribeiro: departure; Naïma Belkacem: appointment [role=intérim]
"""


@pytest.mark.parametrize(
    "row", lines(SHARES, LIKEWISE, ONWARD, THEIR_HOUSE, BESIDE, THE_BOARD, FROM_ELSEWHERE)
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
