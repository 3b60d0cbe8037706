# ruff: noqa: E501  (a line of a table is one entry)
"""Function words: what joins, opens and closes the parts of a sentence. Folded."""

from bot.matcher.lexicon import words

PREPOSITIONS = words(
    """
    de d' du des a au aux chez par pour vers avec dans en sur sous sans contre depuis entre apres avant
    des dès selon pendant durant malgre outre parmi hors jusqu' jusque face via envers derriere devant
    dans lors
    """
)
OF = ("de", "d'", "du", "des")
# Several words that act as one preposition -> the preposition they amount to.
_COMPOUNDS = {
    ("au", "grand", "dam", "de"): "malgre", ("au", "grand", "dam", "du"): "malgre",
    ("sur", "fond", "de"): "malgre", ("d'", "ici"): "d'ici",
    ("au", "sein", "de"): "dans", ("au", "sein", "du"): "dans",
    ("au", "profit", "de"): "pour", ("au", "profit", "du"): "pour",
    ("a", "la", "place", "de"): "remplacement",
    ("en", "lieu", "et", "place", "de"): "remplacement", ("en", "remplacement", "de"): "remplacement",
    ("pour", "remplacer"): "remplacement",
    ("pour", "succeder", "a"): "remplacement", ("en", "l'", "absence", "de"): "remplacement",
    ("a", "la", "suite", "de"): "apres",
    ("en", "provenance", "de"): "source", ("en", "provenance", "du"): "source",
    ("aupres", "de"): "chez",
    ("du", "cote", "de"): "chez", ("aux", "cotes", "de"): "pres",
    ("en", "compagnie", "de"): "avec", ("dans", "le", "sillage", "de"): "apres",
    ("dans", "la", "foulee", "de"): "apres", ("en", "faveur", "de"): "pour", ("en", "direction", "de"): "vers",
    ("a", "destination", "de"): "vers", ("sous", "la", "houlette", "de"): "sous", ("sous", "l'", "autorite", "de"): "sous",
    ("sous", "l'", "autorite", "directe", "de"): "sous", ("sous", "la", "responsabilite", "directe", "de"): "sous",
    ("sous", "la", "direction", "de"): "sous", ("sous", "la", "responsabilite", "de"): "sous",
    ("sous", "la", "coupe", "de"): "sous", ("sous", "la", "tutelle", "de"): "sous",
    ("sous", "la", "ferule", "de"): "sous",
    ("loin", "de"): "de", ("a", "cause", "de"): "apres",
    ("quelques", "jours", "apres"): "apres", ("a", "l'", "instar", "de"): "avec", ("en", "plus", "de"): "avec",
    ("a", "partir", "de"): "des", ("a", "partir", "du"): "des", ("a", "compter", "de"): "des",
    ("a", "compter", "du"): "des", ("au", "cote", "de"): "avec", ("en", "echange", "de"): "contre", ("a", "bord", "de"): "chez",
    ("au", "cours", "de"): "pendant", ("au", "cours", "des"): "pendant", ("afin", "de"): "pour",
    ("d'", "apres"): "selon", ("de", "chez"): "source", ("au", "service", "de"): "chez", ("au", "service", "du"): "chez", ("par", "rapport", "a"): "avec",
    ("a", "en", "croire"): "selon",
    **{(*opening, "lendemain", of): "apres" for opening in (("au",), ("le",), ("des", "le")) for of in ("de", "d'", "du", "des")},
    ("a", "la", "suite", "du"): "apres", ("a", "la", "suite", "des"): "apres",
    ("a", "la", "faveur", "du"): "apres", ("a", "la", "faveur", "de"): "apres",
    ("suite", "a"): "apres", ("suite", "au"): "apres", ("apres", "le"): "apres", ("en", "vue", "de"): "pour",
}  # fmt: skip
COMPOUND_PREPOSITIONS = _COMPOUNDS | {
    (*phrase[:-1], "d'"): amounts_to for phrase, amounts_to in _COMPOUNDS.items() if phrase[-1] == "de"
}
AS = frozenset(
    {("en", "tant", "que"), ("en", "tant", "qu'"), ("en", "qualite", "de"), ("en", "qualite", "d'")}
)
# Several words that say how or when something is done, and stand anywhere beside the verb.
ADVERBIALS = frozenset(
    tuple(phrase.split())
    for phrase in (
        "bel et bien", "purement et simplement", "sans surprise", "sans doute", "de nouveau", "a nouveau", "de plus belle", "a son tour", "a leur tour", "pour de bon", "pour toujours", "a jamais",
        "du jour au lendemain", "sans preavis", "sans bruit", "sans fracas", "sans prevenir", "sans attendre", "avec fracas",
        "avec pertes et fracas", "en catimini", "en douce", "en silence", "en coup de vent", "en beaute", "en toute discretion",
        "en bons termes", "de concert", "en claquant la porte", "d' un commun accord", "a contrecoeur", "de son plein gre", "de son propre chef",
        "de lui-meme", "d' elle-meme", "sur la pointe des pieds", "a la surprise generale", "a la stupeur generale", "par surprise",
        "dans la foulee", "dans l' heure", "dans la minute", "dans l' instant", "a l' improviste", "avec effet immediat", "sur-le-champ", "sur le champ", "manu militari", "illico presto",
        "contre toute attente", "une nouvelle fois", "une bonne fois pour toutes", "pour la deuxieme fois", "pour la seconde fois",
        "une premiere fois", "une deuxieme fois", "une seconde fois", "une seconde", "une fois de plus", "encore une fois", "a la hate", "a regret", "a grand bruit",
        "a grand fracas", "en secret", "en urgence", "en personne", "a l' amiable", "tout de suite", "par la petite porte",
        "par la grande porte", "de guerre lasse", "pour raisons personnelles", "pour raisons familiales", "pour raisons de sante",
        "pour des raisons personnelles", "pour des raisons familiales", "pour des raisons de sante", "pour convenance personnelle",
        "la tete haute", "en pleine tempete", "en pleine crise", "en plein tumulte", "de maniere inattendue", "de facon inattendue",
        "au pied leve", "a titre provisoire", "a titre interimaire", "a titre temporaire", "au debotte", "en catastrophe",
        "a prix d' or", "a grands frais", "a temps plein", "a plein temps", "a mi-temps", "avec le sourire", "en plus", "par ailleurs", "en sus", "au passage",
        "seance tenante", "en mauvais termes", "apres coup", "in fine", "quand meme", "malgre tout", "tout de meme", "ni plus ni moins",
        "non sans regret", "non sans fracas", "non sans emotion", "la mort dans l' ame", "le coeur lourd", "le coeur leger", "les mains vides", "la tete basse",
        "plus tot que prevu", "plus vite que prevu", "avant l' heure", "avant terme", "tout bonnement", "tout simplement", "tout naturellement", "ces jours-ci",
        "comme on s' y attendait", "comme on pouvait s' y attendre", "en plein proces", "en pleine bataille", "en plein essor", "en pleine ascension",
        "a chaud", "a froid", "a bas bruit", "a mots couverts", "avec regret", "avec emotion", "sans regret", "sans autre forme de proces", "contre son gre", "contre leur gre", "sous les applaudissements", "sous les huees", "sous les vivats", "sans eclat", "sans explication", "sans tarder",
        "sans delai", "sans transition", "sans ceremonie", "au plus vite", "au bon moment", "au pire moment", "en vitesse", "en fanfare", "en toute hate", "dans la precipitation",
        "dans la douleur", "dans le calme", "dans la discretion", "dans la plus grande discretion", "l' air de rien", "mine de rien", "coute que coute", "bon gre mal gre",
        "tour a tour", "coup sur coup", "l' un apres l' autre", "l' une apres l' autre", "en meme temps", "au meme moment", "en bloc", "a titre personnel",
        "a peine", "tout juste", "en effet", "en realite", "en fait", "en outre", "en revanche", "de fait", "du reste", "au demeurant", "d' ailleurs",
        "a cette occasion", "en retour", "en coulisses", "dans le meme temps", "au meme titre", "dans l' intervalle", "pendant ce temps", "pendant ce temps-la", "en rien",
        "sans un mot", "du meme coup", "par la meme occasion", "dans le meme mouvement", "du meme mouvement", "du meme souffle", "dans le meme souffle", "du meme elan", "dans le meme elan", "dans un meme elan", "en parallele", "sans mot dire", "sans crier gare", "pour sa part", "pour leur part", "quant a lui", "quant a elle", "quant a eux", "quant a elles", "de leur cote", "de son cote",
        "au contraire", "a l' inverse", "deux fois", "trois fois", "par deux fois", "a deux reprises", "a plusieurs reprises", "pour l' heure", "pour l' instant", "pour le moment", "sans detour", "sans surprise aucune", "sans grande surprise",
        "cette semaine", "ce week-end", "des cette semaine", "des ce week-end", "dans les prochains jours", "dans les prochaines semaines", "dans les prochains mois", "dans les jours a venir", "dans les semaines a venir", "dans les mois a venir", "sous peu", "comme prevu", "comme attendu", "comme annonce", "comme convenu", "comme promis", "comme pressenti", "comme redoute", "comme d' habitude", "tout droit", "en droite ligne",
        "cette fois", "cette fois-ci", "cette fois encore", "une fois encore", "une fois pour toutes", "d' ores et deja", "en definitive", "en fin de compte", "au bout du compte", "tout compte fait", "au final", "pour finir", "en dernier ressort",
        "de toute evidence", "a l' evidence", "de toute facon", "en tout cas", "a vrai dire", "en somme", "par consequent", "en consequence", "du coup", "pour le coup", "de ce fait", "pour autant",
        "a sa demande", "a leur demande", "in extremis", "de justesse", "au dernier moment", "a la derniere minute", "a point nomme", "a la va-vite", "dans l' urgence", "tout a coup", "d' un coup", "d' un seul coup",
        "dans l' indifference", "dans l' indifference generale", "dans le plus grand secret", "dans le secret", "dans la confusion", "au grand jour", "en grande pompe", "en bonne intelligence", "en bon ordre", "tant bien que mal", "vaille que vaille", "bon an mal an", "a tort ou a raison",
        "de bonne grace", "de bon coeur", "sans heurt", "sans heurts", "sans menagement", "sans menagements", "sans drame", "sans rancune", "sans amertume", "sans hesiter", "sans hesitation", "sans peine", "sans coup ferir", "sans plus attendre", "sans plus tarder",
        "sans grand bruit", "sans autre explication", "sans faire de bruit", "sans faire de vagues", "avec fierte", "avec joie", "avec enthousiasme", "avec tristesse", "par choix", "par conviction", "par lassitude", "par depit", "par prudence",
    )
)  # fmt: skip
COORDINATORS = words("et & ou ni puis")
CONTRASTS = words("mais or car donc cependant toutefois")
RELATIVES = words("qui dont lequel laquelle lesquels lesquelles auquel duquel")
SUBORDINATORS = words(
    """
    si s'il quand lorsque lorsqu' puisque puisqu' comme tandis alors pendant parce quoique bien afin
    sitot ou
    """
)
PERSONAL = {  # subject pronouns: gender, plural
    "il": ("m", False), "elle": ("f", False), "ils": ("m", True), "elles": ("f", True), "celui-ci": ("m", False),
    "celle-ci": ("f", False), "ceux-ci": ("m", True), "celles-ci": ("f", True), "lui": ("m", False), "eux": ("m", True),
    "celui-la": ("m", False), "celle-la": ("f", False), "ce dernier": ("m", False), "cette derniere": ("f", False), "ces derniers": ("m", True),
    "ces dernieres": ("f", True),
}  # fmt: skip
SPEAKERS = {"je": False, "j'": False, "nous": True}
DETERMINERS = words(
    """
    le la les l' un une des du son sa ses leur leurs ce cet cette ces mon ma mes notre nos votre vos
    chaque aucun aucune plusieurs quelques certains certaines tout toute tous toutes deux trois quatre
    cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente d'autres autres quel quelle
    """
)
TITLES = words("m. mm. mme mmes mlle m mm monsieur madame dr pr mme. maitre")
GENDER_BY_TITLE = {
    **dict.fromkeys(("mme", "mmes", "mlle", "madame"), "f"),
    **dict.fromkeys(("m", "mm", "monsieur"), "m"),
}
COUNTS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8}
ORDINALS = {
    "premier": 0,
    "premiere": 0,
    "second": 1,
    "seconde": 1,
    "deuxieme": 1,
    "troisieme": 2,
    "dernier": -1,
    "derniere": -1,
}

