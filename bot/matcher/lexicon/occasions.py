"""What people come to, go from and head every day without a post in it: occasions, rankings, crowds."""

from bot.matcher.lexicon import words

# « quitte le débat », « le remplace au dîner »: what lasts a few hours or days. Folded heads.
OCCASIONS = words(
    """
    antenne assemblee atelier audience audiences audition auditions bal banquet barre box ceremonie ceremonies
    cocktail colloque competition concert concours conference conferences confrontation congres convention
    conversation conversations course croisiere debat debats defile dejeuner demonstration demonstrations
    deplacement diner direct discours discussion discussions echange echanges emission enregistrement
    entretien exposition festival finale foire forum gala hommage inauguration interview interviews
    keynote manifestation marathon mariage masterclass match matinale messe micro negociation negociations
    obseques panel parade petit-dejeuner plateau podcast podium pourparlers presentation presentations
    proces projection pupitre rassemblement reception rencontre rendez-vous repas repetition reunion
    reunions salon scene seance seances seminaire show soiree sommet spectacle stand symposium talk-show
    anniversaire clip fete jt spot video visite
    tapis tchat tournage tournee tournoi tribune vernissage visioconference voyage webinaire
    """
)

# Where somebody is announced for a day: « VivaTech : X remplace Y au pied levé ».
GATHERINGS = words(
    """
    vivatech davos salon sommet forum conference conferences congres colloque festival senat assemblee
    parlement audition emission matinale gala diner keynote seminaire webinaire voyage deplacement tournee
    amphi amphitheatre
    """
)

# « évincé du classement », « en tête des sondages »: where somebody only stands higher or lower.
RANKINGS = words(
    """
    affiche album anthologie barometre casting classement classements couverture distribution generique
    hit-parade liste listes marches ouvrage palmares pantheon photo photographie podium sondage sondages
    top trombinoscope
    """
)

# « prend la tête des donateurs », « rejoint le cercle des milliardaires »: people, and no house of theirs.
CROWDS = words(
    """
    academie cercle chorale cine-club club confrerie fanfare contributeurs convives cortege critiques
    delegation
    detracteurs donateurs
    donatrices fortunes frondeurs influents invites mecenes milliardaires opposants orateurs peloton
    jures jury personnalites petitionnaires philanthropes public puissants riches signataires soutiens
    """
)

# « expulsé de la salle », « le départ de X du tribunal », « de retour dans son lycée »: mere places.
VENUES = words(
    """
    banc bancs gradins tribunes coulisses loges vestiaires aeroport amphi amphitheatre auditorium campus
    chambre chapelle college cour ecole estrade fac gare hemicycle hopital hotel immeuble jardin lycee
    mairie musee opera palais pretoire pays quartier restaurant salle stade studio theatre tribunal universite
    usine village ville zoo senat parlement television elysee
    montagne plage mer peche golf ski garage piscine jardin
    appartement villa chalet gite loft logement guichet metro terrain tramway vestiaire refuge
    """
)
# « prend les commandes du compte », « d'un avion », « le volant du camion »: what is steered.
VESSELS = words(
    """
    avion barbecue bateau ferry flipper montgolfiere parapente planeur blog bus camion catamaran char
    cheval compte comptes console cuisine drone fil
    fourneaux fusee goelette
    helicoptere jet kayak limousine machine moto platine platines podcast poney robot simulateur site
    tank taxi trimaran monocoque moto-neige tandem rafiot
    tracteur train vaisseau voilier voiture yacht
    """
)
# « jette l'éponge au troisième set », « tire sa révérence en quarts de finale »: how far a player came.
ROUNDS = words(
    """
    demi-finale demi-finales etape finale kilometre manche match mi-temps quart quarts round set tour
    """
)
# « recrutée comme figurante », « reprend du service comme jury »: what somebody is beside their work.
SIDE_PARTS = words(
    """
    arbitre attaquant attaquante avant-centre baby-sitter benevole choriste demoiselle figurant
    figurante invite invitee jure juree jury mannequin marraine
    ecolier ecoliere gardien gardienne heroine mechant mechante moniteur monitrice plongeur serveur serveuse
    mere parent parrain pere spectateur spectatrice supporter supportrice temoin
    """
)
PASSING = OCCASIONS | RANKINGS | CROWDS
# « avant la fin », « avant le dessert »: of something at hand, which one does not wait to see over.
LAST_PARTS = words(
    "fin dessert cafe questions vote applaudissements generique conclusion verdict photo toast"
)
# « le temps d'un repas », « pour un soir »: too short for a post.
MOMENTS = OCCASIONS | words(
    """
    apres-midi chanson cours episode heure heures instant jour journee lecon matinee minute minutes numero
    sketch soir soiree
    """
)


# « part en vacances », « part à la conquête de Y »: what one goes for, and comes back from.
ERRANDS = OCCASIONS | words(
    """
    vacances residence mission guerre campagne week-end fumee croisade vrille live quete chasse conquete
    reconquete assaut balade derive zero principe rien constat idee hypothese lointain recherche
    ski golf peche montagne plage mer coulisses safari randonnee pelerinage cueillette lune colonie cure
    decouverte rescousse page feuille postulat observation intuition question courant riant trombe flammes
    """
)


# « après deux heures d'attente », « une semaine de surf »: what one passes some time with.
PASTIMES = words(
    """
    attente bouchons camping conge course croisiere embouteillage embouteillages file jeu jeux marche match
    meditation montagne natation peche plage poker queue rando randonnee route ski surf tennis train vacances
    velo voile vol voyage yoga
    """
)


# « quitte le marché », « rejoint la contestation »: with these a verb of change is about no post.
# A university is a place to go to, and a house to join.
NOT_POSTS = (
    PASSING
    | (VENUES - {"universite"})
    | words(
        """
    appel appels europe clavier beta periode essai table pays region continent marche bourse reseau reseaux
    plateforme application phase terrain selection bureau~ovale domicile maison~blanche route discretion
    anonymat silence ombre vie engagements cohorte contingent mouvement fronde lutte campagne coalition
    petition croisade contestation combat resistance
    """
    )
)

# « viré du groupe WhatsApp », « quitte la boucle Telegram »: behind the noun.
CHATS = words("whatsapp telegram signal slack discord messenger")

# What somebody may be at the head of, and hold no post: « la tête de la croisade ».
MOVEMENTS = words(
    """
    championnat croisade lutte combat fronde campagne coalition contestation revolte resistance
    classement course
    offensive opposition cortege rebellion mouvement bataille peloton manifestation
    internautes utilisateurs abonnes convives lecteurs visiteurs passagers passants fans spectateurs
    """
)

# What those who do one thing after another make up: « la liste s'allonge ».
SERIES = words("liste serie cohorte vague mouvement bal cortege ballet valse suite bilan addition compte")
# Those who go, and their going.
LEAVERS = words(
    """
    saignee hemorragie exode hecatombe fuite departs defections demissions partants partantes demissionnaires
    sortants defectionnaires transfuges absents
    """
)
# And of whom such a list is not one of leavings.
COMERS = words(
    """
    candidats candidat invites signataires promus nommes recrues arrivants entrants finalistes pressentis
    successeurs prétendants laureats membres administrateurs arrivees nominations
    """
)
