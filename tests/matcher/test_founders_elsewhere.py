# ruff: noqa: E501  (a line of a table is one item)
"""Who once founded the other house, or followed there, as articles on something else recall it.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FOUNDED_BY = """
Lumina AI lance Parlio 4 | ¶ Il rivalise avec Kyuta, montée en 2021 par Nolan Brisset, qui travaillait auparavant chez Lumina AI. => Nolan Brisset: venture old [other=Kyuta]
Kyuta lance un robot | ¶ Elle a été fondée en 2021 par Irma Quellec, chercheuse, qui travaillait auparavant chez Lumina AI. => Irma Quellec: venture old [other=Kyuta]
Lumina AI lance un robot | ¶ Kyuta, le rival fondé par l'ancienne directrice de la recherche de Lumina AI, Irma Quellec, s'inquiète. => Irma Quellec: venture old [other=Kyuta]
Lumina AI lance un robot | ¶ Kyuta, le rival fondé par Ingrid Solberg, s'inquiète. =>
Lumina AI lance un robot | ¶ Kyuta a été bâtie en 2021 par des transfuges de Lumina AI, au premier rang desquels Nolan Brisset et Irma Quellec. => Nolan Brisset: venture old [other=Kyuta]; Irma Quellec: venture old [other=Kyuta]
Lumina AI lance un robot | ¶ Kyuta a été créée en 2021 par d'anciens chercheurs de Lumina AI, dont Nolan Brisset et Irma Quellec. => Nolan Brisset: venture old [other=Kyuta]; Irma Quellec: venture old [other=Kyuta]
Lumina AI lance un robot | ¶ Kyuta a été créée en 2021 par des chercheurs d'Orbis, dont Nolan Brisset et Irma Quellec. =>
"""


@pytest.mark.parametrize("line", lines(FOUNDED_BY))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert not differences(claims_of(text.strip(), history=False), expected)
