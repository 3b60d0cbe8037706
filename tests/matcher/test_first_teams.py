"""The team of a house just founded, listed without a verb: each of them joins it."""

import pytest

from tests.matcher.oneline import claims_of, differences

HEAD = "Elena Castellanos dévoile Sillage, sa start-up | L'ancienne de Lumina AI l'a présentée mardi. ¶ "
TEAM = "Elena Castellanos: venture; Dmitri Voronov: venture [other=Sillage] [role=directeur technique]"


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize(
    "told",
    [
        "Directeur technique : Dmitri Voronov.",
        "<ul><li>Dmitri Voronov, directeur technique.</li></ul>",
        "<p>Dmitri Voronov occupe le poste de directeur technique et Lise Aubry celui de juriste.</p>",
    ],
)
def test_who_has_a_post_in_it_has_joined_it(told: str, *, history: bool) -> None:
    assert differences(claims_of(f"{HEAD}<p>Dans l'équipe :</p>{told}", history=history), TEAM) == []


@pytest.mark.parametrize(
    "told",
    [
        "Dmitri Voronov, directeur technique de Slack.",
        "Directeur technique : qui ?",
        "Dmitri Voronov, ancien directeur technique.",
        "Dmitri Voronov occupe le poste de directeur technique de Slack.",
        "Dmitri Voronov occupait le poste de directeur technique.",
        "Lise Aubry figure parmi les cofondateurs.",
    ],
)
def test_a_post_elsewhere_or_of_nobody_is_none_in_it(told: str) -> None:
    claims = claims_of(f"{HEAD}<p>On a croisé ses amis.</p><p>{told}</p>", history=False)
    assert [claim.person for claim in claims] == ["Elena Castellanos"]


def test_who_is_among_the_founders_has_joined_it() -> None:
    claims = claims_of(f"{HEAD}Dmitri Voronov figure parmi les cofondateurs.", history=False)
    expected = "Elena Castellanos: venture; Dmitri Voronov: venture [other=Sillage] [role=cofondateur]"
    assert differences(claims, expected) == []
