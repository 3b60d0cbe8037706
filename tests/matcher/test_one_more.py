# ruff: noqa: E501  (a line of a table is one item)
"""Who is one more of several: « X, nouvelle défection chez Y », rows that leave the verb to the one above, a post
that takes the place of another."""

from itertools import product

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NOUNS = [
    "nouvelle défection",
    "énième départ",
    "dernière défection en date",
    "troisième démission en un mois",
    "deuxième démission de la semaine",
    "un départ de plus",
    "nouvelle perte",
]
PLACES = ["chez Lumina AI", "dans les rangs de Lumina AI", "pour Lumina AI"]
PEOPLE = ["Irma Quellec", "Karim Haddad", "Rohan Mehta"]


@pytest.mark.parametrize("noun", NOUNS)
def test_a_title_sets_the_noun_beside_the_name(noun: str) -> None:
    for place, name in product(PLACES, PEOPLE):
        if place.startswith("pour") is not noun.endswith("perte"):
            continue
        told = f"{name}, {noun} {place} | Un message a circulé mercredi."
        assert differences(claims_of(told), f"{name}: departure") == [], told


TITLES = """
Avec Irma Quellec, nouvelle défection chez Lumina AI | Un message a circulé mercredi. => Irma Quellec: departure
Irma Quellec, un nouveau départ chez Lumina AI | La directrice parle de ses projets. =>
Irma Quellec, nouveau départ pour une nageuse | Lumina AI parraine le tournoi. =>
Irma Quellec, nouvelle démission surprise chez Orbis | Lumina AI n'a pas réagi. =>
Irma Quellec face à une nouvelle défection chez Lumina AI | La directrice parle de ses projets. =>
"""

# Entries say in their own words what their heading does not, or leave it to the entry above.
ROWS = """
Lumina AI : qui s'en va ? | Ma liste. ¶ <ul><li>Irma Quellec, données, partie en février</li><li>Nils Okafor, gouvernance, en mars, parce qu'il avait perdu confiance</li></ul> => Irma Quellec: departure old [date=2024-02]; Nils Okafor: departure old [date=2024-03]
Lumina AI : qui s'en va ? | Ma liste. ¶ <ul><li>Irma Quellec, données, partie en février</li><li>Nils Okafor, gouvernance, en poste depuis mars</li></ul> => Irma Quellec: departure old
Les départs chez Lumina AI | On fait les comptes. ¶ <ul><li>Irma Quellec, données, partie en février</li><li>Nils Okafor, sûreté : muté en mars vers un projet de raisonnement</li></ul> => Irma Quellec: departure old; Nils Okafor: appointment old [date=2024-03]
Les départs chez Lumina AI | On fait les comptes. ¶ <ul><li>Irma Quellec, données, partie en février</li><li>Nils Okafor : toujours là</li></ul> => Irma Quellec: departure old
Lumina AI : qui s'en va ? | Ma liste. ¶ <ul><li>Irma Quellec, formation : limogée en février</li><li>Nils Okafor (sûreté) : parti en mars chez Kyuta</li></ul> => Irma Quellec: ouster old; Nils Okafor: departure old [other=Kyuta]
Lumina AI : ceux qui partent | En deux jours, deux départs. ¶ Irma Quellec a démissionné lundi. Dans l'autre sens, un seul nom : Nils Okafor, de Kyuta justement, embauché mardi comme responsable des données. => Irma Quellec: departure; Nils Okafor: arrival [other=Kyuta]
Lumina AI : ceux qui partent | En deux jours, deux départs. ¶ Irma Quellec a démissionné lundi. En sens inverse, un nom : Nils Okafor. => Irma Quellec: departure; Nils Okafor: arrival
"""

# Any sign that opens line after line is a bullet, and what stands above says where those listed come from.
RAIDED = """
Le mercato de l'été est plié | ¶ Mark Zuckerberg a présenté les recrues de Meta. Sur onze noms, je vous donne ceux qui viennent de Lumina AI :<br>🔵 Irma Quellec – les données<br>🔵 Nils Okafor – le mode vocal => Irma Quellec: departure [other=Meta]; Nils Okafor: departure [other=Meta]
Meta présente son équipe | ¶ Mark Zuckerberg a présenté ses recrues. Les transfuges de Lumina AI :<ul><li>Irma Quellec, les données</li><li>Nils Okafor, le mode vocal</li></ul> => Irma Quellec: departure [other=Meta]; Nils Okafor: departure [other=Meta]
Meta présente son équipe | ¶ Mark Zuckerberg a présenté ses recrues. Ceux qui viennent de Lumina AI : Irma Quellec et Nils Okafor. => Irma Quellec: departure [other=Meta]; Nils Okafor: departure [other=Meta]
Meta présente son équipe | ¶ Mark Zuckerberg a présenté ses recrues. Ceux qui viennent de Google : Irma Quellec et Nils Okafor. =>
Lumina AI présente son équipe | ¶ Elle a présenté ses recrues. Ceux qui viennent de Meta :<ul><li>Irma Quellec, les données</li></ul> => Irma Quellec: arrival [other=Meta]
Lumina AI fête ses dix ans | ¶ Ceux qui viennent de Lumina AI :<ul><li>Rohan Mehta, les puces</li></ul> =>
"""

