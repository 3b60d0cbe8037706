# ruff: noqa: E501  (a line of a table is one entry)
"""Verbs and idioms that govern another verb or a clause, and what they do to its truth."""

from enum import StrEnum

from bot.matcher.lexicon import words


class Effect(StrEnum):
    """What a governing word makes of what it governs."""

    FACT = "fact"
    HEDGE = "hedge"
    DENY = "deny"
    BLOCK = "block"  # no claim: a threat, a near miss, a demand, a wish
    FORCE = "force"  # « poussé à démissionner »: an ouster


# Verbs that take an infinitive (with à, de, par, pour or nothing) or a que-clause, or report an action noun.
CONTROLS: dict[Effect, str] = {
    Effect.FACT: """annoncer décider choisir venir aller devoir finir confirmer accepter préférer apprêter préparer compter
        convaincre persuader autoriser permettre indiquer expliquer déclarer affirmer dire assurer révéler écrire raconter rapporter préciser faire~savoir
        apprendre officialiser signaler informer prévenir avertir ajouter poster publier laisser voir faire achever
        réussir parvenir obtenir partir commencer continuer résoudre signifier dévoiler notifier confier acter entériner
        valider saluer regretter déplorer évoquer détailler commenter justifier reconnaître admettre rendre~public
        partager tweeter communiquer lâcher glisser rappeler noter constater célébrer fêter découvrir lire
        voir entraîner conduire amener provoquer précipiter motiver causer accélérer approuver voter décréter ordonner avaliser prononcer
        accuser reprocher aider
        contribuer concourir tenir hâter sceller orchestrer piloter organiser mener sembler~acquis profiter servir""",
    Effect.HEDGE: """pouvoir sembler paraître envisager songer réfléchir penser souhaiter vouloir hésiter risquer espérer croire
        juger estimer
        murmurer chuchoter supposer soupçonner pressentir étudier projeter ambitionner discuter négocier
        anticiper prêter attendre prédire suggérer insinuer évaluer""",
    Effect.DENY: """démentir nier exclure réfuter contester renoncer récuser balayer""",
    Effect.BLOCK: """menacer faillir échouer tenter essayer chercher refuser manquer éviter empêcher demander supplier implorer réclamer exiger rêver appeler
        proposer promettre imaginer craindre redouter plaider militer batailler ferrailler voter~pour prier presser sommer enjoindre inviter
        dissuader retenir interdire comploter vouloir~voir manoeuvrer œuvrer conseiller hésiter
        feindre prétendre parier miser viser falloir aimer détester jurer~de aider
        guetter exhorter supplier implorer conjurer adjurer inciter encourager recommander préconiser abstenir
        approcher auditionner sonder contacter démarcher""",
    Effect.FORCE: """contraindre forcer obliger pousser acculer""",
}

EFFECT_OF: dict[str, Effect] = {
    word.replace("~", " "): effect for effect, words in CONTROLS.items() for word in words.split()
}

# Idioms that end in a preposition before an infinitive: « sur le point de », « l'intention de ».
IDIOMS: dict[str, Effect] = {
    "sur le point de": Effect.FACT,
    "en passe de": Effect.FACT,
    "en train de": Effect.FACT,
    "en voie de": Effect.FACT,
    "l'intention de": Effect.HEDGE,
    "son intention de": Effect.FACT,
    "leur intention de": Effect.FACT,
    "aucune intention de": Effect.DENY,
    "d'intention de": Effect.DENY,
    "intention de": Effect.FACT,
    "sa decision de": Effect.FACT,
    "sur sa decision de": Effect.DENY,
    "sur son intention de": Effect.DENY,
    "sur leur decision de": Effect.DENY,
    "la decision de": Effect.FACT,
    "la decision difficile de": Effect.FACT,
    "le choix de": Effect.FACT,
    "sa volonte de": Effect.FACT,
    "son souhait de": Effect.FACT,
    "son envie de": Effect.HEDGE,
    "envie de": Effect.HEDGE,
    "l'idee de": Effect.HEDGE,
    "le projet de": Effect.HEDGE,
    "sur le depart pour": Effect.FACT,
    "pret a": Effect.HEDGE,
    "prete a": Effect.HEDGE,
    "prets a": Effect.HEDGE,
    "tente de": Effect.HEDGE,
    "tentee de": Effect.HEDGE,
    "question de": Effect.BLOCK,
    "refus de": Effect.BLOCK,
    "tentative de": Effect.BLOCK,
    "menace de": Effect.BLOCK,
    "susceptible de": Effect.HEDGE,
    "decide a": Effect.FACT,
    "decidee a": Effect.FACT,
    "loin de": Effect.BLOCK,
    "pres de": Effect.HEDGE,
    "tout pres de": Effect.HEDGE,
    "toute idee de": Effect.HEDGE,
    "cense": Effect.HEDGE,
    "censee": Effect.HEDGE,
    "a deux doigts de": Effect.HEDGE,
    "sur le seuil de": Effect.FACT,
    "temps de": Effect.FACT,
    "honneur de": Effect.FACT,
    "joie de": Effect.FACT,
    "la joie de": Effect.FACT,
    "plaisir de": Effect.FACT,
    "le plaisir de": Effect.FACT,
    "fierte de": Effect.FACT,
    "chance de": Effect.FACT,
    "la chance de": Effect.FACT,
    "heureux de": Effect.FACT,
    "heureuse de": Effect.FACT,
    "ravi de": Effect.FACT,
    "ravie de": Effect.FACT,
    "fier de": Effect.FACT,
    "fiere de": Effect.FACT,
    "avant de": Effect.FACT,
    "apres": Effect.FACT,
}

