"""One table per kind: short invented articles and the claim that they make."""

import pytest

from bot.model import Kind, Seat, Voice
from tests.matcher.stage import brief, claims


def only(title, summary=""):
    found = claims(title, summary)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    "title",
    [
        "Inès Vauquelin quitte Selenea",
        "Selenea : Inès Vauquelin claque la porte",
        "Inès Vauquelin tire sa révérence chez Selenea",
        "Inès Vauquelin a remis sa démission à Selenea",
        "Selenea : la directrice technique Inès Vauquelin fait ses cartons",
        "Départ d'Inès Vauquelin, directrice technique de Selenea",
        "Selenea perd Inès Vauquelin",
        "Clap de fin pour Inès Vauquelin chez Selenea",
        "INÈS VAUQUELIN QUITTE SELENEA",
        "Inès Vauquelin ne fait plus partie de Selenea",
        "Inès Vauquelin s'apprête à quitter Selenea",
        "Inès Vauquelin n'a fait que passer chez Selenea",
    ],
)
def test_departures(title):
    assert brief(claims(title)) == {("Vauquelin", "departure", "announced")}


@pytest.mark.parametrize(
    ("title", "destination"),
    [
        ("Inès Vauquelin quitte Selenea pour Nordika Labs", "Nordika Labs"),
        ("Inès Vauquelin passe de Selenea à Google", "Google"),
        ("Google débauche Inès Vauquelin, directrice technique de Selenea", "Google"),
        ("Selenea : Inès Vauquelin s'en va rejoindre Google", "Google"),
    ],
)
def test_a_departure_knows_where_to(title, destination):
    claim = only(title)
    assert (claim.kind, claim.other_organization) == ("departure", destination)


@pytest.mark.parametrize(
    "title",
    [
        "Selenea limoge Maud Esteban",
        "Maud Esteban évincée de Selenea",
        "Maud Esteban a été démise de ses fonctions chez Selenea",
        "Selenea se sépare de Maud Esteban",
        "Selenea : Maud Esteban poussée vers la sortie",
        "Selenea met Maud Esteban à la porte",
        "Maud Esteban s'est fait débarquer de Selenea",
    ],
)
def test_ousters(title):
    assert brief(claims(title)) == {("Esteban", "ouster", "announced")}


@pytest.mark.parametrize(
    "title",
    [
        "Selenea : Tibor Szalay prend un congé sabbatique",
        "Tibor Szalay en congé jusqu'en septembre chez Selenea",
        "Tibor Szalay se met en retrait de Selenea pour trois mois",
        "Selenea : Tibor Szalay fait une pause",
    ],
)
def test_leaves(title):
    assert brief(claims(title)) == {("Szalay", "leave", "announced")}


@pytest.mark.parametrize(
    "title",
    [
        "Goran Lipovac de retour chez Selenea",
        "Goran Lipovac revient chez Selenea",
        "Selenea réembauche Goran Lipovac",
        "Goran Lipovac réintègre Selenea",
        "Goran Lipovac fait son retour chez Selenea",
    ],
)
def test_returns(title):
    assert brief(claims(title)) == {("Lipovac", "return", "announced")}


