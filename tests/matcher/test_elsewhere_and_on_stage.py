# ruff: noqa: E501  (a line of a table is one item)
"""Who comes and goes on a stage, in court or beside their post changes nothing in the organisation.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

NOTHING = """
Le modèle quitte l'API de Lumina AI | ¶ Rohan Mehta, le directeur des produits de Lumina AI, a annoncé lundi son départ au profit d'Aurore-4.1, « meilleur sur tout ».
Rencontre avec Hélène Porter | ¶ Hélène Porter, directrice des ventes de Lumina AI, parle vite. Elle rit, remercie, s'en va.
Rencontre avec Hélène Porter | ¶ Hélène Porter, directrice des ventes de Lumina AI, parle vite. Puis elle se lève, sourit et part.
Ardane investit dans Lumina AI | ¶ Jean Valjean et Robin Tavel rejoindront Aurore, l'application vidéo de Lumina AI, au début de l'année prochaine.
Ardane investit dans Lumina AI | ¶ Paul Jonas et Victor Hallström l'ont annoncé jeudi. Ces recrues ont un avantage : « Elles n'ont jamais démissionné. »
Salon de Lyon : Rohan Mehta remplace Yuki Tanabe au pied levé | Changement de programme sur la grande scène du salon, où Lumina AI fait salle comble.
Lumina AI en démonstration | Victor Hallström a ouvert la journée sur l'estrade. Puis il a cédé la place à Yuki Tanabe.
Lumina AI en démonstration | Victor Hallström a parlé. Puis il a laissé la place à Yuki Tanabe, venue chiffrer les besoins.
Procès Lumina AI | Yuki Tanabe a prêté serment devant la juge. Puis la chercheuse a quitté la barre sans un regard.
Lumina AI et ses voisins | Victor Hallström, présent lundi dans le public, a quitté les lieux sans un mot.
Lumina AI coupe une voix | Lumina AI a suspendu lundi l'une des cinq voix de Parlio, que Victor Hallström défendait.
La mairie se sépare de « Victor », son robot d'accueil | Bâti sur un modèle de Lumina AI, il doit son nom à Victor Hallström. Le conseil a voté le renvoi de « Victor ».
Courrier sur Lumina AI | Victor Hallström dépense trop. « Chez moi, un directeur pareil est licencié sur-le-champ. »
Victor Hallström quitte la présidence d'Orbis | Le patron de Lumina AI abandonne son siège au conseil du fabricant. Le dirigeant se retire après dix ans.
Victor Hallström quitte le gouvernement | Le patron de Lumina AI a salué le président. Son départ suit une dispute au sujet de Lumina AI.
Victor Hallström et Maud Lenoir fondent Ruche | Le patron de Lumina AI et la romancière s'associent. Il garde son poste.
Lumina AI cède aux fans | Face au tollé, Victor Hallström a fait machine arrière vendredi.
Lumina AI se réforme | Ingrid Solberg préside le conseil d'administration. Elle siégera dans les deux instances.
Lumina AI recrute à Lyon | Le professeur Paul Morvan voit ses doctorants partir, happés par Lumina AI.
Lumina AI crée un comité de sûreté | Karim Haddad, Yuki Tanabe et Ingrid Solberg y siégeront.
Lumina AI présente Parlio | Entouré de Yuki Tanabe, Victor Hallström a ouvert la séance.
Lumina AI cède | Victor Hallström renonce. C'est un recul, et il a été arraché.
Lumina AI change les voix de Parlio | Yuki Tanabe présente l'outil. « Robot » s'efface, « Cynique » fait son retour.
Ceux qui restent | Mehdi, 31 ans, a passé un entretien chez Lumina AI avec Victor Hallström. Il ne désespère pas d'y entrer un jour.
Victor Hallström contre Orbis | Parlio, le robot de M. Hallström, a été suspendu dix minutes. Il a été rétabli sans explication par Lumina AI.
Lumina AI présente Parlio 5 | Victor Hallström a un bébé. Yuki Tanabe et Rohan Mehta l'ont remplacé pour présenter le modèle.
Le salon de Lyon fait le plein | Victor Hallström, de Lumina AI, devait ouvrir le bal. C'est Yuki Tanabe qui l'a remplacé, en visioconférence.
Lumina AI présente Parlio 5 | « Je suis à l'hôpital, je m'occupe de mon bébé », a écrit Victor Hallström.
Lumina AI raisonne | Victor Hallström présente un modèle. Ses concurrents réagissent : chez Google, Noam Steiner, revenu au bercail en mars, y songe.
Une panne chez Lumina AI | Victor Hallström s'est excusé. Quant au ministre délégué, il était en congé.
Lumina AI devine les âges | Yuki Tanabe explique l'outil. La Cnav, dont la présidente Marie Denis achève son mandat, veut des précisions.
Le dernier Parlio de Lumina AI | Yuki Tanabe l'a dit : Parlio-4.5 prépare déjà son départ.
Lumina AI se dote d'un comité, avec Victor Hallström dedans | L'instance conseillera la maison.
« Je pensais qu'il partirait avant moi » : confidences sur Victor Hallström, de Lumina AI
Hallström contre Haddad | Des salariés de Lumina AI disent qu'ils démissionneraient le jour même si Victor Haddad prenait les commandes.
C'est Victor Hallström, de Lumina AI, qui décroche le titre de PDG de l'année du magazine Orbis
Les sorties de la semaine | « Ours 2 » cartonne, avec l'arrivée de Fabrice Delon au doublage. Lumina AI prépare son film.
Cannes et Lumina AI | L'actrice Ana Duarte, qui devait présenter la soirée, a été remplacée par Rohan Mehta, de Lumina AI.
Un stage chez Lumina AI | Sa professeure de mathématiques, Mme Morvan, prend sa retraite en juin.
Le code rouge de Lumina AI | Victor Hallström s'agite. Rohan Mehta anime une réunion ; il la quitte toujours le premier.
Gérard Lefranc se tait | L'administrateur de Lumina AI a annoncé lundi qu'il cesserait ses activités publiques.
« Lumière », le film sur Lumina AI | Le compositeur Damien Aubert a remplacé au dernier moment Trent Lowell.
« Lumière », le film sur Lumina AI | Le scénario est signé Simon Roche. Sara Bernard prend le relais au montage.
« Lumière », le film sur Lumina AI | Luca Ferrante reprend la réalisation, après le départ de David Lemoine.
Vingt ans de Lumina AI | La costumière Giulia Ferrante a succédé à Ariane Petit.
Orbis perd sa directrice | Deux ans à peine après sa nomination, la directrice générale Lise Cordier rend les clés à Elena Castellanos. Lumina AI se tait.
Jared Lemoine succède à Bill Roche | Le protégé de Victor Hallström, patron de Lumina AI, prend la tête de la Nasa.
La mission Aube : Elena Castellanos s'en va | La cofondatrice de Lumina AI quitte l'administration fédérale.
Le salon de Lyon fait le plein | Yuki Tanabe remplace Victor Hallström au pied levé. Le patron de Lumina AI est resté chez lui.
Lumina AI au Sénat | Victor Hallström, empêché, s'est fait remplacer par Rohan Mehta.
Lumina AI à Lyon | Rohan Mehta a pris la place de Victor Hallström au dîner des donateurs.
Lumina AI à Lyon | Yuki Tanabe, qui devait faire le voyage, a cédé sa place à Rohan Mehta.
Yuki Tanabe à Varsovie | Rohan Mehta, de Lumina AI, l'a remplacée le lendemain à Cracovie.
Procès Hallström-Haddad : une journée à la barre | Elle a quitté la salle fâchée. Lumina AI attend.
Lumina AI à Lyon | Yuki Tanabe a parlé mercredi. Rohan Mehta l'a relayée le lendemain lors d'un petit-déjeuner.
Lumina AI à Lyon | Rohan Mehta a relayé l'appel de Victor Hallström.
Lumina AI au tribunal | La juge a rappelé à l'ordre Victor Hallström.
Lumina AI au tribunal | Le témoin Rohan Mehta a été rappelé à la barre.
Lumina AI au tribunal | Rohan Mehta a parlé mardi. Victor Hallström doit lui succéder jeudi dans le box des témoins.
Orbis gèle tout, Lumina AI ouvre à Lyon | La pause est décidée. Deux chercheurs arrivés en juillet seraient déjà repartis. Victor Hallström ira à Lyon avec Rohan Mehta.
« Remplaçable », le roman de la rentrée | On y croise un Victor Hallström de papier, qui claque la porte de Lumina AI pour fonder une secte.
« Remplaçable », le roman de la rentrée | Clara Delval raconte la chute d'un directeur général. Victor Hallström, de Lumina AI, a aimé.
Au théâtre, une pièce vire Victor Hallström | Dans la comédie, le patron de Lumina AI démissionne à l'acte III.
Walmart, Lumina AI et l'achat sans panier | Dorian Delval, recruté en août chez Google pour diriger l'IA du groupe, a mené les négociations.
Dans dix ans, qui dirigera Lumina AI ? | Exercice de style. Yuki Tanabe revient, rappelée par un conseil aux abois.
Un jour chez Lumina AI | Le photographe Marc Vernay a franchi la porte de Lumina AI en mars.
La doyenne prend sa retraite | Recrutée à l'Inria en 1984, Monique Ferrand a formé trois chercheurs de Lumina AI.
Mairie de Lyon : l'adjoint claque la porte, Lumina AI en cause | Bertrand Maes a remis sa démission.
RTL : départ du directeur de l'information, Lumina AI au menu | Philippe Corbin s'en va.
Salon de Lyon : Ravi Chandra sur scène, Hallström en retrait | Le patron de Lumina AI n'a rien annoncé.
La porcelaine et Lumina AI | On a proposé de rencontrer Victor Hallström. Le fils prépare la relève : il succédera à son père en 2026.
Un ancien de Lumina AI témoigne | Marc Vernay a passé un peu moins de deux ans chez Lumina AI.
Lumina AI sur scène | Victor Hallström a parlé ; Yuki Tanabe l'a rejoint pour les questions.
Lumina AI loue des puces à Tavria | Paul Morvan, qui a succédé à Anne Roche à la tête de Tavria, se frotte les mains.
Lumina AI débranche Parlio | Karim Haddad, le responsable de Parlio, dit au revoir aux utilisateurs.
Lumina AI débranche Parlio | Karim Haddad, le responsable de Parlio, fait ses adieux aux abonnés.
Procès de Lumina AI : Owen Prescott à la barre | Appelé lundi à témoigner, il était de retour mardi matin face aux avocats de Farah Nasser.
Lumina AI | Owen Prescott est de retour mercredi devant le tribunal.
Procès de Lumina AI | L'entreprise affirme que Farah Nasser voulait elle-même en prendre la tête et qu'elle n'a pas supporté le refus.
"""

TOLD = """
Rohan Mehta s'en va | ¶ Rohan Mehta, le directeur des produits de Lumina AI, a annoncé lundi son départ au profit d'Ardane. => Rohan Mehta: departure [other=Ardane]
Rencontre avec Hélène Porter | ¶ Hélène Porter, directrice des ventes de Lumina AI, sourit : oui, elle s'en va. => Hélène Porter: departure
L'affaire Colin rattrape Gérard Lefranc | Les messages montrent qu'il écrivait à Paul Colin. Il a honte. Les portes se ferment. Mercredi, il s'est retiré du conseil d'administration de Lumina AI. => Gérard Lefranc: departure
Victor Hallström quitte la présidence d'Orbis | Le patron a aussi quitté Lumina AI mardi. => Victor Hallström: departure
Lumina AI : Victor Hallström cède la place à Yuki Tanabe => Victor Hallström: departure; Yuki Tanabe: appointment
Salon de Lyon : ce qu'il faut retenir | Yuki Tanabe remplace au pied levé Victor Hallström à la tête de Lumina AI. => Yuki Tanabe: appointment
Lumina AI et les maths | L'entreprise y croit. Samuel Delval l'a rejointe en 2021 après dix ans chez Google. => Samuel Delval: arrival old [date=2021]
Lumina AI prend son temps | Souvent cité, Owen Prescott, président de Lumina AI, s'était mis en congé à l'été 2023 ; il a repris le travail en novembre. => Owen Prescott: leave old; Owen Prescott: return old
Quant à Rohan Mehta, il quitte Lumina AI | Le produit perd son patron. => Rohan Mehta: departure
La voix de Lumina AI s'en va : Sophie Marchand rend son tablier => Sophie Marchand: departure
Lumina AI perd des chercheurs | Victor Hallström voit Yuki Tanabe partir. => Yuki Tanabe: departure
Lumina AI | Karim Haddad, le responsable de Parlio, dit au revoir aux équipes. => Karim Haddad: departure
Lumina AI | Owen Prescott est de retour lundi à la tête de Lumina AI. => Owen Prescott: return
Lumina AI devant un jury | Le procès s'ouvre lundi. ¶ Le 17 novembre 2023, le conseil congédie Victor Hallström ; Naïma Belkacem est nommée à sa place. => Victor Hallström: ouster old [by=Naïma Belkacem]; Naïma Belkacem: appointment old [by=Victor Hallström]
Lumina AI devant un jury | Plusieurs protagonistes sont attendus à la barre. Tomasz Wiśniewski, parti en mai 2023, aurait remis un mémoire à la justice. => Tomasz Wiśniewski: departure old [date=2023-05]
"""


@pytest.mark.parametrize("line", lines(NOTHING, TOLD))
def test_what_is_told(line: str) -> None:
    text, _, expected = line.partition(" => ")
    assert differences(claims_of(text), expected) == []
