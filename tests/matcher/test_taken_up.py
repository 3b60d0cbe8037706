"""What somebody leaves behind goes to another, whatever it is called and whichever verb tells it."""

import pytest

from tests.matcher.oneline import claims_of

GOES = "Sophie Marchand quitte Lumina AI | La directrice de la communication part en mai. {}."
LEFT = """
l'intérim; la relève; son poste; ses fonctions; ses attributions; son équipe; son fauteuil; son portefeuille
le pilotage de la communication; la communication; le flambeau; son périmètre
"""
PASSED_ON = """
revient à Étienne Garnier; échoit à Étienne Garnier; passe entre les mains d'Étienne Garnier
atterrit chez Étienne Garnier; bascule chez Étienne Garnier; retombe sur Étienne Garnier
va être transmis à Étienne Garnier; sera repris par Étienne Garnier
"""
TAKING = """
récupère; hérite de; assume désormais; endosse; recueille; absorbe; obtient; reçoit; décroche; récolte
se voit remettre; se voit attribuer; se retrouve avec; s'adjuge; gère désormais; prend en charge; supervisera
"""


def parts(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split(";")]


def heirs_of(sentence: str) -> list[tuple[str, str | None]]:
    told = claims_of(GOES.format(sentence), history=False)
    return [(c.person, c.counterpart) for c in told if c.kind.value == "appointment"]


@pytest.mark.parametrize("passed", parts(PASSED_ON))
@pytest.mark.parametrize("left", parts(LEFT))
def test_what_is_left_is_passed_on(left: str, passed: str) -> None:
    verb = {"ses": passed.replace("va ", "vont ").replace("sera ", "seront ")}.get(left.split()[0], passed)
    told = heirs_of(f"{left[0].upper()}{left[1:]} {verb}")
    assert [heir for heir, _ in told] == ["Étienne Garnier"]


@pytest.mark.parametrize("taking", parts(TAKING))
@pytest.mark.parametrize("left", parts(LEFT))
def test_what_is_left_is_taken_up(left: str, taking: str) -> None:
    sentence = f"Étienne Garnier {taking} {left}".replace(" de le ", " du ")
    assert [heir for heir, _ in heirs_of(sentence)] == ["Étienne Garnier"]


@pytest.mark.parametrize(
    "told",
    [
        "L'intérim est dévolu à Étienne Garnier",
        "L'intérim est entre les mains d'Étienne Garnier",
        "Étienne Garnier assume désormais ses fonctions",
        "Étienne Garnier s'occupera de ses équipes",
        "Étienne Garnier ajoute la communication à ses tâches",
        "L'essentiel de ses missions sera confié à Étienne Garnier",
        "Étienne Garnier reprend ses troupes à titre intérimaire",
    ],
)
def test_whose_it_was_is_known(told: str) -> None:
    assert heirs_of(told) == [("Étienne Garnier", "Sophie Marchand")]


@pytest.mark.parametrize(
    "told",
    [
        "Étienne Garnier gère ses dossiers depuis Paris",
        "Étienne Garnier assume désormais la charge de l'alignement",
        "Étienne Garnier reçoit un prix de design",
        "Le dernier mot revient à Étienne Garnier",
        "La maison est confiée à la garde d'Étienne Garnier",
    ],
)
def test_nothing_is_handed_on(told: str) -> None:
    assert heirs_of(told) == []
