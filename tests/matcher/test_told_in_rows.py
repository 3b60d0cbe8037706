# ruff: noqa: E501  (a line of a table is one item)
"""Last names with particles, lists of those who resigned, who goes on sitting, who turns back, arrows."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

PARTICLES = """
De Wit et von Reitz quittent Lumina AI => Sanne de Wit: departure; Clara von Reitz: departure
Lumina AI licencie van den Berg, von Reitz et de Courval => Pieter van den Berg: ouster; Clara von Reitz: ouster; Julien de Courval: ouster
Lumina AI : de Courval remplacé par von Reitz => Clara von Reitz: appointment [by=Julien de Courval]
Lumina AI : le départ de Wit surprend => Sanne de Wit: departure
"""

ON_THE_LIST = """
Les démissionnaires de Lumina AI : Rohan Mehta, Sophie Marchand et la juriste Ines Tarkowska => Rohan Mehta: departure; Sophie Marchand: departure; Ines Tarkowska: departure
Sur la liste des licenciés de Lumina AI, deux noms : Rohan Mehta et Ines Tarkowska => Rohan Mehta: ouster; Ines Tarkowska: ouster
Rohan Mehta défend les licenciés de Lumina AI =>
"""

HIS_OWN = """
Rohan Mehta dément son départ de Lumina AI et Ines Tarkowska annonce le sien => Rohan Mehta: departure denied; Ines Tarkowska: departure
Lumina AI : Rohan Mehta annonce sa démission, Ines Tarkowska dément la sienne => Rohan Mehta: departure; Ines Tarkowska: departure denied
Lumina AI : Rohan Mehta présente son équipe, Ines Tarkowska confirme la sienne =>
"""

HEIRS_BEHIND_THE_POST = """
Lumina AI : Rohan Mehta s'en va | Lui succède au poste de directeur des produits Ines Tarkowska. => Rohan Mehta: departure [by=Ines Tarkowska]; Ines Tarkowska: appointment [by=Rohan Mehta]
Lumina AI : Rohan Mehta s'en va | Lui succédera dès lundi à la tête des produits l'ingénieure Ines Tarkowska. => Rohan Mehta: departure [by=Ines Tarkowska]; Ines Tarkowska: appointment [by=Rohan Mehta]
"""

GOING_ON_SITTING = """
Lumina AI : nouveau président | Ingrid Solberg quitte la présidence du conseil. Elle continuera d'y siéger. =>
Lumina AI : nouveau président | Ingrid Solberg a rendu la présidence du conseil, où l'avocate siégera toujours. =>
Lumina AI : un siège à prendre | Ingrid Solberg quitte le conseil. Elle continuera de siéger chez Boréal. => Ingrid Solberg: departure
"""

THE_OTHER_WAY = """
Lumina AI | Rohan Mehta avait quitté Boréal pour Lumina AI en 2019. Il fait aujourd'hui le chemin inverse. => Rohan Mehta: arrival old [other=Boréal] [date=2019]; Rohan Mehta: departure [other=Boréal]
Lumina AI | Rohan Mehta avait quitté Lumina AI pour Boréal en 2019. Il fait le trajet inverse. => Rohan Mehta: departure old [other=Boréal] [date=2019]; Rohan Mehta: return [other=Boréal]
Boréal débauche Rohan Mehta à Lumina AI | Ines Tarkowska fait le chemin inverse. => Rohan Mehta: departure [other=Boréal]; Ines Tarkowska: arrival [other=Boréal]
"""

BRANCHES = """
Le carnet du jour | Lumina AI : Sophie Marchand est nommée vice-présidente. Google France : Ines Tarkowska prend la direction des ventes. => Sophie Marchand: appointment
"""

NEVER_BACK = """
Lumina AI : Rohan Mehta s'en va et ne reviendra pas => Rohan Mehta: departure
Rohan Mehta ne reviendra pas chez Lumina AI => Rohan Mehta: return denied
"""

ARROWS = """
Lumina AI : Rohan Mehta → Stripe, Sophie Marchand → Slack => Rohan Mehta: departure [other=Stripe]; Sophie Marchand: departure [other=Slack]
Mouvements chez Lumina AI | Rohan Mehta ➡️ licenciement ; Sophie Marchand ➡️ départ. => Rohan Mehta: ouster; Sophie Marchand: departure
Lumina AI : Rohan Mehta → direction des ventes, Sophie Marchand → Slack => Sophie Marchand: departure [other=Slack]
"""

LABELLED_HEIRS = """
Le nouvel organigramme de Lumina | Directeur des produits : Rohan Mehta (en remplacement de Sophie Marchand). => Rohan Mehta: appointment [by=Sophie Marchand]
Lumina AI se réorganise | Direction des produits : Rohan Mehta, à la place de Sophie Marchand. => Rohan Mehta: appointment [by=Sophie Marchand]
Rohan Mehta au micro | La conférence de Lumina AI : Rohan Mehta, en remplacement de Sophie Marchand. =>
"""

COME_ALONE = """
Lumina AI recrute Clara Martel et Marc Vernay, venu de Boréal Labs => Clara Martel: arrival [other=None]; Marc Vernay: arrival [other=Boréal Labs]
Clara Martel, venue de Boréal Labs, et Marc Vernay rejoignent Lumina AI => Clara Martel: arrival [other=Boréal Labs]; Marc Vernay: arrival [other=None]
Lumina AI recrute Clara Martel et Marc Vernay, venus de Boréal Labs => Clara Martel: arrival [other=Boréal Labs]; Marc Vernay: arrival [other=Boréal Labs]
"""


@pytest.mark.parametrize(
    "row",
    lines(
        PARTICLES,
        ON_THE_LIST,
        HIS_OWN,
        HEIRS_BEHIND_THE_POST,
        GOING_ON_SITTING,
        THE_OTHER_WAY,
        BRANCHES,
        NEVER_BACK,
        ARROWS,
        LABELLED_HEIRS,
        COME_ALONE,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
