"""« a quitté Z pour grossir ses rangs », of the house that tells it; « nouvelle tête de la recherche »."""

import pytest

from tests.matcher.oneline import claims_of

GOING = """
pour grossir ses rangs; pour venir grossir ses rangs; pour venir renforcer ses équipes
pour étoffer ses effectifs
pour rejoindre ses rangs; pour intégrer ses équipes; pour rallier ses troupes; pour aller muscler ses équipes
"""
TELLING = "Lumina l'a confirmé jeudi : {}; Lumina grandit | {}; Lumina se réjouit : {}"
LEAVING = "Odile Varenne a quitté Slack {}.; Odile Varenne quitte Slack {}."

HEADS = """
Odile Varenne, nouvelle tête de la recherche en vision chez Lumina, était jusqu'en mars chez Slack => arrival
Odile Varenne, nouvelle tête des ventes de Lumina, vient de Slack => arrival
La future tête de la recherche de Lumina, Odile Varenne, vient de Slack => arrival
Odile Varenne devient la nouvelle tête des ventes de Lumina => appointment
Lumina nomme Odile Varenne nouvelle tête de la recherche => appointment
"""


def parts(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split(";")]


def told(text: str) -> list[tuple[str, str | None]]:
    return [(claim.kind.value, claim.other_organization) for claim in claims_of(text, history=False)]


@pytest.mark.parametrize("goal", parts(GOING))
@pytest.mark.parametrize("leaving", parts(LEAVING))
@pytest.mark.parametrize("telling", parts(TELLING))
def test_its_ranks_are_those_of_the_house_that_tells_it(telling: str, leaving: str, goal: str) -> None:
    assert told(telling.format(leaving.format(goal))) == [("arrival", "Slack")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumina souffre. Google se réjouit : Odile Varenne a quitté Slack pour rejoindre ses équipes.",
        "Google le confirme : Odile Varenne a quitté Slack pour rejoindre ses rangs. Lumina n'a pas réagi.",
        "Lumina perd un client | Odile Varenne a quitté Slack pour rejoindre ses enfants à Lyon.",
        "Lumina inquiète Slack | Odile Varenne a quitté Slack pour aller voir ailleurs.",
        "Lumina, nouvelle tête de liste du classement, a invité Odile Varenne.",
        "Lumina serait la nouvelle tête de file du secteur, selon Odile Varenne.",
        "Google a une nouvelle tête de la recherche : Odile Varenne. Lumina la guette.",
        "Odile Varenne, à la tête de la recherche de Lumina, a présenté un robot.",
    ],
)
def test_nobody_comes(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("item", HEADS.strip().splitlines())
def test_a_new_head_is_who_leads(item: str) -> None:
    text, _, kind = item.partition(" => ")
    assert [kind for kind, _ in told(text)] == [kind]
