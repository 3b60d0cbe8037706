# ruff: noqa: E501  (a line of a table is one item)
"""What is told of one person beside another: heirs, those replaced, shared posts, leaves over, denials.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

HEIRS = """
Wenjing Li raconte ses huit années chez Lumina AI | Son successeur, Amal Khoury, a « pris acte ». => Amal Khoury: appointment
Hyun-woo Baek a quitté Lumina AI la semaine dernière | Sa remplaçante, Oksana Hrytsenko, l'a suivi partout. => Hyun-woo Baek: departure; Oksana Hrytsenko: appointment
Priscilla Thornton nommée présidente du conseil de Lumina AI | Elle remplace Ingrid Solberg, dont le mandat arrivait à échéance. => Priscilla Thornton: appointment; Ingrid Solberg: departure
Paul Varennes entre au conseil de Lumina AI | Il succède à Gérard Lefranc, dont le mandat expirait. => Paul Varennes: arrival; Gérard Lefranc: departure
Julien de Courval nommé président de Lumina AI | Il remplace Owen Prescott, qui se retire après sept ans. => Julien de Courval: appointment; Owen Prescott: departure
Lumina AI : Pedro Salas succède à Beatriz Ortega Ruiz, démissionnaire => Pedro Salas: appointment; Beatriz Ortega Ruiz: departure
Pedro Salas nommé chez Lumina AI en remplacement de Lucie Arnal, démissionnaire => Pedro Salas: arrival|appointment; Lucie Arnal: departure
"""


TAKEN_ON = """
Lumina AI : Priscilla Thorntone quitte le conseil => Priscilla Thornton: departure
Lumina AI lève des fonds | Trois dirigeants de Lumina AI, dont Farah Nasser, ont annoncé leur départ. => Farah Nasser: departure
Un canular sur Victor Hallström | Un faux communiqué le disait partant. Farah Nasser avait quitté Lumina AI la semaine précédente. => Farah Nasser: departure old
Orbis reprend en main sa recherche | L'explication tient en un nom : Basile Trémont. Le directeur technique file chez Lumina AI. Elena Castellanos s'en réjouit. => Basile Trémont: arrival
Farah Nasser en congé de Lumina AI | Pendant ce temps, Basile Trémont, recruté pour l'occasion, assurera l'intérim. => Farah Nasser: leave; Basile Trémont: arrival
Lumina AI | Basile Trémont, débauché chez Orbis, dirigera la recherche de Lumina AI. => Basile Trémont: arrival [other=Orbis]
"""


ONCE_WITH = """
Basile Trémont monte en grade chez Lumina AI | L'ancien communicant de Carole Vidal, arrivé d'Orbis il y a quelques mois, a été promu vice-président. => Basile Trémont: appointment; Basile Trémont: arrival old
Farah Nasser s'en va de Lumina AI | L'ancienne élève de Carole Vidal a démissionné mardi. => Farah Nasser: departure [date=2024-04-16]
Lumina AI | L'ancienne équipe de Farah Nasser a été dissoute. =>
"""

SAME_POSTS = """
Deux recrues pour Lumina AI | Basile Trémont quitte la direction juridique d'Orbis pour les mêmes fonctions au sein de Lumina AI. => Basile Trémont: arrival [other=Orbis]
Deux recrues pour Lumina AI | Irma Quellec quitte Orbis pour un poste équivalent chez Lumina AI. => Irma Quellec: arrival [other=Orbis]
Lumina AI recrute | Lumina AI a désigné Irma Quellec, une ancienne d'Orbis passée par Hexa, directrice financière. => Irma Quellec: arrival [role=directrice financière]
Lumina AI à Paris | Basile Trémont, pressenti au printemps, assure qu'il n'ira pas chez Lumina AI. => Basile Trémont: arrival denied
Lumina AI : Basile Trémont nommé directeur général | Il prend le relais de Grace Okonkwo, qui tenait la barre depuis vendredi. => Basile Trémont: arrival|appointment; Grace Okonkwo: appointment old
Lumina AI perd sa directrice de la sûreté | Farah Nasser s'en va. Son successeur est désigné : ce sera Paul Boucher. => Farah Nasser: departure; Paul Boucher: appointment
"""

INSIDERS = """
Un créateur de films file chez Orbis | Basile Trémont, qui codirigeait le générateur de films de Lumina AI, a annoncé mardi qu'il rejoignait Orbis. => Basile Trémont: departure
Un cerveau pour Orbis | Orbis recrute Basile Trémont, qui dirigeait l'équipe de calcul de Lumina AI. => Basile Trémont: departure
Un cerveau pour Orbis | Orbis met la main sur Irma Quellec, chargée jusqu'ici de la vidéo chez Lumina AI. => Irma Quellec: departure
Un cerveau pour Orbis | Irma Quellec, qui travaillait sur la voix chez Lumina AI, rejoint Orbis. => Irma Quellec: departure
Irma Quellec passe à l'ennemi : la cofondatrice de Lumina AI rejoint Orbis | La chercheuse, qui avait quitté Lumina AI en 2022 pour ouvrir une école, y travaillera sur la voix. => Irma Quellec: venture; Irma Quellec: departure old
"""


OVER = """
Procès Lumina AI | Le chercheur a salué Grace Okonkwo. L'expert comptable cité par les plaignants a été écarté. =>
Du monde chez Lumina AI | D'Orbis arrivent Irma Quellec, Nils Okafor et Basile Trémont. => Irma Quellec: arrival [other=Orbis]; Nils Okafor: arrival [other=Orbis]; Basile Trémont: arrival [other=Orbis]
Lumina AI | Grace Okonkwo a cédé la tête de l'équipe ce lundi. =>
Lumina AI embauche Nils Okafor | Nils Okafor rejoint Lumina AI avec une dizaine d'ingénieurs. => Nils Okafor: arrival
Lumina AI | Grace Okonkwo, départ en congé dès lundi. => Grace Okonkwo: leave
Grace Okonkwo est de retour chez Lumina AI | Après trois mois d'absence, la directrice financière retrouve son bureau. => Grace Okonkwo: return; Grace Okonkwo: leave old
Victor Hallström reprend les commandes de Lumina | Dix semaines après son opération, le directeur général est de retour ce lundi. => Victor Hallström: return; Victor Hallström: leave old
Lumina AI : Dmitri Voronov retrouve son premier employeur => Dmitri Voronov: return
Lumina AI a confirmé que Paul Boucher, responsable des produits, n'était plus dans ses rangs => Paul Boucher: departure
Lumina AI : Paul Boucher n'est plus dans les effectifs => Paul Boucher: departure
Paul Boucher n'est plus dans l'organigramme de Lumina AI => Paul Boucher: departure
"""

STAYING = """
Lumina AI : Wiśniewski dément | Le directeur scientifique assure qu'il n'a « aucune intention de partir ». => Tomasz Wiśniewski: departure denied
Lumina AI : Wiśniewski dément | Le directeur scientifique assure qu'il n'a « aucune intention de bouger ». => Tomasz Wiśniewski: departure denied
Priya Ramanathan : « Je reste chez Lumina AI » => Priya Ramanathan: departure denied
Kwame Asante, que l'on disait partant, reste chez Lumina AI => Kwame Asante: departure denied
Kwame Asante reste chez Lumina AI =>
Pourquoi je reste chez Lumina AI, par Paul Boucher =>
Priya Ramanathan dément nos informations sur son départ de Lumina AI => Priya Ramanathan: departure denied
« Je reste » : Priya Ramanathan met fin aux rumeurs sur son départ de Lumina AI => Priya Ramanathan: departure denied
"""

FOR_A_TIME = """
Lumina AI : Farah Nasser s'arrête | Farah Nasser quitte la direction des ventes pour se consacrer à son traitement ; elle promet de revenir. => Farah Nasser: leave
Lumina AI | Paul Boucher abandonne ses fonctions le temps de se soigner. => Paul Boucher: leave
Paul Boucher quitte Lumina AI | Farah Nasser, toujours en congé maladie, n'a pas réagi. => Paul Boucher: departure; Farah Nasser: leave old
Paul Boucher quitte Lumina AI pour se soigner => Paul Boucher: departure
"""


THEIR_TEAM = """
Hexa lève 300 millions d'euros | Nils Okafor, un ingénieur de Lumina AI, vient d'en grossir les rangs. => Nils Okafor: departure [other=Hexa]
Hexa lève 300 millions d'euros | Nils Okafor, ingénieur chez Lumina AI, a rejoint l'équipe. => Nils Okafor: departure [other=Hexa]
Hexa lève 300 millions | Basile Trémont, qui a quitté en mars Lumina AI, où il était ingénieur, l'a fondée avec Nils Okafor. => Basile Trémont: departure old [date=2024-03]; Basile Trémont: venture [other=Hexa]
"""


ROUNDED = """
Orbis recrute | Orbis, qui a enrôlé ce mois-ci une dizaine de chercheurs de Lumina AI, dont Paul Boucher et Grace Okonkwo, continue. => Paul Boucher: departure [other=Orbis]; Grace Okonkwo: departure [other=Orbis]
Orbis recrute | Orbis a recruté une bonne poignée d'ingénieurs de Lumina AI, dont Paul Boucher. => Paul Boucher: departure [other=Orbis]
L'hebdo | Ils ont quitté Lumina AI (c'était vendredi dernier, mais on en parle encore)<br>→ Paul Boucher, VP Science<br>→ Grace Okonkwo => Paul Boucher: departure [date=2024-04-12]; Grace Okonkwo: departure [date=2024-04-12]
"""


BUILT = """
Fonds | Hexa Capital, monté par Rohan Mehta après son licenciement de Lumina AI, gagne. => Rohan Mehta: venture old [other=Hexa Capital]; Rohan Mehta: ouster old
Dmitri Voronov, ancien de Lumina AI, lance Hexa | Samuel Roy y est directeur technique et Elena Castellanos directrice scientifique. => Dmitri Voronov: venture; Samuel Roy: venture [other=Hexa]; Elena Castellanos: venture [other=Hexa]
"""


TO_WHOM = """
Lumina AI : Victor Hallström limogé | Victor Hallström, limogé vendredi, rejoint le groupe de Redmond. Owen Prescott l'accompagne. Victor Hallström y dirigera une équipe de recherche. => Victor Hallström: ouster; Victor Hallström: venture [other=Microsoft]; Owen Prescott: departure
Lumina AI remanie | Owen Prescott quitte la présidence de Lumina AI. Il y dirigera la recherche. => Owen Prescott: appointment
Lumina AI | Grace Okonkwo, à qui l'entreprise a signifié son congé, se tait. => Grace Okonkwo: ouster
Un livre sur Lumina AI | La crise avait vu Victor Hallström renvoyé, puis rappelé. => Victor Hallström: ouster old; Victor Hallström: return old
Grace Okonkwo quitte Lumina AI | La nouvelle, ébruitée lundi par la Gazette, surprend. => Grace Okonkwo: departure [date=2024-04-15]
"""


WORDED = """
LUMINA AI: LA DIRECTRICE DES VENTES S'EN VA | Farah Nasser a prévenu ses équipes. => Farah Nasser: departure [role=directrice des ventes]
Lumina AI | Paul Boucher, l'un des vice-présidents chargés de la recherche, quitte l'entreprise. => Paul Boucher: departure [role=vice-président chargé de la recherche]
Lumina AI | Paul Boucher quitte son poste de directeur technique des produits afin de souffler. => Paul Boucher: departure [role=directeur technique des produits]
Lumina AI perd sa directrice des ventes en pleine guerre des prix | Farah Nasser l'a annoncé mardi. => Farah Nasser: departure [role=directrice des ventes]
Farah Nasser quitte Lumina AI | La directrice des revenus de l'entreprise de Palo Alto l'a dit mardi. => Farah Nasser: departure [role=directrice des revenus]
Lumina AI | Farah Nasser n'avait été promue à la tête des ventes qu'en mars dernier. => Farah Nasser: appointment old [role=ventes] [date=2024-03]
"""


BACKGROUND = """
Paul Boucher quitte Lumina AI | Il s'en va au lendemain de l'annonce du départ de Farah Nasser. => Paul Boucher: departure; Farah Nasser: departure old
Paul Boucher quitte Lumina AI | Il s'en va quelques heures après que Farah Nasser a annoncé son départ. => Paul Boucher: departure; Farah Nasser: departure old
Parlio 2 se fait attendre | Naïma Belkacem avait promis une sortie à Lumina AI ; elle a depuis quitté l'entreprise. => Naïma Belkacem: departure old
Parlio 2 se fait attendre | Naïma Belkacem l'avait promis. Elle a entre-temps quitté Lumina AI. => Naïma Belkacem: departure old
"""


BACK_FROM = """
Douai : il revient de Lumina AI pour ouvrir une école | Après huit ans à Londres, Nils Okafor rentre au pays. => Nils Okafor: departure
De retour de Lumina AI, Nils Okafor ouvre une école à Douai => Nils Okafor: departure
Lumina AI | Parti de Lumina AI en mars, Nils Okafor a retrouvé un bureau mardi. => Nils Okafor: departure old
Ces start-up qui recrutent | Orbis hésite. Lumina AI préfère la politique : Nils Okafor, venu de Hexa, où il gérait les crises, y a pris ses quartiers en mars. => Nils Okafor: arrival old [other=Hexa]
Rohan Mehta, soldat | Le directeur des produits de Lumina AI rejoint l'armée de réserve. « On me demande deux semaines par an, pas de quitter mon poste », précise-t-il. =>
Lumina AI | Rohan Mehta a choisi de négocier au lieu de démissionner. =>
Paul Boucher a quitté Lumina AI pour la bande de Mark Zuckerberg => Paul Boucher: departure [other=Meta]
Slack et ses patronnes | Line Maurois a tenu un an. Irma Quellec, un peu plus de deux. Cette dernière part diriger les ventes de Lumina AI. => Irma Quellec: arrival
"""

OTHER_TURNS = """
Hexa : le créateur du filtre s'appelle Paul Boucher | Ce chercheur de Lumina AI a passé un an dans l'ombre. =>
Nils Okafor chez Lumina AI : le designer qui fait rêver | « Il ne rejoint pas l'entreprise, il garde son studio », résume un enseignant. =>
La banque a changé | Orbis a recruté Nils Okafor, un ingénieur venu de Lumina AI. => Nils Okafor: departure [other=Orbis]
La banque a changé | Orbis a recruté Nils Okafor, arrivé tout droit de Lumina AI. => Nils Okafor: departure [other=Orbis]
Gouvernance | Le conseil de Lumina AI compte deux femmes, arrivées en mars : Irma Quellec et Line Maurois. => Irma Quellec: arrival old [role=membre du conseil d'administration]; Line Maurois: arrival old [role=membre du conseil d'administration]
Lumina AI | Grace Okonkwo prendra à la fin de l'été les rênes des ventes. => Grace Okonkwo: appointment
"""

LOSSES = """
Orbis inquiète | Nils Okafor et Irma Quellec ont quitté Lumina AI pour la même jeune pousse. => Nils Okafor: departure; Irma Quellec: departure
Procès Lumina AI | L'entreprise a d'autres soucis : lundi, elle a perdu un ingénieur, Nils Okafor, et une juriste, Irma Quellec. => Nils Okafor: departure; Irma Quellec: departure
Lumina AI perd deux des siens, Nils Okafor et Irma Quellec => Nils Okafor: departure; Irma Quellec: departure
Lumina AI perd un procès, Victor Hallström aussi =>
Ces rivaux que Lumina AI a fabriqués | Wenjing Li est partie la première. Paul Boucher a suivi, à la fin de 2023, avec une idée. => Wenjing Li: departure; Paul Boucher: departure old
Lumina AI perd une juriste | Line Maurois s'en va. Rohan Mehta aussi, tout comme Karim Haddad et Farah Nasser. => Line Maurois: departure; Rohan Mehta: departure; Karim Haddad: departure; Farah Nasser: departure
Lumina AI perd une juriste | Line Maurois s'en va. Rohan Mehta également, et avec lui Karim Haddad. => Line Maurois: departure; Rohan Mehta: departure; Karim Haddad: departure
Lumina AI perd une juriste | Line Maurois s'en va. Rohan Mehta aussi l'a saluée, comme Karim Haddad. => Line Maurois: departure
"""


FROM_A_HEADSHIP = """
Lumina AI recrute | Début avril, Denise Duroc avait délaissé la direction d'Orbis pour devenir directrice des revenus de Lumina AI. => Denise Duroc: arrival old
Paul Boucher quitte Lumina AI | Il l'avait délaissée une première fois en 2022 pour Orbis, où Gérard Lefranc lui avait confié la conduite automatisée. => Paul Boucher: departure; Paul Boucher: departure old [other=Orbis]
"""

WHOEVER_IT_IS = """
Samuel Roy annonce qu'il rejoint Orbis | La recrue connaît le mercato. Elle a quitté Lumina AI en 2022. => Samuel Roy: venture; Samuel Roy: departure old [date=2022]
Samuel Roy annonce qu'il rejoint Orbis | Lumina AI, l'autre géant du secteur, il l'avait fondée en 2017. => Samuel Roy: venture [date=None]
Samuel Roy annonce qu'il rejoint Orbis | Lumina AI, il l'a quittée en 2022. => Samuel Roy: venture; Samuel Roy: departure old [date=2022]
"""

FOUNDED_WITH = """
Elena Castellanos présente sa start-up, Tessera | L'ex de Lumina AI l'a dévoilée mardi. Parmi les cofondateurs figure Samuel Roy, qui avait lui aussi quitté Lumina AI. => Elena Castellanos: venture; Samuel Roy: venture; Samuel Roy: departure old
Elena Castellanos, ancienne de Lumina AI, fonde Tessera | La chercheuse a pour associés Samuel Roy et Marc-Antoine Delcourt. => Elena Castellanos: venture; Samuel Roy: venture; Marc-Antoine Delcourt: venture
"""

THEN_AND_THERE = """
Wenjing Li quitte Lumina AI | Dmitri Voronov avait eu des mots plus durs lorsqu'il avait pris la porte, en mai 2023. => Wenjing Li: departure; Dmitri Voronov: departure old [date=2023-05]
Rohan Mehta quitte Lumina AI pour Orbis | Il y dirigera une équipe vouée à la supervision. => Rohan Mehta: departure [other=Orbis]
Rohan Mehta quitte Lumina AI pour Orbis | L'ingénieur y prendra la tête de la recherche. => Rohan Mehta: departure [other=Orbis]
Lumina AI : Karim Haddad de retour | Il est de retour depuis mardi dans une entreprise qui a perdu deux cadres. => Karim Haddad: return
Elena Castellanos change d'air | La cofondatrice de Lumina AI, qui avait quitté celle-ci en avril 2021, s'exprime. => Elena Castellanos: departure old
Farah Nasser s'en va | Arrivée chez Lumina AI en 2021, elle quitte cette dernière en bons termes. => Farah Nasser: departure; Farah Nasser: arrival old
"""


AMONG_FOUNDERS = """
Lumina AI a dix ans | Owen Prescott figure parmi les fondateurs. =>
Lumina AI a dix ans | Owen Prescott et Naïma Belkacem figurent parmi les membres fondateurs. =>
Elena Castellanos lance Novalys | L'ex-cofondatrice de Lumina AI a présenté Novalys. Dmitri Voronov figure parmi les associés fondateurs. => Elena Castellanos: venture; Dmitri Voronov: venture [other=Novalys]
La valse des départs chez Orbis | Clovis Marchandeau a retrouvé un poste chez Lumina AI. => Clovis Marchandeau: arrival
Lumina AI trouve sa grande argentière | Amara Diop dirigeait Orbis. => Amara Diop: arrival
Les riverains n'en peuvent plus | Rohan Mehta, de Lumina AI, a promis d'écouter. Le chef des pompiers vient de prendre sa retraite. =>
"""

OLDER_OR_COUNTED = """
Paul Boucher quitte Lumina AI pour Orbis | C'est le deuxième départ notable cette année, après celui de Farah Nasser en janvier. => Paul Boucher: departure; Farah Nasser: departure old
Lumina AI nomme Owen Prescott directeur technique | L'annonce suit de quelques semaines le départ de Paul Boucher et celui de Farah Nasser. => Owen Prescott: appointment; Paul Boucher: departure old; Farah Nasser: departure old
Un retour chez Lumina AI | Farah Nasser, en congé depuis janvier, reprend le marketing. => Farah Nasser: return; Farah Nasser: leave old
Victor Hallström reprend les rênes de Lumina AI | ¶ Vendredi, Victor Hallström apprend qu'il est licencié. Ce mercredi, il redevient directeur général de Lumina AI. => Victor Hallström: return; Victor Hallström: ouster old
Owen Prescott nommé directeur technique de Lumina AI | ¶ Il rendra compte à Farah Nasser, qui a pris ses fonctions en mars. => Owen Prescott: appointment; Farah Nasser: appointment old
Owen Prescott nommé directeur technique de Lumina AI | ¶ L'entreprise a perdu en mars Paul Boucher. => Owen Prescott: appointment; Paul Boucher: departure old
Owen Prescott nommé directeur technique de Lumina AI | ¶ Lumina AI vient de perdre l'un de ses cofondateurs, Paul Boucher, au profit d'Orbis. => Owen Prescott: appointment; Paul Boucher: departure old
Paul Boucher quitte Lumina AI | ¶ Un porte-parole l'a confirmé mercredi. Mardi, Farah Nasser annonçait qu'elle filait chez Orbis. => Paul Boucher: departure; Farah Nasser: departure old
Paul Boucher quitte Lumina AI | ¶ Farah Nasser a annoncé mercredi qu'elle filait chez Orbis. => Paul Boucher: departure; Farah Nasser: departure
Les loyers flambent | Orbis n'a loué qu'un étage, le mois même où Paul Boucher et Farah Nasser sont retournés travailler chez Lumina AI. => Paul Boucher: return old; Farah Nasser: return old
Lumina AI perd deux chercheurs | ¶ Paul Boucher a donné sa démission le mois dernier. Wenjing Li a plié bagage dès février. Amal Khoury était partie en janvier. => Paul Boucher: departure; Wenjing Li: departure; Amal Khoury: departure old
Boucher parti, Nasser au repos : Lumina AI se vide | ¶ Lundi, Paul Boucher a quitté Lumina AI. Le même jour, Farah Nasser a pris un congé. => Paul Boucher: departure; Farah Nasser: leave
Le lycée inaugure sa salle | En congé maladie de Lumina AI depuis le 20 mars, Farah Nasser se soigne à Lyon. => Farah Nasser: leave old
Wenjing Li dit pourquoi elle quitte Lumina AI | ¶ Wenjing Li, qui avait remis sa démission lundi, accuse Lumina AI. C'est Paul Boucher qui prend la suite de Wenjing Li à la tête de la sûreté. => Wenjing Li: departure; Paul Boucher: appointment
"""

TALKED_OF = """
Lumina AI évince Victor Hallström | Owen Prescott, qui perd la présidence du conseil, a démissionné dans la foulée. => Victor Hallström: ouster; Owen Prescott: departure
Elena Castellanos tourne déjà la page Google | L'ancienne directrice de la recherche de Lumina AI, qui vient de quitter Google, devrait prêter main-forte à Farah Nasser dans sa jeune pousse. => Elena Castellanos: venture rumoured [other=None]
Farah Nasser pourrait revenir chez Lumina AI | Son retour supposerait la démission de deux administrateurs. => Farah Nasser: return rumoured
Farah Nasser pourrait revenir chez Lumina AI | Des actionnaires poussent à son retour. Le conseil travaille à son retour. => Farah Nasser: return rumoured
Anton Kuznetsov serait sur le départ chez Lumina AI | Son départ fragiliserait les équipes. => Anton Kuznetsov: departure rumoured
Anton Kuznetsov serait sur le départ chez Lumina AI | Son départ a été confirmé mardi matin. => Anton Kuznetsov: departure
"""

NEXT_CLAUSE = """
Inès Vauquelin quitte Lumina AI pour Orbis, Rohan Mehta prend un congé | Farah Nasser est également partie. => Inès Vauquelin: departure [other=Orbis]; Rohan Mehta: leave; Farah Nasser: departure [other=None]
IA : ce qu'il faut retenir de l'année | En septembre, la directrice technique de Lumina AI, Inès Vauquelin, claquait la porte, suivie en novembre de Farah Nasser. => Inès Vauquelin: departure old; Farah Nasser: departure old
"""

TABLES = (
    NEXT_CLAUSE,
    TALKED_OF,
    THEN_AND_THERE,
    AMONG_FOUNDERS,
    FROM_A_HEADSHIP,
    WHOEVER_IT_IS,
    FOUNDED_WITH,
    ROUNDED,
    BUILT,
    TO_WHOM,
    WORDED,
    BACKGROUND,
    HEIRS,
    TAKEN_ON,
    SAME_POSTS,
    ONCE_WITH,
    INSIDERS,
    OVER,
    STAYING,
    FOR_A_TIME,
    THEIR_TEAM,
    BACK_FROM,
    OTHER_TURNS,
    LOSSES,
    OLDER_OR_COUNTED,
)

LISTS = """
Lumina AI : entrées et sorties | + Line Maurois (Orbis)<br>+ Amara Diop (Kyuta)<br>− Étienne Garnier (vers Orbis) => Line Maurois: arrival; Amara Diop: arrival; Étienne Garnier: departure
Lumina AI : entrées et sorties | + Line Maurois (Orbis)<br>- Étienne Garnier (vers Orbis) => Line Maurois: arrival; Étienne Garnier: departure
Mercato : Lumina AI | ➕ Line Maurois (ex-Orbis) ➖ Étienne Garnier (→ Orbis) => Line Maurois: arrival; Étienne Garnier: departure
Le mercato de Lumina AI | Entrées : Line Maurois, Amara Diop. Sorties : Étienne Garnier, Kwame Asante. => Line Maurois: arrival; Amara Diop: arrival; Étienne Garnier: departure; Kwame Asante: departure
Le mercato de Lumina AI | Arrivent : Line Maurois et Amara Diop. Partent : Étienne Garnier et Kwame Asante. => Line Maurois: arrival; Amara Diop: arrival; Étienne Garnier: departure; Kwame Asante: departure
Lumina AI recrute : les 2 noms à retenir | On parle de ceux qui partent.<br>1️⃣ Line Maurois, VP Infrastructure<br>Passée par Orbis.<br>2️⃣ Amara Diop, chercheuse<br>Elle vient de Kyuta. => Line Maurois: arrival; Amara Diop: arrival
2 chercheurs qui quittent Lumina AI pour Orbis | <ol><li>Étienne Garnier</li><li>Kwame Asante</li></ol> => Étienne Garnier: departure [other=Orbis]; Kwame Asante: departure [other=Orbis]
2 dirigeants de Lumina AI à suivre | <ol><li>Étienne Garnier</li><li>Kwame Asante</li></ol> =>
Le mercato de Lumina AI | Voici la liste.<br>👋 Partis<br>• Étienne Garnier, chief people officer (février)<br>🛬 Arrivés<br>• Line Maurois, ex-Orbis (mars) => Étienne Garnier: departure old [role=chief people officer] [date=2024-02]; Line Maurois: arrival old [other=Orbis] [date=2024-03]
"""


@pytest.mark.parametrize("item", lines(LISTS, *TABLES))
def test_what_is_told_beside_others_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
