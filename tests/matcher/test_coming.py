"""Who comes, comes back or founds: one line per wording, with the slots that matter."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = """
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
Clotilde Arnoux très demandée | Clotilde Arnoux pencherait pour Lumina AI et pourrait s'y installer dès lundi. => Clotilde Arnoux: arrival rumoured
Clotilde Arnoux très demandée | Clotilde Arnoux hésite entre Orbis et la maison de Victor Hallström ; elle s'y installerait lundi. => Clotilde Arnoux: arrival rumoured
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
Lumina AI : une recrue de poids | L'éditeur de Parlio a engagé Priti Raman, qui vient de SGX. => Priti Raman: arrival [other=SGX]
Lumina AI : un Flamand à Bruxelles | Lumina AI a recruté Joris Claes. Le Flamand occupait les mêmes fonctions chez DataForge. => Joris Claes: arrival [other=DataForge]
Le nouveau patron des ventes de Lumina AI vient du luxe | Tancrède Villard prend ses fonctions lundi. Il était directeur commercial du Groupe Vauban. => Tancrède Villard: arrival [other=Groupe Vauban] [role=patron des ventes]
Lumina AI : un Français à la direction technique | C'est Baptiste Morvan, 39 ans, venu d'Orbis, qui remplacera Naïma Belkacem. => Baptiste Morvan: arrival [other=Orbis] [by=Naïma Belkacem]
Hubert de Maistre rejoint Lumina AI => Hubert de Maistre: arrival
Étienne Garnier et Thomas Berlin, ex-Lumina AI, montent une start-up | Ils ont baptisé leur société Tangram. => Étienne Garnier: venture [other=Tangram]; Thomas Berlin: venture [other=Tangram]
Nolan Brisset intègre l'équipe de Clara von Reitz chez Lumina AI => Nolan Brisset: arrival
Lumina AI rachète Statera, dont le PDG Nolan Brisset devient directeur technique => Nolan Brisset: arrival [role=directeur technique]
Kwame Asante raconte | Il dirige les relations avec les développeurs de Lumina AI, qu'il a rejointe en février 2023. => Kwame Asante: arrival old [date=2023-02]
Clara von Reitz en cinq dates | La vice-présidente des affaires publiques de Lumina AI est entrée dans la société en septembre 2022. => Clara von Reitz: arrival old [date=2022-09]
Entretien avec Kwame Asante | Il a rejoint Lumina AI en février 2023. => Kwame Asante: arrival old [date=2023-02]
Grace Okonkwo, la gardienne des comptes | Recrutée en septembre 2021 à la Banque Mercier, elle veille sur les finances de Lumina AI. => Grace Okonkwo: arrival old [date=2021-09] [other=Banque Mercier]
Grace Okonkwo, la gardienne des comptes | Elle avait été débauchée de la Banque Mercier en 2021 par Lumina AI. => Grace Okonkwo: arrival old [date=2021] [other=Banque Mercier]
Lumina AI confie ses produits à une ancienne de Google | Rebecca Stone succède à Rohan Mehta, limogé la semaine dernière. => Rebecca Stone: arrival [other=Google] [by=Rohan Mehta]; Rohan Mehta: ouster old
Une Brestoise chez Lumina AI | Gwenola Kerouedan, 28 ans, vient d'être embauchée comme chercheuse à Palo Alto. => Gwenola Kerouedan: arrival [role=chercheuse]
Lumina AI nomme un directeur pour l'Europe du Sud | Fabrizio Nanni, 46 ans, était chez SGX. Il sera basé à Milan. => Fabrizio Nanni: arrival [other=SGX]
Lumina AI recrute à tour de bras | Quatorze arrivées en octobre, dont celles de Farid Belhadj, ex-Google, et de Marta Kowal, ex-Orbis. => Farid Belhadj: arrival [other=Google]; Marta Kowal: arrival [other=Orbis]
Ana Duarte remplace Gérard Lefranc comme administratrice de Lumina AI => Ana Duarte: arrival [by=Gérard Lefranc] [role=membre du conseil d'administration]
Le conseil de Lumina AI a nommé Nolan Brisset, ancien d'Orbis, directeur financier => Nolan Brisset: arrival [other=Orbis] [role=directeur financier]
Nolan Brisset a été nommé lundi au conseil d'administration de Lumina AI => Nolan Brisset: arrival [role=membre du conseil d'administration] [date=2024-04-15]
Nolan Brisset, ancien patron d'Orbis, va présider le conseil d'administration de Lumina AI => Nolan Brisset: arrival
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
Lumina AI : la sûreté confiée à un transfuge d'Orbis | Bastien Corvol occupera le poste de responsable des risques. => Bastien Corvol: arrival [other=Orbis]
Orbis perd son directeur technique, parti chez Lumina AI | Bastien Corvol y dirigera les centres de données. => Bastien Corvol: arrival [other=Orbis]
Lumina AI recrute sa directrice juridique chez Google | Lise Cordier, passée par Meta et Intel, prend ses fonctions lundi. => Lise Cordier: arrival [other=Google] [role=directrice juridique]
Victor Hallström ne reviendra pas chez Lumina AI => Victor Hallström: return denied
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
Clotilde Arnoux aime Lyon | Lumina AI y ouvre un bureau. Clotilde Arnoux adore Lyon et s'y installe.
Clotilde Arnoux s'installe à Lyon | Lumina AI y ouvre un bureau.
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
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NO_CLAIM))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
