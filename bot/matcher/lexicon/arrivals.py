"""Verbs and idioms of arriving at an organisation, in the form that ``lexicon.frames`` describes."""

JOIN = """
émarger chez|a|au
pousser|franchir|passer D porte|portes|seuil de|d'|du
préférer
céder|succomber aux|a|au sirenes|charme|charmes|appel|avances|offre|attrait de|d'|du
répondre aux|a|au sirenes|chant|chants|avances de|d'|du
succomber aux|a|au sirenes|charme|charmes|appel|avances|offre|attrait
rejoindre
troquer
échanger
faire partie
devenir salaries|salariees|employes|employees de|d'|du|chez
faire D entree
faire D debuts
faire D nid
prendre D train
prendre place
prendre D chemin de|d'|du
se ranger derriere
se ranger du cote de|d'
passer avec armes
passer dans D camp
passer sous D pavillon
passer sous pavillon|banniere
passer sous D couleurs|banniere de|d'
entamer|ouvrir|écrire|commencer|débuter|démarrer D aventure|chapitre|page|vie|etape chez|avec
trouver D place
prêter main-forte
mettre D talents au service
mettre D talent au service
s'associer a
faire cause
s'embarquer chez
prendre D route|direction de|d'
prendre D route
prendre D fonctions chez
trouver D toit
retrouver D travail|emploi|boulot|job|toit|employeur chez
retrouver du travail|boulot chez
décrocher|obtenir|trouver|dénicher|accepter D emploi|job|boulot|travail|contrat|cdi|place chez
retrouver un poste chez
élire domicile
prendre D bureau
se poser chez
poser D sac|carton|malle|affaires
migrer
traverser D rue|atlantique pour
accepter D offre|proposition de|d'|du|chez
accepter D poste chez
être recrute
débuter
commencer
être embauche
répondre a D appel
dire oui a
donner D accord a|au|aux
donner D accord de principe a|au|aux
emporter|emmener|transporter|apporter D plans|cartons|talents|talent|carnet|savoir|idees|recettes chez
se laisser convaincre
se laisser seduire
rallier
intégrer
rejoindre D rangs|equipe|equipes
renforcer D rangs|equipe|equipes|effectif|effectifs
grossir D rangs|effectif|effectifs|equipe|equipes
garnir D rangs|effectif|effectifs|equipe|equipes
étoffer D rangs|equipe|equipes|effectif|effectifs
compléter D equipe|equipes|effectifs
épauler D equipe|equipes
s'ajouter a|aux D equipe|equipes|effectifs
se joindre a|aux
arriver
entrer
débarquer
débarquer chez
atterrir
se retrouver chez
se retrouver dans D equipe|equipes|rangs de|d'
poser D cartons|valises|bagages|malles|affaires
déposer D cartons|valises
s'engager chez|avec|aupres
signer chez|avec
signer|parapher son|leur contrat avec|chez
passer chez
passer de|d'|du
filer chez
partir chez
aller chez
venir chez
s'installer
s'installer chez
s'installer dans D bureau|bureaux|locaux|murs|fauteuil|rangs|equipe|equipes
prendre ses quartiers
trouver refuge
trouver D point~de~chute
se mettre au service
mettre le cap sur
mettre cap sur
opter pour
choisir
emménager chez
basculer chez
migrer vers|chez
se tourner vers
continuer chez
poursuivre chez
rebondir chez|a
retomber sur D pieds chez
prendre D direction de|d'
s'en~aller chez
travailler|bosser|officier|œuvrer pour|chez
venir travailler|bosser|officier|œuvrer pour|chez
prendre du service chez|aupres
jeter D devolu sur
siéger
embarquer chez
s'enrôler chez
signer avec|pour
se rallier a|au
prendre son poste chez
accepter D offre de|d'
s'embarquer avec|chez
s'enrôler dans
rejoindre D navire|bateau|aventure
se mettre au service de|d'
poser D bagages
déposer D valises|bagages
migrer chez|vers
se vendre a|au
succomber a|au
sauter de|d'|du
monter a bord
embarquer a bord
sauter a bord
grimper a bord
s'embarquer a bord
monter dans D train|navire|bateau|aventure de|d'|du
embarquer avec|pour
s'embarquer dans D aventure|equipe
venir|aller renforcer|grossir|épauler|étoffer|compléter
démarrer chez
faire D pas chez|dans
endosser|enfiler|porter|revêtir|défendre D maillot|couleurs de|d'|du
se recaser chez|a|au
poursuivre D carriere|route|chemin|aventure|parcours chez
continuer D carriere|route|chemin|aventure|parcours chez
poursuivre|continuer D carriere|route|chemin|aventure|parcours
s'offrir D vie|jeunesse|depart chez
céder a|aux millions|avances|offres|propositions|dollars|sollicitations|charmes de|d'|du
succomber a|aux millions|avances|offres|propositions|dollars|sollicitations de|d'|du
être attendu|attendue chez
"""

