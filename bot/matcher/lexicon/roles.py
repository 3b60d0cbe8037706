"""The words of posts and of people designated by them. Folded, masculine and feminine alike."""

from bot.matcher.lexicon import words

# What somebody may become without a post: « la voix d'Y », « une étoile ». Of one grammatical gender.
FAME = words(
    """
    pointure pointures vedette vedettes star stars cador cadors tenor tenors pilier piliers
    visage figure figures voix cerveau cerveaux bebe idole etoile locomotive sommite sommites
    ponte pontes talent talents crack cracks pepite pepites gourou gourous baron barons
    """
)

# Nouns that head a post. Gender: f, m, u for both, e for one whoever is meant.
POSTS = {
    **dict.fromkeys(words(
        """
        directrice patronne presidente vice-presidente fondatrice cofondatrice co-fondatrice chercheuse
        ingenieure administratrice dirigeante cheffe conseillere developpeuse avocate negociatrice
        tresoriere codirectrice co-directrice representante adjointe salariee employee
        vice-presidentes directrices chercheuses ambassadrice coordinatrice designeuse informaticienne
        mathematicienne physicienne superviseuse co-presidente copresidente coordonnatrice gerante
        doctorante associee assistante redactrice animatrice cofondatrices
        fondatrices ingenieures administratrices dirigeantes cheffes presidentes formatrice
        codirigeante co-dirigeante codirigeantes codirectrices co-directrices copresidentes
        cogerante co-gerante co-patronne argentiere
        """
    ),
        "f",
    ),
    **dict.fromkeys(words(
        """
        directeur patron president vice-president fondateur cofondateur co-fondateur chercheur ingenieur
        administrateur dirigeant chef conseiller developpeur avocat negociateur numero tresorier codirecteur
        co-directeur representant adjoint salarie employe directeurs patrons presidents vice-presidents
        fondateurs cofondateurs chercheurs ingenieurs administrateurs dirigeants chefs conseillers
        developpeurs adjoints ambassadeur coordinateur informaticien mathematicien physicien superviseur
        co-president copresident designer codirigeant codirigeants co-dirigeant co-dirigeants
        codirecteurs co-directeurs copresidents co-presidents
        cogerant co-gerant co-patron co-pdg coordonnateur gerant associe co-fondateurs
        bras-droit roboticien redacteur animateur argentier
        """
    ),
        "m",
    ),
    **dict.fromkeys(words(
        """
        pdg dg ceo cto cfo coo cmo cro cpo cio ciso cso chro rssi dsi drh daf dga dircom vp svp evp
        responsable responsables cadre cadres membre membres scientifique scientifiques economiste economistes
        porte-parole secretaire specialiste specialistes expert experte manager architecte juriste stagiaire
        comptable analyste lead boss no numero theoricien theoricienne chief head stratege
        coresponsable coresponsables co-responsable co-responsables co-lead
        gestionnaire lieutenant lieutenante lieutenants responsable-recherche futurologue futuriste
        evangeliste lobbyiste
        """
    ),
        "u",
    ),
    **dict.fromkeys(FAME, "e"),
    "bras": "e",
}  # fmt: skip

