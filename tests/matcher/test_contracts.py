"""A contract with another house is nobody's post: « met fin à son contrat avec Slack »."""

import pytest

from tests.matcher.oneline import claims_of

ENDED = """
Victor Hallström met fin à son contrat avec Slack | Le patron de Lumina AI l'a dit mardi.
Victor Hallström suspend son contrat avec Slack | Le patron de Lumina AI l'a dit mardi.
Karim Haddad n'a pas renouvelé son contrat avec Slack, dit Lumina AI.
"""


@pytest.mark.parametrize("told", ENDED.strip().splitlines())
def test_a_contract_with_another_house_is_none_with_ours(told: str) -> None:
    assert claims_of(told, history=False) == ()


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Karim Haddad met fin à son contrat avec Lumina AI.", "departure"),
        ("Karim Haddad n'a pas renouvelé son contrat avec Lumina AI.", "departure"),
        ("Karim Haddad suspend son contrat avec Lumina AI pour six mois.", "leave"),
    ],
)
def test_one_with_ours_is(told: str, kind: str) -> None:
    (claim,) = claims_of(told, history=False)
    assert claim.kind.value == kind
