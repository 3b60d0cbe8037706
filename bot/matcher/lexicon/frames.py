# ruff: noqa: E501  (a line of a table is one entry)
"""What a verb, an idiom or a noun says of somebody's post.

A line is ``verb complement…``: the infinitive (« s' » before it: reflexive) and the folded
words that must follow the verb group, in order. ``D`` is any determiner or contracted
preposition, ``P`` a possessive, ``a|b`` an alternative, ``~`` joins the words of one alternative. Longer idioms win.
"""

from enum import StrEnum

from bot.matcher.lexicon import appointments, arrivals, dismissals, leavings, returns, words


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
    Act.OUST: dismissals.OUST,
    Act.JOIN: arrivals.JOIN,
    Act.HIRE: arrivals.HIRE,
    Act.NAME: appointments.NAME,
    Act.TAKE: appointments.TAKE,
    Act.SUCCEED: appointments.SUCCEED,
    Act.PAUSE: leavings.PAUSE,
    Act.COME_BACK: returns.COME_BACK,
    Act.TAKE_BACK: returns.TAKE_BACK,
    Act.FOUND: arrivals.FOUND,
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
        partager D sort
        suivre D mouvement|exemple|train|sillage|pas|vague
        emboîter D pas
        accompagner
        rejoindre dans D demission|depart|exode|sortie|fronde
        compléter D liste|duo|trio|quatuor|lot|contingent|tableau|equipe|casting
        s'ajouter a D liste|lot|nombre
        allonger D liste
        fermer D marche
        suivre
        imiter
        marcher dans D pas
        subir|connaître|partager le meme sort
        faire de meme
        signer
        franchir D pas
        faire autant
        faire le meme choix
        prendre la meme decision|direction|route|voie
        prendre|emprunter le meme chemin|trajet|parcours
        emprunter la meme voie|route|direction
        faire le meme chemin|trajet|voyage|parcours|saut|pari
        suivre le meme chemin|trajet|parcours
        faire D voyage|route|trajet avec
        sauter le pas
        ouvrir D voie|bal|serie|marche|breche
        montrer D voie|exemple
        annoncer la meme chose
        avoir la meme idee
        précéder
        devancer
        être de D aventure|partie|voyage
        faire partie de D aventure|voyage
        être du voyage|lot|nombre|contingent
        être de D charrette|fournee|vague
        faire partie D lot|nombre|contingent|charrette|fournee|vague|voyage|convoi|expedition
        être a bord
        monter a bord
        figurer a D cotes
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
        changer de role|poste|fonction|fonctions|casquette|attributions|perimetre|responsabilites
    """,
}  # fmt: skip

# Predicates without a verb of their own: « X de retour chez Y », « X sur le départ », after « être » or bare.
PREDICATES: dict[Act, str] = {
    Act.EXIT: """
        sur D depart
        vers D sortie
        direction D sortie|porte
        partant|partante|partants|partantes
        demissionnaire|demissionnaires
        en partance
        en fin de mandat|contrat|mission|bail
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
        sur D chemin|route du retour
        de~nouveau de retour
        de retour aux commandes
        de~nouveau|a~nouveau pdg|patron|patronne
        de~nouveau|a~nouveau aux commandes|manettes|affaires
        aux commandes|manettes|affaires de~nouveau|a~nouveau
        de~nouveau|a~nouveau sur D pont
        de~nouveau|a~nouveau a D poste|bureau
        de~nouveau|a~nouveau en poste|selle|place
        de~nouveau|a~nouveau parmi les siens
        de~nouveau|a~nouveau au bureau|travail
    """,
    Act.PAUSE: """
        en conge
        en long conge
        en arret maladie|longue~maladie|de~travail
        sur la touche pour|jusqu'
        hors jeu pour|jusqu'
        en arret prolonge
        en arret
        en absence prolongee
        en convalescence
        en conge parental|maternite|paternite
        en pause
        contraint|contrainte|oblige|obligee a une|un|l' pause|arret|repos
        contraint|contrainte au repos
        en retrait
        en annee sabbatique
        en disponibilite
        absent|absente
        loin de|d'|du
        au repos
    """,
    Act.TAKE: """
        aux commandes
        aux manettes
        a D manoeuvre|barre en attendant
        a D manoeuvre|barre par interim
        seul maitre a~bord
        a la tete de|d'|du|des
    """,
    Act.JOIN: """
        en route vers|pour|chez
        au conseil d' administration
        au conseil|board de|d'
        nouvelle recrue|prise
        nouvelles recrues|prises
        une recrue de|d'|du
        en renfort
        dans D giron|filets|escarcelle|bras|rangs|camp de|d'|du
    """,
}  # fmt: skip

# Nouns that tell of a change; « le départ de X », « son limogeage ».
NOUNS: dict[Act, str] = {
    Act.EXIT: "fin~de~sa~collaboration~avec fin~de~la~collaboration~avec fin~de~leur~collaboration~avec clap~de~fin~pour fin~de~partie~pour fin~de~l'~aventure~pour fin~d'~aventure~pour fin~de~parcours fin~de~mission fin~de~mandat fin~de~bail fin~de~contrat fin~de~collaboration fin~de~service fin~de~l'~aventure fin~d'~aventure fin~de~partie clap~de~fin exit fin~de~regne fin~de~l'~histoire dernier~jour dernier~jour~pour derniere~journee dernier~mois derniere~semaine point~final divorce rupture~conventionnelle exil desertion adieu adieux desengagement lettre~d'~adieu lettre~d'~adieux message~d'~adieu message~d'~adieux discours~d'~adieu discours~d'~adieux courriel~d'~adieu courriel~d'~adieux mail~d'~adieu mot~d'~adieu billet~d'~adieu note~d'~adieu pot~de~depart fin~d'~une~histoire fin~d'~une~aventure lettre~de~demission perte depart departs demission demissions retrait defection defections sortie adieux fuite retraite exode exfiltration sortants sortantes partants partantes demissionnaires",
    Act.OUST: "limogeage limogeages eviction evictions licenciement licenciements renvoi renvois destitution destitutions revocation revocations debarquement mise~a~pied mise~a~l'~ecart mise~a~la~porte disgrace congediement mise~sur~la~touche remerciement exclusion ejection chute licencies evinces congedies",
    Act.JOIN: "arrivee arrivees ralliement venue entree transfert passage arrivants arrivantes entrants entrantes nouveaux~venus",
    Act.HIRE: "recrutement recrutements embauche embauches debauchage enrolement engagement recrue recrues prise prises renfort renforts",
    Act.NAME: "prise~de~fonctions prise~de~fonction prise~de~poste entree~en~fonctions entree~en~fonction nomination nominations promotion promotions recasage reaffectation mutation galon avancement montee~en~grade intronisation designation election promu promus promue",
    Act.COME_BACK: "fin~de~vacances fin~des~vacances fin~de~conge fin~du~conge fin~de~pause fin~de~la~pause retour reapparition reintegration come-back comeback rappel reembauche",
    Act.PAUSE: "depart~en~conge annee~sabbatique semestre~sabbatique mise~en~disponibilite mise~en~conge arret~de~travail conge mise~en~retrait pause arret~maladie",
    Act.SUCCEED: "remplacement",
}  # fmt: skip

# What takes somebody's place in a joke or a forecast.
MACHINES = words(
    """
    ia ai machine machines robot robots algorithme algorithmes logiciel chatbot ordinateur intelligence avatar clone
    programme creature chatgpt agent humanoide
    """
)

FOUNDING = words("fonder cofonder créer")

# Lines of the tables above are joined on blanks; « ~ » inside a word stands for a blank of the idiom itself.
STARTUP_NOUNS = words(
    """
    start-up startup entreprise societe boite laboratoire labo studio fonds jeune-pousse pousse cabinet
    structure agence compagnie firme association aventure projet activite affaire maison concurrent
    rival fondation institut ong
    """
)