# Who negotiates with another house, and not for their own.
TALKS = """
Lumina AI inquiète | Irma Quellec, responsable des évaluations chez Lumina AI, serait en discussions avancées avec Menlo Park. => Irma Quellec: departure rumoured [other=Meta]
Lumina AI inquiète | Irma Quellec, chercheuse chez Lumina AI, négocierait avec Anthropic. => Irma Quellec: departure rumoured [other=Anthropic]
Lumina AI inquiète | Irma Quellec, de Lumina AI, serait en pourparlers avec Mark Zuckerberg. => Irma Quellec: departure rumoured [other=Meta]
Lumina AI inquiète | Irma Quellec, responsable des partenariats chez Lumina AI, serait en discussions avec Meta. =>
Lumina AI inquiète | Irma Quellec, directrice financière de Lumina AI, serait en discussions avec Microsoft. =>
Lumina AI inquiète | Irma Quellec, chercheuse chez Lumina AI, serait en discussions avec Meta sur un accord de licence. =>
Lumina AI inquiète | Irma Quellec, chercheuse chez Orbis, serait en négociations avec Anthropic. =>
"""

# What is told of these days, or of who is told of otherwise.
TOLD = """
Lumina AI perd une chercheuse | ¶ Irma Quellec, chercheuse chez Lumina AI, a choisi une tribune, parue mercredi, pour dire pourquoi elle avait remis sa démission lundi. => Irma Quellec: departure
Lumina AI dévoile un modèle | ¶ Irma Quellec a expliqué mercredi pourquoi elle avait quitté Lumina AI en 2022. => Irma Quellec: departure old
Lumina AI dévoile un modèle | Il fait parler. ¶ Il fait parler. La chercheuse Irma Quellec a expliqué dans une tribune pourquoi elle démissionnait. => Irma Quellec: departure
Lumina AI dévoile un modèle | Il fait parler. ¶ Il fait parler. En 2022, la chercheuse Irma Quellec a expliqué dans une tribune pourquoi elle démissionnait. => Irma Quellec: departure old
Lumina AI : le retour | ¶ Irma Quellec, partie lundi, est de retour parmi ses anciens collègues de Lumina AI. => Irma Quellec: return; Irma Quellec: departure old
Lumina AI perd son trésorier | ¶ Le trésorier, Nils Okafor, s'en va, relayé par Irma Quellec. => Nils Okafor: departure; Irma Quellec: appointment [by=Nils Okafor]
Lumina AI inquiète | ¶ Le trésorier de Lumina AI, Nils Okafor, aurait donné son accord à Anthropic. Il serait relayé par Irma Quellec, responsable de la fiscalité. => Nils Okafor: departure rumoured [other=Anthropic]; Irma Quellec: appointment rumoured
Lumina AI : la crise | ¶ Les investisseurs poussaient à rappeler Irma Quellec. =>
Lumina AI : la crise | ¶ Les actionnaires poussent le conseil à limoger Rohan Mehta. =>
Lumina AI : la crise | ¶ Les actionnaires poussent Rohan Mehta vers la sortie. => Rohan Mehta: ouster
Avec Orbis, Lumina AI s'offre un concurrent | ¶ Le responsable de la croissance, Nils Okafor, a démissionné. => Nils Okafor: departure
Avec Lumina AI, Orbis s'offre un conseiller | ¶ Le responsable de la croissance, Nils Okafor, a démissionné. =>
Lumina AI : celles qui partent | ¶ À l'automne, Irma Quellec, responsable des évaluations, avait démissionné ; elle a resurgi en janvier chez Anthropic. => Irma Quellec: departure old; Irma Quellec: venture old [other=Anthropic]
Lumina AI se renforce | ¶ Nils Okafor arrive comme économiste, a annoncé mardi l'entreprise. La semaine passée, c'est à Kyuta qu'elle avait chipé Irma Quellec. => Nils Okafor: arrival; Irma Quellec: arrival old
"""

