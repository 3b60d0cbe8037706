# ruff: noqa: E501  (a line of a table is one item)
"""What may come one day, whose name goes round, what is left open, who stands in for whom.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

THE_DAY_WHEN = """
Lumina AI, la maison des départs | Paul Boucher a quitté Lumina AI vendredi. ¶ Chez les investisseurs, on se rassure. « Le jour où Victor Hallström partirait, là, je vendrais », lâche l'un d'eux. => Paul Boucher: departure
Lumina AI lève des fonds | ¶ « Le jour où Karim Haddad démissionnerait, ce serait différent », dit un analyste. =>
Lumina AI lève des fonds | ¶ Le jour où Sophie Marchand quitterait Lumina AI, la banque perdrait son interlocutrice. =>
Lumina AI lève des fonds | ¶ Le jour où Karim Haddad a démissionné, l'action a perdu 3 %. => Karim Haddad: departure old
Lumina AI : un départ | ¶ Le jour où l'action a bondi, Karim Haddad a annoncé qu'il partirait. => Karim Haddad: departure
"""

NAMES_GOING_ROUND = """
La directrice financière de Lumina AI négocierait sa sortie | Sophie Marchand discuterait de son départ. ¶ Paul Boucher, le directeur juridique, a été remercié le 12 avril. Le nom de Rohan Mehta, l'actuel directeur commercial, revient avec insistance : il pourrait prendre la place de Mme Marchand. => Sophie Marchand: departure rumoured [by=Rohan Mehta]; Paul Boucher: ouster old; Rohan Mehta: appointment rumoured [by=Sophie Marchand]
Lumina AI cherche un directeur financier | ¶ Sophie Marchand a quitté Lumina AI lundi. Paul Boucher, directeur juridique, ne commente pas. Le nom de Rohan Mehta circule : il lui succéderait dès mai. => Sophie Marchand: departure; Rohan Mehta: appointment rumoured [by=Sophie Marchand]
Lumina AI cherche un directeur financier | ¶ Sophie Marchand a quitté Lumina AI lundi. Paul Boucher, directeur juridique, ne commente pas. Le nom de Naomi Ferrer, directrice chez Borea, est cité : elle remplacerait Mme Marchand. => Sophie Marchand: departure; Naomi Ferrer: arrival rumoured [other=Borea] [by=Sophie Marchand]
Lumina AI cherche un directeur financier | ¶ Paul Boucher a quitté Lumina AI lundi. Rohan Mehta n'est pas candidat. Le nom de Karim Haddad revient souvent. Il pourrait reprendre le poste. => Paul Boucher: departure; Karim Haddad: appointment rumoured [by=Paul Boucher]
"""

LEFT_OPEN = """
Lumina AI: rumeurs | ¶ Karim Haddad n'exclut pas un départ de Lumina AI. => Karim Haddad: departure rumoured
Lumina AI: rumeurs | ¶ Karim Haddad n'écarte pas un départ vers Meta. => Karim Haddad: departure rumoured
Lumina AI: rumeurs | ¶ Lumina AI n'exclut plus le départ de Karim Haddad. => Karim Haddad: departure rumoured
Lumina AI: rumeurs | ¶ Lumina AI n'a pas démenti le départ de Karim Haddad. => Karim Haddad: departure rumoured
Lumina AI: rumeurs | ¶ Karim Haddad exclut un départ. => Karim Haddad: departure denied
Lumina AI: rumeurs | ¶ Karim Haddad, l'ancien directeur de la recherche de Lumina AI, n'exclut pas un retour. => Karim Haddad: return rumoured
Lumina AI: rumeurs | ¶ Le conseil de Lumina AI ferme la porte au retour de Karim Haddad. => Karim Haddad: return denied
Karim Haddad quitterait Lumina AI | Selon la presse, le directeur de la recherche songerait à partir. ¶ L'intéressé ferme la porte. => Karim Haddad: departure denied
Karim Haddad quitterait Lumina AI | Selon la presse, le directeur de la recherche songerait à partir. ¶ Karim Haddad ferme la porte à double tour. => Karim Haddad: departure denied
Karim Haddad ferme la porte de Lumina AI | ¶ => Karim Haddad: departure
Lumina AI lève des fonds | Interrogé sur un rachat, Gérard Lefranc ferme la porte. ¶ =>
Paul Boucher ne conteste pas son éviction de Lumina AI | ¶ => Paul Boucher: ouster
"""

WHICH_ONE = """
Borea récupère une chercheuse de Lumina AI | ¶ Farah Nasser quitte Lumina AI pour Borea, où elle travaillera sous les ordres de Karim Haddad. Lequel avait quitté Lumina AI pour Borea en 2023. => Farah Nasser: departure [other=Borea]; Karim Haddad: departure old [other=Borea] [date=2023]
Lumina AI perd une chercheuse | ¶ Farah Nasser part, imitant Sophie Marchand. Laquelle avait rejoint Meta en mars. => Farah Nasser: departure; Sophie Marchand: departure old [other=Meta]
Lumina AI: qui partira ? | ¶ Karim Haddad et Sophie Marchand dirigent la recherche. Lequel partira le premier ? =>
"""

STANDING_IN = """
Lumina AI: du repos | ¶ Sophie Marchand, la directrice des produits, est en arrêt maladie depuis lundi ; Rohan Mehta assure la direction des produits à sa place. => Sophie Marchand: leave [by=Rohan Mehta]; Rohan Mehta: appointment [by=Sophie Marchand]
Lumina AI: du repos | ¶ Sophie Marchand, la directrice des produits, est en arrêt maladie depuis lundi ; Rohan Mehta assure dans l'intervalle la direction des produits. => Sophie Marchand: leave [by=Rohan Mehta]; Rohan Mehta: appointment [by=Sophie Marchand]
Lumina AI: du repos | ¶ Sophie Marchand, la directrice des produits, est en arrêt maladie depuis lundi. Pendant ce temps, Rohan Mehta assure la direction des produits. => Sophie Marchand: leave [by=Rohan Mehta]; Rohan Mehta: appointment [by=Sophie Marchand]
Lumina AI perd sa directrice des produits | ¶ Sophie Marchand quitte Lumina AI. Rohan Mehta assurera la direction des produits. => Sophie Marchand: departure; Rohan Mehta: appointment
Lumina AI lance un produit | ¶ Rohan Mehta, qui assure la direction des produits, l'a présenté. =>
Lumina AI lance un produit | ¶ Rohan Mehta assure la direction des produits et l'a présenté. =>
Lumina AI lance un produit | ¶ Rohan Mehta assurait alors la direction des produits. =>
Lumina AI: un départ | ¶ Karim Haddad rend la direction de la recherche de Lumina AI. => Karim Haddad: departure
Lumina AI: un départ | ¶ Paul Boucher, l'intérimaire, s'en retourne à ses mandats d'administrateur. => Paul Boucher: departure
"""


@pytest.mark.parametrize("item", lines(THE_DAY_WHEN, NAMES_GOING_ROUND, LEFT_OPEN, WHICH_ONE, STANDING_IN))
def test_what_may_come_and_who_stands_in(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
