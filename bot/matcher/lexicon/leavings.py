# ruff: noqa: E501  (a line of a table is one entry)
"""Verbs and idioms of leaving, in the form that ``lexicon.frames`` describes."""

EXIT = """
lorgner|guigner|viser|chercher D sortie|porte|ailleurs
faire D temps
caresser|nourrir|mûrir D projet|envie|idee de depart
discuter D modalites|conditions|termes de D depart|sortie
discuter de D depart|sortie
régler D modalites|details de D depart|sortie
remettre|poser D preavis
poursuivre|continuer|mener D recherches|travaux|recherche|route|carriere|chemin|aventure|parcours|combat loin
poursuivre d' autres projets|aventures|interets|opportunites|voies|horizons
se consacrer a d' autres projets|aventures|horizons
se lancer dans d' autres projets|aventures
explorer d' autres voies|horizons|pistes
relever d' autres defis
avoir D pied dehors|ailleurs
avoir D pieds dehors|ailleurs
avoir la tête|tete ailleurs
céder a|au|aux chant|chants|appel|appels|tentation|sirenes
succomber a|au|aux chant|chants|appel|appels|tentation|sirenes
passer D porte pour D derniere
franchir D porte|portes pour D derniere
rendre D siege|strapontin|mandat|acces|pass|passe
rendre D carte d' acces|identite|presse|employe
signer D lettre de depart
jeter D gant
dire adieu|au~revoir a|aux
tourner D talons a
partir voir ailleurs
prendre D porte de sortie
reprendre D billes|independance|autonomie
poser D cartons|valises hors
solder D compte|conges
remettre D sort|mandat|siege
disparaître D couloirs
accompagner D depart|departs|exode|mouvement
faire valoir D droits a D retraite
libérer D bureau|bureaux|place|poste|fauteuil|siege|strapontin|mandat|presidence|direction
vider D bureaux
quitter D aventure
prendre D retraite
signer D depart|demission|sortie
négocier D sortie|depart|divorce
déposer|poser|résigner|abandonner D mandat
envoyer|tendre|adresser|transmettre|expédier|rédiger|écrire|notifier|apporter D demission
envoyer|tendre|adresser|transmettre|expédier|rédiger|écrire|signer|déposer|poser|remettre|présenter|donner D lettre de demission
rendre D carte|telephone|casque|micro|stylo|plume|blouse
reprendre D chemin de D ecole|universite|fac
retourner a D universite|enseignement|recherche|moutons|affaires|oignons|etudes|cours|mandats|placements
retourner a D cheres etudes
se retourner a D universite|enseignement|recherche|affaires|etudes|cours|mandats|placements
retrouver D bancs|amphi|universite|labo
se retirer de D affaires
se retirer au profit|benefice
se retirer en faveur
se retirer de D vie active|professionnelle
tourner D dos
claquer D dernieres
laisser derriere
laisser en plan
laisser sur D route
prendre D air
respirer ailleurs
se faire D malle
se faire porter
prendre D cliques et
prendre D jambes
débarrasser D plancher
lever D pied definitivement
dévisser D plaque
déserter D rangs|navire|poste|lieux
déserter D reunions
sauter de D train|bateau|navire
prendre D canot|canots
fuir D navire
abandonner D partie|poste|lieux|equipage|aventure|projet
renoncer a D aventure
lâcher D rampe|poste|fonctions|direction|presidence|guidon|gouvernail|equipe
poser D armes
rendre D armes
rendre D poste|mandat|fonctions|fauteuil|galons
remiser D badge|costume
raccrocher D costume|badge|casque
ranger D badge|costume|cartons|bureau
céder a D lassitude|fatigue
quitter D paquebot|vaisseau|embarcation
quitter D nid|cocon
quitter D tete|direction|presidence
arriver au terme de D mandat|contrat|mission
arriver en fin de mandat|contrat
arriver a D terme de D mandat|contrat|mission
prendre D chemin de D porte
prendre D chemin de D exil
s'exiler
s'expatrier chez
s'évader
se carapater
se tirer
se tailler
se barrer
se casser
mettre D bouts
plier D parapluie
tirer D echelle
tirer sa
quitter D partie
se rendre libre
redevenir libre
se libérer de D fonctions|obligations
se délier
faire que passer
passer en coup
mettre D distance|kilometres entre
mettre fin a D ans|annees|mois|carriere
mettre un terme a D ans|annees|mois|carriere
mettre un terme a pres|plus de|d' D ans|annees|mois
mettre fin a pres|plus de|d' D ans|annees|mois
mettre fin a sept|huit|neuf|dix|six|cinq|quatre|trois|deux
clore D chapitre|parenthese|aventure|carriere|histoire|cycle
terminer D mandat|mission|contrat|aventure|carriere
finir D mandat|mission|contrat
conclure D carriere|mandat|aventure
ouvrir une page|parenthese ailleurs
changer de vie|voie|trottoir|rive|planete
préférer partir|s'en
préférer D porte|large|exil
choisir de D porte
opter pour D depart|sortie|large|exil
se reconvertir
quitter D aventure|partie|lieux|nid|equipage|giron|affaires
dire adieu|au~revoir
rendre D maillot|matricule|laissez-passer|clefs|trousseau|renes|commandes
raccrocher D badge|costume|blouse|casquette|micro|combine|telephone|tablier
poser D plume|stylo|clavier
hisser D voiles
laisser D fauteuil|siege|poste vacant|vide
laisser vacant D poste|siege|fauteuil
rejoindre D liste|cohorte|rangs|cortege|contingent|flot|vague|club des|de departs|partants|demissionnaires
rejoindre D liste|cohorte|rangs|cortege|contingent|flot|vague|club des|de sortants|demissions|transfuges|ex
s'ajouter a|au D liste|vague|serie|cohorte
allonger D liste|serie|cortege
grossir|gonfler|rallonger|étoffer D rangs|liste|cohorte|contingent|flot des|de departs|partants
grossir|gonfler|rallonger|étoffer D rangs|liste|cohorte|contingent|flot des|de demissionnaires|sortants
grossir|gonfler|rallonger|étoffer D rangs|liste|cohorte|contingent|flot des|de demissions|transfuges|ex
allonger D liste|serie|cortege des|de departs|partants|demissionnaires|sortants|demissions
figurer|compter parmi D partants|departs|demissionnaires|sortants
figurer|être sur D liste D partants|departs|demissionnaires|sortants
figurer|être sur D liste D prochains|futurs|prochaines partants|departs|demissionnaires|sortants|demissions
faire partie D partants|departs|demissionnaires|sortants
disparaître D organigramme|annuaire|effectifs
s'envoler vers|pour d' autres cieux|horizons|aventures|defis|projets
voguer|appareiller|migrer vers|pour d' autres cieux|horizons|aventures|rivages
cingler vers d' autres cieux|horizons|aventures
filer vers d' autres cieux|horizons|aventures
mettre le cap sur|vers d' autres cieux|horizons|aventures
se tourner vers d' autres cieux|horizons|aventures|defis|projets
s'en~aller vers d' autres cieux|horizons|aventures
tenter D chance|aventure ailleurs
trouver D accord de depart|sortie|separation
signer D accord|protocole de depart|sortie
conclure D accord de depart|sortie
chercher D sortie|porte
poursuivre D route|carriere|chemin|aventure|parcours|travaux ailleurs
continuer D route|carriere|chemin|aventure|parcours|travaux ailleurs
poursuivre D route|carriere|chemin|aventure|parcours sous d' autres
poursuivre D route|carriere|chemin|aventure|parcours hors
écrire D suite|histoire ailleurs
exercer D talents|talent ailleurs
chercher fortune ailleurs
se diriger vers D sortie|porte
gagner D sortie
choisir D depart|exil|large
rompre D amarres|ban|rangs|ponts
divorcer
divorcer de|d'|avec
lâcher D commandes|renes|volant
sortir par D grande|petite
sortir|passer par D porte
tourner casaque
fuir
laisser tomber
plaquer tout
quitter tout
lâcher tout
reprendre D billes
voir D horizon ailleurs
faire D paquetage|balluchon
plier D gaules
signer D fin
mettre D point final
poser D valises ailleurs
quitter
démissionner
partir
s'en~aller
claquer D porte
prendre D porte
prendre D large
prendre d' autres routes|chemins|voies|directions
prendre D tangente
prendre D fuite
plier bagage|bagages
plier D bagages
faire D valises|valise|cartons|malles|paquets|baluchon|bagages|sac
boucler D valises|cartons|bagages
empaqueter D cartons|affaires
faire D adieux
tirer D reverence
rendre D tablier|badge|casquette|ordinateur|antenne
poser|déposer D badge
jeter D eponge
tourner D page
passer a D concurrence|ennemi
filer a D concurrence|ennemi
tourner D dos a
larguer
délaisser
planter
se séparer
rendre D clés|cles
solder D comptes
vider D bureau
prendre D envol
prendre D chemin de D sortie
prendre D sortie
fermer D porte de|d'|du|derriere
refermer D porte
écrire D page|chapitre
ouvrir D chapitre|page
voguer ailleurs
aller ailleurs
s'en~aller ailleurs
partir ailleurs
déposer D armes|tablier
raccrocher D clavier
faire D croix sur
mettre D distances
baisser D rideau
tirer D trait sur
tourner D talons
décrocher
lâcher D rampe|barre|manche
passer a autre chose
changer d' air|horizon|employeur|maison|crémerie|vie
prendre D clé|cle D champs
se faire D belle
faire defection
faire faux bond
sortir de|d'|du chez|effectifs|rangs|entreprise
sortir du conseil|board
dire stop
solder D annees|ans
clore|boucler D annees|ans
fausser compagnie
plaquer
s'arrêter la
quitter D rangs
vider D bureau|tiroirs|casier
rendre D ordinateur|carte|uniforme|maillot|armes
préparer D sortie|depart|valises|cartons
négocier D sortie|depart
ranger D affaires|stylos|claviers
vivre D derniers|dernieres
fermer D ordinateur pour de bon
compléter D trio|liste|serie|lot D partants|departs|sortants
signer D dernier billet|message|memo d' employe|employee
lâcher D emploi|job|boulot|travail
passer D derniers|dernieres
prendre D quille
filer a D anglaise
plier D gaule|tente
remballer
s'effacer
rendre les armes
décliner D nouveau mandat
achever D mandat
sauter en marche
quitter D bord
se mettre a D vert
partir en retraite
partir a D retraite
mettre D voile|voiles
mettre le cap ailleurs
reprendre D liberte|independance|autonomie
retrouver D liberte
boucler D boucle
décamper
déguerpir
détaler
prendre D cliques
prendre D poudre
lever D camp|ancre
larguer D amarres
mettre D voiles|bouts
déserter
lâcher
abandonner
perdre D siege|strapontin
abandonner D poste|fonctions|fonction|fauteuil|navire|siege|mandat|direction|presidence|responsabilites
renoncer a D poste|fonctions|fauteuil|siege|mandat|direction|presidence
rompre avec
rompre|casser|dénoncer|résilier P contrat|engagement
repartir
se retirer
se détacher
se désengager
raccrocher
remettre D demission
présenter D demission
donner D demission
donner D preavis
donner D preavis a
déposer D preavis
déposer D demission
poser D demission
faire valoir D droits
mettre fin a D collaboration|fonctions|aventure|contrat|mission|mandat|parcours|carriere
mettre fin a D passage|sejour|voyage
mettre un terme a D collaboration|fonctions|aventure|contrat|mission|mandat|parcours|carriere
mettre un terme a D passage|sejour|voyage
annoncer|officialiser|confirmer|acter|signifier|révéler la fin de P aventure|contrat|mission|mandat|parcours
annoncer|officialiser|confirmer|acter|signifier|révéler la fin de P carriere|passage|sejour|voyage|histoire
célébrer|fêter|raconter|partager|signer la fin de P aventure|contrat|mission|mandat|parcours
célébrer|fêter|raconter|partager|signer la fin de P carriere|passage|sejour|voyage|histoire
fausser compagnie a
prendre conge de|d'|du
prendre conge pour de bon|toujours
prendre conge definitivement
voguer vers
aller voir ailleurs
voir ailleurs
voler vers
voler de D ailes
changer D ecurie|equipe|camp|maison|employeur|bord|paroisse|cap|crémerie|cremerie|air|horizon
changer de camp|cremerie|maison|employeur|air|bord|maillot|boutique|boite|pavillon|banniere|chapelle
changer d' enseigne|entreprise|employeur|ecurie
dire adieu|au~revoir a
faire ses adieux a
descendre de D train|bateau|navire
quitter D navire|bateau
sauter D navire
s'éclipser
filer
s'évaporer
s'évanouir
s'éloigner
tirer D rideau
refermer D chapitre|parenthese|porte|page
clore D chapitre|parenthese|aventure
quitter D fonctions|poste
se démettre
passer son chemin
prendre D distances
prendre D liberte
céder aux sirenes
raccrocher D gants|crampons
ranger D affaires|crayons
donner D conge
partir vers|pour d' autres aventures|horizons|cieux|projets
partir D d' autres horizons
s'envoler
cesser D fonctions|activites|collaboration|mandat
cesser toute activite|collaboration|fonction chez
cesser toute activite|fonction au sein
cesser toute activite|fonction dans D entreprise|maison|societe|start-up|laboratoire|groupe
faire faux bond a
descendre du train|bateau|navire
fermer D parenthese|chapitre|page
prendre D poudre d' escampette
mettre D clé|clef sous D porte
voguer vers d' autres cieux
mettre D terme a D contrat|fonctions|mandat|aventure|collaboration
mettre fin a D contrat
quitter D maison
remettre D mandat|tablier|badge|fonctions
rendre D mandat|badge|costume
se retirer des affaires
couper D ponts
couper D ponts avec
cesser de travailler pour|chez
couper D cordon
émigrer
déménager chez
s'affranchir de|d'|du
faire secession
faire scission
quitter D bercail
vivre D derniers jours chez
débarquer de|du D train|bateau|navire
descendre de voiture
refermer D livre
éteindre D lumiere|lumieres
dire bye-bye|ciao
mettre fin a D histoire
s'offrir D depart|vie
faire place nette
vider D lieux
laisser D chaise vide
laisser D vide
achever|terminer|conclure|boucler|clore D parcours|aventure|mission|cycle|histoire|bail
voir autre chose
prendre D aller simple
jouer D filles de l' air
jouer D fille de l' air
sortir par D haut
sortir D jeu
abdiquer
dételer
saluer D equipes|troupes|collegues|salaries D derniere
saluer D equipes|troupes|collegues|salaries pour D derniere
franchir pour D derniere fois D porte|portes|seuil
explorer ailleurs
se séparer de|d'|du
se quitter
remettre|poser|rendre D lettre
"""

