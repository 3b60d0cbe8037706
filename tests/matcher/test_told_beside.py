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
Farah Nasser en congé de Lumina AI | Pendant ce temps, Basile Trémont, recruté pour l'occasion, assurera l'intérim. => Farah Nasser: leave; Basile Trémont: arrival
Lumina AI | Basile Trémont, débauché chez Orbis, dirigera la recherche de Lumina AI. => Basile Trémont: arrival [other=Orbis]
"""

REMINDERS = """
Lumina AI perd Paul Boucher | Rappel des épisodes précédents : Farah Nasser, partie en mars 2023. => Paul Boucher: departure; Farah Nasser: departure old
La présidente de l'université veut Lumina AI pour tous | Élue mardi, Irma Quellec succède à Basile Trémont. =>
"""

NO_CHANGES = """
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

PLACES_TAKEN = """
Un prix pour la chimie | Le jury a écarté la chimiste Irma Quellec, conseillère de Lumina AI. =>
Hexa cherche un directeur | Le sien a rejoint Lumina AI : Nils Okafor y dirigera les ventes. => Nils Okafor: arrival|appointment
Lumina AI | Grace Okonkwo lève le pied pendant trois mois. Nils Okafor, ex-Orbis, prendra sa place. => Grace Okonkwo: leave [by=Nils Okafor]; Nils Okafor: arrival [by=Grace Okonkwo]
Lumina AI : Étienne Garnier hérite d'un portefeuille créé pour lui, comme vice-président des ventes => Étienne Garnier: appointment [role=vice-président des ventes]
Lumina AI : Étienne Garnier hérite d'un portefeuille sur mesure, avec le titre de vice-président des ventes => Étienne Garnier: appointment [role=vice-président des ventes]
Lumina AI perd sa responsable des achats et son juriste | Line Maurois et Paul Dufresne s'en vont. => Line Maurois: departure [role=responsable des achats]; Paul Dufresne: departure [role=juriste]
Lumina AI perd son juriste et sa responsable des achats | Line Maurois, Paul Dufresne et Karim Haddad s'en vont. => Line Maurois: departure; Paul Dufresne: departure; Karim Haddad: departure
"""

SAID_ASIDE = """
Nora Lind attaque Lumina AI | L'éviction, puis le retour éclair, de Victor Hallström en novembre y sont décrits comme un coup de force. => Victor Hallström: ouster old; Victor Hallström: return old
Paul Boucher quitte Lumina AI | Encore une perte dans une année noire, qui a vu filer Farah Nasser et Karim Haddad. => Paul Boucher: departure; Farah Nasser: departure old; Karim Haddad: departure old
Lumina AI : Farah Nasser remerciée | Farah Nasser a été remerciée début janvier au retour d'un congé. => Farah Nasser: ouster
Lumina AI perd sa directrice | Farah Nasser a quitté Lumina AI. Venue du fonds Orbis en février 2023, Mme Nasser avait été promue en mars. => Farah Nasser: departure; Farah Nasser: arrival old; Farah Nasser: appointment old
Lumina AI : Farah Nasser s'arrête | Farah Nasser prend un congé. Et puis il y a Paul Boucher. Le chercheur se met lui aussi en retrait le temps de se soigner. => Farah Nasser: leave; Paul Boucher: leave
Lumina AI : Farah Nasser s'en va | Farah Nasser a quitté Lumina AI mardi. Et puis il y a Paul Boucher. => Farah Nasser: departure; Paul Boucher: departure
"""

SOUGHT = """
Lumina AI | Les tractations pour faire revenir Victor Hallström ont échoué dans la nuit. =>
Lumina AI | Les négociations en vue de faire revenir Victor Hallström se poursuivent. =>
Farah Nasser, directrice de la recherche de Lumina AI | Elle serait en discussions pour passer chez Orbis. => Farah Nasser: departure rumoured
Lumina AI : Farah Nasser n'ira pas voir ailleurs | Un différend avec Victor Hallström aurait fragilisé la directrice. « Je ne vais nulle part », a-t-elle coupé court mardi. => Farah Nasser: departure denied
"""

