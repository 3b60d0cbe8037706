# ruff: noqa: E501  (a line of a table is one item)
"""Of which house somebody is, or what they leave: by who acknowledges it, by a relative, by who chooses."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ACKNOWLEDGED_BY_THE_OTHER = """
Karim Haddad quitte Orbis et rejoindrait la start-up d'Elena Castellanos | ¶ Orbis a confirmé jeudi le départ du chercheur, l'un des cofondateurs de Lumina AI. M. Haddad avait quitté Lumina AI en août pour Orbis. => Karim Haddad: venture rumoured; Karim Haddad: departure old [other=Orbis] [date=2023-08]
Karim Haddad quitte Lumina AI | ¶ Lumina AI a confirmé jeudi le départ du chercheur, ancien d'Orbis. => Karim Haddad: departure [date=2024-04-18]
"""

WHO_HEADS_ANOTHER = """
Trois recrues pour Lumina AI | Maëlle Corvin, qui dirige les ventes de Doctoline, est nommée directrice générale pour la France. => Maëlle Corvin: arrival [other=Doctoline]
Du neuf chez Lumina AI | Maëlle Corvin, qui dirige les ventes de Lumina AI, est nommée directrice générale pour la France. => Maëlle Corvin: appointment
"""

CHOSEN_BY_THE_BOARD = """
Lumina AI : Jacques Dubois nommé directeur général par intérim | Victor Hallström ne reviendra pas. Le conseil d'administration lui a préféré Jacques Dubois, qui remplace Naïma Belkacem. => Jacques Dubois: appointment [role=directeur général par intérim] [by=Naïma Belkacem]; Victor Hallström: return denied
"""


@pytest.mark.parametrize("row", lines(ACKNOWLEDGED_BY_THE_OTHER, WHO_HEADS_ANOTHER, CHOSEN_BY_THE_BOARD))
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
