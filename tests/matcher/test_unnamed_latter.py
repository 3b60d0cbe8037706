"""« Ce dernier », « son départ » may mean somebody unnamed, of whom nothing is claimed; and a few ways in
which somebody goes and another comes after them."""

import pytest

from tests.matcher.oneline import claims_of

MET = """
a reçu mardi le ministre du Numérique; a débattu avec un sénateur; a déjeuné avec le préfet
a salué un avocat; a rencontré le patron de Slack; a dîné avec son frère; a croisé un journaliste
"""
GONE = """
Ce dernier a remis sa démission; Celui-ci démissionne; Ce dernier a été licencié lundi; Celui-ci s'en va
Ce dernier a annoncé son départ; Celui-ci a présenté sa démission dans la nuit
"""


def parts(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split(";")]


def told(text: str) -> list[tuple[str, str, str | None]]:
    return [(c.person, c.kind.value, c.counterpart) for c in claims_of(text, history=False)]


@pytest.mark.parametrize("gone", parts(GONE))
@pytest.mark.parametrize("met", parts(MET))
def test_the_latter_is_somebody_unnamed(met: str, gone: str) -> None:
    assert told(f"Karim Haddad, de Lumina AI, {met}. {gone}.") == []


@pytest.mark.parametrize("gone", parts(GONE))
def test_the_latter_is_named(gone: str) -> None:
    claims = told(f"Victor Hallström, patron de Lumina AI, a longuement reçu Karim Haddad. {gone}.")
    assert [person for person, *_ in claims] == ["Karim Haddad"]


@pytest.mark.parametrize(
    "text",
    [
        "Sophie Marchand, de Lumina AI, a commenté la démission du ministre. Son départ surprend.",
        "Sophie Marchand, de Lumina AI, a réagi au limogeage du préfet. Elle attendait son renvoi.",
        "Sophie Marchand, de Lumina AI, a regretté le départ d'un sénateur. Sa démission change la donne.",
    ],
)
def test_their_going_is_nobody_s(text: str) -> None:
    assert told(text) == []


def test_her_own_going_is_still_hers() -> None:
    claims = told("Sophie Marchand quitte Lumina AI. Sa démission a surpris.")
    assert claims == [("Sophie Marchand", "departure", None)]


GOING = """
s'en va chez Meta; part chez Google; file chez Slack; rejoint Anthropic; est débauché par Meta
va chez Google; signe chez Slack; a démissionné; prend la direction de Meta
"""


@pytest.mark.parametrize("going", parts(GOING))
@pytest.mark.parametrize(
    "after",
    [
        ", et Étienne Garnier reprend son poste",
        ". Étienne Garnier reprend son poste",
        ". C'est Étienne Garnier, jusqu'ici chargé du design, qui reprend son poste",
        ". C'est Étienne Garnier, récemment promu, qui récupère ses fonctions",
    ],
)
def test_the_post_is_that_of_whoever_goes_elsewhere(going: str, after: str) -> None:
    claims = told(f"Karim Haddad, directeur de la sûreté de Lumina AI, {going}{after}.")
    assert ("Karim Haddad", "departure", "Étienne Garnier") in claims
    assert ("Étienne Garnier", "appointment", "Karim Haddad") in claims


@pytest.mark.parametrize("team", ["l'équipe de recherche", "les équipes", "les rangs", "les effectifs"])
def test_back_in_the_team(team: str) -> None:
    (_, *back) = claims_of(f"Partie chez Slack en 2023, Maud Trévise réintègre {team} de Lumina AI.")
    assert [(c.kind.value, c.other_organization) for c in back] == [("return", "Slack")]
