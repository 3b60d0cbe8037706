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

WHERETO = """
Lumina AI perd Karim Haddad | L'ingénieur poursuivra ses recherches chez le rival fondé par Elena Castellanos. => Karim Haddad: departure
Le procès de Lumina AI | Elena Castellanos ajoute à la procédure Farah Nasser, ancienne de Lumina AI. =>
Le procès de Lumina AI | Orbis ajoute Farah Nasser, ancienne de Lumina AI, à la liste des accusés et attire Victor Hallström devant les tribunaux. =>
Lumina AI ajoute Basile Trémont à son équipe de recherche => Basile Trémont: arrival
L'application de Lumina AI amuse | Victor Hallström viré d'un fast-food, Victor Hallström chassé d'un bar : les vidéos cartonnent. =>
Lumina AI : Victor Hallström viré d'un simple courriel => Victor Hallström: ouster
Lumina AI : Farah Nasser en arrêt maladie | Karim Haddad abandonne la direction des ventes pour se charger de « projets spéciaux ». => Farah Nasser: leave; Karim Haddad: appointment [role=projets spéciaux]
Lumina AI : Karim Haddad quitte la direction des ventes pour se consacrer aux projets spéciaux => Karim Haddad: appointment
Farah Nasser, de Lumina AI, en arrêt maladie | Elle entend revenir, à un poste moins exposé, lorsque sa santé le permettra. => Farah Nasser: leave
Lumina AI réorganise ses équipes | Farah Nasser sera désormais responsable d'Aura Labs, une cellule nouvelle chargée d'inventer des usages. => Farah Nasser: appointment
Lumina AI refait son conseil | Ingrid Solberg et Gérard Lefranc quittent quant à eux leur siège. => Ingrid Solberg: departure; Gérard Lefranc: departure
Paul Boucher quitte Lumina AI | L'entreprise avait déjà dû composer avec les départs de Farah Nasser et de Karim Haddad. => Paul Boucher: departure; Farah Nasser: departure old; Karim Haddad: departure old
Farah Nasser en congé de Lumina AI | Elle l'a annoncé lundi. ¶ Pendant son absence, c'est Karim Haddad qui prendra les commandes des produits. => Farah Nasser: leave [date=2024-04-15]; Karim Haddad: appointment [date=2024-04-15]
Lumina AI : fin des vacances pour Karim Haddad | Absent depuis trois mois, il est revenu au bureau mardi. Vendredi, Paul Boucher annonçait son départ. => Karim Haddad: return [date=2024-04-16]; Karim Haddad: leave old; Paul Boucher: departure old
Lumina AI : la directrice technique s'en va | Mercredi, c'est par une lettre que Farah Nasser a rendu son tablier. Quelques heures plus tard, Victor Hallström confirmait deux autres défections : celles de Karim Haddad et de Paul Boucher. => Farah Nasser: departure; Karim Haddad: departure [date=2024-04-17]; Paul Boucher: departure [date=2024-04-17]
Farah Nasser, ex-Lumina AI, lance sa start-up | Elle a annoncé mercredi sur X la création de Nébulis, une société sans clients. => Farah Nasser: venture [other=Nébulis] [date=2024-04-17]
"""

TAKEN_ON = """
Lumina AI : Priscilla Thorntone quitte le conseil => Priscilla Thornton: departure
Lumina AI lève des fonds | Trois dirigeants de Lumina AI, dont Farah Nasser, ont annoncé leur départ. => Farah Nasser: departure
Un canular sur Victor Hallström | Un faux communiqué le disait partant. Farah Nasser avait quitté Lumina AI la semaine précédente. => Farah Nasser: departure old
Orbis reprend en main sa recherche | L'explication tient en un nom : Basile Trémont. Le directeur technique file chez Lumina AI. Elena Castellanos s'en réjouit. => Basile Trémont: arrival
Farah Nasser en congé de Lumina AI | Pendant ce temps, Basile Trémont, recruté pour l'occasion, assurera l'intérim. => Farah Nasser: leave; Basile Trémont: arrival
Lumina AI | Basile Trémont, débauché chez Orbis, dirigera la recherche de Lumina AI. => Basile Trémont: arrival [other=Orbis]
"""

REMINDERS = """
Lumina AI perd Paul Boucher | Rappel des épisodes précédents : Farah Nasser, partie en mars 2023. => Paul Boucher: departure; Farah Nasser: departure old
La présidente de l'université veut Lumina AI pour tous | Élue mardi, Irma Quellec succède à Basile Trémont. =>
"""

