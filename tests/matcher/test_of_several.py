# ruff: noqa: E501  (a line of a table is one item)
"""Several people in one sentence: each change, with each way to name the others; each is told of once."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# What is told of one, and of several.
CHANGES = [
    ("departure", "quitte Lumina AI", "quittent Lumina AI"),
    ("departure", "a démissionné", "ont démissionné"),
    ("ouster", "est limogé", "sont limogés"),
    ("leave", "prend un congé", "prennent un congé"),
    ("return", "revient chez Lumina AI", "reviennent chez Lumina AI"),
    ("appointment", "est promu", "sont promus"),
]
BOTH = [
    "Karim Haddad {one}, tout comme Paul Boucher.",
    "Karim Haddad {one}, ainsi que Paul Boucher.",
    "Karim Haddad {one}, et Paul Boucher avec lui.",
    "Outre Karim Haddad, Paul Boucher {one}.",
    "Plusieurs cadres {several}. Parmi eux, Karim Haddad et Paul Boucher.",
    "Karim Haddad {one}. Paul Boucher aussi.",
    "Karim Haddad {one}. Même chose pour Paul Boucher.",
]
BEFORE = [
    "Après Karim Haddad en janvier, Paul Boucher {one}.",
    "Comme Karim Haddad en janvier, Paul Boucher {one}.",
    "Paul Boucher {one}, après Karim Haddad en janvier et Rohan Mehta en mars.",
    "Paul Boucher {one}, comme Karim Haddad en janvier et Rohan Mehta en mars.",
    "Après Karim Haddad en janvier, Rohan Mehta en mars et Victor Hallström l'an dernier, Paul Boucher {one}.",
]


def _told(sentence: str, expected: str) -> list[str]:
    return differences(claims_of(f"Lumina AI : une page se tourne | {sentence}"), expected)


@pytest.mark.parametrize("frame", BOTH)
def test_who_does_as_well(frame: str) -> None:
    for kind, one, several in CHANGES:
        expected = f"Karim Haddad: {kind}; Paul Boucher: {kind}"
        assert _told(frame.format(one=one, several=several), expected) == [], one


@pytest.mark.parametrize("frame", BEFORE)
def test_who_did_before(frame: str) -> None:
    for kind, one, _ in CHANGES[:3]:
        expected = f"Paul Boucher: {kind} [date=None]; Karim Haddad: {kind} old [date=2024-01]"
        if "Rohan" in frame:
            expected += f"; Rohan Mehta: {kind} old [date=2024-03]"
        if "Victor" in frame:
            expected += f"; Victor Hallström: {kind} old [date=2023]"
        assert _told(frame.format(one=one), expected) == [], one


EACH_A_HOUSE = [
    "Karim Haddad et Farah Nasser ont quitté Lumina AI, respectivement pour Orbis et Meta.",
    "Karim Haddad et Farah Nasser quittent Lumina AI, le premier pour Orbis, la seconde pour Meta.",
    "Karim Haddad et Farah Nasser quittent Lumina AI, l'un pour Orbis, l'autre pour Meta.",
    "Karim Haddad quitte Lumina AI pour Orbis, Farah Nasser pour Meta.",
    "Karim Haddad quitte Lumina AI pour Orbis, Farah Nasser, elle, pour Meta.",
    "Karim Haddad quitte Lumina AI pour rejoindre Orbis et Farah Nasser pour rejoindre Meta.",
    "Karim Haddad est débauché par Orbis, Farah Nasser par Meta.",
]
EACH_FROM_A_HOUSE = [
    "Lumina AI recrute Nils Okafor (Orbis) et Irma Quellec (Meta).",
    "Lumina AI s'offre Nils Okafor, jusqu'ici chez Orbis, et Irma Quellec, jusqu'ici chez Meta.",
    "Nils Okafor et Irma Quellec, respectivement venus d'Orbis et de Meta, rejoignent Lumina AI.",
    "Nils Okafor et Irma Quellec rejoignent Lumina AI, le premier en provenance d'Orbis, la seconde de Meta.",
    "Nils Okafor arrive d'Orbis, Irma Quellec de Meta.",
]
EACH_A_POST = [
    "Karim Haddad et Farah Nasser sont nommés respectivement directeur des produits et directrice financière.",
    "Karim Haddad et Farah Nasser deviennent directeur des produits et directrice financière.",
    "Lumina AI nomme Karim Haddad directeur des produits et Farah Nasser directrice financière.",
    "Sont nommés Karim Haddad, directeur des produits, et Farah Nasser, directrice financière.",
    "Karim Haddad est nommé directeur des produits ; Farah Nasser, directrice financière.",
    "Karim Haddad et Farah Nasser ont été promus, le premier directeur des produits, la seconde directrice financière.",
]


@pytest.mark.parametrize("sentence", EACH_A_HOUSE)
def test_where_each_of_them_goes(sentence: str) -> None:
    expected = "Karim Haddad: departure [other=Orbis]; Farah Nasser: departure [other=Meta]"
    assert _told(sentence, expected) == []


@pytest.mark.parametrize("sentence", EACH_FROM_A_HOUSE)
def test_where_each_of_them_comes_from(sentence: str) -> None:
    expected = "Nils Okafor: arrival [other=Orbis]; Irma Quellec: arrival [other=Meta]"
    assert differences(claims_of(f"Lumina AI recrute | {sentence}"), expected) == []


@pytest.mark.parametrize("sentence", EACH_A_POST)
def test_which_post_each_of_them_takes(sentence: str) -> None:
    expected = (
        "Karim Haddad: appointment [role=directeur des produits]; "
        "Farah Nasser: appointment [role=directrice financière]"
    )
    assert _told(sentence, expected) == []


NOT_OF_ALL = """
Lumina AI | Karim Haddad et Farah Nasser rejoignent respectivement Google et Meta. => Karim Haddad: departure [other=Google]; Farah Nasser: departure [other=Meta]
Lumina AI | Karim Haddad et Farah Nasser, respectivement directeur des produits et directrice financière, quittent Lumina AI. => Karim Haddad: departure [role=directeur des produits]; Farah Nasser: departure [role=directrice financière]
Lumina AI | Karim Haddad a rejoint Orbis en janvier, et Farah Nasser Meta en mars. => Karim Haddad: departure old [date=2024-01] [other=Orbis]; Farah Nasser: departure old [date=2024-03] [other=Meta]
Lumina AI | Karim Haddad quitte Lumina AI pour Orbis, Farah Nasser de Meta s'en réjouit. => Karim Haddad: departure [other=Orbis]
Lumina AI | Karim Haddad (Lumina AI) rejoint Orbis, Nils Okafor (Kyuta) Meta. => Karim Haddad: departure [other=Orbis]
Lumina AI | Lumina AI fait entrer Karim Haddad, chercheur, et Farah Nasser, directrice financière, à son conseil d'administration. => Karim Haddad: arrival [role=membre du conseil d'administration]; Farah Nasser: arrival [role=membre du conseil d'administration]
Lumina AI | Paul Boucher quitte Lumina AI au lendemain d'une réunion avec Farah Nasser et Karim Haddad. => Paul Boucher: departure
Lumina AI | Paul Boucher démissionne à la suite de discussions tendues avec Farah Nasser. => Paul Boucher: departure
Lumina AI | Plusieurs cadres quittent Lumina AI. Parmi ceux qui restent, Karim Haddad. =>
Lumina AI | Paul Boucher quitte Lumina AI, où les départs s'enchaînent : Rohan Mehta en janvier, Karim Haddad en mars. => Paul Boucher: departure; Rohan Mehta: departure old [date=2024-01]; Karim Haddad: departure old [date=2024-03]
Lumina AI | Victor Hallström est limogé, suivi de Rohan Mehta. => Victor Hallström: ouster; Rohan Mehta: departure
Lumina AI | Paul Boucher est limogé, ainsi que l'a confirmé Farah Nasser. => Paul Boucher: ouster
Lumina AI | Outre Paul Boucher, Farah Nasser dirige la recherche de Lumina AI. =>
"""


@pytest.mark.parametrize("line", lines(NOT_OF_ALL))
def test_who_does_not(line: str) -> None:
    text, expected = line.split("=>")
    assert differences(claims_of(text), expected) == []


IN_A_ROW = """
Lumina AI | D'abord, Karim Haddad quitte Lumina AI ; puis Paul Boucher ; enfin Farah Nasser. => Karim Haddad: departure; Paul Boucher: departure; Farah Nasser: departure
Lumina AI | Paul Boucher quitte Lumina AI. Son départ suit ceux de Karim Haddad en janvier et de Rohan Mehta en mars. => Paul Boucher: departure; Karim Haddad: departure old [date=2024-01]; Rohan Mehta: departure old [date=2024-03]
Lumina AI | Paul Boucher quitte Lumina AI. Son départ fait suite à ceux de Karim Haddad, en janvier, et de Rohan Mehta, en mars. => Paul Boucher: departure; Karim Haddad: departure old [date=2024-01]; Rohan Mehta: departure old [date=2024-03]
Lumina AI | Paul Boucher quitte Lumina AI. En janvier, c'était Karim Haddad ; en mars, Rohan Mehta. => Paul Boucher: departure; Karim Haddad: departure old [date=2024-01]; Rohan Mehta: departure old [date=2024-03]
Lumina AI | Non seulement Karim Haddad quitte Lumina AI, mais Paul Boucher aussi. => Karim Haddad: departure; Paul Boucher: departure
Lumina AI | Karim Haddad quitte Lumina AI, et puis Paul Boucher. => Karim Haddad: departure; Paul Boucher: departure
Lumina AI | Lundi, Karim Haddad quitte Lumina AI ; mardi, Paul Boucher. => Karim Haddad: departure [date=2024-04-15]; Paul Boucher: departure [date=2024-04-16]
Lumina AI : du mouvement | <p>Ils quittent Lumina AI :</p><ul><li>Karim Haddad, directeur des produits</li><li>Farah Nasser, directrice financière</li></ul> => Karim Haddad: departure [role=directeur des produits]; Farah Nasser: departure [role=directrice financière]
Lumina AI | Paul Boucher quitte Lumina AI, mais Farah Nasser y reste. => Paul Boucher: departure
Lumina AI | Paul Boucher quitte Lumina AI, puis Orbis l'annonce. => Paul Boucher: departure
"""

IN_WHOSE_PLACE = """
Lumina AI : Karim Haddad s'en va, place à Farah Nasser => Karim Haddad: departure [by=Farah Nasser]; Farah Nasser: appointment [by=Karim Haddad]
Lumina AI | Karim Haddad a été limogé. Place à Farah Nasser. => Karim Haddad: ouster [by=Farah Nasser]; Farah Nasser: appointment [by=Karim Haddad]
Lumina AI | Karim Haddad quitte Lumina AI, place à Farah Nasser pour les questions. => Karim Haddad: departure [by=None]
Lumina AI | Karim Haddad quitte Lumina AI. Sa numéro deux, Farah Nasser, occupera la place par intérim. => Karim Haddad: departure [by=Farah Nasser]; Farah Nasser: appointment [by=Karim Haddad]
Lumina AI | Karim Haddad quitte Lumina AI. Farah Nasser, jusque-là à la tête des ventes, a été présentée comme la nouvelle directrice des produits. => Karim Haddad: departure; Farah Nasser: appointment [role=directrice des produits]
Lumina AI | Karim Haddad quitte Lumina AI. Farah Nasser a été présentée comme une directrice exigeante. => Karim Haddad: departure
Lumina AI | Farah Nasser succédera à Karim Haddad, qui quittera Lumina AI fin juin. => Farah Nasser: appointment [by=Karim Haddad]; Karim Haddad: departure [date=2024-06]
"""


@pytest.mark.parametrize("line", lines(IN_A_ROW, IN_WHOSE_PLACE))
def test_who_comes_next(line: str) -> None:
    text, expected = line.split("=>")
    assert differences(claims_of(text), expected) == []
