# ruff: noqa: E501  (a line of a table is one item)
"""What is set in between and changes nothing: beside a name, before it, between a verb and what is taken.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BESIDE_A_NAME = """
Lumina AI bouge | ¶ Elena Castellanos, qui enseigne aussi à Genève, revient chez Lumina AI. => Elena Castellanos: return
Lumina AI bouge | ¶ Owen Prescott, lauréat du prix Turing, assure l'intérim à la direction technique de Lumina AI. => Owen Prescott: appointment
Lumina AI bouge | ¶ Owen Prescott, resté fidèle à la maison pendant dix ans, pourrait quitter la présidence de Lumina AI. => Owen Prescott: departure rumoured
Lumina AI bouge | ¶ Grace Okonkwo, invitée vedette du forum, directrice financière de Lumina AI, démissionne. => Grace Okonkwo: departure
Lumina AI bouge | ¶ Grace Okonkwo, l'une des autrices du rapport fondateur et enseignante à Lyon, directrice financière de Lumina AI, démissionne. => Grace Okonkwo: departure
Lumina AI bouge | ¶ Grace Okonkwo, la femme à qui l'on doit le traducteur, va quitter Lumina AI à la fin du mois. => Grace Okonkwo: departure
Lumina AI bouge | ¶ Owen Prescott, distingué l'an dernier par la revue Nature, a été renvoyé de Lumina AI. => Owen Prescott: ouster
Lumina AI bouge | ¶ L'entreprise a perdu hier sa directrice financière, Grace Okonkwo, et un Gantois, Owen Prescott. => Grace Okonkwo: departure; Owen Prescott: departure
Lumina AI bouge | ¶ Ondine Vasseur, professeure à Genève, dirige depuis lundi le comité d'éthique de Lumina AI. => Ondine Vasseur: arrival
"""

BEFORE_A_VERB = """
Lumina AI bouge | ¶ Owen Prescott, ce n'est un mystère pour personne, quitte Lumina AI. => Owen Prescott: departure
Owen Prescott, ce n'est plus un secret, revient chez Lumina AI | ¶ => Owen Prescott: return
"""

BEFORE_A_NAME = """
Lumina AI bouge | ¶ Celle que tous surnomment « la générale », Grace Okonkwo, quitte Lumina AI. => Grace Okonkwo: departure
Lumina AI bouge | ¶ Lumina AI limoge celui que l'on croyait intouchable, Owen Prescott. => Owen Prescott: ouster
Lumina AI bouge | ¶ Il a été promu après le départ de celle que tous appellent « la générale », Grace Okonkwo. => Grace Okonkwo: departure old
"""

BEHIND_A_VERB = """
Lumina AI bouge | ¶ Owen Prescott devient dans la plus stricte discrétion directeur de la recherche de Lumina AI. => Owen Prescott: appointment
Lumina AI bouge | ¶ Owen Prescott prend, non sans tristesse, un congé de six mois. => Owen Prescott: leave
Lumina AI bouge | ¶ Owen Prescott hérite sans la moindre annonce des projets spéciaux de Lumina AI. => Owen Prescott: appointment
Lumina AI bouge | ¶ Son adjoint Owen Prescott prend après des semaines de tractations le relais de Grace Okonkwo chez Lumina AI. => Owen Prescott: appointment
Lumina AI bouge | ¶ Le poste revient, comme tout le monde le prévoyait, à Owen Prescott, jusqu'alors vice-président de Lumina AI. => Owen Prescott: appointment
Lumina AI bouge | ¶ Lumina AI confie, après avoir consulté ses équipes, la recherche à Owen Prescott. => Owen Prescott: appointment
Lumina AI perd, comme tout le monde le prévoyait, Owen Prescott, sa vigie | ¶ => Owen Prescott: departure
Lumina AI bouge | ¶ Son adjoint Owen Prescott prend au terme d'un bras de fer le relais. => Owen Prescott: appointment
"""

BEHIND_ALL = """
Lumina AI bouge | ¶ Greta Lindqvist reprend la recherche de Lumina AI, histoire de changer d'air. => Greta Lindqvist: appointment
"""


@pytest.mark.parametrize(
    "item", lines(BESIDE_A_NAME, BEFORE_A_VERB, BEFORE_A_NAME, BEHIND_A_VERB, BEHIND_ALL)
)
def test_the_change_is_read_past_what_is_set_in_between(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
