"""Breadth of French: short items, a line each, and the claims that they make."""

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

COMING_BACK = """
Elena Castellanos revient chez Lumina AI => Elena Castellanos: return
Elena Castellanos de retour chez Lumina AI => Elena Castellanos: return
Elena Castellanos est de retour | Lumina AI a réembauché sa cofondatrice. => Elena Castellanos: return
Le retour d'Elena Castellanos chez Lumina AI => Elena Castellanos: return
Lumina AI rappelle Elena Castellanos => Elena Castellanos: return
Lumina AI réembauche Elena Castellanos => Elena Castellanos: return
Lumina AI réintègre Elena Castellanos => Elena Castellanos: return
Elena Castellanos réintégrée par Lumina AI => Elena Castellanos: return
Elena Castellanos réintègre Lumina AI => Elena Castellanos: return
Elena Castellanos retrouve Lumina AI => Elena Castellanos: return
Elena Castellanos retrouve son fauteuil chez Lumina AI => Elena Castellanos: return
Elena Castellanos reprend du service chez Lumina AI => Elena Castellanos: return
Elena Castellanos rempile chez Lumina AI => Elena Castellanos: return
Elena Castellanos fait son come-back chez Lumina AI => Elena Castellanos: return
Elena Castellanos fait son grand retour chez Lumina AI => Elena Castellanos: return
Elena Castellanos regagne Lumina AI => Elena Castellanos: return
Elena Castellanos retourne chez Lumina AI => Elena Castellanos: return
Elena Castellanos rejoint à nouveau Lumina AI => Elena Castellanos: return
Elena Castellanos signe son retour chez Lumina AI => Elena Castellanos: return
Retour au bercail pour Elena Castellanos chez Lumina AI => Elena Castellanos: return
Lumina AI récupère Elena Castellanos => Elena Castellanos: return
Lumina AI fait revenir Elena Castellanos => Elena Castellanos: return
Lumina AI rapatrie Dmitri Voronov => Dmitri Voronov: return
Dmitri Voronov quitte Orbis pour revenir chez Lumina AI => Dmitri Voronov: return [other=Orbis]
Dmitri Voronov fait le chemin inverse et retrouve Lumina AI => Dmitri Voronov: return
Dmitri Voronov, l'enfant prodigue, revient chez Lumina AI => Dmitri Voronov: return
Dmitri Voronov va revenir chez Lumina AI => Dmitri Voronov: return
Dmitri Voronov reviendra chez Lumina AI en mai => Dmitri Voronov: return
Victor Hallström rétabli dans ses fonctions | Lumina AI revient en arrière. => Victor Hallström: return
Victor Hallström retrouve son poste de directeur général de Lumina AI => Victor Hallström: return
Victor Hallström reprend les commandes de Lumina AI => Victor Hallström: return|appointment
Karim Haddad reprend son poste de directeur de la sûreté de Lumina AI => Karim Haddad: return
Karim Haddad de retour de congé chez Lumina AI => Karim Haddad: return
Karim Haddad a repris le travail chez Lumina AI => Karim Haddad: return
Parti en 2022, Marc-Antoine Delcourt revient chez Lumina AI => Marc-Antoine Delcourt: return; Marc-Antoine Delcourt: departure old
Réintégration de Marc-Antoine Delcourt chez Lumina AI => Marc-Antoine Delcourt: return
Lumina AI : le come-back de Marc-Antoine Delcourt => Marc-Antoine Delcourt: return
Lumina AI réengage Marc-Antoine Delcourt => Marc-Antoine Delcourt: return
Marc-Antoine Delcourt a été réembauché par Lumina AI => Marc-Antoine Delcourt: return
Marc-Antoine Delcourt refait surface chez Lumina AI => Marc-Antoine Delcourt: return
Marc-Antoine Delcourt est revenu chez Lumina AI => Marc-Antoine Delcourt: return
Marc-Antoine Delcourt opère son retour au sein de Lumina AI => Marc-Antoine Delcourt: return
"""

ARRIVING = """
Nadia Perrault rejoint Lumina AI => Nadia Perrault: arrival
Nadia Perrault arrive chez Lumina AI => Nadia Perrault: arrival
Nadia Perrault intègre Lumina AI => Nadia Perrault: arrival
Nadia Perrault débarque chez Lumina AI => Nadia Perrault: arrival
Nadia Perrault atterrit chez Lumina AI => Nadia Perrault: arrival
Lumina AI recrute Nadia Perrault => Nadia Perrault: arrival
Lumina AI embauche Nadia Perrault comme directrice marketing => Nadia Perrault: arrival [role=directrice marketing]
Lumina AI engage Nadia Perrault => Nadia Perrault: arrival
Lumina AI débauche Nadia Perrault chez Orbis => Nadia Perrault: arrival [other=Orbis]
Lumina AI attire Nadia Perrault => Nadia Perrault: arrival
Lumina AI s'attache les services de Nadia Perrault => Nadia Perrault: arrival
Lumina AI s'offre Nadia Perrault => Nadia Perrault: arrival
Lumina AI s'adjoint les services de Nadia Perrault => Nadia Perrault: arrival
Lumina AI met la main sur Nadia Perrault => Nadia Perrault: arrival
Lumina AI chipe Nadia Perrault à Orbis => Nadia Perrault: arrival [other=Orbis]
Lumina AI rafle Nadia Perrault à Orbis => Nadia Perrault: arrival [other=Orbis]
Lumina AI enrôle Nadia Perrault => Nadia Perrault: arrival
Nadia Perrault signe chez Lumina AI => Nadia Perrault: arrival
Nadia Perrault entre au conseil d'administration de Lumina AI => Nadia Perrault: arrival [role=membre du conseil d'administration]
Nadia Perrault siégera au conseil d'administration de Lumina AI => Nadia Perrault: arrival
Nadia Perrault fait son entrée au conseil de Lumina AI => Nadia Perrault: arrival
Nadia Perrault rejoint le board de Lumina AI => Nadia Perrault: arrival
Nadia Perrault se fait débaucher par Lumina AI => Nadia Perrault: arrival
Nadia Perrault s'est fait débaucher par Lumina AI => Nadia Perrault: arrival
Nadia Perrault débauchée par Lumina AI => Nadia Perrault: arrival
Nadia Perrault a été recrutée par Lumina AI => Nadia Perrault: arrival
Nadia Perrault vient d'être recrutée par Lumina AI => Nadia Perrault: arrival
Nadia Perrault va rejoindre Lumina AI => Nadia Perrault: arrival
Nadia Perrault rejoindra Lumina AI le 2 mai => Nadia Perrault: arrival [date=2024-05-02]
Nadia Perrault vient de rejoindre Lumina AI => Nadia Perrault: arrival
Nadia Perrault s'apprête à rejoindre Lumina AI => Nadia Perrault: arrival
Nadia Perrault a choisi Lumina AI | L'ancienne d'Orbis y dirigera le marketing. => Nadia Perrault: arrival
Nadia Perrault quitte Orbis pour Lumina AI => Nadia Perrault: arrival [other=Orbis]
Nadia Perrault quitte Orbis et rejoint Lumina AI => Nadia Perrault: arrival [other=Orbis]
Nadia Perrault passe d'Orbis à Lumina AI => Nadia Perrault: arrival [other=Orbis]
Nadia Perrault passe chez Lumina AI => Nadia Perrault: arrival
Nadia Perrault nouvelle directrice marketing de Lumina AI => Nadia Perrault: arrival|appointment [role=directrice marketing]
Nadia Perrault, transfuge d'Orbis, rejoint Lumina AI => Nadia Perrault: arrival [other=Orbis]
Nadia Perrault (ex-Orbis) rejoint Lumina AI comme directrice marketing => Nadia Perrault: arrival [other=Orbis] [role=directrice marketing]
L'ex-Orbis Nadia Perrault rejoint Lumina AI => Nadia Perrault: arrival [other=Orbis]
L'ancienne directrice marketing d'Orbis, Nadia Perrault, rejoint Lumina AI => Nadia Perrault: arrival [other=Orbis]
Arrivée de Nadia Perrault chez Lumina AI => Nadia Perrault: arrival
Lumina AI : arrivée de Nadia Perrault => Nadia Perrault: arrival
L'arrivée de Nadia Perrault chez Lumina AI confirmée => Nadia Perrault: arrival
Recrutement de Nadia Perrault par Lumina AI => Nadia Perrault: arrival
Lumina AI annonce le recrutement de Nadia Perrault => Nadia Perrault: arrival
Lumina AI officialise l'arrivée de Nadia Perrault => Nadia Perrault: arrival
Lumina AI se renforce avec Nadia Perrault => Nadia Perrault: arrival
Lumina AI étoffe son équipe avec l'arrivée de Nadia Perrault => Nadia Perrault: arrival
Nouveau directeur financier chez Lumina AI : Hugo Lestrade => Hugo Lestrade: arrival|appointment
Lumina AI a trouvé son directeur financier : Hugo Lestrade => Hugo Lestrade: arrival|appointment
Lumina AI a un nouveau directeur financier, Hugo Lestrade => Hugo Lestrade: arrival|appointment
Hugo Lestrade, nouvelle recrue de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade pose ses valises chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade pose ses cartons chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade prend ses quartiers chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade rallie Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade vient grossir les rangs de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade renforce les équipes de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade succombe aux sirènes de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade met le cap sur Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade dit oui à Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade fait ses débuts chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade prend la direction financière de Lumina AI | Il vient de DataForge. => Hugo Lestrade: arrival [other=DataForge]
Venu de DataForge, Hugo Lestrade prend la direction financière de Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade, venu de DataForge, devient directeur financier de Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade, ancien de DataForge, nommé directeur financier de Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Lumina AI arrache Hugo Lestrade à DataForge => Hugo Lestrade: arrival [other=DataForge]
DataForge perd Hugo Lestrade au profit de Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade quitte DataForge, direction Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade lâche DataForge pour Lumina AI => Hugo Lestrade: arrival [other=DataForge]
Hugo Lestrade embauché chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade coopté au conseil d'administration de Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade élu au conseil d'administration de Lumina AI => Hugo Lestrade: arrival
Lumina AI mise sur Hugo Lestrade pour diriger ses ventes | L'ex-patron de DataForge arrive en mai. => Hugo Lestrade: arrival
Lumina AI confie ses finances à Hugo Lestrade, débauché chez DataForge => Hugo Lestrade: arrival [other=DataForge]
Lumina AI est allée chercher Hugo Lestrade chez DataForge => Hugo Lestrade: arrival [other=DataForge]
Lumina AI fait venir Hugo Lestrade de DataForge => Hugo Lestrade: arrival [other=DataForge]
Lumina AI s'assure les services d'Hugo Lestrade => Hugo Lestrade: arrival
Lumina AI fait entrer Hugo Lestrade à son conseil d'administration => Hugo Lestrade: arrival
Lumina AI accueille dans ses rangs Hugo Lestrade et Nadia Perrault => Hugo Lestrade: arrival; Nadia Perrault: arrival
Lumina AI recrute trois chercheurs d'Orbis : Hugo Lestrade, Nadia Perrault et Ines Corbel => Hugo Lestrade: arrival [other=Orbis]; Nadia Perrault: arrival [other=Orbis]; Ines Corbel: arrival [other=Orbis]
Hugo Lestrade remplace Grace Okonkwo à la direction financière de Lumina AI | Il arrive de DataForge. => Hugo Lestrade: arrival [by=Grace Okonkwo] [other=DataForge]
Lumina AI décroche Hugo Lestrade | L'ancien directeur financier de DataForge prendra son poste en mai. => Hugo Lestrade: arrival
Hugo Lestrade a accepté de rejoindre Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade annonce son arrivée chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade s'engage avec Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade s'installe chez Lumina AI => Hugo Lestrade: arrival
Hugo Lestrade travaillera désormais pour Lumina AI => Hugo Lestrade: arrival
"""

