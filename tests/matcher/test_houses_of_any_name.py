"""A house is known by what is done with it, whatever its name looks like: a person's, a word, digits.

All items are of Thursday 18 April 2024.
"""

import pytest

from tests.matcher.oneline import FRESH, article_of

NAMES = [
    "Kernel Labs",
    "Asterion Bio",  # as a person is called
    "Figure",  # a French word
    "Field AI",
    "Marlowe & Finch",
    "Tools for Rain",
    "Humans&",
    "Vesper.ai",
    "8VC",
    "k9z",
]
LEAVING = [
    "Karim Haddad file chez {}.",
    "Karim Haddad, directeur de la recherche de Lumina AI, rejoint {}.",
    "Karim Haddad quitte Lumina AI pour {}.",
    "Karim Haddad a été recruté par {}.",
    "Karim Haddad s'est laissé convaincre par {}.",
    "Karim Haddad devient directeur général de {}.",
    "Karim Haddad prend la direction des opérations de {}.",
    "Karim Haddad entre chez {} comme directeur technique.",
    "Karim Haddad file chez {}, un client de Lumina AI. Il y prendra ses fonctions en mai.",
    "Karim Haddad devient directeur général de {}, client de Lumina AI. Il y prendra ses fonctions en mai.",
]
RAIDS = [
    "{} recrute Karim Haddad, directeur de la recherche de Lumina AI",
    "{} s'offre Karim Haddad, directeur de la recherche de Lumina AI",
    "{} met la main sur Karim Haddad, directeur de la recherche de Lumina AI",
    "Lumina AI perd Karim Haddad au profit de {}",
    "Karim Haddad : de Lumina AI à {}",
    "Départ de Karim Haddad (Lumina AI) pour {}",
]


def _told(text: str, names: list[str]) -> dict[str, list[tuple[str, str, str | None]]]:
    """Who, which kind and which other house *text* tells, by the house that stands in it."""
    read = {name: FRESH.match(article_of(text.format(name)), {}) for name in names}
    return {name: [(c.person, c.kind.value, c.other_organization) for c in read[name]] for name in names}


@pytest.mark.parametrize("sentence", LEAVING)
def test_who_goes_there_leaves(sentence: str) -> None:
    left = {name: [("Karim Haddad", "departure", name)] for name in NAMES}
    assert _told(f"Lumina AI : {sentence}", NAMES) == left
    assert _told(f"Lumina AI perd un pilier | {sentence}", NAMES) == left


@pytest.mark.parametrize("title", RAIDS)
def test_who_is_taken_from_us_leaves(title: str) -> None:
    names = [name for name in NAMES if name != "k9z" or not title.startswith("{}")]
    assert _told(title, names) == {name: [("Karim Haddad", "departure", name)] for name in names}


COMING = [
    "Lumina AI recrute Maud Trévise, directrice des ventes de {}",
    "Lumina AI débauche Maud Trévise chez {}",
    "Lumina AI chipe Maud Trévise à {}",
    "Maud Trévise ({}) devient directrice des ventes de Lumina AI",
    "Maud Trévise, jusqu'ici directrice des ventes de {}, devient directrice financière de Lumina AI",
    "Lumina AI nomme Maud Trévise, venue de {}, à la tête de la recherche",
    "Lumina AI nomme Maud Trévise, qui dirigeait {}, au poste de directrice des ventes",
    "Transfuge de {}, Maud Trévise arrive chez Lumina AI",
]


@pytest.mark.parametrize("title", COMING)
def test_who_comes_from_there_arrives(title: str) -> None:
    names = [name for name in NAMES if name not in ("8VC", "k9z")]
    names = [name for name in names if name != "Figure" or "(" not in title]  # « (Ventes) » is a department
    assert _told(title, names) == {name: [("Maud Trévise", "arrival", name)] for name in names}


@pytest.mark.parametrize(
    "title",
    [
        "Carnet : Karim Haddad reçoit une médaille",
        "Lumina AI : Karim Haddad lance o3",
        "Lumina AI : Karim Haddad abandonne o1 pour o3",
        "Brèves IA : Karim Haddad reçu à Matignon",
        "Lumina AI au capital de Kernel Labs : Karim Haddad entre au capital",
        "Karim Haddad devient membre du conseil d'administration de Kernel Labs",
        "Karim Haddad, de Lumina AI, siège sous la direction de Maud Trévise",
    ],
)
def test_no_house_is_left(title: str) -> None:
    assert [claim.kind for claim in FRESH.match(article_of(title), {})] == []


def test_a_recruiter_is_nobody_s_goal() -> None:
    text = "Lumina AI | Le cabinet Hartwig a convaincu Karim Haddad de quitter Lumina AI pour Kernel Labs."
    told = FRESH.match(article_of(text), {})
    assert [claim.other_organization for claim in told] == ["Kernel Labs"]


def test_who_wins_somebody_over_is_their_goal() -> None:
    told = FRESH.match(article_of("Kernel Labs a convaincu Karim Haddad de quitter Lumina AI"), {})
    assert [(claim.kind.value, claim.other_organization) for claim in told] == [("departure", "Kernel Labs")]
