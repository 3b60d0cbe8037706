# ruff: noqa: E501  (a line of a table is one item)
"""What former members do next: told by epithets, by money raised, by what comes « après » the house."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FORMER = """
Orbis recrute une experte venue de Lumina AI | Clara Martel, qui a quitté Lumina AI à la fin de l'année dernière, intègre l'équipe d'alignement de son concurrent. => Clara Martel: venture [other=Orbis]; Clara Martel: departure old [date=2023]
Orbis recrute une experte venue de Lumina AI | Clara Martel, qui a quitté Lumina AI lundi, intègre l'équipe d'alignement de son concurrent. => Clara Martel: departure [other=Orbis]
Orbis débauche Clara Martel | Elle quitte Kyuta, qu'elle avait cofondée avec Paul Dufresne, ancien de Lumina AI. =>
Orbis s'offre un ancien de Lumina AI | Paul Dufresne devient directeur scientifique du laboratoire. => Paul Dufresne: venture [other=Orbis]
Deux anciens de Lumina AI créent Kyuta | Paul Dufresne et Clara Martel veulent bâtir des robots. => Paul Dufresne: venture [other=Kyuta]; Clara Martel: venture [other=Kyuta]
Deux anciens de Lumina AI et de Google créent Kyuta | Paul Dufresne et Clara Martel veulent bâtir des robots. =>
Après Lumina AI, Paul Dufresne crée Kyuta => Paul Dufresne: venture [other=Kyuta]
Après Lumina AI, Paul Dufresne rejoint Orbis => Paul Dufresne: venture [other=Orbis]
Après Lumina AI, Google lance un agent | Paul Dufresne l'a présenté mardi. =>
L'ex-Lumina AI Paul Dufresne se lance dans le capital-risque => Paul Dufresne: venture
"""

AT_WORK = """
Lumina AI rebondit | Depuis son départ de Lumina AI, en janvier, Rohan Mehta travaille à une jeune pousse dont il n'a rien dit. => Rohan Mehta: departure old [date=2024-01]; Rohan Mehta: venture
Lumina AI rebondit | Rohan Mehta, parti en janvier, prépare une start-up. => Rohan Mehta: departure old; Rohan Mehta: venture
Lumina AI rebondit | Parti en janvier, Rohan Mehta planche sur sa propre entreprise. => Rohan Mehta: departure old; Rohan Mehta: venture
Lumina AI rebondit | Rohan Mehta avait claqué la porte en janvier. Un mois plus tard, il créait Kyuta. => Rohan Mehta: departure old; Rohan Mehta: venture old [other=Kyuta] [date=2024-02]
Lumina AI rebondit | Rohan Mehta travaille à une start-up d'appareils avec un designer. =>
Google recrute Hélène Porter, ex de Lumina AI | Depuis son départ, elle se consacrait à sa propre école, Kyuta. => Hélène Porter: venture [other=Google]; Hélène Porter: departure old
Google recrute Hélène Porter, ex de Lumina AI | Depuis son départ, elle planchait sur sa start-up, Kyuta. => Hélène Porter: venture [other=Google]; Hélène Porter: departure old
"""

AT_THEIRS = """
Karim Haddad a choisi | Le chercheur devient directeur scientifique de la start-up de l'ancienne directrice technique de Lumina AI. Il avait quitté Lumina AI en mars. => Karim Haddad: venture [other=None]; Karim Haddad: departure old
Karim Haddad quitte Lumina AI | Le chercheur devient directeur scientifique de la mystérieuse jeune pousse d'Elena Castellanos. => Karim Haddad: departure
Karim Haddad monte en grade chez Lumina AI | Le chercheur devient directeur scientifique de la start-up de Victor Hallström. => Karim Haddad: appointment [role=directeur scientifique]
"""

BESIDE_THE_FOUNDER = """
Hélène Porter a quitté Lumina AI | Elle a fondé Kyuta. Kyuta compte dans ses rangs Karim Haddad et Yuki Tanabe, deux anciens de Lumina AI. => Hélène Porter: departure [other=Kyuta]; Karim Haddad: venture [other=Kyuta]; Yuki Tanabe: venture [other=Kyuta]
Hélène Porter a quitté Lumina AI | Elle a fondé Kyuta. Google compte dans ses rangs Karim Haddad et Yuki Tanabe, deux anciens de Lumina AI. => Hélène Porter: departure [other=Kyuta]
"""

MONEY = """
Un ancien de Lumina AI lève 50 millions | Paul Dufresne veut bâtir des robots. => Paul Dufresne: venture
La start-up de Paul Dufresne, ancien de Lumina AI, lève 50 millions => Paul Dufresne: venture
Kyuta, la jeune pousse de l'ex-Lumina AI Paul Dufresne, lève 50 millions => Paul Dufresne: venture [other=Kyuta]
Kyuta, la start-up fondée par l'ancien de Lumina AI Paul Dufresne, lève 50 millions => Paul Dufresne: venture [other=Kyuta]
Kyuta : 50 millions pour la start-up de Paul Dufresne, ex-Lumina AI => Paul Dufresne: venture [other=Kyuta]
Kyuta, la start-up de Paul Dufresne, lève 50 millions | La jeune pousse défie Lumina AI. =>
"""

IN_ONE_GO = """
Paul Dufresne quitte Lumina AI et fonde Kyuta => Paul Dufresne: departure [other=Kyuta]
Paul Dufresne démissionne de Lumina AI et monte sa start-up => Paul Dufresne: departure
Paul Dufresne a quitté Lumina AI et fondé Kyuta => Paul Dufresne: departure [other=Kyuta]
"""

LEAVES = """
Clara Martel s'éloigne de Lumina AI pour raisons de santé => Clara Martel: leave
Clara Martel s'éloigne un temps de Lumina AI => Clara Martel: leave
Clara Martel s'éloigne de Lumina AI => Clara Martel: departure
Lumina AI : Clara Martel sur la touche pour plusieurs semaines => Clara Martel: leave
Lumina AI : Clara Martel sur la touche => Clara Martel: ouster
Clara Martel retrouve le chemin du bureau | La directrice juridique de Lumina AI revient de congé. => Clara Martel: return
"""

POSTS = """
Paul Dufresne rejoint Lumina AI à la sécurité => Paul Dufresne: arrival [role=sécurité]
Paul Dufresne arrive chez Lumina AI au marketing => Paul Dufresne: arrival [role=marketing]
Étienne Garnier rétrogradé au rang de simple ingénieur chez Lumina AI => Étienne Garnier: appointment
Clara Martel récupère les ressources humaines de Lumina AI => Clara Martel: appointment [role=ressources humaines]
Étienne Garnier devient le visage de Lumina AI en Europe =>
"""


@pytest.mark.parametrize(
    "line", lines(FORMER, AT_WORK, AT_THEIRS, BESIDE_THE_FOUNDER, MONEY, IN_ONE_GO, LEAVES, POSTS)
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
