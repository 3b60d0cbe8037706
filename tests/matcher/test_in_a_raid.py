"""Somebody with a post, in an article on a raid: signs in turn with the house that takes, or stays."""

import pytest

from tests.matcher.oneline import claims_of, differences

FRAME = (
    "Intelligence artificielle : Meta continue de puiser dans le vivier de Lumina AI | "
    "Quatre chercheurs grossissent les rangs du laboratoire. ¶ <p>Jean Quellec et Irma Fallet ont accepté de "
    "rejoindre Meta.</p><p>La liste est longue.</p><p>Elle n'est peut-être pas close.</p><p>{}</p>"
)
GONE = "Jean Quellec: departure; Irma Fallet: departure"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "{} aurait signé à son tour la semaine dernière avec le groupe de Menlo Park.",
            "departure rumoured",
        ),
        ("{} a rejoint lui aussi Meta.", "departure"),
        ("{} rejoindrait également Meta.", "departure rumoured"),
        (
            "Approché deux fois, {} assure qu'il ne bougera pas : « Je reste chez Lumina AI. »",
            "departure denied",
        ),
        ("{} jure qu'il ne partira pas.", "departure denied"),
    ],
)
def test_who_is_told_of_in_turn(told: str, expected: str) -> None:
    told = told.format("Wilfried Asselin, responsable de la synthèse vocale,")
    claims = claims_of(FRAME.format(told), history=False)
    assert differences(claims, f"{GONE}; Wilfried Asselin: {expected}") == []


@pytest.mark.parametrize(
    "told",
    [
        "Wilfried Asselin, patron d'Agoria, aurait signé à son tour avec le groupe de Menlo Park.",
        "Wilfried Asselin, ingénieur chez Google, a signé lui aussi avec Meta.",
        "Wilfried Asselin, directeur des ventes de Kyuta, assure qu'il ne bougera pas.",
        "Wilfried Asselin, maire de Lyon, assure qu'il ne bougera pas.",
    ],
)
def test_who_is_not(told: str) -> None:
    assert differences(claims_of(FRAME.format(told), history=False), GONE) == []