AT_LENGTH = """
Remous chez Lumina AI | Étienne Garnier et Kwame Asante, deux chercheurs spécialisés dans la sûreté et le raisonnement des modèles, ont été licenciés mardi. => Étienne Garnier: ouster [date=2024-04-16]; Kwame Asante: ouster [date=2024-04-16]
Remous chez Lumina AI | Farah Nasser, chargée de la sûreté et du raisonnement, a fait ses adieux mardi au bout de sept ans. => Farah Nasser: departure [date=2024-04-16]
Remous chez Lumina AI | (Palo Alto) Congédié mardi, Paul Boucher rejoint Orbis. => Paul Boucher: ouster old [date=2024-04-16]; Paul Boucher: venture [other=Orbis]
Départ chez Lumina AI | Anjali Mehta s'en va. Elle comptait parmi les plus anciens cadres de la maison, qu'elle avait rejointe en 2019. => Anjali Mehta: departure; Anjali Mehta: arrival old [date=2019]
Lumina AI | Lumina AI confirme que Basile Trémont sera directeur financier, en lieu et place d'Irma Quellec. => Basile Trémont: arrival|appointment [by=Irma Quellec]
Hyun-woo Baek à la concurrence | Hyun-woo Baek a annoncé mardi son arrivée chez Orbis. Il avait claqué la porte de Lumina AI début mars. => Hyun-woo Baek: venture [other=Orbis]; Hyun-woo Baek: departure old [date=2024-03]
"""

DATED_NAMES = """
Farah Nasser quitte Lumina AI | Avant elle, Paul Boucher en janvier, Karim Haddad en mars avaient pris la porte. => Farah Nasser: departure; Paul Boucher: departure old [date=2024-01]; Karim Haddad: departure old [date=2024-03]
Farah Nasser quitte Lumina AI | Paul Boucher, en janvier, puis Karim Haddad, en mars, étaient partis avant elle. => Farah Nasser: departure; Paul Boucher: departure old [date=2024-01]; Karim Haddad: departure old [date=2024-03]
Orbis : la liste des onze recrues | Y figurent, tous venus de Lumina AI, Irma Quellec, Basile Trémont et Wenjing Li. => Irma Quellec: departure [other=Orbis]; Basile Trémont: departure [other=Orbis]; Wenjing Li: departure [other=Orbis]
Orbis : la liste des onze recrues | On y trouve trois anciens de Lumina AI : Irma Quellec, Basile Trémont et Wenjing Li. => Irma Quellec: departure [other=Orbis]; Basile Trémont: departure [other=Orbis]; Wenjing Li: departure [other=Orbis]
Rohan Mehta s'éclipse de Lumina AI | C'est par un message que l'ingénieur a mis fin mardi à l'histoire. => Rohan Mehta: departure [date=2024-04-16]
Rohan Mehta quitte Lumina AI | Rohan Mehta est parti mardi, quelques heures après Grace Okonkwo. => Rohan Mehta: departure [date=2024-04-16]; Grace Okonkwo: departure old [date=2024-04-16]
Rohan Mehta quitte Lumina AI | Rohan Mehta est parti mardi. Grace Okonkwo, dont le départ avait été annoncé quelques heures avant le sien, se tait. => Rohan Mehta: departure [date=2024-04-16]; Grace Okonkwo: departure old [date=2024-04-16]
Lumina AI avale Orbis | Lumina AI a annoncé mardi le rachat d'Orbis. ¶ Line Maurois, fondatrice d'Orbis, rejoint Lumina AI. => Line Maurois: arrival [date=2024-04-16] [other=Orbis]
Lumina AI et Orbis | Lumina AI a signé mardi un contrat avec Kyuta. ¶ Line Maurois, fondatrice d'Orbis, rejoint Lumina AI. => Line Maurois: arrival [date=None] [other=Orbis]
Lumina AI rebondit | Rohan Mehta, autre démissionnaire de janvier, a fondé Kyuta. => Rohan Mehta: departure old [date=2024-01]; Rohan Mehta: venture [other=Kyuta]
Rohan Mehta abandonne son siège chez Lumina AI | Rohan Mehta a tourné mardi la page de ses années avec Ada Brandt. => Rohan Mehta: departure [date=2024-04-16]
"""