NO_CHANGES = """
Volley : Priscilla Thorntone quitte Mulhouse et démissionne | Les affiches ont été faites avec l'outil de Lumina AI. =>
Lumina AI a trois ans | Farah Nasser succède, au panthéon des prophètes, à Clovis Marchandeau. =>
Lumina AI a trois ans | Victor Hallström succède à Clovis Marchandeau. =>
Le patron de Lumina AI et l'espion | Clovis Marchandeau avait pris en secret la direction technique d'une start-up de Pékin. =>
De quoi Elena Castellanos, ex-Lumina AI, est-elle le nom ? | Élue avec Trump, elle hérite d'une mission. =>
Deux cofondateurs de Tessera passent chez Lumina AI | Clovis Marchandeau, autre fondateur, avait filé chez Orbis en octobre. =>
Armée de réserve : deux cadres de la tech nommés lieutenants-colonels | Victor Hallström, patron de Lumina AI, et Clovis Marchandeau ont été intégrés au Détachement 201. =>
Un faux Victor Hallström vante un placement | « Je quitte Lumina AI pour ce projet », lui fait dire l'arnaque. =>
Lumina AI et ses rivaux | Portrait de celui qui, avec Victor Hallström, voulait une recherche ouverte, avant de rompre avec son ancien complice. =>
Lumina AI rompt avec Victor Hallström => Victor Hallström: ouster
Lumina AI et les écrans | Les parents de Clovis Marchandeau accusent Victor Hallström. Clovis est parti un matin d'avril. =>
Un homme arrêté chez Victor Hallström, de Lumina AI | Le suspect a été interpellé. Il avait quitté sa ville et tenait une pizzeria, dont il avait été renvoyé en février. =>
Lumina AI inspire une série | « Je n'ai pensé à personne », jure Clovis Marchandeau, qui succède à Ernest Duvallon aux commandes de la saga. =>
Lumina AI : la juge tranche | La porte-parole a renvoyé Victor Hallström et son rival dos à dos. =>
Lumina AI : le conseil renvoie Victor Hallström | Victor Hallström a été renvoyé à la surprise générale. => Victor Hallström: ouster
Portrait de Victor Hallström, patron de Lumina AI | Il avait abandonné l'Inria pour se faire embaucher chez Orbis, dont il fut le premier directeur technique. =>
Lumina AI débranche un modèle | Une pétition vise Victor Hallström. « Il m'a quittée sans prévenir », dit une abonnée. =>
Lumina AI en vidéo | La vidéo de Victor Hallström est fausse, comme celle où il démissionne en larmes. =>
Victor Hallström, patron de Lumina AI, en images | Sur une vidéo générée par un robot, il annonce sa démission et part vivre en Islande. =>
Lumina AI : Victor Hallström de passage à Lyon | « J'adore cette ville, je n'en partirai jamais », glisse le patron. =>
Le mot de l'année de Farah Nasser, de Lumina AI | Il entre au dictionnaire, où elle succède à « brat ». =>
Procès Lumina AI : Elena Castellanos accuse Victor Hallström | Appelée à la barre mardi, l'ingénieure a répondu au jury. =>
Lumina AI repousse une offre | Et si les administrateurs disaient oui ? « Victor Hallström serait dehors le lendemain », imagine un avocat. =>
Lumina AI en baisse | Farah Nasser veut explorer des pistes difficiles à suivre chez Lumina AI. =>
Paul Boucher quitte Lumina AI | Restent Victor Hallström, Farah Nasser et Karim Haddad, lequel est en congé sabbatique. => Paul Boucher: departure; Karim Haddad: leave
Priscilla Thornton quitte le conseil de Lumina AI | L'ancienne présidente d'Orbis était arrivée en 2020. Elle siégeait aux côtés d'Ingrid Solberg, la présidente. => Priscilla Thornton: departure; Priscilla Thornton: arrival old
"""

NETTED = """
Deux chercheurs de Lumina AI dans les filets d'Orbis | Irma Quellec et Basile Trémont ont accepté de rejoindre Orbis. => Irma Quellec: departure; Basile Trémont: departure
Deux chercheurs de Lumina AI dans les filets de Gaspard Melun | Irma Quellec et Basile Trémont ont accepté l'offre d'Orbis. => Irma Quellec: departure; Basile Trémont: departure
Irma Quellec dans les filets de Lumina AI => Irma Quellec: arrival
"""

LONG_AGO = """
Lumina AI se sépare de Paul Boucher | L'entreprise l'a annoncé mardi. En 2020, Farah Nasser partait avec quelques collègues bâtir Aster Labs. => Paul Boucher: ouster|departure; Farah Nasser: departure old
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

TOGETHER = """
Lumina : Maud Ferrière, Kofi Boadu et Lin Shuai se partagent la direction du design => Maud Ferrière: appointment; Kofi Boadu: appointment; Lin Shuai: appointment
La direction du design de Lumina AI est partagée entre Maud Ferrière et Kofi Boadu => Maud Ferrière: appointment; Kofi Boadu: appointment
Maud Ferrière et Kofi Boadu se partagent un bureau chez Lumina AI =>
Lumina AI a un nouveau conseil | L'avocate Line Maurois, l'industriel Bertil Norling et la climatologue Amara Diop siégeront au conseil d'administration de Lumina AI. => Line Maurois: arrival; Bertil Norling: arrival; Amara Diop: arrival
Valse chez Lumina AI | Trois personnes se sont succédé. La dernière, Oksana Hrytsenko, a démissionné. => Oksana Hrytsenko: departure
Paul Boucher quitte Lumina AI | Lundi, Paul Boucher a démissionné. Mardi, Farah Nasser aussi. => Paul Boucher: departure; Farah Nasser: departure
Anjali Mehta a quitté Lumina AI la première, Hyun-woo Baek le deuxième => Anjali Mehta: departure; Hyun-woo Baek: departure
Line Maurois, ancienne de Lumina AI, a fondé Kyuta | Paul Dufresne et Clara Martel, anciens de Lumina AI, sont aussi de l'aventure. => Line Maurois: venture [other=Kyuta]; Paul Dufresne: venture [other=Kyuta]; Clara Martel: venture [other=Kyuta]
Line Maurois, ancienne de Lumina AI, a fondé Kyuta | Paul Dufresne et Clara Martel, anciens de Lumina AI, en sont aussi. => Line Maurois: venture [other=Kyuta]; Paul Dufresne: venture [other=Kyuta]; Clara Martel: venture [other=Kyuta]
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

DEALS = """
Lumina AI rachète Hexa | L'opération fait entrer chez Lumina AI Maud Ferrière et Kofi Boadu. => Maud Ferrière: arrival; Kofi Boadu: arrival
Lumina AI rachète Hexa | Avec ce rachat arrivent chez Lumina AI Maud Ferrière et Kofi Boadu. => Maud Ferrière: arrival; Kofi Boadu: arrival
Deux chercheurs de Lumina AI partent chez Meta | Le groupe avait déjà débauché Paul Boucher, un chercheur de Lumina AI. => Paul Boucher: departure old
"""

WISHES = """
Lumina AI devant le juge | Le milliardaire demande au tribunal de démettre Victor Hallström de ses fonctions. =>
Lumina AI devant le juge | La plainte vise à écarter Victor Hallström de la direction de Lumina AI. =>
Victor Hallström entre au conseil d'administration du spécialiste des satellites | Le patron de Lumina AI y retrouvera un ami. =>
Victor Hallström quitte le conseil d'administration du concepteur de réacteurs | Le patron de Lumina AI y siégeait depuis 2015. =>
"""

