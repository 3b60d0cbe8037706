"""« Deux licenciements, celui de X et celui de Y »: a noun of dismissal in the plural, and whose it is."""

import pytest

from tests.matcher.oneline import claims_of

NOUNS = {"licenciements": "ceux", "limogeages": "ceux", "renvois": "ceux", "évictions": "celles"}
FRAMES = [
    "Deux {}, {one} d'Odile Varenne et {one} de l'ingénieure Irma Quellec, secouent Lumina AI",
    "Deux {} secouent Lumina AI : {one} d'Odile Varenne et {one} d'Irma Quellec",
    "Deux {} secouent Lumina AI : {all} d'Odile Varenne et d'Irma Quellec",
    "Lumina AI annonce deux {}, {all} d'Odile Varenne et d'Irma Quellec",
    "Les {} d'Odile Varenne et d'Irma Quellec secouent Lumina AI",
    "Deux {} chez Lumina AI : Odile Varenne et Irma Quellec",
]


def told_in(sentence: str) -> list[tuple[str, str]]:
    return [(c.person, c.kind.value) for c in claims_of(sentence, history=False)]


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("frame", FRAMES)
def test_both_are_dismissed(frame: str, noun: str) -> None:
    one = "celle" if NOUNS[noun] == "celles" else "celui"
    told = told_in(frame.format(noun, one=one, all=NOUNS[noun]))
    assert sorted(told) == [("Irma Quellec", "ouster"), ("Odile Varenne", "ouster")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumina AI annonce 200 licenciements, explique Victor Hallström",
        "Les licenciements de Victor Hallström passent mal chez Lumina AI",
        "Karim Haddad, de Lumina AI, annonce ses premiers licenciements",
        "Les licenciements annoncés par Karim Haddad touchent 200 salariés de Lumina AI",
        "Ses licenciements lui valent la colère | Victor Hallström, patron de Lumina AI, a coupé 200 postes.",
        "Vague de licenciements chez Lumina AI : les explications d'Odile Varenne et d'Irma Quellec",
    ],
)
def test_who_decides_on_dismissals_is_not_dismissed(sentence: str) -> None:
    assert told_in(sentence) == []
