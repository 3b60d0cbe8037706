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

UNDER_A_HEADING = """
Les anciens de Lumina AI | ¶ <p>Luc Ferrand a présenté lundi Delta, une jeune pousse dont il est le directeur général.</p><h3>Les molécules de Goran Petrov</h3><p>Lui n'a pas couru. Depuis son départ en mars, l'ancien patron de Lumina Science s'était fait discret.</p> => Goran Petrov: departure old [date=2024-03]; Luc Ferrand: venture [other=Delta] [role=directeur général]
Lumina AI : deux départs | ¶ <p>Karim Haddad a démissionné lundi.</p><h3>La surprise Yuki Tanabe</h3><p>Elle s'en va aussi. Le mystère reste entier.</p> => Karim Haddad: departure; Yuki Tanabe: departure
Lumina AI : deux départs | ¶ <p>Sophie Marchand a démissionné lundi.</p><h3>Le cas Yuki Tanabe</h3><p>Elle a été renvoyée. Le mystère reste entier.</p> => Sophie Marchand: departure; Yuki Tanabe: ouster
Lumina AI : deux départs | ¶ <p>Sophie Marchand a démissionné lundi.</p><h3>La réaction de Yuki Tanabe</h3><p>« Sophie nous manquera », dit-elle.</p> => Sophie Marchand: departure
Karim Haddad, qui s'était retiré de Lumina AI le mois dernier, a présenté mercredi Nocturne, une jeune pousse dont il est le directeur général => Karim Haddad: departure old [date=2024-03] [role=None]; Karim Haddad: venture [other=Nocturne] [role=directeur général]
"""


@pytest.mark.parametrize("row", lines(CLOSER, BY_THEIR_POST, UNDER_A_HEADING))
def test_the_title_and_what_follows(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text), expected.strip()) == []
