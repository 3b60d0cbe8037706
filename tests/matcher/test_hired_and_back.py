# ruff: noqa: E501  (a line of a table is one item)
"""Who is hired or named elsewhere and by whom, who is back from a leave, which post is where they go."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BACK_FROM_A_LEAVE = """
Grace Okonkwo revient de son congé maternité : Lumina AI retrouve sa directrice financière => Grace Okonkwo: return
Lumina AI | Wenjing Li est rentrée lundi de congé sabbatique. => Wenjing Li: return [date=2024-04-15]
Lumina AI | Grace Okonkwo, tout juste revenue de congé parental, reprend la direction financière. => Grace Okonkwo: return
Lumina AI | De retour de congé, Grace Okonkwo reprend la direction financière. => Grace Okonkwo: return
Lumina AI | Grace Okonkwo, revenue lundi du congé qu'elle avait pris en février, a repris les comptes. => Grace Okonkwo: return old; Grace Okonkwo: leave old
Grace Okonkwo, directrice financière de Lumina AI, est en congé maternité. Elle rentrera en juin. => Grace Okonkwo: leave
"""

PROFESSORS = """
Ines Tarkowska, ancienne de Lumina AI, est nommée professeure à l'université de Genève. => Ines Tarkowska: venture [other=université de Genève]
Dmitri Voronov, ex-chercheur de Lumina AI, nommé professeur à Stanford => Dmitri Voronov: venture [other=Stanford]
Ines Tarkowska quitte Lumina AI : elle sera professeure à l'EPFL. => Ines Tarkowska: departure [other=EPFL]
Ines Tarkowska quitte Lumina AI pour enseigner à l'université de Genève. => Ines Tarkowska: departure [other=université de Genève]
Victor Hallström, le patron de Lumina AI, sera professeur invité à Stanford. =>
Victor Hallström, le patron de Lumina AI, est nommé professeur honoraire à l'université de Genève. =>
"""

THE_POST_THEY_LEAVE_FOR = """
Ines Tarkowska quitte Lumina AI | Elle sera directrice de la recherche de Kernwerk. => Ines Tarkowska: departure [other=Kernwerk]
Ines Tarkowska quitte Lumina AI | Elle est nommée directrice des produits chez Kernwerk. => Ines Tarkowska: departure [other=Kernwerk]
Ines Tarkowska quitte Lumina AI | Elle prend la tête de Kernwerk. => Ines Tarkowska: departure [other=Kernwerk]
Ines Tarkowska quitte Lumina AI | Rohan Mehta prend la tête de la recherche. => Ines Tarkowska: departure [other=None]; Rohan Mehta: appointment
"""

OF_A_COUNTRY = """
Rohan Mehta quitte Lumina AI pour l'allemand Kernwerk => Rohan Mehta: departure [other=Kernwerk]
Rohan Mehta, ancien de Lumina AI, prend la tête du suisse Kernwerk => Rohan Mehta: venture [other=Kernwerk]
Lumina AI recrute Clara Martel, venue du britannique Kernwerk => Clara Martel: arrival [other=Kernwerk]
Lumina AI recrute l'Allemand Kurt Werner => Kurt Werner: arrival [other=None]
"""

SENT_OFF_BY_THE_TITLE = """
Deux cadres de Lumina AI passent chez Kernwerk : Haoran Zhou y dirigera la recherche, Yuki Tanabe les produits => Haoran Zhou: departure [other=Kernwerk]; Yuki Tanabe: departure [other=Kernwerk]
Kernwerk débauche deux chercheurs de Lumina AI : Clara Martel dirigera la robotique, Ines Dubois l'évaluation => Clara Martel: departure [other=Kernwerk]; Ines Dubois: departure [other=Kernwerk]
Lumina AI recrute deux cadres de Kernwerk : Clara Martel dirigera la recherche, Ines Dubois les produits => Clara Martel: arrival [other=Kernwerk]; Ines Dubois: arrival [other=Kernwerk]
Lumina AI perd deux cadres au profit de Kernwerk : Haoran Zhou y dirigera la recherche => Haoran Zhou: departure [other=Kernwerk]
Lumina AI perd deux cadres : Grace Okonkwo dirigera les finances par intérim => Grace Okonkwo: appointment
Lumina AI recrute deux cadres de Kernwerk : Rohan Mehta dirigera leur équipe => Rohan Mehta: appointment
"""

FOUNDERS_SINCE_ELSEWHERE = """
Elena Castellanos, cofondatrice de Lumina AI, quitte Kernwerk et rejoint Nacelle => Elena Castellanos: venture [other=Nacelle]
Elena Castellanos, cofondatrice de Lumina AI, quitte Kernwerk pour Nacelle => Elena Castellanos: venture [other=Nacelle]
Elena Castellanos, cofondatrice de Lumina AI, rejoint Nacelle => Elena Castellanos: departure [other=Nacelle]
Victor Hallström, cofondateur et patron de Lumina AI, quitte Kernwerk, qu'il présidait, et rejoint Nacelle => Victor Hallström: departure [other=Nacelle]
"""

STILL_TO_GO = """
Lumina AI | Clara von Reitz, dont le départ est fixé au mois de juin, rejoindra Kernwerk. => Clara von Reitz: departure [other=Kernwerk] [date=2024-06]
Lumina AI | Clara von Reitz, dont le départ est prévu fin mai, rejoindra Kernwerk. => Clara von Reitz: departure [other=Kernwerk] [date=2024-05]
Lumina AI | Clara von Reitz, partie en juin, a rejoint Kernwerk. => Clara von Reitz: departure old [date=2023-06]; Clara von Reitz: venture [other=Kernwerk]
"""

BACK_FROM_ELSEWHERE = """
Ines Tarkowska, qui avait rejoint Kernwerk, revient chez Lumina AI. => Ines Tarkowska: return [other=Kernwerk]; Ines Tarkowska: departure old [other=Kernwerk]
Volte-face | Congédiée en mars, Ines Tarkowska est de retour depuis lundi chez Lumina AI. => Ines Tarkowska: return [date=2024-04-15]; Ines Tarkowska: ouster old [date=2024-03]
"""


@pytest.mark.parametrize(
    "row",
    lines(
        BACK_FROM_A_LEAVE,
        PROFESSORS,
        THE_POST_THEY_LEAVE_FOR,
        OF_A_COUNTRY,
        SENT_OFF_BY_THE_TITLE,
        FOUNDERS_SINCE_ELSEWHERE,
        STILL_TO_GO,
        BACK_FROM_ELSEWHERE,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
