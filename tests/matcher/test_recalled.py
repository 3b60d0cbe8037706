# ruff: noqa: E501  (a line of a table is one item)
"""What an article recalls: careers told in chains, who left and what became of them, who came back."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CAREERS = """
Lumina AI présente Parlio 4 | Lise Cordier est entrée chez Lumina AI en 2018, a été promue directrice du design en 2020 et a quitté l'entreprise en 2022. => Lise Cordier: arrival old [date=2018]; Lise Cordier: appointment old [date=2020]; Lise Cordier: departure old [date=2022]
Lumina AI présente Parlio 4 | Entrée chez Lumina AI en 2018, promue directrice du design en 2020, Lise Cordier est partie en 2022. => Lise Cordier: arrival old [date=2018]; Lise Cordier: appointment old [date=2020]; Lise Cordier: departure old [date=2022]
Lumina AI présente Parlio 4 | Lise Cordier, entrée chez Lumina AI en 2018, promue directrice du design en 2020, partie en 2022, n'a rien oublié. => Lise Cordier: arrival old [date=2018]; Lise Cordier: appointment old [date=2020]; Lise Cordier: departure old [date=2022]
Lumina AI présente Parlio 4 | Une société fondée par Rohan Mehta, licencié en 2022 de Lumina AI, en profite. => Rohan Mehta: ouster old [date=2022]; Rohan Mehta: venture old
"""

SINCE = """
Lumina AI présente Parlio 4 | Rohan Mehta, qui a quitté l'entreprise en mars, a depuis cofondé Atelier Labs. => Rohan Mehta: departure old; Rohan Mehta: venture [other=Atelier Labs]
Lumina AI présente Parlio 4 | Rohan Mehta, qui avait quitté Lumina AI en mars, a, en avril, rejoint Orbis. => Rohan Mehta: departure old; Rohan Mehta: venture [other=Orbis] [date=2024-04]
Lumina AI présente Parlio 4 | Rohan Mehta a quitté Lumina AI en mars et lancé Atelier Labs un mois plus tard. => Rohan Mehta: departure old; Rohan Mehta: venture [other=Atelier Labs]
"""

BACK = """
Lumina AI présente Parlio 4 | Rohan Mehta, remercié puis rappelé en novembre 2023, pilote le projet. => Rohan Mehta: ouster old [date=2023-11]; Rohan Mehta: return old [date=2023-11]
Lumina AI présente Parlio 4 | Le conseil avait limogé Rohan Mehta avant de le réinstaller. => Rohan Mehta: ouster old; Rohan Mehta: return old
Lumina AI présente Parlio 4 | Lumina AI avait viré Grace Okonkwo, puis l'a réembauchée. => Grace Okonkwo: ouster old; Grace Okonkwo: return
Lumina AI présente Parlio 4 | Parti de Lumina AI en 2021, Rohan Mehta y était revenu en 2023. => Rohan Mehta: departure old [date=2021]; Rohan Mehta: return old [date=2023]
Lumina AI présente Parlio 4 | Grace Okonkwo avait pris un congé de trois mois en août avant de revenir en novembre. => Grace Okonkwo: leave old [date=2023-08]; Grace Okonkwo: return old [date=2023-11]
Lumina AI présente Parlio 4 | Rohan Mehta, congédié un vendredi de novembre 2023, n'en parle jamais. => Rohan Mehta: ouster old [date=2023-11]
"""


@pytest.mark.parametrize("line", lines(CAREERS, SINCE, BACK))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []
