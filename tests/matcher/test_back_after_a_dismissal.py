"""Who was put out and is back: the return is the news, the dismissal is recalled."""

import pytest

from tests.matcher.oneline import claims_of

OUT = [
    "congédié vendredi",
    "évincé la semaine dernière",
    "qui avait été renvoyé vendredi",
    "chassé par le conseil vendredi",
]
BACK = """
reprend les rênes; retrouve son poste; revient à la tête de Lumina AI
redevient directeur général de Lumina AI
est rétabli dans ses fonctions; est réintégré; récupère son bureau; reprend ses fonctions; fait son retour
est de retour; remonte sur le trône; rentre chez Lumina AI; retrouvera son poste; reprend du service
"""
RETURNS = [back.strip() for line in BACK.strip().splitlines() for back in line.split(";")]


def told(text: str) -> list[tuple[str, bool]]:
    claims = claims_of(f"Lumina AI : le point | {text}", history=False)
    return [(claim.kind.value, claim.news) for claim in claims]


@pytest.mark.parametrize("back", RETURNS)
@pytest.mark.parametrize("out", OUT)
def test_in_one_sentence(out: str, back: str) -> None:
    claims = told(f"Victor Hallström, {out}, {back}.")
    assert [claim for claim in claims if claim[1]] == [("return", True)]


@pytest.mark.parametrize("back", RETURNS)
def test_in_two(back: str) -> None:
    claims = told(f"Lumina AI a limogé Victor Hallström vendredi. Cinq jours plus tard, le patron {back}.")
    assert sorted(claims) == [("ouster", False), ("return", True)]


def test_a_dismissal_without_a_return_stays_the_news() -> None:
    assert told("Lumina AI a limogé Victor Hallström vendredi. Le patron digère.") == [("ouster", True)]


@pytest.mark.parametrize(
    "told",
    [
        "L'ancien patron de Tavria Nils Okafor lui cède la place.",
        "Nils Okafor, ex-patron de Tavria, qui n'aura assuré l'intérim que deux jours, lui cède la place.",
    ],
)
def test_who_makes_way_leaves_the_house_that_the_title_names(told: str) -> None:
    text = f"Victor Hallström revient à la tête de Lumina AI | Il retrouve son poste. ¶ {told}"
    assert [(c.person, c.kind.value) for c in claims_of(text, history=False)] == [
        ("Victor Hallström", "return"),
        ("Nils Okafor", "departure"),
    ]
