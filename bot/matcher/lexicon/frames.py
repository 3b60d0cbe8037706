# ruff: noqa: E501  (a line of a table is one entry)
"""What a verb, an idiom or a noun says of somebody's post.

A line is ``verb complement…``: the infinitive (« s' » before it: reflexive) and the folded
words that must follow the verb group, in order. ``D`` is any determiner or contracted
preposition, ``a|b`` an alternative, ``~`` before a word makes it optional. Longer idioms win.
"""

from enum import StrEnum

from bot.matcher.lexicon import leavings, words


class Act(StrEnum):
    """What is told of the person concerned, before it is known which organisation is meant."""

    EXIT = "exit"  # leaves on one's own
    OUST = "oust"  # is made to leave
    JOIN = "join"  # goes to an organisation
    HIRE = "hire"  # an organisation takes somebody
    NAME = "name"  # gets a post from somebody
    TAKE = "take"  # takes a post
    SUCCEED = "succeed"  # takes over from somebody
    PAUSE = "pause"  # goes on leave
    COME_BACK = "come back"
    TAKE_BACK = "take back"  # an organisation takes somebody back
    FOUND = "found"
    LOSE = "lose"  # an organisation loses somebody
    HAND_OVER = "hand over"  # leaves a post to somebody
    NO_LONGER = "no longer"  # « ne fait plus partie de »
    NOT_AGAIN = "not again"  # « ne renouvellera pas son contrat »: denied, it tells of a leaving
    TAKE_ALONG = "take along"  # « emmène X et Y avec elle »: they do as the subject does
    FOLLOW = "follow"  # does as the person before did
    STAY = "stay"  # keeps a place: « reste salarié »; « reste finalement » takes a departure back


# Acts whose person is the object of the active verb.
OBJECT_ACTS = frozenset({Act.OUST, Act.HIRE, Act.NAME, Act.TAKE_BACK, Act.LOSE})

