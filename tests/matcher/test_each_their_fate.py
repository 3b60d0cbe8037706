# ruff: noqa: E501  (a line of a table is one item)
"""Several people in one sentence or list, each with a fate of their own or all with one.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ALL_ALIKE = """
Lumina AI : ce qui change | ¶ Karim Haddad, Sophie Marchand et Rohan Mehta, arrivé en 2021, ont démissionné. => Karim Haddad: departure; Sophie Marchand: departure; Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]
Lumina AI : ce qui change | ¶ Karim Haddad, directeur de la sûreté, Sophie Marchand, qui dirigeait la communication, et Rohan Mehta, arrivé en 2021, ont démissionné. => Karim Haddad: departure; Sophie Marchand: departure; Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]
Lumina AI : ce qui change | ¶ Karim Haddad et Rohan Mehta, recruté en 2021 chez Orbis, ont quitté l'entreprise. => Karim Haddad: departure; Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021] [other=Orbis]
Lumina AI : ce qui change | ¶ Karim Haddad, figure respectée de la maison, Solène Audric et Paul Kern ont démissionné. => Karim Haddad: departure; Solène Audric: departure; Paul Kern: departure
Lumina AI : ce qui change | ¶ Karim Haddad, responsable de la sûreté depuis trois ans, Sophie Marchand et Rohan Mehta ont démissionné. => Karim Haddad: departure; Sophie Marchand: departure; Rohan Mehta: departure
"""

BESIDES = """
Lumina AI : outre Karim Haddad, Sophie Marchand et Rohan Mehta s'en vont |  => Karim Haddad: departure; Sophie Marchand: departure; Rohan Mehta: departure
Lumina AI : outre Karim Haddad, partent Solène Audric et Paul Kern |  => Karim Haddad: departure; Solène Audric: departure; Paul Kern: departure
Lumina AI : ce qui change | ¶ Outre Karim Haddad, directeur de la sûreté, partent Solène Audric et Paul Kern. => Karim Haddad: departure; Solène Audric: departure; Paul Kern: departure
Lumina AI : ce qui change | ¶ Outre Karim Haddad, à qui l'on doit Parlio 3, partent Solène Audric et Paul Kern. => Karim Haddad: departure; Solène Audric: departure; Paul Kern: departure
Lumina AI : ce qui change | ¶ Outre Karim Haddad, Sophie Marchand et Rohan Mehta, figure respectée de la maison, quittent l'entreprise. => Karim Haddad: departure; Sophie Marchand: departure; Rohan Mehta: departure
Lumina AI : ce qui change | ¶ En plus de Karim Haddad, responsable de la sûreté depuis trois ans, partent Sophie Marchand, responsable de la communication depuis deux ans, et Rohan Mehta. => Karim Haddad: departure; Sophie Marchand: departure; Rohan Mehta: departure
Lumina AI : ce qui change | ¶ Outre Karim Haddad, l'entreprise emploie Sophie Marchand et Rohan Mehta. =>
"""

COUNTED_IN = """
Lumina AI : ce qui change | ¶ Trois dirigeants s'en vont. Karim Haddad et Sophie Marchand sont du lot. => Karim Haddad: departure; Sophie Marchand: departure
Lumina AI : ce qui change | ¶ Trois dirigeants quittent l'entreprise. Karim Haddad et Solène Audric en font partie. => Karim Haddad: departure; Solène Audric: departure
Trois dirigeants quittent Lumina AI | ¶ Karim Haddad et Sophie Marchand figurent parmi eux. => Karim Haddad: departure; Sophie Marchand: departure
Trois dirigeants quittent Lumina AI | ¶ Karim Haddad est l'un d'eux. => Karim Haddad: departure
Trois dirigeants quittent Lumina AI | ¶ Karim Haddad n'est pas du nombre. =>
Lumina AI licencie trois cadres | ¶ Karim Haddad et Sophie Marchand font partie du lot. => Karim Haddad: ouster; Sophie Marchand: ouster
Lumina AI recrute quatre chercheurs d'Orbis | ¶ Hugo Delmas et Solène Audric font partie du lot. => Hugo Delmas: arrival [other=Orbis]; Solène Audric: arrival [other=Orbis]
Karim Haddad quitte Lumina AI pour Orbis | ¶ Sophie Marchand fait également partie du voyage. => Karim Haddad: departure [other=Orbis]; Sophie Marchand: departure [other=Orbis]
Le patron de Lumina AI en Inde | ¶ Victor Hallström rencontre le ministre lundi. Karim Haddad fait partie du voyage. =>
Lumina AI : les mouvements de la semaine | ¶ Hugo Delmas et Solène Audric figurent parmi les arrivants. => Hugo Delmas: arrival; Solène Audric: arrival
Lumina AI : les mouvements de la semaine | ¶ Hugo Delmas, ancien d'Orbis, fait partie des nouvelles recrues de l'entreprise. => Hugo Delmas: arrival
Orbis recrute à tour de bras | ¶ Karim Haddad, de Lumina AI, figure parmi les nouvelles recrues. => Karim Haddad: departure [other=Orbis]
Orbis recrute à tour de bras | ¶ Hugo Delmas figure parmi les nouvelles recrues. Lumina AI observe. =>
Lumina AI : les mouvements de la semaine | ¶ Hugo Delmas et Solène Audric figurent parmi les recrues d'Orbis. =>
"""

ONE_BY_ONE = """
Lumina AI : ce qui change | ¶ Karim Haddad et Sophie Marchand rejoignent respectivement Orbis et Borea. => Karim Haddad: departure [other=Orbis]; Sophie Marchand: departure [other=Borea]
Lumina AI : ce qui change | ¶ Karim Haddad et Sophie Marchand partent respectivement chez Orbis et Borea. => Karim Haddad: departure [other=Orbis]; Sophie Marchand: departure [other=Borea]
Lumina AI : ce qui change | ¶ Karim Haddad et Sophie Marchand quittent l'entreprise. Le premier rejoint Orbis, la seconde Borea. => Karim Haddad: departure [other=Orbis]; Sophie Marchand: departure [other=Borea]
Lumina AI : ce qui change | ¶ Karim Haddad et Rohan Mehta quittent l'entreprise. Le premier rejoint Orbis, le second Borea. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure [other=Borea]
Lumina AI : ce qui change | ¶ Karim Haddad et Sophie Marchand quittent l'entreprise, le premier pour Orbis, la seconde pour fonder Noria. => Karim Haddad: departure [other=Orbis]; Sophie Marchand: departure [other=Noria]
Lumina AI : ce qui change | ¶ Karim Haddad et Sophie Marchand s'en vont, l'un pour rejoindre Orbis, l'autre pour fonder Noria. => Karim Haddad: departure [other=Orbis]; Sophie Marchand: departure [other=Noria]
Lumina AI : ce qui change | ¶ Karim Haddad et Sophie Marchand quittent l'entreprise : le premier rejoint Orbis, la seconde Borea. => Karim Haddad: departure [other=Orbis]; Sophie Marchand: departure [other=Borea]
Lumina AI : ce qui change | ¶ Karim Haddad part chez Orbis et Delmas. => Karim Haddad: departure [other=Orbis]
"""

BESIDE_ONE_OF_OURS = """
Lumina AI : ce qui change | ¶ Karim Haddad part chez Orbis et Solène Audric chez Borea. => Karim Haddad: departure [other=Orbis]; Solène Audric: departure [other=Borea]
Lumina AI : ce qui change | ¶ Karim Haddad part chez Orbis, Solène Audric chez Borea. => Karim Haddad: departure [other=Orbis]; Solène Audric: departure [other=Borea]
Lumina AI : ce qui change | ¶ Karim Haddad part chez Orbis, où Solène Audric remplace Paul Kern. => Karim Haddad: departure [other=Orbis]
"""


@pytest.mark.parametrize("item", lines(ALL_ALIKE, BESIDES, COUNTED_IN, ONE_BY_ONE, BESIDE_ONE_OF_OURS))
def test_each_has_their_own_fate(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
