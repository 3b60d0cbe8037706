# ruff: noqa: E501  (a line of a table is one item)
"""Where somebody does not go, whose coming is told again, lists of those gone before, heads of « cette start-up »."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NOT_THERE = """
Rohan Mehta quitte Lumina AI | Il ne passe pas chez Boréal, a-t-il précisé. => Rohan Mehta: departure [other=None]
Lumina AI : Rohan Mehta s'en va | Il n'ira pas chez Boréal. => Rohan Mehta: departure [other=None]
Lumina AI : Rohan Mehta s'en va | Il ne rejoindra pas Boréal, comme cela avait été écrit, mais prendra quelques mois de vacances. => Rohan Mehta: departure [other=None]
Rohan Mehta quitterait Lumina AI pour Boréal | Il n'ira pas chez Boréal, assure-t-il. => Rohan Mehta: departure denied
Rohan Mehta quitte Lumina AI pour Boréal | Faux, répond-il : il ne rejoint pas Boréal. => Rohan Mehta: departure denied
"""

COMING_AS_TITLED = """
Elena Castellanos rejoint Boréal | La cofondatrice de Lumina AI a annoncé mardi son arrivée dans l'équipe de recherche. => Elena Castellanos: departure [other=Boréal] [date=2024-04-16]
Boréal recrute Elena Castellanos | La chercheuse de Lumina AI a confirmé mardi son embauche. => Elena Castellanos: departure [other=Boréal]
Elena Castellanos rejoint Lumina AI | La chercheuse de Boréal a annoncé mardi son arrivée. => Elena Castellanos: arrival [date=2024-04-16]
"""

SOME_TIME_LATER = """
Lumina AI reprend Rohan Mehta | Peu après, Grace Okonkwo, directrice des applications, se disait « ravie » de son retour. => Rohan Mehta: return
Lumina AI | Aussitôt après, Grace Okonkwo se félicitait du départ de Rohan Mehta. => Rohan Mehta: departure
Lumina AI perd Rohan Mehta | Après Grace Okonkwo en mars, Rohan Mehta s'en va. => Rohan Mehta: departure; Grace Okonkwo: departure old
"""

GONE_BEFORE = """
Lumina AI perd une chercheuse | ¶ <p>Ines Tarkowska a annoncé hier qu'elle quittait Lumina AI.</p><p>Déjà partis :</p><ul><li>Rohan Mehta</li><li>Sophie Marchand</li></ul> => Ines Tarkowska: departure; Rohan Mehta: departure old; Sophie Marchand: departure old
Lumina AI perd une chercheuse | ¶ <p>Ines Tarkowska a annoncé hier qu'elle quittait Lumina AI.</p><p>Elle rejoint la liste de ceux qui sont déjà partis :</p><ul><li>Rohan Mehta</li><li>Sophie Marchand</li></ul> => Ines Tarkowska: departure; Rohan Mehta: departure old; Sophie Marchand: departure old
Ils quittent Lumina AI | ¶ <p>Sont partis cette semaine :</p><ul><li>Rohan Mehta</li><li>Sophie Marchand</li></ul> => Rohan Mehta: departure; Sophie Marchand: departure
"""

THE_HEAD_OF_THIS_HOUSE = """
Lumina AI rachète Hydra | ¶ Le fondateur de cette jeune pousse de Lyon, Jacques Dubois, devient directeur technique des applications. => Jacques Dubois: arrival [other=Hydra]
Lumina AI rachète Hydra | ¶ La fondatrice de cette start-up lyonnaise, Ines Dubois, prend la tête du produit. => Ines Dubois: arrival [other=Hydra]
"""

OF_ANOTHER_TRADE = """
Hydra : Victor Hallström quitte la présidence du conseil d'administration | Le patron de Lumina AI se retire de la start-up nucléaire, qu'il présidait depuis 2015. =>
Énergie : nouveau président | Le patron de Lumina AI, Victor Hallström, quitte la jeune pousse spatiale Hydra. =>
Victor Hallström s'en va | Le patron de Lumina AI se retire de la start-up. => Victor Hallström: departure
"""

TOLD_OF_IN_THE_HEAD = """
Lumina AI face à ses dissidentes | Une chercheuse claque la porte, une cadre est licenciée. ¶ Ines Tarkowska a démissionné mercredi. La veille, Le Fil révélait le licenciement de Sophie Marchand. => Ines Tarkowska: departure; Sophie Marchand: ouster [date=2024-04-16]
Lumina AI embauche une économiste | Un juriste arrive lui aussi. ¶ Clara Martel a été engagée mercredi. Dimanche, Rohan Mehta avait quitté l'entreprise. => Clara Martel: arrival; Rohan Mehta: departure old
"""

TEAMS_OF_THE_TITLED = """
Rohan Mehta quitte Lumina AI | ¶ L'équipe de M. Mehta est confiée à Ines Tarkowska. => Rohan Mehta: departure [by=Ines Tarkowska]; Ines Tarkowska: appointment [role=None] [by=Rohan Mehta]
"""


@pytest.mark.parametrize(
    "row",
    lines(
        NOT_THERE,
        COMING_AS_TITLED,
        SOME_TIME_LATER,
        GONE_BEFORE,
        THE_HEAD_OF_THIS_HOUSE,
        OF_ANOTHER_TRADE,
        TOLD_OF_IN_THE_HEAD,
        TEAMS_OF_THE_TITLED,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
