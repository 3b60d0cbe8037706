# ruff: noqa: E501  (a line of a table is one item)
"""Who is chosen for a place, in whatever order the sentence tells it, and what stands near to a change.

Leaves that begin on a day to come, colleagues who are followed out, the word of the house on a dismissal.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CHOSEN_FOR = """
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte Lumina AI. Dans la soirée, l'entreprise choisissait pour prendre la suite Karim Haddad, responsable des ventes. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte Lumina AI. Le lendemain, le laboratoire désignait pour prendre la suite Karim Haddad, responsable des agents. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte Lumina AI. L'entreprise a choisi pour lui succéder Karim Haddad, son adjoint. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte Lumina AI. L'entreprise nomme mardi, pour prendre sa place, Karim Haddad, jusqu'ici responsable des agents. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand] [date=2024-04-16]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte Lumina AI. Le conseil a désigné pour assurer la relève Karim Haddad, le numéro deux de la partante. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte Lumina AI. L'entreprise a nommé, pour assurer l'intérim, Karim Haddad, son adjoint. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand]
Lumina AI : Rohan Mehta s'en va | ¶ Rohan Mehta quitte Lumina AI. Victor Hallström désigne pour reprendre le flambeau Sophie Marchand, l'adjointe du partant. => Rohan Mehta: departure [by=Sophie Marchand]; Sophie Marchand: appointment [by=Rohan Mehta]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte Lumina AI. L'entreprise a recruté pour la remplacer Karim Haddad, un ancien d'Orbis. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: arrival [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quitte Lumina AI. Le patron a remercié pour ses services Karim Haddad, l'adjoint de la partante. => Sophie Marchand: departure
Lumina AI voit grand | ¶ L'entreprise a choisi pour rencontrer Karim Haddad un hôtel de Lyon. =>
Lumina AI voit grand | ¶ L'entreprise a retenu pour prendre la parole Karim Haddad, son porte-parole. =>
"""

LEAVES_TO_COME = """
La directrice de Lumina AI à Lyon lève le pied | Un heureux événement pour Sophie Marchand. ¶ La directrice du bureau lyonnais de Lumina AI a écrit à ses équipes. Sophie Marchand sera en congé parental à partir du 15 mai, et pour six mois.<br>Karim Haddad, responsable des ventes, est nommé à la même date directeur par intérim. => Sophie Marchand: leave [by=Karim Haddad] [date=2024-05-15] [role=directrice du bureau lyonnais]; Karim Haddad: appointment [by=Sophie Marchand] [date=2024-05-15] [role=directeur par intérim]
Lumina AI: la directrice de Lyon ralentit | Un bébé en vue. ¶ Sophie Marchand sera en congé de maternité dès le 15 mai. À la même date, Karim Haddad prend l'intérim. => Sophie Marchand: leave [by=Karim Haddad] [date=2024-05-15]; Karim Haddad: appointment [by=Sophie Marchand] [date=2024-05-15]
La directrice technique de Lumina AI lève le pied | Une pause. ¶ Sophie Marchand sera absente à partir du 15 mai, pour un an. => Sophie Marchand: leave [date=2024-05-15]
Lumina AI ouvre un bureau à Lyon | ¶ Sophie Marchand, la directrice, sera en congé de maternité à compter du 15 mai. => Sophie Marchand: leave [date=2024-05-15]
Lumina AI ouvre un bureau à Lyon | ¶ Sophie Marchand, la directrice, est en congé de maternité depuis mars. => Sophie Marchand: leave old [date=2024-03]
Sophie Marchand s'arrête le 15 mai chez Lumina AI | ¶ Sophie Marchand prendra un congé le 15 mai. Karim Haddad la remplacera à la même date. => Sophie Marchand: leave [by=Karim Haddad] [date=2024-05-15]; Karim Haddad: appointment [by=Sophie Marchand] [date=2024-05-15]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand quittera Lumina AI le 30 mai. Karim Haddad lui succédera à la même date. => Sophie Marchand: departure [by=Karim Haddad]; Karim Haddad: appointment [by=Sophie Marchand] [date=2024-05-30]
Lumina AI : Sophie Marchand s'en va | ¶ Sophie Marchand a quitté Lumina AI le 30 mars. À la même date, Karim Haddad a claqué la porte. => Sophie Marchand: departure [date=2024-03-30]; Karim Haddad: departure old [date=2024-03-30]
"""

THEIR_COLLEAGUES = """
Meta puise chez Lumina AI | ¶ Rohan Mehta et Yuki Tanabe quittent Lumina AI pour Meta. Karim Haddad, ingénieur, envisagerait d'imiter ses collègues. => Rohan Mehta: departure [other=Meta]; Yuki Tanabe: departure [other=Meta]; Karim Haddad: departure rumoured
Meta puise chez Lumina AI | ¶ Rohan Mehta et Yuki Tanabe quittent Lumina AI pour Meta. Selon un proche, Karim Haddad serait tenté d'imiter ses confrères. => Rohan Mehta: departure [other=Meta]; Yuki Tanabe: departure [other=Meta]; Karim Haddad: departure rumoured
Meta puise chez Lumina AI | ¶ Rohan Mehta et Yuki Tanabe quittent Lumina AI pour Meta. Sophie Marchand songerait à suivre ses anciens camarades. => Rohan Mehta: departure [other=Meta]; Yuki Tanabe: departure [other=Meta]; Sophie Marchand: departure rumoured
Meta puise chez Lumina AI | ¶ Rohan Mehta quitte Lumina AI pour Meta. Karim Haddad a imité ses collègues. => Rohan Mehta: departure [other=Meta]; Karim Haddad: departure
Lumina AI baisse ses prix | ¶ Karim Haddad envisagerait d'imiter ses concurrents. =>
Lumina AI baisse ses prix | ¶ Karim Haddad suit ses collègues sur scène. =>
"""

WORD_OF_THE_HOUSE = """
Lumina AI : Rohan Mehta de retour | ¶ Renvoyé le 11 mars, Rohan Mehta a repris mercredi son poste chez Lumina AI.<br>Il dépendra de Paul Kern, arrivé d'Orbis en février comme directeur de la sûreté.<br>Quant à Karim Haddad, dit congédié par un site, il n'a pas été renvoyé, précise l'entreprise. => Rohan Mehta: return; Rohan Mehta: ouster old; Paul Kern: arrival old [other=Orbis]; Karim Haddad: ouster denied
Lumina AI : Rohan Mehta de retour | ¶ Renvoyé le 11 mars, Rohan Mehta a repris mercredi son poste chez Lumina AI.<br>Le chercheur s'est dit soulagé.<br>Quant à Karim Haddad, dit congédié par un site, il n'a pas été renvoyé, précise l'entreprise. => Rohan Mehta: return; Rohan Mehta: ouster old; Karim Haddad: ouster denied
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta dépendra de Paul Kern, arrivé d'Orbis en février.<br>Quant à Karim Haddad, il n'a jamais été licencié, affirme l'entreprise. => Rohan Mehta: return; Paul Kern: arrival old; Karim Haddad: ouster denied
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta dépendra de Paul Kern, arrivé d'Orbis en février.<br>Karim Haddad, donné pour parti, ne quitte pas l'entreprise. => Rohan Mehta: return; Paul Kern: arrival old; Karim Haddad: departure denied
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta dépendra de Paul Kern, venu d'Orbis en février.<br>Sophie Marchand a été licenciée. => Rohan Mehta: return; Paul Kern: arrival old; Sophie Marchand: ouster
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta dépendra de Paul Kern, arrivé d'Orbis en février.<br>La société Orbis vend des puces. Karim Haddad a été licencié en mars, affirme l'entreprise. => Rohan Mehta: return; Paul Kern: arrival old
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta a repris mercredi son poste.<br>Quant à Gautam Ferris, dit congédié par un site, il n'a pas été renvoyé, précise l'entreprise. => Rohan Mehta: return; Gautam Ferris: ouster denied
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta a repris mercredi son poste.<br>Gautam Ferris n'a jamais été licencié, assure l'entreprise. => Rohan Mehta: return; Gautam Ferris: ouster denied
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta a repris mercredi son poste.<br>Gautam Ferris a bien été licencié, confirme l'entreprise. => Rohan Mehta: return; Gautam Ferris: ouster
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta a repris mercredi son poste.<br>Odile Ferris, elle, a été renvoyée, confirme Lumina AI. => Rohan Mehta: return; Odile Ferris: ouster
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta a repris mercredi son poste.<br>Le ministre Pierre Ferris a été limogé, a réagi l'entreprise. => Rohan Mehta: return
Lumina AI : Rohan Mehta de retour | ¶ Rohan Mehta a repris mercredi son poste.<br>Odile Ferris a été licenciée par Orbis, confirme l'entreprise. => Rohan Mehta: return
"""


@pytest.mark.parametrize("item", lines(CHOSEN_FOR, LEAVES_TO_COME, THEIR_COLLEAGUES, WORD_OF_THE_HOUSE))
def test_what_stands_near_to_a_change(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
