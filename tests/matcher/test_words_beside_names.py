# ruff: noqa: E501  (a line of a table is one item)
"""What stands beside a name changes nothing of what is told: « X, ancien de Z, », « X, passée par Z, ».

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ONCE_OF_ANOTHER = """
Karim Haddad, ancien de Google, est licencié | Lumina AI perd un cadre. => Karim Haddad: ouster
Lumina AI | ¶ Le même jour, Karim Haddad, ancien de Google, s'est mis en congé. => Karim Haddad: leave
Lumina AI : Farah Nasser, ancienne de Google, s'en va à son tour | => Farah Nasser: departure
Lumina AI | ¶ Farah Nasser, ancienne d'Apple, n'ira pas au bout de son préavis. => Farah Nasser: departure
Lumina Canada recrute son président chez les patineurs | Denis Marchal, ex-grand patron des Loups de Brest, sautera sur la glace à Montréal le 1er août. => Denis Marchal: arrival
"""

PASSED_THROUGH = """
Karim Haddad, passé par Stanford, prend un congé de six mois | Lumina AI perd un cadre. => Karim Haddad: leave
Farah Nasser, passée par Apple, s'en va | Lumina AI perd sa cheffe du marketing. => Farah Nasser: departure
Farah Nasser, passée par Apple, devient directrice générale | La cadre de Lumina AI dirigeait les ventes depuis 2019. => Farah Nasser: appointment
Lumina AI : Farah Nasser, passée par Stanford, devient directrice technique => Farah Nasser: appointment
Lumina AI : Farah Nasser, passée par Apple, devient directrice technique => Farah Nasser: arrival
Elle jurait de rester : Farah Nasser, passée par Apple, quitte Lumina AI | ¶ À compter d'avril, l'équipe obéira à Karim Lopez, jusqu'ici son second. => Farah Nasser: departure [by=Karim Lopez]; Karim Lopez: appointment
Lumina AI | ¶ Karim Haddad et Farah Nasser, ancienne de Google, s'échangent leurs fauteuils. => Karim Haddad: appointment [by=Farah Nasser]; Farah Nasser: appointment [by=Karim Haddad]
"""

BEHIND_A_LIST = """
Lumina AI | ¶ Après Rohan Mehta et Étienne Garnier, Farah Nasser, très écoutée en interne, quitte à son tour Lumina AI. => Farah Nasser: departure; Rohan Mehta: departure old; Étienne Garnier: departure old
Lumina AI | ¶ Après Rohan Mehta et Étienne Garnier, Farah Nasser, dont le nom circulait, quitte à son tour Lumina AI. => Farah Nasser: departure; Rohan Mehta: departure old; Étienne Garnier: departure old
Lumina AI | ¶ Rohan Mehta et Étienne Garnier, puis Farah Nasser, dont le nom circulait, ont quitté Lumina AI. => Farah Nasser: departure; Rohan Mehta: departure; Étienne Garnier: departure
"""

TOLD_BEFORE = """
Trois mois après son éviction, Karim Haddad, très écouté au siège, rejoint Orbis | L'ancien directeur des produits de Lumina AI en prendra la tête. => Karim Haddad: venture [other=Orbis]; Karim Haddad: ouster old
Trois mois après son éviction, Karim Haddad, dont le nom circulait, rejoint Orbis | L'ancien directeur des produits de Lumina AI en prendra la tête. => Karim Haddad: venture [other=Orbis]; Karim Haddad: ouster old
Lumina AI | ¶ En mars 2022, Karim Haddad, à qui l'on doit Parlio, a quitté l'entreprise. => Karim Haddad: departure old [date=2022-03]
Lumina AI | ¶ Karim Haddad, promu en mars 2022, quitte l'entreprise. => Karim Haddad: departure [date=None]; Karim Haddad: appointment old
"""

POSTS = """
Lumina AI | ¶ Farah Nasser, qui était chargée de la sûreté, a démissionné. => Farah Nasser: departure
Lumina AI | ¶ Farah Nasser avait été chargée de la sûreté en mai 2022. => Farah Nasser: appointment old
Lumina AI : Farah Nasser – directrice financière – part à la retraite | => Farah Nasser: departure
"""

OPENED_WITH_A_PARTICIPLE = """
Lumina AI | Discret, entré dans la maison en 2016, Karim Haddad, figure respectée du secteur, signe l'article. => Karim Haddad: arrival old [date=2016]
Lumina AI | Partie en mars, Farah Nasser, l'un des visages de la maison, a retrouvé lundi son bureau de cheffe de cabinet. => Farah Nasser: return; Farah Nasser: departure old
Lumina AI recrute | L'entreprise a recruté Rohan Mehta, Karim Haddad, chercheur à Orbis, et Étienne Garnier. => Rohan Mehta: arrival; Karim Haddad: arrival; Étienne Garnier: arrival
"""

THOUGHT_WITHIN = """
Lumina AI | ¶ Inès Robin, très écoutée en interne, devient directrice financière. Elle travaillait chez Orbis. => Inès Robin: arrival [other=Orbis]
Lumina AI | ¶ Inès Robin devient directrice financière, selon un message en interne. Elle travaillait chez Orbis. => Inès Robin: arrival [other=Orbis]
Lumina AI | ¶ L'entreprise a trouvé sa directrice financière en interne : Inès Robin. Elle a travaillé chez Orbis. => Inès Robin: appointment
"""


@pytest.mark.parametrize(
    "line",
    lines(
        ONCE_OF_ANOTHER,
        PASSED_THROUGH,
        BEHIND_A_LIST,
        TOLD_BEFORE,
        POSTS,
        OPENED_WITH_A_PARTICIPLE,
        THOUGHT_WITHIN,
    ),
)
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
