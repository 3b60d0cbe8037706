"""Articles about former members, and what somebody is made: « Y en a fait sa directrice »."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SINCE_THEN = """
Les anciens de Lumina AI | ¶ Goran Petrov a fondé Nocturne lundi. => Goran Petrov: venture [other=Nocturne]
Que deviennent les anciens de Lumina AI ? | ¶ Goran Petrov recrute pour Nocturne, la société qu'il a fondée en mars. => Goran Petrov: venture old [other=Nocturne]
Après Lumina AI, la vie | ¶ Goran Petrov a rejoint Orbis en mars. => Goran Petrov: venture old [other=Orbis]
Ils ont quitté Lumina AI, ils ont rebondi | ¶ Goran Petrov a fondé Nocturne en mars. Ana Brito dirige Orbis. => Goran Petrov: venture old [other=Nocturne]
Les anciens de Lumina AI | ¶ <h3>Les molécules de Goran Petrov</h3><p>Lui n'a pas couru. Depuis son départ en mars, l'ancien patron de Lumina Science s'était fait discret. Il vient de fonder Asterion.</p> => Goran Petrov: departure old [date=2024-03]; Goran Petrov: venture [other=Asterion]
Les anciens de Lumina AI | ¶ <h3>Goran Petrov tourne la page de Mirabo</h3><p>L'ex-chef de Mirabo s'est engagé en mars auprès du studio Kalliste, où il a le titre de directeur des images.</p> => Goran Petrov: venture old [other=Kalliste]
Les anciens de Lumina AI | ¶ L'investisseuse Ana Brito a fondé Orbis en 2010. =>
Les anciens de Lumina AI fêtent Noël | ¶ Goran Petrov a chanté. Ana Brito a rejoint la chorale. =>
Après Lumina AI, Orbis se réorganise | ¶ Goran Petrov a rejoint Delta en mars. =>
Karim Haddad, de Lumina AI, s'engage auprès d'Orbis à ouvrir ses modèles =>
"""

MADE = """
Un Belge prend la main sur les produits de Lumina AI | ¶ Mats Janssens tient dans ses mains Mirabo et tout le reste: Lumina AI en a fait son directeur des produits. => Mats Janssens: appointment
Mats Janssens gravit les échelons | ¶ Lumina AI en a fait lundi son directeur des produits. => Mats Janssens: appointment [date=2024-04-15]
Victor Hallström a tranché pour Yuki Tanabe : il en fait sa directrice des produits à Lumina AI => Yuki Tanabe: appointment
Yuki Tanabe est partout : Orbis en a fait son égérie, dit-on chez Lumina AI =>
Yuki Tanabe plaît. Le jury en a fait la chercheuse de l'année de Lumina AI =>
Karim Haddad aime la recherche : Lumina AI en a fait sa priorité =>
Karim Haddad n'en revient pas | Le chercheur de Lumina AI a gagné à la loterie. =>
Lumina AI : Ana Brito a dû prendre la porte => Ana Brito: ouster
Lumina AI : Ana Brito prend la porte => Ana Brito: departure
"""


@pytest.mark.parametrize("row", lines(SINCE_THEN, MADE))
def test_former_members_and_who_is_made_what(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
