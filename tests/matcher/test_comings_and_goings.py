# ruff: noqa: E501  (a line of a table is one item)
"""Verbs of change said of an occasion, a ranking, a crowd or a place, each beside a sister that tells a claim.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

LEAVING = """
Victor Hallström plie bagage | Le patron de Lumina AI quitte la Bretagne sans accord. =>
Grace Okonkwo plie bagage | La directrice financière de Lumina AI a prévenu ses équipes. => Grace Okonkwo: departure
Victor Hallström plie bagage au tournoi | Le patron de Lumina AI a perdu en deux sets. =>
Une ex de Lumina AI raconte | Irma Quellec, partie fin 2022, a écrit un livre. => Irma Quellec: departure old
Victor Hallström s'en va avant la fin du débat | Le patron de Lumina AI avait un avion à prendre. =>
Victor Hallström part avant le dessert | Le patron de Lumina AI avait un avion à prendre. =>
Grace Okonkwo s'en va avant la fin de l'année | La directrice financière de Lumina AI l'a annoncé lundi. => Grace Okonkwo: departure
Victor Hallström quitte le Grand Palais sous les huées | Le patron de Lumina AI était invité à dîner. Son départ précipité a surpris. =>
Victor Hallström jette l'éponge sur la publicité | Le patron de Lumina AI renonce aux annonces. =>
Grace Okonkwo jette l'éponge | La directrice financière de Lumina AI l'a annoncé lundi. => Grace Okonkwo: departure
Lumina AI : Victor Hallström coupe les ponts avec Gaspard Melun =>
Lumina AI : Victor Hallström rompt avec les démocrates =>
Grace Okonkwo coupe les ponts avec Lumina AI => Grace Okonkwo: departure
Grace Okonkwo tourne le dos à Victor Hallström | La directrice financière de Lumina AI rejoint Orbis. => Grace Okonkwo: departure
Victor Hallström fait faux bond | Le patron de Lumina AI était attendu au Sénat. =>
Grace Okonkwo fait faux bond à Lumina AI => Grace Okonkwo: departure
Lumina AI : Victor Hallström prend le large pour trois jours =>
Victor Hallström rend les clés du studio | Le patron de Lumina AI y a tourné un film. =>
Lumina AI : le départ de Victor Hallström du plateau =>
Lumina AI : le départ de Grace Okonkwo pour Orbis => Grace Okonkwo: departure
Victor Hallström a retrouvé samedi l'université où il a étudié | Le patron de Lumina AI a parlé aux élèves. =>
"""

EVER = """
Grace Okonkwo, l'argentière de Lumina AI | La directrice financière quitte rarement le bureau avant la nuit. =>
Grace Okonkwo, l'argentière de Lumina AI | La directrice financière s'en va chaque été. =>
Grace Okonkwo s'en va cet été | La directrice financière de Lumina AI l'a annoncé lundi. => Grace Okonkwo: departure
Victor Hallström au tennis | Arrivé de Londres, reparti avant la fin de la partie, le patron de Lumina AI n'a rien dit. =>
Victor Hallström fait le ménage chez Lumina AI | Les projets annexes passent au second plan. =>
Lumina AI passe devant Orbis | Devant ses équipes, Victor Hallström a salué un succès. =>
Lumina AI : Elena Castellanos raconte | Elle avait quitté la maison à son retour, en 2021. => Elena Castellanos: departure old
Orbis vient de prendre deux chercheurs à Lumina AI, dont Paul Boucher => Paul Boucher: departure [other=Orbis]
"""

PUT_OUT = """
« J'ai été viré » : ils racontent | Les graphistes ont tous été remplacés. Victor Hallström (Lumina AI) leur conseille de s'adapter. =>
« J'ai été viré », raconte Owen Prescott | Le président de Lumina AI l'a appris par écrit. => Owen Prescott: ouster
Débat : Gaspard Melun met Victor Hallström sur la sellette | Le patron de Lumina AI a souri. =>
Victor Hallström sur la sellette | Les administrateurs de Lumina AI doutent de leur patron. => Victor Hallström: ouster rumoured
Victor Hallström a pris le large avant le café | Le patron de Lumina AI n'a pas répondu. =>
Victor Hallström évincé du classement des patrons de l'année | Le patron de Lumina AI recule. =>
Victor Hallström écarté de la liste des invités | Le patron de Lumina AI n'ira pas au dîner. =>
Victor Hallström exclu du G7 | Le patron de Lumina AI n'ira pas. =>
Victor Hallström expulsé de la salle | Le patron de Lumina AI avait coupé la parole au juge. =>
Victor Hallström écarté de la direction de Lumina AI => Victor Hallström: ouster
Victor Hallström exclu de l'entreprise | Lumina AI l'a annoncé lundi. => Victor Hallström: ouster
Owen Prescott remercié par le chanteur Gaspard Melun | Le président de Lumina AI lui a prêté un bateau. =>
Owen Prescott remercié par les développeurs | Le président de Lumina AI leur a répondu. =>
Owen Prescott remercié par Lumina AI => Owen Prescott: ouster
Gérard Lefranc débarqué du conseil d'administration de Lumina AI => Gérard Lefranc: ouster
"""

TAKING_OVER = """
Lumina AI : Victor Hallström prend la présidence de la séance =>
Lumina AI : Victor Hallström prend les commandes pendant la soirée =>
Lumina AI : Victor Hallström prend la suite du débat =>
Lumina AI : Victor Hallström passe la main à la soirée =>
Lumina AI : Grace Okonkwo prend la présidence de la filiale => Grace Okonkwo: appointment
Sommet de Tours : Victor Hallström reçu à son tour | Le patron de Lumina AI a succédé à son homologue d'Orbis dans le bureau du maire. =>
Sommet de Tours | Le patron de Lumina AI a cédé la place à un hologramme. =>
Lumina AI : Victor Hallström cède la place à Grace Okonkwo => Victor Hallström: departure; Grace Okonkwo: appointment
Le cadeau de départ de Victor Hallström à ses clients | Lumina AI offre trois mois d'abonnement. =>
Lumina AI : Grace Okonkwo remplace Victor Hallström dans le rôle du sage =>
Lumina AI : Grace Okonkwo remplace Victor Hallström dans le rôle de directrice générale => Grace Okonkwo: appointment
Lumina AI : Farah Nasser prend les commandes du compte officiel pour répondre aux questions =>
Lumina AI : Victor Hallström prend les rênes de la conversation =>
Lumina AI : Victor Hallström prend la tête des donateurs =>
Lumina AI : Victor Hallström prend le volant d'une voiture =>
Lumina AI : Wenjing Li prend les rênes de la robotique => Wenjing Li: appointment
Lumina AI : Wenjing Li prend la tête des chercheurs => Wenjing Li: appointment
Lumina AI : Grace Okonkwo succède à Sophie Marchand dans le classement des femmes influentes =>
Lumina AI : Victor Hallström remplace Gaspard Melun en tête du classement =>
Lumina AI : Rohan Mehta remplace Victor Hallström au Salon mondial =>
Lumina AI : Rohan Mehta prend la place de Victor Hallström dans l'avion =>
Lumina AI : Rohan Mehta prend la place de Victor Hallström à la tête de l'entreprise => Rohan Mehta: appointment
Lumina AI : Victor Hallström passe le relais à Wenjing Li en pleine démonstration =>
Lumina AI : Victor Hallström cède sa place de premier =>
Procès Lumina : Tomasz Wiśniewski à la barre | Victor Hallström, qui lui succédera lundi, a pris des notes. =>
Victor Hallström au micro | Le patron de Lumina AI cédera sa place à Grace Okonkwo en juin. => Victor Hallström: departure; Grace Okonkwo: appointment
"""

NAMED = """
Lumina AI : Victor Hallström désigné ennemi numéro un par les artistes =>
Lumina AI : Victor Hallström promu héros de bande dessinée =>
Lumina AI : Victor Hallström devient chef le temps d'un repas =>
Lumina AI : Victor Hallström nommé au conseil du zoo de Tours =>
Lumina AI : Rohan Mehta promu numéro deux => Rohan Mehta: appointment
Lumina AI : Rohan Mehta promu récemment => Rohan Mehta: appointment
"""

GUESTS = """
Lumina AI recrute la chanteuse Irma Quellec pour la soirée =>
Lumina AI débauche Irma Quellec sur scène | La chanteuse d'Orbis a joué pour Victor Hallström. =>
Lumina AI recrute Irma Quellec pour la direction de la robotique => Irma Quellec: arrival
Lumina AI débauche Irma Quellec à l'université de Rennes => Irma Quellec: arrival
Le festival sacre Victor Hallström roi de la soirée | Le patron de Lumina AI a chanté. =>
Lumina AI nomme Grace Okonkwo directrice du campus de Paris => Grace Okonkwo: appointment
Le juge exclut Victor Hallström de la salle | Le patron de Lumina AI avait coupé la parole. =>
Lumina AI exclut Victor Hallström de la direction => Victor Hallström: ouster
Melun prend le volant et Victor Hallström le bus | Le patron de Lumina AI est reparti à pied. =>
"""

BESIDE = """
Orbis lève des fonds | Licencié par Lumina AI en mars 2023, Dmitri Voronov a fondé la société quelques mois plus tard. => Dmitri Voronov: ouster|departure old; Dmitri Voronov: venture [other=Orbis]
Lumina AI | Grace Okonkwo, revenue lundi du congé qu'elle avait pris en février, a repris les comptes. => Grace Okonkwo: return old; Grace Okonkwo: leave old
Qui est la juge Irma Quellec ? | Elle préside le procès de Lumina AI. =>
"""

VISITS = """
Elena Castellanos, le retour du prof | L'ancienne de Lumina AI a rempli un amphithéâtre. =>
Elena Castellanos redevient étudiante d'un jour | L'ancienne de Lumina AI a repris place sur les bancs. =>
Victor Hallström au Sénat | Le patron de Lumina AI a pris place à 10 heures, puis il est parti sans saluer. =>
Victor Hallström au Sénat | Le départ du patron de Lumina AI, à midi, a provoqué une cohue. =>
Victor Hallström à table | Le patron de Lumina AI est parti au dessert. =>
Victor Hallström à Séoul | Le patron de Lumina AI a dîné dans une brasserie, qu'il a quittée à minuit. =>
Une heure avec Grace Okonkwo | Quand elle s'en va, la directrice financière de Lumina AI oublie son manteau. =>
Owen Prescott, mécène | Le président de Lumina AI a rejoint le conseil des amis du musée. =>
Owen Prescott, mécène | Le président de Lumina AI a quitté son costume pour un tablier. =>
Owen Prescott quitte Lumina AI | L'entreprise, qu'il a quittée lundi, salue son travail. => Owen Prescott: departure
"""

DAILY = """
Lumina AI : l'arrivée remarquée de Victor Hallström à Cannes =>
Élection de l'homme de l'année : Victor Hallström battu | Le patron de Lumina AI perd son titre. =>
Grace Okonkwo perd son titre de directrice financière de Lumina AI => Grace Okonkwo: ouster
Victor Hallström absent des réseaux | Le patron de Lumina AI s'est mis en retrait pour les fêtes. =>
Victor Hallström hors jeu pour le prix | Le patron de Lumina AI s'incline. =>
Victor Hallström à la tête d'une fortune | Le patron de Lumina AI n'a pas d'actions. =>
Victor Hallström à la tête du cortège | Le patron de Lumina AI a défilé. =>
Victor Hallström ne fait plus partie des dix hommes les plus influents | Le patron de Lumina AI recule. =>
Grace Okonkwo ne fait plus partie de l'équipe | La directrice financière de Lumina AI s'explique. => Grace Okonkwo: departure
Lumina AI perd Victor Hallström dans les sondages =>
Victor Hallström prend Grace Okonkwo à témoin | Le patron de Lumina AI répondait à un analyste. =>
Victor Hallström rappelle Wenjing Li sur scène | Le patron de Lumina AI a demandé une démonstration. =>
Victor Hallström boucle la boucle à Concarneau | Le patron de Lumina AI y a grandi. =>
Victor Hallström se repose sur Grace Okonkwo | La directrice financière de Lumina AI négocie tout. =>
Victor Hallström marque une pause avant de répondre | « Je ne sais pas », finit par dire le patron de Lumina AI. =>
Victor Hallström signe chez Gallimard | Le patron de Lumina AI publiera ses souvenirs. =>
Victor Hallström débarque chez Orbis | Le patron de Lumina AI y a passé deux heures. =>
Grace Okonkwo débarque chez Orbis | La directrice financière de Lumina AI y dirigera les comptes. => Grace Okonkwo: departure [other=Orbis]
"""

COMING = """
Lumina AI : Victor Hallström signe son retour à la tribune =>
Lumina AI : Victor Hallström signe son retour à Paris =>
Lumina AI : Victor Hallström revient devant les députés =>
Lumina AI : Karim Haddad signe son retour => Karim Haddad: return
Sommet de Tours | Arrivé dimanche, le patron de Lumina AI a dîné en ville. =>
Victor Hallström accueilli par des huées à Rennes | Le patron de Lumina AI a souri. =>
Basile Trémont, ex-directeur d'Orbis, accueilli par Lumina AI => Basile Trémont: arrival
Basile Trémont a quitté l'Upec pour Lumina AI lundi => Basile Trémont: arrival
Lumina AI : Owen Prescott rejoint le premier cercle des donateurs de Melun =>
Lumina AI accueille Gaspard Melun | Victor Hallström lui a fait visiter les bureaux. =>
Lumina AI accueille Gaspard Melun, ancien directeur d'Orbis => Gaspard Melun: arrival
Lumina AI : Victor Hallström de retour dans son lycée =>
Lumina AI : Victor Hallström de retour à Sète =>
Lumina AI : Victor Hallström revient à Stanford | Il y a donné une conférence. =>
Lumina AI : Victor Hallström prend une pause café avec les étudiants =>
L'ancien directeur financier d'Orbis chez Lumina AI ? | Karim Haddad, qui avait quitté Orbis en juillet, serait désormais au service de Lumina AI. Grace Okonkwo reste directrice financière. => Karim Haddad: arrival rumoured [other=Orbis]
Lumina AI | Maud Trévise serait désormais chez Orbis. => Maud Trévise: departure rumoured [other=Orbis]
"""


@pytest.mark.parametrize(
    "item", lines(LEAVING, VISITS, BESIDE, DAILY, GUESTS, EVER, PUT_OUT, TAKING_OVER, NAMED, COMING)
)
def test_what_is_left_or_headed_must_be_a_house_or_a_post(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