VERBS: dict[Act, str] = {
    Act.EXIT: leavings.EXIT,
    Act.OUST: leavings.OUST,
    Act.JOIN: """
        rejoindre
        troquer
        faire D entree
        faire D debuts
        faire D nid
        prendre D train
        prendre place
        prendre D chemin de
        se ranger derriere
        passer avec armes
        passer dans D camp
        passer sous D pavillon
        trouver D place
        retrouver D place
        commencer chez
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
        élire domicile
        prendre D bureau
        se poser chez
        poser D sac|carton|malle|affaires
        migrer
        traverser D rue|atlantique pour
        aller grossir
        aller renforcer
        accepter D offre|poste|proposition de|d'|du|chez
        être recrute
        débuter chez
        être embauche
        répondre a D appel
        dire oui a
        donner D accord a
        se laisser convaincre
        se laisser seduire
        succomber aux sirenes de|d'|du
        rallier
        intégrer
        rejoindre D rangs|equipe|equipes
        renforcer D rangs|equipe|equipes|effectifs
        grossir D rangs
        étoffer D rangs
        se joindre a|aux
        arriver
        entrer
        débarquer
        débarquer chez|a
        atterrir
        poser D cartons|valises|bagages|malles|affaires
        déposer D cartons|valises
        s'engager chez|avec|aupres
        signer chez|avec
        passer chez
        passer de|d'|du
        filer chez
        partir chez
        aller chez
        venir chez
        s'installer chez
        prendre ses quartiers
        trouver refuge
        trouver D point~de~chute
        se mettre au service
        mettre le cap sur
        céder aux sirenes de|d'|du
        opter pour
        choisir
        emménager chez
        basculer chez
        migrer vers|chez
        se tourner vers
        continuer chez
        poursuivre chez
        rebondir chez|a
        prendre D direction de|d'
        s'en~aller chez
        travailler pour|chez
        siéger
        embarquer chez
        s'enrôler chez
        signer avec|pour
        se rallier a|au
        prendre son poste chez
        accepter D offre de|d'
        s'embarquer avec|chez
        s'enrôler dans
        rejoindre D navire|bateau|maison|aventure
        se mettre au service de|d'
        poser D bagages
        déposer D valises|bagages
        migrer chez|vers
    """,
    Act.HIRE: """
        trouver
        dénicher
        pêcher
        s'entourer de|d'
        faire appel a
        souhaiter D bienvenue a
        s'élargir a
        s'ouvrir a
        s'enrichir de|d'
        voir arriver
        voir débarquer
        dérouler D tapis rouge a
        repêcher
        cueillir
        braconner
        se renforcer de
        mettre D grappin sur
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
        s'adjoindre
        s'assurer D services
        s'octroyer les services
        s'attirer les services
        mettre D main sur
        chiper
        rafler
        piquer
        souffler
        ravir
        subtiliser
        arracher
        accueillir
        faire venir
        aller chercher
        étoffer D etat-major|equipe|direction|rangs|equipes avec
        se renforcer avec
        se doter de|d'
        happer
        aspirer
        dérober
        siphonner
        détourner
        capter
        faire signer
        faire entrer
        s'emparer de|d'
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
    """,
    Act.NAME: """
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
        confirmer a D tete|poste
        positionner
        affecter
        parier sur
        catapulter
        promouvoir
        désigner
        introniser
        propulser
        bombarder
        élire
        porter a D tete
        placer a D tete
        installer
        choisir
        coopter
        appeler a
        charger de
        confier D renes|cles|direction|poste|tete|commandes|interim|responsabilite|presidence|equipe|barre|fonctions|destinees|pilotage|departement
        titulariser
        parachuter
        hisser
        aller
        échoir
        élever au rang
        élever
        mettre a D tete
        pressentir
        confier D recherche|finances|produits|produit|communication|ventes|securite|surete|marketing|operations|technologie|ingenierie|robotique|alignement|infrastructure|juridique|design|division|laboratoire|conseil|soin
        élever au rang|grade de|d'
        installer a D tete|direction|presidence
        nommer a D tete|direction|presidence
        placer a D direction|presidence
        propulser a D tete|direction|presidence
        hisser a D tete|direction|presidence
        promouvoir a D tete|direction|presidence
        porter a D direction|presidence
        asseoir dans D fauteuil
        remettre D cles|renes|commandes
        donner D cles|renes|commandes
        laisser D cles|renes|commandes
        attribuer D poste|direction|presidence
        offrir D poste|direction|presidence|fauteuil
        couronner
    """,
    Act.TAKE: """
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
        prendre D manettes
        prendre D interim
        accepter D interim|direction|presidence|fonctions|responsabilite|charge|fauteuil
        prendre D galon
        prendre du galon
        monter d' un|en grade|puissance|cran
        monter D cran
        grimper d' un
        enfiler D costume
        décrocher D poste|titre|direction|presidence
        obtenir D poste|titre|direction|presidence|galons
        recevoir D direction|presidence|titre|renes|cles
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
        se glisser dans D fauteuil
        passer aux commandes
        se retrouver aux commandes
        garder D boutique
        tenir D boutique|interim
        faire tourner D boutique
        jouer les interimaires
        s'asseoir sur
        prendre en main|charge
        prendre
        ajouter
        reprendre D main sur
        reprendre D poste|renes|vice-presidence|flambeau|direction|fonctions|commandes|presidence|tete|portefeuille|barre|titre|manettes|equipe|dossier|responsabilites|attributions|casquette|interim
        hériter de|du|d'|des
        assurer D interim
        assumer D interim|direction|fonctions|presidence
        exercer D interim|fonctions
        récupérer D operations|recherche|produits|finances|ventes|marketing|communication|surete|securite|robotique
        reprendre D operations|recherche|produits|finances|ventes|marketing|communication|surete|securite|robotique
        récupérer D poste|direction|portefeuille|equipe|fonctions|equipes|dossier|dossiers|perimetre|attributions|prerogatives|missions|charge|responsabilites
        reprendre D perimetre|prerogatives|missions|charge|equipes|dossiers
        chapeauter
        codiriger
        superviser
        diriger
        piloter
        coiffer
        accéder a|au|aux
        monter en grade
        grimper
        monter
        passer
        cumuler
        occuper D poste|fonctions|fauteuil
        se voir confier
        se retrouver a D tete
        cumuler
        tenir D maison|barre|renes
        s'asseoir dans D fauteuil
        s'installer dans D fauteuil
        s'installer a D tete
        s'installer aux commandes
        chausser D bottes
        veiller sur|a
        conduire
        encadrer
        se hisser a|au|aux
        monter sur D trone
        s'installer sur D trone
        décrocher D poste|direction|presidence|titre|fauteuil
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
        garder D maison
        voir D perimetre elargi|s'~elargir|s'~etendre|grandir|etendu
        voir D attributions|responsabilites|fonctions elargies|s'~elargir|s'~etendre|etendues
        s'occuper de|d'|du|des
    """,
    Act.SUCCEED: """
        succéder a|au|aux
        succéder
        remplacer
        suppléer
        relever
        prendre D suite
        prendre D releve
        prendre D relais
        prendre D place
        prendre D succession
        assurer D releve|succession|relais|transition
        assurer D interim de|d'|du
        suppléer
        remplir D fonctions de
        pourvoir a D remplacement
        prendre D flambeau
        prendre D temoin
        faire D interim
        tenir D interim
        garder D maison|boutique
        prendre D manche
        recevoir D cles|flambeau|temoin de
        combler D vide|depart
        pallier D absence|depart
        s'asseoir dans D fauteuil de|d'
        relayer
        chausser D bottes de|d'
        reprendre D flambeau de|d'
        recueillir D succession
        prendre D fauteuil de|d'|du
        prendre D poste de|d'
        s'asseoir dans D fauteuil de|d'|du

    """,
    Act.PAUSE: leavings.PAUSE,
    Act.COME_BACK: """
        revenir
        mettre fin|terme a D conge|conges|pause
        mettre fin|terme a D mois|semaines|ans|annees de|d' conge|conges|pause|absence
        mettre un terme a D conge|conges|pause
        mettre un terme a D mois|semaines|ans|annees de|d' conge|conges|pause|absence
        retrouver D chemin
        reprendre D chemin
        refaire D chemin
        faire marche|machine arriere
        faire D chemin inverse
        rentrer dans D rang
        repousser D porte
        repointer
        récupérer D poste|siege|fauteuil|bureau|place|badge
        reprendre D badge|bureau|crayon|micro|clavier|souris|collier|flambeau|travail
        se remettre a|au D travail
        renouer avec
        signer D come-back
        re-signer chez
        replonger
        rechausser
        repartir pour un
        réapparaître
        réintégrer
        retourner chez|a|au|dans
        regagner
        faire D retour
        faire D come-back|comeback
        effectuer D retour
        signer D retour
        opérer D retour
        amorcer D retour
        remettre D pieds
        retrouver D couloirs|locaux|labo|laboratoire|pupitre|etabli|comptes|dossiers
        retrouver D poste|fauteuil|place|bureau|fonctions|siege|equipe|equipes|maison|chemin|fonction|titre|commandes|locaux|badge
        retrouver
        reprendre D service|fonctions|place|travail|activites|chemin|siege|collier
        reprendre du|D service
        reprendre son poste|fauteuil
        reprendre ses fonctions
        rempiler
        rentrer au bercail
        rentrer
        repasser
        refaire surface
        rejoindre de nouveau
        retravailler
        redevenir
        se réinstaller
        se rasseoir
        rebrousser chemin
        retrouver D maison
        revenir aux affaires
        revenir aux commandes
        revenir au bercail
        reprendre D collier
        réoccuper D poste|fauteuil
        re-rejoindre
    """,
    Act.TAKE_BACK: """
        réembaucher
        rappeler
        réengager
        rapatrier
        rétablir
        reprendre
        réintégrer
        faire revenir
        réinstaller
        récupérer
        renommer
        recaser
        rembaucher
        rerecruter
        réhabiliter
        re-recruter
        ré-embaucher
    """,
    Act.FOUND: """
        fonder
        cofonder
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
        ouvrir
        inaugurer
        amorcer
        imaginer
        dévoiler
        présenter
        sortir du bois avec|pour
        sortir de D ombre avec|pour
        lever D voile sur
        lever
        boucler
        construire
        financer
        porter
        se lancer dans l' aventure
        se lancer dans l' entrepreneuriat
        annoncer D creation|lancement de|d'
        donner naissance a
    """,
    Act.LOSE: leavings.LOSE,
    Act.HAND_OVER: leavings.HAND_OVER,
    Act.NO_LONGER: leavings.NO_LONGER,
    Act.NOT_AGAIN: leavings.NOT_AGAIN,
    Act.TAKE_ALONG: """
        emmener
        entraîner dans D sillage|chute|depart|aventure
        emporter avec
    """,
    Act.FOLLOW: """
        emboîter D pas
        accompagner
        compléter D liste|trio|quatuor|tableau|equipe|casting
        s'ajouter a D liste|lot|nombre
        allonger D liste
        fermer D marche
        suivre
        imiter
        marcher dans D pas
        faire de meme
        faire autant
        faire le meme choix
        prendre la meme decision|direction|route|voie
        prendre le meme chemin
        faire le meme chemin
        sauter le pas
        ouvrir D voie|bal|serie|marche
        annoncer la meme chose
        avoir la meme idee
        précéder
        devancer
        être de D aventure|partie|voyage
        être du voyage
    """,
    Act.STAY: """
        rester a D poste
        rester en poste|place|fonction|fonctions
        demeurer a D poste
        demeurer en poste|place|fonction|fonctions
        rester fidele
        rester
        demeurer
        conserver D poste|siege|fauteuil|titre|place|mandat|bureau|fonctions|casquette
        garder D poste|siege|fauteuil|titre|place|mandat|bureau|fonctions|casquette
    """,
}  # fmt: skip

