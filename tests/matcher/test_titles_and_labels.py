# ruff: noqa: E501  (a line of a table is one item)
"""Posts that a bare title gives, whom a post serves, one story under labels, remarks set off by commas.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

POSTS = """
Lumina AI : Irma Quellec, directrice générale pour l'Italie | Jusqu'alors chargée des ventes d'Orbis, elle succède depuis lundi à Karim Haddad. => Irma Quellec: arrival [other=Orbis] [by=Karim Haddad] [role=directrice générale pour l'Italie] [date=2024-04-15]
Lumina AI : Basile Trémont, directeur juridique | Venu d'Orbis, il succède à Karim Haddad. => Basile Trémont: arrival [other=Orbis] [by=Karim Haddad] [role=directeur juridique]
Lumina AI : Basile Trémont directeur juridique | Il remplace Karim Haddad. => Basile Trémont: arrival|appointment [by=Karim Haddad] [role=directeur juridique]
Basile Trémont, directeur juridique de Lumina AI | Il succède à Karim Haddad. => Basile Trémont: appointment|arrival [by=Karim Haddad] [role=directeur juridique]
Irma Quellec, nouvelle directrice juridique de Lumina AI | Elle succède à Karim Haddad. => Irma Quellec: appointment|arrival [by=Karim Haddad] [role=directrice juridique]
Lumina AI : Étienne Garnier, directeur scientifique | Il succède à Karim Haddad. => Étienne Garnier: appointment [by=Karim Haddad] [role=directeur scientifique]
Lumina AI | Étienne Garnier, directeur de la sûreté, succède à Karim Haddad. => Étienne Garnier: appointment [by=Karim Haddad] [role=None]
Lumina AI : Étienne Garnier, ingénieur et poète | Il succède à Karim Haddad à la tête de la recherche. => Étienne Garnier: appointment [by=Karim Haddad] [role=recherche]
Étienne Garnier, l'ingénieur qui monte chez Lumina AI | Il succède à Karim Haddad. => Étienne Garnier: appointment [by=Karim Haddad] [role=None]
Lumina AI : Kwame Asante, directeur de la sûreté | Il quitte l'entreprise. => Kwame Asante: departure [role=directeur de la sûreté]
Pieter van den Berg rentre au bercail chez Lumina AI | Le chercheur reprend du service comme conseiller spécial de Farah Nasser. => Pieter van den Berg: return [role=conseiller spécial de Farah Nasser]
Pieter van den Berg revient chez Lumina AI comme conseiller spécial de Farah Nasser => Pieter van den Berg: return [role=conseiller spécial de Farah Nasser]
Pieter van den Berg revient chez Lumina AI comme directeur de la sûreté => Pieter van den Berg: return [role=directeur de la sûreté]
Pieter van den Berg reprend du service chez Lumina AI comme directeur de la sûreté => Pieter van den Berg: return [role=directeur de la sûreté]
Basile Trémont rejoint Lumina AI comme conseiller de Farah Nasser => Basile Trémont: arrival [role=conseiller de Farah Nasser]
Lumina AI nomme Kwame Asante conseiller spécial de Farah Nasser => Kwame Asante: appointment [role=conseiller spécial de Farah Nasser]
Orbis débauche trois pointures de la robotique chez Lumina AI : Basile Trémont, Amal Khoury et Irma Quellec => Basile Trémont: departure [other=Orbis] [role=None]; Amal Khoury: departure [other=Orbis]; Irma Quellec: departure [other=Orbis]
"""

LABELS_AND_REMARKS = """
Hélène Porter, la Sétoise aux commandes de Parlio, contrainte à une pause | La numéro deux de Lumina AI a annoncé vendredi son arrêt maladie. => Hélène Porter: leave
Lumina AI : Hélène Porter aux commandes de Parlio => Hélène Porter: appointment
Gouvernance. Lumina AI remercie Kwame Asante | ¶ Sanction. Le chercheur a été congédié lundi. Périmètre. Ses 140 collaborateurs passent sous la houlette d'Étienne Garnier. Calendrier. La passation aura lieu en mai. => Kwame Asante: ouster; Étienne Garnier: appointment
Lumina AI perd son directeur | ¶ **Départ.** Kwame Asante a démissionné mardi. **Relève.** Étienne Garnier prend la tête de la recherche. **Suite.** Le laboratoire déménage. => Kwame Asante: departure [date=2024-04-16]; Étienne Garnier: appointment
L'essentiel du jour | ¶ Budget. La ville de Lyon présente ses comptes. Recrutement. Lumina AI engage Basile Trémont. Nobel. Irma Quellec démissionne de l'académie. => Basile Trémont: arrival
Chassé de Lumina AI en mars pour avoir, dit-on, trop parlé, Basile Trémont se met à la peinture. => Basile Trémont: ouster old [date=2024-03]
Parti de Lumina AI en mars après, semble-t-il, une dispute, Basile Trémont cultive des tomates. => Basile Trémont: departure old [date=2024-03]
Viré de Lumina AI en mars, paraît-il, pour une plaisanterie, Basile Trémont n'en rit plus. => Basile Trémont: ouster|departure old [date=2024-03]
Chassé de Lumina AI en mars, Basile Trémont se met à la peinture. => Basile Trémont: ouster old [date=2024-03]
Lumina AI : Farah Nasser réunit désormais sous son autorité toute la diplomatie de la maison => Farah Nasser: appointment
Lumina AI : Irma Quellec élue, Farah Nasser reste dehors | La nomination de la Colombienne à la tête de la recherche surprend. => Irma Quellec: appointment|arrival
Irma Quellec remplace Farah Nasser à la recherche de Lumina AI | La Colombienne arrive d'Orbis. => Irma Quellec: arrival [by=Farah Nasser] [other=Orbis]
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize("line", lines(POSTS, LABELS_AND_REMARKS))
def test_item_tells_this(line: str, *, history: bool) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
