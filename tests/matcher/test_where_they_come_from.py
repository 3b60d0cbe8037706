"""Where somebody comes from, told beside the name in each way, with each way of taking a post."""

import pytest

from tests.matcher.oneline import claims_of, differences

ASIDES = [
    "jusque-là à la tête de Nvidia",
    "hier encore chez Nvidia",
    "cheffe adjointe de Nvidia jusqu'en septembre",
    "douze ans chez Nvidia",
    "en poste chez Nvidia depuis 2019",
    "issue de Nvidia",
    "vétérane de Nvidia",
    "enlevée à Nvidia",
    "dix ans de Nvidia au compteur",
    "qui avait dessiné les puces de Nvidia",
    "que Nvidia n'a pas su retenir",
    "à qui Nvidia devait ses puces",
    "récemment encore directrice des ventes de Nvidia",
    "échappée de Nvidia",
    "chercheuse à l'Inria",
]
TAKING = [
    "Nora Castel, {}, devient directrice financière.",
    "Nora Castel, {}, est nommée directrice financière.",
    "Lumina AI nomme Nora Castel, {}, directrice financière.",
    "Lumina AI a nommé directrice financière Nora Castel, {}.",
    "Le poste de directrice financière a été attribué à Nora Castel, {}.",
    "La direction financière revient à Nora Castel, {}.",
    "Nouvelle directrice financière : Nora Castel, {}.",
    "Lumina AI installe Nora Castel, {}, à la tête des opérations.",
]
NO_ORIGIN = [
    "qui a piloté le rachat de Nvidia",
    "qui a supervisé l'intégration de Nvidia",
    "qui avait décliné une offre de Nvidia",
    "qui avait créé l'équipe chargée de Nvidia",
    "désormais chez Lumina AI",
]
INSIDE = [
    "Nora Castel prend aussi les ventes. L'ancienne de Nvidia dirigera 300 personnes.",
    "L'ancienne patronne de Nvidia, Nora Castel, déjà directrice de la recherche, prend les ventes.",
    "En plus de la recherche, Nora Castel, ancienne de Nvidia, dirigera la finance.",
    "Nora Castel, qui garde la recherche, ajoute les ventes à son portefeuille. Elle dirigeait Nvidia.",
]


def _told(sentence: str, expected: str) -> list[str]:
    return differences(claims_of(f"Lumina AI : une page se tourne | {sentence}"), f"Nora Castel: {expected}")


@pytest.mark.parametrize("aside", ASIDES)
def test_who_is_said_to_come_from_another_house_arrives(aside: str) -> None:
    for taking in TAKING:
        house = "Inria" if "Inria" in aside else "Nvidia"
        assert _told(taking.format(aside), f"arrival [other={house}]") == [], taking


@pytest.mark.parametrize("aside", NO_ORIGIN)
def test_who_has_only_to_do_with_another_house_was_here(aside: str) -> None:
    assert [told for taking in TAKING[:4] for told in _told(taking.format(aside), "appointment")] == []


@pytest.mark.parametrize("sentence", INSIDE)
def test_who_adds_a_post_to_another_was_here_wherever_they_were_before(sentence: str) -> None:
    assert _told(sentence, "appointment") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Professeure à l'université de Genève, Nora Castel prend la recherche.",
        "Arrivée tout droit de Nvidia, Nora Castel devient directrice financière.",
        "Lumina AI enlève Nora Castel à Nvidia.",
    ],
)
def test_who_opens_with_it_arrives_too(sentence: str) -> None:
    assert _told(sentence, "arrival") == []


def test_where_somebody_is_now_is_not_where_they_were() -> None:
    told = claims_of(
        "Lumina AI se vide | Karim Haddad est parti, de même que Nora Castel, désormais chez Nvidia."
    )
    assert differences(told, "Karim Haddad: departure; Nora Castel: departure [other=Nvidia]") == []
