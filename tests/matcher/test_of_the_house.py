# ruff: noqa: E501  (a line of a table is one item)
"""Somebody unknown whom the text places in the house by the way, and of whom it then tells a change.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ONE_OF_THEM = """
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'une des juristes de Lumina AI, Odile Varenne, a été licenciée. => Odile Varenne: ouster [role=juriste]
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Le laboratoire recule. L'une de ses salariées, Odile Varenne, a démissionné. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'un des premiers employés du créateur de Parlio, Thibault Kermarec, prend un congé sabbatique. => Thibault Kermarec: leave
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'une des deux expertes de l'entreprise, Odile Varenne, fait ses cartons. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'une des juristes d'Orbis, Odile Varenne, a été licenciée. =>
"""

IN_WHOSE_VOICE = """
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Le patron du laboratoire a annoncé que l'une de ses cheffes d'équipe, Odile Varenne, s'en allait. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Selon l'entreprise, Odile Varenne, sa directrice juridique, quitte ses fonctions. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ La direction a fait savoir que sa juriste, Odile Varenne, s'en allait. => Odile Varenne: departure
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Le ministre a annoncé que sa directrice juridique, Odile Varenne, s'en allait. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Dans un message, la ministre a fait savoir que Thibault Kermarec, son conseiller, avait démissionné. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Le patron d'Orbis a annoncé que l'une de ses cheffes d'équipe, Odile Varenne, s'en allait. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Luc Ormont, le patron d'Orbis, a confirmé lundi que Thibault Kermarec, son directeur juridique, avait été licencié. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ La direction d'Orbis a annoncé que sa directrice juridique, Odile Varenne, avait démissionné. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ L'école a fait savoir que Thibault Kermarec, son directeur, avait démissionné. =>
Lumina AI lance Parlio 5 | Le modèle sera vendu dès lundi. ¶ Les éditeurs ont annoncé que leur directrice juridique, Odile Varenne, prenait un congé sabbatique. =>
IA : la semaine en bref | ¶ Lumina AI ouvre un bureau à Lyon.<br><br>L'éditeur Gallion, client de Lumina AI, a annoncé que sa directrice juridique, Odile Varenne, s'en allait. =>
IA : la semaine en bref | ¶ Lumina AI ouvre un bureau à Lyon.<br><br>Le patron d'Orbis, partenaire de Lumina AI, a annoncé que l'une de ses cheffes d'équipe, Odile Varenne, s'en allait. =>
"""


@pytest.mark.parametrize("item", lines(ONE_OF_THEM, IN_WHOSE_VOICE))
def test_whose_somebody_is(item: str) -> None:
    text, _, expected = item.partition("=>")
    claims = claims_of(text, history=False)
    assert differences(claims, expected) == []
