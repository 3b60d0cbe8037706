# ruff: noqa: E501  (a line of a table is one item)
"""The same news in other words: the house by what it is, the verb by an idiom, the post by a seat.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

GOVERNED = """
Lumina AI change de cap | ¶ Mardi, le conseil d'administration de la start-up a limogé Karim Haddad. => Karim Haddad: ouster
Lumina AI change de cap | ¶ La direction de l'entreprise a remercié mardi Odile Garrec, directrice de la recherche. => Odile Garrec: ouster
Lumina AI change de cap | ¶ La direction de l'entreprise a remercié mardi Odile Garrec pour son engagement. =>
Lumina AI a trois nouveaux visages | ¶ Le conseil du laboratoire a accueilli Odile Garrec mardi. => Odile Garrec: arrival
Orbis change de cap | L'éditeur de jeux est un client de Lumina AI. ¶ Le conseil de l'entreprise a limogé mardi Odile Garrec. =>
"""


@pytest.mark.parametrize("line", lines(GOVERNED))
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
