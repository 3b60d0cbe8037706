# ruff: noqa: E501  (a line of a table is one item)
"""Headlines of two halves, who comes from outside by what they are called, and who came in before they go."""

from itertools import product

import pytest

from tests.matcher.oneline import claims_of, differences, lines

GOING = [
    ("s'en va", "departure"),
    ("limogée", "ouster"),
    ("ne reviendra pas", "return denied"),
]
IN_PLACE = [
    "à sa place",
    "à la manœuvre",
    "aux affaires",
    "aux manettes",
    "à la tête des ventes",
]

# By what names them, or what the sentence before says: from outside.
FROM_OUTSIDE = [
    "Nils Okafor, d'Orbis France, lui succède.",
    "Nils Okafor, l'un des pères d'Orbis, devient directeur général.",
    "Nils Okafor, 40 ans, créateur de la plateforme de vidéo Orbis, prend la tête des ventes.",
    "Nils Okafor, ancien ministre, dirigera la recherche.",
    "Nils Okafor, aujourd'hui chez Orbis, lui succède.",
    "Nils Okafor, ancien chancelier, s'est engagé à diriger la recherche.",
    "Le conseil a choisi un homme de l'extérieur. Nils Okafor devient directeur général.",
]
FROM_WITHIN = [
    "Nils Okafor, de Lumina AI France, lui succède.",
    "Nils Okafor, l'un des pères de Lumina AI, devient directeur général.",
    "Nils Okafor, père du modèle maison, devient directeur général.",
    "Le conseil ne cherche pas à l'extérieur. Nils Okafor devient directeur général.",
]
CAME_AND_GOES = [
    ("que la firme avait soufflée à Orbis en mars", "a présenté sa démission lundi", "departure"),
    ("que Lumina AI avait arrachée à Orbis", "jette l'éponge", "departure"),
    ("que la maison avait chipée à Orbis", "a été remerciée lundi", "ouster"),
]

LEFT_BEHIND = """
Google recrute Odile Varenne, directrice des ventes de Lumina AI | La relève est prête : Basile Trémont, responsable des partenariats, la remplacera dès lundi. => Odile Varenne: departure [other=Google] [by=Basile Trémont]; Basile Trémont: appointment [by=Odile Varenne]
Google s'offre la patronne de Lumina AI en France | ¶ Google a annoncé jeudi l'embauche d'Odile Varenne, jusqu'ici directrice générale de Lumina AI France. Basile Trémont lui succède. => Odile Varenne: departure [other=Google]; Basile Trémont: appointment [by=Odile Varenne]
Google recrute Odile Varenne, directrice des ventes de Lumina AI | Elle remplacera Basile Trémont, parti chez Orbis. => Odile Varenne: departure [other=Google]
Google recrute Odile Varenne, directrice des ventes de Lumina AI | Elle avait quitté Orbis en 2020, où Basile Trémont l'a remplacée. => Odile Varenne: departure [other=Google]
Google recrute Odile Varenne, ancienne directrice des ventes de Lumina AI | Basile Trémont la remplacera dès lundi. => Odile Varenne: venture [other=Google]
"""

TABLE = """
Lumina AI : Farah Nasser parle au procès, Paul Boucher à la barre jeudi | =>
Lumina AI : Farah Nasser s'en va et Paul Boucher, à sa place, s'inquiète | => Farah Nasser: departure
Lumina AI : Farah Nasser limogée, Paul Boucher à la barre | => Farah Nasser: ouster; Paul Boucher: appointment
Lumina AI : Farah Nasser serait sur le départ, Paul Boucher à la barre | => Farah Nasser: departure rumoured; Paul Boucher: appointment rumoured
Lumina AI : Farah Nasser quitte le conseil, Nils Okafor à sa place | => Farah Nasser: departure; Nils Okafor: arrival
Orbis : Nora Lind s'en va, Iris Morel à la barre | Le rival de Lumina AI change de patronne. =>
Lumina AI : une page se tourne | Orbis s'était offert d'accueillir Victor Hallström et Rohan Mehta. =>
Lumina AI : une page se tourne | Orbis s'est déclaré disposé à embaucher Paul Boucher. =>
Lumina AI s'offre le retour de Farah Nasser | => Farah Nasser: return
Lumina AI perd sa voix : Farah Nasser part en mai | Irma Quellec a lâché la présidence de Slack pour devenir directrice des revenus. => Farah Nasser: departure; Irma Quellec: arrival [other=Slack]
Lumina AI perd sa directrice des ventes : Farah Nasser s'en va | Paul Boucher, directeur des ventes d'Orbis, s'inquiète. => Farah Nasser: departure
Lumina AI rachète Kyuta | En avalant Kyuta, Lumina AI met surtout la main sur son fondateur : Nils Okafor prend le poste de directeur technique. => Nils Okafor: arrival
Lumina AI rachète Kyuta | Lumina AI récupère son fondateur : Nils Okafor dirigera les ventes. => Nils Okafor: arrival
Lumina AI rachète Kyuta | En rachetant Kyuta, Lumina AI perd son directeur : Nils Okafor s'en va. => Nils Okafor: departure
Lumina AI rachète Kyuta | Lumina AI change de patron : Nils Okafor devient directeur général. => Nils Okafor: appointment
Lumina AI perd Farah Nasser | Nils Okafor s'est engagé à publier les chiffres. => Farah Nasser: departure
"""


@pytest.mark.parametrize("place", IN_PLACE)
def test_a_headline_of_two_halves(place: str) -> None:
    for verb, told in GOING:
        title = f"Lumina AI : Farah Nasser {verb}, Paul Boucher {place} |"
        expected = f"Farah Nasser: {told}; Paul Boucher: appointment"
        assert differences(claims_of(title, history=False), expected) == [], title


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [*product(FROM_OUTSIDE, ["arrival"]), *product(FROM_WITHIN, ["appointment"])],
)
def test_from_outside_or_from_within(sentence: str, kind: str) -> None:
    claims = claims_of(f"Lumina AI : Farah Nasser s'en va | {sentence}", history=False)
    assert differences(claims, f"Farah Nasser: departure; Nils Okafor: {kind}") == []


@pytest.mark.parametrize(("aside", "told", "kind"), CAME_AND_GOES)
def test_who_was_taken_from_another_house_goes(aside: str, told: str, kind: str) -> None:
    claims = claims_of(f"Lumina AI change de visage | Irma Quellec, {aside}, {told}.", history=False)
    assert differences(claims, f"Irma Quellec: arrival old [other=Orbis]; Irma Quellec: {kind}") == []


@pytest.mark.parametrize("line", lines(TABLE, LEFT_BEHIND))
def test_what_is_told_beside(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text.strip(), history=False), expected.strip()) == []