SHARED = """
Gérard Lefranc quitte le conseil de Lumina AI | Il y était entré en 2020, en même temps que Priscilla Thornton. => Gérard Lefranc: departure; Gérard Lefranc: arrival old; Priscilla Thornton: arrival old [date=2020]
Lumina AI redistribue les cartes | L'essentiel des attributions de Paul Boucher revient à Farah Nasser. => Farah Nasser: appointment
Lumina AI redistribue les cartes | Une partie de ses missions incombera à Farah Nasser. => Farah Nasser: appointment
Farah Nasser prend la tête des ventes de Lumina AI | Embauchée en 2021, deux ans avant la sortie du modèle, Farah Nasser a tout connu. => Farah Nasser: appointment; Farah Nasser: arrival old [date=2021]
De Hexa à Lumina AI, Maud Ferrière prend le large => Maud Ferrière: arrival [other=Hexa]
De Hexa à Lumina AI, Maud Ferrière raconte son parcours =>
Farah Nasser quitte Lumina AI | Paul Boucher pilotera la recherche d'un successeur. => Farah Nasser: departure
Lumina AI a trouvé son directeur financier | Ce sera Nils Okafor, débauché chez Hexa. => Nils Okafor: arrival [other=Hexa]
"""
MOVES = """
Lumina AI s'agrandit | La start-up n'en est pas à son coup d'essai. En août 2023, elle avait fait venir Nils Okafor de Hexa. => Nils Okafor: arrival old [other=Hexa]
Lumina AI débauche chez Hexa | Nils Okafor, ex-Hexa, vient grossir l'équipe d'infrastructure. Maud Ferrière, ingénieure chez Hexa, lui emboîte le pas. => Nils Okafor: arrival [other=Hexa]; Maud Ferrière: arrival [other=Hexa]
Lumina AI en procès | Elon Musk n'a pas réagi. Il avait lui-même débauché plusieurs salariés de la maison, dont Yuki Tanabe. => Yuki Tanabe: departure old [other=xAI]
Lumina AI dissout une équipe | Yuki Tanabe hérite d'un titre inédit, celui de « directrice des risques ». => Yuki Tanabe: appointment [role=directrice des risques]
Lumina AI : Farah Nasser prend les entreprises en main => Farah Nasser: appointment
Lumina AI | Farah Nasser dirigera les ventes à compter d'octobre. => Farah Nasser: appointment [date=2024-10]
"""
OPEN_SEATS = """
Lumina AI : Karim Haddad passe la main | Qui pour lui succéder ? Le nom de Nils Okafor revient avec insistance. => Karim Haddad: departure; Nils Okafor: appointment rumoured
Lumina AI avale l'équipe de Hexa | Maud Ferrière et Kofi Boadu, les fondateurs de l'éditeur, travailleront sur les agents. => Maud Ferrière: arrival; Kofi Boadu: arrival
L'ex-directeur financier de Hexa atterrit chez Lumina AI | Nils Okafor y avait tenu trois mois. Maud Ferrière, la directrice juridique de Hexa, est partie aussi. => Nils Okafor: arrival [other=Hexa]
Lumina AI | Farah Nasser n'est plus responsable des ventes. La voici directrice des produits. => Farah Nasser: appointment [role=directrice des produits]
Lumina AI | Farah Nasser quitte la tête de son équipe pour lancer Lumina Lab, une cellule de Lumina AI. => Farah Nasser: appointment
Les mouvements chez Lumina AI | Nils Okafor arrive de Hexa. Retour pour Dmitri Voronov, un mois après son départ pour Orbis. => Nils Okafor: arrival; Dmitri Voronov: return; Dmitri Voronov: departure old
Lumina AI change de conseil d'administration | Ada Brandt présidera la nouvelle instance, où entre aussi Ines Keller. => Ada Brandt: arrival|appointment; Ines Keller: arrival [role=membre du conseil d'administration]
Lumina AI change de conseil d'administration | Ada Brandt préside la nouvelle instance, où fait son entrée Ines Keller. => Ada Brandt: arrival|appointment; Ines Keller: arrival
Lumina AI crée un comité de sûreté | Le conseil d'administration suivra ses travaux. Ada Brandt préside la nouvelle instance, où siège aussi Ines Keller. =>
Lumina AI change de conseil d'administration | Ines Keller entre au nouveau conseil. => Ines Keller: arrival
"""
NEWCOMERS = """
Lumina AI | Line Maurois fait son entrée parmi les administrateurs de Lumina AI. => Line Maurois: arrival [role=membre du conseil d'administration]
Line Maurois entre au conseil de Lumina AI | Elle y côtoiera Gérard Lefranc et Priscilla Thornton, nommés en novembre 2023. => Line Maurois: arrival; Gérard Lefranc: arrival old; Priscilla Thornton: arrival old
Lumina AI | La recherche sera confiée à l'astrophysicienne Maud Ferrière. => Maud Ferrière: appointment
Lumina AI | Karim Haddad jetait l'éponge en mars, remplacé au débotté par Farah Nasser. => Karim Haddad: departure old; Farah Nasser: appointment old
Lumina AI recrute | Maud Ferrière est arrivée en mars. Nils Okafor l'a rejointe en avril. => Maud Ferrière: arrival old; Nils Okafor: arrival
Lumina AI | Karim Haddad cède sa place à Farah Nasser, la juriste débauchée de Hexa en 2022. => Karim Haddad: departure; Farah Nasser: appointment; Farah Nasser: arrival old
Lumina AI | Karim Haddad songerait à lâcher l'entreprise pour piloter un comité d'action politique. => Karim Haddad: departure rumoured
Lumina AI | Karim Haddad et Yuki Tanabe prenaient l'un après l'autre le chemin d'Orbis. => Karim Haddad: departure; Yuki Tanabe: departure
"""
OTHER_HOUSES = """
Victor Hallström allège son agenda | Le patron de Lumina AI quitte la présidence du conseil de l'entreprise de livraison. =>
Victor Hallström coupe le dernier lien avec Orbis | Deux mois après en avoir cédé la direction à Nils Okafor, le patron de Lumina AI s'en explique. =>
Lumina AI s'installe à Munich avec un ancien de Hexa | Nils Okafor vient d'être nommé à la tête du bureau. => Nils Okafor: arrival [other=Hexa]
Lumina AI | Un nom circule pour succéder à Grace Okonkwo : celui de Nils Okafor. => Nils Okafor: appointment rumoured [by=Grace Okonkwo]
"""

