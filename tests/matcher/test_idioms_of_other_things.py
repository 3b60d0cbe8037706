# ruff: noqa: E501  (a line of a table is one item)
"""Idioms and verbs of change that are told of a thing, a place, a game, a journey or a private life.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FRAMES = {
    "a title": "{} | L'annonce a été faite lundi. ¶ Le dirigeant de Lumina AI n'a pas souhaité commenter.",
    "a product": "Lumina AI lance Parlio 5 | Le modèle sera vendu lundi. ¶ {} Le prix n'est pas connu.",
    "another's departure": "Lumina AI : Farah Nasser s'en va | La directrice marketing l'a annoncé mardi. ¶ Elle n'a rien dit de ses projets.\n\n{}",
}

GAMES_AND_STAGES = """
Rohan Mehta a jeté l'éponge au troisième set.
Wenjing Li tire sa révérence en quarts de finale du tournoi.
Wenjing Li a tiré sa révérence au public du Zénith.
Rohan Mehta a retrouvé sa place au premier rang.
Rohan Mehta est licencié au club d'escrime de Metz.
Wenjing Li a été recrutée comme figurante dans un film.
Karim Haddad reprend du service comme jury du concours.
Rohan Mehta a repris le flambeau de la contestation.
Wenjing Li reprend le poste de gardienne de but.
Wenjing Li endosse le costume du Père Noël.
Wenjing Li s'installe aux commandes du flipper.
Karim Haddad quitte la direction du ciné-club de son quartier.
Rohan Mehta jette l'éponge au trentième kilomètre du marathon.
Rohan Mehta jette l'éponge dans sa quête du trèfle à quatre feuilles.
Rohan Mehta a tiré sa révérence devant la reine.
Rohan Mehta a perdu sa place dans la file.
Rohan Mehta a perdu son titre de champion de bridge.
Rohan Mehta a quitté la partie de poker avec 300 dollars.
Wenjing Li a pris la suite de Grace Okonkwo dans le relais 4 x 100 mètres.
Wenjing Li passe le relais à Grace Okonkwo dans la course.
Wenjing Li a été promue au rang de star par les adolescents.
Wenjing Li a été enrôlée dans l'équipe de volley des voisins.
Wenjing Li a été intronisée dans la confrérie du beaujolais.
Wenjing Li a recruté Grace Okonkwo pour son équipe de quiz.
Wenjing Li monte en grade au judo.
Wenjing Li prend du galon dans le jeu Parlio Quest.
Wenjing Li prend sa retraite sportive.
Wenjing Li est sur le départ du marathon de Paris.
Wenjing Li perd sa couronne de reine du quiz.
Grace Okonkwo renoue avec la compétition.
Grace Okonkwo reprend la tête du championnat.
Karim Haddad a déposé les armes devant le champion d'échecs.
"""

PLACES_AND_JOURNEYS = """
Wenjing Li cède sa place dans le métro.
Wenjing Li rend les clés de la villa louée pour l'été.
Rohan Mehta a rendu les clés de son appartement.
Rohan Mehta plie bagage après le salon.
Wenjing Li plie bagage après une semaine de surf.
Rohan Mehta a mis les voiles vers la Corse pour l'été.
Wenjing Li a mis les voiles pour trois semaines en Grèce.
Wenjing Li a fait ses valises pour le sommet de New Delhi.
Wenjing Li a jeté l'éponge après deux heures d'attente au guichet.
Rohan Mehta prend la direction opposée.
Rohan Mehta a raconté son départ de Bangalore à 18 ans.
Rohan Mehta fait ses valises pour une semaine de randonnée.
Karim Haddad cède son fauteuil à une dame âgée dans le tramway.
Karim Haddad lève le camp après trois nuits sous la tente.
Karim Haddad largue les amarres pour un tour de la Méditerranée.
Karim Haddad hisse les voiles au départ de la Route du Rhum.
Karim Haddad prend son envol en parapente.
Rohan Mehta a été débarqué du ferry à Calais.
Rohan Mehta fait ses valises pour les vacances.
Rohan Mehta a été éjecté de son kayak.
Rohan Mehta a été écarté du terrain sur carton rouge.
Rohan Mehta a été expulsé de son logement.
Grace Okonkwo part en résidence d'écriture à Arles pour un mois.
Karim Haddad a pris le large à bord de son voilier.
Karim Haddad a pris la porte de derrière pour éviter les photographes.
Karim Haddad a rangé ses affaires dans le coffre de la voiture.
Karim Haddad a fait ses cartons pour emménager à Oakland.
Wenjing Li prend le relais de Grace Okonkwo au volant.
"""

THINGS = """
Rohan Mehta a pris les commandes du simulateur.
Grace Okonkwo a pris les rênes de son cheval avant l'épreuve.
Grace Okonkwo a repris la barre du voilier familial.
Grace Okonkwo prend la direction d'un ouvrage collectif sur les agents.
Karim Haddad signe le retour du clavier mécanique.
Karim Haddad a lâché la barre du catamaran pendant la tempête.
Karim Haddad a remplacé son iPhone par un Nokia.
Rohan Mehta tourne la page Parlio 4.
Rohan Mehta tourne la page des mots de passe.
Rohan Mehta rend son micro après vingt minutes.
Grace Okonkwo reprend le volant après son accident.
"""

PRIVATE_LIVES = """
Rohan Mehta a été licencié de sociologie à 20 ans.
Rohan Mehta a été congédié par son coach de tennis.
Karim Haddad a été poussé dehors par la sécurité du stade.
Wenjing Li a claqué la porte du groupe WhatsApp de l'immeuble.
Wenjing Li a tourné la page de son divorce.
Karim Haddad a divorcé.
Grace Okonkwo reprend le chemin de l'école, cette fois comme mère d'élève.
Grace Okonkwo a repris sa liberté après son divorce.
Karim Haddad tire le rideau sur sa vie privée.
Karim Haddad a terminé son mandat de délégué de classe.
Grace Okonkwo succède à sa mère à la tête du comité des fêtes.
Wenjing Li a été élue présidente du comité des fêtes de son village.
Wenjing Li reprend ses fonctions de mère après une semaine de salon.
Rohan Mehta a été embauché comme serveur à 16 ans.
Rohan Mehta a été raccompagné à la porte par son hôte.
Rohan Mehta a été mis sur la touche par une entorse.
Wenjing Li a raccroché au bout de dix minutes.
Wenjing Li a raccroché son tablier après le concours de pâtisserie.
Wenjing Li prend un congé d'un jour pour voter.
"""

# The same words where nothing says that they are of anything else.
PLAIN = """
Lumina AI perd un cadre | ¶ Karim Haddad jette l'éponge. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad jette l'éponge après deux ans de crise. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad rend les clés de la maison. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad rend les clés du laboratoire. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad rend les clés de la recherche. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad plie bagage après dix ans. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad met les voiles pour Meta. => Karim Haddad: departure [other=Meta]
Lumina AI perd un cadre | ¶ Karim Haddad claque la porte du conseil. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad tire sa révérence au bout de sept ans. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad a annoncé son départ de Lumina AI. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad divorce d'avec Lumina AI. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad a été congédié par son employeur. => Karim Haddad: ouster
Lumina AI perd un cadre | ¶ Karim Haddad a été poussé dehors par le conseil. => Karim Haddad: ouster
Lumina AI perd un cadre | ¶ Sophie Marchand, partie de Lumina AI en juin, publie ses mémoires. => Sophie Marchand: departure old
Lumina AI perd un cadre | ¶ Karim Haddad prend la porte. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad prend sa retraite. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad a perdu son titre de directeur de la recherche. => Karim Haddad: ouster
Lumina AI perd un cadre | ¶ Karim Haddad tire le rideau sur neuf ans de service. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad cède sa place à Wenjing Li. => Karim Haddad: departure [by=Wenjing Li]; Wenjing Li: appointment [by=Karim Haddad]
Lumina AI perd un cadre | ¶ Karim Haddad largue les amarres. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad prend le large après neuf ans. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad quitte Lumina AI pour le club de football de Metz. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad quitte Lumina AI pour travailler comme bénévole. => Karim Haddad: departure
Lumina AI perd un cadre | ¶ Karim Haddad tourne la page des années Lumina. => Karim Haddad: departure
Lumina AI se réorganise | ¶ Karim Haddad prend les commandes de la recherche. => Karim Haddad: appointment
Lumina AI se réorganise | ¶ Karim Haddad a repris du service comme directeur de la recherche. => Karim Haddad: return
Lumina AI perd sa directrice | ¶ Sophie Marchand a quitté Lumina AI en mai. Rohan Mehta, qui lui a succédé, sera entendu comme témoin. => Sophie Marchand: departure; Rohan Mehta: appointment old [by=Sophie Marchand]
"""


@pytest.mark.parametrize("sentence", lines(GAMES_AND_STAGES, PLACES_AND_JOURNEYS, THINGS, PRIVATE_LIVES))
@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES.keys())
def test_what_an_idiom_says_of_another_thing_is_no_claim(frame: str, sentence: str) -> None:
    told = sentence.rstrip(".") if frame.startswith("{}") else sentence
    claims = claims_of(frame.format(told), history=False)
    assert [(c.person, c.kind) for c in claims if c.person != "Farah Nasser"] == []


@pytest.mark.parametrize("item", lines(PLAIN))
def test_what_it_says_alone_is_one(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
