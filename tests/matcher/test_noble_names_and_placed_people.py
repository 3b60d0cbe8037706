"""People whose last name has a particle, or who are named right behind the part of the house they get."""

import pytest

from tests.matcher.oneline import claims_of

NOBLE = """
Bertille de Rochemaure; Clotilde de Kervenoal; Aymeric d'Astrevielle; Anne de La Rivière; Thibaut du Plessoy
Enguerrand de Montvallier; Ségolène de La Tournelle; Jean-Baptiste de Sainte-Aure; Maylis de Verneuille
"""
HIRED = """
Lumina recrute {}; Lumina s'attache les services de {}, ex-conseillère de Google; {} rejoint Lumina
Lumina annonce l'arrivée de {}; Lumina a débauché {} chez Google
"""
PLACING = """
nomme; place; installe; parachute; propulse; bombarde; met; a nommé; recrute; vient de placer
"""
PARTS = """
à la tête de sa filiale indienne; aux commandes de sa filiale suédoise; à la tête de la filiale indienne
à la direction de sa nouvelle filiale japonaise; à la tête de sa branche santé
"""


def parts(table: str) -> list[str]:
    return [part.strip() for line in table.strip().splitlines() for part in line.split(";")]


def told(text: str) -> list[tuple[str, str, str | None]]:
    claims = claims_of(text, history=False)
    return [(claim.person, claim.kind.value, claim.other_organization) for claim in claims]


OPENING = """
Matthijs de Bruyckere a été prié de quitter l'entreprise
Thijmen d'Hooghvorst a été prié de quitter l'entreprise
"""


@pytest.mark.parametrize("sentence", parts(OPENING))
def test_an_unknown_given_name_may_open_the_sentence(sentence: str) -> None:
    name = sentence.partition(" a ")[0]
    assert [(who, kind) for who, kind, _ in told(f"Lumina AI | {sentence}.")] == [(name, "ouster")]


@pytest.mark.parametrize("name", parts(NOBLE))
@pytest.mark.parametrize("frame", parts(HIRED))
def test_a_particle_is_part_of_the_name(frame: str, name: str) -> None:
    assert [(who, kind) for who, kind, _ in told(frame.format(name))] == [(name, "arrival")]


@pytest.mark.parametrize("part", parts(PARTS))
@pytest.mark.parametrize("verb", parts(PLACING))
def test_who_is_placed_is_named_behind_the_part_of_the_house(verb: str, part: str) -> None:
    sentence = f"Lumina {verb} {part} Dhanika Vorasundar, ex-Slack."
    assert told(sentence) == [("Dhanika Vorasundar", "arrival", "Slack")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumina nomme Odile Varenne à la tête de sa filiale indienne Dishna Telecom.",
        "Lumina nomme à la tête de sa filiale indienne Dishna Telecom un ancien de Google.",
        "Google parachute à la tête de sa filiale indienne Dhanika Vorasundar, ex-Slack.",
        "Lumina perd un client : une ancienne a été nommée à la tête de la banque suédoise Nord Haven.",
        "Lumina confie ses serveurs à sa filiale indienne Dishna Telecom.",
        "Lumina annonce l'arrivée de Parlio à La Poste.",
        "Lumina présente ses outils aux équipes d'Anne de La Poste.",
    ],
)
def test_nobody_is_placed_at_the_house(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("place", ["l'Élysée", "l'université de Nantes", "la mairie de Nantes", "Matignon"])
def test_a_place_beside_the_name_is_where_they_were(place: str) -> None:
    sentence = f"Lumina recrute Odile Varenne, conseillère numérique à {place}."
    assert [(who, kind) for who, kind, _ in told(sentence)] == [("Odile Varenne", "arrival")]


@pytest.mark.parametrize("sentence", ["Lumina accueille Odile Varenne au zoo de Lyon."])
def test_a_place_behind_the_verb_is_where_they_are_seen(sentence: str) -> None:
    assert told(sentence) == []
