# ruff: noqa: E501  (a line of a table is one item)
"""What opens a frame of time holds for what follows it, whatever its tense: « En 2021, … », « Rappel des faits. »."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

OPENED = """
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ Tout commence en 2021. Le 3 mai de cette année-là, Lumina AI limoge Karim Haddad. => Camille Perrot: arrival; Karim Haddad: ouster old [date=2021-05-03]
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ Karim Haddad était entré chez Lumina AI en 2020. En mars de l'année suivante, il claque la porte. => Camille Perrot: arrival; Karim Haddad: arrival old [date=2020]; Karim Haddad: departure old [date=2021-03]
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ Mais le 3 mai 2021, tout s'emballe. Karim Haddad quitte Lumina AI. Grace Okonkwo s'en va à son tour. => Camille Perrot: arrival; Karim Haddad: departure old; Grace Okonkwo: departure old
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ Il faut remonter à mai 2021. Karim Haddad quitte Lumina AI. => Camille Perrot: arrival; Karim Haddad: departure old
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ Retour en mai 2021. Karim Haddad quitte Lumina AI. => Camille Perrot: arrival; Karim Haddad: departure old
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ C'était en mai 2021. Karim Haddad quitte Lumina AI. => Camille Perrot: arrival; Karim Haddad: departure old
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ L'été dernier, Karim Haddad et Grace Okonkwo quittaient Lumina AI le même vendredi. => Camille Perrot: arrival; Karim Haddad: departure old [date=2023]; Grace Okonkwo: departure old [date=2023]
"""

COME_BACK = """
Lumina AI doute | Enquête. ¶ Cet hiver déjà, Rohan Mehta avait quitté Lumina AI. Quant à l'équipe de la sûreté, elle a été dissoute. Son chef, Karim Haddad, en tire un titre de futurologue en chef. => Rohan Mehta: departure old; Karim Haddad: appointment [role=futurologue en chef]
Lumina AI s'agrandit | Elle recrute. ¶ En 2021, l'entreprise tremblait. Lundi, Karim Haddad a quitté Lumina AI. => Karim Haddad: departure [date=2024-04-15]
Lumina AI s'agrandit | Elle recrute. ¶ En 2021, l'entreprise tremblait. Karim Haddad vient de quitter Lumina AI. => Karim Haddad: departure
Lumina AI s'agrandit | Elle recrute. ¶ Il faut s'en souvenir depuis 2021. Karim Haddad quitte Lumina AI. => Karim Haddad: departure
Lumina AI s'agrandit | Elle recrute. ¶ Depuis ses débuts en 2021, l'entreprise tremble. Karim Haddad quitte Lumina AI. => Karim Haddad: departure
"""

UNDER_A_HEADING = """
Lumina AI : Victor Hallström pourrait revenir | Il négocie. ¶ Rappel des faits. Lundi, le conseil de Lumina AI a révoqué Victor Hallström. Grace Okonkwo a claqué la porte dans la foulée. => Victor Hallström: return rumoured; Victor Hallström: ouster old [date=2024-04-15]; Grace Okonkwo: departure old
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ <h3>Retour en arrière</h3><p>Karim Haddad a claqué lundi la porte de Lumina AI.</p> => Camille Perrot: arrival; Karim Haddad: departure old [date=2024-04-15]
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ <h3>Flash-back</h3><p>Karim Haddad a claqué la porte de Lumina AI.</p><h3>Et maintenant ?</h3><p>Grace Okonkwo quitte Lumina AI.</p> => Camille Perrot: arrival; Karim Haddad: departure old; Grace Okonkwo: departure
Crise chez Lumina AI | Les faits. ¶ Rappel des faits. Lundi, le conseil de Lumina AI a révoqué Victor Hallström. => Victor Hallström: ouster [date=2024-04-15]
"""

OLDER_THAN_THE_HEAD = """
Lumina AI : Rohan Mehta s'en va | Le patron des produits démissionne. ¶ Il l'a annoncé mercredi. La veille, on apprenait que Sanne de Wit avait été licenciée. => Rohan Mehta: departure; Sanne de Wit: ouster old [date=2024-04-16]
Lumina AI : Rohan Mehta s'en va | Le patron des produits démissionne. ¶ En mars, on apprenait que Sanne de Wit avait été licenciée. => Rohan Mehta: departure; Sanne de Wit: ouster old
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Il y a plus de départs que d'arrivées : Grace Okonkwo a démissionné mardi. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2024-04-16]
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ Lundi, Grace Okonkwo a fait savoir qu'elle quitterait Lumina AI. => Camille Perrot: arrival; Grace Okonkwo: departure old [date=2024-04-15]
Lumina AI recrute Camille Perrot | Elle arrive d'Orbis. ¶ Mercredi, Grace Okonkwo a fait savoir qu'elle quitterait Lumina AI. => Camille Perrot: arrival; Grace Okonkwo: departure [date=2024-04-17]
Lumina AI : les adieux de Rohan Mehta et de Grace Okonkwo | Ils s'en vont. ¶ Rohan Mehta a quitté Lumina AI mercredi. Grace Okonkwo avait quitté la maison mardi. => Rohan Mehta: departure; Grace Okonkwo: departure
"""

AT_ONCE = """
Lumina AI présente Parlio 4 | Le marché s'anime. ¶ Le 5 mars, Rohan Mehta rendait son tablier, aussitôt imité par Karim Haddad, le juriste, et par Grace Okonkwo. => Rohan Mehta: departure old [date=2024-03-05]; Karim Haddad: departure old [date=2024-03-05]; Grace Okonkwo: departure old [date=2024-03-05]
"""

OVER_A_SPAN = """
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Pendant son absence, l'organigramme s'est dégarni. Grace Okonkwo et Karim Haddad ont mis les bouts. => Rohan Mehta: departure; Grace Okonkwo: departure old; Karim Haddad: departure old
Lumina AI présente Parlio 4 | Le marché s'anime. ¶ Tandis qu'il visitait l'Europe, Lumina AI s'est dégarnie. Grace Okonkwo et Karim Haddad ont mis les bouts. => Grace Okonkwo: departure old; Karim Haddad: departure old
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Pendant son absence, l'organigramme s'est dégarni. Grace Okonkwo s'en va à son tour. => Rohan Mehta: departure; Grace Okonkwo: departure
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Pendant son absence, l'organigramme s'est dégarni. Grace Okonkwo a mis les bouts mercredi. => Rohan Mehta: departure; Grace Okonkwo: departure [date=2024-04-17]
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Pendant son absence, l'organigramme s'est dégarni. Il vient de perdre Grace Okonkwo. => Rohan Mehta: departure; Grace Okonkwo: departure old
"""

ONE_BY_ONE = """
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Grace Okonkwo l'avait précédé de quelques jours. Elle est allée chez Orbis pour refaire de la recherche. => Rohan Mehta: departure; Grace Okonkwo: departure old [other=Orbis]
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Grace Okonkwo a quitté Lumina AI en mars. Karim Haddad est passé chez Orbis quinze jours plus tard. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2024-03]; Karim Haddad: departure old [other=Orbis]
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Grace Okonkwo a quitté Lumina AI en mars. La direction a bien changé. Karim Haddad est passé chez Orbis. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2024-03]; Karim Haddad: departure old [other=Orbis]
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Karim Haddad s'en est allé en mars. Farah Nasser est passée chez Orbis. Grace Okonkwo a signé chez Delta. => Rohan Mehta: departure; Karim Haddad: departure old; Farah Nasser: departure old; Grace Okonkwo: departure old
Lumina AI : Rohan Mehta s'en va | Il l'a annoncé mercredi. ¶ Grace Okonkwo a quitté Lumina AI en mars. Karim Haddad passe chez Orbis. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2024-03]; Karim Haddad: departure [other=Orbis]
"""

THE_SAME_DAY = """
Lumina AI rappelle Rohan Mehta | Il l'a annoncé mardi. ¶ Au moment de partir souffler, en février, il avait promis de revenir. Beaucoup n'y croyaient pas. Le même jour, Grace Okonkwo passait chez Orbis. => Rohan Mehta: return; Rohan Mehta: leave old; Grace Okonkwo: departure old [date=2024-02]
"""


@pytest.mark.parametrize(
    "line",
    lines(
        OPENED,
        COME_BACK,
        UNDER_A_HEADING,
        OLDER_THAN_THE_HEAD,
        AT_ONCE,
        OVER_A_SPAN,
        ONE_BY_ONE,
        THE_SAME_DAY,
    ),
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
