# ruff: noqa: E501  (a line of a table is one item)
"""Several people in one sentence: each change, with each way to name the others; each is told of once."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# What is told of one, and of several.
CHANGES = [
    ("departure", "quitte Lumina AI", "quittent Lumina AI"),
    ("departure", "a démissionné", "ont démissionné"),
    ("ouster", "est limogé", "sont limogés"),
    ("leave", "prend un congé", "prennent un congé"),
    ("return", "revient chez Lumina AI", "reviennent chez Lumina AI"),
    ("appointment", "est promu", "sont promus"),
]
BOTH = [
    "Karim Haddad {one}, tout comme Paul Boucher.",
    "Karim Haddad {one}, ainsi que Paul Boucher.",
    "Karim Haddad {one}, et Paul Boucher avec lui.",
    "Outre Karim Haddad, Paul Boucher {one}.",
    "Plusieurs cadres {several}. Parmi eux, Karim Haddad et Paul Boucher.",
    "Karim Haddad {one}. Paul Boucher aussi.",
    "Karim Haddad {one}. Même chose pour Paul Boucher.",
]
BEFORE = [
    "Après Karim Haddad en janvier, Paul Boucher {one}.",
    "Comme Karim Haddad en janvier, Paul Boucher {one}.",
    "Paul Boucher {one}, après Karim Haddad en janvier et Rohan Mehta en mars.",
    "Paul Boucher {one}, comme Karim Haddad en janvier et Rohan Mehta en mars.",
    "Après Karim Haddad en janvier, Rohan Mehta en mars et Victor Hallström l'an dernier, Paul Boucher {one}.",
]


def _told(sentence: str, expected: str) -> list[str]:
    return differences(claims_of(f"Lumina AI : une page se tourne | {sentence}"), expected)


@pytest.mark.parametrize("frame", BOTH)
def test_who_does_as_well(frame: str) -> None:
    for kind, one, several in CHANGES:
        expected = f"Karim Haddad: {kind}; Paul Boucher: {kind}"
        assert _told(frame.format(one=one, several=several), expected) == [], one


@pytest.mark.parametrize("frame", BEFORE)
def test_who_did_before(frame: str) -> None:
    for kind, one, _ in CHANGES[:3]:
        expected = f"Paul Boucher: {kind} [date=None]; Karim Haddad: {kind} old [date=2024-01]"
        if "Rohan" in frame:
            expected += f"; Rohan Mehta: {kind} old [date=2024-03]"
        if "Victor" in frame:
            expected += f"; Victor Hallström: {kind} old [date=2023]"
        assert _told(frame.format(one=one), expected) == [], one


NOT_OF_ALL = """
Lumina AI | Paul Boucher quitte Lumina AI au lendemain d'une réunion avec Farah Nasser et Karim Haddad. => Paul Boucher: departure
Lumina AI | Paul Boucher démissionne à la suite de discussions tendues avec Farah Nasser. => Paul Boucher: departure
Lumina AI | Plusieurs cadres quittent Lumina AI. Parmi ceux qui restent, Karim Haddad. =>
Lumina AI | Paul Boucher quitte Lumina AI, où les départs s'enchaînent : Rohan Mehta en janvier, Karim Haddad en mars. => Paul Boucher: departure; Rohan Mehta: departure old [date=2024-01]; Karim Haddad: departure old [date=2024-03]
Lumina AI | Victor Hallström est limogé, suivi de Rohan Mehta. => Victor Hallström: ouster; Rohan Mehta: departure
Lumina AI | Paul Boucher est limogé, ainsi que l'a confirmé Farah Nasser. => Paul Boucher: ouster
Lumina AI | Outre Paul Boucher, Farah Nasser dirige la recherche de Lumina AI. =>
"""


@pytest.mark.parametrize("line", lines(NOT_OF_ALL))
def test_who_does_not(line: str) -> None:
    text, expected = line.split("=>")
    assert differences(claims_of(text), expected) == []