PAUSE = """
prendre|obtenir|demander|solliciter|négocier|poser D trimestre|semestre|saison|ete|hiver|printemps|automne de|d' conge|conges|pause|recul|repos|vacances|arret
prendre|obtenir|demander|solliciter|négocier D trimestre|semestre|saison|an|mois|semaines de|d' coupure|respiration|cesure|disponibilite
s'accorder|s'octroyer|s'offrir D trimestre|semestre|saison|ete|hiver|printemps|automne de|d' conge|conges|pause|recul|repos|vacances|arret
s'accorder|s'octroyer|s'offrir D trimestre|semestre|saison|an|mois|semaines de|d' coupure|respiration|cesure|disponibilite
prendre|obtenir|demander|solliciter|négocier D trimestre|semestre|an|mois|pause|conge|saison sabbatique|sabbatiques
s'accorder|s'octroyer|s'offrir D trimestre|semestre|an|mois|saison sabbatique|sabbatiques
s'arrêter|s'interrompre D trimestre|semestre|saison
s'arrêter|s'interrompre pour D semaines|mois|trimestre|semestre|saison
s'arrêter|s'interrompre pour D seconde|deuxieme|troisieme fois
s'interrompre jusqu'|quelques|plusieurs
se mettre au repos
commencer|débuter|démarrer|entamer|inaugurer D conge|annee|semestre maternite|paternite|parental|parentale|maladie|sabbatique|d'~adoption
commencer|débuter|démarrer|entamer|prendre|obtenir|demander|poser|s'octroyer|s'accorder|bénéficier D arret maladie|de~travail
commencer|débuter|démarrer|entamer D pause
commencer|débuter|démarrer|entamer|poser|annoncer|bénéficier D trimestre|semestre|saison|an|mois|semaines de|d' conge|pause|repos|vacances|arret|coupure
commencer|débuter|démarrer|entamer|poser|annoncer|bénéficier quelques|plusieurs mois|semaines de|d' conge|pause|repos|vacances|arret|coupure
annoncer un conge de|d'
annoncer un|une absence|indisponibilite|disponibilite
demander|poser D conge|conges|disponibilite
demander|obtenir|poser|bénéficier D annee sabbatique
obtenir D conge|disponibilite|annee|semestre
obtenir|demander|solliciter D mise en conge|disponibilite|retrait
observer D repos|convalescence|arret
observer D mois|semaines de repos|convalescence|arret
solliciter D conge|disponibilite
bénéficier D conge
s'accorder D coupure|break|trêve|treve|repit|respiration|sas
s'offrir D coupure|treve|repit|respiration|sas
s'octroyer D coupure|treve|repit|respiration|sas
partir en vacances pour D reste
s'offrir D vacances jusqu'|prolongees
s'accorder D vacances jusqu'|prolongees
s'octroyer D vacances jusqu'|prolongees
prendre|obtenir|demander plusieurs|quelques mois|semaines de|d' conge|pause|recul|repos|vacances|arret
s'offrir plusieurs|quelques mois|semaines de|d' conge|pause|recul|repos|vacances|arret
s'accorder plusieurs|quelques mois|semaines de|d' conge|pause|recul|repos|vacances|arret
s'octroyer plusieurs|quelques mois|semaines de|d' conge|pause|recul|repos|vacances|arret
partir en conge
prolonger D conge|conges|pause|arret|absence|convalescence
reconduire D conge|arret
prendre D mois sans
prendre deux|trois|quatre|six mois sans
être hospitalise|hospitalisee
se retrouver en arret
partir en arret
être au repos
s'arrêter plusieurs|quelques semaines|mois
s'arrêter D semaines|mois
s'interrompre plusieurs|quelques semaines|mois
s'interrompre D semaines|mois
mettre D travail|carriere|fonctions en sommeil|veilleuse
suspendre D collaboration|activite|activites|fonctions|mandat|contrat
débrancher pour|jusqu'|quelques|plusieurs|D mois|semaines|an|ans
poser|déposer|ranger|lâcher|laisser D dossiers|crayons|stylo|clavier|outils|cartons jusqu'|pour|quelques
ouvrir D parenthese
mettre de D cote D carriere
lever le pied quelques|jusqu'
prendre D temps pour
prendre D conge de maternite|paternite|maternité
partir en conges
partir en long conge
partir en maternite
s'arrêter D temps|moment
s'arrêter aussi|egalement
s'arrêter quelque
être en conge|conges|convalescence|arret|repos
se mettre en sommeil
se faire opérer
prendre D pause
prendre D repos
s'absenter D mois|semaines|ans
s'absenter pour
se retirer momentanement
se tenir a D ecart
se consacrer D temps
prendre D conge|conges
prendre conge jusqu'|pour|pendant|durant|afin
prendre un|une conge|pause
entamer|débuter D conge|arret
prendre D recul
prendre D champ
prendre D annee sabbatique
prendre D semestre sabbatique
prendre D temps
prendre D break
prendre D annee
mettre entre parentheses
mettre D carriere|fonctions|mandat entre parentheses
s'éclipser jusqu'
s'éloigner jusqu'
s'éloigner quelques
se consacrer a D enfant|famille|fils|fille|bebe
se consacrer a sa|leur sante
s'occuper de D enfant|famille|fils|fille|bebe
s'occuper de sa|leur sante
se soigner
garder D lit|chambre
décrocher jusqu'|quelques|D temps
couper jusqu'|quelques
recharger D batteries
être arrete|arretee
être absent|absente
prendre D vacances
prendre D mois
se reposer
disparaître D mois
se ménager
se mettre en retrait|conge|pause
se mettre au vert
se mettre a l' ecart
s'accorder D conge|pause|break|respiration|parenthese|annee
s'offrir D conge|pause|break|respiration|parenthese|annee
s'octroyer D conge|pause|parenthese|annee
poser D conge|conges
faire D pause|break
lever D pied
s'absenter
s'arrêter jusqu'|quelques
s'arrêter pour soigner|se|s'|raisons|raison|des~raisons
s'arrêter le temps
interrompre D activites|fonctions
s'éloigner temporairement|provisoirement|jusqu'
s'interrompre
se retirer temporairement|provisoirement|jusqu'
se mettre en arret
marquer D pause
souffler
débrayer
suspendre D activite|activites|fonctions
prendre D mois|semaines|semaine|an|ans de|d' conge|pause|recul|repos|vacances|arret
s'accorder D mois|semaines|an|ans de|d' conge|pause|recul|repos|vacances|arret
s'offrir D mois|semaines|an|ans de|d' conge|pause|recul|repos|vacances|arret
s'octroyer D mois|semaines|an|ans de|d' conge|pause|recul|repos|arret
s'accorder D mois|semaines|an
s'octroyer D mois|semaines|an
poser D mois|semaines|an de conge|conges
obtenir D mois|semaines|an de conge|pause|repos|disponibilite
demander D mois|semaines|an de conge|repos|disponibilite
se mettre en disponibilite
se mettre en conges|repos
s'arrêter D mois|semaines|an
faire D parenthese
ouvrir D parenthese
mettre D carriere entre parentheses
mettre D carriere|activite en pause
prendre D disponibilite
prendre D parenthese|respiration
prendre de la distance
déconnecter D mois|semaines
partir en annee sabbatique
partir en disponibilite
être en conge
être en arret
obtenir D conge|conges|disponibilite
décrocher D conge|conges|disponibilite
décrocher D annee|semestre sabbatique
obtenir D annee|semestre sabbatique
négocier D conge|disponibilite
négocier D annee|semestre sabbatique
s'éloigner pour D mois|semaines|an|ans|semestre
s'éclipser pour D mois|semaines|an|ans|semestre
appuyer sur pause
appuyer sur D bouton pause
s'accorder D repos|temps
s'octroyer D repos|temps
débrancher jusqu'|quelques|plusieurs
débrancher|décrocher|déconnecter|couper pour quelques|plusieurs|D mois|semaines
débrancher|décrocher|déconnecter|couper pour D an|ans|annee|semestre
déconnecter jusqu'|quelques|plusieurs|pour
décrocher le temps
souffler jusqu'|quelques|plusieurs
s'arrêter pour D naissance|sante|famille
prendre D distance|distances|large|air|champ|recul|ailes jusqu'|quelques|plusieurs
"""

