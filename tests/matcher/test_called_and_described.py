"""People and houses by the ways in which newspapers call them: the claim is the same."""

import pytest

from tests.matcher.oneline import claims_of

OBJECTS = """
l'un de ses plus anciens ingénieurs, Hugo Belmont
celui qui dirigeait la voix, Hugo Belmont
Hugo Belmont, responsable de la voix depuis 2022
son plus proche conseiller, Hugo Belmont
le très discret Hugo Belmont
"""
HOUSES = """
le californien Lumina AI
l'américain Lumina AI
l'américaine Lumina AI
le fleuron Lumina AI
la start-up Lumina AI
"""


@pytest.mark.parametrize("whom", OBJECTS.strip().splitlines())
@pytest.mark.parametrize(("verb", "kind"), [("licencie", "ouster"), ("perd", "departure")])
def test_who_is_described_is_told_of_now(whom: str, verb: str, kind: str) -> None:
    (claim,) = claims_of(f"Lumina AI : le point | Lumina AI {verb} {whom}.", history=False)
    assert (claim.person, claim.kind.value, claim.news) == ("Hugo Belmont", kind, True)


@pytest.mark.parametrize("house", HOUSES.strip().splitlines())
def test_a_house_called_by_its_country_is_that_house(house: str) -> None:
    (gone,) = claims_of(f"Lumina AI : le point | Hugo Belmont quitte {house}.", history=False)
    (come,) = claims_of(f"Lumina AI : le point | Hugo Belmont rejoint {house}.", history=False)
    assert [gone.kind.value, come.kind.value] == ["departure", "arrival"]


def test_since_when_dates_what_it_stands_with() -> None:
    (claim,) = claims_of("Grace Okonkwo, de Lumina AI, est en congé depuis le 2 avril.", history=False)
    assert (claim.kind.value, str(claim.date)) == ("leave", "2024-04-02")


@pytest.mark.parametrize("called", ["La juriste", "L'avocate", "La responsable"])
def test_the_only_one_named_may_be_called_by_a_trade(called: str) -> None:
    before = "Odile Varenne dirige le service juridique de Lumina AI depuis 2021"
    (claim,) = claims_of(f"Lumina AI : le point | {before}. {called} quitte la société.", history=False)
    assert (claim.person, claim.kind.value) == ("Odile Varenne", "departure")


@pytest.mark.parametrize("called", ["Le juriste", "La juriste de Slack", "Une juriste"])
def test_somebody_else_so_called_is_not_meant(called: str) -> None:
    before = "Odile Varenne dirige le service juridique de Lumina AI depuis 2021"
    assert claims_of(f"Lumina AI : le point | {before}. {called} quitte la société.", history=False) == ()


def test_a_wish_not_to_go_on_is_a_rumour() -> None:
    told = (
        "Odile Varenne, directrice juridique de Lumina AI, ne souhaiterait pas aller au bout de son mandat."
    )
    (claim,) = claims_of(told, history=False)
    assert (claim.kind.value, claim.status.value) == ("departure", "rumoured")