# « l'affaire X », « l'ère X », « une bourse X »: not X.
ABOUT_SOMEBODY = words(
    """
    affaire dossier cas ere epoque page equipe clan camp duo projet systeme methode saga effet fonds bourse
    loi amendement
    """
)

SAYING = words(
    """
    écrire dire déclarer poster publier expliquer annoncer confier indiquer affirmer assurer ajouter
    raconter préciser tweeter lâcher glisser conclure réagir répondre lancer plaisanter sourire
    justifier résumer promettre
    """
)
# « a détaillé vendredi les raisons de son départ », « a commenté jeudi … »: the day of the talk, not of the change
REASONS = words(
    """
    raison raisons motif motifs cause causes circonstances coulisses dessous contours consequences contexte
    modalites details recit
    """
)
LOOKING_BACK = words("commenter justifier déplorer regretter réagir ironiser défendre")

# Verbs that say who tells it, and when: « …, a annoncé mardi la société ».
REPORTING = words(
    """
    annoncer révéler indiquer rapporter confirmer écrire dévoiler expliquer déclarer raconter préciser
    officialiser informer poster publier apprendre affirmer signaler relever avancer assurer prévenir trancher
    détailler
    """
)

FIRST_PERSON = ("je", "j'")
ARROWS = frozenset("→➡➜➔⇒>")
ARROWS_BACK = frozenset("←⬅⇐")  # « X ← Z »: from Z


# Articles, pronouns and verbs that several readers ask for.
THE = words("le la l' les")
THIS = words("ce cet cette ces")
DEMONSTRATIVES = words("celui celle ceux celles")  # « celui de X »
STRESSED = words("lui elle eux elles")  # pronouns behind a preposition or set apart
SUBJECT_RELATIVES = words("qui lequel laquelle lesquels lesquelles")
POSSESSIVES = words("son sa ses leur leurs")
# « se voit chargé de », « se retrouve contraint de »: what comes about is told by the verb behind.
SEEING = words("voir retrouver trouver")
COPULAS = words("être devenir redevenir rester demeurer")
ALONE = words("seul seule seuls seules")
ONE_OF_TWO = words("premier premiere second seconde")  # « le poste du premier »: that one's
RANKS = ALONE | words("premier premiere premiers premieres dernier derniere derniers dernieres")
ALSO = words("aussi egalement itou idem pareillement")
TOWARD = ("vers", "chez", "pour")
ANNOUNCING = words(
    """
    annoncer indiquer révéler confirmer prévenir avertir informer officialiser écrire dire déclarer
    """
) | {"faire savoir"}
