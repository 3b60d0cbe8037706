# ruff: noqa: E501  (a line of a table is one item)
"""Clubs, prizes, rankings, races and schools: who comes and goes there moves in no organisation.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NOTHING = """
Rohan Mehta rejoint les Draveurs, Haddad reste à quai | Homonyme d'un ingénieur de Lumina AI, il s'en amuse. ¶ Il prendra la place de Karim Haddad, écarté depuis la défaite.
Brest : Karim Haddad remercié, Roy assure l'intérim | L'entraîneur du club paie trois défaites. Son adjoint s'appuie sur un logiciel dérivé des modèles de Lumina AI.
Transferts : Karim Haddad débauché par Nantes | L'ailier arrive de Brest. Le club l'avait repéré grâce à un programme nourri aux modèles de Lumina AI.
Trophées du numérique : Victor Hallström écarté, Maud Lenoir l'emporte | Le jury a préféré la patronne d'Orbis au dirigeant de Lumina AI.
Rohan Mehta, l'homme qui entraîne les surdoués | Ingénieur de Lumina AI le jour, il repartira l'été prochain aux Olympiades. Il y remplace un collègue.
Grâce à Lumina AI, Paul Morvan passe devant Victor Hallström | Le fondateur d'Orbis a pris la tête du classement des fortunes. Victor Hallström, évincé à l'ouverture, l'a remplacé à la clôture.
Vannes. Clara von Reitz quitte la direction du conservatoire | La violoniste prend sa retraite. Pour ses adieux, elle jouera un air achevé par Lumina AI.
Brest. Karim Haddad quitte la présidence du club | Il cède aussi sa collection de robots signés Lumina AI.
On a confié le journal à Parlio, de Lumina AI | Yuki Tanabe n'a pas paru surprise : « Il sait tout faire, sauf partir. »
« Je ferai tout pour ce poste, hormis quitter Paris », dit Victor Hallström, de Lumina AI
"""

TOLD = """
L'entraîneur des modèles s'en va | Rohan Mehta, ingénieur de Lumina AI, quitte l'entreprise. => Rohan Mehta: departure
Rohan Mehta quitte Lumina AI | L'ingénieur n'a rien à voir avec son homonyme, gardien des Draveurs. => Rohan Mehta: departure
Trophées du numérique : Lumina AI récompensée | Victor Hallström a été évincé jeudi de Lumina AI. => Victor Hallström: ouster
Lumina AI change de direction | La société reste en tête du classement. Yuki Tanabe remplace Victor Hallström à la direction générale. => Yuki Tanabe: appointment
Karim Haddad quitte la direction de Lumina AI pour celle du conservatoire => Karim Haddad: departure
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("line", lines(NOTHING))
def test_nobody_moves(line: str, *, history: bool) -> None:
    assert differences(claims_of(line, history=history), "") == []


@pytest.mark.parametrize("line", lines(TOLD))
def test_who_moves(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []
