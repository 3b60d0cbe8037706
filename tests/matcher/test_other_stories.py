# ruff: noqa: E501  (a line of a table is one item)
"""Strangers in a passage about another house, a public body or an office; unnamed people of other houses.

The format is that of ``oneline``; the frames are articles about the organisation, in which the passage stands.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FRAMES = {
    "a product": "Lumina AI lance un modèle | Le laboratoire publie Parlio 5. ¶ Le modèle sera vendu dès lundi.\n\n{}",
    "a departure": "Lumina AI : Julien de Courval démissionne | Le directeur juridique quitte Lumina AI. ¶ {}",
    "a trial": "Victor Hallström défend Lumina AI au procès | Le patron a témoigné. ¶ L'entreprise conteste les accusations. {} Le procès reprend lundi.",
}

PASSAGES = """
Delvaux Conseil se renforce : Solène Audric arrive comme directrice des achats. Elle vient de Norvège.
De son côté, l'assureur Delvaux a recruté Solène Audric comme directrice. Elle prendra ses fonctions en juin.
Solène Audric devient directrice générale de Delvaux. Elle entrera en fonction en juin.
Delvaux perd sa directrice des achats, Solène Audric. Elle partira en juin.
La patronne de Delvaux, Solène Audric, a démissionné. Son adjoint, Maxime Thuillier, assure l'intérim.
Delvaux a annoncé jeudi le départ de son directeur général, Maxime Thuillier. Solène Audric le remplacera.
Même jeu de chaises chez Orbis : Solène Audric s'en va, Maxime Thuillier arrive.
Nouvelle démission chez Orbis, où Maxime Thuillier a rendu son badge.
À l'université de Metz, Solène Audric a été élue présidente. Elle succède à Maxime Thuillier.
La mairie de Metz a choisi Maxime Thuillier comme directeur des services. Il arrivera en juin.
La ministre de la Culture, Solène Audric, a démissionné. Maxime Thuillier la remplace.
Le directeur de la Sacem, Maxime Thuillier, achève son mandat. Solène Audric prendra la suite en juin.
Au Stade messin, l'entraîneur Maxime Thuillier a été limogé. Solène Audric prend le relais.
xAI enregistre un départ. Le cofondateur Maxime Thuillier a annoncé mardi qu'il s'en allait.
"""

# Who comes to ours, or goes from ours, whatever other house the passage names.
OURS = """
Lumina AI muscle sa finance | ¶ Solène Audric quitte Delvaux. Elle prendra ses fonctions chez Lumina AI en juin. => Solène Audric: arrival [other=Delvaux]
Lumina AI : Solène Audric, directrice des achats, s'en va | ¶ Delvaux a recruté Solène Audric. => Solène Audric: departure
Lumina AI recrute | Le laboratoire a embauché deux ingénieurs de DataForge. ¶ Wenjing Li et Rohan Mehta arrivent lundi. => Wenjing Li: arrival; Rohan Mehta: arrival
"""

COUNTED = """
Lumina AI publie Parlio 5 | Wenjing Li et Rohan Mehta l'ont conçu. ¶ Orbis, lui, recrute : le groupe a embauché mardi deux ingénieurs de DataForge. =>
Parlio : deux ingénieurs de Lumina AI iraient chez Orbis | Deux membres de l'équipe seraient partants, écrit la presse, qui ne révèle pas leur nom. Wenjing Li et Rohan Mehta n'en disent rien. =>
Parlio : deux ingénieurs de Lumina AI iraient chez Orbis | Deux membres de l'équipe auraient démissionné. Wenjing Li et Rohan Mehta ont décliné toute demande de commentaire. =>
Lumina AI publie Parlio 5 | ¶ De notre correspondante à New York, Solène Audric\n\nElle quitte le laboratoire : la voix de Parlio est retirée. =>
"""


@pytest.mark.parametrize("passage", lines(PASSAGES))
@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES.keys())
def test_what_another_house_sees_is_no_claim(frame: str, passage: str) -> None:
    told = claims_of(frame.format(passage), history=False)
    assert [(c.person, c.kind) for c in told if c.person != "Julien de Courval"] == []


@pytest.mark.parametrize("line", lines(OURS, COUNTED))
def test_who_is_meant_beside_another_house(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text.replace("\\n", "\n"), history=False), expected) == []