# Predicates without a verb of their own: « X de retour chez Y », « X sur le départ », after « être » or bare.
PREDICATES: dict[Act, str] = {
    Act.EXIT: """
        sur D depart
        vers D sortie
        partant|partante|partants|partantes
        demissionnaire|demissionnaires
        en partance
        dehors
        out
        sur D route
    """,
    Act.LOSE: """
        orphelin|orpheline de|d'|du
        prive|privee de|d'|du
        debarrasse|debarrassee de|d'|du
        deleste|delestee de|d'|du
        ampute|amputee de|d'|du
        veuf|veuve de|d'|du
    """,
    Act.OUST: """
        sur D touche
        a D porte
        sur la sellette
    """,
    Act.COME_BACK: """
        de retour
        de~nouveau de retour
        de retour aux commandes
        de~nouveau pdg|patron|patronne
        a~nouveau pdg|patron|patronne
    """,
    Act.PAUSE: """
        en conge
        en arret maladie|longue~maladie|de~travail
        en arret depuis|jusqu'|pour
        en pause
        en retrait
        en annee sabbatique
        en disponibilite
    """,
    Act.TAKE: """
        aux commandes
        aux manettes
        seul maitre a~bord
        a la tete de|d'|du|des
    """,
    Act.JOIN: """
        au conseil d' administration
        nouvelle recrue
    """,
}  # fmt: skip

