# ruff: noqa: E501  (a line of a table is one item)
"""What is over between a house and somebody, one more who goes, who left and came back and leaves again.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ONE_MORE = """
Nouvelle défection chez Lumina AI : c'est au tour de Karim Haddad => Karim Haddad: departure
Nouvelle défection chez Lumina AI : après Rohan Mehta, c'est au tour de Karim Haddad => Karim Haddad: departure; Rohan Mehta: departure old
Nouveau départ chez Lumina AI : après Rohan Mehta, Karim Haddad => Karim Haddad: departure; Rohan Mehta: departure old
Nouveau départ chez Lumina AI : Karim Haddad après Rohan Mehta => Karim Haddad: departure; Rohan Mehta: departure old
Nouvelle démission chez Lumina AI : après Rohan Mehta en mars, c'est au tour de Karim Haddad de partir => Karim Haddad: departure; Rohan Mehta: departure old [date=2024-03]
Nouveau départ chez Lumina AI : c'est au tour de Karim Haddad d'être auditionné =>
"""

OVER = """
L'aventure s'arrête là pour Karim Haddad chez Lumina AI => Karim Haddad: departure
Karim Haddad : l'aventure s'arrête là chez Lumina AI => Karim Haddad: departure
L'histoire entre Karim Haddad et Lumina AI s'arrête là => Karim Haddad: departure
L'histoire entre Lumina AI et Karim Haddad est terminée => Karim Haddad: departure
C'est fini entre Lumina AI et Karim Haddad => Karim Haddad: departure
Le divorce est consommé entre Lumina AI et Karim Haddad => Karim Haddad: departure
Entre Lumina AI et Karim Haddad, l'entente est bonne =>
L'histoire entre Lumina AI et Karim Haddad continue =>
La guerre entre Victor Hallström et Lumina AI est finie =>
Ce n'est pas fini entre Lumina AI et Karim Haddad =>
"""

GONE_BEFORE = """
Farah Nasser confirme son départ de Lumina AI | La chercheuse avait quitté la société en 2017 avant d'y revenir en 2023. => Farah Nasser: departure; Farah Nasser: departure old [date=2017]; Farah Nasser: return old [date=2023]
Farah Nasser confirme son départ de Lumina AI | Elle avait quitté la société en 2017 (elle y est revenue en 2023). => Farah Nasser: departure; Farah Nasser: departure old [date=2017]; Farah Nasser: return old [date=2023]
Karim Haddad s'installe chez Orbis | ¶ En 2017, il quitte Lumina AI pour Borea. Six ans plus tard, il réintègre l'entreprise. Il démissionne en février 2024. => Karim Haddad: venture; Karim Haddad: departure old [other=Borea] [date=2017]; Karim Haddad: return old [date=2023]; Karim Haddad: departure old [date=2024-02]
"""

TOLD_SO = """
Lumina AI : le feuilleton | ¶ Depuis ce lundi, l'ancien patron d'Orbis Emmett Shaw est directeur général de Lumina AI. => Emmett Shaw: arrival [other=Orbis]
Lumina AI : la valse continue | ¶ Le 3 mars, Rohan Mehta faisait connaître son transfert chez Borea. => Rohan Mehta: departure old [other=Borea]
Lumina AI : la valse continue | ¶ Rohan Mehta, directeur des ventes de Lumina AI, a fait savoir mardi son départ. => Rohan Mehta: departure
Lumina AI : la valse continue | ¶ Rohan Mehta a fait connaître son sentiment sur Borea. =>
Chez Lumina AI, l'exode | Rohan Mehta et Sophie Marchand ont démissionné en l'espace d'une semaine. ¶ => Rohan Mehta: departure; Sophie Marchand: departure
Chez Lumina AI, l'exode | Rohan Mehta et Sophie Marchand ont démissionné en l'espace de deux ans. ¶ => Rohan Mehta: departure old; Sophie Marchand: departure old
Lotte Roels quitte Lumina AI | ¶ La Gantoise avait rejoint Lumina AI en 2022. => Lotte Roels: departure; Lotte Roels: arrival old [date=2022]
Garance Roels quitte Lumina AI => Garance Roels: departure
"""


@pytest.mark.parametrize("line", lines(ONE_MORE, OVER, GONE_BEFORE, TOLD_SO))
def test_a_line_is_read_as_labelled(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
