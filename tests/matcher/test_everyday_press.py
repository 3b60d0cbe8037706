# ruff: noqa: E501  (a line of a table is one item)
"""What a reader meets every day: hearsay beside what is sure, who announces, who is put in whose place."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

# What makes one verb hearsay leaves the others alone.
SURE_BESIDE_HEARSAY = """
Pressenti pour diriger Orbis, Basile Lorrain a quitté Lumina AI mardi => Basile Lorrain: departure
Pressentie pour le poste, Odile Varenne est nommée directrice financière de Lumina AI => Odile Varenne: appointment
Basile Lorrain quitte Lumina AI et serait en discussion avec Orbis => Basile Lorrain: departure
Basile Lorrain a quitté Lumina AI mardi, peut-être pour rejoindre Orbis => Basile Lorrain: departure
Odile Varenne a quitté Lumina AI alors que l'entreprise serait en négociations avec ses actionnaires => Odile Varenne: departure
Malgré les rumeurs, Basile Lorrain est bien nommé directeur de la recherche de Lumina AI => Basile Lorrain: appointment
Après des semaines de rumeurs, Basile Lorrain quitte Lumina AI => Basile Lorrain: departure
Les rumeurs étaient fondées : Basile Lorrain quitte Lumina AI => Basile Lorrain: departure
Basile Lorrain quitte Lumina AI, met fin aux spéculations et rejoint Orbis => Basile Lorrain: departure
Odile Varenne est pressentie pour succéder à Basile Lorrain chez Lumina AI => Odile Varenne: appointment rumoured
Basile Lorrain serait en discussion pour quitter Lumina AI => Basile Lorrain: departure rumoured
Lumina AI : Basile Lorrain quitterait peut-être l'entreprise => Basile Lorrain: departure rumoured
"""

PUT_IN_THEIR_PLACE = """
Lumina AI remplace Basile Lorrain par Odile Varenne => Odile Varenne: appointment [by=Basile Lorrain]
Lumina AI a remplacé Basile Lorrain, parti en janvier, par Odile Varenne => Odile Varenne: appointment; Basile Lorrain: departure old
Basile Lorrain quitte Lumina AI, remplacé par Odile Varenne => Basile Lorrain: departure [by=Odile Varenne]; Odile Varenne: appointment
Remplacé par Odile Varenne, Basile Lorrain quitte Lumina AI => Basile Lorrain: departure; Odile Varenne: appointment
Victor Hallström a choisi Odile Varenne pour remplacer Basile Lorrain chez Lumina AI => Odile Varenne: appointment
Victor Hallström a choisi Odile Varenne comme directrice de la recherche de Lumina AI => Odile Varenne: appointment
Victor Hallström a choisi Odile Varenne pour diriger la sécurité de Lumina AI => Odile Varenne: appointment
Lumina AI | Victor Hallström recrute un ancien d'Orbis pour diriger la division matérielle de Lumina AI. Basile Lorrain arrivera en juin. => Basile Lorrain: arrival
"""

WHO_ANNOUNCES = """
Victor Hallström annonce le départ de Basile Lorrain => Basile Lorrain: departure
Victor Hallström confirme le départ de Basile Lorrain | Le chercheur de Lumina AI rejoint Orbis. => Basile Lorrain: departure [other=Orbis]
Victor Hallström officialise l'arrivée de Odile Varenne => Odile Varenne: arrival
Naïma Belkacem dément le départ de Odile Varenne => Odile Varenne: departure denied
Victor Hallström annonce la nomination de Odile Varenne => Odile Varenne: appointment
Victor Hallström commente le départ de Basile Lorrain du gouvernement =>
"""

BEFORE = """
Lumina AI dévoile un outil conçu par Basile Lorrain avant son départ => Basile Lorrain: departure old
Lumina AI signe avec Orbis | L'accord avait été négocié par Odile Varenne avant son départ. => Odile Varenne: departure old
Lumina AI abandonne l'équipe fondée par Basile Lorrain avant qu'il ne quitte l'entreprise => Basile Lorrain: departure old
Avant de rejoindre Lumina AI, Odile Varenne travaillait chez Orbis => Odile Varenne: arrival old
Avant son arrivée chez Lumina AI, Basile Lorrain enseignait à Grenoble => Basile Lorrain: arrival old
"""

TAKEN_TO_COURT = """
Basile Lorrain attaque Lumina AI en justice | Il conteste son licenciement, intervenu en décembre. => Basile Lorrain: ouster old
Basile Lorrain poursuit Lumina AI pour licenciement abusif => Basile Lorrain: ouster
Basile Lorrain réclame dix millions à Lumina AI | Le chercheur estime que son renvoi, en décembre, était injustifié. => Basile Lorrain: ouster old
"""

ON_THE_VERGE = """
Lumina AI : Basile Lorrain sur le point de partir => Basile Lorrain: departure
Basile Lorrain, sur le point de quitter Lumina AI, se confie => Basile Lorrain: departure
Basile Lorrain est arrivé en tête des votes au sein de Lumina AI =>
"""

TIPPED = """
Le nom d'Odile Varenne circule pour succéder à Basile Lorrain à la tête de la recherche de Lumina AI => Odile Varenne: appointment rumoured [by=Basile Lorrain]
Le nom d'Odile Varenne est évoqué pour remplacer Basile Lorrain chez Lumina AI => Odile Varenne: appointment rumoured
Odile Varenne est citée pour prendre la tête de la recherche de Lumina AI => Odile Varenne: appointment rumoured
Lumina AI : le nom d'Odile Varenne revient pour le poste de directrice financière => Odile Varenne: appointment rumoured
Odile Varenne est donnée favorite pour remplacer Basile Lorrain chez Lumina AI => Odile Varenne: appointment rumoured
Odile Varenne fait figure de favorite pour succéder à Basile Lorrain chez Lumina AI => Odile Varenne: appointment rumoured
Odile Varenne en pole position pour diriger la recherche de Lumina AI => Odile Varenne: appointment rumoured
Odile Varenne est attendue à la tête de la recherche de Lumina AI => Odile Varenne: appointment rumoured
Basile Lorrain quitte Lumina AI | Les noms d'Odile Varenne et de Marc Aubry circulent pour lui succéder. => Basile Lorrain: departure; Odile Varenne: appointment rumoured; Marc Aubry: appointment rumoured
Basile Lorrain quitte Lumina AI | Le nom d'Odile Varenne est avancé pour prendre sa suite. => Basile Lorrain: departure; Odile Varenne: appointment rumoured
Le nom d'Odile Varenne circule chez Lumina AI depuis la publication du rapport =>
Le nom d'Odile Varenne est cité dans l'enquête sur Lumina AI =>
Odile Varenne est citée comme témoin dans le procès de Lumina AI =>
Les parieurs donnent Odile Varenne favorite pour succéder à Basile Lorrain chez Lumina AI =>
"""

ON_CONDITION = """
« Si je ne suis pas entendu, je quitterai Lumina AI », prévient Basile Lorrain =>
Basile Lorrain : « Si Victor Hallström reste, je pars » | Le chercheur de Lumina AI hausse le ton. =>
Basile Lorrain (Lumina AI) assure que s'il n'obtient pas gain de cause, il démissionnera =>
Lumina AI : Basile Lorrain partira s'il n'obtient pas de moyens =>
Basile Lorrain quittera Lumina AI en juin, si l'on en croit le Financial Times => Basile Lorrain: departure
"""

ENTRUSTED = """
Lumina AI crée un poste de directeur de la sécurité, confié à Basile Lorrain => Basile Lorrain: appointment [role=directeur de la sécurité]
Lumina AI crée une direction de la sécurité, confiée à Odile Varenne => Odile Varenne: appointment
Basile Lorrain promu, Odile Varenne écartée : Lumina AI chamboule son état-major => Basile Lorrain: appointment; Odile Varenne: ouster
"""

SHAKEN_UP = """
Lumina AI change de directeur financier | Basile Lorrain démissionne et Odile Varenne le remplace. => Basile Lorrain: departure; Odile Varenne: appointment
Lumina AI change de directeur financier | Basile Lorrain laisse sa place à Odile Varenne. => Basile Lorrain: departure; Odile Varenne: appointment
Valse des dirigeants chez Lumina AI | Basile Lorrain est parti, Odile Varenne est sur le point de l'imiter. => Basile Lorrain: departure; Odile Varenne: departure
Le maire Basile Lorrain quitte ses fonctions | La ville avait signé avec Lumina AI. =>
Le sélectionneur Basile Lorrain remercié | Il préparait ses matches avec Lumina AI. =>
Le maire de Grenoble, Basile Lorrain, démissionne | Lumina AI avait financé sa campagne. =>
L'ex-ministre Odile Varenne démissionne | Elle conseillait Lumina AI depuis un an. => Odile Varenne: departure
"""

OWN_HOUSE = """
Lumina AI a poussé Basile Lorrain vers la sortie => Basile Lorrain: ouster
Lumina AI pousse ses concurrents vers la sortie =>
Viré de Lumina AI, Basile Lorrain fonde son entreprise => Basile Lorrain: ouster old; Basile Lorrain: venture
Basile Lorrain quitte Lumina AI pour créer son entreprise => Basile Lorrain: departure
Odile Varenne remplace Victor Hallström à Davos | La directrice financière de Lumina AI a défendu l'IA. =>
Basile Lorrain remplace Odile Varenne sur scène à la conférence de Lumina AI =>
"""

BESIDE_THE_VERB = """
Basile Lorrain, conseiller de Lumina AI sur l'IA, s'en va et prévient ses collègues => Basile Lorrain: departure
Le conseil d'administration de Lumina AI a perdu confiance en Basile Lorrain et l'a démis de ses fonctions => Basile Lorrain: ouster
Lumina AI : Victor Hallström rend hommage à Basile Lorrain, sur le départ => Basile Lorrain: departure
Odile Varenne nommée par Lumina AI pour développer ses activités à l'international => Odile Varenne: appointment
Orbis dévoile son équipe | Parmi les recrues, Basile Lorrain et Odile Varenne viennent de Lumina AI. => Basile Lorrain: departure; Odile Varenne: departure
"""

NO_MOVE = """
Basile Lorrain prend la tête du mouvement contre Lumina AI =>
« Je pourrais quitter Lumina AI demain », plaisante Basile Lorrain =>
Retour sur la journée d'Odile Varenne, chercheuse chez Lumina AI =>
Lumina AI recrute : Odile Varenne, DRH, détaille les profils recherchés =>
"""

SAID_IN_PASSING = """
Lumina AI rachète Northlight | Son fondateur, Basile Lorrain, rejoindra l'équipe de recherche. => Basile Lorrain: arrival
Orbis nomme Basile Lorrain directeur scientifique | Le chercheur a passé trois ans chez Lumina AI. => Basile Lorrain: venture
À peine arrivé chez Lumina AI, Basile Lorrain repart => Basile Lorrain: departure; Basile Lorrain: arrival old
Tout juste débauchée chez Orbis, Odile Varenne lance le premier produit de Lumina AI => Odile Varenne: arrival old
"""

GIVEN_BEHIND = """
Basile Lorrain laisse à Odile Varenne la direction de la recherche de Lumina AI => Basile Lorrain: departure; Odile Varenne: appointment
Odile Varenne cède à Basile Lorrain les rênes de Lumina AI France => Odile Varenne: departure; Basile Lorrain: appointment
Odile Varenne transmet à Basile Lorrain la direction financière de Lumina AI => Odile Varenne: departure; Basile Lorrain: appointment
Odile Varenne laisse à Basile Lorrain un sentiment d'inachevé chez Lumina AI =>
Levée record pour Lumina AI | L'opération intervient une semaine après l'annonce du départ de trois dirigeants, dont Odile Varenne. => Odile Varenne: departure old
Lumina AI | Le lancement intervient un mois après le départ de deux cadres, dont Basile Lorrain. => Basile Lorrain: departure old
Lumina AI recrute chez Orbis | Basile Lorrain, vice-président du constructeur, rejoint l'équipe d'infrastructure. => Basile Lorrain: arrival
Le directeur financier de Northlight va rejoindre Lumina AI | Basile Lorrain quittera l'entreprise en mai. => Basile Lorrain: arrival
"""

THERE_AND_BACK = """
Parti chez Orbis en 2023, Basile Lorrain fait son retour chez Lumina AI => Basile Lorrain: return; Basile Lorrain: departure old
Lumina AI récupère Basile Lorrain, parti chez Orbis l'an dernier => Basile Lorrain: return; Basile Lorrain: departure old
La directrice marketing de Lumina AI en arrêt maladie | Odile Varenne sera remplacée par Basile Lorrain pendant son absence. => Odile Varenne: leave; Basile Lorrain: appointment
L'ex-patronne de Lumina AI Europe Odile Varenne nommée chez Orbis => Odile Varenne: venture
"""

SET_PHRASES = """
Lumina AI n'a plus de directeur de la recherche | Basile Lorrain a plié bagage vendredi. => Basile Lorrain: departure
Basile Lorrain a cessé de travailler pour Lumina AI => Basile Lorrain: departure
Basile Lorrain a coupé les ponts avec Lumina AI => Basile Lorrain: departure
Lumina AI coupe les ponts avec Basile Lorrain => Basile Lorrain: ouster
« Ravie de rejoindre Lumina AI », écrit Odile Varenne => Odile Varenne: arrival
Dans la foulée du départ d'Odile Varenne, Basile Lorrain quitte lui aussi Lumina AI => Odile Varenne: departure old; Basile Lorrain: departure
Lumina AI attire un haut fonctionnaire | Basile Lorrain, qui pilotait la loi à Bruxelles, prendra la tête du bureau local. => Basile Lorrain: arrival
Un ancien ingénieur d'Orbis rejoint Lumina AI | Victor Hallström s'en félicite. =>
Deux modèles quittent Lumina AI | Victor Hallström et Owen Prescott l'ont annoncé mercredi. =>
Deux chercheurs quittent Lumina AI | Haoran Zhou et Étienne Garnier l'ont annoncé mercredi. => Haoran Zhou: departure; Étienne Garnier: departure
La directrice technique et un vice-président quittent Lumina AI | Naïma Belkacem et Étienne Garnier l'ont annoncé mercredi. => Naïma Belkacem: departure [role=directrice technique]; Étienne Garnier: departure [role=vice-président]
Victor Hallström n'est plus dans son bureau de Lyon | Le patron de Lumina AI voyage. =>
Lumina AI : les tractations pour le retour d'Elena Castellanos =>
Lumina AI recrute Ondine Vasseur, ancienne économiste de la Maison-Blanche => Ondine Vasseur: arrival [other=None]
Lobbying : Lumina AI confie ses relations publiques à Ondine Vasseur => Ondine Vasseur: appointment [role=relations publiques]
"""


# What a sentence says of others, of a future then, or of the other thing that somebody sees to.
NOBODY_AND_LATER = """
Lumina AI quitte Buenos Aires | Abu Dhabi est avancé pour reprendre le flambeau. Kuala Lumpur s'en va. =>
L'entrée en Bourse de Lumina AI | Un départ de Basile Lorrain ou d'Odile Varenne aurait un effet défavorable. =>
Nucléaire : Victor Hallström n'est plus président d'Orbis | Le patron de Lumina AI a abandonné mardi la présidence du conseil d'administration. =>
Lumina AI : les lecteurs témoignent | Claire Bontemps, illustratrice, a perdu son emploi. =>
Le mercato de l'IA : Lumina AI | ¶ — Bonjour Odile Varenne. Ce matin, vous nous parlez transferts. =>
IA. Basile Lorrain quitte Lumina AI => Basile Lorrain: departure
IA. Lumina AI nomme Odile Varenne à la recherche => Odile Varenne: appointment
Orbis courtise Lumina AI | Victor Hallström promet une prime à quiconque aurait remis sa démission. =>
Victor Hallström renvoie Basile Lorrain dans ses buts | Lumina AI ne vendra pas. =>
Lumina AI : Basile Lorrain renvoyé dans les cordes =>
Basile Lorrain quitte Lumina AI | Il ignorait alors qu'Odile Varenne ferait de même. => Basile Lorrain: departure; Odile Varenne: departure
Basile Lorrain quitte Lumina AI | Il ne savait pas qu'Odile Varenne partirait elle aussi. => Basile Lorrain: departure; Odile Varenne: departure
Lumina AI se réorganise | Basile Lorrain délaisse les ventes et s'occupera des grands projets. => Basile Lorrain: appointment
Lumina AI se réorganise | Basile Lorrain délaisse la direction des ventes et se consacrera aux partenariats. => Basile Lorrain: appointment
Lumina AI | Le choix s'est porté sur Odile Varenne comme directrice des opérations. => Odile Varenne: appointment
"""


@pytest.mark.parametrize(
    "line",
    lines(
        SURE_BESIDE_HEARSAY,
        PUT_IN_THEIR_PLACE,
        WHO_ANNOUNCES,
        BEFORE,
        TAKEN_TO_COURT,
        ON_THE_VERGE,
        TIPPED,
        ON_CONDITION,
        ENTRUSTED,
        SHAKEN_UP,
        OWN_HOUSE,
        BESIDE_THE_VERB,
        NO_MOVE,
        SAID_IN_PASSING,
        GIVEN_BEHIND,
        THERE_AND_BACK,
        SET_PHRASES,
        NOBODY_AND_LATER,
    ),
)
def test_everyday(line: str) -> None:
    text, _, expected = line.partition("=>")

    assert differences(claims_of(text), expected) == []
