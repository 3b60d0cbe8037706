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

SET_APART = """
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Lorenz Amman, chef de la recherche au bureau de Lumina AI, envisagerait de poursuivre sa carrière. => Lorenz Amman: departure rumoured [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est du reste chez Orbis que Lorenz Amman, chef de la recherche au bureau de Lumina AI, envisagerait de poursuivre sa carrière, murmure-t-on. => Lorenz Amman: departure rumoured [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est d'ailleurs chez Orbis que Karim Haddad envisagerait de rebondir. => Karim Haddad: departure rumoured [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est finalement chez Orbis que Karim Haddad poursuivra sa carrière. => Karim Haddad: departure [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Karim Haddad poursuivra sa carrière. => Karim Haddad: departure [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Karim Haddad a choisi de poursuivre sa carrière. => Karim Haddad: departure [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Karim Haddad va poser ses valises. => Karim Haddad: departure [other=Orbis]
Lumina AI sans chef à Zurich | ¶ C'est chez Lumina AI que Karim Haddad compte poursuivre sa carrière. =>
Lumina AI sans chef à Zurich | ¶ Karim Haddad poursuit son chemin avec Orbis, le partenaire de Lumina AI. =>
Lumina AI sans chef à Zurich | ¶ C'est chez Orbis que Karim Haddad a fait ses premières armes. =>
"""


@pytest.mark.parametrize("item", lines(HEIRS_ELSEWHERE, SET_APART))
def test_what_a_long_report_tells_on_the_way(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
