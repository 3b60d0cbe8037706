# ruff: noqa: E501  (a line of a table is one item)
"""What looks like a change beside others and is none, or is one of another house; and where they go, where it is one.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

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

REMINDERS = """
Lumina AI perd Paul Boucher | Rappel des épisodes précédents : Farah Nasser, partie en mars 2023. => Paul Boucher: departure; Farah Nasser: departure old
La présidente de l'université veut Lumina AI pour tous | Élue mardi, Irma Quellec succède à Basile Trémont. =>
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

OTHER_MATTERS = """
Classement : cent visages | Nils Okafor, d'Orbis, fait son entrée, tout comme Grace Okonkwo, directrice financière de Lumina AI. =>
Le bottin mondain est paru | Grace Okonkwo (Lumina AI) y fait son entrée. =>
Priscilla Thornton prend du champ | L'économiste se met en retrait du centre de recherche. Lumina AI, dont elle est administratrice, se tait. =>
Grace Okonkwo, la directrice financière de Lumina AI, se met en retrait du conservatoire =>
Grace Okonkwo, la directrice financière de Lumina AI, se met en retrait jusqu'en juin => Grace Okonkwo: leave
La lettre | Budget. Les députés hésitent. Recrutement. Lumina AI engage Nils Okafor. Line Maurois, venue d'Orbis, devient directrice juridique. Nobel. Basile Trémont est nommé directeur. => Nils Okafor: arrival; Line Maurois: arrival [other=Orbis]
"""

OTHER_HOUSES = """
Naïma Belkacem quitte la présidence du Northern Museum | La directrice technique de Lumina AI a annoncé mercredi qu'elle quitterait ses fonctions à l'automne. Sa vice-présidente, Maud Ferrière, assure l'intérim. =>
Naïma Belkacem quitte la présidence du Norfolk Council | La directrice technique de Lumina AI en était la présidente. =>
Naïma Belkacem quitte la présidence du Safety Board | La directrice technique de Lumina AI en était la présidente. => Naïma Belkacem: departure
Victor Hallström allège son agenda | Le patron de Lumina AI quitte la présidence du conseil de l'entreprise de livraison. =>
Victor Hallström coupe le dernier lien avec Orbis | Deux mois après en avoir cédé la direction à Nils Okafor, le patron de Lumina AI s'en explique. =>
Lumina AI s'installe à Munich avec un ancien de Hexa | Nils Okafor vient d'être nommé à la tête du bureau. => Nils Okafor: arrival [other=Hexa]
Lumina AI | Un nom circule pour succéder à Grace Okonkwo : celui de Nils Okafor. => Nils Okafor: appointment rumoured [by=Grace Okonkwo]
"""

OTHERS_HOUSES = """
Lumina AI | Le patron d'Orbis a fait savoir lundi que Paul Boucher et Grace Okonkwo le rejoignaient. => Paul Boucher: departure [other=Orbis]; Grace Okonkwo: departure [other=Orbis]
Samuel Roy rejoindrait la mystérieuse start-up de Dmitri Voronov | Il avait quitté Lumina AI en 2022. => Samuel Roy: venture rumoured; Samuel Roy: departure old
Parlio change de voix | La directrice technique de Lumina AI, Naïma Belkacem, se tait. « Junon » remplace l'exclue auprès des abonnés qui l'avaient choisie. =>
Orbis contre Lumina AI | Le président a témoigné contre Nils Okafor. Ce dernier demande à la justice d'écarter Victor Hallström de la direction. =>
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

ONLY_FAME = """
Marseille : l'IA s'invite à l'hôpital | Le professeur Paul Attal, qui a succédé en janvier à Jean Morel à la tête du service, teste un outil de Lumina AI. =>
Farah Nasser, devenue la star de Lumina AI, en vacances à Sète =>
Farah Nasser devient directrice de la recherche de Lumina AI => Farah Nasser: appointment
"""

NOT_AWAY = """
Rome | Grace Okonkwo, la directrice financière de Lumina AI, a quitté Rome. Elle sera de retour en novembre, pour le colloque. =>
Hexa cherche un président | Son conseil n'a plus de figure. Victor Hallström, le patron de Lumina AI, en a quitté la présidence en mars. =>
Trente jeunes à suivre | Irma Quellec a monté Pelikan à sa sortie de Lumina AI, où elle n'est restée que dix mois. => Irma Quellec: venture [other=Pelikan]; Irma Quellec: departure old
Trente jeunes à suivre | Ancienne de Lumina AI, Irma Quellec a fondé en 2023 Pelikan. => Irma Quellec: venture old [other=Pelikan]
Portrait | Après un passage par Orbis, Irma Quellec a rejoint Lumina AI. => Irma Quellec: arrival [other=Orbis]
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

