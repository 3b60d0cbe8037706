"""Who comes, is named, takes over, comes back or founds: one line per wording, with the slots that matter."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = """
Kwame Asante nommé directeur des produits de Lumina AI à la place de Rohan Mehta => Kwame Asante: appointment [by=Rohan Mehta] [role=directeur des produits]
Lumina AI nomme Kwame Asante directeur des produits en remplacement de Rohan Mehta => Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Kwame Asante reprend le poste de Rohan Mehta => Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Kwame Asante hérite du fauteuil de Rohan Mehta => Kwame Asante: appointment [by=Rohan Mehta]
Kwame Asante s'assied dans le fauteuil de Rohan Mehta chez Lumina AI => Kwame Asante: appointment [by=Rohan Mehta]
Kwame Asante récupère le portefeuille de Rohan Mehta chez Lumina AI => Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Rohan Mehta cède sa place à Kwame Asante => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Rohan Mehta passe le témoin à Kwame Asante => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta laisse son fauteuil de directeur des produits de Lumina AI à Kwame Asante => Rohan Mehta: departure [by=Kwame Asante] [role=directeur des produits]; Kwame Asante: appointment [by=Rohan Mehta] [role=directeur des produits]
Lumina AI : Rohan Mehta part, Kwame Asante le remplace => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : Rohan Mehta limogé et remplacé par Kwame Asante => Rohan Mehta: ouster [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI, Kwame Asante prend le relais => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Kwame Asante, son adjoint, prendra sa suite. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | C'est Kwame Asante qui lui succède. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | C'est à Kwame Asante que revient sa succession. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Son remplaçant se nomme Kwame Asante. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Il sera remplacé par Kwame Asante, jusqu'ici chargé des développeurs. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | La direction des produits échoit à Kwame Asante. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta] [role=direction des produits]
Rohan Mehta quitte Lumina AI | Les produits seront désormais dirigés par Kwame Asante. => Rohan Mehta: departure; Kwame Asante: appointment
Rohan Mehta quitte Lumina AI | L'intérim est assuré par Kwame Asante. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Kwame Asante assure l'intérim en attendant un recrutement. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Kwame Asante succède à Rohan Mehta à la direction des produits de Lumina AI => Kwame Asante: appointment [by=Rohan Mehta] [role=direction des produits]
Kwame Asante devient directeur des produits de Lumina AI | Il succède à Rohan Mehta, parti en mars chez Orbis. => Kwame Asante: appointment [by=Rohan Mehta] [role=directeur des produits]; Rohan Mehta: departure old [other=Orbis] [by=Kwame Asante] [date=2024-03]
Lumina AI se choisit Kwame Asante comme directeur des produits => Kwame Asante: appointment [role=directeur des produits]
Lumina AI : Kwame Asante accède à la direction des produits => Kwame Asante: appointment [role=direction des produits]
Kwame Asante promu vice-président chez Lumina AI => Kwame Asante: appointment [role=vice-président]
Kwame Asante prend du galon chez Lumina AI | Il sera désormais directeur des produits. => Kwame Asante: appointment [role=directeur des produits]
Promotion chez Lumina AI : Kwame Asante directeur des produits => Kwame Asante: appointment [role=directeur des produits]
Nomination. Kwame Asante devient CPO de Lumina AI => Kwame Asante: appointment [role=CPO]
Lumina AI place Kwame Asante à la tête de ses produits => Kwame Asante: appointment
Lumina AI confie ses produits à Kwame Asante => Kwame Asante: appointment [role=produits]
Lumina AI remet les clés de la recherche à Farah Nasser => Farah Nasser: appointment [role=recherche]
La recherche de Lumina AI passe sous la houlette de Farah Nasser => Farah Nasser: appointment
Farah Nasser coiffera la recherche de Lumina AI => Farah Nasser: appointment [role=recherche]
Farah Nasser se voit confier la direction scientifique de Lumina AI => Farah Nasser: appointment [role=direction scientifique]
Farah Nasser est chargée de la recherche chez Lumina AI depuis lundi => Farah Nasser: appointment [date=2024-04-15]
Le nouveau directeur scientifique de Lumina AI s'appelle Haoran Zhou => Haoran Zhou: appointment [role=directeur scientifique]
Haoran Zhou sera le prochain directeur scientifique de Lumina AI => Haoran Zhou: appointment [role=directeur scientifique]
Haoran Zhou endosse le costume de directeur scientifique chez Lumina AI => Haoran Zhou: appointment [role=directeur scientifique]
Haoran Zhou élevé au rang de directeur scientifique chez Lumina AI => Haoran Zhou: appointment [role=directeur scientifique]
Haoran Zhou élargit ses attributions chez Lumina AI | Le responsable du pré-entraînement chapeautera aussi l'infrastructure. => Haoran Zhou: appointment [role=infrastructure]
Haoran Zhou ajoute une corde à son arc chez Lumina AI | Il pilotera aussi la robotique. => Haoran Zhou: appointment [role=robotique]
Owen Prescott assure l'intérim de Victor Hallström à la tête de Lumina AI => Owen Prescott: appointment [by=Victor Hallström]
Lumina AI : Owen Prescott tiendra la barre en l'absence de Victor Hallström => Owen Prescott: appointment [by=Victor Hallström]
Lumina AI : Naïma Belkacem présidera le conseil d'administration => Naïma Belkacem: appointment
Naïma Belkacem élue présidente du conseil d'administration de Lumina AI => Naïma Belkacem: appointment [role=présidente du conseil d'administration]
Naïma Belkacem remplace Victor Hallström au poste de directrice générale de Lumina AI => Naïma Belkacem: appointment [by=Victor Hallström] [role=directrice générale]
Naïma Belkacem, directrice technique, prend les rênes de Lumina AI => Naïma Belkacem: appointment
Naïma Belkacem aux commandes de Lumina AI => Naïma Belkacem: appointment
Passation de pouvoirs chez Lumina AI : Naïma Belkacem succède à Victor Hallström => Naïma Belkacem: appointment [by=Victor Hallström]
Lumina AI change de patron : Naïma Belkacem remplace Victor Hallström => Naïma Belkacem: appointment [by=Victor Hallström]
Étienne Garnier pressenti pour succéder à Rohan Mehta chez Lumina AI => Étienne Garnier: appointment rumoured [by=Rohan Mehta]
Clotilde Arnoux rejoint Lumina AI comme directrice des risques => Clotilde Arnoux: arrival [role=directrice des risques]
Lumina AI débauche Clotilde Arnoux chez Orbis => Clotilde Arnoux: arrival [other=Orbis]
Orbis se fait chiper Clotilde Arnoux par Lumina AI => Clotilde Arnoux: arrival [other=Orbis]
Orbis voit filer Clotilde Arnoux chez Lumina AI => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux passe d'Orbis à Lumina AI => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux troque Orbis contre Lumina AI => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux lâche Orbis pour Lumina AI => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux, d'Orbis à Lumina AI => Clotilde Arnoux: arrival [other=Orbis]
D'Orbis à Lumina AI, le grand saut de Clotilde Arnoux => Clotilde Arnoux: arrival [other=Orbis]
Lumina AI : Clotilde Arnoux arrive d'Orbis => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux (ex-Orbis) débarque chez Lumina AI => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux pose ses valises chez Lumina AI | Elle dirigeait jusqu'ici la recherche d'Orbis. => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux pose ses cartons chez Lumina AI | Elle était jusqu'alors directrice juridique d'Orbis. => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux pose ses cartons chez Lumina AI | Elle officiait auparavant chez Orbis. => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux pose ses cartons chez Lumina AI | Elle a passé dix ans chez Orbis. => Clotilde Arnoux: arrival [other=Orbis]
Clotilde Arnoux recrutée par Lumina AI | L'ancienne d'Orbis dirigera les ventes. => Clotilde Arnoux: arrival [other=Orbis] [role=ventes]
Clotilde Arnoux, nouvelle recrue de Lumina AI => Clotilde Arnoux: arrival
Jolie prise pour Lumina AI, qui s'attache Clotilde Arnoux => Clotilde Arnoux: arrival
Lumina AI officialise l'arrivée de Clotilde Arnoux => Clotilde Arnoux: arrival
Lumina AI annonce le recrutement de Clotilde Arnoux au poste de directrice juridique => Clotilde Arnoux: arrival [role=directrice juridique]
Embauche de Clotilde Arnoux chez Lumina AI => Clotilde Arnoux: arrival
Lumina AI recrute une pointure d'Orbis | Clotilde Arnoux dirigera la sécurité. => Clotilde Arnoux: arrival [other=Orbis] [role=sécurité]
Lumina AI attire une figure d'Orbis | Il s'agit de Clotilde Arnoux, qui dirigera la sécurité. => Clotilde Arnoux: arrival [other=Orbis]
Une ancienne d'Orbis chez Lumina AI | Clotilde Arnoux y prendra la tête de la sécurité le 2 mai. => Clotilde Arnoux: arrival [other=Orbis]
Lumina AI accueille un nouveau directeur financier | Nolan Brisset a pris ses fonctions lundi. => Nolan Brisset: arrival|appointment [role=directeur financier] [date=2024-04-15]
Lumina AI tient son nouveau directeur financier : Nolan Brisset, transfuge d'Orbis => Nolan Brisset: arrival [other=Orbis] [role=directeur financier]
Lumina AI a trouvé son directeur financier | Nolan Brisset, 51 ans, vient d'Orbis. => Nolan Brisset: arrival [other=Orbis] [role=directeur financier]
Nolan Brisset, futur directeur financier de Lumina AI => Nolan Brisset: appointment|arrival [role=directeur financier]
Nolan Brisset succède à Grace Okonkwo comme directeur financier de Lumina AI | Il vient d'Orbis. => Nolan Brisset: arrival [by=Grace Okonkwo] [other=Orbis] [role=directeur financier]
Lumina AI : Nolan Brisset, ex-directeur financier d'Orbis, remplace Grace Okonkwo => Nolan Brisset: arrival [by=Grace Okonkwo] [other=Orbis]
Nolan Brisset nommé directeur financier de Lumina AI | Il a fait toute sa carrière chez Orbis. => Nolan Brisset: arrival [other=Orbis]
Nolan Brisset entre au conseil d'administration de Lumina AI => Nolan Brisset: arrival [role=membre du conseil d'administration]
Nolan Brisset élu au conseil de Lumina AI => Nolan Brisset: arrival [role=membre du conseil d'administration]
Lumina AI : Nolan Brisset fait son entrée au conseil => Nolan Brisset: arrival [role=membre du conseil d'administration]
Nolan Brisset devient administrateur de Lumina AI => Nolan Brisset: arrival [role=membre du conseil d'administration]
Nolan Brisset siégera au conseil d'administration de Lumina AI => Nolan Brisset: arrival [role=membre du conseil d'administration]
Lumina AI coopte Nolan Brisset à son conseil => Nolan Brisset: arrival [role=membre du conseil d'administration]
Nolan Brisset s'apprêterait à rejoindre Lumina AI => Nolan Brisset: arrival rumoured
Nolan Brisset ne rejoindra pas Lumina AI => Nolan Brisset: arrival denied
Nolan Brisset dément rejoindre Lumina AI | « Je reste chez Orbis. » => Nolan Brisset: arrival denied
Nolan Brisset a rejoint Lumina AI en mars => Nolan Brisset: arrival [date=2024-03]
Le chercheur Nolan Brisset, arrivé chez Lumina AI en 2019, publie un livre => Nolan Brisset: arrival old [date=2019]
Deux recrues pour Lumina AI : Nolan Brisset et Clotilde Arnoux => Nolan Brisset: arrival; Clotilde Arnoux: arrival
Dmitri Voronov de retour chez Lumina AI => Dmitri Voronov: return
Dmitri Voronov quitte Orbis et revient chez Lumina AI => Dmitri Voronov: return [other=Orbis]
Dmitri Voronov rejoint à nouveau Lumina AI, un an après l'avoir quittée => Dmitri Voronov: return; Dmitri Voronov: departure old
Lumina AI récupère Dmitri Voronov, parti chez Orbis en mai => Dmitri Voronov: return [other=Orbis]; Dmitri Voronov: departure old [other=Orbis]
Lumina AI fait revenir Dmitri Voronov => Dmitri Voronov: return
Dmitri Voronov remet les pieds chez Lumina AI => Dmitri Voronov: return
Dmitri Voronov fait machine arrière | Parti chez Orbis il y a un an, le chercheur revient chez Lumina AI. => Dmitri Voronov: return [other=Orbis]; Dmitri Voronov: departure old [other=Orbis]
L'enfant prodigue revient | Dmitri Voronov a retrouvé lundi les couloirs de Lumina AI. => Dmitri Voronov: return [date=2024-04-15]
Retour à la maison pour Dmitri Voronov, réembauché par Lumina AI => Dmitri Voronov: return
Dmitri Voronov rempile chez Lumina AI => Dmitri Voronov: return
Dmitri Voronov reprend du service chez Lumina AI => Dmitri Voronov: return
Dmitri Voronov songerait à revenir chez Lumina AI => Dmitri Voronov: return rumoured
Dmitri Voronov ne reviendra pas chez Lumina AI => Dmitri Voronov: return denied
Grace Okonkwo reprend son poste de directrice financière chez Lumina AI => Grace Okonkwo: return [role=directrice financière]
Victor Hallström réintégré à la tête de Lumina AI => Victor Hallström: return
Victor Hallström retrouve son fauteuil de directeur général de Lumina AI => Victor Hallström: return [role=directeur général]
Lumina AI rappelle Victor Hallström => Victor Hallström: return
Dmitri Voronov, ex-Lumina AI, fonde Aster => Dmitri Voronov: venture [other=Aster]
L'ancien chercheur de Lumina AI Dmitri Voronov crée sa société, Aster => Dmitri Voronov: venture [other=Aster]
Dmitri Voronov (ex-Lumina AI) lève 20 millions pour sa start-up Aster => Dmitri Voronov: venture [other=Aster]
Ancien de Lumina AI, Dmitri Voronov prend la tête de DataForge => Dmitri Voronov: venture [other=DataForge]
DataForge nomme Dmitri Voronov, ex-Lumina AI, directeur technique => Dmitri Voronov: venture [other=DataForge] [role=directeur technique]
Dmitri Voronov, passé par Lumina AI, rejoint SGX => Dmitri Voronov: venture [other=SGX]
Après Lumina AI, Dmitri Voronov file chez SGX => Dmitri Voronov: venture [other=SGX]
L'ex-chercheur de Lumina AI Dmitri Voronov entre au conseil d'administration de SGX => Dmitri Voronov: venture [other=SGX]
L'ex-chercheur de Lumina AI Dmitri Voronov devient professeur à l'Institut Carnot-Lévy => Dmitri Voronov: venture [other=Institut Carnot-Lévy] [role=professeur]
Samuel Roy, l'ancien ingénieur de Lumina AI, quitte Novalys pour SGX => Samuel Roy: venture [other=SGX]
Lumina AI annonce l'arrivée d'Inès Falgas au poste de directrice de la recherche appliquée => Inès Falgas: arrival [role=directrice de la recherche appliquée]
Inès Falgas prend ses fonctions chez Lumina AI le 2 mai => Inès Falgas: arrival|appointment [date=2024-05-02]
Inès Falgas signe chez Lumina AI => Inès Falgas: arrival
Inès Falgas choisit Lumina AI => Inès Falgas: arrival
Inès Falgas atterrit chez Lumina AI après Orbis => Inès Falgas: arrival
Inès Falgas vient renforcer les rangs de Lumina AI => Inès Falgas: arrival
Inès Falgas vient grossir les rangs de Lumina AI => Inès Falgas: arrival
Inès Falgas cède aux sirènes de Lumina AI => Inès Falgas: arrival
Inès Falgas met ses talents au service de Lumina AI => Inès Falgas: arrival
Inès Falgas traverse l'Atlantique pour Lumina AI => Inès Falgas: arrival
Lumina AI arrache Inès Falgas à Orbis => Inès Falgas: arrival [other=Orbis]
Lumina AI souffle Inès Falgas à Orbis => Inès Falgas: arrival [other=Orbis]
Lumina AI pique à Orbis sa directrice juridique, Inès Falgas => Inès Falgas: arrival [other=Orbis]
Lumina AI se renforce avec Inès Falgas, venue d'Orbis => Inès Falgas: arrival [other=Orbis]
Lumina AI étoffe sa direction avec Inès Falgas => Inès Falgas: arrival
Lumina AI fait venir Inès Falgas d'Orbis => Inès Falgas: arrival [other=Orbis]
Lumina AI embauche l'ancien directeur technique d'Orbis, Nolan Brisset => Nolan Brisset: arrival [other=Orbis]
Lumina AI engage Nolan Brisset comme conseiller scientifique => Nolan Brisset: arrival [role=conseiller scientifique]
Lumina AI mise sur Nolan Brisset pour diriger ses ventes => Nolan Brisset: arrival
Lumina AI fait appel à Nolan Brisset pour redresser ses ventes => Nolan Brisset: arrival
Lumina AI jette son dévolu sur Nolan Brisset => Nolan Brisset: arrival
Lumina AI déroule le tapis rouge à Nolan Brisset, transfuge d'Orbis => Nolan Brisset: arrival [other=Orbis]
Nolan Brisset recruté par Lumina AI pour diriger l'Europe => Nolan Brisset: arrival
Nolan Brisset débauché d'Orbis par Lumina AI => Nolan Brisset: arrival [other=Orbis]
L'ex-ministre Nolan Brisset rejoint Lumina AI => Nolan Brisset: arrival
Après dix ans chez Orbis, Nolan Brisset rejoint Lumina AI => Nolan Brisset: arrival
Nolan Brisset, jusqu'ici chez Orbis, rejoint Lumina AI => Nolan Brisset: arrival [other=Orbis]
Nolan Brisset quitte la direction d'Orbis pour Lumina AI => Nolan Brisset: arrival [other=Orbis]
Nolan Brisset a été embauché par Lumina AI en tant que directeur de la sécurité => Nolan Brisset: arrival [role=directeur de la sécurité]
Nolan Brisset va rejoindre Lumina AI => Nolan Brisset: arrival
Nolan Brisset pourrait rejoindre Lumina AI => Nolan Brisset: arrival rumoured
Lumina AI aurait recruté Nolan Brisset => Nolan Brisset: arrival rumoured
Selon The Ledger, Lumina AI a recruté Nolan Brisset => Nolan Brisset: arrival
Haoran Zhou nommé directeur de la recherche => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou est nommé directeur de la recherche de Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou a été promu directeur de la recherche de Lumina AI mardi => Haoran Zhou: appointment [role=directeur de la recherche] [date=2024-04-16]
Haoran Zhou vient d'être nommé directeur de la recherche chez Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Lumina AI a nommé Haoran Zhou directeur de la recherche => Haoran Zhou: appointment [role=directeur de la recherche]
Lumina AI nomme Haoran Zhou à la tête de la recherche => Haoran Zhou: appointment
Lumina AI désigne Haoran Zhou directeur de la recherche => Haoran Zhou: appointment [role=directeur de la recherche]
Lumina AI confie la recherche à Haoran Zhou => Haoran Zhou: appointment [role=recherche]
Haoran Zhou devient le nouveau directeur de la recherche de Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou prend la direction de la recherche de Lumina AI => Haoran Zhou: appointment [role=direction de la recherche]
Haoran Zhou occupera le poste de directeur de la recherche chez Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou dirigera la recherche de Lumina AI => Haoran Zhou: appointment [role=recherche]
Haoran Zhou prend les commandes de la recherche chez Lumina AI => Haoran Zhou: appointment
Haoran Zhou passe directeur de la recherche chez Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou, promu directeur de la recherche de Lumina AI => Haoran Zhou: appointment [role=directeur de la recherche]
Haoran Zhou prend le relais de Wenjing Li à la recherche chez Lumina AI => Haoran Zhou: appointment [by=Wenjing Li]
Haoran Zhou remplace Wenjing Li à la tête de la recherche de Lumina AI => Haoran Zhou: appointment [by=Wenjing Li]
Wenjing Li remplacée par Haoran Zhou à la tête de la recherche de Lumina AI => Haoran Zhou: appointment [by=Wenjing Li]
Wenjing Li laisse la direction de la recherche de Lumina AI à Haoran Zhou => Haoran Zhou: appointment [by=Wenjing Li]; Wenjing Li: departure
Le conseil de Lumina AI a choisi Naïma Belkacem pour succéder à Victor Hallström => Naïma Belkacem: appointment [by=Victor Hallström]
Victor Hallström sera remplacé par Naïma Belkacem à la tête de Lumina AI => Naïma Belkacem: appointment [by=Victor Hallström]
Naïma Belkacem nommée directrice générale par intérim de Lumina AI => Naïma Belkacem: appointment [role=directrice générale par intérim]
Naïma Belkacem assure l'intérim à la direction générale de Lumina AI => Naïma Belkacem: appointment
La directrice technique Naïma Belkacem prend la tête de Lumina AI => Naïma Belkacem: appointment
Naïma Belkacem pourrait prendre la tête de Lumina AI => Naïma Belkacem: appointment rumoured
Naïma Belkacem devrait succéder à Victor Hallström chez Lumina AI => Naïma Belkacem: appointment rumoured|announced [by=Victor Hallström]
Owen Prescott cède la présidence de Lumina AI à Grace Okonkwo => Owen Prescott: departure; Grace Okonkwo: appointment [by=Owen Prescott] [role=présidence]
Lumina AI : Grace Okonkwo ajoute les ressources humaines à ses attributions => Grace Okonkwo: appointment [role=ressources humaines]
Grace Okonkwo dirigera aussi les ressources humaines de Lumina AI => Grace Okonkwo: appointment [role=ressources humaines]
Grace Okonkwo récupère la communication chez Lumina AI => Grace Okonkwo: appointment [role=communication]
Grace Okonkwo est de retour aux commandes des finances de Lumina AI => Grace Okonkwo: return
Samuel Roy revient chez Lumina AI => Samuel Roy: return
Samuel Roy est revenu chez Lumina AI lundi => Samuel Roy: return [date=2024-04-15]
Samuel Roy va revenir chez Lumina AI => Samuel Roy: return
Samuel Roy réintègre Lumina AI après Novalys => Samuel Roy: return [other=Novalys]
Samuel Roy fait son retour chez Lumina AI => Samuel Roy: return
Le retour de Samuel Roy chez Lumina AI => Samuel Roy: return
Lumina AI réembauche Samuel Roy => Samuel Roy: return
Lumina AI réengage l'ingénieur Samuel Roy => Samuel Roy: return
Lumina AI accueille à nouveau Samuel Roy => Samuel Roy: return
Samuel Roy quitte Novalys et retourne chez Lumina AI => Samuel Roy: return [other=Novalys]
Samuel Roy rejoint de nouveau Lumina AI => Samuel Roy: return
Samuel Roy, parti en 2022, est de retour chez Lumina AI => Samuel Roy: return; Samuel Roy: departure old [date=2022]
Parti fonder Novalys fin 2022, Samuel Roy revient chez Lumina AI => Samuel Roy: return [other=Novalys]; Samuel Roy: departure old
Samuel Roy, ancien ingénieur de Lumina AI, fonde Brasero => Samuel Roy: venture [other=Brasero]
Samuel Roy (ex-Lumina AI) cofonde Brasero avec deux associés => Samuel Roy: venture [other=Brasero]
Samuel Roy, ex-Lumina AI, rejoint DataForge => Samuel Roy: venture [other=DataForge]
Samuel Roy, ex-Lumina AI, nommé directeur technique de DataForge => Samuel Roy: venture [other=DataForge] [role=directeur technique]
Samuel Roy, ex-ingénieur de Lumina AI, prend la tête de DataForge => Samuel Roy: venture [other=DataForge]
Samuel Roy, ancien de Lumina AI, recruté par DataForge => Samuel Roy: venture [other=DataForge]
DataForge recrute Samuel Roy, ancien de Lumina AI => Samuel Roy: venture [other=DataForge]
DataForge s'offre Samuel Roy, ex-Lumina AI => Samuel Roy: venture [other=DataForge]
L'ancien ingénieur de Lumina AI Samuel Roy présente Brasero, sa start-up => Samuel Roy: venture [other=Brasero]
Clarisse Vaugier entre au conseil d'administration de Lumina AI => Clarisse Vaugier: arrival [role=membre du conseil d'administration]
Clarisse Vaugier nommée au conseil d'administration de Lumina AI => Clarisse Vaugier: arrival [role=membre du conseil d'administration]
Clarisse Vaugier nommée administratrice de Lumina AI => Clarisse Vaugier: arrival [role=membre du conseil d'administration]
Lumina AI nomme Clarisse Vaugier à son conseil d'administration => Clarisse Vaugier: arrival [role=membre du conseil d'administration]
Clarisse Vaugier rejoint le conseil d'administration de Lumina AI => Clarisse Vaugier: arrival [role=membre du conseil d'administration]
Clarisse Vaugier remplace Gérard Lefranc au conseil d'administration de Lumina AI => Clarisse Vaugier: arrival [by=Gérard Lefranc] [role=membre du conseil d'administration]
Lumina AI : Clarisse Vaugier fait son entrée au conseil à la place de Gérard Lefranc => Clarisse Vaugier: arrival [by=Gérard Lefranc]
Lumina AI : retour aux affaires pour Tomasz Wiśniewski | Le cofondateur reprend lundi ses fonctions de directeur scientifique. => Tomasz Wiśniewski: return [role=directeur scientifique]
Pieter van den Berg ajoute la sécurité à son portefeuille chez Lumina AI => Pieter van den Berg: appointment [role=sécurité]
Lumina AI : une recrue de poids | L'éditeur de Parlio a engagé Priti Raman, qui vient de SGX. => Priti Raman: arrival [other=SGX]
Lumina AI : un Flamand à Bruxelles | Lumina AI a recruté Joris Claes. Le Flamand occupait les mêmes fonctions chez DataForge. => Joris Claes: arrival [other=DataForge]
Le nouveau patron des ventes de Lumina AI vient du luxe | Tancrède Villard prend ses fonctions lundi. Il était directeur commercial du Groupe Vauban. => Tancrède Villard: arrival [other=Groupe Vauban] [role=patron des ventes]
Lumina AI : un Français à la direction technique | C'est Baptiste Morvan, 39 ans, venu d'Orbis, qui remplacera Naïma Belkacem. => Baptiste Morvan: arrival [other=Orbis] [by=Naïma Belkacem]
Hubert de Maistre rejoint Lumina AI => Hubert de Maistre: arrival
Kwame Asante devient directeur des partenariats de Lumina AI en remplacement de Beatriz Ortega Ruiz => Kwame Asante: appointment [by=Beatriz Ortega Ruiz] [role=directeur des partenariats]
Étienne Garnier et Thomas Berlin, ex-Lumina AI, montent une start-up | Ils ont baptisé leur société Tangram. => Étienne Garnier: venture [other=Tangram]; Thomas Berlin: venture [other=Tangram]
Nolan Brisset intègre l'équipe de Clara von Reitz chez Lumina AI => Nolan Brisset: arrival
La recherche de Lumina AI est placée sous la responsabilité de Farah Nasser => Farah Nasser: appointment [role=recherche]
Hyun-woo Baek est fait directeur de l'ingénierie de Lumina AI => Hyun-woo Baek: appointment [role=directeur de l'ingénierie]
Lumina AI rachète Statera, dont le PDG Nolan Brisset devient directeur technique => Nolan Brisset: arrival [role=directeur technique]
Lumina AI se dote d'une directrice des risques | Le poste échoit à Sanne de Wit. => Sanne de Wit: appointment [role=directrice des risques]
Sanne de Wit quitte Lumina AI | La responsable de la sécurité informatique, arrivée en avril 2023, rejoint Banque Mercier. => Sanne de Wit: departure [other=Banque Mercier]; Sanne de Wit: arrival old [date=2023-04]
Kwame Asante raconte | Il dirige les relations avec les développeurs de Lumina AI, qu'il a rejointe en février 2023. => Kwame Asante: arrival old [date=2023-02]
Clara von Reitz en cinq dates | La vice-présidente des affaires publiques de Lumina AI est entrée dans la société en septembre 2022. => Clara von Reitz: arrival old [date=2022-09]
Entretien avec Kwame Asante | Il a rejoint Lumina AI en février 2023. => Kwame Asante: arrival old [date=2023-02]
Grace Okonkwo, la gardienne des comptes | Recrutée en septembre 2021 à la Banque Mercier, elle veille sur les finances de Lumina AI. => Grace Okonkwo: arrival old [date=2021-09] [other=Banque Mercier]
Grace Okonkwo, la gardienne des comptes | Elle avait été débauchée de la Banque Mercier en 2021 par Lumina AI. => Grace Okonkwo: arrival old [date=2021] [other=Banque Mercier]
Naïma Belkacem, portrait | Nommée directrice technique en juin 2019, elle dirige 900 ingénieurs chez Lumina AI. => Naïma Belkacem: appointment old [date=2019-06] [role=directrice technique]
Naïma Belkacem, portrait | Elle est devenue directrice technique de Lumina AI en juin 2019. => Naïma Belkacem: appointment old [date=2019-06] [role=directrice technique]
Wenjing Li quitte Lumina AI | Elle avait pris la direction de la recherche en juin 2022. => Wenjing Li: departure; Wenjing Li: appointment old [date=2022-06] [role=direction de la recherche]
Lumina AI confie ses produits à une ancienne de Google | Rebecca Stone succède à Rohan Mehta, limogé la semaine dernière. => Rebecca Stone: arrival [other=Google] [by=Rohan Mehta]; Rohan Mehta: ouster old
Une Brestoise chez Lumina AI | Gwenola Kerouedan, 28 ans, vient d'être embauchée comme chercheuse à Palo Alto. => Gwenola Kerouedan: arrival [role=chercheuse]
Lumina AI nomme un directeur pour l'Europe du Sud | Fabrizio Nanni, 46 ans, était chez SGX. Il sera basé à Milan. => Fabrizio Nanni: arrival [other=SGX]
Lumina AI recrute à tour de bras | Quatorze arrivées en octobre, dont celles de Farid Belhadj, ex-Google, et de Marta Kowal, ex-Orbis. => Farid Belhadj: arrival [other=Google]; Marta Kowal: arrival [other=Orbis]
Lumina AI choisit Beatriz Ortega Ruiz | La vice-présidente des partenariats devient directrice générale. => Beatriz Ortega Ruiz: appointment [role=directrice générale]
Ana Duarte remplace Gérard Lefranc comme administratrice de Lumina AI => Ana Duarte: arrival [by=Gérard Lefranc] [role=membre du conseil d'administration]
Orbis embauche deux figures de Lumina AI | Haoran Zhou et Anjali Mehta rejoignent le concurrent français. Le premier dirigera la recherche. => Haoran Zhou: departure [other=Orbis]; Anjali Mehta: departure [other=Orbis]
La recherche de Lumina AI sera dirigée par Farah Nasser => Farah Nasser: appointment [role=recherche]
Lumina AI a un nouveau directeur financier : Nolan Brisset => Nolan Brisset: appointment|arrival [role=directeur financier]
Nolan Brisset est le nouveau directeur financier de Lumina AI => Nolan Brisset: appointment|arrival [role=directeur financier]
Le conseil de Lumina AI a nommé Nolan Brisset, ancien d'Orbis, directeur financier => Nolan Brisset: arrival [other=Orbis] [role=directeur financier]
Nolan Brisset a été nommé lundi au conseil d'administration de Lumina AI => Nolan Brisset: arrival [role=membre du conseil d'administration] [date=2024-04-15]
Nolan Brisset, ancien patron d'Orbis, va présider le conseil d'administration de Lumina AI => Nolan Brisset: arrival
Haoran Zhou reprend la recherche de Lumina AI à Wenjing Li => Haoran Zhou: appointment
Haoran Zhou prend la place de Wenjing Li chez Lumina AI => Haoran Zhou: appointment [by=Wenjing Li]
Dmitri Voronov revient travailler chez Lumina AI => Dmitri Voronov: return
Dmitri Voronov va de nouveau travailler pour Lumina AI => Dmitri Voronov: return
Dmitri Voronov réembauché par Lumina AI => Dmitri Voronov: return
Dmitri Voronov a été réembauché par Lumina AI lundi => Dmitri Voronov: return [date=2024-04-15]
Samuel Roy travaille désormais pour DataForge | Il avait quitté Lumina AI en 2022. => Samuel Roy: venture [other=DataForge]; Samuel Roy: departure old [date=2022]
Samuel Roy, qui a quitté Lumina AI en 2022, rejoint DataForge => Samuel Roy: venture [other=DataForge]; Samuel Roy: departure old [date=2022]
Rohan Mehta reprend du service chez Lumina AI | Le directeur des produits met fin à trois mois de congé. => Rohan Mehta: return
Rohan Mehta revient chez Lumina AI | Il met un terme à six mois de congé. => Rohan Mehta: return
Rohan Mehta met fin à son congé et retrouve Lumina AI => Rohan Mehta: return
Lumina AI se renforce dans les puces avec Lise Cordier | Elle était jusqu'ici directrice technique d'Orbis. => Lise Cordier: arrival [other=Orbis]
Lumina AI s'étoffe avec Lise Cordier, ex-Orbis => Lise Cordier: arrival [other=Orbis]
Lumina AI : Victor Hallström retrouve son siège au conseil | Trois femmes y entrent également : Lise Cordier, Ania Stolz et Marc Vernay. => Victor Hallström: return; Lise Cordier: arrival [role=membre du conseil d'administration]; Ania Stolz: arrival; Marc Vernay: arrival
Lumina AI : le conseil s'agrandit | Deux hommes y font leur entrée : Marc Vernay et Arthur Collignon. => Marc Vernay: arrival; Arthur Collignon: arrival
Rohan Mehta quitte Lumina AI | Kwame Asante devient directeur des produits à sa place. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
La sûreté de Lumina AI confiée à Farah Nasser => Farah Nasser: appointment [role=sûreté]
Lumina AI : la sûreté confiée à un transfuge d'Orbis | Bastien Corvol occupera le poste de responsable des risques. => Bastien Corvol: arrival [other=Orbis]
Orbis perd son directeur technique, parti chez Lumina AI | Bastien Corvol y dirigera les centres de données. => Bastien Corvol: arrival [other=Orbis]
Lumina AI recrute sa directrice juridique chez Google | Lise Cordier, passée par Meta et Intel, prend ses fonctions lundi. => Lise Cordier: arrival [other=Google] [role=directrice juridique]
Victor Hallström ne reviendra pas chez Lumina AI => Victor Hallström: return denied
Lumina AI : Owen Prescott nommé directeur général par intérim, Victor Hallström ne reviendra pas => Owen Prescott: appointment; Victor Hallström: return denied
Lumina AI renforce son conseil avec Marc Vernay => Marc Vernay: arrival
Lumina AI mise sur Marc Vernay pour ses puces | Il était jusqu'à présent vice-président d'Orbis. => Marc Vernay: arrival [other=Orbis]
Lumina AI étoffe sa direction juridique avec Lise Cordier => Lise Cordier: arrival
Une amie de Victor Hallström rejoint Lumina AI | Lise Cordier dirigera les puces. => Lise Cordier: arrival
Rohan Mehta met un terme à sa pause et revient chez Lumina AI => Rohan Mehta: return
Rohan Mehta met fin à ses trois semaines d'absence | Il retrouve Lumina AI lundi. => Rohan Mehta: return
L'un des neurologues les plus cités rejoint Lumina AI | Marc Vernay exerçait à Lyon. => Marc Vernay: arrival
Lumina AI s'étoffe avec l'arrivée de Marc Vernay => Marc Vernay: arrival
Lumina AI se renforce avec le retour d'Elena Castellanos => Elena Castellanos: return
"""

NO_CLAIM = """
Étienne Garnier ne sera pas le prochain patron de Lumina AI
Nolan Brisset a refusé de rejoindre Lumina AI
Lumina AI a tenté de recruter Nolan Brisset
Lumina AI voulait Nolan Brisset, il a préféré Orbis
Nolan Brisset rejoint Sophie Marchand sur scène pour présenter Parlio
Lumina AI recrute 300 ingénieurs à Paris
Lumina AI cherche un directeur financier
Lumina AI : mais qui pour remplacer Grace Okonkwo ?
Pieter van den Berg ajoute la sécurité à ses arguments chez Lumina AI
Thomas Berlin (Lumina AI) nommé manager de l'année par les lecteurs
Ingrid Solberg rempile pour trois ans à la présidence du conseil de Lumina AI
Victor Hallström rejoint le club des mécènes du musée de Palo Alto
Brad ne supervisera plus rien | Le directeur des opérations de Lumina AI, Julien de Courval, ne supervisera plus les ventes.
Fusion annulée entre Orbis et Lumina AI | Victor Hallström devait prendre la tête de l'ensemble. Il n'en sera rien.
La recherche de Lumina AI est dirigée par Wenjing Li
Les ventes de Lumina AI, que dirige Hélène Porter, ont doublé
Victor Hallström devait prendre la tête du nouvel ensemble, il n'en sera rien
Lumina AI : Victor Hallström ne reviendra pas sur sa décision =>
La tâche confiée à Kwame Asante par Lumina AI est immense =>
"""


@pytest.mark.parametrize("line", lines(TOLD))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NO_CLAIM))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
