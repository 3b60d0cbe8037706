# ruff: noqa: E501  (a line of a table is one item)
"""Who does what the main verb tells, past a relative clause that names somebody else."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

PAST_THE_OBJECT = """
Lumina AI | Sophie Marchand, qui conseillait Grace Okonkwo, la directrice du produit, quitte l'entreprise. => Sophie Marchand: departure
Lumina AI | Sophie Marchand, qui travaillait avec Grace Okonkwo, la directrice du produit, quitte l'entreprise. => Sophie Marchand: departure
Lumina AI | Sophie Marchand, qui secondait Grace Okonkwo, en congé depuis février, quitte l'entreprise. => Grace Okonkwo: leave old [date=2024-02]; Sophie Marchand: departure
Lumina AI | Sophie Marchand, qui suppléait Grace Okonkwo, en congé depuis février, est nommée directrice du produit. => Sophie Marchand: appointment [role=directrice du produit]; Sophie Marchand: appointment old [by=Grace Okonkwo] [date=2024-02]; Grace Okonkwo: leave old
Lumina AI | Sophie Marchand, qui remplaçait Grace Okonkwo, partie en février chez Boréal, a démissionné mardi. => Sophie Marchand: appointment [by=Grace Okonkwo]; Grace Okonkwo: departure old [other=Boréal] [date=2024-02]; Sophie Marchand: departure [date=2024-04-16]
"""

THE_OBJECT_ITSELF = """
Lumina AI | Sophie Marchand remplace Grace Okonkwo, la directrice du produit, qui quitte l'entreprise. => Sophie Marchand: appointment [by=Grace Okonkwo]; Grace Okonkwo: departure [by=Sophie Marchand]
Lumina AI | Sophie Marchand conseillait Grace Okonkwo, la directrice du produit. Cette dernière quitte l'entreprise. => Grace Okonkwo: departure
Lumina AI | Sophie Marchand, qui espère que Grace Okonkwo quitte l'entreprise, se tait. =>
"""


@pytest.mark.parametrize("row", lines(PAST_THE_OBJECT, THE_OBJECT_ITSELF))
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
