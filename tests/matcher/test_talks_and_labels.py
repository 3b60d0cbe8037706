# ruff: noqa: E501  (a line of a table is one item)
"""Talks as others had them, who was back by then, paragraphs that open with a house and a dash, rivals' people."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TALKS = """
Lumina AI : quatre chercheurs passent chez Orbis | Yuki Tanabe, une de leurs collègues, serait elle aussi en discussion avec le groupe. => Yuki Tanabe: departure rumoured [other=Orbis]
Owen Prescott rejoint Orbis, le grand rival de Lumina AI | Il avait quitté Lumina AI en février. Yuki Tanabe, autre ancienne de Lumina AI, serait elle aussi en discussion avec Orbis. => Owen Prescott: venture [other=Orbis]; Owen Prescott: departure old; Yuki Tanabe: venture rumoured [other=Orbis]
Lumina AI : quatre chercheurs passent chez Orbis | Yuki Tanabe serait en discussion avec Cadran. =>
"""

BACK_BY_THEN = """
Un prix Nobel fier de son élève | De retour à son poste de patron de Lumina AI cinq jours plus tard, Victor Hallström n'a pas réagi. => Victor Hallström: return old
De retour chez Lumina AI, Rohan Mehta dirigera les ventes. => Rohan Mehta: return
"""

LABELS = """
Mouvements de la semaine : Latham, Lumina AI, Airbus | Les nominations à retenir. ¶ <p>Latham & Watkins — Paul Garrel est promu associé au bureau de Paris. Il remplace Anne Destouches, partie à la retraite.</p><p>Lumina AI — Clara Martel, venue de Cadran, prend la direction juridique.</p> => Clara Martel: arrival [role=direction juridique] [other=Cadran]
Lumina AI — une semaine agitée | ¶ <p>Paul Garrel — l'homme des contrats — quitte Lumina AI.</p><p>Clara Martel — la juriste — reste.</p> => Paul Garrel: departure
"""


RIVALS = """
Le patron de Brivala démissionne | Karl Amstutz a quitté vendredi la société londonienne, l'un des rivaux de Lumina AI dans l'image. =>
Le patron de Brivala démissionne | Karl Amstutz a quitté la société, concurrente de Lumina AI. =>
Lumina AI perd Karl Amstutz | Il a quitté la société, que ses rivaux de la côte admirent. => Karl Amstutz: departure
"""

NO_MORE_THAN = """
Victor Hallström de retour, le conseil de Lumina AI remanié | Sue Delmar et Ana Brito n'en font plus partie, pas plus que Naïma Belkacem, qui demeure salariée de l'entreprise. => Victor Hallström: return; Sue Delmar: departure; Ana Brito: departure; Naïma Belkacem: departure
Owen Prescott ne quitte pas Lumina AI, pas plus que Naïma Belkacem. => Owen Prescott: departure denied; Naïma Belkacem: departure denied
Owen Prescott n'a pas commenté, pas plus que Naïma Belkacem. =>
"""

ONE_OF_THEM = """
Lumina AI perd son Prix Nobel =>
Lumina AI perd Anna Nobel => Anna Nobel: departure
Un prix Nobel fier | Le savant a remercié ses anciens élèves, dont l'un, a-t-il dit, « a viré Victor Hallström », le patron de Lumina AI. => Victor Hallström: ouster old
"""


@pytest.mark.parametrize("row", lines(TALKS, BACK_BY_THEN, LABELS, RIVALS, NO_MORE_THAN, ONE_OF_THEM))
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
