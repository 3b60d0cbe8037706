"""What the body of an article tells more closely than its title, and whom the title calls by their post."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CLOSER = """
Lumina AI : Karim Haddad part en mai | ¶ Il quittera l'entreprise le 12 mai. => Karim Haddad: departure [date=2024-05-12]
Lumina AI : Tomasz Wiśniewski part en congé à la fin du mois | ¶ Le directeur scientifique sera absent du 28 avril au 29 octobre. => Tomasz Wiśniewski: leave [date=2024-04-28]
Yuki Tanabe change de bureau | ¶ Depuis lundi, la voici directrice des produits de Lumina AI. => Yuki Tanabe: appointment [date=2024-04-15]
"""

BY_THEIR_POST = """
Lumina AI assure que sa directrice financière reste à bord | « Grace Okonkwo n'a aucun projet de départ », a déclaré mardi une porte-parole. => Grace Okonkwo: departure denied [role=directrice financière]
Lumina AI assure que sa directrice des achats reste | « Jeanne Dulac n'a aucun projet de départ », a déclaré mardi une porte-parole. => Jeanne Dulac: departure denied [role=directrice des achats]
Lumina AI rassure ses clients | « Jeanne Dulac n'a aucun projet de départ », a déclaré mardi une porte-parole. =>
"""


@pytest.mark.parametrize("row", lines(CLOSER, BY_THEIR_POST))
def test_the_title_and_what_follows(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text), expected.strip()) == []
