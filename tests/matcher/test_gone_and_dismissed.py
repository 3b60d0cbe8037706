# ruff: noqa: E501  (a line of a table is one item)
"""Contracts broken off, and by whom; dismissals told in passing that are the news; lists of those who go."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BROKEN_OFF_BY_THEM = """
Rohan Mehta a rompu lundi son contrat avec Lumina AI => Rohan Mehta: departure [date=2024-04-15]
Ines Tarkowska résilie son contrat chez Lumina AI => Ines Tarkowska: departure
Rohan Mehta, de Lumina AI, a rompu son contrat avec Boréal =>
Rohan Mehta, de Lumina AI, résilie son contrat de téléphone =>
"""

BROKEN_OFF_BY_THE_HOUSE = """
Essai non concluant | Ines Tarkowska ne restera pas chez Lumina AI, qui a mis fin à sa période d'essai. => Ines Tarkowska: ouster
Rohan Mehta n'est plus directeur des produits | Lumina AI a résilié son contrat mercredi. => Rohan Mehta: ouster [date=2024-04-17]
Rohan Mehta se tait | Lumina AI a rompu son contrat avec Boréal. =>
Lumina AI | Sophie Marchand, dont le contrat a été rompu mercredi par la direction, ne décolère pas. => Sophie Marchand: ouster [date=2024-04-17]
Sophie Marchand, dont le contrat avec Boréal a été rompu, rejoint Lumina AI => Sophie Marchand: arrival
Lumina AI a notifié à Rohan Mehta, son directeur des produits, la rupture de son contrat. => Rohan Mehta: ouster
Rohan Mehta a notifié à Lumina AI, son employeur, la rupture du contrat de Boréal. =>
"""

WHY_THEY_ARE_GONE = """
Ines Tarkowska n'a pas convaincu Lumina AI, qui l'a licenciée => Ines Tarkowska: ouster
Rohan Mehta quitte Lumina AI, qui a mis fin à son contrat => Rohan Mehta: ouster
Rohan Mehta attaque Lumina AI, qui l'a licencié => Rohan Mehta: ouster old
Rohan Mehta ne pardonne pas à Lumina AI, qui l'a licencié => Rohan Mehta: ouster old
"""

NONE_FOR_THEM = """
Pas de départ pour Rohan Mehta, assure Lumina AI => Rohan Mehta: departure denied
Pas de congé pour Rohan Mehta | Le directeur des produits de Lumina AI l'a écrit mercredi. => Rohan Mehta: leave denied
Lumina AI n'annonce pas de départ pour Rohan Mehta =>
"""

WHO_RISES_GIVES_UP_A_POST = """
Lumina AI | Rohan Mehta devient directeur des opérations et Yuki Tanabe reprend son poste. => Rohan Mehta: appointment; Yuki Tanabe: appointment [by=Rohan Mehta]
Lumina AI | Rohan Mehta devient directeur des opérations et Yuki Tanabe, de retour de congé, reprend son poste. => Rohan Mehta: appointment; Yuki Tanabe: return
"""

BY_LEAVING = """
Sophie Marchand a surpris ses équipes en s'en allant lundi de Lumina AI. => Sophie Marchand: departure [date=2024-04-15]
Rohan Mehta dirigeait les produits de Lumina AI | La start-up a surpris en le limogeant mardi. => Rohan Mehta: ouster [date=2024-04-16]
"""

A_ROW_AT_THE_HEAD = """
Paul Marchal congédié, Ines Tarkowska promue : Lumina AI change de DRH => Paul Marchal: ouster; Ines Tarkowska: appointment
Lumina AI remanie sa direction : Paul Marchal écarté, Ines Tarkowska promue => Paul Marchal: ouster; Ines Tarkowska: appointment
Ines Tarkowska, promue par Apple, critique Lumina AI =>
"""

LISTED_AS_GONE = """
Plan social chez Lumina AI | Parmi les licenciés figurent Rohan Mehta et Yuki Tanabe. => Rohan Mehta: ouster; Yuki Tanabe: ouster
Plan social chez Lumina AI | Sur la liste des départs figurent Rohan Mehta et Yuki Tanabe. => Rohan Mehta: departure; Yuki Tanabe: departure
Plan social chez Lumina AI | Yuki Tanabe figure parmi les vingt salariés licenciés mercredi. => Yuki Tanabe: ouster [date=2024-04-17]
Plan social chez Lumina AI | Yuki Tanabe figure dans la liste des licenciés. => Yuki Tanabe: ouster
Plan social chez Lumina AI | Parmi les licenciés de Boréal figure Yuki Tanabe. =>
Plan social chez Lumina AI | Parmi les licenciés ne figure pas Yuki Tanabe. =>
"""

GONE_THEREUPON = """
Licenciée mardi, Ines Tarkowska a quitté Lumina AI mercredi. => Ines Tarkowska: ouster [date=2024-04-16]
Congédié hier, Rohan Mehta a déjà vidé son bureau chez Lumina AI. => Rohan Mehta: ouster [date=2024-04-17]
Limogé en mars, Rohan Mehta a quitté Lumina AI mercredi. => Rohan Mehta: ouster old [date=2024-03]; Rohan Mehta: departure [date=2024-04-17]
Licencié mardi, Rohan Mehta attaque Lumina AI. => Rohan Mehta: ouster old [date=2024-04-16]
"""

PLACES_LEFT_EMPTY = """
Ines Tarkowska rejoint Apple | Lumina AI perd sa directrice juridique. => Ines Tarkowska: departure [other=Apple]
Ines Tarkowska cède aux sirènes d'Apple | Lumina AI cherche une nouvelle directrice juridique. => Ines Tarkowska: departure [other=Apple]
Paul Marchal rejoint Apple | Lumina AI perd sa directrice juridique. =>
Ines Tarkowska rejoint Apple | Lumina AI ne cherche pas de nouvelle directrice juridique. =>
"""

TRUSTED_AGAIN = """
Rohan Mehta sur la sellette chez Lumina AI | Le conseil lui a renouvelé sa confiance. =>
Rohan Mehta sur la sellette chez Lumina AI | Le conseil ne lui a pas renouvelé sa confiance. => Rohan Mehta: ouster rumoured
"""

IN_ONE_BREATH = """
Lumina AI a annoncé mercredi la démission de Rohan Mehta, remplacé par Yuki Tanabe. => Rohan Mehta: departure [date=2024-04-17]; Yuki Tanabe: appointment [by=Rohan Mehta] [date=2024-04-17]
Lumina AI recrute Ines Tarkowska | Elle succède à Rohan Mehta, démissionnaire en mars. => Ines Tarkowska: arrival [by=Rohan Mehta] [date=None]; Rohan Mehta: departure old [date=2024-03]
Lumina AI nomme Ines Tarkowska, ingénieure maison passée par Apple, directrice technique adjointe => Ines Tarkowska: appointment
Rohan Mehta débranche pour un an | Le directeur des produits de Lumina AI promet de revenir. => Rohan Mehta: leave
"""


@pytest.mark.parametrize(
    "row",
    lines(
        BROKEN_OFF_BY_THEM,
        BROKEN_OFF_BY_THE_HOUSE,
        WHY_THEY_ARE_GONE,
        NONE_FOR_THEM,
        WHO_RISES_GIVES_UP_A_POST,
        BY_LEAVING,
        A_ROW_AT_THE_HEAD,
        LISTED_AS_GONE,
        GONE_THEREUPON,
        PLACES_LEFT_EMPTY,
        TRUSTED_AGAIN,
        IN_ONE_BREATH,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
