"""Houses bid farewell and welcome, and what somebody is to do « there », where they go."""

import pytest

from tests.matcher.oneline import claims_of, differences


def parts(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split(";")]


GOES = """
Adieu Lumina AI, bonjour Slack : Grace Okonkwo change de maison
Au revoir Lumina AI, bonjour Slack : Grace Okonkwo s'en va; Adieu Lumina AI, place à Slack pour Grace Okonkwo
Grace Okonkwo : adieu Lumina AI, bonjour Slack; Bonjour Slack, adieu Lumina AI : Grace Okonkwo s'en va
Grace Okonkwo dit adieu à Lumina AI, bonjour à Slack; Grace Okonkwo quitte Lumina AI, place à Slack
Grace Okonkwo dit au revoir à Lumina AI et bonjour à Slack
Grace Okonkwo et Lumina AI, c'est fini, place à Slack
Grace Okonkwo file chez Slack : la directrice financière de Lumina AI y dirigera les ventes
Grace Okonkwo s'envole pour Slack : la directrice financière de Lumina AI y tiendra les comptes
"""


@pytest.mark.parametrize("text", parts(GOES))
def test_where_they_go(text: str) -> None:
    assert differences(claims_of(text, history=False), "Grace Okonkwo: departure [other=Slack]") == []


def test_what_they_do_there() -> None:
    text = (
        "Grace Okonkwo dit adieu à Lumina AI, bonjour à Slack | La juriste y conduira les affaires sociales."
    )
    assert differences(claims_of(text, history=False), "Grace Okonkwo: departure [other=Slack]") == []


def test_who_comes() -> None:
    text = "Adieu Slack, bonjour Lumina AI : Odile Varenne change de maison"
    assert differences(claims_of(text, history=False), "Odile Varenne: arrival [other=Slack]") == []


@pytest.mark.parametrize(
    "text",
    [
        "Adieu Parlio, bonjour Slack : Grace Okonkwo change de logiciel",
        "Lumina AI déménage : adieu Palo Alto, bonjour Paris, dit Grace Okonkwo",
        "Bonjour Slack : Grace Okonkwo salue l'accord entre Lumina AI et l'éditeur",
        "Adieu Meta, bonjour Slack : Odile Varenne change de maison | Lumina AI n'a pas répondu.",
        "Lumina AI fait place à Slack dans le classement, regrette Grace Okonkwo",
    ],
)
def test_nobody_goes(text: str) -> None:
    assert claims_of(text, history=False) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Grace Okonkwo quitte Lumina AI demain", "2024-04-19"),
        ("Grace Okonkwo quittera Lumina AI après-demain", "2024-04-20"),
        (
            "Grace Okonkwo rejoint Slack | La directrice financière de Lumina AI s'en va dès demain.",
            "2024-04-19",
        ),
        (
            "Wenjing Li s'en va demain fonder Cerisier | Elle dirigeait la recherche de Lumina AI.",
            "2024-04-19",
        ),
        ("Grace Okonkwo quitte Lumina AI | Elle prépare l'IA de demain.", "None"),
        ("Grace Okonkwo a quitté Lumina AI mardi | Demain, elle sera chez Slack.", "2024-04-16"),
    ],
)
def test_tomorrow(text: str, day: str) -> None:
    assert [str(claim.date) for claim in claims_of(text, history=False)] == [day]