# Nouns and adjectives that designate somebody without naming a post.
DESIGNATIONS = {
    "recrue": "e",
    **dict.fromkeys(words(
        """
        interessee francaise americaine canadienne femme
        dame intellectuelle allemande italienne espagnole
        indienne chinoise israelienne polonaise albanaise neerlandaise suedoise setoise
        lyonnaise parisienne partante retraitee remplacante successeure devanciere
        predecesseure predecesseuse
        banquiere entrepreneuse suissesse catalane savoyarde auvergnate montpellieraine
        romanciere professeure enseignante consultante polytechnicienne normalienne centralienne
        magistrate toulousaine bretonne finlandaise norvegienne danoise japonaise coreenne bresilienne
        marocaine tunisienne flamande wallonne mexicaine argentine chilienne colombienne grecque
        portugaise autrichienne hongroise roumaine ukrainienne iranienne libanaise
        egyptienne nigeriane kenyane sud-africaine ghaneenne senegalaise ivoirienne camerounaise
        lettone turque philippine cubaine ouzbeke mongole birmane angevine valaisanne
        algerienne vietnamienne taiwanaise singapourienne pakistanaise australienne irlandaise ecossaise
        islandaise texane californienne new-yorkaise londonienne berlinoise bordelaise marseillaise
        lilloise nantaise strasbourgeoise alsacienne normande sino-americaine franco-americaine
        femmes physicienne mathematicienne militante
        physiciennes mathematiciennes informaticiennes doyenne
        chouchoute benjamine dauphine cadette ainee surdouee
        pionniere cocreatrice co-creatrice coinventrice creatrice conceptrice inventrice
        astrophysicienne statisticienne habituee entrepreneure veterane routiere
        """
    ),
        "f",
    ),
    **dict.fromkeys(words(
        """
        interesse homme francais americain canadien allemand italien espagnol indien chinois
        israelien polonais albanais neerlandais suedois lyonnais parisien partant remplacant
        successeur catalan savoyard auvergnat montpellierain general hommes financier intellectuel
        interesses entrepreneur entrepreneurs banquier romancier professeur
        enseignant consultant polytechnicien normalien centralien magistrat toulousain breton
        finlandais norvegien doyen danois japonais coreen bresilien marocain tunisien flamand wallon mexicain
        argentin chilien savant programmeur codeur
        colombien grec portugais autrichien hongrois roumain ukrainien iranien turc libanais egyptien
        nigerian kenyan sud-africain ghaneen senegalais ivoirien camerounais algerien vietnamien
        taiwanais singapourien pakistanais australien irlandais ecossais islandais texan californien
        letton philippin cubain ouzbek mongol birman angevin valaisan
        new-yorkais londonien berlinois bordelais marseillais lillois nantais strasbourgeois alsacien
        normand sino-americain franco-americain slovaco-canadien israelo-russe industriel
        physiciens mathematiciens informaticiens roboticiens chouchou poulain surdoue
        pionnier devancier compere cocreateur co-createur coinventeur createur concepteur inventeur pere
        papa astrophysicien statisticien habitue protege routier veteran
        """
    ),
        "m",
    ),
    **dict.fromkeys(words(
        """
        transfuge transfuges recrues trio duo binome quadragenaire quinquagenaire trentenaire
        sexagenaire septuagenaire milliardaire suisse belge russe slovene chypriote kazakh corse basque
        britannique bulgare serbe croate slovaque tcheque universitaire demissionnaire
        interessees partants quatuor tandem linguiste prodige journaliste diplomate medecin complice acolyte
        collegue homologue predecesseur devancier coauteur coautrice gourou dauphin neurologue neurologues
        cardiologue radiologue oncologue pediatre urgentiste dermatologue anesthesiste
        chimiste chimistes biologistes linguistes neuroscientifique biologiste microbiologiste virologue
        epidemiologiste climatologue psychiatre anthropologue geologue astronome temoin prof autodidacte
        egerie
        """
    ),
        "u",
    ),
}  # fmt: skip

# How those are called who come from somewhere: « la Rennaise », « le Finistérien ».
NATIVE_WOMEN = ("ienne", "eenne", "aise", "oise")
NATIVE_MEN = ("ien", "een", "ais", "ois")
NO_NATIVES = words(
    "palais marais relais harnais artois valois quotidien gardien soutien entretien maintien meridien"
)
DEMONYM_ENDINGS = (*NATIVE_WOMEN, *NATIVE_MEN)

INVARIABLE = words(
    "francais neerlandais polonais bras boss fils matheux amoureux"
)  # in -s, and of one person all the same

