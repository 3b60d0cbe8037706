"""Somebody described as one of several, then named: « par l'un de ses adjoints, l'ingénieur X », « recrute un
ingénieur venu de Z, X », « Ingénieure partie en mai, X revient »."""

import pytest

from tests.matcher.oneline import claims_of


def told_in(sentence: str) -> list[tuple[str, str]]:
    return [(c.person, c.kind.value) for c in claims_of(sentence, history=False)]


@pytest.mark.parametrize("one", ["l'un de ses lieutenants", "l'un de ses adjoints", "un autre responsable"])
@pytest.mark.parametrize("called", ["l'ingénieur Hugo Belmont", "le chercheur Hugo Belmont", "Hugo Belmont"])
@pytest.mark.parametrize("followed", ["suivie par", "suivie dans la journée par", "imitée par"])
def test_who_follows(followed: str, called: str, one: str) -> None:
    told = told_in(f"Farah Nasser a quitté Lumina AI, {followed} {one}, {called}")
    assert told == [("Farah Nasser", "departure"), ("Hugo Belmont", "departure")]


@pytest.mark.parametrize("called", ["la juriste Irma Quellec", "Irma Quellec"])
@pytest.mark.parametrize(("verb", "kind"), [("licencie", "ouster"), ("recrute", "arrival")])
def test_who_is_added(verb: str, kind: str, called: str) -> None:
    told = told_in(f"Lumina AI {verb} Odile Varenne et une autre responsable, {called}")
    assert told == [("Odile Varenne", kind), ("Irma Quellec", kind)]


@pytest.mark.parametrize(
    "described",
    [
        "une ingénieure venue de Google",
        "une chercheuse passée par Google",
        "une responsable arrivée de Google",
        "une directrice formée chez Google",
    ],
)
@pytest.mark.parametrize("ending", ["", ", pour diriger la recherche"])
def test_who_is_hired(described: str, ending: str) -> None:
    (claim,) = claims_of(f"Lumina AI recrute {described}, Irma Quellec{ending}", history=False)
    told = claim.person, claim.kind.value, claim.other_organization, claim.news
    assert told == ("Irma Quellec", "arrival", "Google", True)


@pytest.mark.parametrize(
    "ending",
    ["explique Irma Quellec", "Irma Quellec s'en réjouit", "Irma Quellec la salue", "selon Irma Quellec"],
)
def test_who_only_speaks_of_it(ending: str) -> None:
    assert told_in(f"Lumina AI recrute une ingénieure venue de Google, {ending}") == []


@pytest.mark.parametrize(
    ("called", "then", "kinds"),
    [
        ("Cofondatrice partie en 2021", "revient chez Lumina AI", ["departure", "return"]),
        ("Ancienne directrice partie en mai 2023", "retrouve Lumina AI", ["departure", "return"]),
        ("Chercheuse partie de Lumina AI en 2021", "rejoint Google", ["departure", "venture"]),
        ("Directrice limogée en mars", "réintègre Lumina AI", ["ouster", "return"]),
        ("Directrice arrivée en 2021", "quitte Lumina AI", ["arrival", "departure"]),
        ("Ingénieure recrutée en 2021", "démissionne de Lumina AI", ["arrival", "departure"]),
    ],
)
def test_what_she_did_before(called: str, then: str, kinds: list[str]) -> None:
    told = claims_of(f"{called}, Irma Quellec {then}", history=False)
    assert sorted(c.kind.value for c in told) == kinds
    assert [c.news for c in told if c.date is not None] == [False]


@pytest.mark.parametrize(
    "sentence",
    [
        "Fondateur parti en mai, Irma Quellec prend la tête de Lumina AI",
        "Patron limogé mardi, Irma Quellec assure l'intérim chez Lumina AI",
        "Directrice partie en mai, Irma Quellec la remplace chez Lumina AI",
        "Directrice limogée, Irma Quellec nommée : la semaine de Lumina AI",
        "Fondateur parti en mai, Lumina AI cherche un patron, dit Irma Quellec",
    ],
)
def test_two_people(sentence: str) -> None:
    assert {"departure", "ouster"}.isdisjoint(kind for _, kind in told_in(sentence))


@pytest.mark.parametrize("where", ["chez Lumina AI", "au sein de Lumina AI", "dans l'entreprise"])
def test_whoever_ceases_all_activity_leaves(where: str) -> None:
    told = told_in(f"Lumina AI | Karim Haddad a fait savoir qu'il cessait toute activité {where}.")
    assert told == [("Karim Haddad", "departure")]


@pytest.mark.parametrize(
    "where", ["sur X", "politique", "dans la musique", "sportive", "le dimanche", "en Chine"]
)
def test_but_not_every_activity(where: str) -> None:
    assert told_in(f"Lumina AI | Karim Haddad, directeur de la sûreté, cesse toute activité {where}.") == []


@pytest.mark.parametrize("leave", ["congé", "congé maternité", "congé sabbatique"])
@pytest.mark.parametrize(
    "frame",
    [
        "De retour de {}, Irma Quellec retrouve la direction de la recherche de Lumina AI",
        "Irma Quellec, de retour de {}, reprend la recherche de Lumina AI",
        "Irma Quellec est de retour de {} chez Lumina AI",
    ],
)
def test_whoever_is_back_from_leave_is_back(frame: str, leave: str) -> None:
    assert told_in(frame.format(leave)) == [("Irma Quellec", "return")]
