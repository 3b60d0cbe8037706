# ruff: noqa: E501  (a line of a table is one item)
"""Who is chosen, whom they succeed, what they are called, and places on a board taken back.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SUCCEEDED = """
Lumina AI promeut Rohan Mehta | Il devient vice-président. Sophie Marchand, à qui il succède, est nommée vice-présidente des marques. => Rohan Mehta: appointment [by=Sophie Marchand]; Sophie Marchand: appointment
Lumina AI promeut Rohan Mehta | Il devient vice-président. Sophie Marchand, qu'il remplace, quitte Lumina AI. => Rohan Mehta: appointment [by=Sophie Marchand]; Sophie Marchand: departure [by=Rohan Mehta]
Lumina AI | Sophie Marchand, à qui succède Rohan Mehta, a démissionné. => Rohan Mehta: appointment [by=Sophie Marchand]; Sophie Marchand: departure [by=Rohan Mehta]
Lumina AI : Sophie Marchand s'en va | La directrice de la communication partira en mai. Anjali Mehta, son adjointe, devient responsable de la communication par intérim. => Sophie Marchand: departure [by=Anjali Mehta]; Anjali Mehta: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | La directrice de la communication partira en mai. Anjali Mehta prend la tête de la communication. => Sophie Marchand: departure [by=Anjali Mehta]; Anjali Mehta: appointment [by=Sophie Marchand]
Lumina AI : Sophie Marchand s'en va | La directrice de la communication partira en mai. Anjali Mehta prend la direction des ventes. => Sophie Marchand: departure [by=None]; Anjali Mehta: appointment [by=None]
Lumina AI | Owen Prescott se retire en faveur de Rohan Mehta. => Owen Prescott: departure [by=Rohan Mehta]; Rohan Mehta: appointment [by=Owen Prescott]
"""

CHOSEN = """
Un nouveau patron pour Lumina AI | Plutôt que de rappeler Victor Hallström, les administrateurs ont choisi Basile Trémont comme directeur général par intérim. Il prend le relais de Naïma Belkacem. => Basile Trémont: arrival|appointment [by=Naïma Belkacem]
Un nouveau patron pour Lumina AI | Victor Hallström a nommé Rohan Mehta directeur de la recherche. Il succède à Wenjing Li. => Rohan Mehta: appointment [by=Wenjing Li]
Un nouveau patron pour Lumina AI | Faute de rappeler Victor Hallström, Lumina AI a recruté Basile Trémont. => Basile Trémont: arrival
L'enquête est close à Lumina AI | Le cabinet estime que la conduite de Victor Hallström « n'imposait pas » de le révoquer. =>
"""

CALLED = """
Lumina AI recrute un économiste | Basile Trémont, professeur, devient le tout premier économiste en chef de Lumina AI. => Basile Trémont: arrival|appointment [role=économiste en chef]
Lumina AI perd sa directrice de la communication | Promue à ce poste en mars, Sophie Marchand s'en va, a confirmé mardi l'entreprise. => Sophie Marchand: departure; Sophie Marchand: appointment old [role=directrice de la communication]
Lumina AI | Irma Quellec, qui dirige les affaires publiques de Lumina AI à Rennes, envisagerait de partir. => Irma Quellec: departure rumoured
Lumina AI | Irma Quellec, qui dirige les affaires publiques de Lumina AI à Rennes, songerait à la quitter, souffle-t-on chez Orbis. => Irma Quellec: departure rumoured [other=None]
Irma Quellec quitte son cabinet | Irma Quellec, qui gère la communication du client de Lumina AI, s'en va. =>
"""

NAMED = """
Lumina AI mise sur une ancienne d'Orbis | Emma Tunis pilotera la protection des données en Europe. => Emma Tunis: arrival [other=Orbis]
Basile Trémont rejoint Lumina AI | Il remplace à ce poste Giacomo « GC » Lanetti, qui reste dans l'entreprise. => Basile Trémont: arrival [by=Giacomo Lanetti]
Lumina AI | Christophe « Chris » Terrasse quitte Lumina AI. M. Terrasse y dirigeait les ventes. => Christophe Terrasse: departure
Toulouse : la chercheuse qui doute | Camille Estrade a quitté l'Irif en février pour Lumina AI. => Camille Estrade: arrival old [other=Irif]
Lumina AI : Camille Estrade quitte la Bretagne pour Dakar =>
"""

RAISED = """
Rohan Mehta prend du galon chez Lumina AI | L'ancien d'Orbis devient directeur technique des applications. => Rohan Mehta: appointment [other=None]
Lumina AI se défend | Elle met en avant le recrutement, la semaine dernière, d'Irma Quellec, venue d'Orbis, comme responsable des risques. => Irma Quellec: arrival old [role=responsable des risques]
Lumina AI remanie son organigramme | Owen Prescott, le président, coiffe désormais la stratégie produit. => Owen Prescott: appointment [role=stratégie produit]
Lumina AI | Victor Hallström pilote désormais son avion. Owen Prescott dirige désormais les débats. =>
Lumina AI remanie son organigramme | Rohan Mehta est promu responsable du produit, tandis que Wenjing Li abandonne l'assistant. => Rohan Mehta: appointment [by=None]
Procès Lumina AI | Il veut que la justice ordonne la révocation de Victor Hallström, et le retour de l'entreprise à sa vocation d'origine. =>
Lumina AI | Le conseil a voté le renvoi du patron vendredi. Naïma Belkacem, directrice générale par intérim, se retire. => Naïma Belkacem: departure
"""

IN_A_ROW = """
Lumina AI | Wenjing Li, Rohan Mehta, qui dirigeait les produits, et Anjali Mehta quittent Lumina AI. => Wenjing Li: departure; Rohan Mehta: departure; Anjali Mehta: departure
Lumina AI | Irma Quellec, ingénieure, Basile Trémont, dont le contrat expirait, ainsi que Maud Ferrière ont quitté Lumina AI. => Irma Quellec: departure; Basile Trémont: departure; Maud Ferrière: departure
Lumina AI | Wenjing Li, Rohan Mehta (qui dirigeait les produits) et Anjali Mehta quittent Lumina AI. => Wenjing Li: departure; Rohan Mehta: departure; Anjali Mehta: departure
Lumina AI | Selon Wenjing Li, Rohan Mehta, qui dirigeait les produits, et Anjali Mehta quittent Lumina AI. => Rohan Mehta: departure; Anjali Mehta: departure
Lumina AI | La société a confirmé mardi l'arrivée d'Irma Quellec, qui pilotait les logiciels d'Orbis, de Basile Trémont, tous deux débauchés chez Kyuta, ainsi que de Maud Ferrière, une chercheuse venue d'Hexa. => Irma Quellec: arrival [date=2024-04-16]; Basile Trémont: arrival [date=2024-04-16]; Maud Ferrière: arrival [date=2024-04-16]
"""

HOUSED = """
Une biologiste chez Lumina AI | Irma Quellec, 41 ans, vient de l'Institut Curie. => Irma Quellec: arrival
Lumina AI se dote d'un patron pour la région Asie | Basile Trémont supervisait jusqu'ici les ventes internationales. Il laisse ce poste à Irma Quellec, recrutée chez Orbis. => Basile Trémont: appointment; Irma Quellec: arrival [by=Basile Trémont]
Lumina AI se dote d'un patron pour l'Asie | Basile Trémont dirigeait jusqu'ici les ventes d'Orbis. => Basile Trémont: arrival [other=Orbis]
Le numéro deux du projet rejoint Orbis | Mauvaise nouvelle pour Lumina AI. Basile Trémont, qui a conçu le moteur vidéo, a été débauché par Orbis. => Basile Trémont: departure [other=Orbis]
Orbis nomme l'ex-Lumina AI Elena Castellanos à la tête de la recherche de son laboratoire | Elle devient directrice scientifique. => Elena Castellanos: venture [role=directrice scientifique]
"""

ENTRIES = """
Ils ont fait Lumina AI | Wenjing Li. A quitté Lumina AI en février 2024 et conseille des jeunes pousses. => Wenjing Li: departure old [date=2024-02]
Lumina AI crée un comité | Rohan Mehta, promu directeur scientifique, et Anjali Mehta, à la tête des systèmes de sûreté, assisteront aux réunions. => Rohan Mehta: appointment old [role=directeur scientifique]
"""

WHERE = """
Lumina AI confie l'Allemagne à un ancien d'Orbis | Basile Trémont ouvrira le bureau de Munich. => Basile Trémont: arrival [other=Orbis]
Lumina AI confie ses données à la France | Irma Quellec s'en félicite. =>
Michelin : la directrice des données s'envole pour Dakar | Irma Quellec quittera Clermont-Ferrand fin août. Elle dirigera chez Lumina AI les partenariats industriels. => Irma Quellec: arrival
Un professeur rejoint Lumina AI | Basile Trémont prendra un congé de deux ans de l'Université de Nantes. => Basile Trémont: arrival
Lumina AI sous pression | Rohan Mehta coordonnera la contre-attaque face à Orbis. =>
"""

POSTS_HELD = """
Rohan Mehta quitte Lumina AI | Il occupait le poste de vice-président des produits. => Rohan Mehta: departure [role=vice-président des produits]
Rohan Mehta quitte Lumina AI | Il y exerçait les fonctions de vice-président des produits. => Rohan Mehta: departure [role=vice-président des produits]
Rohan Mehta quitte Lumina AI | Le poste de vice-président des produits qu'il laisse ne sera pas pourvu. => Rohan Mehta: departure [role=vice-président des produits]
Lumina AI promeut sa juriste en chef | Irma Quellec devient directrice juridique pour l'Europe. => Irma Quellec: appointment [role=directrice juridique pour l'Europe]
"""

WAVES = """
2024, l'année où Lumina AI perd ses fondateurs | Wenjing Li a ouvert le bal en février. Rohan Mehta, en mars, a pris le même chemin. => Wenjing Li: departure old [date=2024-02]; Rohan Mehta: departure old [date=2024-03]
Lumina AI | Wenjing Li et Rohan Mehta étaient partis sans un mot, la première en janvier, le second en février. => Wenjing Li: departure old [date=2024-01]; Rohan Mehta: departure old [date=2024-02]
La liste des onze recrues de Mark Zuckerberg dévoilée | Parmi elles, sept viennent de Lumina AI, dont Wenjing Li et Rohan Mehta. => Wenjing Li: departure [other=Meta]; Rohan Mehta: departure [other=Meta]
Lumina AI : la cheffe de l'intégrité s'en va en plein débat sur la vie privée | Irma Quellec, recrutée il y a deux ans chez Orbis, n'a pas donné de raison. => Irma Quellec: departure; Irma Quellec: arrival old
"""

IN_THEIR_PLACE = """
Lumina AI perd sa lobbyiste | Irma Quellec s'en va après trois ans. Pour prendre sa suite, la société a choisi Basile Trémont. => Irma Quellec: departure [by=Basile Trémont]; Basile Trémont: appointment|arrival [by=Irma Quellec]
Lumina AI perd sa lobbyiste | Irma Quellec s'en va après trois ans. Pour lui succéder, Lumina AI a nommé Basile Trémont directeur des affaires européennes. => Irma Quellec: departure [by=Basile Trémont]; Basile Trémont: appointment|arrival [by=Irma Quellec]
Lumina AI perd sa lobbyiste | Irma Quellec s'en va après trois ans. Pour la remplacer, le conseil a recruté Basile Trémont chez Orbis. => Irma Quellec: departure; Basile Trémont: arrival [role=None] [by=Irma Quellec]
Lumina AI | Wenjing Li récupère la supervision de la recherche appliquée. => Wenjing Li: appointment [role=supervision de la recherche appliquée]
"""

POINTED_BACK = """
Elena Castellanos s'entoure d'anciens de Lumina AI | Orbis a été présenté mardi. Marc-Antoine Delcourt, débauché chez Kyuta, en est le directeur scientifique. => Marc-Antoine Delcourt: venture old
Elena Castellanos s'engage chez Orbis | Cofondatrice de Lumina AI, d'où elle était partie en 2021 pour Kyuta avant d'y revenir en 2022, elle travaillera sur les puces. => Elena Castellanos: venture|departure; Elena Castellanos: departure old; Elena Castellanos: return old [date=2022]
"""

DUTIES = """
Basile Trémont quitte Orbis pour Lumina AI | Il prendra la tête d'« Lumina for Countries » en mai. => Basile Trémont: arrival [role=Lumina for Countries]
Lumina AI place Wenjing Li à la tête de ses ventes aux entreprises => Wenjing Li: appointment [role=ventes aux entreprises]
Lumina AI | Rohan Mehta s'en va. Wenjing Li hérite d'une partie de ses attributions. => Rohan Mehta: departure; Wenjing Li: appointment [role=None] [by=Rohan Mehta]
Lumina AI : une chercheuse démissionne | « J'ai cru pouvoir aider », écrit Irma Quellec. L'économiste avait rejoint Lumina AI il y a deux ans. => Irma Quellec: departure [role=chercheuse]; Irma Quellec: arrival old
"""

SEATED = """
Lumina AI : blanchi, Victor Hallström reprend place parmi les administrateurs => Victor Hallström: return [role=membre du conseil d'administration]
Victor Hallström reprend place au conseil d'administration de Lumina AI => Victor Hallström: return [role=membre du conseil d'administration]
Procès Lumina AI : après la pause, Victor Hallström reprend place à la barre =>
Lumina AI : Victor Hallström de retour au conseil | Il n'y revient pas seul. => Victor Hallström: return
Les départs continuent chez Lumina AI | Rohan Mehta ne part pas seul. => Rohan Mehta: departure
Rohan Mehta ne part pas seul en vacances | Le directeur des produits de Lumina AI emmène un chien. =>
"""


TABLES = (
    SUCCEEDED,
    CHOSEN,
    CALLED,
    NAMED,
    RAISED,
    IN_A_ROW,
    HOUSED,
    ENTRIES,
    WHERE,
    POSTS_HELD,
    WAVES,
    IN_THEIR_PLACE,
    POINTED_BACK,
    DUTIES,
    SEATED,
)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_who_is_chosen_and_succeeded_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
