# ruff: noqa: E501  (a line of a table is one item)
"""What leads into a sentence and tells of nobody changes nothing of what is told behind it.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BEFORE_A_PARTICIPLE = """
Karim Haddad quitte Lumina AI | ¶ Signe des temps, arrivé en 2021, Karim Haddad rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ Ironie du sort, recruté en 2021 chez Borea, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021] [other=Borea]
Karim Haddad quitte Lumina AI | ¶ Toujours au rayon des mutations, embauché en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ Selon son profil LinkedIn, arrivé en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ On apprend que, recruté en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ L'entreprise confirme qu'arrivé en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]; Karim Haddad: arrival old [date=2021]
Karim Haddad quitte Lumina AI | ¶ Avec son équipe, arrivée en 2021, il rejoint Meta. => Karim Haddad: departure [other=Meta]
"""

BEFORE_A_DATE = """
Lumina AI perd deux des siens | ¶ À en croire le communiqué, en mars, Karim Haddad et Rohan Mehta, deux chercheurs, sont passés chez Meta. => Karim Haddad: departure [other=Meta] [date=2024-03]; Rohan Mehta: departure [other=Meta] [date=2024-03]
Lumina AI perd deux des siens | ¶ Dans la foulée, mercredi, Lumina AI a congédié Karim Haddad et dit adieu à Rohan Mehta, parti chez Meta. => Karim Haddad: ouster [date=2024-04-17]; Rohan Mehta: departure [date=2024-04-17] [other=Meta]
"""

BEHIND_A_COLON = """
Lumina AI : Farah Nasser s'en va | ¶ Farah Nasser quitte Lumina AI. Le fait est connu : elle-même avait remplacé Karim Haddad en 2021. => Farah Nasser: departure; Farah Nasser: appointment old [date=2021]
"""


@pytest.mark.parametrize("line", lines(BEFORE_A_PARTICIPLE, BEFORE_A_DATE, BEHIND_A_COLON))
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
