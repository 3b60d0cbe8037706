"""What is handed on « d'ici là », and what others credit the holder of a post with."""

import pytest

from tests.matcher.oneline import claims_of

MEANTIME = ["d'ici là", "entre-temps", "dans l'intervalle"]


@pytest.mark.parametrize("meantime", MEANTIME)
@pytest.mark.parametrize(
    "handed",
    [
        "Elle confie {} ses équipes à Irma Quellec",
        "Elle laisse {} ses équipes à Irma Quellec",
        "Ses équipes sont confiées {} à Irma Quellec",
    ],
)
def test_handed_on_in_the_meantime(meantime: str, handed: str) -> None:
    away = "Sophie Marchand, de Lumina AI, prend un congé maternité jusqu'en octobre."
    told = claims_of(f"{away} {handed.format(meantime)}.", history=False)
    assert [(c.person, c.kind.value, c.counterpart) for c in told] == [
        ("Sophie Marchand", "leave", "Irma Quellec"),
        ("Irma Quellec", "appointment", "Sophie Marchand"),
    ]


@pytest.mark.parametrize("until", ["d'ici la fin de l'année", "d'ici là"])
def test_no_house_is_named_by_it(until: str) -> None:
    told = claims_of(f"Sophie Marchand, de Lumina AI, quittera l'entreprise {until}.", history=False)
    assert [(c.kind.value, c.other_organization) for c in told] == [("departure", None)]


@pytest.mark.parametrize(
    "who",
    [
        "la directrice de la communication de Lumina AI",
        "la directrice de Lumina AI",
        "la responsable de la communication de Lumina AI",
    ],
)
@pytest.mark.parametrize("what", ["l'intention de partir", "l'intention de quitter l'entreprise"])
def test_credited_with_it(who: str, what: str) -> None:
    text = f"Sophie Marchand fatigue, et cela se voit. On prête à {who} {what}."
    assert [(c.kind.value, c.status.value) for c in claims_of(text, history=False)] == [
        ("departure", "rumoured")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "On prête à la patronne de Lumina AI l'intention d'écrire un livre.",
        "On prête à la directrice de la communication de Lumina AI les meilleures intentions.",
        "La directrice technique de Lumina AI l'a dit : d'ici là, rien ne bouge.",
        "D'ici là, Sophie Marchand, de Lumina AI, veut doubler les ventes.",
        "Sophie Marchand, de Lumina AI, promet d'ici là un nouveau Parlio.",
    ],
)
def test_nothing_of_the_kind(text: str) -> None:
    assert claims_of(text, history=False) == ()
