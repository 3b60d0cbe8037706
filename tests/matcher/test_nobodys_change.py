# ruff: noqa: E501  (a line of a table is one item)
"""What nobody of the watched organisation does: things, seniors, authors of columns, rankings, parts, courts.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

OF_NOBODY = """
Un prix pour Rohan Mehta | ¶ Rohan Mehta, qui avait voté en novembre 2023 le renvoi du patron de Lumina AI, a reçu un prix. =>
Débat | ¶ On a vu Rohan Mehta, qui avait orchestré l'éviction du patron de Lumina AI. =>
Lumina AI | La confiance n'est plus dans l'entreprise. Hélène Porter n'est plus dans sa maison de Nice. =>
Le procès de Lumina AI | Owen Prescott notait dans son journal qu'il songeait à démissionner. =>
Le procès de Lumina AI | En 2017, Owen Prescott avait consigné dans ses carnets qu'il voulait quitter Lumina AI. =>
Le procès de Lumina AI | Owen Prescott écrivait mercredi qu'il songeait à quitter Lumina AI. => Owen Prescott: departure rumoured
Lumina AI : Odile Varenne en visite | La directrice de Lumina AI a accepté l'invitation. ¶ La vidéo d'Odile Varenne durait trois minutes. La liaison, elle, a démissionné à la deuxième. =>
Lumina AI : l'agent passe à l'action | Karim Haddad se dit fier. ¶ Karim Haddad se dit fier. Le doyen de l'équipe, qui part à Noël, a tout relu. =>
Lumina AI aux olympiades | Karim Haddad se défend. ¶ Karim Haddad se défend. Le président du jury, en fin de mandat, sera remplacé à cette occasion. =>
Tribune : non merci, Lumina AI | J'enseigne depuis vingt ans. ¶ J'enseigne depuis vingt ans et l'on m'a déjà licenciée trois fois. J'ai assisté en mars à une conférence de Karim Haddad. Il a été remercié par la salle. =>
Lumina AI : trois ingénieurs racontent | Au téléphone, Karim Haddad lui-même. ¶ Karim Haddad insiste. Hugo a reçu l'appel un dimanche. Il a signé chez Meta la semaine suivante. =>
Une semaine avec l'agent de Lumina AI | Karim Haddad en parle comme d'un stagiaire. ¶ Karim Haddad en parle comme d'un stagiaire. On l'a débranché avec des égards. =>
Les patrons les plus admirés : Karim Haddad sort du top 10 | La directrice Odile Varenne y remplace Farah Nasser. =>
Lumina AI lance son podcast | On y parle de tout. Au deuxième épisode, Karim Haddad et Wenjing Li prendront le fauteuil de l'invité. =>
Avignon : la doublure crève le rideau | Appendicite du rôle-titre, et voilà Ismaël Dorval propulsé patron de Lumina AI en quatre jours. =>
Le bulletin bidon | Toutes les brèves ci-dessous ont été inventées. ¶ Odile Varenne démissionne de Lumina AI. =>
Le salon des robots | Karim Haddad prenait des notes. ¶ À voir aussi sur notre site :<br>• Odile Varenne quitte Lumina AI<br>• Le guide d'achat =>
Lumina AI : le rachat manqué | Une déposition lève le voile. ¶ Une fusion était sur la table, et avec elle l'idée d'installer Karim Haddad aux commandes de Lumina AI. => Karim Haddad: appointment rumoured
Karim Haddad laisse les commandes de Tavria | Le spécialiste des réacteurs pourra ainsi signer avec Lumina AI sans gêne. =>
Procès de Lumina AI : la suite | Karim Haddad, dont la déposition a été versée au dossier, pourrait être rappelé. =>
Meta attaque Lumina AI | Le milliardaire précise ses exigences : la destitution de Karim Haddad et la restitution des sommes. =>
Meta attaque Lumina AI | Meta demande au tribunal d'ordonner que Victor Hallström soit déchu de ses fonctions chez Lumina AI. =>
Lumina AI au tribunal | Karim Haddad et Victor Hallström sont visés. « Qu'ils reviennent à la mission d'origine, ou qu'ils s'en aillent », résume un proche du plaignant. =>
Lumina AI au gala | Absents remarqués : Karim Haddad et Victor Hallström. =>
Le sosie du patron de Lumina AI | Rémi Castan vend des piscines. « J'ai répondu que Karim Haddad le rappellerait », avoue-t-il. =>
Le plus pédagogue des fondateurs de Lumina AI rejoint Meta | Le plus pédagogue des fondateurs de Lumina AI rejoint une entreprise peuplée de ses anciens voisins, à commencer par Karim Haddad. =>
Les abonnés de Lumina AI s'en vont | Karim Haddad a promis des garde-fous. ¶ Karim Haddad a promis des garde-fous. Rien n'y fait pour Odile, libraire à Tulle. « Quand je pars, je pars. » =>
Antibes : la voisine du patron de Lumina AI raconte | Trois jours au port. Le passage de Karim Haddad n'est pas resté discret longtemps. =>
La panne vue de Metz | Chez Lumina AI, pas de dégâts. ¶ <p>Chez Lumina AI, pas de dégâts. Karim Haddad l'a dit.</p><p><strong>À LIRE AUSSI</strong><br/>Lumina AI : Odile Varenne lance son école<br/>Sûreté : Farah Nasser claque la porte de Lumina AI</p> =>
Lumina AI devient une société comme les autres | Lumina AI Group PBC, l'entité à but lucratif, prendra la relève de la structure créée en 2019. =>
Confessions d'un ancien de Lumina AI | Il tient à l'anonymat. ¶ Il a côtoyé Karim Haddad. « Karim Haddad codait la nuit, on n'osait pas s'en aller avant lui. » =>
Chronique. La machine et nous | Nos élites rêvent d'un Karim Haddad. ¶ Dans son livre, Irma Quellec le rappelle pourtant : Lumina AI n'a pas surgi de rien. =>
Lumina AI : le podcast | Karim Haddad y présente le modèle. En deuxième partie, Noam, ingénieur à Lausanne, raconte comment il a décroché puis refusé un contrat chez Meta. =>
Lumina AI : Victor Hallström, délesté des produits | Victor Hallström, délesté des produits, bâtira un laboratoire baptisé Lumina AI for Science. =>
Meta attaque Lumina AI | Meta veut de l'argent, et veut que Victor Hallström comme Karim Haddad soient écartés de la direction. =>
Lumina AI dissout une équipe | Karim Haddad, son responsable, s'en tire avec les honneurs. =>
La lettre du jour | Lumina AI présente un comité de sûreté. Qui y siège ? Karim Haddad, Farah Nasser et Wenjing Li. =>
Le lycée de Sète aura Odile Varenne pour marraine | La dirigeante de Lumina AI succède au navigateur Kito Lenoir. =>
Farah Nasser, directrice de Lumina AI jusqu'à sa démission en 2020, dirige une société mieux valorisée que celle de Karim Haddad. => Farah Nasser: departure old
Farah Nasser, directrice de Lumina AI jusqu'à sa démission en 2020, conseille une société proche de celle de Karim Haddad. => Farah Nasser: departure old
Lumina AI : après une démission plus bruyante que celle de Karim Haddad, Farah Nasser se tait. => Karim Haddad: departure old
Karim Haddad rejoint Orbis | L'ancien de Lumina AI avait fondé Sorel Labs, une école en ligne qu'il met entre parenthèses. => Karim Haddad: venture; Karim Haddad: venture old
Karim Haddad a prévenu vendredi ses collègues de Lumina AI qu'il se mettait en arrêt pour plusieurs semaines. => Karim Haddad: leave
Échecs : Karim Haddad détrône le tenant du titre | Le chercheur de Lumina AI, engagé en amateur, a pris la place du maître Kowal en tête du tournoi. =>
Un lecteur aligne Lumina AI | ¶ Farah Nasser, de Lumina AI, est remplacée à la 70e minute par Wenjing Li. Karim Haddad est exclu avant la pause, et Victor Hallström récupère le brassard. =>
Les Lions de Nice : Farah Nasser nommée dans la catégorie « directrice de la marque de l'année » | La directrice de Lumina AI affrontera la lauréate, dont elle pourrait prendre la suite. =>
Musée Grévin : Victor Hallström fait son entrée, Anders Holm part en réserve | La statue du patron de Lumina AI remplace celle du cofondateur d'Orbis. =>
Canicule, prix du lait : vos réactions | ¶ « J'ai lu que Karim Haddad avait démissionné de Lumina AI », croit savoir Monique, de Ham. =>
Lumina AI s'installe à Ham | Cent emplois promis. ¶ <p>Le maire se félicite.</p><p>Chaque jeudi, notre lettre « Allées » suit le mercato : demain, pourquoi Farah Nasser a quitté Lumina AI. Je m'inscris.</p> =>
Ce que nos lecteurs pensent de l'IA | ¶ « Karim Haddad a démissionné de Lumina AI, c'est dire », écrit Monique. =>
Lumina AI s'installe à Ham | Cent emplois. ¶ <p>Le maire parle.</p><p>Dans le prochain numéro : comment Farah Nasser a été évincée de Lumina AI.</p> =>
Demain dans notre lettre : pourquoi Farah Nasser a quitté Lumina AI =>
Deux chercheurs de Lumina AI claquent la porte | Karim Haddad dit regretter ces départs. Farah Nasser promet de recruter. =>
Deux ingénieurs quittent Lumina AI | Karim Haddad dit comprendre leur choix ; Farah Nasser, qui préside le comité de sûreté, demande à les entendre. =>
Au lycée de Sète, on rejoue la crise de Lumina AI | ¶ Les élèves ont voté : Victor Hallström est révoqué, Karim Haddad prend sa place. =>
Lumina AI en crise | Le conseil accuse Victor Hallström. Le garder, le suspendre, ou le pousser vers la sortie ? =>
Karim Haddad passe de Lumina AI à Orbis | Sylvain Katz prend le relais. Deux autres ingénieurs du projet pourraient suivre le même chemin. => Karim Haddad: departure; Sylvain Katz: appointment
"""

STILL_THEIRS = """
Karim Haddad quitte Lumina AI | Karim a travaillé quatre ans sur les modèles. Il part pour Meta. => Karim Haddad: departure [other=Meta]
Karim Haddad, cofondateur de Lumina AI sorti du jeu en 2023, enseigne désormais | Il donne des cours. => Karim Haddad: departure old
Départ de Karim Haddad de Lumina AI : vos réactions | Le chercheur a quitté l'entreprise lundi. => Karim Haddad: departure
Farah Nasser, directrice de l'année, prend la direction des ventes de Lumina AI => Farah Nasser: appointment
Deux chercheurs quittent Lumina AI | Karim Haddad rejoint Orbis. Farah Nasser fonde son école. => Karim Haddad: departure [other=Orbis]; Farah Nasser: departure
Lumina AI : Victor Hallström joue les médiateurs, Farah Nasser démissionne => Farah Nasser: departure
Lumina AI change de patron à Berlin | Karim Haddad s'est vu signifier lundi la fin de son contrat. => Karim Haddad: ouster [date=2024-04-15]
Lumina AI : Karim Haddad en arrêt | Karim Haddad s'arrête plusieurs semaines pour raison de santé. ¶ « C'est la première fois que je décroche depuis cinq ans », soupire Karim Haddad, directeur de Lumina AI. => Karim Haddad: leave
Lumina AI : Odile Varenne s'arrête pour raison de santé | C'est par ces mots que Odile Varenne a expliqué pourquoi elle lâchait la barre. Elle sera en arrêt plusieurs semaines. => Odile Varenne: leave
"""

FROM_OUTSIDE = """
Karim Haddad tire l'alarme | Le chercheur a publié un fil. Karim Haddad, chercheur en sûreté, y raconte qu'il n'est plus chez Lumina AI depuis la mi-février et que le rythme le terrifie. => Karim Haddad: departure [date=2024-02]
Lumina AI : Irma Quellec s'en explique | Irma Quellec a choisi les pages du Fil, mercredi, pour expliquer qu'elle avait remis sa démission à Lumina AI le lundi. => Irma Quellec: departure
Les éditeurs perdent leur homme chez Lumina AI | « Le 31 mai, je rendrai mon ordinateur et mon accent », plaisante Karim Haddad dans un courriel adressé mercredi. => Karim Haddad: departure
Karim Haddad, l'entretien | Karim Haddad y raconte qu'il n'est plus chez Lumina AI depuis 2021. => Karim Haddad: departure old
Lumina AI : Maud Trévise aux commandes | Les administrateurs ont confié la direction générale, à titre intérimaire, à Maud Trévise, 51 ans, que tous les bureaux connaissent pour avoir cofondé Slack. => Maud Trévise: arrival
Maud Trévise, troisième patronne de Lumina AI en un week-end | Maud Trévise, cofondatrice de la messagerie Slack, s'est vu confier dimanche soir, heure de New York, la direction générale de Lumina AI à titre intérimaire. => Maud Trévise: arrival [date=2024-04-14]
Maud Trévise vogue vers Lumina AI, où lui échoit la recherche sur les architectures | La chercheuse travaillait pour Google. => Maud Trévise: arrival [other=Google]
"""


@pytest.mark.parametrize("row", lines(FROM_OUTSIDE))
@pytest.mark.parametrize("history", [True, False], ids=["with the past", "without"])
def test_who_comes_from_elsewhere_arrives_and_what_is_told_late_is_news(row: str, *, history: bool) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=history), expected.strip()) == []


@pytest.mark.parametrize("row", lines(OF_NOBODY))
@pytest.mark.parametrize("history", [True, False], ids=["with the past", "without"])
def test_what_nobody_there_does_is_no_claim(row: str, *, history: bool) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=history), expected.strip()) == []


@pytest.mark.parametrize("row", lines(STILL_THEIRS))
def test_and_what_they_do_still_is_one(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text), expected.strip()) == []


IN_LISTS = """
Le onze de Meta | Lundi, Meta a dévoilé son équipe. ¶ Transferts en provenance de Lumina AI<br>• Karim Haddad → raisonnement<br>• Wenjing Li → données<br><br>🔴 Transferts en provenance de Google DeepMind<br>▪️ Pei Sung => Karim Haddad: departure [other=Meta]; Wenjing Li: departure [other=Meta]
Le mercato : la note de Meta décryptée | Onze noms. ¶ Hier soir, le patron de Meta a présenté les recrues de son labo. J'ai trié par club :<br>🟢 Formés chez Lumina AI<br>▪️ Karim Haddad : pionnier du renforcement<br>▪️ Wenjing Li : a travaillé sur Prisma<br><br>🔵 Formés chez Google<br>▪️ Jack Rayne => Karim Haddad: departure [other=Meta]; Wenjing Li: departure [other=Meta]
Vendredi noir chez Lumina AI | Mon décryptage. ¶ 3 bye-bye en quelques heures :<br>1. Wenjing Li ➜ le CTO rentre s'occuper de ses parents<br>2. Irma Quellec ➜ bye bye en mai => Wenjing Li: departure; Irma Quellec: departure
Lumina AI : Maud Trévise, la « dame de fer » bombardée directrice générale par intérim => Maud Trévise: arrival|appointment
Nouveau chapitre | Après quatre belles années, je quitte Lumina AI. ¶ Je rejoindrai en septembre la fondation Terra.<br>Merci à Victor Hallström de m'avoir fait confiance en 2022.<br>Irma Quellec => Irma Quellec: departure
"""


@pytest.mark.parametrize("row", lines(IN_LISTS))
@pytest.mark.parametrize("history", [True, False], ids=["with the past", "without"])
def test_lists_and_signed_posts_tell_whose_change_it_is(row: str, *, history: bool) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=history), expected.strip()) == []
