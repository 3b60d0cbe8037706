"""Verbs and idioms of being made to leave, in the form that ``lexicon.frames`` describes."""

OUST = """
radier D effectifs|organigramme|cadres|registres
notifier|signifier D rupture de D contrat|engagement
mettre fin a D periode d' essai de|d'
rompre|interrompre D periode d' essai de|d'|du
recevoir D notification|avis|courrier|courriel|mail|message de licenciement|renvoi|rupture|revocation
recevoir D conge
recevoir D feuille de route
apprendre D eviction|renvoi|licenciement|revocation
indiquer D porte|sortie
notifier D fin|eviction|conge
signifier D fin de
chasser de D poste|fonctions|fauteuil|trone
priver de D siege|fauteuil|mandat
dessaisir de D fonctions|poste
signifier D conge|licenciement|renvoi|revocation|eviction
notifier D licenciement|renvoi|revocation
montrer D porte|sortie
se défaire de|d'|du
prier de libérer|liberer|vider|plier|débarrasser|quitter|prendre
sommer de libérer|vider|plier|quitter|prendre
prier|sommer de rendre D badge|ordinateur|tablier|cles|carte|telephone|costume|bureau
inviter a libérer|rendre|vider|plier|prendre|faire
demander de rendre|faire|vider|plier|prendre|quitter
demander a rendre
raccompagner a D ascenseur|porte|sortie|rue|trottoir
exclure
exclure de|d'|du
raccompagner jusqu'
escorter vers|jusqu'
montrer D porte
mettre D porte
mettre en retraite
mettre a D retraite
mettre a D rue
mettre sur D trottoir|paille|pave|carreau
laisser sur D carreau
remettre a D disposition
balayer
balancer
évacuer
éliminer
neutraliser
écarter de D affaires|jeu|course|tete
tenir a D ecart
pousser hors
pousser vers D porte|sortie|retraite
pousser a D exil
bouter hors
bouter dehors
jeter comme
jeter a D porte|rue
lâcher
bannir de D entreprise|maison
exclure de D entreprise|maison|equipe|direction
destituer de D fonctions|poste
déchoir de D fonctions|titre|poste
dépouiller de D fonctions|titre|poste
délester de D fonctions
décapiter
guillotiner
débrancher
donner D bouton
faire tomber
faire chuter
renverser
perdre D poste|trone|couronne|badge
se retrouver sans emploi|poste|travail
se retrouver dehors
se retrouver a la porte|rue
être de trop
être D fusible
faire D fusible
servir de fusible|bouc
sauter
tomber en disgrace
tomber pour
tomber de D trone|piedestal
payer de D place|poste|tete|fauteuil|mandat|emploi|job
payer D tete
payer de sa
apprendre D licenciement|renvoi|eviction|limogeage
être demis|relève
mettre un terme aux fonctions
mettre fin aux responsabilites
mettre fin aux services
se séparer a D amiable de|d'|du
faire partie de D charrette
compter|figurer|être parmi D sacrifies|victimes|licencies|evinces|limoges|remercies|debarques
compter|figurer|être parmi D salaries|employes|cadres licencies|remercies|limoges
compter|figurer|être parmi D chercheurs|ingenieurs|personnes licencies|remercies|limoges|licenciees
figurer|être dans|sur D liste D licencies|evinces|limoges|remercies|licenciements
voir D poste|fonctions supprime|supprimee|supprimees|supprimes
passer a D trappe
trancher D tete
faire tomber D tete
recevoir D lettre de licenciement|renvoi|conge
recevoir D preavis
démissionner d' office
se délester de|d'|du
couper D ponts avec
avoir D peau|tete de|d'|du
obtenir D peau|tete de|d'|du
envoyer D lettre de licenciement a
exfiltrer
inviter a aller voir ailleurs
prier d' aller voir ailleurs
prier de quitter
inviter a prendre D porte
raccompagner a D sortie
faire sauter D fusible
prendre D porte sans
limoger
licencier
demander de partir
prier de faire
inviter a partir|quitter
faire sortir
payer D pots
payer D echec|addition
déboulonner
détrôner
déchoir
débarrasser D plancher
pousser vers D sortie
acculer a D demission
retirer D confiance a
écarter de D direction|poste
mettre hors jeu|circuit
signifier D conge a
donner D conge a
remercier
perdre D job|fauteuil|tete|titre|fonctions|responsabilites|mandat
prier de partir
sommer de partir
montrer D sortie a
se passer de
retirer D fonctions|delegations a
rayer D effectifs|organigramme
sacrifier
lourder
dégommer
faire sauter
mettre sur D touche
mettre au placard
couper D tete
remercier D services
coûter D poste|place|tete|job
évincer
écarter
virer
débarquer
congédier
éconduire
destituer
révoquer
renvoyer
éjecter
chasser
sacquer
expulser
bannir
démettre
suspendre
se séparer de|d'|du
se débarrasser de|d'|du
se passer des services de|d'|du
se dispenser des services de|d'|du
se priver des services de|d'|du
renoncer aux services de|d'|du
pousser vers|a D sortie|porte|demission
pousser dehors
pousser a D demission|depart
pousser au depart
mettre a D porte|ecart
mettre a pied
mettre dehors
mettre fin aux fonctions de
priver de D poste|fonctions
relever de D fonctions|poste
démettre de D fonctions|poste|mandat|responsabilites
décharger de D fonctions
montrer D porte a
indiquer D porte|sortie a
faire D frais
perdre D poste|place|fauteuil|emploi|job
dégager
saquer
contraindre a D demission|depart
forcer a D demission
supprimer D poste|emploi de|d'|du
rompre|casser|dénoncer|annuler D contrat de|d'|du
résilier D contrat de|d'|du
rompre|casser|dénoncer|résilier|annuler P contrat|engagement
rompre|interrompre P periode d' essai
mettre fin a P contrat|fonctions|mandat
mettre fin a P periode d' essai
mettre D terme au|aux contrat|fonctions de
mettre fin au|aux contrat|mandat|fonctions de|d'|du
mettre fin a D contrat|fonctions|mandat de|d'|du
dispenser de D fonctions
raccompagner vers|a D sortie|porte
reconduire a D porte
conduire vers|a D sortie
précipiter vers D sortie
montrer D porte de D sortie a
signifier D conge|licenciement|renvoi a
notifier D licenciement|renvoi a
retirer D poste a
retirer|ôter|enlever D siege|fauteuil|poste|mandat|fonctions
pousser vers|dans D retraite
jeter dehors
mettre au chomage
écarter de D poste|fonctions|direction
rompre avec
donner conge a
perdre D commandes|renes|direction|presidence|barre
se voir retirer|oter|enlever D poste|fonctions|renes|commandes|direction|presidence|mandat|cles|siege|fauteuil
mettre un terme au|aux|a mandat|regne|collaboration|contrat
mettre fin au|a regne|collaboration
"""
