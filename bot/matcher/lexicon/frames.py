# ruff: noqa: E501  (a line of a table is one entry)
"""What a verb, an idiom or a noun says of somebody's post.

A line is ``verb complement…``: the infinitive (« s' » before it: reflexive) and the folded
words that must follow the verb group, in order. ``D`` is any determiner or contracted
preposition, ``a|b`` an alternative, ``~`` before a word makes it optional. Longer idioms win.
"""

from enum import StrEnum

from bot.matcher.lexicon import words


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
    Act.EXIT: """
        faire valoir D droits a D retraite
        libérer D bureau|bureaux|place|poste|fauteuil
        vider D bureaux
        quitter D aventure
        prendre D retraite
        signer D depart|demission|sortie|lettre de demission
        négocier D sortie|depart|divorce
        envoyer D demission|lettre de demission
        remettre D lettre de demission
        rendre D carte|telephone|casque|micro|stylo|plume|blouse
        reprendre D chemin de D ecole|universite|fac
        retourner a D universite|enseignement|recherche
        retrouver D bancs|amphi|universite|labo
        se retirer de D affaires|vie
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
        ne faire que passer
        passer en coup
        mettre D distance|kilometres entre
        mettre fin a D ans|annees|mois|carriere
        mettre fin a sept|huit|neuf|dix|six|cinq|quatre|trois|deux
        clore D chapitre|parenthese|aventure|carriere|histoire|cycle
        terminer D mandat|mission|contrat|aventure|carriere
        finir D mandat|mission|contrat
        conclure D carriere|mandat|aventure
        ouvrir une page|parenthese ailleurs
        changer de vie|voie|trottoir|rive|planete
        prendre D virage|tournant
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
        rejoindre D liste|cohorte|rangs des|de departs|partants|demissionnaires|sortants|demissions
        s'ajouter a|au D liste|vague|serie|cohorte
        allonger D liste|serie|cortege
        grossir D rangs|liste|cohorte des|de departs|partants|demissionnaires|sortants
        figurer parmi D partants|departs|demissionnaires|sortants
        faire partie D partants|departs|demissionnaires|sortants
        disparaître D organigramme|annuaire|effectifs
        s'envoler vers|pour d' autres cieux|horizons|aventures|defis|projets
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
        tourner casaque
        fuir
        laisser tomber
        plaquer tout
        quitter tout
        lâcher tout
        reprendre D billes
        prendre D chemin de D exil
        voir D horizon ailleurs
        fermer D ban
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
        prendre D tangente
        prendre D fuite
        plier bagage|bagages
        plier D bagages
        faire D valises|valise|cartons|malles|paquets|baluchon|bagages|sac
        boucler D valises|cartons|bagages
        empaqueter D cartons|affaires
        faire D adieux
        tirer D reverence
        rendre D tablier|badge|casquette|ordinateur
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
        prendre D fuite
        prendre D chemin de D sortie
        prendre D sortie
        fermer D porte
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
        lâcher D affaire|rampe|barre|manche
        passer a autre chose
        changer d' air|horizon|employeur|maison|crémerie|vie
        prendre D clé|cle D champs
        se faire D belle
        faire defection
        faire faux bond
        sortir de|d'|du chez|effectifs|rangs|entreprise
        dire stop
        solder D annees|ans
        clore|boucler D annees|ans
        échanger
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
        reprendre D liberte
        retrouver D liberte
        boucler D boucle
        décamper
        déguerpir
        détaler
        se faire D malle
        prendre D cliques
        prendre D poudre
        lever D camp|ancre
        larguer D amarres
        mettre D voiles|bouts
        déserter
        lâcher
        abandonner
        abandonner D poste|fonctions|fonction|fauteuil|navire|siege|mandat|direction|presidence|responsabilites
        renoncer a D poste|fonctions|fauteuil|siege|mandat|direction|presidence
        rompre avec
        repartir
        se retirer
        se désengager
        raccrocher
        remettre D demission
        présenter D demission
        donner D demission
        déposer D demission
        poser D demission
        prendre D retraite
        faire valoir D droits
        mettre fin a D collaboration|fonctions|aventure|contrat|mission|mandat|parcours|carriere
        mettre un terme a D collaboration|fonctions|aventure|contrat|mission|mandat|parcours|carriere
        fausser compagnie a
        prendre conge de|d'|du
        voguer vers
        aller voir ailleurs
        voir ailleurs
        voler vers
        voler de D ailes
        changer D ecurie|equipe|camp|maison|employeur|bord|paroisse|cap|crémerie|cremerie|air|horizon
        changer de camp|cremerie|maison|employeur|air|bord
        dire adieu|au~revoir a
        faire ses adieux a
        descendre de D train|bateau|navire
        quitter D navire|bateau
        sauter D navire
        s'éclipser
        filer
        se carapater
        s'évaporer
        s'éloigner
        tirer D rideau
        refermer D chapitre|parenthese|porte|page
        clore D chapitre|parenthese|aventure
        quitter D fonctions|poste
        se démettre
        se mettre en disponibilite
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
        couper D cordon
        émigrer
        déménager chez
        s'affranchir de|d'|du
        faire secession
        faire scission
        quitter D bercail
        vivre D derniers jours chez
    """,
    Act.OUST: """
        se défaire de|d'|du
        prier de libérer|liberer|rendre|vider|plier|débarrasser|quitter|prendre
        sommer de libérer|rendre|vider|plier|quitter|prendre
        inviter a libérer|rendre|vider|plier|prendre|faire
        demander de rendre|faire|vider|plier|prendre|quitter
        demander a rendre
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
        faire D menage
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
        payer de D place|poste|tete
        payer D tete
        payer de sa
        apprendre D licenciement|renvoi|eviction|limogeage
        être demis|relève
        mettre un terme aux fonctions
        mettre fin aux responsabilites
        mettre fin aux services
        se séparer a D amiable de|d'|du
        faire partie de D charrette
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
        remercier
        congédier
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
        se passer des services
        pousser vers|a D sortie|porte|demission
        pousser dehors
        pousser a D demission|depart
        pousser au depart
        mettre a D porte|ecart
        mettre a pied
        mettre dehors
        mettre sur D touche
        mettre fin aux fonctions de
        priver de D poste|fonctions
        relever de D fonctions|poste
        décharger de D fonctions
        montrer D porte a
        indiquer D porte|sortie a
        faire D frais
        perdre D poste|place|fauteuil|emploi|job
        débrancher
        dégager
        sortir D jeu
        saquer
        contraindre a D demission|depart
        forcer a D demission
        rompre D contrat de|d'|du
        résilier D contrat de|d'|du
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
        pousser vers|dans D retraite
        jeter dehors
        mettre au chomage
        écarter de D poste|fonctions|direction
    """,
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
        récupérer D poste|direction|portefeuille|equipe|fonctions|equipes|dossier
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
    Act.PAUSE: """
        s'arrêter plusieurs|quelques semaines|mois
        s'arrêter D semaines|mois
        mettre D travail|carriere|fonctions en sommeil|veilleuse
        mettre de D cote D carriere
        lever le pied quelques|jusqu'
        prendre D temps pour
        prendre D conge de maternite|paternite|maternité
        partir en conges
        partir en maternite
        s'arrêter D temps|moment
        s'arrêter quelque
        être en conge|conges|convalescence|arret|vacances|repos
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
        prendre un|une conge|pause
        prendre D pause
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
        se consacrer a D enfant|famille|fils|fille|bebe|sante
        s'occuper de D enfant|famille|fils|fille|bebe|sante
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
        s'octroyer D conge|pause|parenthese
        poser D conge|conges
        partir en conge
        faire D pause|break
        lever D pied
        s'absenter
        s'arrêter jusqu'|quelques
        s'éloigner temporairement|provisoirement|jusqu'
        s'interrompre
        se retirer temporairement|provisoirement|jusqu'
        se mettre en arret
        marquer D pause
        souffler
        débrayer
        suspendre D activites|fonctions
        prendre D mois|semaines|semaine|an|ans de conge|pause|recul|repos|vacances
        s'accorder D mois|semaines|an|ans de conge|pause|recul|repos|vacances
        s'offrir D mois|semaines|an|ans de conge|pause|recul|repos|vacances
        s'octroyer D mois|semaines|an|ans de conge|pause|recul|repos
        s'accorder D mois|semaines|an
        s'octroyer D mois|semaines|an
        poser D mois|semaines|an de conge|conges
        se mettre en disponibilite
        se mettre en conges|repos
        s'arrêter D mois|semaines|an
        faire D parenthese
        ouvrir D parenthese
        mettre D carriere entre parentheses
        mettre D carriere|activite en pause
        prendre D disponibilite
        prendre D parenthese|respiration|distance
        déconnecter D mois|semaines
        partir en annee sabbatique
        partir en disponibilite
        être en conge
        être en arret
    """,
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
    Act.LOSE: """
        perdre
        voir partir
        voir s' eloigner|envoler|evaporer|eclipser|echapper
        voir s' en aller
        voir D fuir|claquer|démissionner|demissionner
        voir filer
        laisser partir|filer|echapper
        dire adieu|au~revoir a
        laisser s' echapper
        déplorer D depart de|d'
    """,
    Act.HAND_OVER: """
        céder D volant|manettes|gouvernail|bureau|casquette
        laisser D volant|manettes|gouvernail|bureau|casquette
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
        céder D siege
        céder D cles
        céder D renes|commandes|direction|presidence
        laisser D place
        laisser D poste
        laisser D fauteuil
        laisser D cles
        laisser D renes|commandes|direction|presidence|siege
        rendre D cles
        remettre D cles
        confier D cles|renes a
        transmettre D relais|flambeau|temoin|cles|poste|renes
        céder D recherche|ingenierie|finances|produits|operations|ventes|securite|surete|communication|marketing
        laisser D recherche|ingenierie|finances|produits|operations|ventes|securite|surete|communication|marketing
        confier D recherche|ingenierie|finances|produits|operations|ventes|securite|surete|communication|marketing a
        céder D relais|flambeau|main|barre
        laisser D main|relais|barre
        transmettre D main|barre|commandes|flambeau
        passer D barre|commandes|renes|balle
        s'effacer devant|pour
    """,
    Act.NO_LONGER: """
        émarger chez|a
        siéger
        avoir D badge|bureau|adresse
        être des notres
        apparaître dans|sur
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
    """,
    Act.NOT_AGAIN: """
        renouveler D contrat|bail|mandat|engagement
        prolonger D contrat|bail|mandat|engagement|sejour|aventure
        reconduire D contrat|bail|mandat
        rempiler
        briguer D mandat
        briguer mandat
        solliciter D mandat|renouvellement|reconduction
        demander D mandat|renouvellement|reconduction
        se représenter
        se porter candidat|candidate
        aller au bout
        aller au-dela
        aller jusqu' au bout
        revenir de D conge|conges|pause|vacances
        finir D annee|mois|saison|mandat|semaine
        terminer D annee|mois|saison|mandat|semaine
        passer D ete|hiver|automne|printemps|annee|semaine
        être reconduit|reconduite|renouvele|renouvelee
        faire D vieux os
        être du voyage|prochain
        avoir survecu
        survivre
        faire long feu
        tenir D trimestre|semestre|mois|an|annee
    """,
    Act.TAKE_ALONG: """
        emmener
        entraîner dans D sillage|chute|depart|aventure
        emporter avec
    """,
    Act.FOLLOW: """
        emboîter D pas
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
        sur D route
    """,
    Act.LOSE: """
        orphelin|orpheline de|d'|du
        prive|privee de|d'|du
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
