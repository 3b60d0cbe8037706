"""Who is retained, or chosen, for a post; and houses to which an intention is lent."""

import pytest

from tests.matcher.oneline import claims_of


def told(text: str) -> list[tuple[str, str, str | None]]:
    return [(c.person, c.kind.value, c.role) for c in claims_of(text, history=False)]


@pytest.mark.parametrize(
    "text",
    [
        "Lumina a retenu Odile Varenne comme directrice financière",
        "Lumina a retenu Odile Varenne pour le poste de directrice financière",
        "Odile Varenne a été retenue comme directrice financière par Lumina",
        "Odile Varenne a été retenue pour le poste de directrice financière de Lumina",
    ],
)
def test_retained_for_an_office(text: str) -> None:
    assert told(text) == [("Odile Varenne", "appointment", "directrice financière")]


@pytest.mark.parametrize("verb", ["a choisie", "a retenue", "a désignée", "vient de choisir"])
@pytest.mark.parametrize("work", ["diriger", "piloter", "superviser"])
def test_whoever_is_chosen_does_it(verb: str, work: str) -> None:
    assert told(f"C'est Odile Varenne que Lumina {verb} pour {work} la recherche.") == [
        ("Odile Varenne", "appointment", "recherche")
    ]


def test_chosen_and_described() -> None:
    text = "C'est une ancienne de Slack, Odile Varenne, que Lumina a retenue pour diriger la recherche."
    assert [(c.kind.value, c.other_organization) for c in claims_of(text, history=False)] == [
        ("arrival", "Slack")
    ]


@pytest.mark.parametrize(
    "lent", ["l'intention d'embaucher", "le projet de recruter", "l'intention de débaucher"]
)
def test_an_intention_lent_to_a_house(lent: str) -> None:
    claims = claims_of(f"On prête à Lumina {lent} Odile Varenne, la patronne de Slack.", history=False)
    assert [(c.person, c.kind.value, c.status.value) for c in claims] == [
        ("Odile Varenne", "arrival", "rumoured")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lumina a tout fait pour retenir Odile Varenne, qui voulait diriger la recherche.",
        "Odile Varenne a été retenue comme témoin dans le procès de Lumina.",
        "Odile Varenne n'a pas été retenue pour le poste de directrice financière de Lumina.",
        "Lumina a retenu la candidature d'Odile Varenne pour le prix.",
        "Rohan Mehta a retenu Odile Varenne pour lui parler de la direction financière de Lumina.",
        "On prête à Lumina l'intention de quitter Palo Alto.",
    ],
)
def test_nobody_gets_a_post(text: str) -> None:
    assert told(text) == []
