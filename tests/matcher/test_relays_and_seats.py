"""Who takes over, or comes to a board, told by no verb of it: by a colon, a cleft, an answer, a count."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# Behind somebody's departure: « Maëlle Quellec », whom no list knows, gets what he had.
RELAYS = lines("""
La relève est toute trouvée : son adjointe, Maëlle Quellec.
La relève est déjà en place : Maëlle Quellec, de l'équipe produit.
La relève a un nom, celui de Maëlle Quellec.
La relève s'appelle Maëlle Quellec.
Pour le remplacer, ce sera Maëlle Quellec, son adjointe.
Pour lui succéder, c'est Maëlle Quellec.
À sa place, ce sera Maëlle Quellec.
Intérimaire : Maëlle Quellec.
Qui pour reprendre le flambeau ? Maëlle Quellec, répond la direction.
Qui pour lui succéder ? Maëlle Quellec, son adjointe, répond la direction.
Qui pour le remplacer ? Ce sera Maëlle Quellec.
Et la succession ? Ce sera Maëlle Quellec.
Ses équipes rendront désormais compte à Maëlle Quellec.
""")
NO_RELAYS = lines("""
La relève est toute trouvée : une machine.
La relève n'est pas trouvée : Maëlle Quellec, son adjointe, a décliné.
La succession est ouverte : Maëlle Quellec, analyste chez Gartner, n'y voit rien de bon.
La suite est connue : Maëlle Quellec fait appel.
Qui pour lui succéder ? « Personne », répond Maëlle Quellec.
Qui pour lui succéder ? Maëlle Quellec, analyste chez Gartner, ne se prononce pas.
Pour le remplacer, ce sera difficile, prévient Maëlle Quellec.
""")
LEFT = "Karim Haddad quitte Lumina AI | Le directeur des ventes l'a annoncé mercredi. {} Rien d'autre."

# In an article about the board, and in one about a product, where it is no seat of a board.
SEATS = lines("""
Il compte une administratrice de plus, l'ex-ministre Maëlle Quellec. => arrival
Il compte un membre de plus : Maëlle Quellec. => arrival
Il gagne une voix, celle de Maëlle Quellec. => arrival
Nouveau visage autour de la table : Maëlle Quellec. => arrival
Un siège de plus est réservé à Maëlle Quellec. => arrival
Un siège de plus serait gardé pour Maëlle Quellec. => arrival rumoured
Le neuvième siège ira à Maëlle Quellec. => arrival
Le dernier siège a été attribué à Maëlle Quellec. => arrival
Le dernier siège est occupé depuis lundi par Maëlle Quellec. => arrival
La favorite pour le siège ? Maëlle Quellec. => arrival rumoured
La favorite pour le siège vacant est l'ex-ministre Maëlle Quellec. => arrival rumoured
Pour le siège vacant, Maëlle Quellec tiendrait la corde. => arrival rumoured
Pour occuper le fauteuil libre, Maëlle Quellec tiendrait la corde. => arrival rumoured
Un fauteuil reste à pourvoir ; le nom de Maëlle Quellec revient avec insistance. => arrival rumoured
Il perd une voix, celle de Maëlle Quellec. => departure
""")
NO_SEATS = lines("""
Il compte neuf membres, dont Maëlle Quellec.
Il compte une critique de plus, l'ex-ministre Maëlle Quellec.
Il gagne en autorité, juge Maëlle Quellec.
Un siège de plus serait inutile, juge Maëlle Quellec.
Le conseil municipal gagne une voix, celle de Maëlle Quellec.
Le conseil d'administration de Zalando gagne une administratrice, Maëlle Quellec.
""")
BOARD = "Lumina AI remanie son conseil d'administration | L'entreprise l'a fait savoir mercredi. {}"
PRODUCT = "Lumina AI dévoile un nouveau modèle | L'entreprise a présenté mercredi Parlio 5. {}"


@pytest.mark.parametrize("told", RELAYS)
def test_who_takes_over_named_behind_a_departure(told: str) -> None:
    expected = "Karim Haddad: departure; Maëlle Quellec: appointment"
    assert differences(claims_of(LEFT.format(told), history=False), expected) == []


@pytest.mark.parametrize("told", NO_RELAYS)
def test_who_is_named_behind_a_departure_and_does_not_take_over(told: str) -> None:
    assert differences(claims_of(LEFT.format(told), history=False), "Karim Haddad: departure") == []


def test_a_seat_is_of_a_board_that_the_text_speaks_of() -> None:
    for told in (SEATS[k].partition(" => ")[0] for k in (0, 1, 2, 4, 5, 7, 9, 10, 13, 14)):
        assert claims_of(PRODUCT.format(told), history=False) == (), told


@pytest.mark.parametrize("told", RELAYS)
def test_there_is_no_relay_where_nobody_goes(told: str) -> None:
    assert claims_of(PRODUCT.format(told), history=False) == ()


@pytest.mark.parametrize("told", SEATS)
def test_seats_told_by_counting(told: str) -> None:
    sentence, _, kind = told.partition(" => ")
    found = claims_of(BOARD.format(sentence), history=False)
    assert differences(found, f"Maëlle Quellec: {kind}") == []


@pytest.mark.parametrize("told", NO_SEATS)
def test_what_is_counted_and_is_no_seat(told: str) -> None:
    assert claims_of(BOARD.format(told), history=False) == ()


def test_what_the_sentence_opens_with_as_an_aim_is_no_more_than_a_rumour() -> None:
    told = LEFT.format("Pour prendre la tête des ventes, Maëlle Quellec tiendrait la corde.")
    expected = "Karim Haddad: departure; Maëlle Quellec: appointment rumoured"
    assert differences(claims_of(told, history=False), expected) == []
