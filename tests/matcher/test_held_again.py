"""Who holds again what they held, or is again where they were: « de nouveau », « à nouveau »."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

AGAIN_THERE = """
Farah Nasser à nouveau chez Lumina AI => Farah Nasser: return
Odile Varenne de nouveau chez Lumina AI => Odile Varenne: return
Odile Varenne, de nouveau chez Lumina AI => Odile Varenne: return
Odile Varenne est de nouveau chez Lumina AI. => Odile Varenne: return
Odile Varenne sera de nouveau chez Lumina AI en mai. => Odile Varenne: return
Odile Varenne travaille de nouveau pour Lumina AI. => Odile Varenne: return
Odile Varenne travaille à nouveau chez Lumina AI depuis lundi. => Odile Varenne: return
Odile Varenne chez Lumina AI => Odile Varenne: arrival
Odile Varenne travaille pour Lumina AI. =>
Panne : de nouveau chez Lumina AI =>
De nouveau des licenciements chez Lumina AI, dit Odile Varenne =>
"""
AGAIN_HELD = """
Odile Varenne endosse de nouveau le costume de directrice générale de Lumina AI. => Odile Varenne: return
Odile Varenne prend à nouveau la présidence de Lumina AI. => Odile Varenne: return|appointment
Odile Varenne dirige à nouveau la recherche de Lumina AI. => Odile Varenne: appointment|return
Odile Varenne dirigera de nouveau la recherche de Lumina AI. => Odile Varenne: appointment|return
Odile Varenne dirige la recherche de Lumina AI. =>
Odile Varenne ne dirigera pas de nouveau la recherche de Lumina AI. =>
Odile Varenne assure de nouveau l'intérim à la tête de Lumina AI. => Odile Varenne: appointment
Odile Varenne prend de nouveau du galon chez Lumina AI. => Odile Varenne: appointment
Odile Varenne, de Lumina AI, occupe de nouveau la première place du classement. =>
Odile Varenne, de Lumina AI, prend de nouveau la parole. =>
Odile Varenne, de Lumina AI, endosse de nouveau la responsabilité de la panne. =>
"""


@pytest.mark.parametrize("item", lines(AGAIN_THERE, AGAIN_HELD))
def test_held_again(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []


def test_of_one_who_had_left() -> None:
    told = claims_of("Elena Castellanos endosse à nouveau le costume de directrice adjointe de Lumina AI.")
    assert [(claim.person, claim.kind.value) for claim in told] == [("Elena Castellanos", "return")]
