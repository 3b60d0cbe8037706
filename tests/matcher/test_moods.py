"""The same changes in the moods of a newspaper: supposed, against the facts, demanded, denied, foretold."""

from itertools import product

import pytest

from tests.matcher.oneline import claims_of, differences

# What is told, with its forms: infinitive, subjunctive, conditional, past conditional, perfect, present.
CHANGES = [
    (
        "departure",
        ("quitter Lumina AI", "quitte Lumina AI", "quitterait Lumina AI"),
        ("aurait quitté Lumina AI", "a quitté Lumina AI", "quitte Lumina AI"),
    ),
    (
        "ouster",
        ("être licencié", "soit licencié", "serait licencié"),
        ("aurait été licencié", "a été licencié", "est licencié"),
    ),
    (
        "return",
        ("revenir chez Lumina AI", "revienne chez Lumina AI", "reviendrait chez Lumina AI"),
        ("serait revenu chez Lumina AI", "est revenu chez Lumina AI", "revient chez Lumina AI"),
    ),
    (
        "appointment",
        (
            "prendre la tête des opérations",
            "prenne la tête des opérations",
            "prendrait la tête des opérations",
        ),
        (
            "aurait pris la tête des opérations",
            "a pris la tête des opérations",
            "prend la tête des opérations",
        ),
    ),
]

TOLD = """
Karim Haddad {present} : est-ce une surprise ?
Le conseil n'a pas pu empêcher que Karim Haddad {subjunctive}.
Il aura fallu trois ans pour que Karim Haddad {subjunctive}.
Nul ne conteste que Karim Haddad {perfect}.
"""
RUMOURED = """
Il n'est pas exclu que Karim Haddad {subjunctive}.
Les rumeurs selon lesquelles Karim Haddad {conditional} enflent.
Karim Haddad est susceptible de {infinitive}.
Karim Haddad paraît décidé à {infinitive}.
Karim Haddad semble sur le point de {infinitive}.
Karim Haddad ne tarderait pas à {infinitive}.
Il n'est pas impossible que Karim Haddad {subjunctive}.
Karim Haddad ne s'interdit pas de {infinitive}.
Karim Haddad serait à deux doigts de {infinitive}.
Karim Haddad aurait confié à des proches qu'il allait {infinitive}.
À ce qu'on raconte, Karim Haddad va {infinitive}.
Il n'est pas inenvisageable que Karim Haddad {subjunctive}.
Les analystes s'attendent à ce que Karim Haddad {subjunctive}.
"""
DENIED = """
La rumeur selon laquelle Karim Haddad va {infinitive} est fausse.
Lumina AI a démenti les informations selon lesquelles Karim Haddad {conditional}.
Hors de question pour Karim Haddad de {infinitive}.
Le bruit selon lequel Karim Haddad va {infinitive} est sans fondement.
Il n'est pas à l'ordre du jour que Karim Haddad {subjunctive}.
Lumina AI dément avoir envisagé que Karim Haddad {subjunctive}.
Il n'est pas vrai que Karim Haddad {subjunctive}.
Il n'est nullement prévu que Karim Haddad {subjunctive}.
Karim Haddad n'a aucunement l'intention de {infinitive}.
Karim Haddad a enterré l'idée de {infinitive}.
"""
NOT_SO = """
Des actionnaires exhortent Karim Haddad à {infinitive}.
Ce qui incite Karim Haddad à {infinitive}, personne ne le dit.
Rohan Mehta presse Karim Haddad, qui dirige les laboratoires, de {infinitive}.
Karim Haddad s'est vu proposer de {infinitive}.
Karim Haddad s'est gardé de {infinitive}.
Karim Haddad est loin de {infinitive}.
Karim Haddad n'a aucun intérêt à {infinitive}.
Selon un faux communiqué, Karim Haddad {present}.
D'après une fausse capture d'écran, Karim Haddad {perfect}.
Les parieurs voient Karim Haddad {infinitive} avant Noël.
Le marché donne 40 % de chances que Karim Haddad {subjunctive} avant Noël.
Au cas où Karim Haddad {conditional}, un plan est prêt.
À moins que Karim Haddad ne {subjunctive}, rien ne changera.
De peur que Karim Haddad ne {subjunctive}, le conseil a cédé.
En admettant que Karim Haddad {subjunctive}, rien ne changerait.
Quand bien même Karim Haddad {conditional}, rien ne changerait.
Sans ce rachat, Karim Haddad {past_conditional}.
Karim Haddad {past_conditional} sans l'appui du conseil.
N'eût été l'appui du conseil, Karim Haddad {past_conditional}.
Rien ne permet d'affirmer que Karim Haddad {subjunctive}.
Lumina AI n'a pas confirmé que Karim Haddad {subjunctive}.
Le conseil s'oppose à ce que Karim Haddad {subjunctive}.
Rohan Mehta estime que Karim Haddad devrait {infinitive}.
« Karim Haddad doit {infinitive} », réclame Rohan Mehta.
Il suffirait que Karim Haddad {subjunctive} pour que tout s'écroule.
Il est temps que Karim Haddad {subjunctive}, tonne un actionnaire.
Impossible de confirmer que Karim Haddad {subjunctive}.
Le syndicat n'a pas obtenu que Karim Haddad {subjunctive}.
Que Karim Haddad {subjunctive} ou non, l'entrée en Bourse aura lieu.
Karim Haddad a été tout près de {infinitive}.
Quand Karim Haddad va-t-il {infinitive} ?
La motion appelant Karim Haddad, qui dirige les laboratoires, à {infinitive} a été rejetée.
Même si Karim Haddad quittait Lumina AI, rien ne changerait.
Karim Haddad s'apprêtait à {infinitive} quand le conseil s'y est opposé.
Karim Haddad aurait fort bien pu {infinitive}.
Karim Haddad a été tenté de {infinitive}.
Dans un sketch, Karim Haddad {present}.
Supposons que Karim Haddad {subjunctive}.
Karim Haddad aurait dû {infinitive}.
"""


