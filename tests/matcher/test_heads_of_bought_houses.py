"""Who comes with a house that is bought, and who stays with one that is only dealt with."""

import pytest

from tests.matcher.oneline import claims_of, differences

BUYING = [
    "Lumina AI rachète Kyuta.",
    "Lumina AI met la main sur Kyuta, une jeune pousse de la robotique.",
    "Kyuta passe sous la bannière de Lumina AI.",
    "Kyuta tombe dans l'escarcelle de Lumina AI.",
    "Kyuta fusionne avec Lumina AI.",
    "Kyuta est avalée par Lumina AI.",
    "Kyuta se vend à Lumina AI.",
    "Lumina AI débourse 200 millions pour Kyuta.",
]
TAKING = [
    "Sa fondatrice, Lin Shuai, devient directrice de la robotique.",
    "Lin Shuai, qui a fondé Kyuta, prend la tête de la robotique.",
    "Lin Shuai, fondatrice de Kyuta, dirigera la robotique.",
    "Lin Shuai, directrice générale de Kyuta, rendra compte à Owen Prescott et dirigera la robotique.",
    "Au passage, Lin Shuai, cofondatrice de Kyuta, est promue directrice de la robotique.",
    "L'équipe de Kyuta, emmenée par Lin Shuai, rejoint Lumina AI.",
]
NO_COMING = [
    "Sa fondatrice, Lin Shuai, quitte la société pour un fonds.",
    "Lin Shuai, la fondatrice, prendra du champ.",
    "Lin Shuai, qui dirige Kyuta, supervisera l'intégration.",
]
DEALING = [
    "Lumina AI investit 30 millions dans Kyuta.",
    "Lumina AI signe un partenariat avec Kyuta.",
    "Lumina AI renonce à racheter Kyuta.",
    "Orbis rachète Kyuta, au nez et à la barbe de Lumina AI.",
]
APART = [
    "Sa fondatrice, Lin Shuai, devient directrice de la robotique.",
    "Lin Shuai, sa fondatrice, dirigera la filiale française.",
    "Sa fondatrice, Lin Shuai, cède sa place à Paul Renaud.",
]


def _told(deal: str, behind: str, expected: str) -> list[str]:
    return differences(claims_of(f"Lumina AI poursuit ses emplettes | {deal} {behind}"), expected)


@pytest.mark.parametrize("deal", BUYING)
def test_who_heads_a_house_that_is_bought_comes_from_it(deal: str) -> None:
    for behind in TAKING:
        assert _told(deal, behind, "Lin Shuai: arrival [other=Kyuta]") == [], behind


@pytest.mark.parametrize("behind", NO_COMING)
def test_who_does_not_come_with_it_was_never_here(behind: str) -> None:
    assert [told for deal in BUYING for told in _told(deal, behind, "")] == []


@pytest.mark.parametrize("behind", APART)
def test_a_house_that_is_only_dealt_with_keeps_its_head(behind: str) -> None:
    assert [told for deal in DEALING for told in _told(deal, behind, "")] == []


def test_who_is_ours_already_is_given_a_post() -> None:
    behind = "Sa fondatrice, Lin Shuai, hérite de la robotique. Chez Lumina AI, Rohan Mehta prend les ventes."
    expected = "Lin Shuai: arrival [other=Kyuta]; Rohan Mehta: appointment"
    assert _told(BUYING[0], behind, expected) == []


def test_the_title_may_open_with_the_house_that_is_bought() -> None:
    title = "Acquisition : Kyuta tombe dans l'escarcelle de Lumina AI"
    told = claims_of(f"{title} | Sa fondatrice, Lin Shuai, hérite de la robotique.")
    assert differences(told, "Lin Shuai: arrival [other=Kyuta]") == []


def test_its_patron_is_the_only_one_who_is_taken_on() -> None:
    behind = "Lin Shuai devient directrice technique. Rohan Mehta est nommé directeur des ventes."
    for title, coming in (("recrute sa patronne", "appointment"), ("recrute", "arrival")):
        told = claims_of(f"Lumina AI rachète Kyuta et {title} | {behind}", history=False)
        assert next(claim.kind.value for claim in told if claim.person == "Rohan Mehta") == coming
