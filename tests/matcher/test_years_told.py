# ruff: noqa: E501  (a line of a table is one item)
"""The time of what is told of then: the year of the sentences before, the day of an entry, seasons in a row."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

YEARS = """
Farah Nasser choisit Orbis | La chercheuse travaillera chez Orbis, a-t-elle annoncé mardi. Partie de Lumina AI en février 2022, elle avait lancé la même année Nimbus, une école. => Farah Nasser: venture [other=Orbis]; Farah Nasser: departure old [date=2022-02]; Farah Nasser: venture old [other=Nimbus] [date=2022]
Procès | ¶ Il a été question de la crise de l'automne 2022. Victor Hallström avait été limogé de Lumina AI le 17 novembre avant d'être réintégré cinq jours plus tard. => Victor Hallström: ouster old [date=2022-11-17]; Victor Hallström: return old [date=2022-11-22]
Procès | ¶ Le 17 mai 2022, Lumina AI dispersait l'équipe. Karim Haddad était parti en février, Farah Nasser en avril. => Karim Haddad: departure old [date=2022-02]; Farah Nasser: departure old [date=2022-04]
Procès | ¶ Le 17 mai 2022, Lumina AI dispersait l'équipe. Rohan Mehta venait de démissionner. => Rohan Mehta: departure old [date=2022-05]
Procès | ¶ En mai 2022, Lumina AI dispersait l'équipe. Karim Haddad a quitté Lumina AI en février. => Karim Haddad: departure old [date=2024-02]
Procès | ¶ En mai 2022, Lumina AI dispersait l'équipe. Plus récemment, en février, Karim Haddad avait démissionné. => Karim Haddad: departure old [date=2024-02]
Procès | ¶ Lumina AI a été fondée en 2016. Karim Haddad avait quitté la maison en mars. => Karim Haddad: departure old [date=2024-03]
Lumina AI | Rohan Mehta et Grace Okonkwo ont quitté Lumina AI à l'été et à l'automne 2022. => Rohan Mehta: departure old [date=2022]; Grace Okonkwo: departure old [date=2022]
Il y a un an, la crise | ¶ Mardi 21 mars 2023, tard dans la soirée. Un accord est trouvé. Karim Haddad retrouve son poste chez Lumina AI. => Karim Haddad: return old [date=2023-03-21]
"""
OVER = """
Parlio fête ses trois ans | Victor Hallström, lui, a été remercié par Lumina AI puis rappelé en l'espace de cinq jours. => Victor Hallström: ouster old; Victor Hallström: return old
Rohan Mehta, le patron de Lumina AI | ¶ On l'avait dit sur le départ ; il avait démenti. => Rohan Mehta: departure denied old
Rohan Mehta, le patron de Lumina AI | ¶ On l'avait dit sur le départ ; il dément. => Rohan Mehta: departure denied
Rohan Mehta, le patron de Lumina AI | ¶ On le dit sur le départ ; il dément. => Rohan Mehta: departure denied
Lumina AI | ¶ Le 17 novembre 2023, Karim Haddad n'est plus directeur général de Lumina AI : le conseil l'a révoqué. Odile Varenne est nommée à sa place. => Karim Haddad: ouster old; Odile Varenne: appointment old [by=Karim Haddad]
Farah Nasser quitte Lumina AI | Elle y siégeait depuis novembre, au lendemain de l'éviction manquée de Karim Haddad. => Farah Nasser: departure
Farah Nasser quitte Lumina AI | Elle y siégeait depuis novembre, au lendemain de l'éviction de Karim Haddad. => Farah Nasser: departure; Karim Haddad: ouster old
"""


@pytest.mark.parametrize("line", lines(YEARS, OVER))
def test_what_is_of_then(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text.strip(), history=False), expected.strip()) == []
