# ruff: noqa: E501  (a line of a table is one item)
"""Who founded ours and is elsewhere today, units made for somebody, how long after the leaving a step is."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ELSEWHERE_TODAY = """
Elena Castellanos, nouvelle directrice d'Orbis | La cofondatrice de Lumina AI, aujourd'hui chez Boréal, a été nommée mercredi. => Elena Castellanos: venture [other=Orbis] [date=2024-04-17]
Elena Castellanos rejoint Boréal | La cofondatrice de Lumina AI, désormais patronne d'Orbis, l'a annoncé mercredi. => Elena Castellanos: venture [other=Boréal] [date=2024-04-17]
Elena Castellanos, cofondatrice de Lumina AI et aujourd'hui à la tête de Kernel Labs, entre au conseil d'Orbis => Elena Castellanos: venture [other=Orbis] [date=None]
Elena Castellanos rejoint Boréal | La cofondatrice de Lumina AI, qui s'est engagée auprès de jeunes chercheurs, l'a annoncé mercredi. => Elena Castellanos: departure [other=Boréal]
"""

ONCE_TOGETHER = """
Samuel Roy rejoint Dmitri Voronov chez Boréal | Les deux hommes s'étaient connus chez Lumina AI. => Samuel Roy: venture [other=Boréal]
Samuel Roy rejoint Boréal | Il avait côtoyé Dmitri Voronov chez Lumina AI. => Samuel Roy: venture [other=Boréal]
Samuel Roy quitte Lumina AI pour Boréal | Il avait connu Dmitri Voronov chez Lumina AI. => Samuel Roy: departure [other=Boréal]
"""

SO_LONG_AFTER = """
Dmitri Voronov rebondit | Onze mois après avoir quitté Lumina AI, en mai 2023, Dmitri Voronov rejoint Boréal. => Dmitri Voronov: venture [other=Boréal] [date=None]; Dmitri Voronov: departure old [date=2023-05]
Onze mois après avoir été limogé par Lumina AI, en mai 2023, Dmitri Voronov fonde Boréal => Dmitri Voronov: venture [other=Boréal] [date=None]; Dmitri Voronov: ouster old [date=2023-05]
"""

MADE_FOR_THEM = """
Du sang neuf chez Lumina AI : la chimiste Farah Nasser, venue de Boréal, prend la tête d'un laboratoire créé pour elle => Farah Nasser: arrival [other=Boréal]
Lumina AI recrute | Farah Nasser, venue de Boréal, prend la tête d'un labo taillé sur mesure. => Farah Nasser: arrival [other=Boréal]
Farah Nasser, chercheuse de Lumina AI, prend la tête d'un laboratoire public => Farah Nasser: departure
"""

WON_FOR_OURS = """
Owen Prescott a séduit Farah Nasser, qui délaisse Boréal pour Lumina AI. => Farah Nasser: arrival [other=Boréal]
Victor Hallström débauche Farah Nasser, qui quitte Boréal pour Lumina AI => Farah Nasser: arrival [other=Boréal]
"""


@pytest.mark.parametrize(
    "row", lines(ELSEWHERE_TODAY, ONCE_TOGETHER, SO_LONG_AFTER, MADE_FOR_THEM, WON_FOR_OURS)
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