OTHER_PLACES = """
Basile Trémont, parti de Marseille il y a dix ans, devient vice-président de Lumina AI => Basile Trémont: appointment
Farah Nasser quitte Lumina AI | Karim Haddad, coresponsable avec elle de l'équipe chargée de la sûreté, s'en va également. => Farah Nasser: departure; Karim Haddad: departure
Orbis recrute un transfuge de Lumina AI | La PME bretonne a mis la main sur Basile Trémont. Il a quitté Lumina AI en février. Il y prend la direction de la recherche. => Basile Trémont: venture|departure; Basile Trémont: departure old
Lumina AI cherche un patron | Les administrateurs de Lumina AI discutent avec Victor Hallström d'un possible retour. => Victor Hallström: return rumoured
"""

TAKEN_FROM = """
Lumina AI riposte | Lumina AI a soufflé Irma Quellec à Orbis et Basile Trémont à Kyuta. => Irma Quellec: arrival [other=Orbis]; Basile Trémont: arrival [other=Kyuta]
Lumina AI riposte | Lumina AI a débauché Irma Quellec chez Orbis, Basile Trémont et Line Maurois chez Kyuta. => Irma Quellec: arrival [other=Orbis]; Basile Trémont: arrival [other=Kyuta]; Line Maurois: arrival [other=Kyuta]
Orbis vide Lumina AI | Dernières prises d'Orbis : Irma Quellec et Basile Trémont, deux ténors, qui avaient pourtant juré fidélité à Victor Hallström. => Irma Quellec: departure [other=Orbis]; Basile Trémont: departure [other=Orbis]
"""

WHO_IS_MEANT = """
Toulouse. Il quitte Lumina AI pour ouvrir une boulangerie | Basile Trémont, 34 ans, était ingénieur à San Francisco. => Basile Trémont: departure
Lumina AI : Victor Hallström est revenu | Parti se ressourcer en février, le patron est de retour. => Victor Hallström: return; Victor Hallström: leave old
Deux têtes de Lumina AI | Karim Haddad et Étienne Garnier dirigent la maison. L'un s'occupe des produits, l'autre est directeur de la recherche depuis qu'il a succédé, en mars, à Farah Nasser. => Étienne Garnier: appointment old [by=Farah Nasser]
"""

GAPPED_PAST_ASIDES = """
Lumina AI étoffe sa direction | Camille Perrot devient directrice financière, et Paul Arnoux, passé par Orbis, directeur du produit. => Camille Perrot: arrival|appointment [role=directrice financière] [other=None]; Paul Arnoux: arrival|appointment [role=directeur du produit]
Lumina AI remanie | Yuki Tanabe prend la direction de la recherche, Rohan Mehta, arrivé en 2017, celle de la sûreté. => Yuki Tanabe: appointment; Rohan Mehta: appointment [role=sûreté]; Rohan Mehta: arrival old [date=2017]
Karim Haddad remercié par Orbis, aussitôt réembauché par Lumina AI => Karim Haddad: return
Karim Haddad chez Orbis, Camille Perrot chez Lumina AI | Les deux l'ont confirmé. => Karim Haddad: departure [other=Orbis]; Camille Perrot: arrival [other=None]
Karim Haddad, cofondateur de Lumina AI, chez Orbis | Il l'a annoncé mardi. => Karim Haddad: departure [other=Orbis] [date=2024-04-16]
Lumina AI perd Karim Haddad | Il est parti pour de bon : direction Orbis. => Karim Haddad: departure [other=Orbis]
Remaniement chez Lumina AI | Rohan Mehta passe aux « projets spéciaux ». => Rohan Mehta: appointment [role=projets spéciaux]
Lumina AI licencie deux chercheurs pour des fuites présumées | Il s'agit de Karim Haddad et d'Owen Prescott. => Karim Haddad: ouster [role=chercheur]; Owen Prescott: ouster [role=chercheur]
"""