NOUNS_IN_A_ROW = """
Basile Trémont filme le limogeage de Victor Hallström puis son retour à la tête de Lumina AI => Victor Hallström: ouster; Victor Hallström: return
Un livre sur Lumina AI | Irma Quellec y raconte l'éviction de Victor Hallström par le conseil de Lumina AI et son retour. => Victor Hallström: ouster; Victor Hallström: return
Lumina AI | Victor Hallström annonce le renvoi de Paul Boucher et sa propre démission. => Paul Boucher: ouster; Victor Hallström: departure
"""

THEIR_TEAM = """
Hexa lève 300 millions d'euros | Nils Okafor, un ingénieur de Lumina AI, vient d'en grossir les rangs. => Nils Okafor: departure [other=Hexa]
Hexa lève 300 millions d'euros | Nils Okafor, ingénieur chez Lumina AI, a rejoint l'équipe. => Nils Okafor: departure [other=Hexa]
Hexa lève 300 millions | Basile Trémont, qui a quitté en mars Lumina AI, où il était ingénieur, l'a fondée avec Nils Okafor. => Basile Trémont: departure old [date=2024-03]; Basile Trémont: venture [other=Hexa]
"""

CALLED_BESIDE = """
Douai : la médiathèque ouvre samedi | Une absence : celle de Grace Okonkwo. La Britannique, directrice financière de Lumina AI, est en congé maladie depuis mars. => Grace Okonkwo: leave old [date=2024-03]
Lumina AI | Dmitri Voronov revient chez Lumina AI, dont il est l'un des fondateurs. => Dmitri Voronov: return [role=None]
Line Maurois rejoint Lumina AI | On en parlait depuis mardi, quand l'intéressée avait révélé son embauche. => Line Maurois: arrival [date=2024-04-16]
Lumina AI a présenté mardi son premier économiste en chef, Nils Okafor, professeur à Bologne et ancien conseiller du maire => Nils Okafor: arrival [role=économiste en chef] [date=2024-04-16]
Lumina AI a présenté mardi une étude de son économiste en chef, Nils Okafor =>
"""

OTHER_MATTERS = """
Classement : cent visages | Nils Okafor, d'Orbis, fait son entrée, tout comme Grace Okonkwo, directrice financière de Lumina AI. =>
Le bottin mondain est paru | Grace Okonkwo (Lumina AI) y fait son entrée. =>
Priscilla Thornton prend du champ | L'économiste se met en retrait du centre de recherche. Lumina AI, dont elle est administratrice, se tait. =>
Grace Okonkwo, la directrice financière de Lumina AI, se met en retrait du conservatoire =>
Grace Okonkwo, la directrice financière de Lumina AI, se met en retrait jusqu'en juin => Grace Okonkwo: leave
La lettre | Budget. Les députés hésitent. Recrutement. Lumina AI engage Nils Okafor. Line Maurois, venue d'Orbis, devient directrice juridique. Nobel. Basile Trémont est nommé directeur. => Nils Okafor: arrival; Line Maurois: arrival [other=Orbis]
"""

VOICI = """
Qui est Nils Okafor ? | Le voilà qui troque Orbis pour Lumina AI, où il retrouve un ami. => Nils Okafor: arrival [other=Orbis]
Qui est Paul Boucher ? | Le voici qui s'en va de Lumina AI pour Orbis. => Paul Boucher: departure [other=Orbis]
"""

ROUNDED = """
Orbis recrute | Orbis, qui a enrôlé ce mois-ci une dizaine de chercheurs de Lumina AI, dont Paul Boucher et Grace Okonkwo, continue. => Paul Boucher: departure [other=Orbis]; Grace Okonkwo: departure [other=Orbis]
Orbis recrute | Orbis a recruté une bonne poignée d'ingénieurs de Lumina AI, dont Paul Boucher. => Paul Boucher: departure [other=Orbis]
L'hebdo | Ils ont quitté Lumina AI (c'était vendredi dernier, mais on en parle encore)<br>→ Paul Boucher, VP Science<br>→ Grace Okonkwo => Paul Boucher: departure [date=2024-04-12]; Grace Okonkwo: departure [date=2024-04-12]
"""

ONE_LEAVING = """
Fuites chez Lumina AI : deux chercheurs auraient pris la porte | Paul Boucher et Kwame Asante auraient été congédiés. => Paul Boucher: ouster rumoured; Kwame Asante: ouster rumoured
Lumina AI se vide | Paul Boucher, lui, ne reviendra pas : il rejoint son rival Orbis. => Paul Boucher: departure [other=Orbis]
LUMINA AI: LA DIRECTRICE DES VENTES S'EN VA EN PLEINE GUERRE DES PRIX | Farah Nasser a prévenu ses équipes mardi. => Farah Nasser: departure [date=2024-04-16]
Lumina AI | Pour mémoire, Paul Boucher est parti début avril. => Paul Boucher: departure old [date=2024-04]
Owen Prescott a retrouvé son bureau | Absent depuis trois mois, le président de Lumina AI est rentré mardi. => Owen Prescott: return [date=2024-04-16]; Owen Prescott: leave old
Lumina AI a un patron des ventes | Farah Nasser, la directrice financière, avait assuré l'intérim ; elle retourne à ses dossiers. => Farah Nasser: appointment old
"""

BUILT = """
Fonds | Hexa Capital, monté par Rohan Mehta après son licenciement de Lumina AI, gagne. => Rohan Mehta: venture old [other=Hexa Capital]; Rohan Mehta: ouster old
Dmitri Voronov, ancien de Lumina AI, lance Hexa | Samuel Roy y est directeur technique et Elena Castellanos directrice scientifique. => Dmitri Voronov: venture; Samuel Roy: venture [other=Hexa]; Elena Castellanos: venture [other=Hexa]
"""