HIRE = """
trouver
dénicher
repérer chez
pêcher
s'entourer de|d'
faire appel a
souhaiter D bienvenue a
s'élargir a
s'étoffer|s'enrichir|s'agrandir de|d'|avec
s'ouvrir a
s'enrichir de|d'
voir arriver
voir débarquer
dérouler D tapis rouge a
appeler a D rescousse|secours|chevet
appeler en renfort
appeler|attirer a D cotes
ouvrir D bras a
ouvrir D bras
ouvrir D porte|portes a
repêcher
cueillir
braconner
se renforcer de
mettre D grappin sur
faire main basse sur
se choisir
s'attirer
ajouter a
remporter
jeter D devolu sur
piocher
obtenir D ralliement
recruter
embaucher
engager
débaucher
enrôler
attirer
s'offrir
s'offrir les services
s'attacher D services
s'adjoindre D services
élargir|ouvrir|étendre D conseil|board
s'adjoindre
s'assurer D services
s'octroyer les services
s'attirer les services
mettre D main sur
chiper
enlever a
rafler
piquer
souffler
ravir
subtiliser
arracher
accueillir
faire venir
aller chercher
prendre a|chez
puiser
étoffer D etat-major|equipe|direction|rangs|equipes avec
muscler D etat-major|equipe|direction|rangs|equipes|effectifs avec
se renforcer avec
se doter de|d'
happer
aspirer
dérober
siphonner
soutirer
recueillir
détourner
capter
faire signer
faire entrer
s'emparer de|d'
s'adjuger
s'adjuger les services
faucher
chaparder
braquer
arracher D services de|d'
décrocher
miser sur
mettre le grappin sur
jeter le grappin sur
s'attacher
se payer D services
se payer
harponner
dégoter
dégotter
ramener
attirer dans D filets|rangs|giron
prendre dans D filets
accueillir a D conseil
faire entrer a D conseil
enregistrer D arrivee|renfort de|d'
enregistrer D renfort de|d'
acter D arrivee de|d'
intégrer
voler a
empocher
frapper fort|un avec
frapper D coup avec
réaliser|réussir D coup avec
s'attribuer les services
hériter de|d'
séduire
présenter
dévoiler
sortir|tirer de D chapeau|manche|poche
"""

FOUND = """
travailler|plancher|œuvrer a|sur D start-up|startup|jeune~pousse|entreprise|societe|laboratoire|labo
travailler|plancher|œuvrer a|sur D ecole|fonds
travailler|plancher|œuvrer a|sur D creation|lancement de|d' D start-up|startup|jeune~pousse|societe|labo
se consacrer a D start-up|startup|jeune~pousse|entreprise|societe|laboratoire|labo|ecole|fonds
fonder
cofonder
participer a D fondation|création|creation|naissance|lancement
figurer parmi D cofondateurs|fondateurs|cofondatrices|fondatrices
figurer parmi D associes|associees|membres fondateurs|fondatrices
compter parmi D cofondateurs|fondateurs|cofondatrices|fondatrices
baptiser
créer
lancer
monter
bâtir
mettre sur pied
démarrer
se mettre a D compte
se lancer
se lancer a D compte
préparer
préparer D lancement|creation
annoncer D lancement|creation de D entreprise|start-up|societe|laboratoire|jeune-pousse
annoncer sa|leur start-up|startup|societe|entreprise
annoncer sa|leur nouvelle|propre|future start-up|startup|societe|entreprise
ouvrir
ouvrir D porte|portes de|d'|du
inaugurer
amorcer
imaginer
voler de D propres ailes avec
déposer D statuts de|d'
dévoiler
dégainer
officialiser
officialiser D naissance|creation|lancement de|d'|du
révéler|dévoiler|confirmer D naissance|creation|lancement de|d'|du
annoncer D naissance de|d'|du
présenter
sortir du bois avec|pour
sortir de D ombre avec|pour
lever D voile sur
lever
boucler
chercher|solliciter D fonds|capitaux|financements|investisseurs pour un|une|son|sa
chercher D million|millions|milliard|milliards
réunir D million|millions|milliard|milliards
récolter D million|millions|milliard|milliards
obtenir D million|millions|milliard|milliards
empocher D million|millions|milliard|milliards
solliciter D million|millions|milliard|milliards
construire
financer
porter
se lancer dans l' aventure
se lancer dans D capital-risque|conseil|investissement
unir D forces
s'associer dans
se lancer dans l' entrepreneuriat
annoncer D creation|lancement de|d'
donner naissance a
accoucher de|d'
s'établir a D compte
devenir entrepreneur|entrepreneure|entrepreneuse
se muer en entrepreneur|entrepreneure|entrepreneuse|patron|patronne
se transformer en entrepreneur|entrepreneure|entrepreneuse
être a l' origine de|d'|du
repartir de zero avec
se relancer avec
rebondir avec
"""
