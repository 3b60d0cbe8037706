"""Rumours, denials, background, and all that makes no claim."""

import pytest

from tests.matcher.stage import brief, claims, explain


@pytest.mark.parametrize(
    "title",
    [
        "Inès Vauquelin quitterait Selenea",
        "Inès Vauquelin aurait quitté Selenea",
        "Inès Vauquelin pourrait quitter Selenea",
        "Inès Vauquelin songe à quitter Selenea",
        "On dit qu'Inès Vauquelin quitte Selenea",
        "Inès Vauquelin s'apprêterait à quitter Selenea",
        "Selenea : Inès Vauquelin serait sur le départ",
        "Selon la rumeur, Inès Vauquelin quitte Selenea",
    ],
)
def test_rumours(title):
    assert brief(claims(title)) == {("Vauquelin", "departure", "rumoured")}


@pytest.mark.parametrize(
    "title",
    [
        "Inès Vauquelin ne quitte pas Selenea",
        "Inès Vauquelin dément quitter Selenea",
        "Selenea dément le départ d'Inès Vauquelin",
        "Inès Vauquelin n'a aucune intention de quitter Selenea",
        "Selenea dément qu'Inès Vauquelin soit sur le départ",
        "Inès Vauquelin reste finalement chez Selenea",
        "Mise à jour : finalement, Inès Vauquelin reste à son poste chez Selenea",
    ],
)
def test_denials(title):
    found = claims(title)
    assert brief(found) == {("Vauquelin", "departure", "denied")}
    assert found[0].date is None


@pytest.mark.parametrize(
    "title",
    [
        "Inès Vauquelin menace de quitter Selenea",
        "Inès Vauquelin va-t-elle quitter Selenea ?",
        "Si Inès Vauquelin quittait Selenea, tout s'arrêterait",
        "Selenea : Inès Vauquelin a failli être évincée",
        "Les salariés de Selenea réclament la démission d'Inès Vauquelin",
        "Inès Vauquelin, de Selenea, quitte la scène",
        "Selenea : Inès Vauquelin quitte X pour Bluesky",
        "Inès Vauquelin quitte le comité d'éthique de Selenea",
        "Selenea : Inès Vauquelin a tenté de recruter Camille Roussel",
        "Mirabo quitte la bêta, annonce Inès Vauquelin de Selenea",
        "L'ex-chercheur de Selenea Goran Lipovac critique Mirabo",
        "Selenea : un cadre démissionne",
        "Goran Lipovac, ancien de Selenea, donne une interview",
        "Google recrute Camille Roussel pour rattraper Selenea",
        "Selenea : Armel Kerdoncuff remercie Inès Vauquelin pour son aide",
        "Nordika quitte le conseil d'administration de Selenea",
        "Selenea recrute un directeur technique à Paris",
    ],
)
def test_no_claim_at_all(title):
    assert claims(title) == ()


def test_a_hoax_that_unmasks_itself_is_none():
    assert claims("Inès Vauquelin quitte Selenea", "Poisson d'avril, bien sûr.") == ()


def test_a_related_link_is_not_read():
    assert (
        claims("Mirabo 3 est là", "Selenea l'a montré.<br>À lire aussi : Inès Vauquelin quitte Selenea") == ()
    )


@pytest.mark.parametrize(
    ("summary", "date"),
    [
        ("Inès Vauquelin, qui avait rejoint Selenea en 2023, présente Mirabo 3.", "2023"),
        ("Après le départ de Goran Lipovac en mars 2029, Selenea recrute.", "2029-03"),
        ("Goran Lipovac a quitté Selenea il y a deux ans.", "2029"),
    ],
)
def test_what_is_recalled_is_background(summary, date):
    (claim,) = claims("Selenea présente Mirabo 3", summary)
    assert (claim.news, str(claim.date)) == (False, date)


def test_what_was_known_for_long_is_background():
    (claim,) = claims("Selenea, une histoire agitée", "Goran Lipovac a quitté Selenea.")
    assert claim.news is False


def test_every_refusal_says_why():
    explanation = explain("Inès Vauquelin menace de quitter Selenea")
    candidates = [candidate for sentence in explanation.sentences for candidate in sentence.candidates]
    assert [candidate.outcome.value for candidate in candidates] == ["refused"]
    assert "menacer" in " ".join(candidates[0].why)


def test_what_concerns_nobody_is_not_read():
    assert explain("La pluie revient en Bretagne").concerns is False
