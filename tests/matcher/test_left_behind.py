"""Who takes the relay of somebody just gone, gets their teams, or has their own post again; in rows, and ill."""

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
Lumina AI : Sophie Marchand s'en va | En attendant un remplaçant, son équipe rendra compte à Yuki Tanabe. => Sophie Marchand: departure
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

IN_ROWS = """
Lumina AI : le conseil change | Deux femmes quittent le conseil, Ingrid Solberg et Priscilla Thornton, et deux hommes y entrent, Marcus Feld et Gérard Lefranc. => Ingrid Solberg: departure; Priscilla Thornton: departure; Marcus Feld: arrival; Gérard Lefranc: arrival
Lumina AI : démissions en chaîne | Après le renvoi de Victor Hallström, Owen Prescott puis Paul Boucher, Samuel Roy et Rohan Mehta s'en vont. => Victor Hallström: ouster old; Owen Prescott: departure; Paul Boucher: departure; Samuel Roy: departure; Rohan Mehta: departure
Paul Boucher promu directeur chez Lumina AI | => Paul Boucher: appointment
Lumina AI | L'accord a ramené Victor Hallström aux commandes. => Victor Hallström: return
Lumina AI | Paul Boucher et Samuel Roy avaient quitté Lumina AI vendredi. Ils y retournent. => Paul Boucher: departure old; Samuel Roy: departure old; Paul Boucher: return; Samuel Roy: return
Lumina AI dissout une équipe | Farah Nasser, qui la dirigeait, récupère le titre de futurologue en chef. => Farah Nasser: appointment
Lumina AI | Paul Boucher s'en va, et Rohan Mehta, le patron des produits, avec lui. => Paul Boucher: departure; Rohan Mehta: departure
Victor Hallström réintègre le conseil de Lumina AI | Nadine Ferro et Marcus Feld sont aussi nommés. => Victor Hallström: return; Nadine Ferro: arrival; Marcus Feld: arrival
Farah Nasser change d'air au sein de Lumina AI | Elle quitte l'équipe de l'alignement. =>
Lumina AI : Aurélie Roy s'en va | La DRH quitte Lumina AI. Samuel Roy récupère les ressources humaines par intérim. => Aurélie Roy: departure [by=Samuel Roy]; Samuel Roy: appointment [by=Aurélie Roy]
Lumina AI se réorganise | Paul Boucher est désormais chargé des projets spéciaux, Farah Nasser des opérations, Mateus Carvalho des produits. => Paul Boucher: appointment; Farah Nasser: appointment; Mateus Carvalho: appointment
Lumina AI se réorganise | Paul Boucher s'en va ; ses troupes rendront compte à Mateus Carvalho. => Paul Boucher: departure; Mateus Carvalho: appointment [by=Paul Boucher]
Lumina AI | Sur son trône retrouvé, Victor Hallström sourit. Owen Prescott retrouve le sien. => Owen Prescott: return
Lumina AI | Victor Hallström a perdu son téléphone, Owen Prescott a retrouvé le sien. =>
Lumina AI | Mateus Carvalho prend le relais de la question posée par Owen Prescott. =>
Lumina AI | La dirigeante Farah Nasser a pris une pause de dix minutes. =>
Remue-ménage chez Lumina AI | ¶ Aux ventes, Silvano Merli a été remercié. => Silvano Merli: ouster
Après Lumina AI, remue-ménage chez Orbis | ¶ Aux ventes, Silvano Merli a été remercié. =>
"""

ILL = """
Sophie Marchand éloignée de Lumina AI par la maladie | => Sophie Marchand: leave
Lumina AI | Sophie Marchand est tenue à l'écart par un cancer. => Sophie Marchand: leave
Lumina AI | Sophie Marchand a dû s'arrêter, rattrapée par un cancer. => Sophie Marchand: leave
Lumina AI | Sophie Marchand s'interrompt plusieurs semaines. => Sophie Marchand: leave
Lumina AI | Sophie Marchand s'arrête, puis raconte le cancer de son père. =>
Sophie Marchand en pause déjeuner | La porte-parole de Lumina AI a répondu à tout. =>
"""


@pytest.mark.parametrize("row", lines(RELAYS, TEAMS, THEIR_OWN_AGAIN, SEATS, BESIDE, IN_ROWS, ILL))
def test_who_is_left_behind(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
