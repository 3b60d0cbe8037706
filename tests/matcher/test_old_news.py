"""Small signs together that a change is recalled: far down, in a perfect tense, of somebody whom all know."""

import pytest

from bot.model import Claim
from tests.matcher.oneline import claims_of

HEAD = "Lumina AI ferme son application vidéo | Récit d'un succès vite retombé. ¶ "
ABOUT_OTHER_THINGS = (
    "L'application s'éteint dimanche. Elle coûtait trop cher, selon Victor Hallström. Deux jeunes docteurs "
    "l'avaient conçue. Les studios avaient pris peur. Un contrat avait été signé avec Hydra. Il n'a rien "
    "changé aux comptes. L'équipe se tourne désormais vers la robotique. La marque est gardée. "
)
RECALLED = "L'entreprise, que Karim Haddad a quittée ce mois-ci, n'a pas répondu. "


def gone(text: str) -> Claim:
    (claim,) = claims_of(text, history=False)
    return claim


def test_what_is_told_far_down_in_passing_is_background():
    assert not gone(HEAD + ABOUT_OTHER_THINGS + RECALLED).news


@pytest.mark.parametrize(
    "text",
    [
        HEAD + ABOUT_OTHER_THINGS + "L'entreprise, que Karim Haddad quitterait ce mois-ci, n'a pas répondu.",
        HEAD + ABOUT_OTHER_THINGS + "Karim Haddad quitte l'entreprise, a-t-on appris mercredi.",
        "Karim Haddad quitte Lumina AI | C'est la fin d'un règne. ¶ " + ABOUT_OTHER_THINGS + RECALLED,
        "Lumina AI s'en explique | ¶ " + RECALLED,  # a brief
    ],
)
def test_what_any_other_sign_speaks_for_is_news(text: str):
    assert gone(text).news
