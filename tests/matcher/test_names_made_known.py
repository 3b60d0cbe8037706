"""Whose name is made known for a post has it: « le nom du nouveau directeur est connu : il s'agit de X »."""

import pytest

from tests.matcher.oneline import claims_of

KNOWN = """
Le nom de la nouvelle directrice financière de Lumina est connu
L'identité de la future directrice financière de Lumina a été dévoilée jeudi
La nouvelle directrice financière de Lumina est connue
On connaît le nom de la nouvelle directrice financière de Lumina
Lumina dévoile le nom de sa nouvelle directrice financière
Lumina a révélé l'identité de sa future directrice financière
"""
SHOWING = ": il s'agit d'Odile Varenne, ex-Slack|: c'est Odile Varenne, ex-Slack|: Odile Varenne, ex-Slack"
NEXT = "Il s'agit d'Odile Varenne, ex-Slack.|C'est Odile Varenne, ex-Slack."


def told(text: str) -> list[tuple[str, str, str | None]]:
    claims = claims_of(text, history=False)
    return [(claim.person, claim.kind.value, claim.other_organization) for claim in claims]


@pytest.mark.parametrize("shown", SHOWING.split("|"))
@pytest.mark.parametrize("known", KNOWN.strip().splitlines())
def test_named_behind_the_colon(known: str, shown: str) -> None:
    assert told(f"{known} {shown}") == [("Odile Varenne", "arrival", "Slack")]


@pytest.mark.parametrize("shown", NEXT.split("|"))
@pytest.mark.parametrize("known", KNOWN.strip().splitlines())
def test_named_in_the_next_sentence(known: str, shown: str) -> None:
    assert told(f"{known} | {shown}") == [("Odile Varenne", "arrival", "Slack")]


@pytest.mark.parametrize(
    "text",
    [
        "Le nom du nouveau directeur de Google est connu : il s'agit de Paul Aldenhoff. Lumina se tait.",
        "Lumina n'a pas dévoilé le nom de sa nouvelle directrice | C'est Odile Varenne qui l'assure.",
        "Le nom du nouveau directeur de Lumina sera connu mardi, selon Odile Varenne.",
        "Le nom du nouveau modèle de Lumina est connu : il s'agit de Parlio, selon Odile Varenne.",
        "Lumina dévoile le nom de son nouvel assistant | Odile Varenne en a choisi la voix.",
        "Lumina : le nom du nouveau directeur sera bientôt connu | Odile Varenne, la présidente, l'a promis.",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert told(text) == []
