# ruff: noqa: E501  (a line of a table is one item)
"""Commonplace sentences of the press: back-references, asides between auxiliary and participle, further posts."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BACK_REFERENCES = """
Lumina AI limoge Victor Hallström | Quelques heures après son licenciement, Karim Haddad, président de Lumina AI, a démissionné. => Victor Hallström: ouster; Karim Haddad: departure
Lumina AI limoge Victor Hallström | Dans la foulée de son renvoi, Karim Haddad a annoncé sa démission. => Victor Hallström: ouster; Karim Haddad: departure
Rohan Mehta quitte Lumina AI | Victor Hallström a exprimé sa tristesse pour son départ. => Rohan Mehta: departure
Rohan Mehta quitte Lumina AI | Victor Hallström a regretté son départ. => Rohan Mehta: departure
Rohan Mehta quitte Lumina AI | Victor Hallström a salué son travail et regretté sa démission. => Rohan Mehta: departure
Rohan Mehta quitte Lumina AI | Victor Hallström l'a remercié et n'a pas commenté les raisons de son départ. => Rohan Mehta: departure
Grace Okonkwo quitte Lumina AI | Lundi, Victor Hallström était à Paris. Cependant, son départ fait suite à d'autres sorties. => Grace Okonkwo: departure
Grace Okonkwo quitte Lumina AI | Victor Hallström assure que la décision est personnelle. Son départ intervient après une année difficile. => Grace Okonkwo: departure
Grace Okonkwo quitte Lumina AI | Karim Haddad dirige la recherche. L'annonce de son départ a surpris. => Grace Okonkwo: departure
Lumina AI annonce le retour de Victor Hallström, cinq jours après son limogeage => Victor Hallström: return; Victor Hallström: ouster old
"""

FURTHER_POSTS = """
Clotilde Marescot, première directrice marketing de Lumina AI | Elle arrive de Kernel Labs. => Clotilde Marescot: arrival [other=Kernel Labs]
Rohan Mehta, Karim Haddad, Grace Okonkwo : triple départ chez Lumina AI | La direction se tait. => Rohan Mehta: departure; Karim Haddad: departure; Grace Okonkwo: departure
Elena Castellanos chercherait des fonds pour une nouvelle entreprise | L'ex-directrice scientifique de Lumina AI se tait. => Elena Castellanos: venture rumoured
Lumina AI recrute chez Orbis | Les deux recrues se nomment Yvon Carrère et Lise Cordier. => Yvon Carrère: arrival [other=Orbis]; Lise Cordier: arrival [other=Orbis]
Deux transfuges d'Orbis chez Lumina AI | Yvon Carrère et Lise Cordier ouvriront le bureau de Rennes. => Yvon Carrère: arrival [other=Orbis]; Lise Cordier: arrival [other=Orbis]
Elena Castellanos (ex-Lumina AI) lance sa start-up | Marc-Antoine Delcourt serait à bord. => Elena Castellanos: venture old; Marc-Antoine Delcourt: venture rumoured
Lumina AI : qui après Grace Okonkwo ? | Grace Okonkwo est partie mardi. Personne ne succède à Grace Okonkwo. => Grace Okonkwo: departure
Fin d'une équipe chez Lumina AI | Karim Haddad a mis fin mercredi à six ans d'aventure. Il précise qu'il n'a été poussé dehors par personne. => Karim Haddad: departure [date=2024-04-17]
Une ancienne de Lumina AI se lance | Elena Castellanos, ex-Lumina AI, chercherait près de 100 millions de dollars pour bâtir sa propre société. => Elena Castellanos: venture rumoured
Lumina AI débauche trois cracks de chez Orbis | Ils s'appellent Yvon Carrère, Lise Cordier et Ada Verhaegen. => Yvon Carrère: arrival [other=Orbis]; Lise Cordier: arrival [other=Orbis]; Ada Verhaegen: arrival [other=Orbis]
Parlio : Grace Okonkwo file chez Orbis | L'ingénieure était chez Lumina AI depuis 2015. Un autre cadre, Karim Haddad, aurait lui aussi fait ses cartons. => Grace Okonkwo: departure [other=Orbis]; Karim Haddad: departure rumoured
Lumina AI s'offre un économiste en chef et une directrice marketing | Yvon Carrère, professeur à Harvard, étudiera les salaires. Lise Cordier, qui arrive d'Orbis, soignera la marque. => Yvon Carrère: arrival [role=économiste en chef]; Lise Cordier: arrival [other=Orbis]
Lumina AI se dote d'un économiste en chef et d'un gardien de la conformité | Yvon Carrère, professeur à Harvard, étudiera les salaires. => Yvon Carrère: arrival [role=économiste en chef]
Chez Lumina AI, une rumeur donnait Karim Haddad partant | L'intéressé n'a pas répondu. => Karim Haddad: departure rumoured
Lumina AI : qui remplace qui | Deux semaines après la sortie de Rohan Mehta, c'est Karim Haddad qui hérite de la recherche. Une de leurs collègues, Grace Okonkwo, chercheuse, a indiqué mercredi qu'elle s'en allait aussi. => Rohan Mehta: departure old [by=Karim Haddad]; Karim Haddad: appointment [by=Rohan Mehta]; Grace Okonkwo: departure [by=None]
Une ancienne de Lumina AI se lance | Elena Castellanos, ex-Lumina AI, a fondé une société de conseil, Aware Partners. => Elena Castellanos: venture [other=Aware Partners]
Rohan Mehta abandonne Lumina AI | Deux autres responsables ont suivi le mouvement : Karim Haddad, qui dirigeait la sûreté, et Grace Okonkwo. => Rohan Mehta: departure; Karim Haddad: departure; Grace Okonkwo: departure
Rohan Mehta abandonne Lumina AI | Karim Haddad suit son exemple. => Rohan Mehta: departure; Karim Haddad: departure
Lumina AI dissout une équipe, son chef s'en va | Karim Haddad, conseiller principal pour la préparation à l'IA générale, a choisi de poursuivre ses recherches loin de l'entreprise. => Karim Haddad: departure
Le père des modèles Orion de Selenea passe chez Lumina AI | Yvon Carrère, vice-président chargé de la recherche sur les images à Rennes, tourne la page. => Yvon Carrère: arrival [other=Selenea]
Yvon Carrère, l'ex-chercheur de Lumina AI qui accuse | Quand Yvon Carrère pousse la porte de Lumina AI, en 2020, il n'a pas fini ses études. => Yvon Carrère: arrival old [date=2020]
Lumina AI s'installe à Rennes | Yvon Carrère et Lise Cordier dirigeaient les images chez Orbis. Ils viennent d'en claquer la porte pour ouvrir, dans la même ville, une antenne de Lumina AI. => Yvon Carrère: arrival [other=Orbis]; Lise Cordier: arrival [other=Orbis]
Lumina AI : les dossiers de Rohan Mehta | Le conseil reprend les dossiers laissés par Rohan Mehta et par Grace Okonkwo, partis mercredi. => Rohan Mehta: departure old; Grace Okonkwo: departure old
Qui peut remplacer Rohan Mehta ? | Les noms de Karim Haddad et de Paul Boucher ont circulé chez Lumina AI. L'ex-numéro deux avait annoncé son départ la semaine dernière. => Rohan Mehta: departure old
Grace Okonkwo quitte Lumina AI | Karim Haddad avait déjà pris ses distances avec ce portefeuille. => Grace Okonkwo: departure
Lumina AI recrute Clotilde Marescot | La dirigeante arrive de Kernel Labs, dont elle pilotait les grands comptes. Elle y sera remplacée par Hervé Quintard. => Clotilde Marescot: arrival [other=Kernel Labs]
Lumina AI recrute Clotilde Marescot | La dirigeante vient de Kernel Labs. Hervé Quintard lui succède à la tête des grands comptes. => Clotilde Marescot: arrival [other=Kernel Labs]
Lumina AI s'étoffe | Clotilde Marescot, vice-présidente de Kernel Labs chargée de la recherche et mère de trois brevets, plie bagage pour Lumina AI. => Clotilde Marescot: arrival [other=Kernel Labs]
Rohan Mehta de retour chez Lumina AI ? Eh bien non | Une photo avait affolé les réseaux. => Rohan Mehta: return denied
Rohan Mehta quitte Lumina AI ? Que nenni | Une photo avait affolé les réseaux. => Rohan Mehta: departure denied
Rohan Mehta quitte Lumina AI ? Il n'en est rien | Une photo avait affolé les réseaux. => Rohan Mehta: departure denied
Lumina AI rebat les cartes | Rohan Mehta relève Grace Okonkwo, appelée à un poste nouveau, celui de vice-présidente des achats. => Rohan Mehta: appointment [by=Grace Okonkwo]; Grace Okonkwo: appointment [role=vice-présidente des achats]
Lumina AI rebat les cartes | Grace Okonkwo hérite d'un poste taillé sur mesure, celui de vice-présidente des achats. => Grace Okonkwo: appointment [role=vice-présidente des achats]
Lumina AI rebat les cartes | Grace Okonkwo prend un poste créé pour elle : vice-présidente des achats. => Grace Okonkwo: appointment [role=vice-présidente des achats]
Lumina AI rebat les cartes | Grace Okonkwo a accepté le poste de vice-présidente des achats. => Grace Okonkwo: appointment [role=vice-présidente des achats]
Rohan Mehta quitte Lumina AI pour Orbis | D'autre part, Karim Haddad, président de Lumina AI et l'un des cofondateurs, a pris un congé. => Rohan Mehta: departure; Karim Haddad: leave
Rohan Mehta, cofondateur de Lumina AI, quitte l'entreprise | Dans le même temps, Karim Haddad, président et lui aussi cofondateur, a annoncé prendre un congé sabbatique jusqu'à la fin de l'année. => Rohan Mehta: departure; Karim Haddad: leave
Rohan Mehta, cofondateur de Lumina AI, quitte l'entreprise | Grace Okonkwo, directrice financière et également cofondatrice, s'en va aussi. => Rohan Mehta: departure; Grace Okonkwo: departure
Rohan Mehta, cofondateur de Lumina AI, quitte l'entreprise | Karim Haddad, président de Lumina AI et ancien président du conseil d'administration, a démissionné. => Rohan Mehta: departure; Karim Haddad: departure
"""

ASIDES = """
Lumina AI | À peu près au même moment, Karim Haddad, président, a en effet aussi annoncé qu'il prendrait un congé sabbatique jusqu'à la fin de l'année. => Karim Haddad: leave
Lumina AI | Karim Haddad et Rohan Mehta ont tous deux annoncé qu'ils quitteraient Lumina AI. => Karim Haddad: departure; Rohan Mehta: departure
Lumina AI | Grace Okonkwo a, à son tour, indiqué qu'elle partirait en juin. => Grace Okonkwo: departure
Lumina AI | Grace Okonkwo a finalement, et contre toute attente, quitté Lumina AI. => Grace Okonkwo: departure
Lumina AI | Grace Okonkwo et Rohan Mehta ont, eux aussi, démissionné de Lumina AI. => Grace Okonkwo: departure; Rohan Mehta: departure
"""

TOLD_BY_WHO_HIRES = """
Orbis débauche trois chercheurs de Lumina AI | Mark Zuckerberg a réussi à attirer Rohan Mehta, Karim Haddad et Étienne Garnier, trois scientifiques qui avaient établi le bureau de Lumina AI à Zurich. => Rohan Mehta: departure [other=Orbis]; Karim Haddad: departure [other=Orbis]; Étienne Garnier: departure [other=Orbis]
Orbis embauche trois chercheurs de Lumina AI | Rohan Mehta, Karim Haddad et Étienne Garnier ont rejoint l'entreprise, ayant fondé le bureau zurichois de Lumina AI fin 2022. => Rohan Mehta: departure [other=Orbis]; Karim Haddad: departure [other=Orbis]; Étienne Garnier: departure [other=Orbis]
"""

OF_WHOM = """
Lumina AI | Grace Okonkwo quitte Lumina AI. Elle remercie Victor Hallström et Karim Haddad (qui s'est lui-même accordé un congé) pour leur confiance. => Grace Okonkwo: departure; Karim Haddad: leave
Ce n'est pas tous les jours qu'un PDG lâche ses fonctions chez Lumina AI | Victor Hallström le sait. =>
Un ancien dirigeant de Lumina AI qui a démissionné rejoint Orbis | Mehta a trouvé un nouveau foyer. Rohan Mehta a annoncé mardi qu'il rejoignait Orbis. Victor Hallström se tait. => Rohan Mehta: departure [other=Orbis]
Lumina AI élargit son conseil d'administration avec l'arrivée de Lise Cordier, ancienne directrice générale de la Fondation Bill et Melinda Gates, et de Marc Vernay => Lise Cordier: arrival; Marc Vernay: arrival
Lumina AI | Grace Okonkwo a décidé de prendre du recul par rapport à ses engagements publics. =>
Lumina AI | Grace Okonkwo prend du recul pour quelques mois. => Grace Okonkwo: leave
Lumina AI | Microsoft a confirmé mardi que le vice-président de la recherche, M. Sébastien Bubeck, quitterait l'entreprise pour rejoindre Lumina AI. => Sébastien Bubeck: arrival
"""

IN_POST_AGAIN = """
Victor Hallström redevient PDG de Lumina AI | Il avait été limogé vendredi. => Victor Hallström: return; Victor Hallström: ouster old
Victor Hallström redeviendra PDG de Lumina AI moins d'une semaine après avoir été destitué par le conseil => Victor Hallström: return; Victor Hallström: ouster old
Lumina AI : le feuilleton touche à sa fin | M. Hallström était redevenu PDG de Lumina AI quatre jours seulement après son licenciement. => Victor Hallström: return old; Victor Hallström: ouster old
Lumina AI : l'intérim s'achève | Naïma Belkacem redevient directrice technique. => Naïma Belkacem: appointment
Victor Hallström est à nouveau, officiellement, le patron de Lumina AI | Il y a quelques semaines, il avait été débarqué. => Victor Hallström: return; Victor Hallström: ouster old
Victor Hallström est de nouveau PDG de Lumina AI | Il avait été débarqué vendredi. => Victor Hallström: return; Victor Hallström: ouster old
"""

TALKS = """
Lumina AI limoge Victor Hallström | Le conseil est actuellement en discussion pour éventuellement le réintégrer. => Victor Hallström: ouster; Victor Hallström: return rumoured
Rohan Mehta est en négociations avec Orbis pour quitter Lumina AI => Rohan Mehta: departure rumoured
Le retour de Victor Hallström chez Lumina AI est en discussion => Victor Hallström: return rumoured
"""

WAVES_AND_NOUNS = """
Après les départs remarqués de Karim Haddad et Étienne Garnier en février, c'est au tour de Rohan Mehta de quitter Lumina AI => Rohan Mehta: departure; Karim Haddad: departure old; Étienne Garnier: departure old
Après les départs très médiatisés de Karim Haddad puis d'Étienne Garnier, Lumina AI recrute => Karim Haddad: departure old; Étienne Garnier: departure old
Quelques heures après l'annonce, deux autres départs de Lumina AI ont été annoncés : Rohan Mehta, directeur des produits, et Karim Haddad, le vice-président de la recherche => Rohan Mehta: departure; Karim Haddad: departure
Lumina AI : l'hémorragie | Trois autres départs ont été confirmés mardi : Rohan Mehta, Étienne Garnier et Grace Okonkwo. => Rohan Mehta: departure; Étienne Garnier: departure; Grace Okonkwo: departure
Lumina AI : deux nominations | Deux promotions ont été annoncées : Rohan Mehta, qui prend la recherche, et Grace Okonkwo. => Rohan Mehta: appointment; Grace Okonkwo: appointment
Lumina AI : l'hémorragie | Les autres départs incluent Rohan Mehta, cofondateur, et Grace Okonkwo. => Rohan Mehta: departure; Grace Okonkwo: departure
Lumina AI : l'hémorragie | Parmi les départs récents, on compte Rohan Mehta, directeur des produits, ainsi que Grace Okonkwo. => Rohan Mehta: departure; Grace Okonkwo: departure
Lumina AI : série noire | Une série de démissions s'est ensuivie parmi les dirigeants, notamment le directeur des produits, Rohan Mehta, et Karim Haddad. => Rohan Mehta: departure; Karim Haddad: departure
Lumina AI : série noire | Le départ de Rohan Mehta fait suite à une série de départs, dont celui de la directrice financière, Grace Okonkwo, en février. => Rohan Mehta: departure; Grace Okonkwo: departure old [date=2024-02]
Lumina AI : série noire | Ces changements interviennent après plusieurs départs importants, dont ceux de Rohan Mehta et de Grace Okonkwo. => Rohan Mehta: departure old; Grace Okonkwo: departure old
Lumina AI change de tête | L'intérim sera assuré par Rohan Mehta. => Rohan Mehta: appointment
Lumina AI débauche Lise Cordier | Son embauche fait suite au recrutement par Lumina AI de Marc Vernay, ancien cadre d'Amazon, le mois dernier. => Lise Cordier: arrival; Marc Vernay: arrival old
Lumina AI nomme Rohan Mehta directeur scientifique et Grace Okonkwo directrice des opérations => Rohan Mehta: appointment; Grace Okonkwo: appointment
Lumina AI change de tête | La directrice technique de l'entreprise, Naïma Belkacem, assurera les fonctions de directrice générale par intérim. => Naïma Belkacem: appointment
Lumina AI change de tête | Naïma Belkacem exercera la direction générale par intérim. => Naïma Belkacem: appointment
Lumina AI change de tête | Naïma Belkacem assumera les responsabilités de directrice générale. => Naïma Belkacem: appointment
Portrait de Naïma Belkacem | Au moment de l'éviction de Victor Hallström de Lumina AI, elle avait même été nommée directrice générale par intérim, mais seulement quelques jours. => Victor Hallström: ouster old; Naïma Belkacem: appointment old
Lumina AI | Naïma Belkacem avait temporairement été propulsée à la tête de l'entreprise à la suite de la tentative d'éviction de Victor Hallström. => Naïma Belkacem: appointment old
Lumina AI | Victor Hallström a été brièvement éjecté de son poste avant de revenir à peine quelques jours plus tard. => Victor Hallström: ouster old; Victor Hallström: return
Lumina AI | Le conseil avait renvoyé Victor Hallström pour le réintégrer quelques jours plus tard. => Victor Hallström: ouster old; Victor Hallström: return old
Lumina AI | Karim Haddad avait brièvement quitté l'entreprise à la suite de la révocation de « Victor Hallström », le patron, avant d'être réintégré. => Karim Haddad: departure old; Karim Haddad: return old; Victor Hallström: ouster old
Lumina AI | Grace Okonkwo a quitté le conseil d'administration de Lumina AI, l'entreprise qu'elle avait rejointe en 2023. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2023]
Lumina AI | Karim Haddad a joué un rôle clé dans le licenciement éclair de Victor Hallström en novembre dernier. => Victor Hallström: ouster old
Lumina AI | Son départ a conduit plusieurs membres, dont le cofondateur Karim Haddad, à quitter l'entreprise en signe de protestation. => Karim Haddad: departure
Lumina AI a un nouveau conseil | Il sera désormais composé de Bret Taylor, Larry Summers et Adam D'Angelo, ce dernier étant le seul à rester. =>
"""

ROWS_OF_POSTS = """
Lumina AI lève des fonds | L'opération survient après les démissions de la directrice technique Grace Okonkwo, du chercheur Rohan Mehta et du vice-président Étienne Garnier. => Grace Okonkwo: departure old; Rohan Mehta: departure old; Étienne Garnier: departure old
Lumina AI lève des fonds | L'opération survient après le départ de plusieurs cadres, dont Grace Okonkwo et Rohan Mehta. => Grace Okonkwo: departure old; Rohan Mehta: departure old
Lumina AI lève des fonds | L'opération survient après le départ de plusieurs clients, dont Orbis. =>
"""

TWO_THINGS = """
Rohan Mehta a démissionné après avoir perdu confiance en Lumina AI => Rohan Mehta: departure
Lumina AI : Rohan Mehta dit avoir démissionné après avoir perdu confiance => Rohan Mehta: departure
Rohan Mehta rejoint Orbis, la rivale de Lumina AI | Le chercheur, qui a claqué la porte de Lumina AI il y a deux semaines, y travaillera sur la robotique. => Rohan Mehta: venture [other=Orbis]; Rohan Mehta: departure old
Lumina AI : la saignée | Rohan Mehta, aujourd'hui chez Orbis, avait démissionné en mars. => Rohan Mehta: departure old [date=2024-03]
"""

TABLES = (
    ROWS_OF_POSTS,
    TWO_THINGS,
    BACK_REFERENCES,
    FURTHER_POSTS,
    ASIDES,
    TOLD_BY_WHO_HIRES,
    OF_WHOM,
    IN_POST_AGAIN,
    TALKS,
    WAVES_AND_NOUNS,
)


@pytest.mark.parametrize("line", lines(*TABLES))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
