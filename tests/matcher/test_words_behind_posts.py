"""Any word may stand behind a post, before the name, the comma or the house: it hides nobody."""

import pytest

from tests.matcher.oneline import claims_of

BEHIND = """
réseau; réseaux; systèmes; plateforme; cloud; calcul; matériel; confidentialité; partenariats
relations publiques; grands comptes; roumain; émérite; historique; brillant; vedette; logistique
"""
FRAMES = """
Le juriste {} Hugo Belmont quitte Lumina AI.
Lumina AI perd son juriste {}, Hugo Belmont.
Hugo Belmont, juriste {} chez Lumina AI, démissionne.
Juriste {} de Lumina AI, Hugo Belmont s'en va.
La démission du juriste {} Hugo Belmont secoue Lumina AI.
"""
WORDS = [word.strip() for line in BEHIND.strip().splitlines() for word in line.split(";")]


@pytest.mark.parametrize("frame", FRAMES.strip().splitlines())
@pytest.mark.parametrize("word", WORDS)
def test_a_word_behind_a_post_hides_nobody(word: str, frame: str) -> None:
    (claim,) = claims_of(f"Lumina AI : le point | {frame.format(word)}", history=False)
    assert (claim.person, claim.kind.value) == ("Hugo Belmont", "departure")


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("ingénieur réseau", "ingénieur réseau"),
        ("responsable grands comptes", "responsable grands comptes"),
        ("juriste roumain", "juriste"),
        ("économiste brillant", "économiste"),
    ],
)
def test_fields_are_of_the_post_and_qualities_are_not(words: str, role: str) -> None:
    (claim,) = claims_of(f"Lumina AI : le point | Lumina AI perd son {words}, Hugo Belmont.", history=False)
    assert claim.role == role


def test_a_day_behind_a_post_is_a_day() -> None:
    told = claims_of(
        "Lumina AI : le point | Odile Varenne est nommée directrice juridique mardi, dit Lumina AI."
    )
    assert [(str(claim.date), claim.role) for claim in told] == [("2024-04-16", "directrice juridique")]


def test_a_participle_behind_a_post_is_told_of_its_holder() -> None:
    (claim,) = claims_of("Le juriste viré, Hugo Belmont, attaque Lumina AI en justice.", history=False)
    assert (claim.kind.value, claim.role) in {("ouster", "juriste"), ("ouster", None)}
