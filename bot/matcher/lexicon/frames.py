"""What a verb, an idiom or a noun says of somebody's post.

A line is ``verb complement…``: the infinitive (« s' » before it: reflexive) and the folded
words that must follow the verb group, in order. ``D`` is any determiner or contracted
preposition, ``a|b`` an alternative, ``~`` before a word makes it optional. Longer idioms win.
"""

from enum import StrEnum


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
    FOLLOW = "follow"  # does as the person before did
    STAY = "stay"  # denies by itself: « reste à son poste »


# Acts whose person is the object of the active verb.
OBJECT_ACTS = frozenset({Act.OUST, Act.HIRE, Act.NAME, Act.TAKE_BACK, Act.LOSE})

VERBS: dict[Act, str] = {
    Act.EXIT: """
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
        passer a D concurrence
        lever D camp|ancre
        larguer D amarres
        mettre D voiles|bouts
        déserter
        lâcher
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
        voler vers
        voler de D propres ailes
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
    """,
    Act.OUST: """
        limoger
        licencier
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
    """,
    Act.JOIN: """
        rejoindre
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
    """,
    Act.HIRE: """
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
    """,
    Act.NAME: """
        nommer
        promouvoir
        désigner
        introniser
        propulser
        bombarder
        élire
        réélire
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
    """,
    Act.TAKE: """
        devenir
        prendre D tete
        prendre D renes
        prendre D commandes
        prendre D commande
        prendre D direction
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
        prendre en main|charge
        prendre
        reprendre D poste|renes|flambeau|direction|fonctions|commandes|presidence|tete|portefeuille|barre|titre|manettes|equipe|dossier|responsabilites|attributions|casquette|interim
        hériter de|du|d'|des
        assurer D interim
        assumer D interim|direction|fonctions|presidence
        exercer D interim|fonctions
        récupérer D poste|direction|portefeuille|equipe|fonctions|equipes|dossier
        chapeauter
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
    """,
    Act.SUCCEED: """
        succéder a|au|aux
        succéder
        remplacer
        suppléer
        prendre D suite
        prendre D releve
        prendre D relais
        prendre D place
        prendre D succession
        assurer D releve|succession|relais
        assurer D interim de|d'|du
        combler D vide|depart
        pallier D absence|depart
        s'asseoir dans D fauteuil de|d'
        relayer
        chausser D bottes de|d'
        reprendre D flambeau de|d'
        recueillir D succession
    """,
    Act.PAUSE: """
        prendre D conge|conges
        prendre un|une conge|pause
        prendre D pause
        prendre D recul
        prendre D champ
        prendre D annee sabbatique
        prendre D semestre sabbatique
        prendre D temps
        prendre D break
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
        s'arrêter
        s'éloigner temporairement|provisoirement|jusqu'
        s'interrompre
        se retirer temporairement|provisoirement|jusqu'
        se mettre en arret
        marquer D pause
        souffler
        débrayer
        suspendre D activites|fonctions
    """,
    Act.COME_BACK: """
        revenir
        réintégrer
        retourner chez|a|au|dans
        regagner
        faire D retour
        faire D come-back|comeback
        effectuer D retour
        signer D retour
        opérer D retour
        amorcer D retour
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
    """,
    Act.FOUND: """
        fonder
        cofonder
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
        lever
        boucler
        construire
        financer
        porter
    """,
    Act.LOSE: """
        perdre
        voir partir
        voir filer
        laisser partir|filer|echapper
        dire adieu|au~revoir a
    """,
    Act.HAND_OVER: """
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
    """,
    Act.FOLLOW: """
        emboîter D pas
        suivre
        imiter
        marcher dans D pas
        prendre le même chemin
        faire de même
        faire autant
        être de D aventure|partie|voyage
    """,
    Act.STAY: """
        rester a D poste
        rester en poste|place|fonction|fonctions
        demeurer a D poste
        demeurer en poste|place|fonction|fonctions
        rester fidele
    """,
}  # fmt: skip

# Predicates without a verb of their own: « X de retour chez Y », « X sur le départ », after « être » or bare.
PREDICATES: dict[Act, str] = {
    Act.EXIT: """
        sur D depart
        demissionnaire
        en partance
        dehors
        sur D route
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
    """,
    Act.PAUSE: """
        en conge
        en arret maladie|longue~maladie|de~travail
        en pause
        en retrait
        en annee sabbatique
        en disponibilite
    """,
    Act.TAKE: """
        aux commandes
        aux manettes
        seul maitre a~bord
    """,
    Act.JOIN: """
        au conseil d' administration
        nouvelle recrue
    """,
}  # fmt: skip

# Nouns that tell of a change; « le départ de X », « son limogeage ».
NOUNS: dict[Act, str] = {
    Act.EXIT: "fin~de~sa~collaboration~avec fin~de~la~collaboration~avec fin~de~leur~collaboration~avec clap~de~fin~pour fin~de~partie~pour fin~de~l'~aventure~pour fin~d'~aventure~pour fin~de~parcours~pour depart departs demission demissions retrait defection defections sortie adieux fuite retraite exode exfiltration sortants sortantes partants partantes",
    Act.OUST: "limogeage eviction licenciement renvoi destitution revocation debarquement mise~a~pied mise~a~l'~ecart mise~a~la~porte disgrace remerciement exclusion ejection",
    Act.JOIN: "arrivee arrivees ralliement venue entree transfert passage arrivants arrivantes entrants entrantes nouveaux~venus",
    Act.HIRE: "recrutement recrutements embauche embauches debauchage engagement recrue recrues prise prises renfort renforts",
    Act.NAME: "nomination nominations promotion promotions intronisation designation election promu promus promue",
    Act.COME_BACK: "retour reintegration come-back comeback rappel reembauche",
    Act.PAUSE: "conge mise~en~retrait pause arret~maladie",
    Act.SUCCEED: "remplacement",
}  # fmt: skip

# Objects with which a verb of change says something else. Folded heads.
NOT_POSTS = frozenset(
    """
    scene salle reunion plateau europe clavier beta periode essai table tribune tribunal pays ville region continent
    marche bourse reseau reseaux plateforme application phase podium course competition terrain stade club selection
    bureau~ovale domicile maison~blanche hopital ecole lycee studio hotel route discretion anonymat silence ombre
    """.split()
)

# Lines of the tables above are joined on blanks; « ~ » inside a word stands for a blank of the idiom itself.
STARTUP_NOUNS = frozenset(
    """
    start-up startup entreprise societe boite laboratoire labo studio fonds jeune-pousse pousse cabinet structure agence
    compagnie firme association aventure projet activite affaire maison concurrent rival fondation institut ong
    """.split()
)
