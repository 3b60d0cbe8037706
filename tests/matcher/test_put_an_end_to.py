"""« Il a été mis fin aux fonctions de X »: by nobody who is named; a date or a phrase may stand between."""

import pytest

from tests.matcher.oneline import claims_of

BETWEEN = [
    "",
    ", à compter de ce jour,",
    ", mercredi,",
    " mercredi",
    ", avec effet immédiat,",
    ", après six ans,",
]
ENDED = ["Il a été mis fin", "Il est mis fin", "Il sera mis fin", "Il vient d'être mis fin"]


def told_in(sentence: str) -> list[tuple[str, str]]:
    return [(c.person, c.kind.value) for c in claims_of(f"Lumina AI | {sentence}", history=False)]


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("ended", ENDED)
def test_whose_post_it_is_has_been_dismissed(ended: str, between: str) -> None:
    for what in ("aux fonctions", "au contrat"):
        assert told_in(f"{ended}{between} {what} de Karim Haddad.") == [("Karim Haddad", "ouster")]


@pytest.mark.parametrize("between", BETWEEN)
def test_several_at_once(between: str) -> None:
    told = told_in(f"Il a été mis fin{between} aux fonctions de Karim Haddad et de Farah Nasser.")
    assert told == [("Karim Haddad", "ouster"), ("Farah Nasser", "ouster")]


@pytest.mark.parametrize("whose", ["Farah Nasser dirigeait l'alignement", "Karim Haddad dirigeait la sûreté"])
@pytest.mark.parametrize("what", ["ses fonctions", "son contrat", "son mandat"])
def test_of_the_one_spoken_of_before(whose: str, what: str) -> None:
    who = " ".join(whose.split()[:2])
    assert told_in(f"{whose}. Il a été mis fin à {what} lundi.") == [(who, "ouster")]


@pytest.mark.parametrize("between", BETWEEN)
def test_by_themselves_it_is_a_departure(between: str) -> None:
    assert told_in(f"Karim Haddad a mis fin{between} à ses fonctions.") == [("Karim Haddad", "departure")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Il a été mis fin, à compter de ce jour, au partenariat de Karim Haddad avec Google.",
        "Il a été mis fin à la mission d'audit que menait Karim Haddad.",
        "Il a été mis fin, mercredi, à la grève, se félicite Karim Haddad.",
        "Il a été mis fin au projet de Karim Haddad.",
        "Karim Haddad a mis fin, d'une phrase, à la polémique.",
    ],
)
def test_what_ends_is_no_post(sentence: str) -> None:
    assert told_in(sentence) == []
