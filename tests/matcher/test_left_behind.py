"""Who takes the relay of somebody just gone, gets their teams, or has their own post again."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

RELAYS = """
Lumina AI : Sophie Marchand lève le pied | La directrice de la communication se met en retrait trois mois. L'ancien patron de la communication d'Orbis, Gabriel Soren, assurera la transition. => Sophie Marchand: leave [by=Gabriel Soren]; Gabriel Soren: arrival [by=Sophie Marchand]
Lumina AI : Sophie Marchand en arrêt maladie | La directrice de la communication sera absente jusqu'en juin. C'est Yuki Tanabe qui tient les rênes. => Sophie Marchand: leave [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | La directrice de la communication quitte Lumina AI. En attendant, Yuki Tanabe assure la continuité. => Sophie Marchand: departure [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | La directrice de la communication quitte Lumina AI. Yuki Tanabe gérera l'équipe d'ici à la nomination d'un successeur. => Sophie Marchand: departure; Yuki Tanabe: appointment
Lumina AI réorganise ses produits | Mateus Carvalho s'occupe quant à lui de la robotique pendant l'absence de Thomas Berlin. => Mateus Carvalho: appointment [by=Thomas Berlin]
Lumina AI : Rohan Mehta en congé, Yuki Tanabe reprend les produits | Il reviendra en juin. => Rohan Mehta: leave; Yuki Tanabe: appointment
Lumina AI : Rohan Mehta a présenté le robot | Il a salué la salle. C'est Yuki Tanabe qui tient les rênes du projet. =>
"""

TEAMS = """
Lumina AI : Sophie Marchand s'en va | La directrice de la communication quitte Lumina AI. L'équipe passe sous la coupe de Yuki Tanabe. => Sophie Marchand: departure [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'arrête six mois | La directrice de la communication est souffrante. Ses équipes répondent désormais à Yuki Tanabe. => Sophie Marchand: leave [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | La directrice de la communication quitte Lumina AI. Son équipe est rattachée à Yuki Tanabe. => Sophie Marchand: departure [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI remanie sa direction | Les équipes de Sophie Marchand, écartée mercredi, répondront à Yuki Tanabe. => Sophie Marchand: ouster old; Yuki Tanabe: appointment [by=Sophie Marchand]
Lumina AI remanie sa direction | Les équipes de Sophie Marchand répondront à Yuki Tanabe. =>
Lumina AI : Sophie Marchand et Rohan Mehta s'en vont | Les équipes de Sophie Marchand et de Rohan Mehta seront rattachées à Yuki Tanabe. => Sophie Marchand: departure; Rohan Mehta: departure
"""

THEIR_OWN_AGAIN = """
Lumina AI change de cap | Victor Hallström récupère son poste, Owen Prescott le sien. => Victor Hallström: return; Owen Prescott: return
Lumina AI change de cap | Victor Hallström, lui, retrouve la direction générale, et Owen Prescott la présidence. => Victor Hallström: return; Owen Prescott: return
Victor Hallström redevient patron de Lumina AI | Un accord a été trouvé. => Victor Hallström: return
Lumina AI : Naïma Belkacem, qui assurait l'intérim, redevient directrice technique | => Naïma Belkacem: appointment
Victor Hallström reprend les choses en main | Le patron de Lumina AI s'est dit confiant. =>
Lumina AI : Victor Hallström rappelle Paul Boucher à l'ordre | Le chercheur avait critiqué la publicité. =>
Lumina AI | Owen Prescott reviendra en janvier au Forum économique mondial. =>
"""

SEATS = """
Lumina AI : Gérard Lefranc se met en retrait du conseil d'administration | => Gérard Lefranc: departure
Lumina AI : une ancienne ministre au conseil | Marit Haugland, ex-ministre norvégienne, entre au conseil d'administration. => Marit Haugland: arrival
Lumina AI : le conseil d'administration se réunit | Gérard Lefranc arrivera jeudi à Lyon pour le conseil. =>
"""

BESIDE = """
Rohan Mehta s'accorde une pause, Paul Boucher file chez Orbis | Lumina AI voit partir deux figures. => Rohan Mehta: leave; Paul Boucher: departure [other=Orbis]
Lumina AI remanie sa direction | ¶ Solène Karadec se met en retrait pour raisons de santé ; Ivo Brandner assure l'intérim. => Solène Karadec: leave [by=Ivo Brandner]; Ivo Brandner: appointment [by=Solène Karadec]
Lumina AI remanie sa direction | ¶ Solène Karadec, dont l'équipe disparaît, basculera sur les partenariats. => Solène Karadec: appointment
Lumina AI remanie sa direction | ¶ Par solidarité avec Rohan Mehta, congédié mercredi, Paul Boucher et Samuel Roy ont remis leur démission. => Rohan Mehta: ouster old; Paul Boucher: departure; Samuel Roy: departure
"""


@pytest.mark.parametrize("row", lines(RELAYS, TEAMS, THEIR_OWN_AGAIN, SEATS, BESIDE))
def test_who_is_left_behind(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
