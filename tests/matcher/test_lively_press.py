# ruff: noqa: E501  (a line of a table is one item)
"""Lively press: what a boss says before a colon, sources behind « si », illnesses that stop people,
and posts that are being left.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SAID_BY_A_BOSS = """
Le groupe qui pousse | ¶ Le patron d'Orbis l'a annoncé ce matin : Karim Haddad et Rohan Mehta, de Lumina AI, rejoignent le groupe. => Karim Haddad: departure [other=Orbis]; Rohan Mehta: departure [other=Orbis]
Lumina AI : le feuilleton du lundi | ¶ Le boss de Borea l'a écrit ce matin sur X : Karim Haddad rejoint l'entreprise. => Karim Haddad: departure [other=Borea]
Lumina AI : le feuilleton du lundi | ¶ Paul Kern, le fondateur de Borea, s'en félicite : Karim Haddad et Rohan Mehta intègrent le groupe, avec un laboratoire tout neuf. => Karim Haddad: departure [other=Borea]; Rohan Mehta: departure [other=Borea]
Lumina AI : le feuilleton du lundi | ¶ Vendredi, le conseil d'administration vire Victor Hallström. La patronne de Borea l'a écrit ce matin : Victor Hallström rejoint le groupe. => Victor Hallström: ouster; Victor Hallström: venture [other=Borea]
Lumina AI : le feuilleton du lundi | ¶ Le patron de Lumina AI l'a annoncé ce matin : Karim Haddad rejoint le groupe. => Karim Haddad: arrival
"""

IF_ONE_BELIEVES = """
Lumina AI : la reprise pour Sophie Marchand ? | Si l'on en croit la rumeur, Sophie Marchand pourrait quitter Lumina AI. ¶ => Sophie Marchand: departure rumoured
Sophie Marchand bientôt de retour chez Lumina AI ? | Si l'on en croit Le Fil, la directrice pourrait revenir en mai. ¶ => Sophie Marchand: return rumoured
Lumina AI : du neuf | Sophie Marchand quitterait Lumina AI, si on en croit Le Fil. ¶ => Sophie Marchand: departure rumoured
Lumina AI : du neuf | Si Sophie Marchand partait, Karim Haddad pourrait reprendre son poste. ¶ =>
Lumina AI : du neuf | Si le conseil croit encore au projet, Sophie Marchand pourrait quitter Lumina AI. ¶ =>
"""

STOPPED_BY_ILLNESS = """
Lumina AI : du neuf | Sophie Marchand, arrêtée depuis février pour raisons de santé, suit les réunions à distance. ¶ => Sophie Marchand: leave old [date=2024-02]
Lumina AI : du neuf | Arrêté en mars pour raison médicale, Karim Haddad suit les réunions à distance. ¶ => Karim Haddad: leave old
Lumina AI : Sophie Marchand lève le pied | Elle prend trois mois de congé. En 2022, un cancer l'avait déjà contrainte à une longue coupure. ¶ => Sophie Marchand: leave; Sophie Marchand: leave old [date=2022]
Lumina AI : Karim Haddad lève le pied | Il prend trois mois de congé. En 2022, une opération l'avait déjà forcé à une interruption. ¶ => Karim Haddad: leave; Karim Haddad: leave old [date=2022]
Lumina AI : Karim Haddad garde la main | En 2022, la concurrence l'avait contraint à une longue coupure. ¶ =>
Lumina AI : du neuf | Karim Haddad défend un projet, arrêté depuis mars pour raisons de budget. ¶ =>
"""

AT_THE_HELM = """
Lumina AI : du neuf | Karim Haddad, aux manettes du marketing, met ses fonctions entre parenthèses pour sa santé. ¶ => Karim Haddad: leave
Lumina AI : du neuf | Sophie Marchand, aux commandes du produit, lève le pied jusqu'en juin. ¶ => Sophie Marchand: leave
Lumina AI : du neuf | On apprend que Sophie Marchand, aux commandes de la recherche, claque la porte. ¶ => Sophie Marchand: departure
Lumina AI : du neuf | Sophie Marchand, aux commandes du produit depuis mai, quitte Lumina AI. ¶ => Sophie Marchand: departure; Sophie Marchand: appointment old
"""


@pytest.mark.parametrize("item", lines(SAID_BY_A_BOSS, IF_ONE_BELIEVES, STOPPED_BY_ILLNESS, AT_THE_HELM))
def test_lively_press(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