@pytest.mark.parametrize(
    ("title", "source"),
    [
        ("Selenea recrute Camille Roussel chez Google", "Google"),
        ("Camille Roussel (Google) rejoint Selenea", "Google"),
        ("Camille Roussel quitte Google pour rejoindre Selenea", "Google"),
        ("Selenea s'offre les services de Camille Roussel, transfuge de Google", "Google"),
        ("Camille Roussel débarque chez Selenea", None),
        ("Selenea met la main sur Camille Roussel", None),
        ("Google perd Camille Roussel au profit de Selenea", "Google"),
    ],
)
def test_arrivals(title, source):
    claim = only(title)
    assert (claim.person, claim.person_id, claim.kind) == ("Camille Roussel", None, "arrival")
    assert claim.other_organization == source


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Tibor Szalay nommé directeur technique de Selenea", "directeur technique"),
        ("Tibor Szalay devient directeur technique de Selenea", "directeur technique"),
        ("Selenea promeut Tibor Szalay au rang de directeur technique", "directeur technique"),
        ("Tibor Szalay prend la tête de la recherche chez Selenea", "recherche"),
        ("Selenea : Tibor Szalay hérite de la direction technique", "direction technique"),
        ("Selenea confie la direction technique à Tibor Szalay", "direction technique"),
        ("Tibor Szalay, nouveau directeur technique de Selenea", "directeur technique"),
    ],
)
def test_appointments(title, role):
    claim = only(title)
    assert (claim.person_id, claim.kind, claim.role) == ("tibor-szalay", "appointment", role)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Goran Lipovac, ancien de Selenea, fonde Orion Labs", "Orion Labs"),
        ("L'ex-chercheur de Selenea Goran Lipovac rejoint Google", "Google"),
        ("Deux ans après avoir quitté Selenea, Goran Lipovac lance sa start-up", None),
    ],
)
def test_ventures_of_former_members(title, name):
    ventures = [claim for claim in claims(title) if claim.kind == "venture"]
    assert [(claim.person_id, claim.other_organization) for claim in ventures] == [("goran-lipovac", name)]


def test_a_succession_is_written_on_both_sides():
    found = claims("Selenea : Inès Vauquelin s'en va, Tibor Szalay lui succède")
    assert {(claim.kind.value, claim.person_id, claim.counterpart_id) for claim in found} == {
        ("departure", "ines-vauquelin", "tibor-szalay"),
        ("appointment", "tibor-szalay", "ines-vauquelin"),
    }


def test_a_seat_on_the_board_is_a_seat_apart():
    claim = only("Camille Roussel entre au conseil d'administration de Selenea")
    assert (claim.kind, claim.seat, claim.role) == (
        "arrival",
        Seat.BOARD,
        "membre du conseil d'administration",
    )


def test_who_takes_the_chair_of_the_board_has_a_seat_on_it():
    found = claims("Inès Vauquelin quitte Selenea", "Camille Roussel prend la présidence du conseil.")
    (claim,) = (claim for claim in found if claim.kind is Kind.ARRIVAL)
    assert (claim.seat, claim.role) == (Seat.BOARD, "présidence du conseil")


def test_several_people_give_one_claim_each():
    found = claims("Inès Vauquelin, Tibor Szalay et Maud Esteban quittent Selenea")
    assert brief(found) == {(name, "departure", "announced") for name in ("Vauquelin", "Szalay", "Esteban")}


def test_a_list_under_a_heading():
    content = "<h3>Ceux qui partent</h3><ul><li>Inès Vauquelin, CTO</li><li>Tibor Szalay</li></ul>"
    found = claims("Selenea : le grand ménage", "", content)
    assert {("Vauquelin", "departure", "announced"), ("Szalay", "departure", "announced")} == brief(found)


@pytest.mark.parametrize(
    ("title", "summary", "who"),
    [
        (
            "Inès Vauquelin s'explique",
            "La directrice technique de Selenea quittera l'entreprise en juin.",
            "Vauquelin",
        ),
        ("Selenea : Maud Esteban sort du silence", "Elle a démissionné mardi.", "Esteban"),
        (
            "La directrice financière de Selenea s'en va",
            "Maud Esteban a prévenu ses équipes mardi.",
            "Esteban",
        ),
        ("Chez Selenea, Tibor Szalay raccroche", "« Je quitte Selenea après neuf ans », écrit-il.", "Szalay"),
    ],
)
def test_pronouns_posts_and_first_persons_are_traced(title, summary, who):
    assert (who, "departure", "announced") in brief(claims(title, summary))


def test_slots_of_a_full_sentence():
    claim = only(
        "Selenea perd sa directrice technique", "Inès Vauquelin a annoncé mercredi qu'elle rejoignait Google."
    )
    assert (claim.role, claim.other_organization, str(claim.date)) == (
        "directrice technique",
        "Google",
        "2031-05-14",
    )
    assert (claim.voice, claim.organization, claim.gender) == (Voice.PERSON, "Selenea", "f")


def test_the_outlet_that_is_credited_is_the_origin():
    assert only("Selon Reuters, Inès Vauquelin quitte Selenea").origin == "Reuters"