def _modes(table: str) -> list[str]:
    return table.strip().splitlines()


def _in_all_kinds(frame: str, mark: str | None) -> None:
    for kind, (infinitive, subjunctive, conditional), (past_conditional, perfect, present) in CHANGES:
        sentence = frame.format(
            infinitive=infinitive,
            subjunctive=subjunctive,
            conditional=conditional,
            past_conditional=past_conditional,
            perfect=perfect,
            present=present,
        )
        nobody_said = mark == "denied" and kind == "appointment"  # what nobody told before is not denied
        expected = "" if mark is None or nobody_said else f"Karim Haddad: {kind} {mark}".strip()
        told = claims_of(f"Lumina AI : une page se tourne | {sentence}", history=False)
        assert differences(told, expected) == [], sentence


@pytest.mark.parametrize(
    ("frame", "mark"),
    [
        *product(_modes(TOLD), [""]),
        *product(_modes(RUMOURED), ["rumoured"]),
        *product(_modes(DENIED), ["denied"]),
        *product(_modes(NOT_SO), [None]),
    ],
)
def test_mood(frame: str, mark: str | None) -> None:
    _in_all_kinds(frame, mark)


NEAR_MISSES = """
Sans explication, Karim Haddad aurait quitté Lumina AI. => Karim Haddad: departure rumoured
Sans l'aval du conseil, Karim Haddad aurait quitté Lumina AI. => Karim Haddad: departure rumoured
Lumina AI n'a pas seulement annoncé que Karim Haddad partait. => Karim Haddad: departure
Lumina AI n'a pas caché que Karim Haddad partait. => Karim Haddad: departure
Karim Haddad quitte Lumina AI pour un site de paris. => Karim Haddad: departure
Karim Haddad quitte Lumina AI : info ou intox ? =>
Karim Haddad, qui dirige les laboratoires, a décidé de quitter Lumina AI. => Karim Haddad: departure
Que Karim Haddad quitte Lumina AI n'a surpris personne. => Karim Haddad: departure
Quand Karim Haddad a-t-il quitté Lumina AI ? => Karim Haddad: departure old
Le conseil a consenti à ce que Karim Haddad quitte Lumina AI. => Karim Haddad: departure
"""


@pytest.mark.parametrize("line", NEAR_MISSES.strip().splitlines())
def test_told_all_the_same(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(f"Lumina AI : une page se tourne | {text}", history=False), expected) == []
