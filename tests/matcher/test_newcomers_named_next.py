"""Who comes is told without a name, and the next sentence names them: they come from there."""

import pytest

from tests.matcher.oneline import claims_of, differences

LEADS = [
    "Lumina AI chipe à Nvidia l'une de ses dirigeantes.",
    "Lumina AI recrute chez Nvidia sa directrice financière.",
    "Lumina AI débauche une dirigeante de Nvidia.",
    "L'entreprise est allée chercher chez Nvidia sa directrice financière.",
    "Nvidia se fait souffler sa directrice financière par Lumina AI.",
]
NAMING = [
    "Nora Castel pilotera les finances.",
    "Nora Castel, 42 ans, prend ses fonctions lundi.",
    "Il s'agit de Nora Castel. Elle y dirigera les finances.",
    "Son nom : Nora Castel.",
    "La recrue s'appelle Nora Castel.",
]
OTHERS = [
    ("Karim Haddad s'est félicité de ce choix.", ""),
    ("Karim Haddad quitte la société.", "Karim Haddad: departure"),
    ("Nora Castel, ingénieure chez Lumina AI, démissionne.", "Nora Castel: departure"),
    ("Karim Haddad, le directeur de la recherche, prend aussi les ventes.", "Karim Haddad: appointment"),
    ("Dans le même temps, Karim Haddad prend les ventes.", "Karim Haddad: appointment"),
    ("Karim Haddad la dirigera.", ""),
]


def _told(text: str) -> str:
    return f"Lumina AI se réorganise face à Google | {text} La concurrence de Google se durcit."


@pytest.mark.parametrize("lead", LEADS)
def test_the_one_named_next_comes_from_there(lead: str) -> None:
    for naming in NAMING:
        claims = claims_of(_told(f"{lead} {naming}"), history=False)
        assert differences(claims, "Nora Castel: arrival [other=Nvidia]") == [], naming


@pytest.mark.parametrize(("naming", "expected"), OTHERS)
def test_who_does_something_else_is_not_the_one(naming: str, expected: str) -> None:
    claims = claims_of(_told(f"Lumina AI débauche une cadre de Nvidia. {naming}"), history=False)
    assert differences(claims, expected) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Ses équipes reviennent à Nora Castel, engagée lundi par Lumina AI.",
            "Nora Castel: arrival [date=2024-04-15]",
        ),
        (
            "Nora Castel, qui a rejoint Lumina AI lundi, prend la tête du pôle.",
            "Nora Castel: arrival old [date=2024-04-15]",
        ),
        (
            "Ses équipes reviennent à Nora Castel, arrivée de Nvidia en décembre.",
            "Nora Castel: appointment; Nora Castel: arrival old [other=Nvidia]",
        ),
    ],
)
def test_who_came_days_ago_has_what_they_came_for(told: str, expected: str) -> None:
    text = f"Sophie Marchand quitte Lumina AI | Elle s'en va. ¶ Elle l'a annoncé mercredi. {told}"
    assert differences(claims_of(text), f"Sophie Marchand: departure; {expected}") == []
