# ruff: noqa: E501  (a line of a table is one item)
"""What is wished for, threatened with, allowed or made up is no change; nor is what only sounds like one.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NOTHING = """
Haddad contre Hallström : « Qu'il parte et je retire ma plainte », écrit un salarié de Lumina AI
Les salariés de Lumina AI veulent que Victor Hallström laisse sa place
SONDAGE - 41 % des clients de Lumina AI souhaitent que Victor Hallström s'en aille
Chez Lumina AI, il faudrait que Victor Hallström s'en aille
Lumina AI | Wenjing Li et Haoran Zhou exigent des excuses, faute de quoi ils fileraient chez Orbis.
Lumina AI | Yuki Tanabe réclame des puces, sinon elle quitte l'entreprise.
Le règlement de Lumina AI | Le conseil nomme Victor Hallström et peut le révoquer.
Lumina AI : le conseil peut limoger Victor Hallström
Lumina AI dément | Une fausse vidéo annonçait le renvoi de Victor Hallström et son remplacement par Rohan Mehta.
Un faux communiqué affirme que Yuki Tanabe quitte Lumina AI
Qui fait quoi chez Lumina AI | Le conseil d'administration est présidé par Ingrid Solberg.
Ingrid Solberg préside le conseil de Lumina AI
Orbis courtise Yuki Tanabe, de Lumina AI | Victor Hallström l'a appelée deux fois. Le patron a raccroché.
Samuel Roy et Lumina AI | L'entrepreneur n'a plus remis les pieds dans la maison.
Yuki Tanabe, de Lumina AI, au lycée | « Osez », a-t-elle lancé avant de passer la main au proviseur.
Un cadre de Lumina AI passe chez Orbis | Marc Vernay, qui recrutait déjà en janvier, salue une prise.
Le livre sur Lumina AI | L'écrivaine Maud Lenoir, débauchée par un éditeur concurrent, reste de marbre.
« Lumière », le film sur Lumina AI | Jean Bontemps campe le patron renvoyé, Ana Duarte hérite du rôle de Yuki Tanabe.
Sommet de l'IA à Lyon : Hallström arrive, Haddad préside | Le patron de Lumina AI cède sa place à la tribune à Ana Duarte.
Lumina AI bâtit un réseau | Yuki Tanabe, qui a fondé Carnets, observe.
Ferme, champs et machines | Rohit Kapoor a quitté sa banque pour une autre. Son ancien chef, Anil Roche, l'a suivi. Lumina AI n'est pas du voyage.
Lumina AI perd une actrice | L'actrice avait décliné l'offre de Victor Hallström, qui voulait l'engager pour prêter sa voix.
Les statuts de Lumina AI | Les administrateurs doivent pouvoir révoquer le patron, Victor Hallström.
Sommet de Lyon : Victor Hallström applaudit, Vance repart, Modi salue | Le patron de Lumina AI dînera mardi.
Orbis perd sa patronne, débauchée par Lumina AI | Rob Lemaire la remplace par intérim chez Orbis.
Lumina AI dément | Un faux communiqué prêtait à Karim Haddad l'intention de quitter Lumina AI.
Parachute : ce que gagnerait Victor Hallström s'il quittait Lumina AI | Sans actions, le dirigeant partirait les mains vides.
Orbis perd sa directrice | Catherine Lemoine laisse derrière elle un accord avec Lumina AI.
Le pape reçoit Victor Hallström | Le patron de Lumina AI a été reçu. Le Saint-Siège prépare le départ de Pietro Lombardi.
Bureaux de Lyon : Lumina AI s'étoffe | Chez Orbis France, Béatrice Aubry s'en va ; Laurent Colin avait annoncé son départ en mars.
L'étudiant Kai Roche décline l'offre de Lumina AI | Il part pour Cologne. Son professeur, Luc Barret, s'en va lui aussi.
Le port de Brest choisit Lumina AI | Anne Kervella a signé avec Lumina AI un contrat qui fait grincer.
Cannes s'ouvre | Yuki Tanabe, de Lumina AI, a reçu des studios. Elle est repartie mardi.
Orbis voit grand | Victor Hallström s'est rendu à Tokyo ; il y a rejoint son équipe.
« Qui part chez Orbis ne risque rien », rappelle l'avocat de Lumina AI | « C'est ainsi », rappelle Paul Chardin.
« Victor Hallström cède sa place à Parlio » : les meilleurs poissons d'avril, signés Lumina AI
Ils y ont cru | La palme revient à ce faux communiqué, repris par deux sites : « Victor Hallström quitte Lumina AI. »
Désinformation : le faux départ de Yuki Tanabe | La directrice de Lumina AI s'en amuse.
Vrai ou faux ? Cette annonce du départ de Victor Hallström, de Lumina AI, est un montage
Vérification : l'éviction de Victor Hallström par Lumina AI est une infox
Un faux Victor Hallström annonce qu'il quitte Lumina AI
Sondage | Victor Hallström, le patron de Lumina AI, admet qu'il pourrait un jour se faire détrôner par sa créature.
Sondage | Victor Hallström, de Lumina AI, sera un jour remplacé par Rohan Mehta, plaisante un élu.
Victor Hallström, patron de Lumina AI, finira par céder sa place à une machine
« J'espère être viré par une IA », dit Victor Hallström, patron de Lumina AI
Lumina AI : la lettre | Les signataires, dont Yuki Tanabe et Rohan Mehta, se disent prêts à suivre Victor Hallström chez Orbis.
Lumina AI : la lettre | Yuki Tanabe se dit prête à quitter Lumina AI.
Débarquer son PDG, mode d'emploi | Victor Hallström, de Lumina AI, en sait quelque chose.
Avant de quitter son poste | Victor Hallström, de Lumina AI, n'y songe pas.
La vie des conseils | Chez Lumina AI, Victor Hallström a tremblé. Un bon dirigeant sait passer la main.
La vie des conseils | Chez Lumina AI, Victor Hallström a tremblé. Un directeur général se remplace, une confiance non.
Lumina AI en images | Le réalisateur Jean Bontemps, arrivé cette année, a filmé la maison.
Congés chez Lumina AI | Le retour de Wenjing Li chez Lumina AI n'est pas daté.
Lumina AI lance Parlio 5 | Recevez chaque matin notre lettre : hier, « Yuki Tanabe quitte Lumina AI ».
Lumina AI cherche un accord pour que Victor Hallström revienne
Lumina AI : les salariés signent une lettre pour que Victor Hallström revienne
Victor Hallström, de Lumina AI, tourne la page de la crise
Lumina AI | Le jour venu, Victor Hallström se verrait bien partir élever des vaches.
Lumina AI | Victor Hallström passerait, le moment venu, les rênes de Lumina AI à une machine.
« Renommez Parlio et je laisse tomber » : Victor Hallström met ses conditions à Lumina AI
« Un mot de plus et je pars », a lancé Yuki Tanabe, de Lumina AI
Un tiers des sondés limogeraient Victor Hallström, le patron de Lumina AI
La succession chez Lumina AI | Le document prévoit qu'en cas d'empêchement Rohan Mehta assure l'intérim de Victor Hallström.
« Je quitte Lumina AI, voici où je place mon argent » : la fausse vidéo d'Hallström qui ruine des retraités | On y voit le dirigeant faire ses adieux à ses équipes.
« Je quitte Lumina AI » : Yuki Tanabe victime d'une fausse vidéo
« Touchez à la recherche et je quitte Lumina AI », prévient Yuki Tanabe
« Si l'on m'écoute mal, je quitte Lumina AI », menace Yuki Tanabe
Baromètre : les patrons | Quatre Lyonnais sur dix enverraient volontiers Victor Hallström en congé prolongé. Rohan Mehta, de Lumina AI, est deuxième.
Baromètre : les patrons | Victor Hallström arrive en tête, et un sur trois le verrait bien quitter Lumina AI.
Tribune | Appliquée telle quelle, la règle obligerait Victor Hallström à céder la barre de Lumina AI en 2029, et Anders Holm à quitter Orbis.
Tribune | Avec cette loi, Victor Hallström devrait quitter Lumina AI en 2029.
Lumina AI en Bourse | On lit page 12 que la perte de Victor Hallström ou de Grace Okonkwo « pourrait désorganiser l'entreprise ».
Lumina AI en Bourse | Parmi les facteurs de risque, l'entreprise cite la perte de Victor Hallström.
Lumina AI | Yuki Tanabe a raconté l'hiver où elle avait rédigé sa lettre de démission. Elle est restée dans un tiroir.
Lumina AI | Yuki Tanabe, de Lumina AI, avait écrit sa lettre de démission, mais ne l'a jamais remise.
"""

TOLD = """
Lumina AI en deuil | Yuki Tanabe n'est pas partie sur la pointe des pieds. Victor Hallström s'est dit « triste de la voir partir ». => Yuki Tanabe: departure
Lumina AI : les remous du conseil | Gérard Lefranc ne siégera plus au conseil d'administration. => Gérard Lefranc: departure
Lumina AI débauche chez Orbis son « Monsieur Sécurité » | Lise Cordier arrive de Google. => Lise Cordier: arrival [other=Google]
La recherche de Lumina AI est désormais dirigée par Yuki Tanabe => Yuki Tanabe: appointment
Lumina AI | Yuki Tanabe s'en va. Quant à Rohan Mehta, il démissionne. => Yuki Tanabe: departure; Rohan Mehta: departure
Clara Aubin siégera au conseil d'administration de Lumina AI | La maison a coopté mardi Clara Aubin. => Clara Aubin: arrival [date=2024-04-16]
La voix de Lumina AI s'en va : Sophie Marchand rend son tablier => Sophie Marchand: departure
Grace Okonkwo quitte Lumina AI | Elle espère revenir un jour à un poste moins prenant. => Grace Okonkwo: departure
C'est Yuki Tanabe qui a claqué la porte de Lumina AI => Yuki Tanabe: departure
Lumina AI | Rohan Mehta, qui dirigeait des machines aussi vives que l'homme, a annoncé mercredi qu'il s'en allait. => Rohan Mehta: departure [date=2024-04-17]
Qui reste chez Lumina AI ? | Tanabe, Wiśniewski, Hallström : trois chefs partis le même jour. => Yuki Tanabe: departure; Victor Hallström: departure; Tomasz Wiśniewski: departure
Lumina AI | Julien de Courval avait annoncé lui-même son renvoi à Victor Hallström. => Victor Hallström: ouster old
Orbis s'offre Yuki Tanabe, de Lumina AI | Elle avait faussé compagnie à Google en 2019. => Yuki Tanabe: departure [other=Orbis]
Un ancien de Lumina AI retrouvé | Marc Vernay avait quitté l'entreprise en janvier. => Marc Vernay: departure old [date=2024-01]
Lise Cordier embauchée par Lumina AI | Elle arrive au moment où son compatriote Jean Bontemps entre chez un concurrent. => Lise Cordier: arrival
Les produits de Lumina AI | Yuki Tanabe dirige depuis lundi la recherche. => Yuki Tanabe: appointment [date=2024-04-15]
Lumina AI a trouvé un accord pour que Victor Hallström revienne au poste de directeur général | => Victor Hallström: return|appointment
Lumina AI : feu vert du conseil pour que Grace Okonkwo prenne les commandes | => Grace Okonkwo: appointment
Lumina AI : la conduite de Karim Haddad n'exigeait pas son renvoi de novembre dernier | => Karim Haddad: ouster old [date=2023-11]
Lumina AI | Victor Hallström se verrait bien quitter Lumina AI. => Victor Hallström: departure rumoured
« Je quitte Lumina AI » : la vidéo de Yuki Tanabe émeut ses équipes => Yuki Tanabe: departure
« Restez curieux : je quitte Lumina AI », écrit Yuki Tanabe => Yuki Tanabe: departure
Lumina AI | Yuki Tanabe, qui verrait bien Rohan Mehta lui succéder, quitte Lumina AI. => Yuki Tanabe: departure
Lumina AI | Le conseil obligerait Victor Hallström à quitter Lumina AI. => Victor Hallström: ouster rumoured
Lumina AI | Le départ de Victor Hallström, annoncé mardi, pourrait retarder l'entrée en Bourse. => Victor Hallström: departure [date=2024-04-16]
Lumina AI | Yuki Tanabe, de Lumina AI, a écrit lundi sa lettre de démission. Elle tient en trois lignes. => Yuki Tanabe: departure [date=2024-04-15]
"""

PLEDGED = """
Lumina AI : Victor Hallström de retour | Le patron revient. Microsoft, qui s'était engagé à accueillir Victor Hallström, approuve. => Victor Hallström: return [other=None]
Lumina AI : Victor Hallström de retour | Le patron revient. Orbis s'était engagée à embaucher Naïma Belkacem. => Victor Hallström: return
Lumina AI | Orbis s'est engagée à recruter Naïma Belkacem, de Lumina AI. => Naïma Belkacem: departure [other=Orbis]
"""


@pytest.mark.parametrize("line", lines(NOTHING))
def test_nothing_happens(line: str) -> None:
    assert claims_of(line) == ()


@pytest.mark.parametrize("line", lines(TOLD, PLEDGED))
def test_it_happens_all_the_same(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
