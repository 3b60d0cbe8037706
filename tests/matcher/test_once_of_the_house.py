"""Who was of the house once: called so in the next sentence, or a founder who is elsewhere since."""

import pytest

from tests.matcher.oneline import claims_of, differences

CALLED = ["L'ancienne de Lumina AI", "L'ancienne directrice de Lumina AI", "L'ex-directrice de Lumina AI"]
BEHIND = ["y met 20 millions", "connaît bien le métier", "a réuni une douzaine d'ingénieurs"]


@pytest.mark.parametrize("called", CALLED)
@pytest.mark.parametrize("behind", BEHIND)
def test_called_so_in_the_next_sentence(called: str, behind: str) -> None:
    for told, other in (("lance une start-up", ""), ("lance Kvant", "Kvant"), ("rejoint Slack", "Slack")):
        text = f"Grace Okonkwo {told} | {called} {behind}."
        expected = "Grace Okonkwo: venture" + (f" [other={other}]" if other else "")
        assert differences(claims_of(text, history=False), expected) == []


@pytest.mark.parametrize(
    "text",
    [
        (
            "Grace Okonkwo quitte Lumina AI pour Slack | L'ancienne de Lumina AI connaît bien le métier."
            " => Grace Okonkwo: departure [other=Slack]"
        ),
        (
            "Grace Okonkwo quitte Lumina AI pour Slack | L'ancienne de Google connaît bien le métier."
            " => Grace Okonkwo: departure [other=Slack]"
        ),
        (
            "Grace Okonkwo revient chez Lumina AI | L'ancienne de Lumina AI connaît bien la maison."
            " => Grace Okonkwo: return"
        ),
        (
            "Odile Varenne rejoint Lumina AI | L'ancien de Lumina AI Samuel Roy s'en réjouit."
            " => Odile Varenne: arrival"
        ),
        (
            "Grace Okonkwo quitte Kvant pour Slack | La cofondatrice de Lumina AI y dirigera la recherche."
            " => Grace Okonkwo: venture [other=Slack]"
        ),
        "Grace Okonkwo, cofondatrice de Lumina AI, quitte Kvant =>",
        (
            "Grace Okonkwo, cofondatrice de Lumina AI, quitte l'entreprise pour Slack"
            " => Grace Okonkwo: departure [other=Slack]"
        ),
        "Grace Okonkwo, cofondatrice de Lumina AI, rejoint Slack => Grace Okonkwo: departure [other=Slack]",
    ],
)
def test_who_goes_now(text: str) -> None:
    told, _, expected = text.partition("=>")
    assert differences(claims_of(told, history=False), expected) == []


HOUSES = """
une start-up de Zurich; une start-up zurichoise; un concurrent zurichois; un rival de Boston
"""


@pytest.mark.parametrize("house", [house.strip() for house in HOUSES.split(";")])
def test_what_the_house_is_then_its_name(house: str) -> None:
    text = f"Grace Okonkwo quitte Lumina AI pour {house}, Alpenglow"
    assert differences(claims_of(text, history=False), "Grace Okonkwo: departure [other=Alpenglow]") == []
    text = f"Grace Okonkwo quitte Lumina AI pour {house}, Maud Trévise reprend son poste"
    goes, heir = "Grace Okonkwo: departure [by=Maud Trévise]", "Maud Trévise: appointment [by=Grace Okonkwo]"
    assert differences(claims_of(text, history=False), f"{goes}; {heir}") == []