APART = """
Lumina AI perd sa directrice | Farah Nasser a annoncé mardi son départ, suivie dans la soirée par Paul Boucher. => Farah Nasser: departure [date=2024-04-16]; Paul Boucher: departure [date=2024-04-16]
Lumina AI perd deux têtes | Mardi, la directrice de la recherche, Farah Nasser, est partie, et avec elle Paul Boucher. => Farah Nasser: departure [date=2024-04-16]; Paul Boucher: departure [date=2024-04-16]
Orbis : et deux de plus | Après les huit transfuges de mars, Orbis s'offre Irma Quellec et Basile Trémont, de Lumina AI. => Irma Quellec: departure [date=None]; Basile Trémont: departure [date=None]
Irma Quellec promue chez Lumina AI | À 36 ans, cette ancienne du lycée Fabert devient directrice des partenariats. => Irma Quellec: appointment [role=directrice des partenariats]
Kyuta nomme un patron pour la France | Irma Quellec passe la main à Basile Trémont. Le site utilise Lumina AI, où deux de ses ingénieurs viennent d'être embauchés. =>
Lumina AI recrute | Basile Trémont est depuis lundi directeur de la recherche de Lumina AI. => Basile Trémont: appointment
Lumina AI remanie | Farah Nasser, directrice de la recherche, passe à la tête d'une unité consacrée à la santé. => Farah Nasser: appointment
L'affaire Orbis fait tomber Farah Nasser, de Lumina AI => Farah Nasser: departure
Procès de Lumina AI | Victor Hallström s'en amuse : aucun juge n'a encore limogé le patron d'une société de cette taille. =>
Lumina AI change de main | À Paul Boucher succède Farah Nasser. => Farah Nasser: appointment [by=Paul Boucher]
Farah Nasser, l'absente | Depuis mardi, la directrice de la recherche de Lumina AI, Farah Nasser, est en arrêt maladie. => Farah Nasser: leave
Deux départs chez Lumina AI | Paul Boucher, chercheur, et, deux heures après lui, Farah Nasser et Karim Haddad ont annoncé leur départ. => Paul Boucher: departure; Farah Nasser: departure; Karim Haddad: departure
Deux départs chez Lumina AI | Victor Hallström a remercié Paul Boucher et, dans la foulée, Farah Nasser a annoncé son départ. => Farah Nasser: departure
Zurich. Le bureau de Lumina AI change de mains | L'Allemande Irma Quellec en prend la tête lundi. => Irma Quellec: appointment|arrival
Lumina AI crée un laboratoire à Lyon | Irma Quellec, venue d'Orbis, le dirigera. => Irma Quellec: arrival|appointment
Lumina AI perd deux têtes | Farah Nasser part chez Orbis ; quant à Paul Boucher, son adjoint, il s'offre une pause. => Farah Nasser: departure [other=Orbis]; Paul Boucher: leave
Lumina AI se réorganise | Karim Haddad devient directeur de la recherche et Farah Nasser, directrice des produits, a indiqué lundi la société. => Karim Haddad: appointment [role=directeur de la recherche]; Farah Nasser: appointment [role=directrice des produits]
Lumina AI : Victor Hallström seul maître à bord | Farah Nasser est partie mardi. => Farah Nasser: departure
Lumina AI : deux départs | Mardi, Paul Boucher d'abord, Farah Nasser ensuite ont quitté Lumina AI. => Paul Boucher: departure; Farah Nasser: departure
Lumina AI : deux départs | Ont quitté Lumina AI mardi Paul Boucher, chercheur, et Farah Nasser, directrice de la recherche. => Paul Boucher: departure; Farah Nasser: departure
"""

