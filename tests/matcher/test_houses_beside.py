"""Which other house is whose, by what stands beside it: where they go, or nobody's but others'.

All items are of Thursday 18 April 2024.
"""

from itertools import product

import pytest

from bot.model import Claim
from tests.matcher.oneline import FRESH, article_of

HOUSES = ["Kernel Labs", "Polaris Systems"]
FRAMES = [
    "{} | Lumina AI l'a confirmé.",
    "Lumina AI : une page se tourne | {} La société n'a fait aucun commentaire.",
    "Lumina AI : une page se tourne | ¶ L'information circulait depuis lundi. {} La société s'est tue.",
]
WHITHER = [
    "Karim Haddad quitte Lumina AI, cap sur {}.",
    "Karim Haddad quitte Lumina AI, destination {}.",
    "Karim Haddad délaisse Lumina AI au bénéfice de {}.",
    "Karim Haddad quitte Lumina AI. Direction {}.",
    "Karim Haddad quitte Lumina AI. Prochaine étape : {}.",
    "Karim Haddad quitte Lumina AI. Son point de chute : {}.",
    "Karim Haddad quitte Lumina AI, débauché par {}.",
    "Karim Haddad quitte Lumina AI pour l'un de ses concurrents, {}.",
    "Karim Haddad quitte Lumina AI pour la concurrence, en l'occurrence {}.",
]
NOT_THERE = [
    "Karim Haddad quitte Lumina AI. Grace Okonkwo aussi, direction {}.",
    "Karim Haddad quitte Lumina AI. Pour lui, la concurrence de {} n'y est pour rien.",
    "Karim Haddad quitte Lumina AI, un de ses concurrents, {}, s'en réjouit.",
]
NOT_FROM_THERE = [
    "Agathe Delorme rejoint Lumina AI, rival de {}, comme directrice des ventes.",
    "Lumina AI recrute Agathe Delorme, chargée de négocier avec {}.",
    "Lumina AI recrute Agathe Delorme pour rattraper {}.",
    "Agathe Delorme rejoint Lumina AI, alors que {} licencie.",
]
FROM_THERE = [
    "Agathe Delorme rejoint Lumina AI. {} perd sa directrice des ventes.",
    "Agathe Delorme rejoint Lumina AI, en provenance de {}.",
]


def _told(sentence: str, person: str, kind: str) -> list[Claim]:
    found = []
    for frame, house in product(FRAMES, HOUSES):
        claims = FRESH.match(article_of(frame.format(sentence.format(house))), {})
        found += [claim for claim in claims if (claim.person, claim.kind.value) == (person, kind)]
    return found


@pytest.mark.parametrize("sentence", WHITHER)
def test_who_leaves_goes_there(sentence: str) -> None:
    told = _told(sentence, "Karim Haddad", "departure")
    assert [claim.other_organization for claim in told] == HOUSES * len(FRAMES)


@pytest.mark.parametrize("sentence", NOT_THERE)
def test_who_leaves_does_not_go_there(sentence: str) -> None:
    told = _told(sentence, "Karim Haddad", "departure")
    assert [claim.other_organization for claim in told] == [None] * len(told)


@pytest.mark.parametrize("sentence", NOT_FROM_THERE)
def test_who_joins_does_not_come_from_there(sentence: str) -> None:
    told = _told(sentence, "Agathe Delorme", "arrival")
    assert [claim.other_organization for claim in told] == [None] * len(HOUSES) * len(FRAMES)


@pytest.mark.parametrize("sentence", FROM_THERE)
def test_who_joins_comes_from_there(sentence: str) -> None:
    told = _told(sentence, "Agathe Delorme", "arrival")
    assert [claim.other_organization for claim in told] == HOUSES * len(FRAMES)
