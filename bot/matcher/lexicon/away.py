# ruff: noqa: E501  (a line of a table is one entry)
"""Words that say « away » of somebody who is said to think of it: « aurait des envies d'air »."""

from bot.matcher.lexicon import words

# What of one's own may be taken elsewhere: « poursuivrait sa carrière ailleurs », « hors de la maison ».
LIFE = words(
    """
    vie carriere avenir aventure aventures route chemin parcours chance fortune bonheur talent talents salut voie
    destin destinee horizon recherches travaux suite histoire projets ambitions reves
    """
)
# « des envies d'ailleurs », « des velléités de départ ».
DESIRES = words(
    """
    envie envies desir desirs besoin velleites velleite soif gout tentation tentations fourmis demangeaisons
    idees projets intentions reves
    """
)
DESIRED = words(
    """
    ailleurs air large horizon horizons evasion independance emancipation liberte depart exil changement
    solo nouveaute grand-large
    """
)
# « lorgnerait la sortie »: what nobody does to a product's.
EYEING = words(
    """
    lorgner guetter viser regarder chercher reluquer loucher zieuter zyeuter entrevoir étudier envisager convoiter
    approcher rapprocher diriger tourner apercevoir scruter imaginer songer penser réfléchir voir glisser
    """
)
# « passerait à la concurrence », « rebondirait dans une start-up ».
MOVING = words(
    """
    passer filer partir aller finir rebondir atterrir débarquer signer engager retrouver recaser poursuivre rallier
    gagner exiler transférer continuer poser exercer
    """
)
# « regarderait du côté de la concurrence ».
LOOKING = words("regarder lorgner loucher pencher tourner pousser")
# « serait tenté par la concurrence ».
LURING = words("tenter séduire attirer appeler convaincre conquérir gagner")
# « écouterait les sirènes d'un rival ».
YIELDING = words("céder succomber écouter répondre entendre accepter")
BAGS = words("valise valises cartons carton bagage bagages malle malles paquets baluchon paquetage balluchon")
OTHERS = words(
    """
    horizon horizons cieux rivages rivage eaux employeur employeurs ecurie aventures aventure maison maisons
    paturages latitudes defi defis vie voies chapitre port point cremerie
    """
)
# Of another house, with no object of one's own: « serait attendu chez Z », « referait surface chez Z ».
VISITING = words(
    """
    intervenir parler déjeuner dîner témoigner investir plaider séjourner dormir insister figurer inquiéter
    fournir approvisionner servir habiller renseigner commander puiser piocher plaindre excuser rendre venir
    exister tourner coûter fonctionner acheter vendre lever emprunter louer recruter débaucher embaucher
    exprimer exposer chanter jouer travailler discuter négocier dialoguer échanger informer étudier apprendre
    débuter former commencer naître passer être avoir faire
    """
)
# What somebody may give themselves up to instead: « goûterait à l'entrepreneuriat ».
CALLINGS = words(
    """
    enseignement entrepreneuriat peinture musique ecriture agriculture viticulture philanthropie humanitaire politique
    universite academie retraite
    """
)
PUBLIC = words("universitaire publique fondamentale academique")
# « serait annoncé chez Z », « on l'annonce chez Z »: what others say of somebody.
GIVING_OUT = words("annoncer attendre pressentir espérer donner envoyer promettre")
