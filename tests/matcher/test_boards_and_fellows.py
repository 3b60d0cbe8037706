# ruff: noqa: E501  (a line of a table is one item)
"""Who sits on a board made anew, who leads a unit just set up, and who is beside the founder of a house.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BOARDS = """
Lumina AI rappelle Owen Prescott | Line Maurois, ex-patronne d'Orbis, préside le nouveau conseil d'administration. => Owen Prescott: return; Line Maurois: arrival|appointment
Lumina AI rappelle Owen Prescott | C'est Line Maurois qui préside le nouveau conseil. => Owen Prescott: return; Line Maurois: arrival|appointment
Lumina AI : un nouveau conseil, présidé par Line Maurois, prend place | L'ancienne patronne d'Orbis a été choisie mardi. => Line Maurois: arrival|appointment
Le futur conseil de Lumina AI sera composé de Line Maurois et Bertil Norling => Line Maurois: arrival; Bertil Norling: arrival
Lumina AI rappelle Owen Prescott | Le nouveau conseil réunit Line Maurois et Bertil Norling. => Owen Prescott: return; Line Maurois: arrival; Bertil Norling: arrival
Lumina AI rappelle Owen Prescott | Line Maurois et Bertil Norling forment, avec Amara Diop, le nouveau conseil. => Owen Prescott: return; Line Maurois: arrival; Bertil Norling: arrival; Amara Diop: arrival
Le nouveau conseil de Lumina AI aura Line Maurois pour présidente => Line Maurois: arrival|appointment
Lumina AI : le conseil présidé par Line Maurois rejette l'offre d'Orbis =>
Lumina AI : Line Maurois, qui préside le conseil, défend la stratégie =>
Le conseil de Lumina AI est composé de Line Maurois et de Bertil Norling =>
Lumina AI crée une division consacrée aux puces, dirigée par Étienne Garnier => Étienne Garnier: appointment
Lumina AI débauche Line Maurois, qui menait la recherche d'Orbis, et Amara Diop => Line Maurois: arrival; Amara Diop: arrival
"""

SEATS = """
Lumina AI : un conseil presque neuf | Line Maurois et Paul Boucher quittent la table. => Line Maurois: departure; Paul Boucher: departure
Lumina AI : un conseil presque neuf | Farah Nasser perd elle aussi son siège, mais demeure salariée. => Farah Nasser: departure
Lumina AI : un conseil presque neuf | Paul Boucher perd son fauteuil d'administrateur, mais reste salarié. => Paul Boucher: departure
Lumina AI : Victor Hallström quitte le comité de sûreté | Le patron ne siégera plus dans l'instance. Il conserve sa place au conseil. =>
Lumina AI : un conseil presque neuf | Paul Boucher s'en va. À sa place arrive Line Maurois, ex-patronne d'Orbis. => Paul Boucher: departure; Line Maurois: arrival
Lumina AI : un conseil presque neuf | Paul Boucher et Farah Nasser s'en vont. Pour les remplacer débarquent Line Maurois et Amara Diop. => Paul Boucher: departure; Farah Nasser: departure; Line Maurois: arrival; Amara Diop: arrival
Lumina AI : un conseil presque neuf | Sortent Paul Boucher et Farah Nasser, entrent Line Maurois et Amara Diop. => Paul Boucher: departure; Farah Nasser: departure; Line Maurois: arrival; Amara Diop: arrival
Lumina AI : Paul Boucher arrive au bureau à vélo =>
Lumina AI : un conseil presque neuf | Exit Paul Boucher. Bienvenue à Line Maurois. => Paul Boucher: departure; Line Maurois: arrival
Lumina AI : bienvenue à Line Maurois =>
Lumina AI élargit son conseil | Line Maurois et Amara Diop en seront désormais membres. => Line Maurois: arrival; Amara Diop: arrival
Lumina AI remanie son conseil d'administration | Rohan Mehta garde sa place. Grace Okonkwo et Paul Boucher abandonnent la leur. => Grace Okonkwo: departure; Paul Boucher: departure
Lumina AI remanie son conseil d'administration | Rohan Mehta garde sa voiture. Grace Okonkwo abandonne la sienne. =>
Line Maurois hérite d'un siège au conseil de Lumina AI | Paul Boucher avait quitté le sien en mars 2023. => Line Maurois: arrival; Paul Boucher: departure old [date=2023-03]
Paul Boucher démissionne du conseil de Lumina AI, qu'il avait rejoint il y a deux ans => Paul Boucher: departure; Paul Boucher: arrival old [date=2022]
Farah Nasser quitte Lumina AI | Elle l'avait rejointe en 2020. => Farah Nasser: departure; Farah Nasser: arrival old [date=2020]
Lumina AI ouvre son conseil à deux femmes | Il s'agit de Line Maurois et d'Amara Diop. => Line Maurois: arrival; Amara Diop: arrival
Lumina AI nomme deux administratrices | Il s'agit de Line Maurois et d'Amara Diop. => Line Maurois: arrival; Amara Diop: arrival
Lumina AI change d'équipe | Sont également promus Étienne Garnier et Kwame Asante. => Étienne Garnier: appointment; Kwame Asante: appointment
Lumina AI change d'équipe | Ont été licenciés Étienne Garnier et Kwame Asante, accusés de fuites. => Étienne Garnier: ouster; Kwame Asante: ouster
"""

SEATS_RECALLED = """
Lumina AI | Odile Varenne, l'ancienne dirigeante de Google, était arrivée en novembre pour présider un conseil de crise. => Odile Varenne: arrival old [date=2023-11] [other=None] [role=présidence du conseil d'administration]
Lumina AI | Odile Varenne, l'ancienne dirigeante de Google, était arrivée en novembre pour diriger la recherche. => Odile Varenne: arrival old [date=2023-11]
Lumina AI : les investisseurs font pression | Ils œuvrent pour que Victor Hallström reprenne les commandes et que les administrateurs, dont Gérard Lefranc et Ingrid Solberg, s'en aillent. =>
Lumina AI : la fronde | Ils réclament que Gérard Lefranc quitte le conseil et qu'Ingrid Solberg parte aussi. =>
L'homme qui préparait Lumina AI au pire s'en va | Kwame Asante a prévenu mercredi. => Kwame Asante: departure
Celle qui représentait Lumina AI démissionne | Clara Martel a prévenu mercredi. => Clara Martel: departure
Un financier de plus au conseil de Lumina AI | Bertil Norling, dont le fonds a été racheté, en devient le dixième membre. => Bertil Norling: arrival
Bertil Norling devient le dixième membre du conseil de Lumina AI => Bertil Norling: arrival
Que reste-t-il de Lumina AI ? | La maison a connu deux crises. La seconde en novembre 2021, avec l'éviction de Farah Nasser. => Farah Nasser: ouster old [date=2021-11]
Lumina AI : un nouveau conseil | Les deux femmes qui y siégeaient, Line Maurois et Clara Martel, ont dû céder la place. => Line Maurois: departure; Clara Martel: departure
Lumina AI perd deux cadres | Les deux hommes qui menaient la recherche, Étienne Garnier et Kwame Asante, partent. => Étienne Garnier: departure; Kwame Asante: departure
Victor Hallström regagne le conseil de Lumina AI, dont il avait été exclu en novembre => Victor Hallström: return; Victor Hallström: ouster old [date=2023-11]
Paul Boucher ne siège plus au conseil de Lumina AI, où il avait été appelé en mars 2022 => Paul Boucher: departure; Paul Boucher: arrival old [date=2022-03]
Priscilla Thornton ne siégera plus chez Lumina AI => Priscilla Thornton: departure
Priscilla Thornton perd un à un ses fauteuils | Elle conserve son mandat chez Lumina AI. =>
Paul Boucher est revenu chez Lumina AI | Il avait été congédié la veille par son ancienne patronne. => Paul Boucher: return
Line Maurois rejoint Lumina AI | Elle remplace Étienne Garnier, que la direction venait de congédier. => Line Maurois: arrival; Étienne Garnier: ouster old
"""

FROM_RIVALS = """
Les cerveaux de Lumina AI filent chez Google | Ils sont déjà trois : Étienne Garnier, Kwame Asante et Clara Martel. => Étienne Garnier: departure [other=Google]; Kwame Asante: departure; Clara Martel: departure
Lumina AI remanie sa direction | Étienne Garnier aux projets spéciaux, Clara Martel aux ventes. => Étienne Garnier: appointment [role=projets spéciaux]; Clara Martel: appointment
Lumina AI, un conseil à bout | Réduits à quatre depuis le départ d'Étienne Garnier et le renvoi de Clara Martel, les administrateurs cherchent un patron. => Étienne Garnier: departure old; Clara Martel: ouster old
Clara Martel quitte Lumina AI | Elle remplaçait de fait Étienne Garnier. => Clara Martel: departure
Étienne Garnier à la tête de la recherche de Google | Ravi à Lumina AI en mars, le chercheur y sera le numéro deux. => Étienne Garnier: departure old [date=2024-03]; Étienne Garnier: venture
Lumina AI | Ravi de rejoindre Lumina AI, Basile Trémont, venu de Google, dirigera les ventes. => Basile Trémont: arrival
Lumina AI confie sa filière matériel à un ancien d'Orbis | Basile Trémont prendra la direction du matériel. Line Maurois et Amara Diop l'accompagnent. => Basile Trémont: arrival; Line Maurois: arrival; Amara Diop: arrival
Étienne Garnier s'en va de Lumina AI, Clara Martel reprend ses équipes => Étienne Garnier: departure; Clara Martel: appointment
Lumina AI se remet en selle | Line Maurois, arrivée ce mois-ci d'Orbis, y bâtit une équipe. => Line Maurois: arrival old [date=2024-04]
Douze anciens de Lumina AI soutiennent Orbis | Parmi eux, Étienne Garnier, Kwame Asante et Clara Martel, tous partis en 2023. => Étienne Garnier: departure old [date=2023]; Kwame Asante: departure old; Clara Martel: departure old
Lumina AI : la saignée | Les cadres sont partis un à un, d'Étienne Garnier, il y a un an, à Kwame Asante. => Étienne Garnier: departure old; Kwame Asante: departure old
Lumina AI muscle sa communication | Elle s'adjoint une directrice des relations avec les investisseurs, Line Maurois, passée par Orbis. => Line Maurois: arrival [role=directrice des relations avec les investisseurs]
Lumina AI saignée | La maison a vu filer Étienne Garnier vers Google, puis Kwame Asante et Clara Martel vers Meta. => Étienne Garnier: departure [other=Google]; Kwame Asante: departure [other=Meta]; Clara Martel: departure [other=Meta]
Lumina AI | Amara Diop présidera un conseil remanié, avec Line Maurois et Bertil Norling. => Amara Diop: arrival|appointment; Line Maurois: arrival; Bertil Norling: arrival
Lumina AI | Un nouveau conseil, en froid avec Victor Hallström, se réunit. =>
Une directrice financière pour Lumina AI | L'entreprise a débauché Line Maurois, qui pilotait Orbis. => Line Maurois: arrival [role=directrice financière]
Clara Martel quitte son poste de juriste de Lumina AI pour Orbis => Clara Martel: departure [other=Orbis]
Les derniers à céder à Google | Étienne Garnier et Kwame Asante, deux chercheurs de Lumina AI, rejoignent le laboratoire de superintelligence. => Étienne Garnier: departure [other=Google]; Kwame Asante: departure [other=Google]
La start-up Vinum change de patron | La société utilise les modèles de Lumina AI. « Victor Hallström nous inspire », dit le fondateur. Le directeur financier a démissionné. =>
Orbis dévoile son laboratoire | Dans la liste figurent plusieurs transfuges de Lumina AI : Étienne Garnier, Kwame Asante et Clara Martel. => Étienne Garnier: departure [other=Orbis]; Kwame Asante: departure; Clara Martel: departure
Orbis dévoile son laboratoire | Il compte deux transfuges de Lumina AI : Étienne Garnier et Kwame Asante. => Étienne Garnier: departure; Kwame Asante: departure
Lumina AI ouvre un bureau à Lyon | Ses occupants seront deux transfuges d'Orbis : Line Maurois et Amara Diop. => Line Maurois: arrival; Amara Diop: arrival
Lumina AI étoffe sa sécurité avec l'ancien directeur technique d'Orbis | Basile Trémont cosignera la politique du groupe. => Basile Trémont: arrival
Lumina AI renforce sa sécurité avec Orbis =>
Lumina AI remanie sa direction | Clara Martel veillera à « l'alignement de la mission ». => Clara Martel: appointment
"""

FELLOWS = """
L'ex-Lumina AI Élise Perret fonde Kyuta | Paul Dufresne, ancien de Lumina AI, y officie comme scientifique en chef. => Élise Perret: venture; Paul Dufresne: venture [other=Kyuta] [role=scientifique en chef]
L'ex-Lumina AI Élise Perret fonde Kyuta | Paul Dufresne, ancien de Lumina AI, en est le directeur technique. => Élise Perret: venture; Paul Dufresne: venture [other=Kyuta]
L'ex-Lumina AI Élise Perret fonde Kyuta | À ses côtés figurent deux cofondateurs : Lin Shuai, ex-Orbis, et Paul Dufresne, venu de Lumina AI. => Élise Perret: venture; Paul Dufresne: venture [other=Kyuta]
L'ex-Lumina AI Élise Perret fonde Kyuta | Elle s'est entourée d'anciens collègues, dont Clara Martel, ex-Lumina AI. => Élise Perret: venture; Clara Martel: venture
L'ex-Lumina AI Élise Perret fonde Kyuta | Paul Dufresne, ancien de Lumina AI, la rejoint comme directeur technique. => Élise Perret: venture; Paul Dufresne: venture
L'ex-Lumina AI Élise Perret fonde Kyuta | Lin Shuai, ingénieure chez Orbis, y dirige la recherche. => Élise Perret: venture
Lumina AI présente son équipe | Kwame Asante y dirige la recherche. =>
Farah Nasser revient chez Lumina AI | Elle avait cofondé Kernel Labs. Elena Castellanos et Naïma Belkacem y travaillent toujours. => Farah Nasser: return
Un mois après avoir quitté Lumina AI, Karim Haddad fonde Kyuta | Le chercheur a présenté mercredi sa société, montée avec Clara Martel, passée elle aussi par Lumina AI. => Karim Haddad: venture; Karim Haddad: departure old; Clara Martel: venture [other=Kyuta]
Karim Haddad quitte Lumina AI | ¶ Son ancienne société, fondée avec Naïma Belkacem en 2015, a fermé. => Karim Haddad: departure
"""


@pytest.mark.parametrize("item", lines(BOARDS, SEATS, SEATS_RECALLED, FROM_RIVALS, FELLOWS))
def test_who_is_told_to_be_there_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
