"""Common nouns that stand for an organisation, and the words that lead to its name."""

from bot.matcher.lexicon import words

# « l'entreprise », « la maison » … after a definite determiner: the organisation spoken of.
DESCRIPTIONS = words(
    """
    entreprise societe start-up startup maison groupe firme compagnie licorne pepite laboratoire labo
    geant employeur boite organisation jeune-pousse pousse editeur specialiste pionnier
    mastodonte fleuron institution leader champion
    """
)
# Those who work there, or where they do: whoever joins or leaves them joins or leaves the house.
PERSONNEL = words(
    """
    equipe equipes effectif effectifs troupe troupes rangs bande ecurie equipage staff team giron galaxie
    clan labo labos laboratoire laboratoires empire
    """
)
# « son concurrent », « le rival » …: another organisation, unless its name follows.
RIVALS = words("concurrent rival concurrente rivale concurrence adversaire")

# « chez un sous-traitant d'Y »: at another house, which works with it.
PARTNERS = words("sous-traitant sous-traitante prestataire fournisseur client cliente partenaire")

# « la start-up X », « la société X »: a name that follows is an organisation's.
INTRODUCERS = DESCRIPTIONS | RIVALS | words(
    """
    plateforme fonds banque cabinet universite agence constructeur operateur fabricant fondeur hebergeur
    filiale medaillee association fondation institut ecole studio reseau site media journal quotidien
    magazine revue chaine radio hebdomadaire concurrent rival holding messagerie courtier mutuelle
    fleuron mastodonte assureur bancassureur reassureur avionneur transporteur voyagiste equipementier
    motoriste armateur siderurgiste cimentier semencier enseigne
    """
)  # fmt: skip

# « le distributeur X », « l'avionneur »: what other houses make or sell.
TRADES = words(
    """
    distributeur fournisseur assureur avionneur transporteur voyagiste equipementier industriel
    semencier forum energeticien brasseur hotelier loueur
    motoriste armateur siderurgiste cimentier chimiste
    """
)

# « l'allemand X », « le français Y »: houses called by their country, as people are with a capital.
OF_A_COUNTRY = words(
    """
    allemand americain australien autrichien belge bresilien britannique canadien chinois coreen danois
    emirati espagnol estonien europeen finlandais francais indien irlandais israelien italien japonais
    luxembourgeois neerlandais norvegien polonais portugais russe singapourien sud-coreen suedois suisse
    taiwanais tcheque turc californien texan new-yorkais londonien berlinois parisien lyonnais nantais
    """
)

# « la start-up nucléaire », « le groupe pharmaceutique »: houses of a trade that is none of ours.
OTHER_TRADES = words(
    """
    internet nucleaire nucleaires energetique solaire petrolier petroliere gazier electrique hydraulique
    minier miniere spatial spatiale aeronautique aerospatial aerospatiale aerien aerienne ferroviaire
    maritime automobile pharmaceutique biotech medical medicale medicaux biomedical biomedicale
    hospitalier cosmetique immobilier immobiliere bancaire agricole alimentaire agroalimentaire textile
    hoteliere hotelier foncier
    """
)
# « l'éditeur de Claude »: whose it is.
MADE_BY = {
    "claude": "Anthropic", "gemini": "Google", "copilot": "Microsoft", "grok": "xAI", "llama": "Meta",
    "siri": "Apple", "alexa": "Amazon", "facebook": "Meta", "instagram": "Meta",
}  # fmt: skip

# « le créateur de <produit> », « l'entreprise derrière <produit> »: nouns that may head an alias.
MAKERS = words(
    """
    createur concepteur editeur pere inventeur developpeur fabricant papa maison maison-mere
    proprietaire entreprise societe start-up startup firme geant
    """
)

