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


@pytest.mark.parametrize("line", lines(LINKED))
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
