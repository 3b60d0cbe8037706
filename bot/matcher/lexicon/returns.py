# ruff: noqa: E501  (a line of a table is one entry)
"""Verbs and idioms of coming back, in the form that ``lexicon.frames`` describes."""

COME_BACK = """
revenir
revenir|rentrer aux affaires|manettes|commandes
mettre fin|terme a D conge|conges|pause|arret
mettre fin|terme au|aux conge|conges
mettre un terme au|aux conge|conges
mettre fin|terme a D mois|semaines|ans|annees de|d' conge|conges|pause|absence
mettre un terme a D conge|conges|pause
mettre un terme a D mois|semaines|ans|annees de|d' conge|conges|pause|absence
retrouver D chemin
retrouver|récupérer le sien
retrouver|récupérer la sienne
reprendre D chemin
refaire D chemin
faire marche|machine arriere
faire D chemin|trajet|parcours|voyage|route inverse
faire D chemin|voyage du retour
prendre D chemin|route du retour
reprendre D chemin|route de D maison
rentrer dans D rang
repousser D porte
repointer
récupérer P poste|siege|fauteuil|bureau|place|badge
récupérer D siege|fauteuil d' administrateur|administratrice
récupérer P poste|siege|fauteuil|bureau|place de|d'|du
reprendre D badge|bureau|bureaux|crayon|micro|clavier|souris|collier|flambeau|travail
se remettre a|au D travail
renouer avec
signer D come-back
re-signer chez
replonger
rechausser
repartir pour un
réapparaître
reparaître
resurgir
ressurgir
réintégrer
retourner chez|a|au|dans
regagner
écourter D conge|conges|vacances|pause|absence
remettre D bleu|casquette|gants|maillot
faire D voyage|trajet|route|chemin retour|inverse
faire D voyage|trajet|route|chemin en sens inverse
regagner D penates|bercail|quartiers|bureau|maison|rangs|poste|siege|fauteuil
remonter sur D trone|scene|pont
remonter en selle
se remettre en selle
reprendre D trone|sceptre
faire D retour
faire D come-back|comeback
effectuer D retour
signer D retour
opérer D retour
amorcer D retour
remettre D pieds
retrouver D couloirs|locaux|labo|laboratoire|pupitre|etabli|comptes|dossiers
retrouver D direction|renes|tete|barre|gouvernail|manettes|presidence|poste|fauteuil|place|bureau|bureaux|fonctions|siege|equipe|equipes|maison|chemin|fonction|titre|commandes|locaux|badge|trone|couronne|role
retrouver|reprendre|regagner D chaire|enseignement
retrouver
reprendre D service|fonctions|place|travail|activites|chemin|siege|collier
reprendre du|D service
reprendre place
reprendre D commandes|commande|renes|manettes|barre|direction|tete|gouvernail|volant|presidence|recherche|ventes|finances|produits|communication|marketing|operations
reprendre son poste|fauteuil|titre|role
reprendre ses fonctions
rempiler
rentrer au bercail
rentrer
repasser
rappliquer
repasser|refranchir D porte|portes|seuil
refaire surface
rejoindre de nouveau
retravailler
redevenir
se réinstaller
se rasseoir
rebrousser chemin
retrouver D maison
revenir aux affaires
revenir|rentrer au bureau|travail
revenir aux commandes
revenir au bercail
reprendre D collier
réoccuper D poste|fauteuil
re-rejoindre
se remettre au travail
revenir parmi les siens
revenir dans D jeu|bain|equipe
sortir de D retraite
renfiler D maillot|costume|habits
reprendre D harnais
refaire D apparition
se retourner chez
"""

TAKE_BACK = """
réembaucher
rouvrir D porte|portes|bras a
rouvrir D porte|portes|bras
rappeler
réengager
rapatrier
rétablir
reprendre
réintégrer
faire revenir
souhaiter D retour a|au
remettre en selle
remettre aux commandes|manettes
ramener a D tete|direction|presidence
ramener aux commandes|manettes|affaires
réinstaller
récupérer
renommer
rembaucher
rerecruter
réhabiliter
re-recruter
ré-embaucher
"""
