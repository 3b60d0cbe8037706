# ruff: noqa: E501  (a line of a table is one item)
"""Who gets a charge where a house gives out its posts anew: by whom a part of it passes to, and by what they
see to from now on. The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

_HEAD = "Lumina AI remanie son état-major | La réorganisation a été présentée mardi aux salariés."

PASSING_TO = """
Les équipes d'évaluation rendront compte à Farah Nasser. => Farah Nasser: appointment
La robotique est rattachée à Wenjing Li. => Wenjing Li: appointment [role=robotique]
La sûreté dépendra de Farah Nasser. => Farah Nasser: appointment [role=sûreté]
La recherche dépend désormais de Wenjing Li. => Wenjing Li: appointment [role=recherche]
Les ventes seront du ressort de Grace Okonkwo. => Grace Okonkwo: appointment [role=ventes]
La robotique atterrit dans le giron de Wenjing Li. => Wenjing Li: appointment [role=robotique]
L'équipe d'évaluation passe sous la coupe de Farah Nasser. => Farah Nasser: appointment
Les deux laboratoires fusionnent sous la direction de Wenjing Li. => Wenjing Li: appointment
À Karim Haddad échoient les grands comptes. => Karim Haddad: appointment [role=grands comptes]
La totalité de la recherche revient à Wenjing Li. => Wenjing Li: appointment [role=recherche]
Le choix s'est porté sur Farah Nasser. => Farah Nasser: appointment
Pour piloter le chantier, Victor Hallström a choisi Farah Nasser. => Farah Nasser: appointment
Le poste échoit à Wenjing Li, et celui de directeur de la sûreté à Karim Haddad. => Wenjing Li: appointment; Karim Haddad: appointment [role=directeur de la sûreté]
Un pôle sera créé, sous la houlette de Karim Haddad. => Karim Haddad: appointment [role=pôle]
Les relations publiques tombent dans l'escarcelle de Grace Okonkwo. => Grace Okonkwo: appointment [role=relations publiques]
À charge pour Karim Haddad de bâtir ce nouveau laboratoire. => Karim Haddad: appointment
Karim Haddad aura pour mission de structurer la division matériel. => Karim Haddad: appointment [role=division matériel]
Le nouveau directeur technique n'est autre que Karim Haddad. => Karim Haddad: appointment [role=directeur technique]
Au poste de directrice des risques, on retrouve Farah Nasser. => Farah Nasser: appointment [role=directrice des risques]
Les achats reviennent à Grace Okonkwo : le service client lui revient aussi. => Grace Okonkwo: appointment
Grace Okonkwo coiffera, en plus des finances, le service client. => Grace Okonkwo: appointment
Karim Haddad se retrouve propulsé directeur des produits. => Karim Haddad: appointment [role=directeur des produits]
Karim Haddad quitte son équipe pour fonder un laboratoire interne. => Karim Haddad: appointment
Karim Haddad passe la main et prendra la tête d'un laboratoire interne. => Karim Haddad: appointment
Les actionnaires auraient préféré voir Karim Haddad prendre la direction générale. =>
Grace Okonkwo supervisera la signature à Oslo. =>
Leurs équipes fusionnent sous la houlette de Wenjing Li. =>
Les équipes de Rohan Mehta seront rattachées à Wenjing Li. =>
Les équipes de sûreté rendaient compte à Farah Nasser. =>
La sûreté relève de Farah Nasser. =>
L'issue dépendra de Farah Nasser. =>
Le mot de la fin revient à Farah Nasser. =>
Les équipes rendront compte à Victor Hallström. =>
Le choix du nom s'est porté sur Aurora. =>
"""

SEEING_TO = """
Wenjing Li aura autorité sur les produits. => Wenjing Li: appointment [role=produits]
Wenjing Li se charge désormais de la robotique. => Wenjing Li: appointment [role=robotique]
Farah Nasser répondra de la sécurité. => Farah Nasser: appointment [role=sécurité]
Farah Nasser animera une petite équipe, avec le titre de vice-présidente. => Farah Nasser: appointment [role=vice-présidente]
Grace Okonkwo gérera les ventes jusqu'à l'arrivée d'un titulaire. => Grace Okonkwo: appointment
Farah Nasser officiera comme directrice de la sûreté. => Farah Nasser: appointment [role=directrice de la sûreté]
Farah Nasser étrenne le poste de directrice des risques. => Farah Nasser: appointment [role=directrice des risques]
Wenjing Li portera le titre de vice-présidente. => Wenjing Li: appointment [role=vice-présidente]
Wenjing Li prend sous son aile les équipes de robotique. => Wenjing Li: appointment
Wenjing Li aura la haute main sur la recherche, Farah Nasser sur les produits. => Wenjing Li: appointment; Farah Nasser: appointment [role=produits]
Karim Haddad bascule vers les grands comptes. => Karim Haddad: appointment [role=grands comptes]
Karim Haddad glisse vers un rôle de conseiller spécial. => Karim Haddad: appointment [role=conseiller spécial]
Karim Haddad se voit chargé du matériel. => Karim Haddad: appointment [role=matériel]
Karim Haddad s'est vu remettre les clés de la robotique. => Karim Haddad: appointment [role=robotique]
Karim Haddad fait son entrée au comité exécutif. => Karim Haddad: appointment [role=comité exécutif]
Le périmètre de Grace Okonkwo s'étend aux ventes. => Grace Okonkwo: appointment [role=ventes]
Un poste de directrice des risques est créé pour Farah Nasser. => Farah Nasser: appointment [role=directrice des risques]
Une division voit le jour, avec à sa tête Karim Haddad. => Karim Haddad: appointment [role=division]
La nouvelle division, que dirigera Karim Haddad, compte cent personnes. => Karim Haddad: appointment
Un comité de sûreté, présidé par Farah Nasser, est créé. => Farah Nasser: appointment
Aux produits, Wenjing Li ; à la recherche, Farah Nasser. => Wenjing Li: appointment [role=produits]; Farah Nasser: appointment [role=recherche]
À la tête du nouveau pôle : Karim Haddad, jusqu'ici à la voix. => Karim Haddad: appointment [role=nouveau pôle]
À la sûreté, on trouve désormais Farah Nasser. => Farah Nasser: appointment [role=sûreté]
Farah Nasser répond de la sécurité depuis trois ans. =>
Farah Nasser animera la soirée. =>
Farah Nasser porte le titre de vice-présidente. =>
Karim Haddad intègre le comité exécutif du Forum maritime. =>
Le périmètre de Grace Okonkwo ne s'étend pas aux ventes. =>
Farah Nasser travaille comme directrice de la sûreté. =>
À la sûreté, on trouve Farah Nasser et trois ingénieurs. =>
"""

ELSEWHERE = """
Lumina AI lance Aurora | Le modèle a été dévoilé mardi. ¶ Farah Nasser se chargera des questions. =>
Lumina AI lance Aurora | Le modèle a été dévoilé mardi. ¶ À la tête de la robotique, Karim Haddad. =>
Lumina AI lance Aurora | Le modèle a été dévoilé mardi. ¶ Victor Hallström a choisi Farah Nasser pour la présentation. =>
Wenjing Li quitte Lumina AI | Farah Nasser a été désignée comme sa remplaçante. => Wenjing Li: departure [by=Farah Nasser]; Farah Nasser: appointment [by=Wenjing Li]
Wenjing Li quitte Lumina AI | Sa remplaçante est toute trouvée : Farah Nasser. => Wenjing Li: departure [by=Farah Nasser]; Farah Nasser: appointment [by=Wenjing Li]
Le Valaisan Yannick Roduit intègre le comité exécutif de Lumina AI => Yannick Roduit: arrival
Wenjing Li quitte Lumina AI | Farah Nasser récupère le poste. => Wenjing Li: departure [by=Farah Nasser]; Farah Nasser: appointment [by=Wenjing Li]
Farah Nasser prend la direction de Lumina AI | Elle l'a dit mardi à ses équipes. => Farah Nasser: appointment
Grace Okonkwo à double casquette | À la finance, la dirigeante de Lumina AI ajoute les opérations. => Grace Okonkwo: appointment [role=opérations]
Karim Haddad ira au marketing | Lumina AI a tranché mardi. => Karim Haddad: appointment [role=marketing]
Karim Haddad ira à la recherche d'un nouveau local pour Lumina AI =>
Lumina AI : qui fait quoi | Wenjing Li hérite de la recherche, Farah Nasser de la sûreté. => Wenjing Li: appointment; Farah Nasser: appointment [role=sûreté]
Wenjing Li quitte Lumina AI | Elle laisse son équipe à Farah Nasser et Karim Haddad. => Wenjing Li: departure; Farah Nasser: appointment [by=Wenjing Li]; Karim Haddad: appointment [by=Wenjing Li]
Lumina AI étoffe sa direction avec deux promotions internes | Maëlle Kervella devient directrice de l'ingénierie. => Maëlle Kervella: appointment
Wenjing Li quitte Lumina AI | La lourde tâche de lui succéder incombe à Farah Nasser. => Wenjing Li: departure [by=Farah Nasser]; Farah Nasser: appointment [by=Wenjing Li]
Wenjing Li quitte Lumina AI | Ses fonctions seront réparties entre Farah Nasser et Karim Haddad. => Wenjing Li: departure; Farah Nasser: appointment [by=Wenjing Li]; Karim Haddad: appointment [by=Wenjing Li]
Lumina AI : un nouvel organigramme | La nouvelle division matérielle échoit à Farah Nasser. => Farah Nasser: appointment
Lumina AI : un nouvel organigramme | À Farah Nasser échoit la division robotique. => Farah Nasser: appointment
Lumina AI : un nouvel organigramme | Le même jour, Farah Nasser a reçu le portefeuille des grandes entreprises. => Farah Nasser: appointment
Wenjing Li quitte Lumina AI | Ses dossiers atterrissent chez Farah Nasser. => Wenjing Li: departure; Farah Nasser: appointment [by=Wenjing Li]
Wenjing Li quitte Lumina AI | Pour assurer la transition, la direction a désigné Farah Nasser. => Wenjing Li: departure; Farah Nasser: appointment
Lumina AI change de visage | Lumina AI a indiqué mardi que Wenjing Li partirait en mai et que Farah Nasser lui succéderait. => Wenjing Li: departure; Farah Nasser: appointment
Victor Hallström nommé dans l'équipe qui prépare l'arrivée du nouveau maire de Lorient | Le patron de Lumina AI conseillera l'élue. =>
Victor Hallström nommé membre de la mission du président sur l'emploi | Le patron de Lumina AI y siégera bénévolement. =>
Lumina AI lance Aurora | Le modèle a été dévoilé mardi. ¶ Un exemplaire atterrit chez Farah Nasser. =>
"""


@pytest.mark.parametrize(
    "line", [f"{_HEAD} ¶ {line}" for line in lines(PASSING_TO, SEEING_TO)] + lines(ELSEWHERE)
)
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected.strip()) == []
