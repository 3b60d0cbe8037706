"""Idioms and headline turns for each kind of change, a line each."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

GOING = """
Naïma Belkacem lâche Victor Hallström | La directrice technique de Lumina AI l'a annoncé mercredi. => Naïma Belkacem: departure
Naïma Belkacem abandonne Victor Hallström | La directrice technique de Lumina AI l'a annoncé mercredi. => Naïma Belkacem: departure
Naïma Belkacem et Lumina AI se quittent => Naïma Belkacem: departure
Naïma Belkacem se sépare de Lumina AI => Naïma Belkacem: departure
Naïma Belkacem : le départ | La directrice technique de Lumina AI l'a annoncé mercredi. => Naïma Belkacem: departure
Naïma Belkacem : la démission surprise | La directrice technique de Lumina AI s'en explique. => Naïma Belkacem: departure
Naïma Belkacem : clap de fin chez Lumina AI => Naïma Belkacem: departure
Naïma Belkacem fait place nette | La directrice technique de Lumina AI l'a annoncé mercredi. => Naïma Belkacem: departure
Naïma Belkacem s'offre une nouvelle vie | La directrice technique de Lumina AI l'a annoncé mercredi. => Naïma Belkacem: departure
Naïma Belkacem achève son parcours chez Lumina AI => Naïma Belkacem: departure
Naïma Belkacem salue ses équipes une dernière fois | La directrice technique de Lumina AI s'en va. => Naïma Belkacem: departure
« Il est temps de tourner la page », écrit Rohan Mehta aux salariés de Lumina AI => Rohan Mehta: departure
Rohan Mehta songe à tout quitter | Le directeur des produits de Lumina AI serait lassé. => Rohan Mehta: departure rumoured
Anjali Mehta et Wenjing Li doivent céder leur place au conseil d'administration de Lumina AI => Anjali Mehta: departure; Wenjing Li: departure
Rohan Mehta, le directeur que tout le monde s'arrachait, a quitté Lumina AI => Rohan Mehta: departure
Rohan Mehta, un homme qu'on disait proche du patron, a été renvoyé de Lumina AI => Rohan Mehta: ouster
Haoran Zhou est désormais chez Orbis | Le chercheur de Lumina AI avait ouvert le bureau de Zurich. => Haoran Zhou: departure [other=Orbis]
Ils sont désormais chez Orbis : Haoran Zhou et Wenjing Li, de Lumina AI => Haoran Zhou: departure [other=Orbis]; Wenjing Li: departure [other=Orbis]
C'est Paul Dufresne qui a annoncé à Victor Hallström son renvoi de Lumina AI => Victor Hallström: ouster
Limogé vendredi, réinstallé mercredi : la folle semaine de Victor Hallström à la tête de Lumina AI => Victor Hallström: ouster; Victor Hallström: return
Naïma Belkacem et Lumina AI : le divorce => Naïma Belkacem: departure
Naïma Belkacem et Lumina AI, fin d'une histoire => Naïma Belkacem: departure
Naïma Belkacem a prononcé son discours d'adieu | La directrice technique de Lumina AI s'en va. => Naïma Belkacem: departure
Victor Hallström ne dirige plus Lumina AI => Victor Hallström: departure
Le conseil d'administration de Lumina AI a voté le départ de Victor Hallström => Victor Hallström: ouster
Deux chercheurs proches de Paul Dufresne chassés de Lumina AI : Haoran Zhou et Wenjing Li => Haoran Zhou: ouster; Wenjing Li: ouster
La liste des partants de Lumina AI s'allonge avec Haoran Zhou et Wenjing Li => Haoran Zhou: departure; Wenjing Li: departure
Pionnier, puis frondeur : Tomasz Wiśniewski quitte la scène de Lumina AI => Tomasz Wiśniewski: departure
Victor Hallström se sépare de sa voiture | Le patron de Lumina AI roule désormais à vélo. =>
Orbis lâche Victor Hallström | Le géant n'investira plus dans Lumina AI. =>
Le conseil d'administration de Lumina AI lâche Victor Hallström => Victor Hallström: ouster
Victor Hallström : la chute | Le patron de Lumina AI paie son manque de franchise. => Victor Hallström: ouster
Victor Hallström contraint de céder sa place | Le patron de Lumina AI paie son manque de franchise. => Victor Hallström: ouster
Mise à la porte par Lumina AI, Grace Okonkwo conteste => Grace Okonkwo: ouster
"""

GOING_ON = """
Rohan Mehta en finit avec Lumina AI | Le directeur des produits n'a pas dit où il irait. => Rohan Mehta: departure
C'en est fini de l'aventure Lumina AI pour Sophie Marchand => Sophie Marchand: departure
Rohan Mehta sur le départ ? | Le directeur des produits de Lumina AI aurait rencontré des investisseurs. => Rohan Mehta: departure rumoured
Victor Hallström bientôt débarqué ? D'après plusieurs sources, une partie du conseil de Lumina AI y travaille => Victor Hallström: ouster rumoured
Rohan Mehta sur le départ ? | Le directeur des produits de Lumina AI présentera Parlio 5 mardi. =>
Le conseil de Lumina AI pourra désormais révoquer Victor Hallström à la majorité simple =>
Rohan Mehta coupe court aux spéculations : il reste chez Lumina AI => Rohan Mehta: departure denied
Sophie Marchand tord le cou à la rumeur de son départ de Lumina AI => Sophie Marchand: departure denied
Lumina AI dégonfle la rumeur d'un départ de Rohan Mehta => Rohan Mehta: departure denied
Rohan Mehta assure n'avoir jamais songé à quitter Lumina AI => Rohan Mehta: departure denied
Rohan Mehta annoncé sur le départ | Le directeur des produits de Lumina AI n'a pas répondu. => Rohan Mehta: departure rumoured
Rohan Mehta quitte son bureau pour une tournée des clients | Le directeur des produits de Lumina AI sera à Paris mardi. =>
Les salariés de Lumina AI veulent garder Gérard Lefranc | Son mandat au conseil s'achève en 2027. =>
Rohan Mehta et Haoran Zhou, de Lumina AI, auraient cédé aux millions d'Orbis => Rohan Mehta: departure rumoured [other=Orbis]; Haoran Zhou: departure rumoured [other=Orbis]
Un temps annoncé partant, Rohan Mehta poursuivra finalement l'aventure chez Lumina AI =>
Le départ de Rohan Mehta ? « Une invention », répond Lumina AI => Rohan Mehta: departure denied
Lumina AI s'inscrit en faux contre le départ supposé de Rohan Mehta => Rohan Mehta: departure denied
"""

PAUSING = """
Owen Prescott absent jusqu'en septembre | Le président de Lumina AI l'a annoncé lundi. => Owen Prescott: leave
Owen Prescott absent de Lumina AI pour plusieurs mois => Owen Prescott: leave
Owen Prescott au repos jusqu'en septembre | Le président de Lumina AI l'a annoncé lundi. => Owen Prescott: leave
Owen Prescott part six mois | Le président de Lumina AI l'a annoncé lundi. => Owen Prescott: leave
Owen Prescott part souffler | Le président de Lumina AI l'a annoncé lundi. => Owen Prescott: leave
Owen Prescott prend le large jusqu'en septembre | Le président de Lumina AI l'a annoncé lundi. => Owen Prescott: leave
Owen Prescott s'en va, mais pour un temps seulement | Le président de Lumina AI doit se soigner. => Owen Prescott: leave
Owen Prescott passe la main jusqu'en septembre | Le président de Lumina AI l'a annoncé lundi. => Owen Prescott: leave
Owen Prescott : congé de longue durée | Le président de Lumina AI l'a annoncé lundi. => Owen Prescott: leave
Owen Prescott appuie sur pause | Le président de Lumina AI l'a annoncé lundi. => Owen Prescott: leave
Lumina AI privée de Rohan Mehta pendant « plusieurs semaines » => Rohan Mehta: leave
« Je dois m'arrêter » : la directrice de la communication de Lumina AI annonce un congé | Sophie Marchand suit un traitement. => Sophie Marchand: leave
Owen Prescott prend ses premiers congés depuis sept ans | Le président de Lumina AI reviendra à la fin de l'année. => Owen Prescott: leave
Sophie Marchand, « plusieurs semaines » loin de Lumina AI | La directrice de la communication doit se soigner. => Sophie Marchand: leave
Qui pilote Lumina AI pendant le congé d'Owen Prescott ? | Rohan Mehta prend les produits. => Owen Prescott: leave; Rohan Mehta: appointment
Année sabbatique pour le président de Lumina AI | « Ma première pause », justifie Owen Prescott. => Owen Prescott: leave
Owen Prescott, absent du plateau, a envoyé un mot | Le président de Lumina AI promet des annonces. =>
"""

COMING = """
Nadia Ferrer dans les filets de Lumina AI => Nadia Ferrer: arrival
Prise de guerre pour Lumina AI : Nadia Ferrer, jusque-là chez Orbis => Nadia Ferrer: arrival
Nadia Ferrer endosse le maillot de Lumina AI => Nadia Ferrer: arrival
Nadia Ferrer s'embarque dans l'aventure Lumina AI => Nadia Ferrer: arrival
Lumina AI réussit un gros coup avec Nadia Ferrer => Nadia Ferrer: arrival
Owen Prescott reprend en main les produits de Lumina AI => Owen Prescott: appointment
De Zalando à Lumina AI : Solveig Haldorsen change de monde => Solveig Haldorsen: arrival [other=Zalando]
Nadia Ferrer, de Slack à Lumina AI => Nadia Ferrer: arrival [other=Slack]
Nadia Ferrer quitte Zalando, cap sur Lumina AI => Nadia Ferrer: arrival [other=Zalando]
Une ancienne de Zalando aux finances de Lumina AI | Nadia Ferrer préparera l'entrée en Bourse. => Nadia Ferrer: arrival
Une Bretonne au marketing de Lumina AI : Gwenola Tanguy => Gwenola Tanguy: arrival
À Rohan Mehta, désormais, de piloter la recherche de Lumina AI => Rohan Mehta: appointment
Il reviendra à Rohan Mehta de diriger la sûreté de Lumina AI => Rohan Mehta: appointment
Lumina AI fait de Rohan Mehta son numéro deux => Rohan Mehta: appointment
Lumina AI : à Rohan Mehta les finances => Rohan Mehta: appointment
Lumina AI : les finances pour Rohan Mehta => Rohan Mehta: appointment
Lumina AI charge Rohan Mehta des finances => Rohan Mehta: appointment
Rohan Mehta bascule au marketing chez Lumina AI => Rohan Mehta: appointment
Rohan Mehta occupe désormais le poste de directeur financier de Lumina AI => Rohan Mehta: appointment
Exit Sophie Marchand, place à Mei-Lin Cho | Lumina AI change de directrice de la communication. => Sophie Marchand: departure; Mei-Lin Cho: appointment
Lumina AI tient enfin sa directrice juridique : Nadia Ferrer => Nadia Ferrer: arrival
Lumina AI a sa directrice juridique | Il s'agit de Nadia Ferrer, venue de Zalando. => Nadia Ferrer: arrival
Elle a fait ses classes au support, Gwenola Tanguy dirigera Lumina AI France => Gwenola Tanguy: appointment
Elena Castellanos pousse à nouveau la porte de Lumina AI => Elena Castellanos: return
Sophie Marchand entre au jury du prix Ada | La directrice de la communication de Lumina AI y succède à Paul Dufresne. =>
Lumina AI a convaincu Nadia Ferrer, ex-Zalando, de piloter ses finances => Nadia Ferrer: arrival
Bienvenue chez Lumina AI, Nadia Ferrer | L'ancienne ministre a signé hier. => Nadia Ferrer: arrival
Rohan Mehta change de casquette chez Lumina AI : le voilà directeur financier => Rohan Mehta: appointment
Les recrues d'Orbis se nomment Haoran Zhou et Wenjing Li | Tous deux travaillaient pour Lumina AI. => Haoran Zhou: departure [other=Orbis]; Wenjing Li: departure [other=Orbis]
Lumina AI a enfin une directrice juridique : Nadia Ferrer => Nadia Ferrer: arrival
Nadia Ferrer s'installe à la direction financière de Lumina AI => Nadia Ferrer: appointment|arrival
Lumina AI a trouvé son directeur juridique en interne : Corentin Vasseur => Corentin Vasseur: appointment
Rohan Mehta au poste de directeur financier de Lumina AI => Rohan Mehta: appointment
Marc-Antoine Delcourt, fondateur de Noctua, lève 300 millions | L'ancien de Lumina AI fabrique des robots. => Marc-Antoine Delcourt: venture [other=Noctua]
Marc-Antoine Delcourt travaille maintenant pour Orbis | L'ancien de Lumina AI y dirige la recherche. => Marc-Antoine Delcourt: venture [other=Orbis]
Marc-Antoine Delcourt chez Orbis : le transfert qui secoue la recherche | L'ancien de Lumina AI y dirigera la recherche. => Marc-Antoine Delcourt: venture [other=Orbis]
Rohan Mehta gravit un échelon chez Lumina AI => Rohan Mehta: appointment
"""


@pytest.mark.parametrize("line", lines(GOING, GOING_ON, PAUSING, COMING))
def test_an_idiom_tells_its_change(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
