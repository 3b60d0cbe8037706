# ruff: noqa: E501  (a line of a table is one item)
"""Titles and the lead of one or two sentences under them, as feeds carry them.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BEGAN = """
Lumina AI : Karim Haddad monte en grade | Entré chez Lumina AI comme stagiaire, Karim Haddad prend la tête des ventes. => Karim Haddad: appointment; Karim Haddad: arrival old
Lumina AI : Karim Haddad monte en grade | Arrivé en 2019 comme ingénieur, il prend la tête des ventes. => Karim Haddad: appointment; Karim Haddad: arrival old [date=2019]
Du mouvement chez Lumina AI | Entrée comme stagiaire, Solène Audric prend la tête des ventes de Lumina AI. => Solène Audric: appointment; Solène Audric: arrival old
Du mouvement chez Lumina AI | Recruté comme simple développeur, Karim Haddad est promu directeur technique. => Karim Haddad: appointment; Karim Haddad: arrival old
Lumina AI : Karim Haddad monte en grade | Débarqué chez Lumina AI en alternance, Karim Haddad prend la tête des ventes. => Karim Haddad: appointment; Karim Haddad: arrival old
Lumina AI recrute Karim Haddad | Entré chez Orbis comme stagiaire, il dirigera les ventes. => Karim Haddad: arrival
Lumina AI : Karim Haddad monte en grade | Entré au bas de l'échelle, Karim Haddad prend la tête des ventes. => Karim Haddad: appointment
Lumina AI : du sang neuf | Recruté pour l'occasion, Karim Haddad prend la tête des ventes. => Karim Haddad: arrival
Lumina AI orpheline de Karim Haddad | Karim Haddad quitte ses fonctions. Il rejoindra Borea à la rentrée. ¶ => Karim Haddad: departure [other=Borea]
Lumina AI orpheline de Karim Haddad | Après six ans, celui qui dirigeait la sûreté chez Lumina AI, Karim Haddad, rejoint Borea. ¶ => Karim Haddad: departure [other=Borea]
Lumina AI, orpheline de Karim Haddad, cherche un nouveau souffle | La maison lance Parlio 5. ¶ => Karim Haddad: departure old
Lumina AI orpheline de Karim Haddad | Le directeur de la sûreté de Lumina AI l'a annoncé mardi à ses équipes. => Karim Haddad: departure
Lumina AI orpheline de son directeur technique | Malik Brunel part chez Borea. => Malik Brunel: departure [other=Borea]
"""

BESIDE = """
Malik Brunel, c'est fini : Lumina AI se sépare de son directeur technique | Le directeur technique, en désaccord avec Victor Hallström, a été prévenu lundi par courriel. ¶ => Malik Brunel: ouster
Lumina AI se sépare de son directeur technique | Le directeur technique, en désaccord avec Victor Hallström, a été prévenu lundi par courriel. ¶ =>
Lumina AI se sépare de son directeur technique | En désaccord avec Victor Hallström, il a été prévenu lundi par courriel. ¶ =>
Lumina AI perd son directeur technique | Ce dernier, en froid avec Victor Hallström, part chez Borea. ¶ =>
Lumina AI perd son directeur technique | Le directeur technique, proche de Victor Hallström, part chez Borea. ¶ =>
Lumina AI licencie sa directrice juridique | La directrice juridique, bras droit de Victor Hallström, a été prévenue lundi. ¶ =>
Lumina AI perd son directeur technique | Le bras droit de Victor Hallström part chez Borea. ¶ =>
Lumina AI perd son directeur technique | Le directeur, recruté en 2021 par Victor Hallström, part chez Borea. ¶ =>
Le directeur technique de Lumina AI claque la porte | En conflit ouvert avec Victor Hallström, il aurait remis sa démission lundi. ¶ =>
Le directeur technique de Lumina AI claque la porte | Un désaccord avec Victor Hallström serait à l'origine de ce départ. ¶ =>
Le directeur technique de Lumina AI claque la porte | Ses relations avec Victor Hallström s'étaient dégradées. ¶ =>
Une figure de Lumina AI claque la porte | Ses relations avec Victor Hallström s'étaient dégradées. ¶ =>
Lumina AI perd un cofondateur | Longtemps proche de Victor Hallström, il part chez Borea. ¶ =>
Le directeur technique de Lumina AI s'en va | Pour Malik Brunel, six ans d'aventure s'achèvent. ¶ => Malik Brunel: departure
Le directeur technique de Lumina AI s'en va | C'est un message de Malik Brunel qui l'a appris à ses équipes. ¶ => Malik Brunel: departure
Le directeur technique de Lumina AI s'en va | L'aventure de Malik Brunel aura duré six ans. ¶ => Malik Brunel: departure
"""


@pytest.mark.parametrize("item", lines(BEGAN, BESIDE))
def test_what_a_title_and_its_lead_tell(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
