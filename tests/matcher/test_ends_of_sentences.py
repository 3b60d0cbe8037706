# ruff: noqa: E501  (a line of a table is one item)
"""What is set behind a sentence, and within its full stop, changes nothing of what it tells.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

LINKED = """
Lumina AI fait ses comptes | ¶ Karim Haddad s'en va (lire notre article). Farah Nasser prend sa place. => Karim Haddad: departure [by=Farah Nasser]; Farah Nasser: appointment [other=None]
Lumina AI fait ses comptes | ¶ Karim Haddad (lire aussi : Rohan Mehta s'en va) rejoint Meta. Farah Nasser reste. => Karim Haddad: departure [other=Meta]
Lumina AI fait ses comptes | ¶ Karim Haddad rejoint Meta. [Lire aussi] Rohan Mehta quitte Lumina AI => Karim Haddad: departure [other=Meta]
"""

NAMED_LAST = """
Lumina AI fait ses comptes | ¶ Trois dirigeants ont quitté Lumina AI lundi : Karim Haddad, Rohan Mehta et Farah Nasser, indique un porte-parole. => Karim Haddad: departure; Rohan Mehta: departure; Farah Nasser: departure
Lumina AI fait ses comptes | ¶ Trois dirigeants ont quitté Lumina AI lundi : Karim Haddad, Rohan Mehta et Farah Nasser – la série continue. => Karim Haddad: departure; Rohan Mehta: departure; Farah Nasser: departure
Lumina AI fait ses comptes | ¶ Trois dirigeants ont quitté Lumina AI lundi : Karim Haddad, Rohan Mehta et Farah Nasser, alors que la justice enquête. => Karim Haddad: departure; Rohan Mehta: departure; Farah Nasser: departure
Lumina AI fait ses comptes | ¶ Trois dirigeants ont quitté Lumina AI lundi : Karim Haddad, Rohan Mehta et Farah Nasser, signe que la maison change. => Karim Haddad: departure; Rohan Mehta: departure; Farah Nasser: departure
Lumina AI fait ses comptes | ¶ Deux dirigeants ont quitté Lumina AI lundi, dont Karim Haddad, ce qui inquiète la Bourse. => Karim Haddad: departure
Lumina AI fait ses comptes | ¶ Deux dirigeants ont quitté Lumina AI lundi : Karim Haddad, le directeur juridique, dirige désormais Borea. =>
Lumina AI fait ses comptes | ¶ Karim Haddad revient chez Lumina AI, et avec lui Rohan Mehta, a-t-elle précisé. => Karim Haddad: return; Rohan Mehta: return
Lumina AI fait ses comptes | ¶ Karim Haddad a quitté Lumina AI, tout comme Rohan Mehta, et la Bourse s'en moque. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI fait ses comptes | ¶ Meta a débauché Karim Haddad chez Lumina AI lundi et Rohan Mehta mardi, ce qui agace la direction. => Karim Haddad: departure [other=Meta]; Rohan Mehta: departure [other=Meta]
Lumina AI fait ses comptes | ¶ Karim Haddad, évincé de Lumina AI le 9 avril, est revenu le 13, au grand dam de ses collègues. => Karim Haddad: ouster old; Karim Haddad: return
Lumina AI fait ses comptes | ¶ Victor Hallström a quitté Lumina AI. Il avait vu partir ses compagnons : Karim Haddad en 2021, Rohan Mehta l'année suivante, rappelle Le Monde. => Victor Hallström: departure; Karim Haddad: departure old; Rohan Mehta: departure old
Lumina AI fait ses comptes | ¶ Karim Haddad, évincé de Lumina AI le 9 avril, est revenu le 13 – le conseil a changé d'avis. => Karim Haddad: ouster old; Karim Haddad: return
"""

WITHIN = """
Lumina AI fait ses comptes | ¶ Farah Nasser quitte la Banque Borea et devient directrice financière de Lumina AI, un choix salué en interne. => Farah Nasser: arrival
Lumina AI fait ses comptes | ¶ Farah Nasser, ex-Borea, devient directrice financière de Lumina AI, a-t-on annoncé lundi en interne. => Farah Nasser: arrival
Lumina AI fait ses comptes | ¶ Lumina AI a choisi sa directrice financière en interne : Farah Nasser. => Farah Nasser: appointment
"""

IDLE_BETWEEN = """
Lumina AI recrute | ¶ Lumina AI recrute Karim Haddad. Le secteur respire. Il est accompagné de Rohan Mehta. => Karim Haddad: arrival; Rohan Mehta: arrival
Lumina AI fait ses comptes | ¶ Karim Haddad a quitté Lumina AI pour Anthropic en mars. Une époque s'achève. Farah Nasser y est arrivée en janvier, deux mois après avoir fait ses adieux à la maison. => Karim Haddad: departure old [other=Anthropic]; Farah Nasser: departure old; Farah Nasser: venture old [other=Anthropic]
"""


@pytest.mark.parametrize("line", lines(LINKED, NAMED_LAST, WITHIN, IDLE_BETWEEN))
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
