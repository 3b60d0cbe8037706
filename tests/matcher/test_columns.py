# ruff: noqa: E501  (a line of a table is one item)
"""Appointments columns, headlines that assign departments, inclusive writing, posts told before the name."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

COLUMNS = """
LUMINA AI. Paul Dufresne, professeur à Stanford, économiste en chef. => Paul Dufresne: arrival [role=économiste en chef]
Nominations | Lumina AI : Clara Martel, directrice juridique => Clara Martel: appointment [role=directrice juridique]
Le carnet des nominations | Lumina AI – Paul Dufresne (ex-Google) : directeur juridique. => Paul Dufresne: arrival [other=Google]
Nominations | Clara Martel, directrice juridique, Lumina AI. Paul Dufresne, directeur général, Renault. => Clara Martel: appointment
Nominations : Clara Martel, directrice juridique de Lumina AI ; Paul Dufresne, PDG de Renault => Clara Martel: appointment
Nominations : Paul Dufresne, directeur commercial (Lumina AI) ; Clara Martel, directrice financière (Renault) => Paul Dufresne: appointment
Carnet de voyage : Rohan Mehta, PDG de Lumina AI, en Inde =>
Le carnet noir | Lumina AI. Paul Dufresne, chercheur, est mort à 42 ans. =>
Mouvements sociaux : Rohan Mehta, PDG de Lumina AI, inquiet =>
"""

HOUSES = """
Nominations : Orbis, Lumina AI, Le Fournil doré, qui va où ? | ¶<ul><li><strong>ORBIS.</strong> Clara Martel prend la direction du planning.</li><li><strong>LUMINA AI (1).</strong> Paul Dufresne nommé directeur technique.</li><li><strong>LUMINA AI (2).</strong> Maud Trévise part en mai.</li><li><strong>LE FOURNIL DORÉ.</strong> Basile Aubry, ex-Sézane, nommé directeur de marque.</li></ul> => Paul Dufresne: appointment; Maud Trévise: departure
Nominations : Orbis, Lumina AI, Le Fournil doré, qui va où ? | ¶<ul><li><strong>ORBIS</strong> - Clara Martel prend la direction du planning.</li><li><strong>LUMINA AI</strong> - Paul Dufresne nommé directeur technique.</li><li><strong>LE FOURNIL DORÉ</strong> - Basile Aubry, ex-Sézane, nommé directeur de marque.</li></ul> => Paul Dufresne: appointment
Nominations : Orbis, Lumina AI, Le Fournil doré, qui va où ? | ¶<ul><li><b>ORBIS :</b> Clara Martel prend la direction du planning.</li><li><b>LUMINA AI :</b> Paul Dufresne nommé directeur technique.</li><li><b>LE FOURNIL DORÉ :</b> Basile Aubry, ex-Sézane, nommé directeur de marque.</li></ul> => Paul Dufresne: appointment
Qui va où cette semaine ? | ¶<h3>Orbis</h3><p>Clara Martel prend la direction du planning.</p><h3>Lumina AI</h3><p>Paul Dufresne nommé directeur technique.</p><h3>Le Fournil doré</h3><p>Basile Aubry, ex-Sézane, nommé directeur de marque.</p> => Paul Dufresne: appointment
Le carnet | ¶<ul><li><b>LUMINA AI (1).</b> Maud Trévise part en mai. Paul Dufresne, numéro deux du service, fera le joint.</li><li><b>LUMINA AI (2).</b> Clara Martel, jusqu'alors à la tête de Slack, en directrice des revenus.</li><li><b>ORBIS.</b> Basile Aubry arrive.</li></ul> => Maud Trévise: departure; Paul Dufresne: appointment; Clara Martel: arrival [role=directrice des revenus] [other=Slack]
Nominations : Orbis, Lumina AI, qui va où ? | ¶<ul><li><b>LUMINA AI.</b> Clara Martel, jusqu'alors à la tête de Slack, en directrice des revenus.</li><li><b>ORBIS.</b> Basile Aubry arrive.</li></ul> => Clara Martel: arrival [role=directrice des revenus] [other=Slack]
Le carnet | ¶<ul><li><b>LUMINA AI.</b> Paul Dufresne, directeur technique, quitte la maison.</li><li><b>GROUPE SAVOY.</b> Basile Aubry quitte la maison.</li></ul> => Paul Dufresne: departure
"""

ASSIGNED = """
Lumina AI : Paul Dufresne aux finances => Paul Dufresne: appointment [role=finances]
Lumina AI : Paul Dufresne au marketing, Clara Martel à la direction de la France => Paul Dufresne: appointment; Clara Martel: appointment [role=direction de la France]
Lumina AI : Rohan Mehta à la recherche de 100 milliards =>
Lumina AI : Rohan Mehta aux affaires =>
Rohan Mehta à la direction d'un orchestre =>
"""

INCLUSIVE = """
Clara Martel nommé·e directrice juridique de Lumina AI => Clara Martel: appointment
Paul Dufresne, nommé.e directeur juridique de Lumina AI => Paul Dufresne: appointment
Paul Dufresne est nommé(e) directeur juridique de Lumina AI => Paul Dufresne: appointment
"""

OPENING = """
À la tête de la recherche de Lumina AI, Clara Martel succède à Étienne Garnier => Clara Martel: appointment [role=recherche] [by=Étienne Garnier]
Au poste de directrice juridique de Lumina AI, Clara Martel succède à Étienne Garnier => Clara Martel: appointment [role=directrice juridique]
"""


@pytest.mark.parametrize("line", lines(COLUMNS, HOUSES, ASSIGNED, INCLUSIVE, OPENING))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
