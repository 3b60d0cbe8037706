# ruff: noqa: E501  (a line of a table is one item)
"""Of the dates that an article tells, the one that is known to be that of a change.

``person kind date`` (a move known besides those of the list), then an item of one line of 18 April 2024.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines
from tests.matcher.test_attested import known_besides

DATED = """
Paul Boucher arrival 2022 | Paul Boucher, l'homme des calculs | Paul Boucher règle les centres de calcul de Lumina AI depuis qu'elle l'a recruté il y a deux ans. => Paul Boucher: arrival old [date=2022]
Sanne de Wit departure 2023-11-22 | Lumina AI perd Clara von Reitz | Tout remonte à novembre 2023. Le conseil se déchire. Sanne de Wit avait quitté Lumina AI. => Clara von Reitz: departure; Sanne de Wit: departure old [date=2023-11]
Sanne de Wit departure 2024-02-13 | Lumina AI perd Clara von Reitz | En février, la publicité fait fuir les annonceurs. Et Sanne de Wit avait été remerciée par Lumina AI. => Clara von Reitz: departure; Sanne de Wit: ouster old [date=2024-02]
Sanne de Wit departure 2023-06-03 | Lumina AI perd Clara von Reitz | La maison avait vu partir en 2023 Sanne de Wit, en juin, puis Owen Prescott. => Clara von Reitz: departure; Sanne de Wit: departure old [date=2023-06]; Owen Prescott: departure old [date=2023]
Sanne de Wit departure 2024-04-16 | Lumina AI en bref ¶ <p>Lise Cordier rejoint Lumina AI (officiel depuis mardi).</p><p>Sanne de Wit quitte Lumina AI.</p> => Lise Cordier: arrival; Sanne de Wit: departure [date=2024-04-16]
"""

DATED_BY_NOTHING_ELSE = """
Sanne de Wit departure 2024-04-16 | Lumina AI en bref ¶ <ul><li>Lise Cordier rejoint Lumina AI (officiel depuis mardi).</li><li>Sanne de Wit quitte Lumina AI.</li></ul> => Lise Cordier: arrival; Sanne de Wit: departure [date=None]
Sanne de Wit departure 2023-11-22 | Lumina AI perd Clara von Reitz | Tout remonte à mai 2023. Sanne de Wit avait quitté Lumina AI. => Clara von Reitz: departure; Sanne de Wit: departure old [date=None]
Sanne de Wit departure 2023-11-22 | Novembre 2023 a tout changé | Lumina AI perd Clara von Reitz. Sanne de Wit avait quitté Lumina AI. => Clara von Reitz: departure; Sanne de Wit: departure old [date=None]
Paul Boucher arrival 2022 | Lumina AI perd Paul Boucher | Paul Boucher, recruté jadis, dirigeait les calculs de Lumina AI depuis 2022. => Paul Boucher: departure; Paul Boucher: arrival old [date=None]
Sanne de Wit ouster 2024-04-12 | Sanne de Wit quitte Lumina AI | Sanne de Wit, limogée le 12 avril puis réintégrée, a démissionné. => Sanne de Wit: departure [date=None]; Sanne de Wit: ouster old [date=2024-04-12]; Sanne de Wit: return old
Paul Boucher departure 2022 | Lumina AI présente Parlio 4 | Parti de Lumina AI en 2021, Paul Boucher y était revenu en 2022. => Paul Boucher: departure old [date=2021]; Paul Boucher: return old [date=2022]
"""


@pytest.mark.parametrize("line", lines(DATED))
def test_date_is_that_of_the_known_move(line: str) -> None:
    told, _, item = line.partition(" | ")
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, moves={}), expected) != []
    assert differences(claims_of(text, moves=known_besides(told)), expected) == []


@pytest.mark.parametrize("line", lines(DATED_BY_NOTHING_ELSE))
def test_known_move_takes_no_date_of_something_else(line: str) -> None:
    told, _, item = line.partition(" | ")
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, moves=known_besides(told)), expected) == []