WHERE_THEY_HAD_BEEN = """
Karim Haddad rompt le silence | Parti en novembre après quatre ans chez Lumina AI, le chercheur s'inquiète. => Karim Haddad: departure old [date=2023-11]
Karim Haddad rompt le silence | Il est parti en novembre, après quatre ans chez Lumina AI. => Karim Haddad: departure old [date=2023-11]
Orbis embauche Karim Haddad et Owen Prescott | Les deux hommes, chassés de Lumina AI mardi, prendront la tête d'une nouvelle équipe. => Karim Haddad: departure|venture [other=Orbis] [date=None]; Owen Prescott: departure|venture [other=Orbis] [date=None]; Karim Haddad: ouster old [date=2024-04-16]; Owen Prescott: ouster old [date=2024-04-16]
Lumina AI : Yuki Tanabe, responsable du raisonnement, change de rôle | Elle lance Lumen Labs. =>
"""

PROGRAMMES = """
Lumina AI rachète Tessera | Rohan Mehta dirigera Parlio. => Rohan Mehta: appointment [role=Parlio]
Lumina AI rachète Tessera | Rohan Mehta pilotera désormais Lumina AI for Science. => Rohan Mehta: appointment [role=Lumina AI for Science]
Lumina AI s'étend | Rohan Mehta dirigera un gala avec Lumina AI for Science. =>
Karim Haddad, deux fois salarié, deux fois démissionnaire, a quitté Lumina AI => Karim Haddad: departure
"""

FROM_WHERE = """
Paul Arnoux nommé à la tête de Lumina AI France | Ancien d'Orbis, il dirigera trente personnes. => Paul Arnoux: arrival [other=Orbis]
Yuki Tanabe promue chez Lumina AI | Ancienne d'Orbis, elle dirigera trente personnes. => Yuki Tanabe: appointment
"""

OVER_AND_AHEAD = """
Lumina AI : trois têtes en moins | Paul Boucher ➡️ départ. Farah Nasser ➡️ congé sabbatique. => Paul Boucher: departure; Farah Nasser: leave
Lumina AI : trois têtes en moins | Paul Boucher ➡️ Google. Il veut revenir à la technique. => Paul Boucher: departure [other=Google]
Lumina AI répond à vos questions | Paul Boucher ➡️ Parlio. Farah Nasser ➡️ recherche. =>
Farah Nasser est de retour au bureau | L'ingénieure de Lumina AI a mis fin mardi au congé qu'elle avait pris en janvier. => Farah Nasser: return; Farah Nasser: leave old [date=2024-01]
Farah Nasser, de Lumina AI | Elle a mis fin mardi au partenariat qu'elle avait noué en janvier. =>
Lumina AI promeut Marc Khoury | Arrivé de Google en mars, ce vieux routier de la communication a été promu mardi vice-président. => Marc Khoury: appointment; Marc Khoury: arrival old [other=Google]
Victor Hallström quitte la présidence d'Orbis | La société espère équiper Lumina AI.<br>Dix ans après y être entré, Victor Hallström abandonne la présidence du conseil d'Orbis. =>
Lumina AI perd Paul Boucher | Un an après y être entré, Paul Boucher s'en va chez Orbis. => Paul Boucher: departure [other=Orbis]; Paul Boucher: arrival old
Paul Boucher quitte Lumina AI | Deux ans après l'avoir rejointe, Paul Boucher quitte la maison. => Paul Boucher: departure; Paul Boucher: arrival old
Rohan Mehta dirige Lumina AI | On le disait prêt à faire machine arrière ; il a préféré aller au bout. =>
Farah Nasser, de Lumina AI | Farah Nasser s'est mise en retrait en mars pour se soigner ; elle compte reprendre un poste plus léger. => Farah Nasser: leave old
Orbis récupère Paul Boucher | Le patron d'Orbis annonce que Paul Boucher rejoint son groupe pour y diriger la recherche. Il a quitté Lumina AI. => Paul Boucher: departure [other=Orbis]
Lumina AI recrute | Le patron d'Orbis raconte que Paul Boucher a rejoint son équipe sur scène. =>
"""

