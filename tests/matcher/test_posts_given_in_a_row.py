"""One verb gives several posts: each of the people named has the one that stands beside the name."""

import pytest

from tests.matcher.oneline import claims_of

GIVING = ["confie", "a confié", "attribue", "vient de confier"]
FRAMES = [
    "Lumina AI {} les finances à Odile Varenne et la communication à Irma Quellec",
    "Lumina AI {} les finances à Odile Varenne, la communication à Irma Quellec",
    "Le conseil de Lumina AI {} les finances à Odile Varenne, puis la communication à Irma Quellec",
    "Lumina AI {} à Odile Varenne les finances, à Irma Quellec la communication",
    "Lumina AI {} à Odile Varenne les finances et à Irma Quellec la communication",
]
BOTH = [("Odile Varenne", "finances"), ("Irma Quellec", "communication")]


@pytest.mark.parametrize("giving", GIVING)
@pytest.mark.parametrize("frame", FRAMES)
def test_each_has_a_post(frame: str, giving: str) -> None:
    told = claims_of(frame.format(giving), history=False)
    assert sorted((c.person, c.role) for c in told) == sorted(BOTH)


def test_three_in_a_row() -> None:
    told = claims_of(
        "Lumina AI confie la sûreté à Odile Varenne, les ventes à Maud Trévise, la recherche à Irma Quellec",
        history=False,
    )
    assert {(c.person, c.role) for c in told} == {
        ("Odile Varenne", "sûreté"),
        ("Maud Trévise", "ventes"),
        ("Irma Quellec", "recherche"),
    }


def test_who_hands_on_is_replaced_by_the_first() -> None:
    told = claims_of(
        "Chez Lumina AI, Rohan Mehta laisse les produits à Odile Varenne et la recherche à Irma Quellec",
        history=False,
    )
    assert ("Odile Varenne", "produits", "Rohan Mehta") in [(c.person, c.role, c.counterpart) for c in told]


def test_what_is_said_of_the_second_is_of_the_second() -> None:
    told = claims_of(
        "Lumina AI confie la sûreté à Odile Varenne, les ventes à Irma Quellec, chipée à Google",
        history=False,
    )
    assert [(c.person, c.kind.value) for c in told if c.other_organization == "Google"] == [
        ("Irma Quellec", "arrival")
    ]


@pytest.mark.parametrize(
    "ending",
    [
        "rend hommage à Irma Quellec",
        "le soin de l'expliquer à Irma Quellec",
        "à Irma Quellec le soin de l'expliquer",
        "et la parole revient à Irma Quellec",
    ],
)
def test_no_post_for_the_second(ending: str) -> None:
    told = claims_of(f"Lumina AI confie les finances à Odile Varenne, {ending}", history=False)
    assert "Irma Quellec" not in [c.person for c in told]