LOSE = """
perdre
se passer de|d'|des
faire sans
composer sans
compter sans
voir partir
voir s' eloigner|envoler|evaporer|eclipser|echapper
voir s' en aller
voir D fuir|claquer|démissionner|demissionner
voir sortir|disparaitre
voir filer
laisser partir|filer|echapper
dire adieu|au~revoir a
laisser s' echapper
déplorer D depart de|d'
"""

HAND_OVER = """
céder D volant|manettes|gouvernail|bureau|casquette
laisser D volant|manettes|gouvernail|bureau|casquette|interim
remettre D pouvoirs|renes|commandes|barre|clefs
confier D clefs|barre|commandes|manettes|destinees a
transmettre D clefs|renes|casquette
passer D clefs|volant|manettes|pouvoir|pouvoirs
passer D main
passer D relais
passer D flambeau
passer D temoin
passer D cles
céder D place
céder D fauteuil
céder D poste
céder D siege|sieges|places|fauteuils
laisser D sieges|places|fauteuils
céder D cles
céder D renes|commandes|direction|presidence|vice-presidence|tete|portefeuille|pilotage|responsabilite
léguer D direction|presidence|vice-presidence|pilotage
laisser D place
laisser D poste
laisser D fauteuil
laisser D cles
laisser D renes|commandes|direction|presidence|siege|vice-presidence|tete|portefeuille|pilotage|responsabilite
rendre D cles
rendre|restituer D place|fauteuil|renes|commandes|manettes|couronne|trone|poste|siege
rendre|restituer D direction|presidence|vice-presidence|pilotage
remettre D cles
confier D cles|renes a
transmettre D relais|flambeau|temoin|cles|poste|renes
céder D recherche|ingenierie|finances|produits|operations|ventes|securite|surete|communication|marketing
laisser D recherche|ingenierie|finances|produits|operations|ventes|securite|surete|communication|marketing
confier D recherche|ingenierie|finances|produits|operations|ventes|securite|surete|communication|marketing a
céder D relais|flambeau|main|barre
laisser D main|relais|barre
transmettre D main|barre|commandes|flambeau|direction|presidence|fauteuil
passer D barre|commandes|renes|balle
s'effacer devant|pour
céder|laisser|abandonner|transmettre|léguer D affaires publiques|juridiques|internationales
céder|laisser|abandonner|transmettre|léguer D affaires reglementaires|gouvernementales|economiques|mondiales
céder|laisser|abandonner|transmettre|léguer D relations publiques|presse|institutionnelles|exterieures
céder|laisser|abandonner|transmettre|léguer D ressources humaines
céder|laisser|transmettre|léguer D juridique|robotique|design|partenariats|technologie|croissance|rh
céder|laisser|transmettre|léguer D infrastructure|infrastructures
céder|laisser|transmettre|léguer D pre-entrainement|post-entrainement|alignement
abandonner|transmettre|léguer D recherche|ingenierie|finances|produits|operations|ventes a
abandonner|transmettre|léguer D securite|surete|communication|marketing a
laisser|confier|céder D laboratoire|labo|division|departement|filiale|maison a
confier|laisser|céder|transmettre D equipe|equipes|troupes|responsabilites|dossiers a
"""