# Callings that nobody at an organisation of the watch list has: « un ancien ministre » is to be named,
# « le ministre » is somebody else.
CALLINGS = {
    **dict.fromkeys(words(
        """
        senatrice procureure colonelle policiere officiere editrice ecrivaine realisatrice productrice
        comedienne chanteuse musicienne programmeuse codeuse chirurgienne historienne academicienne etudiante
        sportive footballeuse entraineuse vendeuse statisticienne youtubeuse influenceuse blogueuse
        """
    ),
        "f",
    ),
    **dict.fromkeys(words(
        """
        chancelier senateur prefet procureur colonel amiral officier policier espion editeur ecrivain
        realisateur producteur comedien chanteur musicien chirurgien historien
        academicien doctorant etudiant sportif footballeur entraineur vendeur logisticien statisticien
        youtubeur influenceur blogueur militant hacker champion trader
        """
    ),
        "m",
    ),
    **dict.fromkeys(words(
        """
        ministre depute deputee maire commissaire juge notaire gendarme militaire cineaste scenariste artiste
        graphiste urbaniste psychologue sociologue philosophe activiste syndicaliste fonctionnaire enarque
        """
    ),
        "u",
    ),
}  # fmt: skip
DESIGNATIONS |= {calling: gender for calling, gender in CALLINGS.items() if calling not in DESIGNATIONS}

# Somebody by whom they are close to: « un proche de X ».
CLOSE_ONES = {
    **dict.fromkeys(words("proche proches fidele fideles familier familiers"), "u"),
    **dict.fromkeys(words("allie allies ami amis protege proteges disciple disciples"), "m"),
    **dict.fromkeys(words("alliee alliees amie amies protegee protegees"), "f"),
}

GROUPS_OF = {"trio": 3, "duo": 2, "binome": 2, "tandem": 2, "quatuor": 4}

# Adjectives that may stand before the noun; the first set says that the post is no longer held.
CONCERNED = words("interesse interessee")  # whoever is spoken of
FORMER = words("ex- ex ancien ancienne anciens anciennes ancien- precedent precedente")
INCOMING = words(
    "nouveau nouvelle nouvel nouveaux nouvelles futur future futurs futures prochain prochaine prochains"
)
BEFORE = FORMER | INCOMING | words(
    """
    deuxieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme
    actuel actuelle jeune jeunes autre autres premier premiere premiers premieres principal principale
    principaux celebre puissant puissante emblematique discret discrete fameux grand grande tout toute
    toutes tous second seconde co- deux trois quatre cinq six sept huit neuf dix onze douze
    troisieme historique
    propre propres derniers dernieres brillant brillante vieux simple meilleur meilleure meilleurs meilleures
    """
)  # fmt: skip

# Adjectives and nouns that may follow it.
AFTER = words(
    """
    general generale generaux generales technique techniques executif executive delegue deleguee
    delegues adjoint adjointe associe associee principal principale principaux senior scientifique
    scientifiques financier financiere financiers commercial commerciale juridique marketing produit
    produits monde mondial mondiale interimaire maison operationnel operationnelle strategique editorial
    industriel industrielle artistique creatif creative medical international internationale regional
    regionale europe france national nationale informatique digital numerique rh securite recherche ia
    sortant sortante honoraire independant independante fondateur fondatrice droit droite politique
    politiques public publique publics mathematicien physicien logiciel logiciels machine data research
    product engineering design operations officer scientist engineer growth sales people trust safety
    staff superieur superieure influent cle cles vedette phare star operating financial technology
    technical executive security communications revenue strategy legal counsel global architecte vie
    prospective special speciale speciaux deux trois quatre
    """
)
# Those who serve somebody: « conseiller spécial de X », « adjointe de X ».
AIDES = words(
    """
    conseiller conseillere adjoint adjointe assistant assistante second seconde secretaire lieutenant
    lieutenante collaborateur collaboratrice
    """
)
# Words that, after the noun, open a complement.
OPENING = words(
    """
    de du des d' charge chargee charges chargees en pour a au aux responsable dedie dediee of for - &
    """
)

