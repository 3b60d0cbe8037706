"""Items near to a change that make no claim."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, lines

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


@pytest.mark.parametrize("line", lines(NO_CLAIM))
def test_item_makes_no_claim(line: str) -> None:
    assert claims_of(line) == ()