NO_LONGER = """
émarger chez|a|au
siéger
avoir D badge|bureau|adresse
être des notres
apparaître dans|sur D organigramme|annuaire|site|trombinoscope|page|effectifs|liste|registres
exercer
officier
être aux manettes
occuper
diriger
faire partie
travailler
appartenir a|au
compter parmi
être chez
être de D maison|effectif|equipe|effectifs
être dans|parmi D rangs|effectifs|troupes|equipes|murs|organigramme|salaries
être dans l' entreprise
être dans la maison|societe|boite|start-up
être au sein de l' entreprise
être au sein de la maison|societe|start-up
être au sein du groupe
figurer dans
figurer
être salarie|employe|salariee|employee
travailler pour|chez
être de D equipe|effectif
être a D emploi|service
être sous contrat
être en poste
officier chez
être a D tete
être aux commandes
"""

NOT_AGAIN = """
renouveler D contrat|bail|mandat|engagement
prolonger D contrat|bail|mandat|engagement|sejour|aventure
reconduire D contrat|bail|mandat
reconduire
renouveler
prolonger
rempiler
briguer D mandat
briguer mandat
solliciter mandat
demander mandat
solliciter D mandat|renouvellement|reconduction
demander D mandat|renouvellement|reconduction
se représenter
se porter candidat|candidate
aller au bout
aller|rester|demeurer au-dela
aller jusqu' au bout
revenir de D conge|conges|pause|vacances
finir D annee|mois|saison|mandat|semaine
terminer D annee|mois|saison|mandat|semaine
être la a|en|au D ete|automne|hiver|printemps|rentree
être la a|en|au ete|automne|hiver|printemps|rentree
passer D ete|hiver|automne|printemps|annee|semaine
être reconduit|reconduite|renouvele|renouvelee
faire D vieux os
être du voyage|prochain
avoir survecu
survivre
faire long feu
tenir D trimestre|semestre|mois|an|annee
"""
