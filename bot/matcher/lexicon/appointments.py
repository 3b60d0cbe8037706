# ruff: noqa: E501  (a line of a table is one entry)
"""Verbs and idioms of getting a post, in the form that ``lexicon.frames`` describes."""

NAME = """
nommer
placer aux commandes
placer aux manettes
faire monter
faire entrer
adouber
ériger
sacrer
mandater
mettre aux commandes
mettre aux manettes
confirmer
confirmer a D tete|poste
confirmer au poste|rang|titre de|d'|du
affubler|parer|gratifier|coiffer|doter|honorer du titre de|d'
attribuer
octroyer
positionner
affecter
affecter a|au|aux|sur
parier sur
catapulter
promouvoir
désigner
présenter comme
retenir comme
introniser
propulser
bombarder
élire
porter a D tete|poste|fonction|fonctions|rang
hisser|propulser|élever a D poste|fonction|fonctions|rang|dignite
placer a D tete
installer
choisir
coopter
appeler a
charger de|d'|du|des
muter a|au|aux|vers|sur
réaffecter a|au|aux|vers|sur
déplacer|transférer vers
transférer a|au|aux
recaser
recaser a|au|aux|vers
recaser|redéployer a D tete|direction
reverser|redéployer a|au|aux|vers
confier
déléguer D affaires|gestion|pilotage|direction|interim|pouvoirs|ventes|recherche|finances|operations|produits|ressources|relations|strategie
confier D renes|cles|clefs|commandes|manettes|gouvernail|volant|sceptre|boutique|direction|poste|tete|commandes|interim|responsabilite|presidence|equipe|barre|fonctions|destinees|pilotage|departement
titulariser
rétrograder
ramener|rétrograder|reléguer|rabaisser D rang|poste|statut de|d'
parachuter
hisser
aller
échoir
incomber
dévoloir
élever au rang
élever
mettre a D tete|direction|presidence
pressentir
confier D recherche|finances|produits|produit|communication|ventes|securite|surete|marketing|operations|technologie|ingenierie|robotique|alignement|infrastructure|juridique|design|division|laboratoire|conseil|soin
élever au rang|grade de|d'
installer a D tete|direction|presidence
installer|investir comme
investir de|d'|du|des D fonctions|fonction|charge|mission
nommer a D tete|direction|presidence
placer a D direction|presidence
propulser a D tete|direction|presidence
hisser a D tete|direction|presidence
promouvoir a D tete|direction|presidence
porter a D direction|presidence
asseoir dans D fauteuil
remettre D cles|clefs|renes|commandes|manettes|sceptre|interim|direction|presidence|pilotage|destinees
donner D cles|renes|commandes|direction|presidence|interim
laisser D cles|renes|commandes
attribuer D poste|direction|presidence
offrir D poste|direction|presidence|fauteuil
couronner
placer a|au|aux
donner D galon a
donner D recherche|finances|produits|produit|communication|ventes|securite|surete|marketing|operations|technologie|ingenierie|robotique|ressources|infrastructure|juridique|design|division|laboratoire
tailler|concocter|inventer|imaginer|dessiner|bricoler|offrir D poste|role|titre|fonction|portefeuille
confier D ressources|affaires|relations|strategie|croissance
parachuter a D tete|direction
"""

