# ruff: noqa: E501  (a line of a table is one item)
"""Who swears not to go, who is said to be tempted by a house, who is shown as new from another, and who had come in before a raid."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TEMPTED = """
Lumina AI : la valse | Irma Quellec, ingénieure de Lumina AI, serait tentée par Orbis. => Irma Quellec: departure rumoured [other=Orbis]
Lumina AI : la valse | Plus près de nous, la Bretonne Enora Le Guellec, ingénieure à Paris, serait séduite par Orbis, à en croire ses proches. => Enora Le Guellec: departure rumoured [other=Orbis]
Lumina AI : la valse | Farah Nasser serait attirée par Orbis, dit-on. => Farah Nasser: departure rumoured [other=Orbis]
Lumina AI : la valse | Lumina AI serait tentée par Orbis. =>
Lumina AI : la valse | Farah Nasser serait tentée par le rachat d'Orbis. =>
Lumina AI : la valse | Les salariés seraient tentés par Orbis. =>
"""

SHOWN = """
Lumina AI : Farah Nasser s'en va | Mardi, Lumina AI a présenté son directeur de la conformité, Nils Okafor, transfuge d'Orbis. => Farah Nasser: departure; Nils Okafor: arrival [other=Orbis]
Lumina AI : Farah Nasser s'en va | Lumina AI présente sa directrice financière, Irma Quellec, venue d'Orbis. => Farah Nasser: departure; Irma Quellec: arrival [other=Orbis]
Lumina AI dévoile un modèle | Lumina AI présente sa directrice financière, Irma Quellec, aux analystes. =>
Lumina AI dévoile un modèle | Orbis présente sa directrice financière, Irma Quellec, transfuge de Kyuta. =>
"""

CAME_IN_BEFORE = """
Orbis débauche trois chercheurs chez Lumina AI | Il s'agit de Nils Okafor, Irma Quellec et Basile Trémont. ¶ Le premier nommé avait intégré Lumina AI en 2022. => Nils Okafor: departure [other=Orbis]; Irma Quellec: departure [other=Orbis]; Basile Trémont: departure [other=Orbis]; Nils Okafor: arrival old [date=2022]
Orbis débauche trois chercheurs chez Lumina AI | Il s'agit de Nils Okafor, Irma Quellec et Basile Trémont, dit une personne au fait de ces embauches. ¶ Basile Trémont y était entré en mai 2022. => Nils Okafor: departure [other=Orbis]; Irma Quellec: departure [other=Orbis]; Basile Trémont: departure [other=Orbis]; Basile Trémont: arrival old [date=2022-05]
Nils Okafor et Irma Quellec quittent Lumina AI | Le premier cité avait rejoint l'entreprise en 2022. => Nils Okafor: departure; Irma Quellec: departure; Nils Okafor: arrival old
Lumina AI : le conseil fait le ménage | C'est au conseil d'administration que la paix se paie. Ingrid Solberg s'en va ; Paul Boucher quitte également la table. => Ingrid Solberg: departure; Paul Boucher: departure [role=membre du conseil d'administration]
Lumina AI : un dîner à Paris | Le repas a duré. Paul Boucher quitte également la table. =>
"""

SWORN = """
Lumina AI : la valse | Irma Quellec, responsable des achats de Lumina AI, nous a assuré qu'elle ne quittait pas la maison. => Irma Quellec: departure denied
Lumina AI : la valse | Sa responsable des achats, Irma Quellec, nous a en revanche juré qu'elle ne partait pas. => Irma Quellec: departure denied
Lumina AI : la valse | « Je ne pars pas », nous a juré Irma Quellec, responsable des achats de Lumina AI. => Irma Quellec: departure denied
Lumina AI : la valse | Irma Quellec, responsable des achats de Lumina AI, ne partira pas en vacances. =>
Lumina AI : la valse | Irma Quellec, responsable des achats de Lumina AI, jure qu'elle ne quittera pas la scène. =>
Lumina AI : la valse | Nora Lind, cliente d'Orbis, jure qu'elle ne partira pas. =>
"""


@pytest.mark.parametrize("line", lines(SWORN, TEMPTED, SHOWN, CAME_IN_BEFORE))
def test_tempted_shown_or_in_before(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text.strip(), history=False), expected.strip()) == []
