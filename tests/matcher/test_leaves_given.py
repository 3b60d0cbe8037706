"""Leaves that others give, and for how long: « accorde un congé à X », « prend un trimestre de repos »."""

import pytest

from tests.matcher.oneline import claims_of, differences

HEAD = "Odile Varenne, la directrice technique de Lumina AI, {}."
TAKES = "prend; s'accorde; s'octroie; s'offre; obtient; va prendre"
TIMES = (
    "un trimestre de repos; un semestre de congé; un été de repos; six mois de coupure; un mois sabbatique"
)


@pytest.mark.parametrize("verb", TAKES.split("; "))
@pytest.mark.parametrize("time", TIMES.split("; "))
def test_taken_for_a_time(verb: str, time: str) -> None:
    assert not differences(claims_of(HEAD.format(f"{verb} {time}")), "Odile Varenne: leave")


@pytest.mark.parametrize(
    "told",
    [
        "doit s'arrêter un trimestre",
        "s'arrête pour deux mois",
        "s'interrompt jusqu'en juillet",
        "est arrêtée pour deux mois",
        "a été arrêtée plusieurs semaines",
        "se met au repos jusqu'en mai",
        "a commencé mardi un congé parental",
        "débute une année sabbatique",
        "s'est vu accorder un congé de longue durée",
    ],
)
def test_told_to_rest(told: str) -> None:
    assert not differences(claims_of(HEAD.format(told)), "Odile Varenne: leave")


@pytest.mark.parametrize(
    "text",
    [
        "Lumina AI accorde un congé de longue durée à Odile Varenne, sa mathématicienne",
        "Lumina AI octroie à Odile Varenne six mois de congé.",
        "Lumina AI a consenti une année sabbatique à Odile Varenne, sa mathématicienne.",
        "Un congé sabbatique a été accordé à Odile Varenne par Lumina AI.",
        "Odile Varenne est épuisée. Son employeur, Lumina AI, lui accorde deux mois de congé.",
        "Odile Varenne, à qui Lumina AI a accordé un congé, est épuisée.",
        "Lumina : Odile Varenne, responsable du centre de données, opérée et absente huit semaines",
        "Lumina : Odile Varenne, hospitalisée et absente jusqu'en mai",
    ],
)
def test_given(text: str) -> None:
    assert not differences(claims_of(text), "Odile Varenne: leave")


@pytest.mark.parametrize(
    "text",
    [
        "Lumina AI accorde vingt semaines de congé parental à tous ses salariés",
        "Lumina AI offre un jour de congé à Odile Varenne, sa mathématicienne.",
        "Lumina AI accorde un entretien de longue durée à Odile Varenne",
        "Lumina AI refuse d'accorder un congé à Odile Varenne, sa mathématicienne.",
        "Google accorde un congé sabbatique à Odile Varenne, sa directrice.",
        HEAD.format("accorde une interview pendant son congé"),
        HEAD.format("a accordé un congé à deux salariés"),
        HEAD.format("a été arrêtée deux mois plus tard à Paris"),
        HEAD.format("arrête pour deux mois son podcast"),
        HEAD.format("s'octroie un trimestre de réflexion"),
        HEAD.format("s'arrête pour deux raisons sur ce modèle"),
    ],
)
def test_no_leave(text: str) -> None:
    assert claims_of(text) == ()
