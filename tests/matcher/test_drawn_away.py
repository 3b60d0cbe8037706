# ruff: noqa: E501  (a line of a table is one item)
"""Who is said to be drawn away, whatever the words: each mood, with each word for it, of somebody of the list and of
people whom no list knows, at the end of an article on something else of the house."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

MOODS = [
    "{} songerait à {}",
    "{} envisage de {}",
    "{} se verrait bien {}",
    "{} caresserait l'idée de {}",
    "{} aurait confié à des proches son envie de {}",
    "{} ne cacherait plus son envie de {}",
    "On prête à {} l'intention de {}",
]
# Where they may go, and what of it is a house.
AWAY = [
    ("regarder ailleurs", None),
    ("poursuivre sa carrière hors de la maison", None),
    ("faire autre chose", None),
    ("monter sa propre affaire", None),
    ("se mettre à son compte", None),
    ("s'installer à son compte", None),
    ("gagner la concurrence", None),
    ("passer chez un rival", None),
    ("se consacrer à l'enseignement", None),
    ("vivre de nouvelles aventures", None),
    ("rebondir dans une start-up", None),
    ("déménager chez Orbis", "Orbis"),
    ("quitter la Californie pour Orbis", "Orbis"),
    ("retrouver sa chaire de Princeton", "Princeton"),
    ("refaire surface chez Orbis", "Orbis"),
    ("rejoindre Orbis", "Orbis"),
]
PEOPLE = [
    ("Karim Haddad", "Karim Haddad"),
    ("Ruben Kestler, directeur des partenariats,", "Ruben Kestler"),
    ("Ruben Kestler, qui gère les partenariats,", "Ruben Kestler"),
    ("l'ingénieur Ruben Kestler", "Ruben Kestler"),
]
ELSEWISE = [
    "{} lorgnerait la sortie",
    "{} aurait des envies d'ailleurs",
    "{} réfléchirait à un avenir loin de Lumina AI",
    "{} serait tenté par une aventure en solo",
    "On prête à {} des velléités de départ",
    "{} serait attendu chez Orbis",
    "{} aurait les valises prêtes",
]


def _told(sentence: str, name: str, house: str | None = None) -> list[str]:
    text = f"Lumina AI ouvre un bureau à Oslo | Trente personnes y travailleront. ¶ Le groupe recrute.\n\n{sentence}."
    slot = f" [other={house}]" if house else ""
    return differences(claims_of(text, history=False), f"{name}: departure rumoured{slot}")


def _sentence(mood: str, *words: str) -> str:
    told = mood.format(*words).replace("à l'ingénieur", "à l’ingénieur").replace(",,", ",")
    return told[0].upper() + told[1:]


@pytest.mark.parametrize("mood", MOODS)
def test_whatever_the_mood(mood: str) -> None:
    for away, house in AWAY:
        for words, name in PEOPLE:
            assert _told(_sentence(mood, words, away), name, house) == [], (words, away)


@pytest.mark.parametrize("mood", ELSEWISE)
def test_in_words_of_its_own(mood: str) -> None:
    for words, name in PEOPLE:
        assert _told(_sentence(mood, words), name) == [], words


SAID = """
Lumina AI ouvre un bureau à Oslo | ¶ L'avenir de Karim Haddad s'écrirait loin de Lumina AI. => Karim Haddad: departure rumoured
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad est pressenti chez Orbis. => Karim Haddad: departure rumoured [other=Orbis]
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad partirait en mai. => Karim Haddad: departure rumoured
Lumina AI ouvre un bureau à Oslo | ¶ Les couloirs voient déjà Karim Haddad dehors. => Karim Haddad: departure rumoured
Lumina AI ouvre un bureau à Oslo | ¶ On dit Karim Haddad, le directeur de la recherche, sur le départ. => Karim Haddad: departure rumoured
"""


@pytest.mark.parametrize("line", lines(SAID))
def test_others_say_so(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []


NOBODY = """
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad envisagerait de chercher ailleurs des capitaux. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad pourrait regarder ailleurs pendant que ses rivaux avancent. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad songerait à retarder la sortie du prochain modèle. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad réfléchirait à une sortie en Bourse. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad préparerait la sortie d'un livre. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad pourrait intervenir chez Orbis la semaine prochaine. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad serait attendu mardi chez Orbis pour une réunion. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad aurait travaillé chez Orbis avant la pandémie. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad aurait vécu ailleurs avant de s'installer à Oslo. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad aurait donné son accord à Orbis pour une licence. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad songerait à racheter un rival. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad regarderait de près la concurrence. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad pourrait céder aux demandes d'un concurrent. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad réfléchirait à de nouvelles aventures pour son robot. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad pourrait essayer autre chose que les transformeurs. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad se consacrerait à l'enseignement des robots. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad pourrait quitter la Californie pour le Texas. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad ne cacherait pas son envie de réformer la recherche. =>
Lumina AI ouvre un bureau à Oslo | ¶ Karim Haddad aurait les yeux rivés sur la concurrence. =>
Lumina AI ouvre un bureau à Oslo | ¶ Ruben Kestler, directeur chez Orbis, songerait à regarder ailleurs. =>
Lumina AI ouvre un bureau à Oslo | ¶ Chez Orbis, l'ingénieur Ruben Kestler lorgnerait la sortie. =>
Lumina AI ouvre un bureau à Oslo | ¶ L'avocat Ruben Kestler songerait à se mettre à son compte. =>
Lumina AI ouvre un bureau à Oslo | ¶ Le maire, Ruben Kestler, réfléchirait à un avenir hors du parti. =>
"""


@pytest.mark.parametrize("line", lines(NOBODY))
def test_nobody_is(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