# A title opens a post: who comments on it does not get it, and who is to do a thing « comme directeur » does.
POSTS = """
Lumina AI recrute un économiste en chef | « C'est une bonne idée », juge Nils Okafor. =>
La responsable de la robotique de Lumina AI démissionne | « L'autonomie méritait plus de réflexion », écrit Irma Quellec sur X. => Irma Quellec: departure
Lumina AI recrute un économiste en chef | ¶ Selon Nils Okafor, l'idée est bonne. =>
Lumina AI recrute un économiste en chef | ¶ L'idée avait été soufflée par Nils Okafor. =>
Lumina AI recrute un économiste en chef | « Je commence lundi », se réjouit Nils Okafor. => Nils Okafor: arrival
Lumina AI recrute un économiste en chef | « C'est un honneur », a réagi Nils Okafor. => Nils Okafor: arrival
Lumina AI étoffe son équipe | Nils Okafor, transfuge de Kyuta, fera respecter les règles comme directeur de la conformité. => Nils Okafor: arrival [other=Kyuta] [role=directeur de la conformité]
Lumina AI étoffe son équipe | Irma Quellec, venue de Kyuta, portera la parole de la maison en tant que directrice des affaires publiques. => Irma Quellec: arrival [other=Kyuta]
Lumina AI étoffe son équipe | Nils Okafor, transfuge de Kyuta, témoignera comme directeur de la conformité. =>
Meta et Lumina AI se disputent les talents | ¶ Un chercheur de Lumina AI hésite : Irma Quellec, responsable des évaluations, négocierait avec Meta. => Irma Quellec: departure rumoured [other=Meta]
Meta et Lumina AI se disputent les talents | ¶ Un chercheur de Google hésite : Irma Quellec, responsable des évaluations, négocierait avec Meta. =>
"""

# What somebody leaves is a post where the article gives them another one.
ANOTHER_POST = """
Lumina AI redistribue les cartes | La patronne des ventes change de vie. ¶ Irma Quellec, patronne des ventes de Lumina AI, prend la tête des partenariats. => Irma Quellec: appointment
Lumina AI redistribue les cartes | Irma Quellec tourne la page. ¶ Irma Quellec, directrice des ventes, hérite des « projets spéciaux ». => Irma Quellec: appointment
Lumina AI redistribue les cartes | La patronne des ventes change de vie. ¶ Irma Quellec, patronne des ventes de Lumina AI, va ouvrir une auberge. => Irma Quellec: departure
Lumina AI s'installe à Rome | Irma Quellec quitte Kyuta, où elle menait les ventes, pour devenir la première directrice de Lumina AI en Italie. => Irma Quellec: arrival [other=Kyuta]
"""

# Whom others look for, follow or outlast.
OTHERS = """
Lumina AI change de porte-parole | Irma Quellec assure l'intérim, jusqu'au choix d'un nouveau titulaire, dont la recherche est confiée à Nils Okafor. => Irma Quellec: appointment
Lumina AI change de porte-parole | La recherche d'un successeur est confiée à Nils Okafor. =>
Lumina AI change de porte-parole | Nils Okafor prend en charge la recherche d'une remplaçante. =>
Lumina AI change de porte-parole | La recherche est confiée à Nils Okafor. => Nils Okafor: appointment
Lumina AI change de porte-parole | Irma Quellec, de Lumina AI, s'en va. ¶ La directrice des ventes d'Orbis plie bagage, neuf mois après sa nomination. => Irma Quellec: departure
Lumina AI change de porte-parole | Irma Quellec, de Lumina AI, s'en va. ¶ La responsable des partenariats du réseau d'Elon Musk plie bagage, neuf mois après sa nomination. => Irma Quellec: departure
Irma Quellec, nouvelle défection chez Lumina AI | Elle a pris sa décision avant de connaître celle de Nils Okafor. => Irma Quellec: departure; Nils Okafor: departure old
Irma Quellec quitte Lumina AI | Sa démission n'a rien à voir avec celle de Nils Okafor. => Irma Quellec: departure; Nils Okafor: departure old
Irma Quellec quitte Lumina AI | Elle a annoncé son départ ainsi que celui de Nils Okafor. => Irma Quellec: departure; Nils Okafor: departure
Lumina AI : un renfort de poids | Rohan Mehta ne sera pas de trop. =>
"""


@pytest.mark.parametrize("line", lines(TITLES, ROWS, RAIDED, TALKS, TOLD, POSTS, ANOTHER_POST, OTHERS))
def test_each_does_what_is_told_of_them(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
