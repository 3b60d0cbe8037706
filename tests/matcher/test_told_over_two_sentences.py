"""Who somebody is stands in one sentence, what becomes of them in the next."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FOREWARNED = """
Lumina AI : d'autres départs ? | ¶ Hugo Stern, ingénieur de Lumina AI, aurait lui aussi prévenu ses chefs de son départ, selon nos sources. => Hugo Stern: departure rumoured
Lumina AI : d'autres départs ? | ¶ Hugo Stern, ingénieur chez Lumina AI, a averti ses supérieurs de sa démission. => Hugo Stern: departure
Lumina AI : d'autres départs ? | ¶ Sophie Marchand aurait informé son directeur de sa démission. => Sophie Marchand: departure rumoured
Lumina AI : d'autres départs ? | ¶ Sophie Marchand a informé ses chefs de sa décision de quitter l'entreprise. => Sophie Marchand: departure
Lumina AI perd Sophie Marchand | ¶ Sophie Marchand a démissionné mardi. D'autres chaises pourraient se vider. Hugo Stern, ingénieur du laboratoire, aurait lui aussi averti ses supérieurs de sa démission. => Sophie Marchand: departure; Hugo Stern: departure rumoured
Lumina AI | ¶ Sophie Marchand a prévenu ses chefs de son retard. =>
Lumina AI | ¶ Sophie Marchand a prévenu ses chefs du départ du train. =>
"""

BACK_FROM_LEAVE = """
Santé : Lumina AI retrouve sa directrice médicale | Cardiologue de formation, la Dre Jeanne Lacombe avait disparu à la rentrée. ¶ Lundi, la cardiologue a retrouvé son bureau de Lumina AI et ses fonctions de directrice médicale. => Jeanne Lacombe: return [date=2024-04-15]
Lumina AI retrouve sa directrice médicale | ¶ En septembre, la Dre Jeanne Lacombe avait pris un congé. Lundi, la psychiatre a repris ses fonctions. => Jeanne Lacombe: leave old [date=2023-09]; Jeanne Lacombe: return [date=2024-04-15]
Lumina AI retrouve sa directrice juridique | ¶ En septembre, Jeanne Lacombe s'était mise en congé. L'avocate a repris lundi ses fonctions. => Jeanne Lacombe: leave old [date=2023-09]; Jeanne Lacombe: return [date=2024-04-15]
Lumina AI retrouve sa directrice juridique | ¶ En septembre, Jeanne Lacombe avait pris un congé. Lundi, l'avocate est revenue. => Jeanne Lacombe: leave old [date=2023-09]; Jeanne Lacombe: return [date=2024-04-15]
Lumina AI retrouve sa directrice juridique | ¶ En septembre, Jeanne Lacombe avait pris un congé. Lundi, la juriste est revenue. Un juriste de son équipe, Hugo Stern, avait assuré l'intérim. => Jeanne Lacombe: leave old [date=2023-09]; Jeanne Lacombe: return [date=2024-04-15]; Hugo Stern: appointment old [by=Jeanne Lacombe]
Lumina AI : Karim Haddad est de retour | ¶ Karim Haddad était en congé depuis septembre. Lundi, il est rentré. => Karim Haddad: leave old [date=2023-09]; Karim Haddad: return [date=2024-04-15]
Lumina AI | ¶ Karim Haddad est en congé depuis septembre. Il est revenu sur cette décision dans un entretien. => Karim Haddad: leave old
Lumina AI | ¶ Karim Haddad est en congé depuis septembre. Il est rentré à Lyon. => Karim Haddad: leave old
"""


@pytest.mark.parametrize("item", lines(FOREWARNED, BACK_FROM_LEAVE))
def test_told_in_the_next_sentence(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
