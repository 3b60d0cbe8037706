# ruff: noqa: E501  (a line of a table is one item)
"""Words and asides between a verb, or its auxiliary, and what it is told with: they change nothing.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

IN_A_MANNER = """
Lumina AI : le point | Karim Haddad a d'ores et déjà quitté Lumina AI. => Karim Haddad: departure
Lumina AI : le point | Karim Haddad a en fin de compte quitté l'entreprise. => Karim Haddad: departure
Lumina AI : le point | Wenjing Li prend cette fois un congé. => Wenjing Li: leave
Lumina AI : le point | Wenjing Li prend cette fois la tête de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li prend en bonne intelligence la tête de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li est, en pleine négociation salariale, nommée à la tête de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li devient, en pleine levée de fonds, directrice de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li devient de façon surprenante directrice de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI : le point | Wenjing Li est à titre exceptionnel chargée de la recherche de Lumina AI. => Wenjing Li: appointment
Lumina AI perd, en pleine levée de fonds, Karim Haddad => Karim Haddad: departure
Yuki Tanabe revient, en pleine levée de fonds, chez Lumina AI => Yuki Tanabe: return
Lumina AI : le point | Karim Haddad a quitté l'entreprise en plein mois d'avril. => Karim Haddad: departure
"""

LONG_ASIDES = """
Lumina AI : le point | Karim Haddad a, à l'issue d'un long bras de fer avec ses actionnaires, quitté Lumina AI. => Karim Haddad: departure
Lumina AI : le point | Wenjing Li a été, au terme d'une réunion qui aura duré toute la nuit, nommée directrice de la recherche de Lumina AI. => Wenjing Li: appointment
"""


@pytest.mark.parametrize("line", lines(IN_A_MANNER, LONG_ASIDES))
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