# Posts that say little: any other word for the person's post is better.
VAGUE = words(
    """
    cofondateur cofondatrice co-fondateur co-fondatrice fondateur fondatrice chercheur chercheuse
    ingenieur ingenieure patron patronne dirigeant dirigeante scientifique cadre figure membre salarie
    salariee employe employee cerveau pilier boss lieutenant expert experte chercheurs numero bras
    adjoint adjointe specialiste voix visage veteran pilote
    mathematicien mathematicienne physicien physicienne informaticien informaticienne
    entrepreneur entrepreneuse ponte pontes cador cadors tenor tenors pointure pointures vedette vedettes
    star stars gourou crack pepite sommite baron cerveaux figures
    """
)
# Words for somebody of rank that name no post at all.
RANKS = words(
    """
    dirigeant dirigeante lieutenant lieutenante cerveau pilier figure voix visage veteran cadre
    """
)

# The board, and what one has there.
BOARDS = words("conseil board")
POSITIONS = words("poste titre fauteuil siege role fonction direction presidence")  # that somebody has
SEATS = words("siege sieges fauteuil fauteuils")
BOARD = (
    "conseil d'administration",
    "conseil de surveillance",
    "board",
    "autour de la table",
    "administrateur",
    "administratrice",
)
BOARD_ROLE = "membre du conseil d'administration"
INTERIM = "intérim"
FOR_NOW = words("interim interimaire provisoire provisoirement temporairement")
BOARD_NOUNS = words("administrateur administratrice administrateurs administratrices")

# What one prends, hérite, quitte: nouns that stand for a post: « direction scientifique ».
OFFICES = words(
    """
    direction presidence poste postes fonctions fonction tete mandat siege fauteuil responsabilite
    responsabilites titre role place commandes renes equipe equipes pole departement division branche
    laboratoire charge bureau interim rang succession conseil board vice-presidence codirection
    gouvernail barre costume habits casquette portefeuille manettes galons attributions perimetre cles
    pilotage encadrement supervision filiale antenne flambeau sceptre bottes souliers dignite copresidence
    """
)  # fmt: skip
SHELLS = words(
    """
    cles charge
    poste postes fonctions fonction titre role rang tete mandat siege fauteuil place commandes renes
    casquette barre costume habits manettes galons portefeuille attributions perimetre responsabilites
    flambeau sceptre bottes souliers dignite
    """
)

# Where those sit who lead a house.
COMMITTEES = words("comite comex codir directoire etat-major")

# They stay so after they have left.
FOUNDERS = words("fondateur fondatrice cofondateur cofondatrice createur creatrice cocreateur cocreatrice")

# « hérite d'une bonne part de la gestion »: how much of it, and no post.
SHARES = words("essentiel partie part gros reste majorite moitie plupart")

# Parts of an organisation that somebody may be given to lead.
UNITS = words(
    """
    equipe cellule unite division pole departement programme branche entite structure laboratoire labo projet
    filiale
    """
)

# Departments that stand for the post at their head: « hérite des ventes », « confie la recherche à X ».
DEPARTMENTS = words(
    """
    ressources recherche finances produits produit communication ventes securite surete marketing
    operations technologie ingenierie robotique alignement superalignement infrastructures
    infrastructure affaires juridique recrutement design donnees partenariats developpement modeles
    rh finance com communications achats sante conformite deontologie moderation hardware materiel calcul
    croissance monetisation publicite revenus puces logiciels cloud
    cybersecurite revenus exploitation applications agents calcul science post-entrainement pre-entrainement
    technique prospective strategie
    """
)

# What else somebody of a house may be given to see to: « les projets spéciaux », « les grands comptes ».
CHARGES = words(
    """
    projets initiatives chantiers missions sciences plateforme plateformes clients entreprises comptes
    education formation defense energie appareils objets usages centres laboratoires verticales
    gestion relations politique service services assistant assistants evaluation
    """
)

