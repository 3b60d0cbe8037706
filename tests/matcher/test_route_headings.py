"""Headings that give a route, in an article whose title names neither house: who is listed goes along it."""

import pytest

from tests.matcher.oneline import claims_of, differences

FRAME = "Le mercato de l'IA, épisode 3 | La lettre de la semaine. ¶ Quelle semaine !\n\n{}"
ROWS = (
    "{}\n– Jean Quellec (cocréateur de Parlio)\n– Nina Ferrand\n– Paul Astier, qui bossait sur l'image\n\n"
    "{}\n– Marc Dorval, chercheur\n– Lise Perrin"
)
THEM = ("Jean Quellec", "Nina Ferrand", "Paul Astier")
HEADINGS = [
    "De {} vers {} :",
    "De {} à {} :",
    "De {} vers {}",
    "{} → {} :",
    "Partis de {} pour {} :",
    "Passés de {} à {} :",
    "Les transferts de {} vers {} :",
]
ROUTES = [
    ("Lumina AI", "Orbis", "departure"),
    ("Lumina AI", "Anthropic", "departure"),
    ("Kyuta", "Lumina AI", "arrival"),
]


@pytest.mark.parametrize("heading", HEADINGS)
def test_who_is_listed_goes_along_the_route(heading: str) -> None:
    for left, joined, kind in ROUTES:
        text = FRAME.format(ROWS.format(heading.format(left, joined), heading.format("Google", "Orbis")))
        other = left if kind == "arrival" else joined
        assert differences(claims_of(text), "; ".join(f"{n}: {kind} [other={other}]" for n in THEM)) == []


def test_the_house_joined_stands_before_the_one_left() -> None:
    text = FRAME.format(ROWS.format("Chez Orbis, venus de Lumina AI :", "Chez Orbis, venus de Google :"))
    assert differences(claims_of(text), "; ".join(f"{n}: departure [other=Orbis]" for n in THEM)) == []


def test_a_route_and_its_names_in_one_line() -> None:
    text = FRAME.format(
        "De Lumina AI vers Orbis : Nina Ferrand et Paul Astier. De Google vers Orbis : Lise Perrin."
    )
    expected = "Nina Ferrand: departure [other=Orbis]; Paul Astier: departure [other=Orbis]"
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize(
    "told",
    [
        "De Lumina AI à Orbis :\n– Nina Ferrand raconte sa migration\n– Paul Astier compare les prix",
        "De Google vers Orbis :\n– Nina Ferrand (Gemini)\n– Paul Astier\n\nLumina AI n'a perdu personne.",
        "De Lumina AI à Orbis, le match des modèles :\n– Parlio 5\n– Orbis Pro, testé par Paul Astier",
        "De Lumina AI à Orbis, une histoire :\n– Épisode 1, avec Nina Ferrand\n– Épisode 2, avec Paul Astier",
        "De Lumina AI à Orbis : l'avis de Paul Astier.",
    ],
)
def test_nobody_goes(told: str) -> None:
    assert claims_of(FRAME.format(told)) == ()