# Words anywhere in the clause that make what it says hearsay.
HEARSAY = (
    "rumeur", "rumeurs", "le bruit court", "bruits de couloir", "bruits", "murmure-t-on", "dit-on", "on dit", "on murmure", "on chuchote", "chuchote-t-on",
    "se murmure", "se chuchote", "il se dit", "ca se dit", "cela se dit", "parait-il", "il parait", "il semble", "il semblerait",
    "semble-t-il", "probablement", "peut-etre", "sans doute", "vraisemblablement", "en pourparlers", "en discussion", "en discussions", "en negociation", "en negociations", "serait", "selon toute vraisemblance",
    "on prete", "donne partant", "donnee partante", "a l'etude", "pressenti", "pressentie", "indiscretions", "donnes partants", "speculations",
    "conditionnel", "sans confirmation", "on raconte", "raconte-t-on", "a ce qu'on raconte", "a ce qu'on dit", "le nom de", "son nom circule",
    "croit savoir", "croient savoir", "dans l'air", "possible", "eventuel", "eventuelle", "hypothetique",
)  # fmt: skip

# Words by which an article says that what it tells is made up.
HOAXES = (
    "poisson d' avril", "poissons d' avril", "au gorafi", "le gorafi", "satirique", "parodique", "canular", "pure invention", "politique-fiction", "roman d' anticipation", "recit d' anticipation", "fiction d' anticipation", "recit de fiction",
    "ne pas confondre", "imaginons", "imaginez", "exercice de pensee", "exercice de style", "exercice de fiction", "scenario 1", "tout est faux", "etait faux", "dans cette fiction", "texte de fiction", "nouvelle d' anticipation", "toute ressemblance",
)  # fmt: skip

# Before « de » or « à » and an infinitive: « prêt à quitter », « l'idée de rejoindre ».
BLOCKING_NOUNS = words(
    """
    pret prete prets pretes dispose disposee refus menace menaces tentative tentatives invitation offre proposition droit demande espoir
    reve occasion risque doigts question interdiction promesse interet
    """
)
# Before « pour » and an infinitive: « le complot pour évincer X ».
PLOTS = words(
    "complot complots conspiration cabale manoeuvre manoeuvres fronde campagne petition pression pressions"
)
HEDGING_NOUNS = words("idee projet envie possibilite hypothese option tente tentee perspective desir")

# Before an action noun: « un éventuel départ » is hedged, « la rumeur d'un départ » too.
DOUBTFUL = words(
    """
    eventuel eventuelle possible probable hypothetique suppose supposee potentiel potentielle pretendu
    pretendue imminent imminente presume presumee
    """
)
# « est cité pour diriger Y », « est favori pour »: no more than that.
CITED = words("cite citee cites citees avance avancee avances avancees favori favorite favoris favorites")
FAVOURITES = words("favori favorite favoris favorites corde pole pressenti pressentie lice")
RUMOUR_NOUNS = words(
    """
    rumeur rumeurs hypothese bruits bruit speculations speculation scenario possibilite eventualite
    perspective piste discussions tractations negociations pourparlers
    """
)
DENYING = words("démentir nier réfuter balayer contester récuser dégonfler désamorcer")
# What bears a demand: « une pétition : « X doit quitter Y » ».
# Who asks for a head without having a say: « une pétition veut bouter X hors d'Y ».
CAMPAIGNERS = words(
    """
    petition petitionnaires signataires association associations ong collectif collectifs militants
    manifestants internautes opposants detracteurs syndicat syndicats
    """
)
APPEALS = words("petition petitions pancarte pancartes slogan slogans banderole banderoles hashtag")
DEMAND_NOUNS = words(
    """
    menace menaces tentative tentatives refus demande demandes exigence exigences revendication revendications projet appel appels vote crainte craintes
    offre risque absence negociation negociations pourparlers tractations discussions petition
    """
)