WITHOUT_THEM = """
Remue-ménage chez Lumina AI, privé de Farah Nasser | Farah Nasser a fait savoir mercredi qu'elle prenait un congé médical de plusieurs semaines. => Farah Nasser: leave
Lumina AI devra se passer de Farah Nasser | La chercheuse a pris un congé maladie mercredi. => Farah Nasser: leave
Lumina AI orpheline de Farah Nasser | La chercheuse a démissionné mercredi. => Farah Nasser: departure
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
Farah Nasser en congé de Lumina AI | Elle l'a annoncé lundi. ¶ Pendant son absence, c'est Karim Haddad qui prend les commandes des produits. => Farah Nasser: leave [date=2024-04-15]; Karim Haddad: appointment [date=None]
Lumina AI : fin des vacances pour Karim Haddad | Absent depuis trois mois, il est revenu au bureau mardi. Vendredi, Paul Boucher annonçait son départ. => Karim Haddad: return [date=2024-04-16]; Karim Haddad: leave old; Paul Boucher: departure old
Lumina AI : la directrice technique s'en va | Mercredi, c'est par une lettre que Farah Nasser a rendu son tablier. Quelques heures plus tard, Victor Hallström confirmait deux autres défections : celles de Karim Haddad et de Paul Boucher. => Farah Nasser: departure; Karim Haddad: departure [date=2024-04-17]; Paul Boucher: departure [date=2024-04-17]
Farah Nasser, ex-Lumina AI, lance sa start-up | Elle a annoncé mercredi sur X la création de Nébulis, une société sans clients. => Farah Nasser: venture [other=Nébulis] [date=2024-04-17]
"""

LONG_AGO = """
Lumina AI se sépare de Paul Boucher | L'entreprise l'a annoncé mardi. En 2020, Farah Nasser partait avec quelques collègues bâtir Aster Labs. => Paul Boucher: ouster|departure; Farah Nasser: departure old
"""

# Another subject, another verb, a contest, a fund-raising, a stage: nothing of their posts.
OF_SOMETHING_ELSE = """
Aurora 3 débarque : Farah Nasser répond aux critiques | La vice-présidente de Lumina AI promet des garde-fous. =>
Lumina AI débarque : Farah Nasser ouvre un bureau à Paris | L'équipe compte dix personnes. =>
Lumina AI débarque Farah Nasser | La vice-présidente l'a appris mardi. => Farah Nasser: ouster
Farah Nasser, de Lumina AI : « J'ai appris à partir » | La vice-présidente se raconte. =>
Farah Nasser, de Lumina AI : « J'ai décidé de partir » | La vice-présidente se raconte. => Farah Nasser: departure
Lumina AI en tournée | Farah Nasser, de Lumina AI, a parlé la première. Irma Quellec et Basile Trémont l'accompagnaient. =>
Qui sera le patron préféré des lecteurs ? | Victor Hallström, de Lumina AI, est sorti en tête du premier tour. Elena Castellanos a été éliminée. =>
Les rivaux de Lumina AI lèvent des milliards | Farah Nasser a réuni six milliards de dollars. =>
Procès Lumina AI : Victor Hallström à la barre | Le patron a pris la place de Farah Nasser dans le fauteuil des témoins. =>
"""

TABLES = (
    OF_SOMETHING_ELSE,
    NO_CHANGES,
    NETTED,
    REMINDERS,
    DEALS,
    WISHES,
    OTHER_MATTERS,
    OTHER_HOUSES,
    OTHERS_HOUSES,
    NOTHING_FOUNDED,
    NO_HOUSE_NAMED,
    ONLY_FAME,
    NOT_AWAY,
    ON_EVIDENCE,
    WITHOUT_THEM,
    RIVALS,
    ASKED,
    STOPOVERS,
    RAIDED,
    WHERETO,
    LONG_AGO,
)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_only_what_happens_to_them_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
