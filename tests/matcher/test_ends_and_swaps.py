"""A stay that is over, one thing given for another, who is taken from whom, where a career began."""

# ruff: noqa: E501

import itertools

import pytest

from tests.matcher.oneline import claims_of, differences, lines

WHO = ("Maud Trévise", "Karim Haddad")
ENDS = (
    "{who} a officialisé mardi la fin de son second passage chez Lumina AI.",
    "{who} met un terme à son séjour chez Lumina AI.",
    "{who} annonce la fin de sa collaboration avec Lumina AI.",
    "C'est sur X que {who} a raconté la fin de son aventure chez Lumina AI.",
)

NO_ENDS = """
Une page se tourne chez Lumina AI | Victor Hallström annonce la fin de l'aventure Sora. =>
Une page se tourne chez Lumina AI | Victor Hallström confirme la fin de sa collaboration avec Orbis. =>
Une page se tourne chez Lumina AI | Maud Trévise raconte son passage chez Lumina AI dans un livre. =>
Une page se tourne chez Lumina AI | Après son passage chez Lumina AI, Maud Trévise enseigne à Lyon. =>
"""

SWAPS = """
Une page se tourne chez Lumina AI | Basil Okoye troque son bureau chez Lumina AI contre celui d'Orbis. => Basil Okoye: departure [other=Orbis]
Une page se tourne chez Lumina AI | Victor Hallström a troqué ses idéaux contre l'argent d'Orbis. =>
Une page se tourne chez Lumina AI | Victor Hallström échange des messages avec Orbis. =>
Une page se tourne chez Lumina AI | Grace Okonkwo accuse ses anciens partenaires d'avoir rejoint Orbis. =>
"""

TAKEN = """
Une page se tourne chez Lumina AI | On connaît les nouvelles prises d'Orbis chez Lumina AI : Paul Dufresne et Maud Trévise. => Paul Dufresne: departure [other=Orbis]; Maud Trévise: departure [other=Orbis]
Une page se tourne chez Lumina AI | Les deux dernières recrues d'Orbis chez Lumina AI se nomment Paul Dufresne et Maud Trévise. => Paul Dufresne: departure [other=Orbis]; Maud Trévise: departure [other=Orbis]
Une page se tourne chez Lumina AI | Maud Trévise est la dernière prise d'Orbis chez Lumina AI. => Maud Trévise: departure [other=Orbis]
Une page se tourne chez Lumina AI | Dernière prise de Lumina AI chez Orbis : Maud Trévise. => Maud Trévise: arrival [other=Orbis]
Une page se tourne chez Lumina AI | La prise de parole de Victor Hallström chez Orbis a surpris. =>
"""

EARLY = """
Victor Hallström (Lumina AI) : « Tout va bien » | ENTRETIEN. ¶ J'ai débuté chez Orbis, où l'on faisait tout à la main. =>
Une page se tourne chez Lumina AI | Victor Hallström a fait ses débuts chez Orbis. =>
Lumina AI perd sa directrice financière | Maud Trévise a débuté mardi chez Orbis. => Maud Trévise: departure [other=Orbis]
"""


@pytest.mark.parametrize(("who", "told"), list(itertools.product(WHO, ENDS)))
def test_a_stay_that_is_over_is_a_departure(who: str, told: str) -> None:
    text = f"Une page se tourne chez Lumina AI | {told.format(who=who)}"
    assert differences(claims_of(text), f"{who}: departure") == []


@pytest.mark.parametrize("line", lines(NO_ENDS, SWAPS, TAKEN, EARLY))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
