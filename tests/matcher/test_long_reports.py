# ruff: noqa: E501  (a line of a table is one item)
"""What long reports tell on the way: who takes over in another house, whose verb is left out, who joins whom.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

HEIRS_ELSEWHERE = """
Lumina AI change d'équipe | Karim Haddad a quitté Lumina AI mardi. ¶ La concurrence bouge aussi. Le directeur financier d'Orbis, Luca Valmont, passera la main en janvier à Kevan Ferral. => Karim Haddad: departure
Lumina AI change d'équipe | Karim Haddad a quitté Lumina AI mardi. ¶ La concurrence bouge aussi. Luca Valmont, le patron d'Orbis, cédera sa place à Kevan Ferral. => Karim Haddad: departure
Lumina AI change d'équipe | Karim Haddad a quitté Lumina AI mardi. ¶ La concurrence bouge aussi. Le directeur financier d'Apple, Luca Valmont, transmet le flambeau à Kevan Ferral. => Karim Haddad: departure
Lumina AI change d'équipe | Karim Haddad a quitté Lumina AI mardi. ¶ Le directeur financier de Lumina AI, Luca Valmont, passera la main en janvier à Kevan Ferral. => Karim Haddad: departure; Luca Valmont: departure [by=Kevan Ferral]; Kevan Ferral: appointment [by=Luca Valmont]
"""


@pytest.mark.parametrize("item", lines(HEIRS_ELSEWHERE))
def test_what_a_long_report_tells_on_the_way(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
