# ruff: noqa: E501  (a line of a table is one item)
"""The day of the news where no verb of announcing names it, and the days that are none.

The format is that of ``oneline``: all items are of Thursday 18 April 2024.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

DATED = """
Karim Haddad claque la porte de Lumina AI | Le patron de la sûreté n'a pas mâché ses mots mardi matin. => Karim Haddad: departure [date=2024-04-16]
Yuki Tanabe remerciée par Lumina AI | La chercheuse a vidé son casier lundi. => Yuki Tanabe: ouster [date=2024-04-15]
Lise Cordier recrutée par Lumina AI | « Une belle aventure », s'est-elle réjouie mercredi. => Lise Cordier: arrival [date=2024-04-17]
Rohan Mehta de retour à la tête de Lumina AI | Le conseil a cédé mardi soir. => Rohan Mehta: return|appointment [date=2024-04-16]
Lumina AI s'offre Fabrika | Nils Okafor devient directeur technique de Lumina AI, a indiqué mardi l'entreprise. Farah Nasser est nommée directrice de la sûreté. => Nils Okafor: arrival|appointment [date=2024-04-16]; Farah Nasser: appointment [date=2024-04-16]
Deux départs chez Lumina AI | Karim Haddad quitte Lumina AI. Yuki Tanabe part aussi. Les départs ont été rendus publics mercredi. => Karim Haddad: departure [date=2024-04-17]; Yuki Tanabe: departure [date=2024-04-17]
Lumina AI rachète Fabrika | L'opération à deux milliards, annoncée lundi, fait des jaloux. Farah Nasser prend les rênes de la division matériel de Lumina AI. => Farah Nasser: appointment [date=2024-04-15]
Le conseiller rend son tablier | Dans un long texte mis en ligne mercredi, Karim Haddad explique pourquoi il tourne le dos à Lumina AI. => Karim Haddad: departure [date=2024-04-17]
Lumina AI remaniée | Karim Haddad et Yuki Tanabe quittent Lumina AI, aux termes de l'accord scellé mardi. => Karim Haddad: departure [date=2024-04-16]; Yuki Tanabe: departure [date=2024-04-16]
Naïma Belkacem fonde Aster Labs | L'ex-directrice technique de Lumina AI a lancé mardi Aster Labs avec Ruben Akkerman, ancien de Lumina AI. => Naïma Belkacem: venture [date=2024-04-16]; Ruben Akkerman: venture [date=2024-04-16]
Lumina AI redistribue les rôles | Le mot est parti mardi en fin de journée. Paul Boucher prend la tête des ventes. => Paul Boucher: appointment [date=2024-04-16]
Yuki Tanabe s'en va de Lumina AI | Elle a fait part de son départ à ses équipes le mois dernier et cessera ses fonctions fin juin. => Yuki Tanabe: departure [date=2024-03]
"""

OF_EACH = """
Trois chercheurs de Lumina AI tentent l'aventure | Le trio se connaît depuis la thèse. Karim Haddad, Yuki Tanabe et Anjali Mehta ont remis leur lettre mardi. Ils quittent Lumina AI. Mercredi, Orbis a réagi. => Karim Haddad: departure [date=2024-04-16]; Yuki Tanabe: departure [date=2024-04-16]; Anjali Mehta: departure [date=2024-04-16]
La recherche de Lumina AI change de mains | Karim Haddad quitte Lumina AI. Mardi soir, Karim Haddad a fait le tour des bureaux. Yuki Tanabe hérite de la recherche. Yuki Tanabe est montée sur l'estrade mercredi matin. => Karim Haddad: departure [date=2024-04-16]; Yuki Tanabe: appointment [date=2024-04-17]
Karim Haddad quitte Lumina AI, Orbis s'en mêle | Rohan Mehta a fêté mardi ses dix ans de maison. Yuki Tanabe a joué du piano mercredi. => Karim Haddad: departure [date=None]
"""

AT_A_MEETING = """
Une juriste au conseil d'administration de Lumina AI | Les actionnaires, réunis mardi à huis clos, ont élu Priscilla Thornton au conseil d'administration. => Priscilla Thornton: arrival [date=2024-04-16]
Lumina AI congédie Karim Haddad | Rassemblés lundi soir, les administrateurs ont démis Karim Haddad de ses fonctions. => Karim Haddad: ouster [date=2024-04-15]
Karim Haddad quitte Lumina AI, les salariés s'agitent | Yuki Tanabe a réuni lundi et mardi les équipes. => Karim Haddad: departure [date=None]
"""

ADDED = """
Karim Haddad quitte Lumina AI | Il a annoncé mardi qu'il partirait fin mai. Son remplacement sera assuré par Yuki Tanabe, chargée des modèles, a précisé le groupe dans un communiqué. => Karim Haddad: departure [date=2024-04-16]; Yuki Tanabe: appointment [date=2024-04-16]
Lumina AI renonce à sa puce | L'entreprise l'a annoncé mardi : le projet s'arrête. La direction de la recherche est confiée à Yuki Tanabe. => Yuki Tanabe: appointment [date=2024-04-16]
Lumina AI renonce à sa puce | Orbis a bondi mardi. Les marchés doutent. Personne n'en sait plus. La direction de la recherche de Lumina AI est confiée à Yuki Tanabe. => Yuki Tanabe: appointment [date=None]
"""

OF_ALL = """
Lumina AI redistribue les rôles | Dans une note envoyée mardi, Victor Hallström annonce que rien ne sera plus comme avant. ¶ Yuki Tanabe prend la tête de la recherche. => Yuki Tanabe: appointment [date=2024-04-16]
Lumina AI se réorganise | Lundi, dans un mémo à ses salariés, le patron de Lumina AI a délégué l'essentiel. ¶ Farah Nasser devient directrice des opérations. => Farah Nasser: appointment [date=2024-04-15]
Orbis dévoile ses recrues | Dans un courriel adressé lundi à ses équipes, le patron d'Orbis a présenté son laboratoire. ¶ Karim Haddad et Yuki Tanabe quittent Lumina AI pour Orbis. => Karim Haddad: departure [date=2024-04-15]; Yuki Tanabe: departure [date=2024-04-15]
Lumina AI : qui fait quoi | Une note interne, envoyée mardi, redessine les équipes. ¶ Paul Boucher est promu directeur des ventes. => Paul Boucher: appointment [date=2024-04-16]
Lumina AI : qui fait quoi | Une circulaire diffusée mercredi rebat les cartes. ¶ Sanne de Wit, arrivée en mars 2021, est promue directrice de la sûreté. => Sanne de Wit: appointment; Sanne de Wit: arrival old [date=2021-03]
Lumina AI en mars : les entrées, les sorties | À lire au café. ¶ Karim Haddad quitte Lumina AI. Camille Perrot rejoint Lumina AI. => Karim Haddad: departure [date=2024-03]; Camille Perrot: arrival [date=2024-03]
Les départs de mars chez Lumina AI | Le point. ¶ Karim Haddad a démissionné. Yuki Tanabe a été limogée lundi. => Karim Haddad: departure [date=2024-03]; Yuki Tanabe: ouster [date=2024-04-15]
"""

NOT_OF_ALL = """
Lumina AI : qui fait quoi | Une note de mars 2022 avait redessiné les équipes. ¶ Paul Boucher est promu directeur des ventes. => Paul Boucher: appointment [date=None]
Lumina AI plaidera en juin | Le procès fait peur. ¶ Karim Haddad quitte Lumina AI. => Karim Haddad: departure [date=None]
La panne de mars chez Lumina AI | On sait enfin pourquoi. ¶ Karim Haddad quitte Lumina AI. => Karim Haddad: departure [date=None]
Les départs de mars font école | Le point. ¶ Lumina AI avait recruté Karim Haddad. => Karim Haddad: arrival old [date=None]
Lumina AI : qui fait quoi | Dans une note publiée mardi, les analystes d'Orbis se réjouissent. ¶ Paul Boucher est promu directeur des ventes. => Paul Boucher: appointment [date=None]
"""

SAID_BY_SOMEBODY = """
Orbis, privé de son architecte par Lumina AI | Lise Cordier prend la direction de Lumina AI Europe. Elle y bâtira les calculs, a fait savoir lundi Victor Hallström. => Lise Cordier: arrival [date=2024-04-15]
Lise Cordier rejoint Lumina AI | Elle dirigera les ventes, a écrit mardi Grace Okonkwo. => Lise Cordier: arrival [date=2024-04-16]
Karim Haddad quitte Lumina AI | Il partira sans bruit, a indiqué lundi un porte-parole. => Karim Haddad: departure [date=2024-04-15]
Karim Haddad quitte Lumina AI | La sûreté reste une priorité, a écrit mardi Victor Hallström. => Karim Haddad: departure [date=None]
"""

OF_ONE_ONLY = """
Karim Haddad, l'un des cofondateurs de Lumina AI, a annoncé lundi qu'il partait | Une page se tourne. ¶ Selon Le Fil, Yuki Tanabe a elle aussi quitté ses fonctions. => Karim Haddad: departure [date=2024-04-15]; Yuki Tanabe: departure [date=None]
Une page se tourne à Lumina AI | Farah Nasser, directrice de la sûreté de Lumina AI, a prévenu ses équipes lundi : elle s'en ira. ¶ Paul Boucher, son bras droit, expédiera les affaires courantes. => Farah Nasser: departure [date=2024-04-15]; Paul Boucher: appointment [date=None]
Grace Okonkwo en congé | La directrice financière de Lumina AI a pris lundi un congé de trois mois. Dans l'intervalle, Paul Boucher fera tourner la boutique. => Grace Okonkwo: leave [date=2024-04-15]; Paul Boucher: appointment [date=None]
Karim Haddad limogé par Lumina AI | Le conseil l'a congédié mardi. Pour tenir la maison, c'est Yuki Tanabe, son adjointe, qui fera l'intérim. => Karim Haddad: ouster [date=2024-04-16]; Yuki Tanabe: appointment [date=None]
Grace Okonkwo en congé | La directrice financière de Lumina AI est en arrêt depuis lundi. Pendant son absence, Paul Boucher pilote les équipes. => Grace Okonkwo: leave [date=2024-04-15]; Paul Boucher: appointment [date=2024-04-15]
"""

UNDATED = """
Sanne de Wit démissionne de Lumina AI | Elle assume la responsabilité de l'incident du 12 avril. => Sanne de Wit: departure [date=None]
Lumina AI confirme le départ de Karim Haddad | Il s'en va bien, comme nous l'annoncions vendredi. => Karim Haddad: departure [date=None]
Yuki Tanabe quitte Lumina AI | Julien de Courval a reçu la presse mercredi. => Yuki Tanabe: departure [date=None]
Karim Haddad quitte Lumina AI | Mardi, Orbis a levé un milliard et lundi, Hexa deux. => Karim Haddad: departure [date=None]
Victor Hallström quitte Lumina AI mardi | Grace Okonkwo le remplace. => Victor Hallström: departure [date=2024-04-16]; Grace Okonkwo: appointment [date=None]
"""

TALKED_ABOUT = """
Karim Haddad quitte Lumina AI | Le patron de la sûreté a détaillé mardi les raisons de sa démission. => Karim Haddad: departure [date=None]
Rohan Mehta a commenté mardi le départ de Karim Haddad de Lumina AI => Karim Haddad: departure [date=None]
Karim Haddad quitte Lumina AI | Il n'a pas attendu mardi pour rendre son badge. => Karim Haddad: departure [date=None]
"""

COUNTED_BACK = """
Lumina AI recrute Camille Perrot | Un mois après que l'un de ses fondateurs, Karim Haddad, a jeté l'éponge, la maison se rassure. => Camille Perrot: arrival; Karim Haddad: departure old [date=2024-03]
Lumina AI : Yuki Tanabe s'en va | Le 25 février, six mois après le limogeage de Karim Haddad, la chercheuse avait protesté. => Yuki Tanabe: departure; Karim Haddad: ouster old [date=2023-08]
Trois jours après qu'Anjali Mehta a démissionné de Lumina AI, les investisseurs s'inquiètent => Anjali Mehta: departure old [date=2024-04-15]
"""

SAID_BEHIND = """
Karim Haddad quitte Lumina AI | Le poste, que convoitaient plusieurs candidats, ne sera pas pourvu, a précisé la société mardi. => Karim Haddad: departure [date=2024-04-16]
Karim Haddad, qui avait été reçu lundi par le ministre, quitte Lumina AI | Le chercheur n'a pas mâché ses mots mardi matin. => Karim Haddad: departure [date=2024-04-16]
"""

SET_APART = """
Lumina AI perd Yuki Tanabe | Le 23 mars, c'est Karim Haddad qui démissionnait à son tour. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-03-23]
Lumina AI perd Yuki Tanabe | C'est en janvier que Karim Haddad a démissionné. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-01]
Lumina AI perd Yuki Tanabe | En janvier, ce fut au tour de Karim Haddad de partir. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-01]
Lumina AI perd Yuki Tanabe | Une série noire. ¶ Yuki Tanabe a quitté Lumina AI mercredi. Ce fut en janvier le tour de Karim Haddad, qui a préféré sa liberté. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-01]
Lumina AI perd Yuki Tanabe | Une série noire. ¶ Yuki Tanabe a quitté Lumina AI mercredi. Deux anciens, Karim Haddad et Farah Nasser, se seraient envolés au début du mois. => Yuki Tanabe: departure; Karim Haddad: departure old rumoured; Farah Nasser: departure old rumoured
Lumina AI perd Yuki Tanabe | Une série noire. ¶ Yuki Tanabe a quitté Lumina AI mercredi. Karim Haddad est parti plus tôt dans le mois. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-04]
Lumina AI engage Camille Perrot | La veille, mardi, Karim Haddad avait indiqué qu'il s'en irait en juin. => Camille Perrot: arrival; Karim Haddad: departure [date=2024-04-16]
Lumina AI change de tête | Dans un billet publié mardi, Rohan Mehta annonce le départ de Karim Haddad et son remplacement par Yuki Tanabe. => Karim Haddad: departure [date=2024-04-16]; Yuki Tanabe: appointment [date=2024-04-16]
Lumina AI change de tête | Karim Haddad s'en va, remplacé par Yuki Tanabe. => Karim Haddad: departure [by=Yuki Tanabe]; Yuki Tanabe: appointment [by=Karim Haddad]
Farah Nasser retravaille pour Lumina AI, a fait savoir mercredi Rohan Mehta => Farah Nasser: return [date=2024-04-17]
"""


AS_TOLD_BEFORE = """
Deux départs chez Lumina AI | Karim Haddad a annoncé mardi qu'il quittait Lumina AI. Yuki Tanabe a prévenu le même soir qu'elle prenait congé jusqu'en juin. => Karim Haddad: departure [date=2024-04-16]; Yuki Tanabe: leave [date=2024-04-16]
Deux départs chez Lumina AI | Karim Haddad a annoncé mardi qu'il partait. Dans la foulée, Yuki Tanabe a démissionné. => Karim Haddad: departure [date=2024-04-16]; Yuki Tanabe: departure [date=2024-04-16]
Lumina AI perd Yuki Tanabe | Karim Haddad avait été licencié en janvier. Un collègue, Owen Prescott, avait été remercié en même temps que lui. => Yuki Tanabe: departure; Karim Haddad: ouster old [date=2024-01]; Owen Prescott: ouster old [date=2024-01]
Lumina AI perd Yuki Tanabe | En janvier, Karim Haddad avait démissionné. Owen Prescott avait alors quitté la maison. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-01]; Owen Prescott: departure old [date=2024-01]
Lumina AI perd Yuki Tanabe | En janvier, Karim Haddad avait démissionné et fondé dans la foulée la start-up Boreal. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-01]; Karim Haddad: venture old [date=None]
Deux départs chez Lumina AI | Karim Haddad a démissionné lundi. Le lendemain, c'est Yuki Tanabe qui prenait la plume pour annoncer sa démission. => Karim Haddad: departure [date=2024-04-15]; Yuki Tanabe: departure [date=2024-04-16]
Deux départs chez Lumina AI | Karim Haddad a démissionné lundi. Le lendemain, Yuki Tanabe prenait la plume. La chercheuse y annonce sa démission. => Karim Haddad: departure [date=2024-04-15]; Yuki Tanabe: departure [date=2024-04-16]
"""

ANNOUNCED_OR_IN_FORCE = """
Lumina AI engage Camille Perrot | Mardi, Karim Haddad avait annoncé son départ en juin. => Camille Perrot: arrival; Karim Haddad: departure old [date=2024-04-16]
Lumina AI engage Camille Perrot | Lundi, Lumina AI avait annoncé le départ en juin de Karim Haddad. => Camille Perrot: arrival; Karim Haddad: departure old [date=2024-04-15]
Lumina AI engage Camille Perrot | Mardi, Karim Haddad avait dit son intention de partir. => Camille Perrot: arrival; Karim Haddad: departure old [date=2024-04-16]
Lumina AI engage Camille Perrot | Mardi, Karim Haddad avait décidé de partir en juin. => Camille Perrot: arrival; Karim Haddad: departure old [date=2024-04-16]
Lumina AI engage Camille Perrot | Mardi, Karim Haddad avait choisi de rejoindre Orbis. => Camille Perrot: arrival; Karim Haddad: departure old [other=Orbis] [date=2024-04-16]
Yuki Tanabe quitte Lumina AI | Elle l'a fait savoir mardi à ses équipes. Son dernier jour sera le 30 avril. => Yuki Tanabe: departure [date=2024-04-16]
Yuki Tanabe quitte Lumina AI | Elle l'a annoncé mardi. Son départ est fixé au 30 avril. => Yuki Tanabe: departure [date=2024-04-16]
Yuki Tanabe quitte Lumina AI | Son dernier jour sera le 30 avril. => Yuki Tanabe: departure [date=2024-04-30]
Nouvelle tête | Camille Perrot a rejoint l'entreprise mardi comme responsable de Lumina AI Europe. => Camille Perrot: arrival [date=2024-04-16]
"""

CALLED_TOGETHER = """
Vague de départs chez Lumina AI | Trois cadres ont annoncé mardi leur départ : Karim Haddad, Yuki Tanabe et Owen Prescott. => Karim Haddad: departure [date=2024-04-16]; Yuki Tanabe: departure [date=2024-04-16]; Owen Prescott: departure [date=2024-04-16]
Vague de départs chez Lumina AI | Ils sont deux à avoir présenté leur démission mardi : Karim Haddad, chargé de la sûreté, et Yuki Tanabe. => Karim Haddad: departure [date=2024-04-16]; Yuki Tanabe: departure [date=2024-04-16]
"""

OF_THE_BOARD = """
Lumina AI : un conseil presque neuf | Mardi, Lumina AI a renouvelé son conseil d'administration. Sanne de Wit n'y siège plus. Camille Perrot entre au conseil. => Sanne de Wit: departure [date=2024-04-16]; Camille Perrot: arrival [date=2024-04-16]
Lumina AI : un conseil presque neuf | Mardi, Lumina AI a fait part d'un accord qui rebat les cartes de son conseil. Un compromis, dit-elle. Sanne de Wit abandonne son siège. => Sanne de Wit: departure [date=2024-04-16]
Lumina AI : l'organigramme, remanié lundi | L'organigramme de Lumina AI a été remanié lundi. Yuki Tanabe devient directrice du produit. Rohan Mehta est promu directeur de la recherche. => Yuki Tanabe: appointment [date=2024-04-15]; Rohan Mehta: appointment [date=2024-04-15]
Lumina AI perd Yuki Tanabe | Le conseil s'était réuni mardi. Karim Haddad et Owen Prescott, partis le même jour en janvier, se taisent. => Yuki Tanabe: departure; Karim Haddad: departure old [date=2024-01]; Owen Prescott: departure old [date=2024-01]
"""

OF_SEVERAL = """
Trois dirigeants quittent Lumina AI mardi | Yuki Tanabe prend un congé. Karim Haddad rejoint Orbis. Owen Prescott rend son badge. => Yuki Tanabe: leave [date=2024-04-16]; Karim Haddad: departure [date=2024-04-16]; Owen Prescott: departure [date=2024-04-16]
Lumina AI : mardi noir | Yuki Tanabe prend un congé. Karim Haddad rejoint Orbis. Owen Prescott rend son badge. => Yuki Tanabe: leave [date=2024-04-16]; Karim Haddad: departure [date=2024-04-16]; Owen Prescott: departure [date=2024-04-16]
Trois dirigeants quittent Lumina AI | Mauvais mardi pour Victor Hallström. Yuki Tanabe prend un congé. Karim Haddad rejoint Orbis. => Yuki Tanabe: leave [date=2024-04-16]; Karim Haddad: departure [date=2024-04-16]
Lumina AI : mardi noir | Karim Haddad rend son badge. Sa remplaçante est connue : Camille Perrot arrive d'Orbis. => Karim Haddad: departure [date=2024-04-16]; Camille Perrot: arrival [date=None]
"""

OF_A_RESHUFFLE = """
Lumina AI réorganise ses équipes | Un seul chef. ¶ Lumina AI a réuni mercredi ses équipes. Haoran Zhou prend la direction des ventes. Camille Perrot dirigera la robotique. Karim Haddad s'en va. => Haoran Zhou: appointment [date=2024-04-17]; Camille Perrot: appointment [date=2024-04-17]; Karim Haddad: departure [date=None]
Lumina AI réorganise ses équipes | Un seul chef. ¶ Lumina AI a réuni mercredi ses équipes. Haoran Zhou, arrivé en mars, prend la direction des ventes. => Haoran Zhou: appointment; Haoran Zhou: arrival old [date=2024-03]
Lumina AI réorganise ses équipes | Un seul chef. ¶ Orbis a présenté mercredi son robot. Le marché s’emballe. Rien ne presse, disent les analystes. Chez Lumina AI, Haoran Zhou prend la direction des ventes. => Haoran Zhou: appointment [date=None]
"""


@pytest.mark.parametrize(
    "line",
    lines(
        OF_A_RESHUFFLE,
        DATED,
        UNDATED,
        TALKED_ABOUT,
        COUNTED_BACK,
        SAID_BEHIND,
        SET_APART,
        AS_TOLD_BEFORE,
        ANNOUNCED_OR_IN_FORCE,
        CALLED_TOGETHER,
        OF_SEVERAL,
        OF_THE_BOARD,
        OF_EACH,
        AT_A_MEETING,
        ADDED,
        OF_ALL,
        NOT_OF_ALL,
        SAID_BY_SOMEBODY,
        OF_ONE_ONLY,
    ),
)
def test_item_is_dated_so(line: str) -> None:
    text, _, expected = line.partition(" =>")
    assert differences(claims_of(text), expected) == []