# Nouns that tell of a change; « le départ de X », « son limogeage ».
NOUNS: dict[Act, str] = {
    Act.EXIT: "fin~de~sa~collaboration~avec fin~de~la~collaboration~avec fin~de~leur~collaboration~avec clap~de~fin~pour fin~de~partie~pour fin~de~l'~aventure~pour fin~d'~aventure~pour fin~de~parcours fin~de~l'~aventure fin~d'~aventure fin~de~partie clap~de~fin exit fin~de~regne fin~de~l'~histoire dernier~jour dernier~jour~pour derniere~journee point~final divorce rupture~conventionnelle exil desertion adieu adieux desengagement lettre~de~demission depart departs demission demissions retrait defection defections sortie adieux fuite retraite exode exfiltration sortants sortantes partants partantes",
    Act.OUST: "limogeage eviction licenciement renvoi destitution revocation debarquement mise~a~pied mise~a~l'~ecart mise~a~la~porte disgrace congediement mise~sur~la~touche remerciement exclusion ejection",
    Act.JOIN: "arrivee arrivees ralliement venue entree transfert passage arrivants arrivantes entrants entrantes nouveaux~venus",
    Act.HIRE: "recrutement recrutements embauche embauches debauchage engagement recrue recrues prise prises renfort renforts",
    Act.NAME: "nomination nominations promotion promotions intronisation designation election promu promus promue",
    Act.COME_BACK: "retour reintegration come-back comeback rappel reembauche",
    Act.PAUSE: "annee~sabbatique semestre~sabbatique mise~en~disponibilite mise~en~conge arret~de~travail conge mise~en~retrait pause arret~maladie",
    Act.SUCCEED: "remplacement",
}  # fmt: skip

# Objects with which a verb of change says something else. Folded heads.
NOT_POSTS = words(
    """
    scene salle reunion plateau europe clavier beta periode essai table tribune tribunal pays ville
    region continent marche bourse reseau reseaux plateforme application phase podium course competition
    terrain stade club selection bureau~ovale domicile maison~blanche hopital ecole lycee studio hotel
    route discretion anonymat silence ombre
    """
)

# Lines of the tables above are joined on blanks; « ~ » inside a word stands for a blank of the idiom itself.
STARTUP_NOUNS = words(
    """
    start-up startup entreprise societe boite laboratoire labo studio fonds jeune-pousse pousse cabinet
    structure agence compagnie firme association aventure projet activite affaire maison concurrent
    rival fondation institut ong
    """
)