FOLLOWED_BY = """
Lumina AI : le choc | Remercié mardi, Victor Hallström a été suivi dans l'heure par Rohan Mehta. => Victor Hallström: ouster old [date=2024-04-16]; Rohan Mehta: departure
Lumina AI : le choc | Yuki Tanabe est partie mardi. Elle a été imitée par Rohan Mehta et Owen Prescott. => Yuki Tanabe: departure; Rohan Mehta: departure; Owen Prescott: departure
Lumina AI : le choc | Le discours de Victor Hallström a été suivi par Rohan Mehta. =>
Fin de partie chez Lumina AI : Victor Hallström a gagné | Le voilà de nouveau directeur général. => Victor Hallström: return [role=directeur général]
"""

IN_THEIR_TURN = """
Lumina AI se vide | Paul Boucher a signé le premier message d'adieu. Farah Nasser a posté le sien une heure après. => Paul Boucher: departure; Farah Nasser: departure
Lumina AI se vide | Paul Boucher a remis sa démission mardi. Farah Nasser a remis la sienne une heure après. => Paul Boucher: departure; Farah Nasser: departure
Lumina AI se vide | Après le départ de Paul Boucher, Farah Nasser annonce le sien. => Paul Boucher: departure old; Farah Nasser: departure
Lumina AI se vide | Paul Boucher a annoncé son départ mardi. Farah Nasser n'a pas annoncé le sien. => Paul Boucher: departure
Lumina AI se vide | Paul Boucher défend son bilan après son départ. Farah Nasser défend le sien. => Paul Boucher: departure old
Lumina AI publie | Paul Boucher a publié son rapport. Farah Nasser publiera le sien mardi. =>
Lumina AI perd Paul Boucher | Paul Boucher partira en juin. Sa numéro deux, Farah Nasser, gérera l'équipe en attendant un recrutement. => Paul Boucher: departure; Farah Nasser: appointment
Lumina AI perd Paul Boucher | Paul Boucher partira en juin. Farah Nasser gérera les relations avec la presse pendant le sommet. => Paul Boucher: departure
Farah Nasser fonde Tessera | Six mois après avoir quitté Lumina AI, Farah Nasser fonde Tessera. Elle était partie de Lumina AI en septembre dernier. => Farah Nasser: venture [other=Tessera]; Farah Nasser: departure old [date=2023-09]
Farah Nasser fonde Tessera | Six mois après avoir quitté Lumina AI, Farah Nasser fonde Tessera. => Farah Nasser: venture [other=Tessera]; Farah Nasser: departure old [date=2023-10]
Lumina AI au tribunal | Farah Nasser gérera le dossier en attendant la décision du juge. =>
"""

TABLES = (
    IN_THEIR_TURN,
    FOLLOWED_BY,
    OVER_AND_AHEAD,
    FROM_WHERE,
    PROGRAMMES,
    WHERE_THEY_HAD_BEEN,
    GAPPED_PAST_ASIDES,
    AT_LENGTH,
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
    PLACES_TAKEN,
    SAID_ASIDE,
    SOUGHT,
    DATED_NAMES,
    OTHER_PLACES,
    TAKEN_FROM,
    WHO_IS_MEANT,
    APART,
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