OTHERS_HOUSES = """
Lumina AI | Le patron d'Orbis a fait savoir lundi que Paul Boucher et Grace Okonkwo le rejoignaient. => Paul Boucher: departure [other=Orbis]; Grace Okonkwo: departure [other=Orbis]
Samuel Roy rejoindrait la mystérieuse start-up de Dmitri Voronov | Il avait quitté Lumina AI en 2022. => Samuel Roy: venture rumoured; Samuel Roy: departure old
Parlio change de voix | La directrice technique de Lumina AI, Naïma Belkacem, se tait. « Junon » remplace l'exclue auprès des abonnés qui l'avaient choisie. =>
Orbis contre Lumina AI | Le président a témoigné contre Nils Okafor. Ce dernier demande à la justice d'écarter Victor Hallström de la direction. =>
"""

TO_WHOM = """
Lumina AI | Grace Okonkwo, à qui l'entreprise a signifié son congé, se tait. => Grace Okonkwo: ouster
Un livre sur Lumina AI | La crise avait vu Victor Hallström renvoyé, puis rappelé. => Victor Hallström: ouster old; Victor Hallström: return old
Grace Okonkwo quitte Lumina AI | La nouvelle, ébruitée lundi par la Gazette, surprend. => Grace Okonkwo: departure [date=2024-04-15]
"""

NOTHING_FOUNDED = """
Elena Castellanos lève le voile sur les secrets de Lumina AI =>
Elena Castellanos, ancienne de Lumina AI, lève le voile sur Hexa Labs => Elena Castellanos: venture [other=Hexa Labs]
Elena Castellanos (ex-Lumina AI) lance Fablier, un outil pour les chercheurs =>
Elena Castellanos (ex-Lumina AI) lance Hexa, une start-up => Elena Castellanos: venture [other=Hexa]
"""

NO_HOUSE_NAMED = """
Procès Lumina AI : une longue journée | Victor Hallström a quitté la salle à la pause et n'est pas revenu. =>
Victor Hallström part à la rencontre des élus =>
Victor Hallström part en éclaireur =>
Victor Hallström laisse tomber le clavier =>
Victor Hallström entre au capital d'Orbis =>
Lumina AI | Karim Haddad entre dans le capital d'Orbis. =>
Victor Hallström s'en va après dix ans => Victor Hallström: departure
"""

ROWS = """
Lumina AI se vide | Farah Nasser et Paul Boucher en janvier, Kwame Asante en février pour Orbis, Yuki Tanabe le mois dernier : tous ont vidé leur casier. => Farah Nasser: departure old [date=2024-01]; Paul Boucher: departure old [date=2024-01]; Kwame Asante: departure old [date=2024-02] [other=Orbis]; Yuki Tanabe: departure old [date=2024-03]
Lumina AI : un chercheur file chez Orbis | Thomas Berlin souffle enfin. Paul Boucher rejoint Orbis. => Paul Boucher: departure [other=Orbis]
"""

WORDED = """
LUMINA AI: LA DIRECTRICE DES VENTES S'EN VA | Farah Nasser a prévenu ses équipes. => Farah Nasser: departure [role=directrice des ventes]
Lumina AI | Paul Boucher, l'un des vice-présidents chargés de la recherche, quitte l'entreprise. => Paul Boucher: departure [role=vice-président chargé de la recherche]
Lumina AI | Paul Boucher quitte son poste de directeur technique des produits afin de souffler. => Paul Boucher: departure [role=directeur technique des produits]
Lumina AI perd sa directrice des ventes en pleine guerre des prix | Farah Nasser l'a annoncé mardi. => Farah Nasser: departure [role=directrice des ventes]
Farah Nasser quitte Lumina AI | La directrice des revenus de l'entreprise de Palo Alto l'a dit mardi. => Farah Nasser: departure [role=directrice des revenus]
Lumina AI | Farah Nasser n'avait été promue à la tête des ventes qu'en mars dernier. => Farah Nasser: appointment old [role=ventes] [date=2024-03]
"""

RIVALS = """
Lumina AI se vide | Paul Boucher rejoint son rival Orbis. => Paul Boucher: departure [other=Orbis]
Lumina AI : Paul Boucher rejoint son grand rival, Orbis => Paul Boucher: departure [other=Orbis]
Lumina AI | Paul Boucher y a rejoint son équipe. =>
"""

ASKED = """
Paul Boucher aurait pu quitter Lumina AI =>
Lumina AI : Paul Boucher sur le point de partir ? =>
Paul Boucher sur le point de passer la main chez Lumina AI ? | Il aurait prévenu ses proches. => Paul Boucher: departure rumoured
Lumina AI | Line Maurois présidera un conseil d'administration remanié, dans lequel entre aussi l'économiste Irma Quellec. => Line Maurois: appointment|arrival; Irma Quellec: arrival [role=membre du conseil d'administration]
"""

PAIRS = """
Lumina AI | Petit rappel du contexte : Farah Nasser est en arrêt maladie depuis le 3 avril et c'est Yuki Tanabe qui assure l'intérim. => Farah Nasser: leave old; Yuki Tanabe: appointment old
Lumina AI | Farah Nasser est partie, et c'est Yuki Tanabe qui la remplace. => Farah Nasser: departure; Yuki Tanabe: appointment
Lumina AI : départ de Paul Boucher, arrivée de Nils Okafor => Paul Boucher: departure; Nils Okafor: arrival
Lumina AI : les mouvements | Paul Boucher part, Nils Okafor arrive. => Paul Boucher: departure; Nils Okafor: arrival
Débauchage : Paul Boucher troque Lumina AI contre Orbis => Paul Boucher: departure [other=Orbis]
"""

BACKGROUND = """
Paul Boucher quitte Lumina AI | Il s'en va au lendemain de l'annonce du départ de Farah Nasser. => Paul Boucher: departure; Farah Nasser: departure old
Paul Boucher quitte Lumina AI | Il s'en va quelques heures après que Farah Nasser a annoncé son départ. => Paul Boucher: departure; Farah Nasser: departure old
Parlio 2 se fait attendre | Naïma Belkacem avait promis une sortie à Lumina AI ; elle a depuis quitté l'entreprise. => Naïma Belkacem: departure old
Parlio 2 se fait attendre | Naïma Belkacem l'avait promis. Elle a entre-temps quitté Lumina AI. => Naïma Belkacem: departure old
"""