# What a house makes or signs: « pour le navigateur de Y » is no place where anybody works.
PRODUCTS = words(
    """
    offre offres outil outils modele modeles technologie technologies logiciel logiciels assistant robot
    accord contrat navigateur navigateurs application appli applications abonnement abonnements chatbot
    chatbots api agent agents assistants robots version versions appareil appareils puces accords contrats
    """
)
WARES = PRODUCTS | words(
    """
    client cliente clients partenaire partenaires rival rivale concurrent concurrente parts actions capital
    argent milliards millions plainte plaintes videos images
    """
)

# Public bodies and the like, which have no name but what they are called.
BODIES = words(
    """
    institut agence ministere autorite commission universite gouvernement observatoire parlement academie
    regulateur secretariat prefecture fondation association ong armee
    """
)

# Where one teaches or studies, and comes back for a day.
SCHOOLS = words(
    """
    universite university ecole school college lycee institut stanford harvard berkeley princeton oxford
    cambridge caltech mit polytechnique hec yale cornell columbia sorbonne epfl
    """
)

# What one takes up again there for good.
TEACHING = words("chaire enseignement amphi amphis amphitheatre bancs etudiants")

# Public bodies, and more, of which somebody may be the head, but which others only visit.
HEADED_BODIES = BODIES | words(
    """
    lycee college ecole conservatoire club theatre mairie musee hopital tribunal federation syndicat
    faculte senat opera zoo
    """
)

# What no company has a head of: « la présidente de l'université », « le directeur de l'hôpital ».
PUBLIC_PLACES = words(
    """
    universite faculte ecole lycee college academie conservatoire ville mairie region departement commune
    agglomeration metropole prefecture hopital clinique syndicat federation ligue club musee opera theatre
    orchestre festival diocese tribunal barreau parti senat assemblee ministere ambassade
    """
)
PUBLIC_BODIES = HEADED_BODIES | PUBLIC_PLACES

# Of a boss of several houses, those besides the one that he stands for below.
OTHER_HOUSES = {"xAI": ("Tesla", "SpaceX", "Neuralink")}
# Bosses who stand for their house: « chez Mark Zuckerberg », « Nadella débauche X ».
BOSSES = {
    **dict.fromkeys(("zuckerberg", "mark zuckerberg"), "Meta"),
    **dict.fromkeys(("musk", "elon musk"), "xAI"),
    **dict.fromkeys(("nadella", "satya nadella"), "Microsoft"),
    **dict.fromkeys(("pichai", "sundar pichai"), "Google"),
    **dict.fromkeys(("hassabis", "demis hassabis"), "Google DeepMind"),
    "tim cook": "Apple",
    "jensen huang": "Nvidia",
    "jeff bezos": "Amazon",
    "arthur mensch": "Mistral AI",
    "dario amodei": "Anthropic",
}


# « en discussions avec Menlo Park »: by the first word of where they sit.
SEATS_OF_HOUSES = {"menlo": "Meta", "cupertino": "Apple", "redmond": "Microsoft", "mountain": "Google"}

# Where the industry sits: somebody there is at work, not on a visit. The first word of the name.
VALLEY = words("palo san californie silicon menlo mountain")


# « l'ancien économiste de la Maison-Blanche », « un conseiller de Biden »: no house that somebody comes from.
IN_POWER = frozenset(
    {"maison-blanche", "elysee", "matignon", "biden", "joe biden", "obama", "barack obama", "trump"}
    | {"donald trump", "macron", "emmanuel macron"}
)

# « sa start-up », « une société »: what somebody sets up.
NEW_HOUSES = words("start-up startup entreprise societe boite laboratoire labo jeune-pousse pousse pepite")

# « son poste au gouvernement », « son arrivée à l'hôtel de ville »: no company.
OF_STATE = words(
    """
    mairie hotel gouvernement senat congres ministere parlement elysee maison-blanche assemblee capitole
    prefecture chambre
    """
)

# Where people post: « X sur LinkedIn ».
NETWORKS = words("linkedin x twitter bluesky threads mastodon facebook instagram medium substack tiktok")