TAKE = """
devenir
prendre D tete
prendre D renes
prendre D commandes
prendre D commande
prendre D direction
prendre D direction de|d'|du|des
prendre D barre
prendre D gouvernail
prendre D presidence
prendre D poste
prendre D fonctions
prendre D responsabilite
prendre D titre
récupérer le titre de|d'
prendre D manettes
prendre D interim
accepter D interim|direction|presidence|fonctions|responsabilite|charge|fauteuil|poste|fonction|siege|mandat
prendre D galon
prendre du galon
monter d' un|en grade|puissance|cran
monter D cran
monter|grimper au rang|grade|poste
grimper d' un
enfiler D costume|habits|bottes|souliers
décrocher D poste|titre|direction|presidence
décrocher|gagner D ressources|rh|recherche|produits|produit|finances|communication|ventes|marketing|securite|surete|operations|technologie|ingenierie|robotique|infrastructure|infrastructures|affaires
obtenir D ressources|rh|recherche|produits|produit|finances|communication|ventes|marketing|securite|surete|operations|technologie|ingenierie|robotique|infrastructure|infrastructures|affaires
récolter D recherche|produits|produit|finances|communication|ventes|marketing|securite|surete|operations|technologie|ingenierie|robotique|infrastructure|infrastructures|affaires|direction|poste
recevoir D ressources|rh|recherche|produits|produit|finances|communication|ventes|marketing|securite|surete|operations|technologie|ingenierie|robotique|infrastructure|infrastructures|affaires
obtenir D poste|titre|direction|presidence|galons
tirer D titre de|d'
gagner D titre|direction|presidence|poste
recevoir D direction|presidence|titre|renes|cles|portefeuille
gagner D galons
élargir D perimetre
étendre D perimetre|attributions
ajouter D casquette|corde
prendre la responsabilite
prendre l' ascendant
régner sur
présider
présider a D destinees
endosser D costume|habits|casquette
s'emparer des renes
se hisser a D tete
se glisser dans D fauteuil|habits|costume|bottes|souliers
passer aux commandes
passer a D tete
se retrouver aux commandes
tenir D interim|poste
garder|tenir D boutique|maison|baraque|labo|laboratoire|cles|clefs|manettes|bastion|fort
faire tourner D boutique|maison|baraque|machine|labo|laboratoire|affaire
faire office d' interimaire|interimaires
faire D interimaire|interimaires
jouer D interimaire|interimaires|doublure|doublures|remplacant|remplacante|remplacants
gérer|expédier D affaires courantes
s'coller
tenir D cordons|comptes|caisse|finances
avoir la haute main sur
avoir la main sur
avoir autorite sur
avoir D autorite sur
s'charger de|d'|du|des
répondre de|d'|du|des
animer
tenir|assurer|exercer D fonction rh|ressources|finance|finances|juridique|communication|marketing|achats
tenir D ressources|rh|com
tenir|animer D recherche|finances|produits|produit|ventes|surete|securite|marketing|communication|operations|robotique|ingenierie|infrastructure|infrastructures
étrenner|inaugurer D poste|fonction|fonctions|titre
porter|arborer D titre|casquette
avoir la charge de|d'|du|des
avoir la charge|responsabilite|direction|tutelle
avoir la responsabilite de|d'|du|des
avoir D tutelle de|d'|du|des|sur
avoir sous D responsabilite|ordres|coupe|houlette|autorite
réunir|rassembler|regrouper|chapeauter sous D responsabilite|ordres|coupe|houlette|autorite
réunir|rassembler|regrouper|chapeauter desormais sous D responsabilite|ordres|coupe|houlette|autorite
faire office|fonction
s'asseoir sur
prendre en main|charge
prendre
ajouter
reprendre D main sur
reprendre D produit|produits|ventes|finances|communication|marketing|robotique|infrastructure|infrastructures|applications
récupérer D produit|produits|ventes|finances|communication|marketing|robotique|infrastructure|infrastructures|applications
reprendre D supervision|pilotage|poste|renes|cles|clefs|volant|gouvernail|vice-presidence|flambeau|direction|fonctions|commandes|presidence|tete|portefeuille|barre|titre|manettes|equipe|dossier|responsabilite|responsabilites|attributions|casquette|interim|fauteuil
hériter de|du|d'|des
hériter d'|de une|l'|la partie|essentiel|majorite de|d' D attributions|missions|fonctions|responsabilites|dossiers|taches|prerogatives
hériter|récupérer|reprendre|absorber d'|de une|la bonne|grande|large|majeure|belle part|partie de|d'|des D attributions|missions|fonctions|responsabilites|dossiers|taches|prerogatives|equipes|equipe|troupes|perimetre|portefeuille
récupérer|reprendre|absorber|assumer une|la bonne|grande|large|majeure|belle part|partie de|d'|des D attributions|missions|fonctions|responsabilites|dossiers|taches|prerogatives|equipes|equipe|troupes|perimetre|portefeuille
récupérer|reprendre|absorber|assumer D essentiel|gros|partie|majorite de|d'|des D attributions|missions|fonctions|responsabilites|dossiers|taches|prerogatives|equipes|equipe|troupes|perimetre|portefeuille
récupérer|reprendre|absorber|assumer une|la bonne|grande|large|majeure|belle part|partie des attributions|missions|fonctions|responsabilites|dossiers|taches|prerogatives
hériter d'|de une|la bonne|grande|large|majeure|belle part|partie des attributions|missions|fonctions|responsabilites|dossiers|taches|prerogatives
récupérer|reprendre|absorber|assumer D essentiel|gros|partie|majorite des attributions|missions|fonctions|responsabilites|dossiers|taches|prerogatives
récupérer|reprendre|absorber|assumer|hériter D essentiel|gros|partie|majorite du travail|portefeuille|perimetre
récupérer|reprendre|absorber D partie|part|essentiel|gros des|du operations|ventes|finances|produits|produit|marketing|equipes|ressources
récupérer|reprendre|absorber D partie|part|essentiel|gros de la|l' recherche|communication|surete|securite|technique|infrastructure|ingenierie
récupérer|reprendre|absorber D essentiel|gros|partie|reste de D equipe|division|departement|labo
récupérer|reprendre ce qui|qu'~il reste de D equipe|division|departement|labo
hériter de ce qui|qu'~il reste de D equipe|division|departement|labo
assurer D interim
assumer D interim|direction|fonctions|presidence|responsabilites|missions
assurer D fonctions|responsabilites|direction|presidence|pilotage|gestion|conduite|supervision
exercer D interim|fonctions|direction|presidence|responsabilites
assurer|occuper|exercer|assumer par interim
assurer|occuper|exercer|assumer a titre provisoire
assurer|occuper|exercer|assumer provisoirement
récupérer D partenariats|strategie|alignement|plateforme|achats|evaluation|service|pole|division|departement|branche|ressources|rh|com|ingenierie|design|technologie|infrastructure|juridique|affaires|operations|recherche|produits|finances|ventes|marketing|communication|surete|securite|robotique
reprendre D ressources|rh|com|ingenierie|design|technologie|infrastructure|juridique|affaires|operations|recherche|produits|finances|ventes|marketing|communication|surete|securite|robotique
récupérer D supervision|pilotage|poste|fauteuil|siege|bureau|direction|portefeuille|equipe|fonctions|equipes|dossier|dossiers|perimetre|attributions|prerogatives|missions|charge|responsabilites
reprendre D perimetre|prerogatives|missions|charge|equipes|dossiers|travaux|chantier|chantiers|programme|projet
chapeauter
coordonner
orchestrer
codiriger
superviser
diriger
gérer
piloter
coiffer
accéder a|au|aux
monter en grade
grimper
monter
passer
cumuler
occuper D poste|fonctions|fauteuil
occuper D place|siege par interim
se voir confier
se retrouver a D tete
cumuler
tenir D barre|renes
s'asseoir dans D fauteuil|bureau
s'installer dans D fauteuil|bureau
s'installer a D tete
s'installer aux commandes
chausser D bottes|souliers
veiller sur|a|au|aux
conduire
encadrer
se hisser a|au|aux
monter sur D trone
s'installer sur D trone
décrocher D poste|direction|presidence|titre|fauteuil
trouver|dénicher D poste
obtenir D poste|direction|presidence|titre|fauteuil
recevoir D cles|renes|charge
assumer D poste|role|responsabilite
endosser D role|responsabilite|fonction|fonctions
revêtir D habits|costume
coiffer D casquette
prendre D fauteuil
prendre place dans D fauteuil
prendre D volant
prendre D pilotage
s'imposer a D tete
arriver aux commandes|manettes
arriver a D tete
entrer en fonctions|fonction
intégrer|rejoindre D comite executif|directeur|strategique
intégrer|rejoindre D comite de direction
intégrer|rejoindre D comex|codir|directoire|etat-major
entrer au|dans comite executif|directeur
entrer au|dans comite de direction
entrer au|dans comex|codir|directoire
faire D entree au comite executif|directeur
faire D entree au comite de direction
faire D entree au comex|codir|directoire
accéder au comite executif|directeur
accéder au comite de direction
accéder au comex|codir|directoire
prendre sous D aile|coupe|houlette|responsabilite|autorite|tutelle
voir D perimetre elargi|s'~elargir|s'~etendre|grandir|etendu
voir D attributions|responsabilites|fonctions elargies|s'~elargir|s'~etendre|etendues
s'occuper de|d'|du|des
reprendre en main|charge
gagner D galon
gravir un|une echelon|marche
grimper dans D hierarchie|organigramme
monter en puissance|fleche
élargir D attributions|fonctions|responsabilites|champ|portefeuille|missions
étendre D empire|domaine|champ|responsabilites
s'installer a D direction|presidence
prendre place a D direction|presidence|tete
"""

SUCCEED = """
succéder a|au|aux
emboîter D pas a D tete|direction|presidence
succéder
remplacer
suppléer
relever
prendre D suite
prendre D releve
prendre D relais
prendre D place
prendre D succession
assurer D releve|remplacement|succession|relais|transition|continuite|suppleance
assurer D interim de|d'|du
suppléer
remplir D fonctions de
pourvoir a D remplacement
prendre D flambeau
prendre D temoin
faire D interim|soudure|jonction|joint
assurer D soudure|jonction|joint
tenir D interim
prendre D manche
recevoir D cles|flambeau|temoin de
combler D vide|depart
pallier D absence|depart
s'asseoir dans D fauteuil de|d'
relayer
chausser D bottes|souliers|chaussures|pantoufles de|d'|du
reprendre D flambeau de|d'
recueillir D succession
prendre D fauteuil de|d'|du
occuper D place|siege|fauteuil de|d'|du
prendre D poste de|d'
récupérer D poste|fauteuil|siege de|d'|du
occuper|prendre|reprendre|récupérer|obtenir D siege|fauteuil|poste|place vacant|vacante|libre|laisse|laissee|libere|liberee
s'asseoir dans D fauteuil de|d'|du
s'installer dans D fauteuil de|d'|du

"""
