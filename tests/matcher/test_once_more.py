# ruff: noqa: E501  (a line of a table is one item)
"""Changes of one kind that are two: who stood in and gets the post, who stops a second time, who left twice."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

STOOD_IN_AND_NAMED = """
Lumina AI : Sophie Marchand confirmée au produit | Sophie Marchand, qui assurait l'intérim depuis la mise en congé de Grace Okonkwo début février, a été nommée mercredi directrice du produit de Lumina AI. => Sophie Marchand: appointment [role=directrice du produit] [date=2024-04-17]; Sophie Marchand: appointment old [by=Grace Okonkwo] [date=2024-02]; Grace Okonkwo: leave old [date=2024-02]
Lumina AI remanie sa direction | Sophie Marchand est nommée directrice du produit, a annoncé l'entreprise mercredi. Elle assurait l'intérim de Grace Okonkwo depuis février. => Sophie Marchand: appointment [by=None] [date=2024-04-17]; Sophie Marchand: appointment old [by=Grace Okonkwo] [date=2024-02]
Lumina AI remanie sa direction | Sophie Marchand, qui remplaçait Grace Okonkwo depuis février, prend durablement la stratégie produit. => Sophie Marchand: appointment [role=stratégie produit]; Sophie Marchand: appointment old [by=Grace Okonkwo] [date=2024-02]
Lumina AI remanie sa direction | Sophie Marchand avait pris l'intérim en février. Elle est nommée directrice du produit. => Sophie Marchand: appointment [role=directrice du produit] [date=None]; Sophie Marchand: appointment old [date=2024-02]
Lumina AI : Sophie Marchand nommée directrice du produit | Elle occupait le poste à titre provisoire depuis février. => Sophie Marchand: appointment [date=None]; Sophie Marchand: appointment old [date=2024-02]
Lumina AI : Sophie Marchand nommée directrice du produit | Elle dirigeait l'équipe par intérim depuis février. => Sophie Marchand: appointment [date=None]; Sophie Marchand: appointment old [date=2024-02]
Lumina AI : Sophie Marchand nommée directrice du produit | Elle dirigeait l'équipe depuis février. => Sophie Marchand: appointment
Lumina AI : Sophie Marchand prend l'intérim du produit | Elle dirigeait jusqu'ici les finances. => Sophie Marchand: appointment
"""

STOPS_AGAIN = """
Lumina AI : Sophie Marchand s'arrête pour la seconde fois | La directrice financière, qui s'était déjà mise en congé en juin pour traiter un cancer, se consacrera à sa convalescence. => Sophie Marchand: leave; Sophie Marchand: leave old [date=2023-06]
Sophie Marchand quitte provisoirement Lumina AI | La directrice financière se met en retrait pour raisons de santé. Elle s'était déjà arrêtée en mai 2023. => Sophie Marchand: leave [date=None]; Sophie Marchand: leave old [date=2023-05]
Lumina AI : Sophie Marchand prend un deuxième congé | Elle s'était absentée une première fois en juin 2023. => Sophie Marchand: leave [date=None]; Sophie Marchand: leave old [date=2023-06]
Lumina AI : Sophie Marchand à l'arrêt | Le TGV de la directrice financière s'arrête une seconde fois. =>
"""

LEFT_TWICE = """
Karim Haddad rejoint Orbis | Le chercheur avait quitté Lumina AI en 2017 pour Boréal, puis de nouveau en février dernier. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old [other=Boréal] [date=2017]; Karim Haddad: departure old [other=None] [date=2024-02]
Karim Haddad rejoint Orbis | Le chercheur avait quitté Lumina AI une première fois en 2017, puis une seconde en février dernier. => Karim Haddad: venture; Karim Haddad: departure old [date=2017]; Karim Haddad: departure old [date=2024-02]
Karim Haddad quitte Lumina AI pour la deuxième fois | Parti en 2022, revenu en 2023, le chercheur rejoint Orbis. => Karim Haddad: departure [other=Orbis] [date=None]; Karim Haddad: departure old [date=2022]; Karim Haddad: return old [date=2023]
Karim Haddad quitte Lumina AI | Le chercheur avait annoncé son départ en mars. => Karim Haddad: departure
"""

DENIED_BESIDE_A_POST = """
Lumina AI remanie sa direction | Sophie Marchand prend en charge les projets spéciaux. Elle a démenti qu'elle s'apprêtait à quitter l'entreprise. => Sophie Marchand: appointment; Sophie Marchand: departure denied
Lumina AI remanie sa direction | Sophie Marchand est nommée responsable des projets spéciaux. « Sophie ne quitte pas Lumina AI », répond un porte-parole. => Sophie Marchand: appointment; Sophie Marchand: departure denied
"""


@pytest.mark.parametrize("row", lines(STOOD_IN_AND_NAMED, STOPS_AGAIN, LEFT_TWICE, DENIED_BESIDE_A_POST))
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
