# ruff: noqa: E501  (a line of a table is one item)
"""Who comes from outside to a seat, whose aide gives in a letter, who had gone the same way, which evening it was.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

OUTSIDERS = """
Lumina AI à Montréal | ¶ Lumina AI ouvre un bureau. Naomi Ferrer, vice-présidente à la recherche de Borea, en prendra les rênes. => Naomi Ferrer: arrival [other=Borea]
Lumina AI à Montréal | ¶ Lumina AI ouvre un bureau. Naomi Ferrer, vice-présidente à la recherche chez Borea, en prendra les rênes. => Naomi Ferrer: arrival [other=Borea]
Lumina AI à Montréal | ¶ Lumina AI ouvre un bureau. Naomi Ferrer, directrice adjointe à l'innovation de Borea, en prendra les rênes. => Naomi Ferrer: arrival [other=Borea]
Lumina AI promeut les siens | ¶ Lumina AI nomme son vice-président à la tête du bureau de Montréal. Paul Kern est l'adjoint à la recherche de Naomi Ferrer. =>
Lumina AI : Paul Kern s'en va | ¶ Le vice-président à la recherche quitte Lumina AI. => Paul Kern: departure [role=vice-président à la recherche]
Lumina AI : du neuf | ¶ Lumina AI nomme Naomi Ferrer vice-présidente à la stratégie. => Naomi Ferrer: appointment [role=vice-présidente à la stratégie]
"""

AIDES = """
Zurich : Naomi Ferrer sur un siège éjectable | La directrice du bureau zurichois de Lumina AI serait sur le point d'être débarquée. Un de ses adjoints, Paul Kern, aurait déjà démissionné. ¶ => Naomi Ferrer: ouster rumoured; Paul Kern: departure rumoured
Zurich : Naomi Ferrer sur un siège éjectable | La directrice du bureau zurichois de Lumina AI serait sur le point d'être débarquée. L'une de ses chercheuses, Livia Torn, aurait déjà démissionné. ¶ => Naomi Ferrer: ouster rumoured; Livia Torn: departure rumoured
Zurich : Naomi Ferrer sur un siège éjectable | La directrice du bureau zurichois de Lumina AI serait sur le point d'être débarquée. Son bras droit, Paul Kern, aurait déjà posé sa démission. ¶ => Naomi Ferrer: ouster rumoured; Paul Kern: departure rumoured
Zurich : Naomi Ferrer sur un siège éjectable | La directrice du bureau zurichois de Lumina AI serait sur le point d'être débarquée. Paul Kern, un de ses ingénieurs, aurait déjà posé sa démission. ¶ => Naomi Ferrer: ouster rumoured; Paul Kern: departure rumoured
Zurich : Naomi Ferrer sur un siège éjectable | La directrice du bureau zurichois de Lumina AI serait sur le point d'être débarquée. Deux de ses lieutenants, Paul Kern et Livia Torn, seraient déjà partis. ¶ => Naomi Ferrer: ouster rumoured; Paul Kern: departure rumoured; Livia Torn: departure rumoured
Zurich : Naomi Ferrer sur un siège éjectable | La directrice du bureau zurichois de Lumina AI serait sur le point d'être débarquée. Son mari, Paul Kern, aurait déjà posé sa démission. ¶ => Naomi Ferrer: ouster rumoured
Zurich : Naomi Ferrer sur un siège éjectable | La directrice du bureau zurichois de Lumina AI serait sur le point d'être débarquée. Un de ses anciens élèves, Paul Kern, a démissionné de Borea. ¶ => Naomi Ferrer: ouster rumoured
Le départ de Naomi Ferrer | La directrice du bureau zurichois s'en va de Lumina AI. Un membre de son équipe, Paul Kern, démissionne aussi. ¶ => Naomi Ferrer: departure; Paul Kern: departure
Zurich : Naomi Ferrer sur un siège éjectable | La directrice du bureau zurichois de Lumina AI serait sur le point d'être débarquée. Un de ses avocats, Paul Kern, a démissionné. ¶ => Naomi Ferrer: ouster rumoured
Naomi Ferrer quitte Borea | La directrice du bureau zurichois, passée par Lumina AI, s'en va. Un de ses adjoints, Paul Kern, a démissionné. ¶ =>
"""

INTO_THE_TEAM = """
Paul Kern nommé à la tête de Lumina AI Suisse | ¶ Il avait quitté Borea en mars pour entrer dans l'équipe. => Paul Kern: appointment; Paul Kern: arrival old [other=Borea] [date=2024-03]
Lumina AI : Rohan Mehta s'en va | ¶ C'est Paul Kern qui lui succède. Ce Bâlois de 41 ans, docteur de l'EPFL, avait quitté Borea en mars pour rejoindre les rangs. => Rohan Mehta: departure; Paul Kern: appointment; Paul Kern: arrival old [other=Borea]
Lumina AI : Rohan Mehta s'en va | ¶ Paul Kern lui succède. Cette recrue avait quitté Borea en mars pour entrer dans l'équipe. => Rohan Mehta: departure; Paul Kern: appointment; Paul Kern: arrival old [other=Borea]
Lumina AI : Rohan Mehta s'en va | ¶ L'ingénieur avait quitté Borea en 2021 pour intégrer l'équipe de sécurité. => Rohan Mehta: departure; Rohan Mehta: arrival old [other=Borea]
Paul Kern nommé à la tête de Lumina AI Suisse | ¶ Il avait quitté Borea en mars pour entrer dans l'équipe de France de ski. => Paul Kern: appointment
Rohan Mehta quitte Lumina AI | ¶ Il avait quitté Borea en 2019 pour rejoindre l'équipe d'Orbis. => Rohan Mehta: departure
"""

SAME_HOUSE = """
Orbis, le pari de Karim Haddad | ¶ Karim Haddad crée Orbis. Il avait laissé en janvier son poste de directeur chez Lumina AI. Naomi Ferrer, qui a démissionné de la même entreprise en février, devient la directrice scientifique de la jeune pousse. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old; Naomi Ferrer: departure old [date=2024-02]; Naomi Ferrer: venture [other=Orbis]
Orbis, le pari de Karim Haddad | ¶ Karim Haddad crée Orbis. Il avait quitté Lumina AI en janvier. Naomi Ferrer, qui a quitté la même société en février, en sera la directrice technique. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old; Naomi Ferrer: departure old [date=2024-02]; Naomi Ferrer: venture [other=Orbis]
Orbis, le pari de Karim Haddad | ¶ Karim Haddad crée Orbis. Il avait quitté Lumina AI en janvier. Naomi Ferrer, qui est partie de la même entreprise en février, devient directrice scientifique. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old; Naomi Ferrer: departure old [date=2024-02]; Naomi Ferrer: venture [other=Orbis]
Karim Haddad passe chez Orbis | ¶ L'ingénieur avait quitté Lumina AI pour de bon en février 2024. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old [date=2024-02]
Karim Haddad passe de Lumina AI à Orbis | ¶ La route est balisée : Rohan Mehta, autre pilier de la maison, l'avait empruntée dès août 2023. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure old [other=Orbis] [date=2023-08]
"""

WAYS = """
Karim Haddad passe de Lumina AI à Orbis | ¶ La route est balisée : Rohan Mehta l'avait empruntée dès août 2023. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure old [other=Orbis] [date=2023-08]
Karim Haddad passe de Lumina AI à Orbis | ¶ La route est balisée. Rohan Mehta l'a empruntée en août 2023. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure old [other=Orbis] [date=2023-08]
Karim Haddad quitte Lumina AI pour Orbis | ¶ Ce chemin, Rohan Mehta l'avait déjà pris en 2023. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure old [other=Orbis] [date=2023]
Karim Haddad quitte Lumina AI pour Orbis | ¶ C'est le chemin qu'avait pris Rohan Mehta en août 2023. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure old [other=Orbis] [date=2023-08]
Karim Haddad quitte Lumina AI pour Orbis | ¶ Le trajet n'est pas inédit : Rohan Mehta et Yuki Tanabe l'avaient fait en 2023. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure old [other=Orbis]; Yuki Tanabe: departure old [other=Orbis]
Karim Haddad quitte Lumina AI pour Orbis | ¶ Rohan Mehta avait emprunté la même route en août 2023. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure old [other=Orbis] [date=2023-08]
Karim Haddad quitte Lumina AI pour Orbis | ¶ La voie est étroite : Rohan Mehta l'avait dit en août 2023. => Karim Haddad: departure [other=Orbis]
Karim Haddad quitte Lumina AI pour Orbis | ¶ La route de Nice est fermée : Rohan Mehta l'avait prise à vélo en 2023. => Karim Haddad: departure [other=Orbis]
Lumina AI : Karim Haddad s'en va | ¶ Le parcours de golf est superbe : Rohan Mehta l'avait fait en 2023. => Karim Haddad: departure
Lumina AI : Karim Haddad s'en va | ¶ Le trajet vers le bureau est long. Rohan Mehta l'a fait à vélo en 2023. => Karim Haddad: departure
Lumina AI : Karim Haddad démissionne | ¶ La voie est connue : Sophie Marchand l'avait suivie en mars. => Karim Haddad: departure; Sophie Marchand: departure old [date=2024-03]
"""

IN_TURN = """
Lumina AI : deux adieux | ¶ <p>Karim Haddad a démissionné vendredi. Rohan Mehta est parti le soir.</p><p>Le premier n'aura tenu que sept mois. L'ancien de Meta était arrivé chez Lumina AI en juin 2022.</p> => Karim Haddad: departure; Rohan Mehta: departure; Karim Haddad: arrival old [date=2022-06]
Lumina AI : deux adieux | ¶ <p>Karim Haddad a démissionné vendredi. Rohan Mehta est parti le soir.</p><p>Le premier n'aura tenu que sept mois. L'ingénieur était arrivé chez Lumina AI en juin 2022.</p> => Karim Haddad: departure; Rohan Mehta: departure; Karim Haddad: arrival old [date=2022-06]
Lumina AI : deux adieux | ¶ <p>Karim Haddad a démissionné vendredi. Rohan Mehta est parti le soir.</p><p>Le premier n'aura tenu que sept mois. L'ex-Meta était arrivé chez Lumina AI en juin 2022.</p> => Karim Haddad: departure; Rohan Mehta: departure; Karim Haddad: arrival old [date=2022-06]
Lumina AI : deux adieux | ¶ <p>Karim Haddad a démissionné vendredi. Rohan Mehta est parti le soir.</p><p>Le premier n'aura tenu que sept mois. Ce transfuge de Meta était arrivé chez Lumina AI en juin 2022.</p> => Karim Haddad: departure; Rohan Mehta: departure; Karim Haddad: arrival old [date=2022-06]
Lumina AI : deux adieux | ¶ <p>Karim Haddad a démissionné vendredi. Rohan Mehta est parti le soir.</p><p>Le second n'aura tenu que sept mois. L'ancien de Meta était arrivé chez Lumina AI en juin 2022.</p> => Karim Haddad: departure; Rohan Mehta: departure; Rohan Mehta: arrival old [date=2022-06]
"""

EVENINGS = """
Lumina AI : trois adieux en une journée | ¶ Karim Haddad s'en va. Le soir venu, Rohan Mehta, directeur technique, saluait ses équipes pour la dernière fois. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI : trois adieux en une journée | ¶ Karim Haddad s'en va. Le soir venu, Rohan Mehta, directeur technique, a salué ses équipes pour la dernière fois. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI : trois adieux en une journée | ¶ Karim Haddad s'en va. À midi, Rohan Mehta claquait la porte. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI : trois adieux en une journée | ¶ Karim Haddad s'en va. Le soir, Rohan Mehta faisait ses cartons. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI : trois adieux en une journée | ¶ Karim Haddad s'en va. Le soir même, Rohan Mehta rendait son badge. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI : trois adieux en une journée | ¶ Karim Haddad s'en va. Dans la soirée, Rohan Mehta annonçait son départ. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI : trois adieux en une journée | ¶ Karim Haddad s'en va. Quelques heures plus tard, Rohan Mehta démissionnait. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI : Karim Haddad s'en va | ¶ <p>Karim Haddad a démissionné.</p><p>En novembre 2023, Victor Hallström était limogé. Le soir même, Owen Prescott démissionnait.</p> => Karim Haddad: departure; Victor Hallström: ouster old; Owen Prescott: departure old
"""


@pytest.mark.parametrize("item", lines(OUTSIDERS, AIDES, INTO_THE_TEAM, SAME_HOUSE, WAYS, IN_TURN, EVENINGS))
def test_seats_and_letters(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
