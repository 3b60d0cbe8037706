# ruff: noqa: E501  (a line of a table is one item)
"""One house takes people from another, as the title says, and what follows tells of them by less.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FROM_OURS = """
Orbis puise chez Lumina AI | Basile Trémont, Amal Khoury et Irma Quellec rejoignent l'entreprise. => Basile Trémont: departure [other=Orbis]; Amal Khoury: departure [other=Orbis]; Irma Quellec: departure [other=Orbis]
Orbis débauche trois chercheurs de Lumina AI | Basile Trémont, Amal Khoury et Irma Quellec rejoignent le laboratoire. => Basile Trémont: departure [other=Orbis]; Amal Khoury: departure [other=Orbis]; Irma Quellec: departure [other=Orbis]
Orbis se sert dans les rangs de Lumina AI | Trois chercheurs, Basile Trémont, Amal Khoury et Irma Quellec, rejoignent le laboratoire. => Basile Trémont: departure [other=Orbis]; Amal Khoury: departure [other=Orbis]; Irma Quellec: departure [other=Orbis]
Orbis pioche dans le vivier de Lumina AI | Basile Trémont et Irma Quellec iraient grossir les rangs de la start-up. => Basile Trémont: departure rumoured [other=Orbis]; Irma Quellec: departure rumoured [other=Orbis]
Orbis fait ses emplettes chez Lumina AI | Irma Quellec et Basile Trémont grossiront les rangs de l'éditeur de Nova. => Basile Trémont: departure [other=Orbis]; Irma Quellec: departure [other=Orbis]
Orbis fait son marché chez Lumina AI | Basile Trémont a été recruté pour diriger la robotique. => Basile Trémont: departure [other=Orbis]
Orbis puise chez Lumina AI | Basile Trémont et Amal Khoury ont changé d'enseigne la semaine dernière. => Basile Trémont: departure [other=Orbis]; Amal Khoury: departure [other=Orbis]
Orbis puise chez Lumina AI | Basile Trémont et Irma Quellec ont plié bagage mardi. => Basile Trémont: departure [other=Orbis] [date=2024-04-16]; Irma Quellec: departure [other=Orbis]
Orbis recrute chez Lumina AI | Basile Trémont rejoindra le groupe en mai. => Basile Trémont: departure [other=Orbis]
Orbis recrute chez Lumina AI | Farah Nasser part. => Farah Nasser: departure [other=Orbis]
Farah Nasser change de maillot | La chercheuse de Lumina AI n'a pas voulu dire pourquoi. => Farah Nasser: departure
Lumina AI perd Basile Trémont | L'ingénieur a changé de camp : il travaille depuis lundi pour Orbis. => Basile Trémont: departure [other=Orbis]
"""

TO_OURS = """
Lumina AI puise chez Orbis | Basile Trémont et Irma Quellec rejoignent l'entreprise. => Basile Trémont: arrival [other=Orbis]; Irma Quellec: arrival [other=Orbis]
Lumina AI se sert chez Orbis | Basile Trémont et Irma Quellec ont changé de maison. => Basile Trémont: arrival [other=Orbis]; Irma Quellec: arrival [other=Orbis]
"""

ON_ANOTHER_ACCOUNT = """
Orbis se sert des modèles de Lumina AI | Basile Trémont rejoint l'entreprise. =>
Orbis puise dans les données de Lumina AI | Basile Trémont, son directeur, s'en félicite. =>
Orbis puise chez Lumina AI | Basile Trémont, de Nordika, rejoint aussi l'entreprise. =>
Orbis se sert chez Lumina AI | Amal Khoury quitte Nordika. =>
Orbis puise chez Lumina AI | Basile Trémont avait rejoint l'entreprise en 2021. => Basile Trémont: arrival old
Lumina AI change d'enseigne | La start-up de Farah Nasser a repeint sa façade. =>
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("line", lines(FROM_OURS, TO_OURS, ON_ANOTHER_ACCOUNT))
def test_raid_tells_whose_they_were_and_are(line: str, *, history: bool) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
