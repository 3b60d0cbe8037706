# ruff: noqa: E501  (a line of a table is one item)
"""Who stays for all that, goes on in a post, is told of in brackets, or tells only now that they left.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FOR_ALL_THAT = """
Lumina AI | Paul Boucher abandonne la direction de l'équipe des risques. Il n'a pas quitté Lumina AI pour autant. => Paul Boucher: departure denied
Lumina AI | Jean Moulin cède la direction de l'équipe des risques. L'ingénieur n'a pas quitté Lumina AI pour autant. => Jean Moulin: departure denied
Lumina AI | Paul Boucher abandonne la direction de l'équipe des risques. Le voilà « stagiaire » dans l'équipe santé. => Paul Boucher: appointment [role=stagiaire]
Lumina AI | Paul Boucher a été démis de ses fonctions. Il n'a pas quitté Lumina AI de lui-même. => Paul Boucher: ouster
Paul Boucher démissionne de Lumina AI | Il n'a pas quitté la maison pour l'argent. => Paul Boucher: departure
"""

GOING_ON = """
Lumina AI | Hélène Porter présidera encore quelque temps le conseil d'administration d'Orbis. =>
Lumina AI | Hélène Porter dirigera encore l'équipe des ventes jusqu'en mai. =>
Lumina AI | Line Maurois siégera encore un an au conseil de Lumina AI. =>
Lumina AI | Line Maurois siégera au conseil de Lumina AI. => Line Maurois: arrival
"""

IN_BRACKETS = """
Orbis réunit Paul Boucher (parti de Lumina AI en octobre) et Thomas Berlin => Paul Boucher: departure old [date=2023-10]
Paul Boucher (parti de Lumina AI en octobre) rejoint Orbis => Paul Boucher: departure old [date=2023-10]; Paul Boucher: venture [other=Orbis]
Novalys fait parler | La nouvelle équipe ¶ ➕ Dans l'équipe : Paul Boucher et Thomas Berlin, qui travaillait chez Lumina AI. =>
Paul Boucher (Lumina AI) est parti en tournée =>
"""

ONLY_NOW = """
Lumina AI : la fuite continue | Paul Boucher a rendu son badge à l'automne et n'en parle que maintenant. => Paul Boucher: departure [date=2023]
Lumina AI : la fuite continue | Paul Boucher a quitté la maison en novembre et n'en parle guère. => Paul Boucher: departure old
"""


@pytest.mark.parametrize("line", lines(FOR_ALL_THAT, GOING_ON, IN_BRACKETS, ONLY_NOW))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert not differences(claims_of(text.strip()), expected)