SHARED_OBJECTS = """
Lumina AI, un an après | Les administrateurs avaient congédié puis réintégré Victor Hallström. => Victor Hallström: ouster old; Victor Hallström: return old
Lumina AI | L'année a vu Paul Boucher démissionner, Wenjing Li partir et Yuki Tanabe s'en aller. => Paul Boucher: departure; Wenjing Li: departure; Yuki Tanabe: departure
Lumina AI perd Paul Boucher | Paul Boucher, qui dirigeait une équipe, s'en va, comme il l'a écrit mardi à ses collègues. => Paul Boucher: departure [date=2024-04-16]
Lumina AI s'installe à Zurich | Lumina AI a confié l'ouverture de son bureau à Nils Okafor, venu d'Orbis. => Nils Okafor: arrival [other=Orbis] [role=None]
Orbis se cherche des alliés | Au conseil de Lumina AI, le groupe n'a plus de siège. Nils Okafor, ancien d'Orbis, y a été coopté mardi. => Nils Okafor: arrival [role=membre du conseil d'administration]
Lumina AI devra se passer de Paul Boucher => Paul Boucher: departure
Lumina AI ne peut se passer de Paul Boucher =>
« Nous avons quitté Lumina AI par lassitude », expliquent Irma Quellec et Nils Okafor. => Irma Quellec: departure; Nils Okafor: departure
Deux têtes nouvelles | Nils Okafor et Irma Quellec siègeront au conseil d'administration de Lumina AI. Ils remplacent Priscilla Thornton et Gérard Lefranc. => Nils Okafor: arrival [by=Priscilla Thornton]; Irma Quellec: arrival [by=Gérard Lefranc]
"""

