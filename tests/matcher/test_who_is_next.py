"""« Qui pour remplacer X, partie en mars ? » asks who is to come, and tells that X has gone."""

import pytest

from tests.matcher.oneline import claims_of


@pytest.mark.parametrize("gone", ["partie en mars", "limogée en mars", "évincée le mois dernier"])
@pytest.mark.parametrize("asked", ["Qui pour remplacer", "Qui pour succéder à", "Qui après"])
def test_who_has_gone(asked: str, gone: str) -> None:
    told = claims_of(f"Lumina AI | {asked} Sophie Marchand, {gone} ?", history=False)
    assert [(c.status.value, c.news, str(c.date)) for c in told] == [("announced", False, "2024-03")]


@pytest.mark.parametrize(
    "text",
    [
        "Lumina AI | Sophie Marchand, partie en mars ?",
        "Lumina AI | Sophie Marchand est-elle partie en mars ?",
        "Lumina AI | Sophie Marchand partie ?",
        "Lumina AI | Qui pour remplacer Sophie Marchand ?",
        "Lumina AI | Qui remplacera Sophie Marchand ?",
    ],
)
def test_what_is_only_asked(text: str) -> None:
    assert claims_of(text, history=False) == ()
