"""Leaving in other words: nouns that end, posts given up, who went before, and what is no leaving."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NOUNS_THAT_END = """
Lumina AI : l'aventure s'arrête pour Rohan Mehta => Rohan Mehta: departure
Le mandat de Priscilla Thornton chez Lumina AI arrive à échéance => Priscilla Thornton: departure
Lumina AI : les routes se séparent pour Owen Prescott | Leurs chemins divergent après sept ans. => Owen Prescott: departure
Des têtes tombent chez Lumina AI : celle de Wenjing Li et celle de Karim Haddad => Wenjing Li: ouster; Karim Haddad: ouster
Dernier jour chez Lumina AI pour Grace Okonkwo => Grace Okonkwo: departure
Sophie Marchand ne parlera plus pour Lumina AI => Sophie Marchand: departure
Pieter van den Berg n'est plus là | Le vice-président a vidé son bureau de Lumina AI mardi. => Pieter van den Berg: departure
Les jours de Victor Hallström à la tête de Lumina AI sont comptés => Victor Hallström: departure rumoured
"""

WHO_WENT_BEFORE = """
Lumina AI : après Wenjing Li, Mateus Carvalho rend son badge => Mateus Carvalho: departure; Wenjing Li: departure old
Lumina AI perd Yuki Tanabe | La chercheuse s'en va quelques semaines après Karim Haddad, démissionnaire en mars. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-03]
"""

WHO_STAYS = """
Lumina AI : Thomas Berlin relevé de ses fonctions à la robotique | L'ingénieur reste salarié. =>
Ingrid Solberg renonce à la présidence du conseil de Lumina AI | Elle demeure administratrice. =>
Karim Haddad écarté de la sûreté chez Lumina AI | « Karim reste dans l'équipe », précise Victor Hallström. =>
Grace Okonkwo quitte Lumina AI | Elle restera conseillère du directeur général. => Grace Okonkwo: departure
Grace Okonkwo renonce à son poste de directrice financière de Lumina AI | Elle reste en poste jusqu'en mai. => Grace Okonkwo: departure
"""

NO_LEAVING = """
Victor Hallström met sa démission dans la balance chez Lumina AI =>
Lumina AI : Grace Okonkwo part favorite pour succéder à Victor Hallström =>
Victor Hallström fait part de ses doutes aux équipes de Lumina AI =>
"""

TOLD_BY = """
Un chercheur de Lumina AI licencié | Paul Boucher a reçu sa lettre mardi. => Paul Boucher: ouster
La cheffe de la sûreté de Lumina AI part sans explication | Samantha Brière n'a pas de point de chute. => Samantha Brière: departure
Karim Haddad prié de faire ses cartons par Lumina AI => Karim Haddad: ouster
Lumina AI : Sanne de Wit a prévenu lundi ses équipes qu'elle s'en irait en mai => Sanne de Wit: departure
"""


@pytest.mark.parametrize("line", lines(NOUNS_THAT_END, WHO_WENT_BEFORE, WHO_STAYS, NO_LEAVING, TOLD_BY))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