APPOINTED = """
Lumina AI nomme Anjali Mehta directrice de la sûreté => Anjali Mehta: appointment [role=directrice de la sûreté]
Anjali Mehta nommée directrice de la sûreté de Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Anjali Mehta a été promue directrice de la sûreté chez Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Lumina AI promeut Anjali Mehta | La chercheuse devient directrice de la sûreté. => Anjali Mehta: appointment [role=directrice de la sûreté]
Lumina AI désigne Anjali Mehta directrice de la sûreté => Anjali Mehta: appointment
Anjali Mehta intronisée directrice générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta propulsée à la tête de Lumina AI => Anjali Mehta: appointment
Anjali Mehta bombardée directrice technique de Lumina AI => Anjali Mehta: appointment
Anjali Mehta élevée au rang de vice-présidente de Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend la tête de Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend les rênes de la recherche chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend les commandes de Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend le relais de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta prend du galon chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta monte en grade chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta succède à Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta remplace Karim Haddad à la tête de la sûreté de Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta hérite de la direction de la sûreté de Lumina AI => Anjali Mehta: appointment
Anjali Mehta reprend le poste de Karim Haddad chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta assure l'intérim à la tête de Lumina AI => Anjali Mehta: appointment
Anjali Mehta assurera l'intérim de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta chapeautera la recherche de Lumina AI => Anjali Mehta: appointment
Anjali Mehta dirigera la recherche de Lumina AI => Anjali Mehta: appointment
Anjali Mehta devient directrice de la sûreté de Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Anjali Mehta, nouvelle directrice de la sûreté de Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Nomination d'Anjali Mehta à la direction de la sûreté de Lumina AI => Anjali Mehta: appointment
La nomination d'Anjali Mehta comme directrice de la sûreté de Lumina AI => Anjali Mehta: appointment [role=directrice de la sûreté]
Promotion pour Anjali Mehta chez Lumina AI | La chercheuse est promue directrice de la sûreté. => Anjali Mehta: appointment
Lumina AI place Anjali Mehta à la tête de la sûreté => Anjali Mehta: appointment
Lumina AI confie les rênes à Anjali Mehta => Anjali Mehta: appointment
Lumina AI confie la direction de la sûreté à Anjali Mehta => Anjali Mehta: appointment
Lumina AI installe Anjali Mehta à la direction de la sûreté => Anjali Mehta: appointment
Lumina AI choisit Anjali Mehta comme directrice générale => Anjali Mehta: appointment
Anjali Mehta s'empare des rênes de Lumina AI => Anjali Mehta: appointment
Anjali Mehta accède à la direction générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta endosse le costume de directrice générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta s'assoit dans le fauteuil de directrice générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta enfile le costume de patronne de Lumina AI => Anjali Mehta: appointment
Anjali Mehta aux commandes de Lumina AI => Anjali Mehta: appointment
Anjali Mehta se voit confier la recherche de Lumina AI => Anjali Mehta: appointment
Anjali Mehta s'est vu confier la direction de la sûreté de Lumina AI => Anjali Mehta: appointment
Anjali Mehta va piloter la division robotique de Lumina AI => Anjali Mehta: appointment
Anjali Mehta supervisera désormais la sûreté chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta récupère le portefeuille de Karim Haddad chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta cumulera les fonctions de directrice de la recherche et de directrice de la sûreté chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta prend la suite de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta prend la succession de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta reprend le flambeau chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta chausse les bottes de Karim Haddad chez Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Anjali Mehta s'installe aux commandes de Lumina AI => Anjali Mehta: appointment
Anjali Mehta hissée à la tête de la recherche de Lumina AI => Anjali Mehta: appointment
Anjali Mehta est appelée à diriger la sûreté de Lumina AI => Anjali Mehta: appointment
Anjali Mehta chargée de la sûreté chez Lumina AI => Anjali Mehta: appointment
Anjali Mehta adoubée directrice générale de Lumina AI => Anjali Mehta: appointment
Anjali Mehta remplacera Karim Haddad à la direction de la sûreté de Lumina AI => Anjali Mehta: appointment [by=Karim Haddad]
Chez Lumina AI, Karim Haddad est remplacé par Anjali Mehta => Anjali Mehta: appointment [by=Karim Haddad]
Chez Lumina AI, Karim Haddad passe le relais à Anjali Mehta => Karim Haddad: departure ; Anjali Mehta: appointment [by=Karim Haddad]
Chez Lumina AI, Karim Haddad laisse sa place à Anjali Mehta => Karim Haddad: departure ; Anjali Mehta: appointment [by=Karim Haddad]
Gérard Lefranc élu président du conseil d'administration de Lumina AI => Gérard Lefranc: appointment
Naïma Belkacem nommée PDG par intérim | Lumina AI a tranché dimanche. => Naïma Belkacem: appointment [role=PDG par intérim]
Naïma Belkacem tiendra la barre de Lumina AI => Naïma Belkacem: appointment
Naïma Belkacem garde la boutique chez Lumina AI en attendant un successeur => Naïma Belkacem: appointment
Naïma Belkacem change de casquette chez Lumina AI et devient directrice scientifique => Naïma Belkacem: appointment
Lumina AI : Naïma Belkacem remplace Victor Hallström => Naïma Belkacem: appointment [by=Victor Hallström]
Lumina AI : à Naïma Belkacem les clés de la maison | Elle devient directrice générale. => Naïma Belkacem: appointment
Lumina AI bouscule son état-major : Rohan Mehta devient directeur des opérations => Rohan Mehta: appointment
Rohan Mehta gagne ses galons de directeur des opérations chez Lumina AI => Rohan Mehta: appointment
Rohan Mehta se hisse à la direction générale de Lumina AI => Rohan Mehta: appointment
Rohan Mehta titularisé à la tête des produits de Lumina AI => Rohan Mehta: appointment
Rohan Mehta passe directeur des opérations de Lumina AI => Rohan Mehta: appointment
Rohan Mehta occupera le poste de directeur des opérations chez Lumina AI => Rohan Mehta: appointment
Rohan Mehta est le nouveau directeur des opérations de Lumina AI => Rohan Mehta: appointment
Le nouveau patron de Lumina AI s'appelle Rohan Mehta => Rohan Mehta: appointment
C'est Rohan Mehta qui remplacera Victor Hallström chez Lumina AI => Rohan Mehta: appointment [by=Victor Hallström]
C'est Rohan Mehta qui prend la tête de Lumina AI => Rohan Mehta: appointment
Rohan Mehta, promu directeur des opérations, succède à Julien de Courval chez Lumina AI => Rohan Mehta: appointment [by=Julien de Courval]
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

HEDGED = """
Naïma Belkacem aurait quitté Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem pourrait quitter Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem serait sur le point de quitter Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem serait sur le départ chez Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem envisage de quitter Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem envisagerait un départ de Lumina AI => Naïma Belkacem: departure rumoured
Naïma Belkacem songe à partir | La directrice technique de Lumina AI hésite. => Naïma Belkacem: departure rumoured
À en croire plusieurs sources, Naïma Belkacem quitte Lumina AI => Naïma Belkacem: departure rumoured
Selon des rumeurs, Naïma Belkacem va quitter Lumina AI => Naïma Belkacem: departure rumoured
Selon certaines rumeurs, Naïma Belkacem rejoindrait Orbis | Lumina AI ne commente pas. => Naïma Belkacem: departure rumoured [other=Orbis]
Naïma Belkacem s'apprêterait à rejoindre Orbis | Lumina AI perdrait sa directrice technique. => Naïma Belkacem: departure rumoured [other=Orbis]
Naïma Belkacem en partance pour Orbis, selon la rumeur | Lumina AI refuse de commenter. => Naïma Belkacem: departure rumoured [other=Orbis]
On dit que Naïma Belkacem va quitter Lumina AI => Naïma Belkacem: departure rumoured
Il se murmure que Naïma Belkacem quitterait Lumina AI => Naïma Belkacem: departure rumoured
Le bruit court que Naïma Belkacem quitte Lumina AI => Naïma Belkacem: departure rumoured
La rumeur d'un départ de Naïma Belkacem agite Lumina AI => Naïma Belkacem: departure rumoured
Un départ de Naïma Belkacem de Lumina AI serait imminent => Naïma Belkacem: departure rumoured
Le départ de Naïma Belkacem de Lumina AI semble probable => Naïma Belkacem: departure rumoured
Naïma Belkacem discute avec Orbis | La directrice technique de Lumina AI pourrait partir. => Naïma Belkacem: departure rumoured
Naïma Belkacem donnée partante de Lumina AI => Naïma Belkacem: departure rumoured
Lumina AI songerait à se séparer de Naïma Belkacem => Naïma Belkacem: ouster rumoured
Lumina AI pourrait limoger Naïma Belkacem => Naïma Belkacem: ouster rumoured
Naïma Belkacem serait poussée vers la sortie | Lumina AI dément toute tension. => Naïma Belkacem: ouster rumoured
Naïma Belkacem aurait été limogée par Lumina AI => Naïma Belkacem: ouster rumoured
Nadia Perrault pressentie à la direction financière de Lumina AI => Nadia Perrault: arrival|appointment rumoured
Nadia Perrault pourrait rejoindre Lumina AI => Nadia Perrault: arrival rumoured
Nadia Perrault devrait rejoindre Lumina AI => Nadia Perrault: arrival rumoured
Lumina AI aurait recruté Nadia Perrault => Nadia Perrault: arrival rumoured
Lumina AI serait en passe de recruter Nadia Perrault => Nadia Perrault: arrival rumoured
Lumina AI négocierait l'arrivée de Nadia Perrault => Nadia Perrault: arrival rumoured
Elena Castellanos pourrait revenir chez Lumina AI => Elena Castellanos: return rumoured
Elena Castellanos négocie son retour chez Lumina AI => Elena Castellanos: return rumoured
Elena Castellanos préparerait son retour chez Lumina AI => Elena Castellanos: return rumoured
Elena Castellanos songerait à fonder une start-up | L'ancienne de Lumina AI cherche des fonds. => Elena Castellanos: venture rumoured
Karim Haddad prendrait un congé sabbatique | Le directeur de la sûreté de Lumina AI n'a pas confirmé. => Karim Haddad: leave rumoured
Rohan Mehta serait promu directeur général de Lumina AI => Rohan Mehta: appointment rumoured
Rohan Mehta succéderait à Victor Hallström chez Lumina AI => Rohan Mehta: appointment rumoured [by=Victor Hallström]
Paul Boucher ferait ses valises | Le chercheur de Lumina AI serait attendu chez Orbis. => Paul Boucher: departure rumoured
Paul Boucher sur le départ, dit-on | Le chercheur de Lumina AI négocierait avec Orbis. => Paul Boucher: departure rumoured
D'après des indiscrétions, Paul Boucher quitte Lumina AI => Paul Boucher: departure rumoured
Paul Boucher compte quitter Lumina AI, croit savoir la presse => Paul Boucher: departure rumoured
Paul Boucher aurait l'intention de quitter Lumina AI => Paul Boucher: departure rumoured
Paul Boucher serait courtisé par Orbis et s'apprêterait à quitter Lumina AI => Paul Boucher: departure rumoured
"""

DENIED = """
Naïma Belkacem dément quitter Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem dément son départ de Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem ne quittera pas Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem ne quitte pas Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem n'a pas quitté Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem n'a pas l'intention de quitter Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem n'a aucune intention de quitter Lumina AI => Naïma Belkacem: departure denied
Naïma Belkacem reste chez Lumina AI et dément tout départ => Naïma Belkacem: departure denied
Non, Naïma Belkacem ne part pas de Lumina AI => Naïma Belkacem: departure denied
Lumina AI dément le départ de Naïma Belkacem => Naïma Belkacem: departure denied
Lumina AI dément avoir limogé Naïma Belkacem => Naïma Belkacem: ouster denied
Lumina AI nie avoir licencié Paul Boucher => Paul Boucher: ouster denied
Paul Boucher n'a pas été licencié, assure Lumina AI => Paul Boucher: ouster denied
Paul Boucher affirme qu'il ne quittera pas Lumina AI => Paul Boucher: departure denied
Paul Boucher exclut de quitter Lumina AI => Paul Boucher: departure denied
Paul Boucher assure ne pas vouloir quitter Lumina AI => Paul Boucher: departure denied
Paul Boucher dément rejoindre Orbis | Le chercheur reste chez Lumina AI. => Paul Boucher: departure denied
Paul Boucher renonce à quitter Lumina AI => Paul Boucher: departure denied
Elena Castellanos ne reviendra pas chez Lumina AI => Elena Castellanos: return denied
Elena Castellanos exclut un retour chez Lumina AI => Elena Castellanos: return denied
Nadia Perrault ne rejoindra pas Lumina AI => Nadia Perrault: arrival denied
Lumina AI dément l'arrivée de Nadia Perrault => Nadia Perrault: arrival denied
Il est faux que Paul Boucher quitte Lumina AI => Paul Boucher: departure denied
Paul Boucher n'ira pas chez Orbis | Le chercheur de Lumina AI l'a écrit lundi. => Paul Boucher: departure denied
Contrairement aux rumeurs, Paul Boucher ne s'en va pas de Lumina AI => Paul Boucher: departure denied
Paul Boucher dément les rumeurs de départ | Le chercheur de Lumina AI dit se plaire dans la maison. => Paul Boucher: departure denied
Le départ de Paul Boucher de Lumina AI est démenti => Paul Boucher: departure denied
Paul Boucher n'est pas sur le départ, assure Lumina AI => Paul Boucher: departure denied
Paul Boucher ne démissionnera pas de Lumina AI => Paul Boucher: departure denied
"""

BACKGROUND = """
Lumina AI présente un nouveau modèle | Il s'agit du premier depuis le départ de Sophie Marchand en février. => Sophie Marchand: departure old [date=2024-02]
Lumina AI présente un nouveau modèle | Sophie Marchand, partie en février, n'était pas là. => Sophie Marchand: departure old [date=2024-02]
Lumina AI présente un nouveau modèle | Sophie Marchand avait quitté l'entreprise en février. => Sophie Marchand: departure old [date=2024-02]
Lumina AI présente un nouveau modèle | Limogée en février, Sophie Marchand n'était pas là. => Sophie Marchand: ouster old [date=2024-02]
Lumina AI présente un nouveau modèle | L'entreprise s'était séparée de Paul Boucher en janvier. => Paul Boucher: ouster old [date=2024-01]
Lumina AI présente un nouveau modèle | Nommée directrice de la sûreté en mars, Anjali Mehta a mené les essais. => Anjali Mehta: appointment old [date=2024-03]
Lumina AI présente un nouveau modèle | Anjali Mehta, nommée directrice de la sûreté en mars, a mené les essais. => Anjali Mehta: appointment old [date=2024-03]
Lumina AI présente un nouveau modèle | Nadia Perrault, arrivée en janvier d'Orbis, a mené les essais. => Nadia Perrault: arrival old [date=2024-01] [other=Orbis]
Lumina AI présente un nouveau modèle | Nadia Perrault, qui a rejoint la société en janvier, a mené les essais. => Nadia Perrault: arrival old [date=2024-01]
Lumina AI présente un nouveau modèle | Débauchée chez Orbis l'an dernier, Nadia Perrault a mené les essais. => Nadia Perrault: arrival old [date=2023] [other=Orbis]
Lumina AI présente un nouveau modèle | Depuis l'éviction de Paul Boucher, l'équipe a été réorganisée. => Paul Boucher: ouster old
Lumina AI présente un nouveau modèle | Après la démission de Paul Boucher en mars, l'équipe a été réorganisée. => Paul Boucher: departure old [date=2024-03]
Lumina AI présente un nouveau modèle | Paul Boucher, parti chez Orbis en mars, a salué l'annonce. => Paul Boucher: departure old [date=2024-03] [other=Orbis]
Lumina AI présente un nouveau modèle | Paul Boucher, qui avait claqué la porte en mars, a salué l'annonce. => Paul Boucher: departure old [date=2024-03]
Lumina AI présente un nouveau modèle | Paul Boucher, débauché par Orbis en mars, a salué l'annonce. => Paul Boucher: departure old [date=2024-03] [other=Orbis]
Lumina AI présente un nouveau modèle | Anjali Mehta, qui avait succédé à Paul Boucher en mars, a mené les essais. => Anjali Mehta: appointment old [date=2024-03] [by=Paul Boucher]
Lumina AI présente un nouveau modèle | Anjali Mehta, promue en mars, a mené les essais. => Anjali Mehta: appointment old [date=2024-03]
Lumina AI présente un nouveau modèle | Karim Haddad, en congé depuis mars, n'était pas là. => Karim Haddad: leave old
Lumina AI présente un nouveau modèle | Dmitri Voronov, revenu en mars, a mené les essais. => Dmitri Voronov: return old [date=2024-03]
Lumina AI présente un nouveau modèle | Dmitri Voronov était revenu dans l'entreprise en mars. => Dmitri Voronov: return old [date=2024-03]
Lumina AI nomme Anjali Mehta directrice de la sûreté | Elle remplace Karim Haddad, parti en mars. => Anjali Mehta: appointment [by=Karim Haddad]; Karim Haddad: departure old [date=2024-03]
Lumina AI nomme Anjali Mehta directrice de la sûreté | Elle succède à Karim Haddad, qui a quitté la société en mars. => Anjali Mehta: appointment [by=Karim Haddad]; Karim Haddad: departure old [date=2024-03]
Lumina AI nomme Anjali Mehta directrice de la sûreté | Elle avait rejoint Lumina AI en 2022. => Anjali Mehta: appointment; Anjali Mehta: arrival old [date=2022]
Lumina AI nomme Anjali Mehta directrice de la sûreté | Le poste était vacant depuis le départ de Karim Haddad. => Anjali Mehta: appointment; Karim Haddad: departure old
Rohan Mehta quitte Lumina AI | Il était arrivé en 2021. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]
Rohan Mehta quitte Lumina AI | Entré dans l'entreprise en 2021, il dirigeait les produits. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]
Rohan Mehta quitte Lumina AI | Son départ suit celui de Karim Haddad en mars. => Rohan Mehta: departure; Karim Haddad: departure old [date=2024-03]
Rohan Mehta quitte Lumina AI | Il y était entré en 2021 comme ingénieur. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]
Rohan Mehta quitte Lumina AI | Avant lui, Karim Haddad était parti en mars. => Rohan Mehta: departure; Karim Haddad: departure old [date=2024-03]
Rohan Mehta quitte Lumina AI | Karim Haddad et Yuki Tanabe avaient déjà fait leurs valises en mars. => Rohan Mehta: departure; Karim Haddad: departure old; Yuki Tanabe: departure old
Rohan Mehta quitte Lumina AI | En mars, Karim Haddad avait déjà démissionné. => Rohan Mehta: departure; Karim Haddad: departure old [date=2024-03]
"""

WHO_IS_MEANT = """
Grace Okonkwo quitte Lumina AI | Elle rejoindra Orbis en mai. => Grace Okonkwo: departure [other=Orbis]
Remous chez Lumina AI | Karim Haddad avait des doutes. Ce dernier a démissionné lundi. => Karim Haddad: departure [date=2024-04-15]
Remous chez Lumina AI | M. Haddad, directeur de la sûreté, a démissionné lundi. => Karim Haddad: departure [date=2024-04-15]
Remous chez Lumina AI | Mme Belkacem a annoncé lundi qu'elle s'en allait. => Naïma Belkacem: departure
Naïma Belkacem et Lumina AI : la rupture | La directrice technique a annoncé lundi son départ. => Naïma Belkacem: departure
Le directeur de la sûreté de Lumina AI s'en va | Karim Haddad l'a annoncé lundi. => Karim Haddad: departure
La directrice technique de Lumina AI quitte ses fonctions | Naïma Belkacem restera jusqu'en juin. => Naïma Belkacem: departure
Karim Haddad et Yuki Tanabe quittent Lumina AI => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad, Yuki Tanabe et Paul Boucher quittent Lumina AI => Karim Haddad: departure; Yuki Tanabe: departure; Paul Boucher: departure
Karim Haddad quitte Lumina AI, Yuki Tanabe aussi => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI, tout comme Yuki Tanabe => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI, suivi par Yuki Tanabe => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI, Yuki Tanabe le suit => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad quitte Lumina AI, Yuki Tanabe lui emboîte le pas => Karim Haddad: departure; Yuki Tanabe: departure
Karim Haddad part, Anjali Mehta le remplace chez Lumina AI => Karim Haddad: departure; Anjali Mehta: appointment [by=Karim Haddad]
Deux départs chez Lumina AI | Karim Haddad et Yuki Tanabe s'en vont. => Karim Haddad: departure; Yuki Tanabe: departure
Départs en série chez Lumina AI | Après Karim Haddad, c'est au tour de Yuki Tanabe de quitter l'entreprise. => Yuki Tanabe: departure; Karim Haddad: departure old
Trois départs chez Lumina AI : Karim Haddad, Yuki Tanabe et Paul Boucher => Karim Haddad: departure; Yuki Tanabe: departure; Paul Boucher: departure
Vague de départs chez Lumina AI | Sont partis Karim Haddad, Yuki Tanabe et Paul Boucher. => Karim Haddad: departure; Yuki Tanabe: departure; Paul Boucher: departure
Lumina AI perd deux cadres : Karim Haddad et Yuki Tanabe => Karim Haddad: departure; Yuki Tanabe: departure
Lumina AI perd deux cadres | Karim Haddad rejoint Orbis et Yuki Tanabe crée sa société. => Karim Haddad: departure [other=Orbis]; Yuki Tanabe: departure
Grace Okonkwo quitte Lumina AI | L'ancienne banquière sera remplacée par Hugo Lestrade. => Grace Okonkwo: departure [by=Hugo Lestrade]; Hugo Lestrade: appointment|arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | Hugo Lestrade prend sa place. => Grace Okonkwo: departure; Hugo Lestrade: appointment|arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | Hugo Lestrade lui succédera. => Grace Okonkwo: departure; Hugo Lestrade: appointment|arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | C'est Hugo Lestrade qui lui succède. => Grace Okonkwo: departure; Hugo Lestrade: appointment|arrival [by=Grace Okonkwo]
Grace Okonkwo quitte Lumina AI | Hugo Lestrade assurera l'intérim. => Grace Okonkwo: departure; Hugo Lestrade: appointment|arrival
Grace Okonkwo quitte Lumina AI | L'intérim sera assuré par Rohan Mehta. => Grace Okonkwo: departure; Rohan Mehta: appointment
Grace Okonkwo quitte Lumina AI | Ses équipes seront désormais dirigées par Rohan Mehta. => Grace Okonkwo: departure; Rohan Mehta: appointment
Une chercheuse de Lumina AI claque la porte | Yuki Tanabe dénonce le manque de moyens. => Yuki Tanabe: departure
La patronne de la sécurité informatique de Lumina AI s'en va | Sanne de Wit rejoint DataForge. => Sanne de Wit: departure [other=DataForge]
"""

HEADLINES = """
Départ de Karim Haddad, directeur de la sûreté de Lumina AI => Karim Haddad: departure
Lumina AI : départ surprise de Karim Haddad => Karim Haddad: departure
Lumina AI : le départ de Karim Haddad confirmé => Karim Haddad: departure
Lumina AI : démission de Karim Haddad => Karim Haddad: departure
Démission surprise de Karim Haddad chez Lumina AI => Karim Haddad: departure
Exit Karim Haddad | Lumina AI perd son directeur de la sûreté. => Karim Haddad: departure
Karim Haddad out | Le directeur de la sûreté de Lumina AI a démissionné. => Karim Haddad: departure
Lumina AI sans Karim Haddad | Le directeur de la sûreté s'en va. => Karim Haddad: departure
Lumina AI : Karim Haddad, c'est fini => Karim Haddad: departure
Lumina AI : fin de l'aventure pour Karim Haddad => Karim Haddad: departure
Lumina AI : fin de partie pour Karim Haddad => Karim Haddad: departure
Lumina AI : Karim Haddad vers la sortie => Karim Haddad: departure
Lumina AI : Karim Haddad partant => Karim Haddad: departure
Lumina AI : Karim Haddad démissionnaire => Karim Haddad: departure
Karim Haddad démissionnaire | Le directeur de la sûreté de Lumina AI a remis sa lettre lundi. => Karim Haddad: departure
Nouveau départ chez Lumina AI : Karim Haddad rejoint Orbis => Karim Haddad: departure [other=Orbis]
Lumina AI : Karim Haddad remplacé par Anjali Mehta => Anjali Mehta: appointment [by=Karim Haddad]
Lumina AI : Anjali Mehta promue => Anjali Mehta: appointment
Lumina AI : Anjali Mehta à la tête de la sûreté => Anjali Mehta: appointment
Anjali Mehta à la tête de Lumina AI => Anjali Mehta: appointment
Lumina AI : Anjali Mehta, nouvelle patronne de la sûreté => Anjali Mehta: appointment
Nouvelle directrice de la sûreté chez Lumina AI : Anjali Mehta => Anjali Mehta: appointment
Passage de témoin chez Lumina AI : Anjali Mehta succède à Karim Haddad => Anjali Mehta: appointment [by=Karim Haddad]
Lumina AI : Nadia Perrault, nouvelle directrice marketing => Nadia Perrault: arrival|appointment
Nadia Perrault chez Lumina AI | L'ancienne d'Orbis y prend la direction du marketing. => Nadia Perrault: arrival [other=Orbis]
Lumina AI : le retour d'Elena Castellanos => Elena Castellanos: return
Elena Castellanos, le retour | La cofondatrice retrouve Lumina AI. => Elena Castellanos: return
Karim Haddad, le grand départ | Le directeur de la sûreté quitte Lumina AI. => Karim Haddad: departure
Lumina AI, une page se tourne : Victor Hallström s'en va => Victor Hallström: departure
Lumina AI : l'heure du départ pour Victor Hallström => Victor Hallström: departure
Lumina AI : Victor Hallström viré, Naïma Belkacem aux commandes => Victor Hallström: ouster; Naïma Belkacem: appointment
Lumina AI : Victor Hallström dehors | Le conseil l'a destitué. => Victor Hallström: ouster
Lumina AI : Victor Hallström poussé dehors => Victor Hallström: ouster
"""

SPELLINGS = """
« Je quitte Lumina AI » : l'annonce de Karim Haddad => Karim Haddad: departure
Karim Haddad : « Je quitte Lumina AI » => Karim Haddad: departure
« J'ai décidé de quitter Lumina AI », écrit Karim Haddad => Karim Haddad: departure
« J'ai pris la décision difficile de quitter Lumina AI », a écrit lundi Karim Haddad => Karim Haddad: departure [date=2024-04-15]
« J'ai remis ma démission », annonce Karim Haddad | Le directeur de la sûreté de Lumina AI s'explique. => Karim Haddad: departure
« Je rejoins Lumina AI », annonce Nadia Perrault => Nadia Perrault: arrival
« Je suis ravie de rejoindre Lumina AI », écrit Nadia Perrault => Nadia Perrault: arrival
« Je suis de retour chez Lumina AI », annonce Elena Castellanos => Elena Castellanos: return
« Je reviens chez Lumina AI », annonce Elena Castellanos => Elena Castellanos: return
« On m'a demandé de partir », raconte Karim Haddad | Le directeur de la sûreté de Lumina AI a été licencié lundi. => Karim Haddad: ouster
« Je ne quitte pas Lumina AI », assure Karim Haddad => Karim Haddad: departure denied
KARIM HADDAD QUITTE LUMINA AI => Karim Haddad: departure
LUMINA AI NOMME ANJALI MEHTA DIRECTRICE DE LA SURETE => Anjali Mehta: appointment
NAIMA BELKACEM CLAQUE LA PORTE DE LUMINA AI => Naïma Belkacem: departure
Naima Belkacem quitte Lumina AI => Naïma Belkacem: departure
Naïma Belkasem quitte Lumina AI => Naïma Belkacem: departure
Tomasz Wisnieswki quitte Lumina AI => Tomasz Wiśniewski: departure
Marc Antoine Delcourt revient chez Lumina => Marc-Antoine Delcourt: return
Lumina AI : le CTO Naïma Belkacem s'en va => Naïma Belkacem: departure
La CTO de Lumina AI, Naïma Belkacem, s'en va => Naïma Belkacem: departure [role=CTO]
La CFO de Lumina AI Grace Okonkwo rejoint Orbis => Grace Okonkwo: departure [other=Orbis]
Lumina AI nomme Anjali Mehta Chief Safety Officer => Anjali Mehta: appointment [role=Chief Safety Officer]
Anjali Mehta devient Chief Research Officer de Lumina AI => Anjali Mehta: appointment [role=Chief Research Officer]
Nadia Perrault devient Head of Growth chez Lumina AI => Nadia Perrault: appointment|arrival [role=Head of Growth]
Anjali Mehta promue Chief Scientist chez Lumina AI => Anjali Mehta: appointment [role=Chief Scientist]
"""

NO_CLAIM = """
Karim Haddad menace de quitter Lumina AI
Trois chercheurs menacent de quitter Lumina AI
Si Karim Haddad quittait Lumina AI, le projet s'arrêterait
Et si Karim Haddad quittait Lumina AI ?
Karim Haddad va-t-il quitter Lumina AI ?
Faut-il que Karim Haddad démissionne de Lumina AI ?
Pourquoi Karim Haddad devrait quitter Lumina AI ?
Karim Haddad a failli quitter Lumina AI
Karim Haddad a bien failli être évincé de Lumina AI
Karim Haddad a manqué de peu d'être limogé par Lumina AI
Orbis a tenté de débaucher Karim Haddad, de Lumina AI
Orbis a échoué à recruter Karim Haddad | Le directeur de la sûreté de Lumina AI a refusé l'offre.
Karim Haddad a refusé de rejoindre Orbis | Le directeur de la sûreté de Lumina AI a décliné l'offre.
Orbis a voulu débaucher Karim Haddad, de Lumina AI
Lumina AI remercie Karim Haddad pour son travail
Karim Haddad a été remercié pour sa contribution par Lumina AI
Lumina AI remercie ses clients
Karim Haddad quitte la scène après sa démonstration | Le directeur de la sûreté de Lumina AI a été applaudi.
Karim Haddad quitte Pépite pour un autre réseau social | Le directeur de la sûreté de Lumina AI n'aime plus la modération.
Karim Haddad quitte la salle d'audience | Le directeur de la sûreté de Lumina AI était entendu comme témoin.
Karim Haddad quitte le plateau de télévision | Le directeur de la sûreté de Lumina AI s'est emporté.
Karim Haddad part en vacances | Le directeur de la sûreté de Lumina AI l'a bien mérité.
Karim Haddad part en tournée mondiale | Le directeur de la sûreté de Lumina AI visitera dix pays.
Karim Haddad s'envole pour Tokyo | Le directeur de la sûreté de Lumina AI y ouvre une conférence.
Karim Haddad rejoint Naïma Belkacem sur scène | Les deux dirigeants de Lumina AI ont présenté Parlio.
Karim Haddad retrouve le sourire | Le directeur de la sûreté de Lumina AI se réjouit.
Karim Haddad revient sur la panne | Le directeur de la sûreté de Lumina AI s'explique.
Karim Haddad revient sur ses propos | Le directeur de la sûreté de Lumina AI s'excuse.
Karim Haddad rejoint l'avis de ses confrères | Le directeur de la sûreté de Lumina AI est prudent.
Karim Haddad prend la parole | Le directeur de la sûreté de Lumina AI a défendu son bilan.
Karim Haddad prend la défense de Naïma Belkacem | Le directeur de la sûreté de Lumina AI est solidaire.
Karim Haddad lance un appel | Le directeur de la sûreté de Lumina AI veut des règles.
Karim Haddad lance Parlio 3 | Le directeur de la sûreté de Lumina AI a présenté le produit.
Parlio quitte la bêta | L'outil de Lumina AI est ouvert à tous.
Parlio revient en Italie | L'outil de Lumina AI y avait été suspendu.
Parlio débarque en France | L'outil de Lumina AI coûte dix euros.
Parlio remplace le moteur de recherche | Lumina AI a de grandes ambitions.
Lux-4 prend sa retraite | Lumina AI retire son ancien modèle.
Lumina AI retire Lux-4 du catalogue
Lumina AI quitte Palo Alto pour San Francisco
Lumina AI rejoint une alliance pour la sûreté
Orbis quitte le conseil de Lumina AI
Orbis rejoint le consortium de Lumina AI
Un cadre de Lumina AI démissionne
Deux chercheurs quittent Lumina AI
Plusieurs ingénieurs de Lumina AI rejoignent Orbis
Lumina AI licencie cent personnes
Lumina AI recrute des ingénieurs
Lumina AI cherche un directeur financier
Lumina AI recherche le successeur de Karim Haddad
Lumina AI va recruter à Paris
Les départs se multiplient chez Lumina AI
Lumina AI : pourquoi les chercheurs s'en vont
L'ancien de Lumina AI Samuel Roy donne une conférence
L'ex-Lumina AI Samuel Roy critique Parlio
Samuel Roy, ancien ingénieur de Lumina AI, publie un livre
Samuel Roy, passé par Lumina AI, plaide pour une pause
Samuel Roy, ex-ingénieur de Lumina AI, témoigne
Hugo Lestrade quitte Orbis | La start-up concurrence Lumina AI.
Hugo Lestrade rejoint Orbis | La start-up concurrence Lumina AI.
Orbis nomme Hugo Lestrade directeur financier | La start-up concurrence Lumina AI.
Orbis, rival de Lumina AI, limoge Hugo Lestrade
Hugo Lestrade, patron d'Orbis, quitte la start-up | Orbis affronte Lumina AI.
Karim Haddad quitte le comité d'éthique | Le directeur de la sûreté reste chez Lumina AI.
Karim Haddad quitte l'équipe de football de Lumina AI
Karim Haddad rejoint un groupe de travail européen | Le directeur de la sûreté de Lumina AI représentera l'entreprise.
Karim Haddad élu personnalité de l'année | Le directeur de la sûreté de Lumina AI se dit honoré.
Karim Haddad nommé homme de l'année | Le directeur de la sûreté de Lumina AI est honoré.
Karim Haddad nommé pour le prix Ampère | Le directeur de la sûreté de Lumina AI est en lice.
Le gardien Paul Boucher quitte l'AS Mirval | Le club remercie le joueur.
Cinéma : Sophie Marchand quitte la série « Les Voisins » | La comédienne jouait la gardienne.
Sophie Marchand, maire de Mirval, démissionne | L'élue locale invoque la fatigue.
Grace Okonkwo, la chanteuse, annonce sa retraite
Des salariés de Lumina AI réclament le départ de Victor Hallström
Une pétition demande la démission de Victor Hallström | Le patron de Lumina AI ne répond pas.
Les actionnaires appellent Victor Hallström à démissionner | Le patron de Lumina AI fait la sourde oreille.
Le conseil de Lumina AI refuse de limoger Victor Hallström
Victor Hallström sommé de s'expliquer | Le patron de Lumina AI répondra mardi.
Victor Hallström répond aux questions sur son avenir | « Je dirige Lumina AI », rappelle-t-il.
Victor Hallström rêve de quitter la Terre | Le patron de Lumina AI aime l'espace.
Victor Hallström promet de ne jamais vendre Lumina AI
Victor Hallström pourrait-il être évincé ? | Le patron de Lumina AI a perdu un procès.
En cas de départ de Victor Hallström, Lumina AI serait fragilisée
Sans Victor Hallström, Lumina AI n'existerait pas
Victor Hallström, directeur général de Lumina AI, en visite à Paris
Victor Hallström accueille Hugo Lestrade à Palo Alto | Le ministre a visité Lumina AI.
Victor Hallström remplace au pied levé un orateur | Le patron de Lumina AI a parlé une heure.
Victor Hallström reprend la main face aux critiques | Le patron de Lumina AI s'explique.
Victor Hallström monte au créneau | Le patron de Lumina AI défend Parlio.
Victor Hallström prend de la hauteur | Le patron de Lumina AI publie un essai.
Victor Hallström succède à Nadia Perrault au palmarès du magazine | Le patron de Lumina AI est premier.
Victor Hallström tourne la page de la panne | Le patron de Lumina AI promet des serveurs.
Victor Hallström jette l'éponge face au fisc | Le patron de Lumina AI paiera.
Victor Hallström enterre la hache de guerre | Le patron de Lumina AI a rencontré Orbis.
Victor Hallström perd son procès | Lumina AI fera appel.
Victor Hallström perd la première place | Le patron de Lumina AI n'est plus le plus riche.
Victor Hallström passe la seconde | Le patron de Lumina AI accélère.
Victor Hallström met Orbis à l'écart de son projet | Le patron de Lumina AI a tranché.
Victor Hallström suspend le lancement de Parlio | Le patron de Lumina AI veut des tests.
Victor Hallström écarte tout risque | Le patron de Lumina AI se veut rassurant.
Victor Hallström écarte une introduction en Bourse | Le patron de Lumina AI attend.
Victor Hallström lève un milliard | Lumina AI vaut désormais vingt milliards.
Victor Hallström intègre le classement des plus grandes fortunes | Le patron de Lumina AI entre au centième rang.
Victor Hallström entre dans la légende | Le patron de Lumina AI reçoit un prix.
Victor Hallström fait son entrée au musée | Le patron de Lumina AI a sa statue de cire.
Lumina AI débarque à Londres
Lumina AI débauche à tour de bras
Lumina AI s'offre une start-up | Le montant n'a pas été dévoilé.
Lumina AI met la main sur Vectoria | Le rachat coûte un milliard.
Lumina AI se sépare de sa filiale
Lumina AI renvoie Orbis dans les cordes
Lumina AI écarte Orbis de l'appel d'offres
Lumina AI fait ses adieux à Lux-3
Lumina AI prend un nouveau départ
Lumina AI : la nouvelle recrue est un robot
Le robot de Lumina AI prend du service
Offre d'emploi : Lumina AI embauche un responsable de la sûreté à Paris
Quand Karim Haddad racontait ses débuts chez Lumina AI
Karim Haddad, portrait d'un directeur de la sûreté chez Lumina AI
Karim Haddad ne sait pas s'il restera chez Lumina AI
Karim Haddad invite Orbis à rejoindre son initiative | Le directeur de la sûreté de Lumina AI veut un standard.
Karim Haddad conseille aux étudiants de quitter l'école | Le directeur de la sûreté de Lumina AI fait polémique.
Karim Haddad empêché de quitter le territoire | Le directeur de la sûreté de Lumina AI est bloqué à l'aéroport.
Karim Haddad quitte l'hôpital | Le directeur de la sûreté de Lumina AI va mieux.
Karim Haddad de retour sur le réseau Pépite | Le directeur de la sûreté de Lumina AI avait fermé son compte.
Karim Haddad dit adieu à sa voiture | Le directeur de la sûreté de Lumina AI roule à vélo.
Poisson d'avril : Karim Haddad quitte Lumina AI pour élever des lamas
Canular : non, Karim Haddad n'a pas été remplacé par un robot | Lumina AI s'en amuse.
Karim Haddad craint le départ de ses chercheurs | Le directeur de la sûreté de Lumina AI s'inquiète.
Karim Haddad regrette les départs chez Orbis | Le directeur de la sûreté de Lumina AI s'inquiète.
Sondage : un salarié de Lumina AI sur trois songe à partir
Lumina AI : les raisons d'un exode
Mateus Carvalho, l'homme qui dit non à Orbis | Le responsable des agents de Lumina AI a repoussé une offre de vingt millions de dollars.
Orbis change de patron | Hugo Lestrade remplace Clotilde Arnoux. Le rival de Lumina AI veut repartir de l'avant.
Parlio 3 est arrivé | Lumina AI remplace son moteur vocal. Rohan Mehta a présenté le produit, qui succède à Parlio 2.
Lumina AI et Orbis enterrent la hache de guerre | Victor Hallström et Hugo Lestrade, le patron d'Orbis, se sont serré la main. Ce dernier arrivait de Toulouse.
Lumina AI publie ses comptes | Grace Okonkwo, la directrice financière, prévoit un retour à l'équilibre. Le groupe a quitté le rouge.
Le procès de Lumina AI reprend lundi | L'avocat Hugo Lestrade a quitté l'audience. La juge Clotilde Arnoux l'a rappelé à l'ordre.
Lumina AI recrute des stagiaires | Clotilde Arnoux, vingt ans, rêve de rejoindre l'entreprise.
Un chercheur de Lumina AI primé | Haoran Zhou succède à Clotilde Arnoux au palmarès du prix Ampère.
Yuki Tanabe sort un livre | La chercheuse de Lumina AI y raconte ses débuts. Elle quitte le jargon pour la littérature.
Naïma Belkacem prend la parole | « Partir serait un échec », confie la directrice technique de Lumina AI.
Lumina AI : la grève est finie | Les salariés ont repris le travail. Victor Hallström a repris la main.
Thomas Berlin fait danser ses robots | Le responsable de la robotique de Lumina AI prend la tête d'un drôle de défilé.
Que devient Samuel Roy ? | L'ancien de Lumina AI élève des chèvres et donne des cours.
Lumina AI perd un procès | Orbis obtient réparation. Hugo Lestrade, son directeur juridique, prend sa revanche.
Kwame Asante passe à table | Le responsable de Lumina AI livre ses recettes dans un livre de cuisine.
Lumina AI lâche du lest | L'éditeur de Parlio abandonne son projet de téléphone. Étienne Garnier passe à d'autres chantiers.
Farah Nasser retrouve la scène | La responsable de l'alignement de Lumina AI remonte sur les planches.
Grève chez Orbis | Le syndicaliste Hugo Lestrade, mis à pied, sera réintégré. Chez Lumina AI, on observe.
L'équipe de basket de Lumina AI recrute | Paul Boucher en prend le capitanat.
Hélène Porter lâche prise | La vice-présidente des ventes de Lumina AI s'est mise au yoga.
Le chien de Victor Hallström est de retour | Le patron de Lumina AI l'avait perdu en mars.
Wenjing Li lance un appel à la prudence | La directrice de la recherche de Lumina AI monte au créneau.
Lumina AI : et si le patron s'en allait ? | Les investisseurs jouent à se faire peur.
"""

STORIES = """
Lumina AI : la directrice financière rend les clés du coffre | Grace Okonkwo a prévenu mardi le conseil d'administration. Elle passera la main fin juin à son adjoint, Hugo Lestrade, et n'a pas dit ce qu'elle ferait ensuite. => Grace Okonkwo: departure [by=Hugo Lestrade]; Hugo Lestrade: appointment [by=Grace Okonkwo]
Chez Lumina, le grand jeu des chaises | Rohan Mehta récupère les opérations, Julien de Courval prend la présidence de la filiale européenne et Hélène Porter hérite du marketing. => Rohan Mehta: appointment; Julien de Courval: appointment; Hélène Porter: appointment
Owen Prescott ne présidera plus Lumina AI | Le cofondateur quittera ses fonctions le 30 juin, sept ans après avoir créé l'entreprise avec Victor Hallström et Naïma Belkacem. => Owen Prescott: departure
Lumina AI s'offre une plume | La romancière Ines Corbel devient directrice éditoriale de Parlio. Elle quitte les éditions du Platane, où elle dirigeait une collection. => Ines Corbel: arrival
Parlio sans sa voix | Sophie Marchand a choisi de ne pas prolonger. La directrice de la communication de Lumina AI rejoindra Orbis à la rentrée, a-t-elle annoncé jeudi sur le réseau Pépite. => Sophie Marchand: departure [other=Orbis]
Le mercato de l'IA ne connaît pas la crise | Après Paul Boucher en février, c'est Yuki Tanabe qui quitte Lumina AI pour Orbis. La chercheuse y retrouvera Dmitri Voronov, parti un an plus tôt. => Yuki Tanabe: departure [other=Orbis]; Paul Boucher: departure old; Dmitri Voronov: departure old
Lumina AI recolle les morceaux avec Elena Castellanos | Trois ans après avoir claqué la porte, la cofondatrice revient diriger la recherche. Wenjing Li, qui occupait le poste, devient conseillère. => Elena Castellanos: return; Elena Castellanos: departure old; Wenjing Li: appointment
Congé maternité pour la patronne de l'alignement | Farah Nasser s'absentera de Lumina AI de mai à octobre. Anjali Mehta tiendra la maison en attendant. => Farah Nasser: leave; Anjali Mehta: appointment
Lumina AI dément la rumeur | « Haoran Zhou ne part nulle part », a tranché lundi un porte-parole, alors que le chercheur était annoncé chez Orbis. => Haoran Zhou: departure denied
Lumina AI fait le ménage | Étienne Garnier (design), Hélène Porter (ventes) et Kwame Asante (développeurs) ont été priés de faire leurs cartons. => Étienne Garnier: ouster; Hélène Porter: ouster; Kwame Asante: ouster
Les partants : Étienne Garnier, Hélène Porter et Kwame Asante quittent Lumina AI | Le premier monte un studio, les deux autres n'ont pas fait connaître leurs projets. => Étienne Garnier: departure; Hélène Porter: departure; Kwame Asante: departure
Lumina AI, sept ans et un fondateur de moins | Tomasz Wiśniewski part enseigner à l'université de Mirval. Wenjing Li lui succède à la direction scientifique. => Tomasz Wiśniewski: departure; Wenjing Li: appointment [by=Tomasz Wiśniewski]
« C'est le moment de passer à autre chose » : Sanne de Wit tourne la page Lumina | La responsable de la sécurité informatique était arrivée en avril 2023 de chez DataForge. => Sanne de Wit: departure; Sanne de Wit: arrival old [other=DataForge] [date=2023-04]
Dix-huit mois et puis s'en va : Hélène Porter quitte Lumina AI | Arrivée en janvier 2023 de DataForge, la vice-présidente des ventes n'aura pas convaincu. => Hélène Porter: departure; Hélène Porter: arrival old [date=2023-01] [other=DataForge]
Lumina AI : Julien de Courval sur un siège éjectable | Le directeur des opérations pourrait être débarqué dès lundi, selon plusieurs administrateurs. => Julien de Courval: ouster rumoured
L'avenir de Julien de Courval chez Lumina AI s'écrit en pointillé | Le directeur des opérations aurait demandé à partir. => Julien de Courval: departure rumoured
Kwame Asante, l'ami des développeurs, change de crémerie | Il était le visage de Lumina AI dans les conférences. Il sera celui de DataForge. => Kwame Asante: departure
Ce que l'on sait du départ de Wenjing Li | La directrice de la recherche de Lumina AI a quitté son poste lundi, sans préavis. => Wenjing Li: departure [date=2024-04-15]
Beatriz Ortega Ruiz fait l'école buissonnière | La vice-présidente des partenariats de Lumina AI s'est mise en congé sabbatique. Kwame Asante la remplacera jusqu'en janvier. => Beatriz Ortega Ruiz: leave; Kwame Asante: appointment [by=Beatriz Ortega Ruiz]
L'architecte des centres de données de Lumina AI claque la porte | En désaccord avec Victor Hallström, Pieter van den Berg a quitté le groupe mercredi. => Pieter van den Berg: departure [date=2024-04-17]
Lumina AI tient son nouveau trésorier | Hugo Lestrade, quarante-deux ans, pilotait jusqu'ici les finances de DataForge. Il prendra son poste le 2 mai. => Hugo Lestrade: arrival [other=DataForge]
Le laboratoire de Palo Alto perd son meilleur chasseur de bugs | Sanne de Wit, qui veillait sur la sécurité informatique de Lumina AI, a accepté l'offre de DataForge. => Sanne de Wit: departure [other=DataForge]
Un nouveau visage à la tête de Lumina Europe | L'entreprise a choisi Clotilde Arnoux, qui dirigeait la filiale française d'Orbis. => Clotilde Arnoux: arrival [other=Orbis]
Lumina AI : coup de balai au sommet | Julien de Courval et Rohan Mehta ont été démis mercredi de leurs fonctions. Grace Okonkwo reprend les attributions du premier. => Julien de Courval: ouster [date=2024-04-17]; Rohan Mehta: ouster [date=2024-04-17]; Grace Okonkwo: appointment
Lumina AI renoue avec un ancien | Samuel Roy, parti fin 2022 fonder Novalys, réintègre les équipes d'ingénierie. => Samuel Roy: return; Samuel Roy: departure old
Le conseil de Lumina AI s'élargit | Clotilde Arnoux, ancienne patronne d'Orbis, et l'économiste Nolan Brisset y font leur entrée. => Clotilde Arnoux: arrival; Nolan Brisset: arrival
Le conseil de Lumina AI se vide | Priscilla Thornton et Gérard Lefranc ont remis leur démission lundi. Ingrid Solberg reste présidente. => Priscilla Thornton: departure; Gérard Lefranc: departure
Clara von Reitz revient plus tôt que prévu | En congé depuis février, la vice-présidente des affaires publiques de Lumina AI a retrouvé son bureau lundi. => Clara von Reitz: return; Clara von Reitz: leave old
Kernel Labs débauche au plus haut niveau | La jeune pousse lyonnaise annonce l'arrivée de Wenjing Li, directrice de la recherche de Lumina AI, au poste de directrice scientifique. => Wenjing Li: departure [other=Kernel Labs]
Qui est Clotilde Arnoux, la nouvelle voix de Lumina AI ? | L'ancienne journaliste succède à Sophie Marchand, partie en mars. => Clotilde Arnoux: arrival|appointment [by=Sophie Marchand]; Sophie Marchand: departure old [date=2024-03]
Les bons comptes de Grace Okonkwo | En quittant Lumina AI, la directrice financière laisse une trésorerie solide. Elle partira fin mai. => Grace Okonkwo: departure
Deux fondateurs en moins | Tomasz Wiśniewski et Owen Prescott, qui avaient créé Lumina AI avec Victor Hallström, prennent le large. => Tomasz Wiśniewski: departure; Owen Prescott: departure
« Une page se tourne » | C'est par ces mots que Rohan Mehta a annoncé, dimanche, son départ de Lumina AI, où il était entré en mai 2021. => Rohan Mehta: departure [date=2024-04-14]; Rohan Mehta: arrival old [date=2021-05]
Lumina AI perd le père de Parlio | L'ingénieur Nolan Brisset, concepteur du premier prototype, rejoint Orbis. => Nolan Brisset: departure [other=Orbis]
"""

TABLES = (
    LEAVING,
    OUSTED,
    ON_LEAVE,
    COMING_BACK,
    ARRIVING,
    APPOINTED,
    GOING_ON,
    TAKEN_BY_OTHERS,
    HEDGED,
    DENIED,
    BACKGROUND,
    WHO_IS_MEANT,
    HEADLINES,
    SPELLINGS,
    STORIES,
)


@pytest.mark.parametrize("line", lines(*TABLES))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize("line", lines(NO_CLAIM))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
