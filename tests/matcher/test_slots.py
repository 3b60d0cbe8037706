"""Slots gathered over a whole item: one line per item, with the slots that matter."""

# ruff: noqa: E501

import pytest

from bot.matcher.agreement import agreeing
from bot.model import Gender
from tests.matcher.oneline import claims_of, differences, lines

POSTS = """
Lumina AI perd trois dirigeants en une journée | Kwame Asante, vice-président chargé de la sûreté, Rohan Mehta et Yuki Tanabe s'en vont. => Kwame Asante: departure [role=vice-président chargé de la sûreté]; Rohan Mehta: departure [role=None]; Yuki Tanabe: departure [role=None]
Trois chercheurs de premier plan quittent Lumina AI | Kwame Asante, Rohan Mehta et Yuki Tanabe ont remis leur démission. => Kwame Asante: departure [role=chercheur]; Rohan Mehta: departure [role=chercheur]; Yuki Tanabe: departure [role=chercheuse]
Orbis s'offre Kwame Asante et deux ingénieurs de Lumina AI => Kwame Asante: departure [other=Orbis] [role=None]
L'arrêt maladie du patron de Lumina AI relance les paris | Victor Hallström, le directeur général, est en congé maladie. => Victor Hallström: leave [role=directeur général]
"""


@pytest.mark.parametrize("line", lines(POSTS))
def test_item_fills_these_slots(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize(
    ("told", "gender", "worded"),
    [
        ("directeur scientifique", Gender.FEMININE, "directrice scientifique"),
        ("directrice générale déléguée", Gender.MASCULINE, "directeur général délégué"),
        ("vice-président chargé de la sûreté", Gender.FEMININE, "vice-présidente chargée de la sûreté"),
        ("chercheur", Gender.FEMININE, "chercheuse"),
        ("directeur scientifique", Gender.UNKNOWN, "directeur scientifique"),
        ("CFO", Gender.FEMININE, "CFO"),
        ("responsable de la sûreté", Gender.FEMININE, "responsable de la sûreté"),
    ],
)
def test_post_agrees_with_its_holder(told: str, gender: Gender, worded: str) -> None:
    assert agreeing(told, gender) == worded
