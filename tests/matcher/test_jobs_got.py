"""Who gets a job at the house comes in: « X décroche un poste de chercheur chez Y »."""

import pytest

from tests.matcher.oneline import claims_of

GETTING = "décroche; obtient; a trouvé; déniche; a accepté; vient de décrocher"
JOBS = "un poste de chercheuse; un poste d'ingénieure; un poste; un emploi; un job; un CDI"


def kinds_of(sentence: str) -> list[str]:
    return [claim.kind.value for claim in claims_of(sentence, history=False)]


@pytest.mark.parametrize("job", JOBS.split("; "))
@pytest.mark.parametrize("verb", GETTING.split("; "))
def test_a_job_at_the_house_is_an_arrival(verb: str, job: str) -> None:
    assert kinds_of(f"Tout juste diplômée, Odile Varenne {verb} {job} chez Lumina.") == ["arrival"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Odile Varenne, chercheuse chez Lumina, obtient un poste de directrice.",
        "Odile Varenne décroche le poste de directrice financière de Lumina.",
        "Odile Varenne obtient la présidence de Lumina.",
    ],
)
def test_the_post_of_a_house_says_nothing_of_where_they_were(sentence: str) -> None:
    assert kinds_of(sentence) == ["appointment"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Odile Varenne a refusé un poste de chercheuse chez Lumina.",
        "Odile Varenne cherche un poste chez Lumina.",
        "Odile Varenne décroche un stage chez Lumina.",
        "Odile Varenne a décroché un contrat de recherche avec Lumina.",
        "Odile Varenne a décroché un poste de chercheuse chez Google, rivale de Lumina.",
    ],
)
def test_no_job_there(sentence: str) -> None:
    assert kinds_of(sentence) == []
