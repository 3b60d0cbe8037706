"""Somebody unknown with a post who denies leaving, in an article that tells of others who leave."""

import pytest

from tests.matcher.oneline import claims_of, differences

FRAME = "Lumina AI perd deux cadres | Irma Fallet et Nils Okafor s'en vont. ¶ <p>{}</p>"
GONE = "Irma Fallet: departure; Nils Okafor: departure"

DENIALS = [
    "Approchée à deux reprises, Jeanne Quillard, cheffe de la marque, assure qu'elle ne bougera pas.",
    "Quant à Jeanne Quillard, cheffe de la marque, elle assure qu'elle ne partira pas.",
    "Donnée partante, Jeanne Quillard, cheffe de la marque, met les choses au point : « Je reste. »",
    "Jeanne Quillard, cheffe de marque, qu'on disait partante, répond : « Je ne quitte pas Lumina AI. »",
    "Jeanne Quillard, cheffe de la marque, donnée partante, répond : « Je ne quitte ni Lyon ni Lumina AI. »",
    "On prêtait à Jeanne Quillard, cheffe de la marque, l'envie d'imiter Mme Fallet. L'intéressée dément.",
    "On prêtait à Jeanne Quillard, cheffe de la marque, l'envie de partir. Elle dément.",
    "Jeanne Quillard, cheffe de la marque, n'a quitté ni Lumina AI ni son équipe, précise-t-elle.",
]


@pytest.mark.parametrize("told", DENIALS)
def test_who_denies_it(told: str) -> None:
    claims = claims_of(FRAME.format(told), history=False)
    assert differences(claims, f"{GONE}; Jeanne Quillard: departure denied") == []


@pytest.mark.parametrize(
    "told",
    [
        "Jeanne Quillard, cheffe de la marque, assure que le calendrier ne bougera pas.",
        "Jeanne Quillard, maire de Lyon, assure qu'elle ne bougera pas.",
        "Jeanne Quillard, cheffe des ventes d'Orbis, assure qu'elle ne bougera pas.",
        "Jeanne Quillard ne quitte ni Lyon ni son quartier.",
    ],
)
def test_who_has_nothing_to_deny(told: str) -> None:
    assert differences(claims_of(FRAME.format(told), history=False), GONE) == []