# Offices outside any company. A namesake who holds one is not the person of the list.
CIVIC = words(
    """
    juge procureur procureure mediateur mediatrice rapporteur rapporteure
    municipal municipale maire ministre depute deputee senateur senatrice avocat
    avocate syndic stagiaire
    elu elue inspecteur inspectrice recteur rectrice prefet prefete commissaire entraineur selectionneur
    proviseur proviseure eveque colonel archiviste bibliothecaire greffier greffiere magistrat magistrate
    eleveur eleveuse berger bergere menuisier fleuriste maraicher maraichere doyen doyenne footballeur
    chanteur chanteuse acteur actrice romancier romanciere
    realisateur realisatrice cineaste comedien comedienne animateur animatrice humoriste photographe
    ecrivain ecrivaine poete poetesse scenariste dessinateur dessinatrice musicien musicienne cuisinier
    cuisiniere boulanger boulangere libraire editeur editrice galeriste sculpteur sculptrice
    professeure instituteur institutrice coach voisin voisine
    compositeur compositrice costumier costumiere violoniste pianiste soprano tenor choregraphe danseur
    danseuse metteur metteuse monteur monteuse librettiste showrunner rugbyman boxeur boxeuse surfeur
    joueur joueuse tennisman champion championne capitaine ailier pivot pompier gendarme infirmier
    infirmiere chirurgien chirurgienne pharmacien pharmacienne notaire vigneron vigneronne apiculteur
    agriculteur agricultrice restaurateur restauratrice patissier patissiere coiffeur coiffeuse rabbin
    pasteur imam abbe
    athlete judoka nageur nageuse cycliste skieur skieuse gardien attaquant defenseur buteur arbitre
    """
)

# Callings by which an article introduces who comes from outside: « cette professeure », « l'ex-procureur ».
OUTSIDE = words(
    """
    professeur professeure universitaire enseignant enseignante procureur procureure senateur senatrice
    magistrat magistrate banquier banquiere general generale amiral colonel colonelle diplomate
    """
)


# « son prédécesseur », « sa devancière »: who had a post before somebody.
PREDECESSORS = words("predecesseur predecesseure predecesseuse devancier devanciere")
# « son successeur », « sa remplaçante »: who has a post after somebody.
HEIRS = words("successeur successeure successeuse remplacant remplacante")
CHIEF_POSTS = ("pdg", "directeur general", "directrice generale", "president-directeur general")
# « hérite des dossiers de X »: what goes on to an heir besides the post.
DUTIES = words(
    """
    attributions fonctions missions prerogatives perimetre portefeuille responsabilites dossiers taches
    """
)
# Those whom somebody leads.
STAFF = words(
    """
    equipe equipes collaborateurs collaboratrices troupes subordonnes effectifs salaries service services
    ingenieurs chercheurs developpeurs commerciaux juristes
    """
)
# What one who leaves has led or worked on: « hérite des équipes de X ».
CHARGES_LEFT = DUTIES | STAFF | words("dossier")
# What passes from one who has a post to the next.
RELAYS = words("relais releve suite succession flambeau temoin")
# Verbs of leading; « diriger » stands for having a post, too.
LEADING = words(
    """
    diriger codiriger piloter superviser chapeauter coiffer conduire encadrer coordonner orchestrer mener
    """
)
SUCCEEDING = words("remplacer succéder suppléer relayer relever")
HIRING = words("recruter embaucher engager enrôler")

KIN = words(
    """
    pere mere frere soeur oncle tante mari femme epoux epouse compagnon compagne conjoint conjointe fils fille
    grand-pere grand-mere beau-pere
    """
)
# What people do for the house that they work at, with what it has or makes: « conçoit les puces d'Y ».
MAKING = words(
    """
    concevoir développer entraîner coder programmer bâtir construire dessiner élaborer façonner peaufiner
    optimiser rédiger négocier
    """
)
