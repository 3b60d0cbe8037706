"""Who leaves, is dismissed, takes a leave, goes on elsewhere, is taken by another house."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

LEAVING = """
Sophie Marchand quitte Lumina AI => Sophie Marchand: departure
Grace Okonkwo s'en va | La directrice financière de Lumina AI a prévenu ses équipes lundi. => Grace Okonkwo: departure
Lumina AI : Rohan Mehta démissionne => Rohan Mehta: departure
Le directeur des produits de Lumina AI rend les clés | Rohan Mehta part à la fin du mois. => Rohan Mehta: departure
Karim Haddad a remis sa démission | Le directeur de la sûreté de Lumina AI ne souhaite pas commenter. => Karim Haddad: departure
Lumina AI : Wenjing Li pose sa démission => Wenjing Li: departure
Mateus Carvalho a donné sa démission à Lumina AI => Mateus Carvalho: departure
Yuki Tanabe fait ses adieux à Lumina | La chercheuse n'a pas dit où elle irait. => Yuki Tanabe: departure
Kwame Asante fait défection | Le responsable des relations avec les développeurs de Lumina AI s'en va. => Kwame Asante: departure
Pieter van den Berg prend la porte | Le vice-président de Lumina AI l'a annoncé mardi. => Pieter van den Berg: departure
Owen Prescott se retire de Lumina AI => Owen Prescott: departure
Owen Prescott raccroche | Le président de Lumina AI prend sa retraite. => Owen Prescott: departure
Étienne Garnier met les voiles | Le directeur du design de Lumina AI tourne la page. => Étienne Garnier: departure
Farah Nasser lève le camp | La responsable de l'alignement de Lumina AI l'a confirmé vendredi. => Farah Nasser: departure
Hyun-woo Baek change d'air | L'ingénieur en chef de Lumina AI part pour DataForge. => Hyun-woo Baek: departure [other=DataForge]
Clara von Reitz vogue vers d'autres cieux | La vice-présidente des affaires publiques de Lumina AI s'en va après deux ans. => Clara von Reitz: departure
Julien de Courval vers d'autres horizons | Le directeur des opérations quitte Lumina AI. => Julien de Courval: departure
Julien de Courval part vers d'autres aventures | Il était directeur des opérations de Lumina AI. => Julien de Courval: departure
Haoran Zhou tourne casaque | Le chercheur de Lumina AI rejoint Orbis. => Haoran Zhou: departure [other=Orbis]
Haoran Zhou passe à l'ennemi | Il quitte Lumina AI pour Orbis. => Haoran Zhou: departure [other=Orbis]
Thomas Berlin passe à la concurrence | Le responsable de la robotique de Lumina AI rejoindra Hexa Robotics en mai. => Thomas Berlin: departure [other=Hexa Robotics]
Aurélie Roy quitte le navire Lumina => Aurélie Roy: departure
Grace Okonkwo tourne la page Lumina AI => Grace Okonkwo: departure
Lumina AI, clap de fin pour Rohan Mehta => Rohan Mehta: departure
Fin de parcours pour Hélène Porter chez Lumina AI => Hélène Porter: departure
Lumina AI : Hélène Porter sur le départ => Hélène Porter: departure
Naïma Belkacem est sur le départ | La directrice technique de Lumina AI a informé le conseil. => Naïma Belkacem: departure
Naïma Belkacem, démissionnaire, quittera Lumina AI fin juin => Naïma Belkacem: departure
Beatriz Ortega Ruiz partante | La vice-présidente des partenariats de Lumina AI a prévenu ses équipes. => Beatriz Ortega Ruiz: departure
Léa Fontaine-Moreau claque la porte de Lumina AI => Léa Fontaine-Moreau: departure
Léa Fontaine-Moreau plie bagage | La directrice juridique de Lumina AI s'en va. => Léa Fontaine-Moreau: departure
Paul Boucher fait ses cartons chez Lumina AI => Paul Boucher: departure
Paul Boucher boucle ses valises | Le chercheur de Lumina AI part chez Orbis. => Paul Boucher: departure [other=Orbis]
Anjali Mehta tire sa révérence chez Lumina AI => Anjali Mehta: departure
Anjali Mehta rend son badge | Elle était responsable de l'évaluation des modèles chez Lumina AI. => Anjali Mehta: departure
Sophie Marchand rend son tablier chez Lumina AI => Sophie Marchand: departure
Karim Haddad jette l'éponge | Le directeur de la sûreté de Lumina AI s'en va, épuisé. => Karim Haddad: departure
Wenjing Li prend le large | La directrice de la recherche de Lumina AI part vendredi. => Wenjing Li: departure
Mateus Carvalho largue les amarres | Il quitte Lumina AI après trois ans. => Mateus Carvalho: departure
Mateus Carvalho file chez Orbis | Lumina AI perd son responsable des agents. => Mateus Carvalho: departure [other=Orbis]
Mateus Carvalho met fin à sa collaboration avec Lumina AI => Mateus Carvalho: departure
Yuki Tanabe a décidé de quitter Lumina AI => Yuki Tanabe: departure
Yuki Tanabe a choisi de partir | La responsable du post-entraînement de Lumina AI veut souffler. => Yuki Tanabe: departure
Sanne de Wit s'apprête à quitter Lumina AI => Sanne de Wit: departure
Sanne de Wit va quitter Lumina AI => Sanne de Wit: departure
Sanne de Wit vient de quitter Lumina AI => Sanne de Wit: departure
Sanne de Wit quittera Lumina AI le 30 avril => Sanne de Wit: departure [date=2024-04-30]
Sanne de Wit annonce son départ de Lumina AI => Sanne de Wit: departure
Sanne de Wit a officialisé mercredi son départ de Lumina AI => Sanne de Wit: departure [date=2024-04-17]
Sanne de Wit ne fait plus partie de Lumina AI => Sanne de Wit: departure
Sanne de Wit ne travaille plus chez Lumina AI depuis lundi => Sanne de Wit: departure
Sanne de Wit ne sera plus chez Lumina AI à partir de mai => Sanne de Wit: departure
Lumina AI se sépare de sa directrice des ressources humaines | Aurélie Roy part d'un commun accord. => Aurélie Roy: departure|ouster
Lumina AI perd Karim Haddad => Karim Haddad: departure
Lumina AI voit partir Karim Haddad => Karim Haddad: departure
Lumina AI dit adieu à Karim Haddad => Karim Haddad: departure
Karim Haddad et Lumina AI, c'est fini => Karim Haddad: departure
Lumina AI et Karim Haddad se séparent => Karim Haddad: departure
Entre Karim Haddad et Lumina AI, c'est terminé => Karim Haddad: departure
Thomas Berlin, c'est fini | Le responsable de la robotique de Lumina AI rejoint Hexa Robotics. => Thomas Berlin: departure [other=Hexa Robotics]
Ingrid Solberg quitte le conseil d'administration de Lumina AI => Ingrid Solberg: departure [role=membre du conseil d'administration]
Gérard Lefranc abandonne son siège au conseil de Lumina AI => Gérard Lefranc: departure
Priscilla Thornton démissionne du conseil d'administration de Lumina AI => Priscilla Thornton: departure
Gérard Lefranc renonce à son mandat d'administrateur de Lumina AI => Gérard Lefranc: departure
Victor Hallström quitte la direction générale de Lumina AI => Victor Hallström: departure
Victor Hallström abandonne son poste de directeur général de Lumina AI => Victor Hallström: departure
Victor Hallström cède sa place à la tête de Lumina AI => Victor Hallström: departure
Victor Hallström passe la main | Le directeur général de Lumina AI s'en va. => Victor Hallström: departure
Nadia Perrault, ingénieure chez Lumina AI, quitte la société => Nadia Perrault: departure
Le chercheur Bastien Lacombe claque la porte de Lumina AI => Bastien Lacombe: departure
Après cinq ans, Yuki Tanabe dit au revoir à Lumina AI => Yuki Tanabe: departure
Yuki Tanabe annonce vouloir quitter Lumina AI => Yuki Tanabe: departure rumoured|announced
Farah Nasser annonce qu'elle quittera Lumina AI en juin => Farah Nasser: departure
Farah Nasser part à la retraite | La responsable de l'alignement de Lumina AI s'arrêtera en juin. => Farah Nasser: departure
Farah Nasser fait valoir ses droits à la retraite | Elle quitte Lumina AI. => Farah Nasser: departure
Lumina AI : Étienne Garnier quitte ses fonctions => Étienne Garnier: departure
Lumina AI : Étienne Garnier descend du train en marche => Étienne Garnier: departure
Lumina AI : Étienne Garnier prend congé de ses collègues | Le directeur du design part vendredi. => Étienne Garnier: departure
Étienne Garnier fausse compagnie à Lumina AI => Étienne Garnier: departure
Étienne Garnier met un terme à son aventure chez Lumina AI => Étienne Garnier: departure
Étienne Garnier ferme la parenthèse Lumina AI => Étienne Garnier: departure
Étienne Garnier prend son envol | Le directeur du design quitte Lumina AI pour créer son studio. => Étienne Garnier: departure
Étienne Garnier vole de ses propres ailes | Le directeur du design de Lumina AI lance son studio. => Étienne Garnier: departure
Étienne Garnier quitte Lumina AI pour se mettre à son compte => Étienne Garnier: departure
Étienne Garnier troque Lumina AI contre Orbis => Étienne Garnier: departure [other=Orbis]
Étienne Garnier passe de Lumina AI à Orbis => Étienne Garnier: departure [other=Orbis]
Étienne Garnier délaisse Lumina AI pour Orbis => Étienne Garnier: departure [other=Orbis]
Étienne Garnier lâche Lumina AI => Étienne Garnier: departure
Étienne Garnier cesse ses fonctions chez Lumina AI => Étienne Garnier: departure
Étienne Garnier n'est plus directeur du design de Lumina AI => Étienne Garnier: departure
Étienne Garnier s'éclipse de Lumina AI => Étienne Garnier: departure
Étienne Garnier prend ses distances avec Lumina AI | Il a démissionné de son poste de directeur du design. => Étienne Garnier: departure
Étienne Garnier vide son bureau | Le directeur du design de Lumina AI rejoint Orbis. => Étienne Garnier: departure [other=Orbis]
Étienne Garnier tire un trait sur Lumina AI => Étienne Garnier: departure
Étienne Garnier fait faux bond à Lumina AI => Étienne Garnier: departure
Étienne Garnier prend la poudre d'escampette | Le directeur du design a quitté Lumina AI dimanche. => Étienne Garnier: departure [date=2024-04-14]
Étienne Garnier prend ses cliques et ses claques | Le directeur du design quitte Lumina AI. => Étienne Garnier: departure
Étienne Garnier s'envole pour Orbis | Le directeur du design quitte Lumina AI. => Étienne Garnier: departure [other=Orbis]
"""

OUSTED = """
Lumina AI limoge Sophie Marchand => Sophie Marchand: ouster
Sophie Marchand limogée par Lumina AI => Sophie Marchand: ouster
Sophie Marchand a été congédiée | Lumina AI n'a donné aucune explication. => Sophie Marchand: ouster
Lumina AI licencie Paul Boucher => Paul Boucher: ouster
Paul Boucher remercié par Lumina AI => Paul Boucher: ouster
Lumina AI remercie son directeur des produits | Rohan Mehta a appris la nouvelle lundi. => Rohan Mehta: ouster
Rohan Mehta débarqué de Lumina AI => Rohan Mehta: ouster
Rohan Mehta évincé | Lumina AI écarte son directeur des produits. => Rohan Mehta: ouster
Karim Haddad écarté de la direction de la sûreté de Lumina AI => Karim Haddad: ouster
Victor Hallström destitué par le conseil d'administration de Lumina AI => Victor Hallström: ouster
Victor Hallström démis de ses fonctions de directeur général de Lumina AI => Victor Hallström: ouster
Le conseil de Lumina AI a révoqué Victor Hallström => Victor Hallström: ouster
Lumina AI renvoie Thomas Berlin => Thomas Berlin: ouster
Lumina AI met Thomas Berlin à la porte => Thomas Berlin: ouster
Thomas Berlin mis à la porte de Lumina AI => Thomas Berlin: ouster
Thomas Berlin mis dehors par Lumina AI => Thomas Berlin: ouster
Thomas Berlin s'est fait mettre à la porte | Lumina AI lui reproche une fuite. => Thomas Berlin: ouster
Thomas Berlin poussé vers la sortie | Lumina AI cherche un nouveau responsable de la robotique. => Thomas Berlin: ouster
Lumina AI pousse Thomas Berlin vers la sortie => Thomas Berlin: ouster
Lumina AI a prié Thomas Berlin de partir => Thomas Berlin: ouster
Thomas Berlin a été prié de quitter Lumina AI => Thomas Berlin: ouster
Thomas Berlin prié de prendre la porte chez Lumina AI => Thomas Berlin: ouster
Thomas Berlin fait les frais de la réorganisation de Lumina AI | Le responsable de la robotique est licencié. => Thomas Berlin: ouster
Yuki Tanabe s'est fait virer de Lumina AI => Yuki Tanabe: ouster
Lumina AI vire Yuki Tanabe => Yuki Tanabe: ouster
Yuki Tanabe virée de Lumina AI => Yuki Tanabe: ouster
Yuki Tanabe forcée de démissionner de Lumina AI => Yuki Tanabe: ouster
Yuki Tanabe a été contrainte de quitter Lumina AI => Yuki Tanabe: ouster
Yuki Tanabe contrainte à la démission | La responsable du post-entraînement de Lumina AI part vendredi. => Yuki Tanabe: ouster
Yuki Tanabe poussée à la démission chez Lumina AI => Yuki Tanabe: ouster
Yuki Tanabe éjectée de Lumina AI => Yuki Tanabe: ouster
Lumina AI se débarrasse de Yuki Tanabe => Yuki Tanabe: ouster
Lumina AI se sépare de Yuki Tanabe => Yuki Tanabe: ouster
Lumina AI a mis fin aux fonctions de Yuki Tanabe => Yuki Tanabe: ouster
Lumina AI relève Yuki Tanabe de ses fonctions => Yuki Tanabe: ouster
Yuki Tanabe relevée de ses fonctions par Lumina AI => Yuki Tanabe: ouster
Lumina AI montre la porte à Yuki Tanabe => Yuki Tanabe: ouster
Yuki Tanabe mise à l'écart | Lumina AI a retiré ses fonctions à la responsable du post-entraînement. => Yuki Tanabe: ouster
Le limogeage de Yuki Tanabe secoue Lumina AI => Yuki Tanabe: ouster
L'éviction de Yuki Tanabe, coup de tonnerre chez Lumina AI => Yuki Tanabe: ouster
Lumina AI : éviction de Yuki Tanabe => Yuki Tanabe: ouster
Renvoi de Yuki Tanabe par Lumina AI => Yuki Tanabe: ouster
Yuki Tanabe saquée par Lumina AI => Yuki Tanabe: ouster
Yuki Tanabe a perdu son poste chez Lumina AI => Yuki Tanabe: ouster
Lumina AI a rompu le contrat de Yuki Tanabe => Yuki Tanabe: ouster
Lumina AI a remercié Yuki Tanabe et Paul Boucher => Yuki Tanabe: ouster; Paul Boucher: ouster
Le conseil d'administration de Lumina AI vote la révocation de Victor Hallström => Victor Hallström: ouster
Victor Hallström chassé de Lumina AI => Victor Hallström: ouster
Victor Hallström a été viré de Lumina AI vendredi => Victor Hallström: ouster [date=2024-04-12]
Lumina AI congédie deux chercheurs, Paul Boucher et Haoran Zhou => Paul Boucher: ouster; Haoran Zhou: ouster
Lumina AI débranche Karim Haddad => Karim Haddad: ouster
Lumina AI débarque Karim Haddad => Karim Haddad: ouster
Karim Haddad débarqué sans ménagement | Lumina AI change de directeur de la sûreté. => Karim Haddad: ouster
Karim Haddad, viré comme un malpropre | Lumina AI s'est séparée du directeur de la sûreté. => Karim Haddad: ouster
Karim Haddad sur la touche | Lumina AI a écarté mardi son directeur de la sûreté. => Karim Haddad: ouster [date=2024-04-16]
Karim Haddad a été suspendu par Lumina AI => Karim Haddad: leave
"""

ON_LEAVE = """
Karim Haddad prend un congé sabbatique | Le directeur de la sûreté de Lumina AI reviendra en septembre. => Karim Haddad: leave
Lumina AI : Karim Haddad se met en retrait | Le directeur de la sûreté reviendra à l'automne. => Karim Haddad: leave
Karim Haddad s'accorde une pause | Le directeur de la sûreté de Lumina AI sera absent trois mois. => Karim Haddad: leave
Karim Haddad s'offre une parenthèse | Le directeur de la sûreté de Lumina AI part en congé jusqu'en août. => Karim Haddad: leave
Karim Haddad prend du recul | Le directeur de la sûreté de Lumina AI s'absente temporairement. => Karim Haddad: leave
Karim Haddad prend du champ | Le directeur de la sûreté de Lumina AI reviendra cet été. => Karim Haddad: leave
Karim Haddad en arrêt maladie | Lumina AI précise que le directeur de la sûreté reviendra en juin. => Karim Haddad: leave
Farah Nasser part en congé maternité | La responsable de l'alignement de Lumina AI reviendra en octobre. => Farah Nasser: leave
Farah Nasser en congé maternité | Lumina AI confie l'intérim à Anjali Mehta. => Farah Nasser: leave; Anjali Mehta: appointment
Farah Nasser en congé parental jusqu'à la rentrée | La responsable de l'alignement de Lumina AI l'a annoncé lundi. => Farah Nasser: leave
Rohan Mehta prend une année sabbatique | Le directeur des produits de Lumina AI reviendra en 2025. => Rohan Mehta: leave
Rohan Mehta lève le pied | Le directeur des produits de Lumina AI prend trois mois de congé. => Rohan Mehta: leave
Rohan Mehta fait une pause | Le directeur des produits de Lumina AI reprendra en juillet. => Rohan Mehta: leave
Rohan Mehta marque une pause chez Lumina AI => Rohan Mehta: leave
Rohan Mehta se met en congé de Lumina AI => Rohan Mehta: leave
Rohan Mehta a posé un congé de six mois chez Lumina AI => Rohan Mehta: leave
Lumina AI : congé prolongé pour Rohan Mehta => Rohan Mehta: leave
Lumina AI : le congé sabbatique de Rohan Mehta => Rohan Mehta: leave
Rohan Mehta se met au vert | Le directeur des produits de Lumina AI prend un congé de deux mois. => Rohan Mehta: leave
Rohan Mehta met sa carrière entre parenthèses | Le directeur des produits de Lumina AI prend un an de congé. => Rohan Mehta: leave
Rohan Mehta temporairement absent | Le directeur des produits de Lumina AI est en arrêt maladie. => Rohan Mehta: leave
Owen Prescott s'éloigne de Lumina AI jusqu'à la fin de l'année => Owen Prescott: leave
Owen Prescott prend un break | Le président de Lumina AI sera de retour en janvier. => Owen Prescott: leave
Malade, Owen Prescott se retire temporairement de Lumina AI => Owen Prescott: leave
Mise en retrait d'Owen Prescott | Le président de Lumina AI reviendra à l'été. => Owen Prescott: leave
Owen Prescott s'octroie six mois de congé | Le président de Lumina AI veut « recharger ses batteries ». => Owen Prescott: leave
"""

GOING_ON = """
Elena Castellanos fonde Mirandol | L'ex-vice-présidente de Lumina AI veut bâtir des agents. => Elena Castellanos: venture [other=Mirandol]
Elena Castellanos cofonde Mirandol | L'ancienne de Lumina AI lève dix millions d'euros. => Elena Castellanos: venture [other=Mirandol]
Elena Castellanos lance Mirandol | L'ancienne de Lumina AI veut bâtir des agents. => Elena Castellanos: venture [other=Mirandol]
Elena Castellanos rejoint Mirandol | L'ancienne vice-présidente de Lumina AI dirigera la recherche. => Elena Castellanos: venture [other=Mirandol]
Elena Castellanos atterrit chez Mirandol | L'ancienne de Lumina AI y dirigera la recherche. => Elena Castellanos: venture [other=Mirandol]
Elena Castellanos s'engage avec Mirandol | L'ancienne vice-présidente de Lumina AI y dirigera la recherche. => Elena Castellanos: venture [other=Mirandol]
Elena Castellanos débarque chez Mirandol | L'ancienne de Lumina AI y dirigera la recherche. => Elena Castellanos: venture [other=Mirandol]
Mirandol recrute Elena Castellanos | L'ancienne de Lumina AI y dirigera la recherche. => Elena Castellanos: venture [other=Mirandol]
La start-up Mirandol s'offre Elena Castellanos, ex-vice-présidente de Lumina AI => Elena Castellanos: venture [other=Mirandol]
Mirandol nomme Elena Castellanos, ancienne de Lumina AI, directrice scientifique => Elena Castellanos: venture [other=Mirandol]
Elena Castellanos, ex-Lumina AI, prend la tête de Mirandol => Elena Castellanos: venture [other=Mirandol]
Elena Castellanos, ex-Lumina AI, nommée directrice scientifique de Mirandol => Elena Castellanos: venture [other=Mirandol]
Elena Castellanos, qui a quitté Lumina AI en 2021, fonde Mirandol => Elena Castellanos: departure old [date=2021]; Elena Castellanos: venture [other=Mirandol]
Partie de Lumina AI en 2021, Elena Castellanos fonde Mirandol => Elena Castellanos: departure old [date=2021]; Elena Castellanos: venture [other=Mirandol]
Trois ans après son départ de Lumina AI, Elena Castellanos lance Mirandol => Elena Castellanos: departure old; Elena Castellanos: venture [other=Mirandol]
Dmitri Voronov quitte Orbis et fonde Mirandol | Le chercheur était passé par Lumina AI. => Dmitri Voronov: venture [other=Mirandol]
L'ancien chercheur de Lumina AI Dmitri Voronov crée Mirandol => Dmitri Voronov: venture [other=Mirandol]
Dmitri Voronov, passé par Lumina AI, devient directeur scientifique de Mirandol => Dmitri Voronov: venture [other=Mirandol]
Samuel Roy, ancien ingénieur de Lumina AI, rejoint Mirandol => Samuel Roy: venture [other=Mirandol]
Samuel Roy, l'ex-ingénieur de Lumina AI, a trouvé refuge chez Mirandol => Samuel Roy: venture [other=Mirandol]
L'ex-Lumina AI Nolan Brisset fonde Mirandol => Nolan Brisset: venture [other=Mirandol]
Nolan Brisset, ancien de Lumina AI, cofonde Mirandol avec deux amis => Nolan Brisset: venture [other=Mirandol]
Marc-Antoine Delcourt annonce la création de Mirandol | Le cofondateur de Lumina AI était parti en 2022. => Marc-Antoine Delcourt: departure old [date=2022]; Marc-Antoine Delcourt: venture [other=Mirandol]
Marc-Antoine Delcourt s'associe à Nolan Brisset pour lancer Mirandol | L'ancien chercheur de Lumina AI revient dans la course. => Marc-Antoine Delcourt: venture [other=Mirandol]
Marc-Antoine Delcourt prend les rênes de Mirandol | L'ancien chercheur de Lumina AI en devient directeur général. => Marc-Antoine Delcourt: venture [other=Mirandol]
Marc-Antoine Delcourt entre au conseil d'administration de Mirandol | L'ancien chercheur de Lumina AI est un habitué. => Marc-Antoine Delcourt: venture [other=Mirandol]
"""

TAKEN_BY_OTHERS = """
Orbis débauche Haoran Zhou, responsable du pré-entraînement de Lumina AI => Haoran Zhou: departure [other=Orbis]
Orbis recrute Haoran Zhou, de Lumina AI => Haoran Zhou: departure [other=Orbis]
Orbis chipe Haoran Zhou à Lumina AI => Haoran Zhou: departure [other=Orbis]
Orbis pique Haoran Zhou à Lumina AI => Haoran Zhou: departure [other=Orbis]
Orbis souffle Haoran Zhou à Lumina AI => Haoran Zhou: departure [other=Orbis]
Orbis met la main sur Haoran Zhou, chercheur de Lumina AI => Haoran Zhou: departure [other=Orbis]
Orbis s'offre Haoran Zhou (Lumina AI) => Haoran Zhou: departure [other=Orbis]
Orbis s'offre trois chercheurs de Lumina AI : Haoran Zhou, Paul Boucher et Yuki Tanabe => Haoran Zhou: departure [other=Orbis]; Paul Boucher: departure [other=Orbis]; Yuki Tanabe: departure [other=Orbis]
Haoran Zhou débauché par Orbis | Lumina AI perd son responsable du pré-entraînement. => Haoran Zhou: departure [other=Orbis]
Haoran Zhou se fait débaucher par Orbis | Il travaillait chez Lumina AI depuis 2021. => Haoran Zhou: departure [other=Orbis]
Haoran Zhou quitte Lumina AI, direction Orbis => Haoran Zhou: departure [other=Orbis]
Haoran Zhou (Lumina AI) rejoint Orbis => Haoran Zhou: departure [other=Orbis]
Haoran Zhou, de Lumina AI, signe chez Orbis => Haoran Zhou: departure [other=Orbis]
Lumina AI se fait souffler Haoran Zhou | Le chercheur rejoint Orbis. => Haoran Zhou: departure [other=Orbis]
Lumina AI perd Haoran Zhou au profit d'Orbis => Haoran Zhou: departure [other=Orbis]
Lumina AI laisse filer Haoran Zhou chez Orbis => Haoran Zhou: departure [other=Orbis]
Haoran Zhou et Paul Boucher quittent Lumina AI pour Orbis => Haoran Zhou: departure [other=Orbis]; Paul Boucher: departure [other=Orbis]
Le chercheur de Lumina AI Paul Boucher passe chez Orbis => Paul Boucher: departure [other=Orbis]
Mercato de l'IA : Orbis rafle Paul Boucher à Lumina AI => Paul Boucher: departure [other=Orbis]
"""


@pytest.mark.parametrize("line", lines(LEAVING, OUSTED, ON_LEAVE, GOING_ON, TAKEN_BY_OTHERS))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