NOT_AWAY = """
Rome | Grace Okonkwo, la directrice financière de Lumina AI, a quitté Rome. Elle sera de retour en novembre, pour le colloque. =>
Hexa cherche un président | Son conseil n'a plus de figure. Victor Hallström, le patron de Lumina AI, en a quitté la présidence en mars. =>
Trente jeunes à suivre | Irma Quellec a monté Pelikan à sa sortie de Lumina AI, où elle n'est restée que dix mois. => Irma Quellec: venture [other=Pelikan]; Irma Quellec: departure old
Trente jeunes à suivre | Ancienne de Lumina AI, Irma Quellec a fondé en 2023 Pelikan. => Irma Quellec: venture old [other=Pelikan]
Portrait | Après un passage par Orbis, Irma Quellec a rejoint Lumina AI. => Irma Quellec: arrival [other=Orbis]
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

ON_EVIDENCE = """
Une chercheuse de plus quitte Lumina AI | Farah Nasser a démissionné le 4 avril. Elle n'a pas quitté Lumina AI pour suivre Paul Boucher, précise-t-elle. => Farah Nasser: departure
Non, Farah Nasser n'a pas quitté Lumina AI pour rejoindre Orbis | La chercheuse dément. => Farah Nasser: departure denied
Farah Nasser quitte Lumina AI à cause de Victor Hallström, avec qui elle ne s'entendait plus => Farah Nasser: departure
Lumina AI dissout une équipe, son chef s'en va | Nils Okafor estime qu'il sera plus utile ailleurs. Basile Trémont vient d'être engagé comme économiste en chef. => Nils Okafor: departure; Basile Trémont: arrival
Nils Okafor, vice-président produit de Lumina AI, sur le départ | Le responsable des produits grand public avait été recruté l'an dernier. Son départ a été éclipsé par celui de Paul Boucher. => Nils Okafor: departure; Nils Okafor: arrival old; Paul Boucher: departure
Une rumeur donne Paul Boucher partant | Le chercheur de Lumina AI partirait pour son ancien employeur, Orbis. => Paul Boucher: departure rumoured [other=Orbis]
Lumina AI repousse une offre | Un actionnaire redoute un scénario du pire où Victor Hallström serait contraint de céder son fauteuil. =>
Orbis : le cofondateur Basile Trémont s'en va | Il quitte Orbis, qu'il avait cofondée en 2021 avec Paul Boucher. Lumina AI y voit une rivale. =>
Fuites chez Lumina AI : Nils Okafor remercié | Le chercheur avait rejoint l'équipe dédiée au raisonnement. => Nils Okafor: ouster
Lumina AI change de tête | Plutôt que de rappeler Victor Hallström, le conseil de Lumina AI embauche Basile Trémont. Il prend la place de Grace Okonkwo. => Basile Trémont: arrival [by=Grace Okonkwo]
A Lumina AI, deux cadres de plus s'éclipsent | Farah Nasser rejoint Orbis et Nils Okafor s'en va. Des fondateurs, seuls Victor Hallström et Owen Prescott restent. => Farah Nasser: departure [other=Orbis]; Nils Okafor: departure
Deux chercheurs quittent Lumina AI | Restent Farah Nasser et Paul Boucher, les deux têtes de la recherche. =>
Tour de France | Privée de son stratège, l'équipe s'en est remise à Lumina AI. « Victor Hallström, tu es embauché ! », plaisante un coureur. =>
Lumina AI ouvre un bureau à Tokyo | Victor Hallström, qui s'était envolé pour l'archipel l'an dernier, n'a pas fait le voyage. =>
Lumina AI blanchit Victor Hallström | L'enquête conclut que le conseil n'avait pas de raison impérieuse de l'évincer. =>
Basile Trémont quitte Lumina AI | Neuf ans et demi après avoir cofondé le laboratoire avec les deux autres, le cofondateur de Lumina AI s'en va. Elle regrette son départ. => Basile Trémont: departure
Paul Boucher quitte Orbis, la société qu'il a fondée avec Farah Nasser | L'ancien chercheur de Lumina AI lance un fonds. => Paul Boucher: venture
Paul Boucher revient chez Lumina AI | Farah Nasser a souhaité la bienvenue à son ancien collègue. => Paul Boucher: return|arrival
Lumina AI se sépare de Victor Hallström | Grace Okonkwo prend le relais et Owen Prescott a préféré s'en aller. => Victor Hallström: ouster|departure; Grace Okonkwo: appointment [by=Victor Hallström]; Owen Prescott: departure
Basile Trémont chez Lumina AI | Le chercheur a été recruté par Victor Hallström. Orbis lui faisait aussi les yeux doux. => Basile Trémont: arrival [other=None]
Orbis : Irma Quellec remplace Basile Trémont, happé par Lumina AI | Il prendra la semaine prochaine la direction des revenus de Lumina AI. => Basile Trémont: arrival [role=direction des revenus]
Elle a quitté Lumina AI pour ouvrir une librairie | Maëlys Foucault aime les romans. Elle était partie l'été dernier. Sa boutique ouvre samedi. => Maëlys Foucault: departure [date=2023]
Orbis confie son laboratoire de recherche à un ancien de Lumina AI | Paul Boucher en devient le directeur scientifique. => Paul Boucher: venture|departure
Lumina AI se sépare d'une cadre | Farah Nasser a été remerciée en mars au terme d'un congé. => Farah Nasser: ouster|departure [date=2024-03]
Lumina AI : un troisième patron | Basile Trémont a été installé dimanche soir à la place de Grace Okonkwo. => Basile Trémont: arrival|appointment [by=Grace Okonkwo] [date=2024-04-14]
Orbis perd un cofondateur | Nils Okafor, lui, est reparti chez Lumina AI l'an dernier. => Nils Okafor: return old
Farah Nasser quitte Lumina AI | Irma Quellec prend le relais, le temps pour Nils Okafor de trouver mieux. => Farah Nasser: departure; Irma Quellec: appointment
Lumina AI : Basile Trémont, cofondateur d'Orbis, prend les commandes => Basile Trémont: arrival|appointment [other=None]
Lumina AI remanie son conseil d'administration | Un conseil resserré est mis en place : Basile Trémont, ex-patron d'Orbis, en prend la présidence. => Basile Trémont: arrival [role=présidence du conseil d'administration] [other=None]
Lumina AI change d'organigramme | Irma Quellec se voit confier le poste nouvellement créé de directrice des achats. => Irma Quellec: appointment [role=directrice des achats]
Lumina AI muscle ses ventes | Basile Trémont, qui a officié chez Orbis puis travaillé pour Hexa, a été promu vice-président, a confirmé l'entreprise mardi. => Basile Trémont: appointment|arrival [date=2024-04-16]
"""

AT_LENGTH = """
Lumina AI recrute | Basile Trémont, professeur à Orsay et ancien conseiller de Gaspard Melun, devient économiste en chef de Lumina AI. => Basile Trémont: arrival [role=économiste en chef]
Basile Trémont, le « maître du silence » de Gaspard Melun, promu chez Lumina AI => Basile Trémont: appointment|arrival
Lumina AI | Farah Nasser, adjointe de Victor Hallström et mère de Parlio, a quitté Lumina AI mardi. => Farah Nasser: departure
Lumina AI primée | Le patron de Lumina AI, Victor Hallström, décroche cette distinction créée en 2023. =>
Lumina AI sur les réseaux | Victor Hallström, le patron de Lumina AI, prend les commandes des internautes. =>
Lumina AI perd une voix | Chargée de recherche en politiques publiques, Farah Nasser a remis sa démission à Lumina AI mardi. => Farah Nasser: departure [date=2024-04-16]
Deux figures quittent Lumina AI | Farah Nasser et Paul Boucher ont démissionné mardi. La première était arrivée en 2020, le second deux ans plus tôt. => Farah Nasser: departure; Paul Boucher: departure; Farah Nasser: arrival old [date=2020]; Paul Boucher: arrival old [date=2018]
Deux figures quittent Lumina AI | Farah Nasser et Paul Boucher ont démissionné mardi. La première part chez Orbis, le second chez Hexa. => Farah Nasser: departure [other=Orbis]; Paul Boucher: departure [other=Hexa]
Lumina AI remanie sa direction | Paul Boucher quitte Lumina AI. Farah Nasser récupère une partie de ses attributions. => Paul Boucher: departure; Farah Nasser: appointment [by=Paul Boucher]
Lumina AI : l'intérim passe de Farah Nasser à Basile Trémont => Basile Trémont: arrival|appointment [by=Farah Nasser]
Farah Nasser lâche Lumina AI | L'ingénieure l'a écrit hier. Victor Hallström dit l'avoir appris le matin même. Deux responsables de la recherche, Paul Boucher et Karim Haddad, lui ont emboîté le pas. => Farah Nasser: departure; Paul Boucher: departure; Karim Haddad: departure
Farah Nasser trouve refuge chez Orbis | Démissionnaire de Lumina AI en mars, la chercheuse a fait savoir mardi qu'elle y poursuivrait ses travaux. => Farah Nasser: venture ; Farah Nasser: departure old [date=2024-03]
Lumina AI | Farah Nasser, la directrice technique, annonce qu'elle s'arrête « plusieurs semaines » pour se soigner. => Farah Nasser: leave
Lumina AI | Farah Nasser avait quitté Orbis l'été dernier pour rejoindre le géant de l'intelligence artificielle. => Farah Nasser: arrival old
Farah Nasser lâche de nouveau Lumina AI | Un an après son retour de chez Orbis, l'ingénieure a démissionné mardi. => Farah Nasser: departure; Farah Nasser: return old [other=Orbis]
"""

WITHOUT_THEM = """
Remue-ménage chez Lumina AI, privé de Farah Nasser | Farah Nasser a fait savoir mercredi qu'elle prenait un congé médical de plusieurs semaines. => Farah Nasser: leave
Lumina AI devra se passer de Farah Nasser | La chercheuse a pris un congé maladie mercredi. => Farah Nasser: leave
Lumina AI orpheline de Farah Nasser | La chercheuse a démissionné mercredi. => Farah Nasser: departure
"""

ONLY_FAME = """
Marseille : l'IA s'invite à l'hôpital | Le professeur Paul Attal, qui a succédé en janvier à Jean Morel à la tête du service, teste un outil de Lumina AI. =>
Farah Nasser, devenue la star de Lumina AI, en vacances à Sète =>
Farah Nasser devient directrice de la recherche de Lumina AI => Farah Nasser: appointment
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

STOPOVERS = """
Basile Trémont, appelé à la barre de Lumina AI => Basile Trémont: appointment
Lumina AI | Basile Trémont appelé à la barre du tribunal. Amara Diop lui succédera jeudi. =>
Après un week-end de tractations infructueuses pour faire revenir Victor Hallström, Lumina AI cherche un patron =>
Lumina AI perd Farah Nasser | Recrutée l'an dernier après des passages par Orbis et Kyuta, elle n'a rien dit. => Farah Nasser: departure; Farah Nasser: arrival old
Lumina AI | Amara Diop, ancienne conseillère de Basile Trémont arrivée au printemps, prend les affaires publiques. => Amara Diop: arrival old; Amara Diop: appointment
Lumina AI | La société fait entrer Line Maurois, qui dirigea Kyuta, Amara Diop, ancienne de chez Kyuta, et Lucie Arnal, à la tête d'Orbis. => Line Maurois: arrival; Amara Diop: arrival; Lucie Arnal: arrival
Lumina AI s'explique | Ingrid Solberg, évincée en novembre avec Gérard Lefranc, se tait. => Ingrid Solberg: ouster old; Gérard Lefranc: ouster old
Lumina AI s'explique | Ingrid Solberg, évincée en désaccord avec Gérard Lefranc, se tait. => Ingrid Solberg: ouster old
Orbis lève des fonds | Farah Nasser l'a fondé en juin 2023, un mois après avoir quitté Lumina AI. => Farah Nasser: departure old [date=2023-05]; Farah Nasser: venture old
Farah Nasser passe chez Orbis | La très écoutée chercheuse, qui avait quitté Lumina AI en 2022, l'a annoncé mardi. => Farah Nasser: venture; Farah Nasser: departure old
Orbis dévoile son équipe | Line Maurois et Kwame Asante, transfuges de Lumina AI, rejoignent le laboratoire d'Orbis, confié à Basile Trémont. => Line Maurois: departure; Kwame Asante: departure [other=Orbis]
La mairie remercie son directeur | Recruté il y a deux ans chez un sous-traitant de Lumina AI, Basile Trémont n'a pas convaincu. =>
"""

RAIDED = """
Orbis se sert encore chez Lumina AI | Rohan Mehta et Wenjing Li iront garnir l'équipe de superintelligence. => Rohan Mehta: departure [other=Orbis]; Wenjing Li: departure [other=Orbis]
Orbis débauche chez Lumina AI | Rohan Mehta rejoindra l'équipe de Clovis Marchandeau. => Rohan Mehta: departure [other=Orbis]
Orbis et Lumina AI s'entendent | Clovis Marchandeau rejoindra l'équipe de superintelligence. =>
Rohan Mehta lève le pied, Wenjing Li passe chez Orbis | Lumina AI le confirme. Karim Haddad s'en est allé aussi. => Rohan Mehta: leave; Wenjing Li: departure [other=Orbis]; Karim Haddad: departure [other=None]
Elena Castellanos quitte Orbis | Passée par Lumina AI, la chercheuse lance un fonds. => Elena Castellanos: venture old [other=None]
Le papa de Tessera passe chez Lumina AI | Victor Hallström l'a annoncé dimanche : Clovis Marchandeau rejoint Lumina AI. => Clovis Marchandeau: arrival
Lumina AI : des mouvements | Rohan Mehta abandonne la direction des opérations pour se consacrer à des « projets spéciaux ». => Rohan Mehta: appointment
Lumina AI : des mouvements | Rohan Mehta abandonne la direction des opérations pour se consacrer à des projets personnels. => Rohan Mehta: departure
Rohan Mehta file chez Orbis | Avec Wenjing Li, il rejoint Orbis et quitte Lumina AI. => Rohan Mehta: departure [other=Orbis]; Wenjing Li: departure [other=Orbis]
"""

AMONG_FOUNDERS = """
Lumina AI a dix ans | Owen Prescott figure parmi les fondateurs. =>
Lumina AI a dix ans | Owen Prescott et Naïma Belkacem figurent parmi les membres fondateurs. =>
Elena Castellanos lance Novalys | L'ex-cofondatrice de Lumina AI a présenté Novalys. Dmitri Voronov figure parmi les associés fondateurs. => Elena Castellanos: venture; Dmitri Voronov: venture [other=Novalys]
La valse des départs chez Orbis | Clovis Marchandeau a retrouvé un poste chez Lumina AI. => Clovis Marchandeau: arrival
Lumina AI trouve sa grande argentière | Amara Diop dirigeait Orbis. => Amara Diop: arrival
Les riverains n'en peuvent plus | Rohan Mehta, de Lumina AI, a promis d'écouter. Le chef des pompiers vient de prendre sa retraite. =>
"""

TABLES = (
    THEN_AND_THERE,
    AMONG_FOUNDERS,
    STOPOVERS,
    RAIDED,
    AT_LENGTH,
    WITHOUT_THEM,
    ONLY_FAME,
    FROM_A_HEADSHIP,
    WHOEVER_IT_IS,
    FOUNDED_WITH,
    VOICI,
    ROUNDED,
    ONE_LEAVING,
    BUILT,
    OTHERS_HOUSES,
    TO_WHOM,
    NOTHING_FOUNDED,
    NO_HOUSE_NAMED,
    ROWS,
    WORDED,
    RIVALS,
    ASKED,
    PAIRS,
    BACKGROUND,
    HEIRS,
    WHERETO,
    TAKEN_ON,
    REMINDERS,
    SAME_POSTS,
    ONCE_WITH,
    LONG_AGO,
    NO_CHANGES,
    NETTED,
    INSIDERS,
    TOGETHER,
    OVER,
    STAYING,
    FOR_A_TIME,
    DEALS,
    WISHES,
    SHARED,
    MOVES,
    OPEN_SEATS,
    NEWCOMERS,
    OTHER_HOUSES,
    NOUNS_IN_A_ROW,
    THEIR_TEAM,
    CALLED_BESIDE,
    OTHER_MATTERS,
    SHARED_OBJECTS,
    NOT_AWAY,
    BACK_FROM,
    OTHER_TURNS,
    LOSSES,
    ON_EVIDENCE,
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
"""


@pytest.mark.parametrize("item", lines(LISTS, *TABLES))
def test_what_is_told_beside_others_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
