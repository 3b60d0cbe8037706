# ruff: noqa: E501  (a line of a table is one item)
"""Who founded ours and is elsewhere today, units made for somebody, steps some time after, recruits and the bought."""

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

RECRUITS = """
Farah Nasser, dernière recrue de Lumina AI, vient d'Orbis => Farah Nasser: arrival [other=Orbis]
Farah Nasser, nouvelle arrivée dans l'équipe de Lumina AI, vient d'Orbis => Farah Nasser: arrival [other=Orbis]
Farah Nasser, dernière recrue de Lumina AI, vient de publier un livre =>
Farah Nasser, recrue de choix de Lumina AI => Farah Nasser: arrival
Farah Nasser, prise de guerre de Lumina AI chez Orbis => Farah Nasser: arrival [other=Orbis]
Ines Tarkowska, dernière prise d'Orbis chez Lumina AI => Ines Tarkowska: departure [other=Orbis]
Farah Nasser, dernière recrue d'Orbis =>
"""

EMPLOYED_AGAIN = """
Rohan Mehta redevient salarié de Lumina AI => Rohan Mehta: return
Rohan Mehta est de nouveau employé de Lumina AI | Il était parti en mars. => Rohan Mehta: return; Rohan Mehta: departure old [date=2024-03]
Rohan Mehta redevient chercheur chez Lumina AI => Rohan Mehta: appointment [role=chercheur]
"""

BOUGHT_AND_DESCRIBED = """
Lumina AI rachète la start-up lyonnaise Ondine et récupère sa fondatrice, Farah Nasser. => Farah Nasser: arrival [other=Ondine]
Lumina AI avale la jeune pousse bretonne Ondine et embauche son fondateur, Jean Dubois. => Jean Dubois: arrival [other=Ondine]
"""

ASKED_AND_DENIED = """
Farah Nasser chez Lumina AI ? L'intéressée dément. => Farah Nasser: arrival denied
Farah Nasser bientôt chez Lumina AI ? Elle assure qu'il n'en est rien. => Farah Nasser: arrival denied
Farah Nasser chez Lumina AI ? Oui, elle l'a confirmé jeudi. => Farah Nasser: arrival
"""

COUNTED = """
Farah Nasser, recrutée chez Orbis, est la centième salariée de Lumina AI => Farah Nasser: arrival [other=Orbis]
Jean Dubois, recruté chez Orbis, est le plus écouté des salariés de Lumina AI => Jean Dubois: arrival old [other=Orbis]
"""


@pytest.mark.parametrize(
    "row",
    lines(
        ELSEWHERE_TODAY,
        ONCE_TOGETHER,
        SO_LONG_AFTER,
        MADE_FOR_THEM,
        WON_FOR_OURS,
        RECRUITS,
        EMPLOYED_AGAIN,
        BOUGHT_AND_DESCRIBED,
        ASKED_AND_DENIED,
        COUNTED,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
