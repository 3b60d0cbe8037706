# ruff: noqa: E501  (a line of a table is one item)
"""Several people in one breath: those who go together, rows and pairs, seats and duties shared out.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOGETHER = """
Lumina : Maud Ferrière, Kofi Boadu et Lin Shuai se partagent la direction du design => Maud Ferrière: appointment; Kofi Boadu: appointment; Lin Shuai: appointment
La direction du design de Lumina AI est partagée entre Maud Ferrière et Kofi Boadu => Maud Ferrière: appointment; Kofi Boadu: appointment
Maud Ferrière et Kofi Boadu se partagent un bureau chez Lumina AI =>
Lumina AI a un nouveau conseil | L'avocate Line Maurois, l'industriel Bertil Norling et la climatologue Amara Diop siégeront au conseil d'administration de Lumina AI. => Line Maurois: arrival; Bertil Norling: arrival; Amara Diop: arrival
Valse chez Lumina AI | Trois personnes se sont succédé. La dernière, Oksana Hrytsenko, a démissionné. => Oksana Hrytsenko: departure
Paul Boucher quitte Lumina AI | Lundi, Paul Boucher a démissionné. Mardi, Farah Nasser aussi. => Paul Boucher: departure; Farah Nasser: departure
Anjali Mehta a quitté Lumina AI la première, Hyun-woo Baek le deuxième => Anjali Mehta: departure; Hyun-woo Baek: departure
Line Maurois, ancienne de Lumina AI, a fondé Kyuta | Paul Dufresne et Clara Martel, anciens de Lumina AI, sont aussi de l'aventure. => Line Maurois: venture [other=Kyuta]; Paul Dufresne: venture [other=Kyuta]; Clara Martel: venture [other=Kyuta]
Line Maurois, ancienne de Lumina AI, a fondé Kyuta | Paul Dufresne et Clara Martel, anciens de Lumina AI, en sont aussi. => Line Maurois: venture [other=Kyuta]; Paul Dufresne: venture [other=Kyuta]; Clara Martel: venture [other=Kyuta]
"""

SHARED = """
Gérard Lefranc quitte le conseil de Lumina AI | Il y était entré en 2020, en même temps que Priscilla Thornton. => Gérard Lefranc: departure; Gérard Lefranc: arrival old; Priscilla Thornton: arrival old [date=2020]
Lumina AI redistribue les cartes | L'essentiel des attributions de Paul Boucher revient à Farah Nasser. => Farah Nasser: appointment
Lumina AI redistribue les cartes | Une partie de ses missions incombera à Farah Nasser. => Farah Nasser: appointment
Farah Nasser prend la tête des ventes de Lumina AI | Embauchée en 2021, deux ans avant la sortie du modèle, Farah Nasser a tout connu. => Farah Nasser: appointment; Farah Nasser: arrival old [date=2021]
De Hexa à Lumina AI, Maud Ferrière prend le large => Maud Ferrière: arrival [other=Hexa]
De Hexa à Lumina AI, Maud Ferrière raconte son parcours =>
Farah Nasser quitte Lumina AI | Paul Boucher pilotera la recherche d'un successeur. => Farah Nasser: departure
Lumina AI a trouvé son directeur financier | Ce sera Nils Okafor, débauché chez Hexa. => Nils Okafor: arrival [other=Hexa]
"""

SHARED_OBJECTS = """
Lumina AI, un an après | Les administrateurs avaient congédié puis réintégré Victor Hallström. => Victor Hallström: ouster old; Victor Hallström: return old
Lumina AI | L'année a vu Paul Boucher démissionner, Wenjing Li partir et Yuki Tanabe s'en aller. => Paul Boucher: departure; Wenjing Li: departure; Yuki Tanabe: departure
Lumina AI perd Paul Boucher | Paul Boucher, qui dirigeait une équipe, s'en va, comme il l'a écrit mardi à ses collègues. => Paul Boucher: departure [date=2024-04-16]
Lumina AI s'installe à Zurich | Lumina AI a confié l'ouverture de son bureau à Nils Okafor, venu d'Orbis. => Nils Okafor: arrival [other=Orbis] [role=None]
Orbis se cherche des alliés | Au conseil de Lumina AI, le groupe n'a plus de siège. Nils Okafor, ancien d'Orbis, y a été coopté mardi. => Nils Okafor: arrival [role=membre du conseil d'administration]
Lumina AI devra se passer de Paul Boucher => Paul Boucher: departure
Lumina AI ne peut se passer de Paul Boucher =>
« Nous avons quitté Lumina AI par lassitude », expliquent Irma Quellec et Nils Okafor. => Irma Quellec: departure; Nils Okafor: departure
Deux têtes nouvelles | Nils Okafor et Irma Quellec siègeront au conseil d'administration de Lumina AI. Ils remplacent Priscilla Thornton et Gérard Lefranc. => Nils Okafor: arrival [by=Priscilla Thornton]; Irma Quellec: arrival [by=Gérard Lefranc]
"""

MOVES = """
Lumina AI s'agrandit | La start-up n'en est pas à son coup d'essai. En août 2023, elle avait fait venir Nils Okafor de Hexa. => Nils Okafor: arrival old [other=Hexa]
Lumina AI débauche chez Hexa | Nils Okafor, ex-Hexa, vient grossir l'équipe d'infrastructure. Maud Ferrière, ingénieure chez Hexa, lui emboîte le pas. => Nils Okafor: arrival [other=Hexa]; Maud Ferrière: arrival [other=Hexa]
Lumina AI en procès | Elon Musk n'a pas réagi. Il avait lui-même débauché plusieurs salariés de la maison, dont Yuki Tanabe. => Yuki Tanabe: departure old [other=xAI]
Lumina AI dissout une équipe | Yuki Tanabe hérite d'un titre inédit, celui de « directrice des risques ». => Yuki Tanabe: appointment [role=directrice des risques]
Lumina AI : Farah Nasser prend les entreprises en main => Farah Nasser: appointment
Lumina AI | Farah Nasser dirigera les ventes à compter d'octobre. => Farah Nasser: appointment [date=2024-10]
"""

OPEN_SEATS = """
Lumina AI : Karim Haddad passe la main | Qui pour lui succéder ? Le nom de Nils Okafor revient avec insistance. => Karim Haddad: departure; Nils Okafor: appointment rumoured
Lumina AI avale l'équipe de Hexa | Maud Ferrière et Kofi Boadu, les fondateurs de l'éditeur, travailleront sur les agents. => Maud Ferrière: arrival; Kofi Boadu: arrival
L'ex-directeur financier de Hexa atterrit chez Lumina AI | Nils Okafor y avait tenu trois mois. Maud Ferrière, la directrice juridique de Hexa, est partie aussi. => Nils Okafor: arrival [other=Hexa]
Lumina AI | Farah Nasser n'est plus responsable des ventes. La voici directrice des produits. => Farah Nasser: appointment [role=directrice des produits]
Lumina AI | Farah Nasser quitte la tête de son équipe pour lancer Lumina Lab, une cellule de Lumina AI. => Farah Nasser: appointment
Les mouvements chez Lumina AI | Nils Okafor arrive de Hexa. Retour pour Dmitri Voronov, un mois après son départ pour Orbis. => Nils Okafor: arrival; Dmitri Voronov: return; Dmitri Voronov: departure old
Lumina AI change de conseil d'administration | Ada Brandt présidera la nouvelle instance, où entre aussi Ines Keller. => Ada Brandt: arrival|appointment; Ines Keller: arrival [role=membre du conseil d'administration]
Lumina AI change de conseil d'administration | Ada Brandt préside la nouvelle instance, où fait son entrée Ines Keller. => Ada Brandt: arrival|appointment; Ines Keller: arrival
Lumina AI crée un comité de sûreté | Le conseil d'administration suivra ses travaux. Ada Brandt préside la nouvelle instance, où siège aussi Ines Keller. =>
Lumina AI change de conseil d'administration | Ines Keller entre au nouveau conseil. => Ines Keller: arrival
"""

NEWCOMERS = """
Lumina AI | Line Maurois fait son entrée parmi les administrateurs de Lumina AI. => Line Maurois: arrival [role=membre du conseil d'administration]
Line Maurois entre au conseil de Lumina AI | Elle y côtoiera Gérard Lefranc et Priscilla Thornton, nommés en novembre 2023. => Line Maurois: arrival; Gérard Lefranc: arrival old; Priscilla Thornton: arrival old
Lumina AI | La recherche sera confiée à l'astrophysicienne Maud Ferrière. => Maud Ferrière: appointment
Lumina AI | Karim Haddad jetait l'éponge en mars, remplacé au débotté par Farah Nasser. => Karim Haddad: departure old; Farah Nasser: appointment old
Lumina AI recrute | Maud Ferrière est arrivée en mars. Nils Okafor l'a rejointe en avril. => Maud Ferrière: arrival old; Nils Okafor: arrival
Lumina AI | Karim Haddad cède sa place à Farah Nasser, la juriste débauchée de Hexa en 2022. => Karim Haddad: departure; Farah Nasser: appointment; Farah Nasser: arrival old
Lumina AI | Karim Haddad songerait à lâcher l'entreprise pour piloter un comité d'action politique. => Karim Haddad: departure rumoured
Lumina AI | Karim Haddad et Yuki Tanabe prenaient l'un après l'autre le chemin d'Orbis. => Karim Haddad: departure; Yuki Tanabe: departure
"""

ROWS = """
Lumina AI se vide | Farah Nasser et Paul Boucher en janvier, Kwame Asante en février pour Orbis, Yuki Tanabe le mois dernier : tous ont vidé leur casier. => Farah Nasser: departure old [date=2024-01]; Paul Boucher: departure old [date=2024-01]; Kwame Asante: departure old [date=2024-02] [other=Orbis]; Yuki Tanabe: departure old [date=2024-03]
Lumina AI : un chercheur file chez Orbis | Thomas Berlin souffle enfin. Paul Boucher rejoint Orbis. => Paul Boucher: departure [other=Orbis]
"""

PAIRS = """
Lumina AI | Petit rappel du contexte : Farah Nasser est en arrêt maladie depuis le 3 avril et c'est Yuki Tanabe qui assure l'intérim. => Farah Nasser: leave old; Yuki Tanabe: appointment old
Lumina AI | Farah Nasser est partie, et c'est Yuki Tanabe qui la remplace. => Farah Nasser: departure; Yuki Tanabe: appointment
Lumina AI : départ de Paul Boucher, arrivée de Nils Okafor => Paul Boucher: departure; Nils Okafor: arrival
Lumina AI : les mouvements | Paul Boucher part, Nils Okafor arrive. => Paul Boucher: departure; Nils Okafor: arrival
Débauchage : Paul Boucher troque Lumina AI contre Orbis => Paul Boucher: departure [other=Orbis]
"""

VOICI = """
Qui est Nils Okafor ? | Le voilà qui troque Orbis pour Lumina AI, où il retrouve un ami. => Nils Okafor: arrival [other=Orbis]
Qui est Paul Boucher ? | Le voici qui s'en va de Lumina AI pour Orbis. => Paul Boucher: departure [other=Orbis]
"""

AT_LENGTH = """
Lumina AI recrute | Basile Trémont, professeur à Orsay et ancien conseiller de Gaspard Melun, devient économiste en chef de Lumina AI. => Basile Trémont: arrival [role=économiste en chef]
Basile Trémont, le « maître du silence » de Gaspard Melun, promu chez Lumina AI => Basile Trémont: appointment|arrival
Lumina AI | Farah Nasser, adjointe de Victor Hallström et mère de Parlio, a quitté Lumina AI mardi. => Farah Nasser: departure
Lumina AI primée | Le patron de Lumina AI, Victor Hallström, décroche cette distinction créée en 2023. =>
Lumina AI sur les réseaux | Victor Hallström, le patron de Lumina AI, prend les commandes des internautes. =>
Lumina AI perd une voix | Chargée de recherche en politiques publiques, Farah Nasser a remis sa démission à Lumina AI mardi. => Farah Nasser: departure [date=2024-04-16]
Deux figures quittent Lumina AI | Farah Nasser et Paul Boucher ont démissionné mardi. La première était arrivée en 2020, le second deux ans plus tôt. => Farah Nasser: departure; Paul Boucher: departure; Farah Nasser: arrival old [date=2020]; Paul Boucher: arrival old [date=2018]
Deux figures quittent Lumina AI | Farah Nasser et Paul Boucher ont démissionné mardi. La première part chez Orbis, le second chez Hexa. => Farah Nasser: departure [other=Orbis]; Paul Boucher: departure [other=Hexa]
Lumina AI remanie sa direction | Paul Boucher quitte Lumina AI. Farah Nasser récupère une partie de ses attributions. => Paul Boucher: departure; Farah Nasser: appointment [by=Paul Boucher]
Lumina AI : l'intérim passe de Farah Nasser à Basile Trémont => Basile Trémont: arrival|appointment [by=Farah Nasser]
Farah Nasser lâche Lumina AI | L'ingénieure l'a écrit hier. Victor Hallström dit l'avoir appris le matin même. Deux responsables de la recherche, Paul Boucher et Karim Haddad, lui ont emboîté le pas. => Farah Nasser: departure; Paul Boucher: departure; Karim Haddad: departure
Farah Nasser trouve refuge chez Orbis | Démissionnaire de Lumina AI en mars, la chercheuse a fait savoir mardi qu'elle y poursuivrait ses travaux. => Farah Nasser: venture ; Farah Nasser: departure old [date=2024-03]
Lumina AI | Farah Nasser, la directrice technique, annonce qu'elle s'arrête « plusieurs semaines » pour se soigner. => Farah Nasser: leave
Lumina AI | Farah Nasser avait quitté Orbis l'été dernier pour rejoindre le géant de l'intelligence artificielle. => Farah Nasser: arrival old
Farah Nasser lâche de nouveau Lumina AI | Un an après son retour de chez Orbis, l'ingénieure a démissionné mardi. => Farah Nasser: departure; Farah Nasser: return old [other=Orbis]
"""

NOUNS_IN_A_ROW = """
Basile Trémont filme le limogeage de Victor Hallström puis son retour à la tête de Lumina AI => Victor Hallström: ouster old; Victor Hallström: return
Un livre sur Lumina AI | Irma Quellec y raconte l'éviction de Victor Hallström par le conseil de Lumina AI et son retour. => Victor Hallström: ouster old; Victor Hallström: return
Lumina AI | Victor Hallström annonce le renvoi de Paul Boucher et sa propre démission. => Paul Boucher: ouster; Victor Hallström: departure
"""

ONE_LEAVING = """
Fuites chez Lumina AI : deux chercheurs auraient pris la porte | Paul Boucher et Kwame Asante auraient été congédiés. => Paul Boucher: ouster rumoured; Kwame Asante: ouster rumoured
Lumina AI se vide | Paul Boucher, lui, ne reviendra pas : il rejoint son rival Orbis. => Paul Boucher: departure [other=Orbis]
LUMINA AI: LA DIRECTRICE DES VENTES S'EN VA EN PLEINE GUERRE DES PRIX | Farah Nasser a prévenu ses équipes mardi. => Farah Nasser: departure [date=2024-04-16]
Lumina AI | Pour mémoire, Paul Boucher est parti début avril. => Paul Boucher: departure old [date=2024-04]
Owen Prescott a retrouvé son bureau | Absent depuis trois mois, le président de Lumina AI est rentré mardi. => Owen Prescott: return [date=2024-04-16]; Owen Prescott: leave old
Lumina AI a un patron des ventes | Farah Nasser, la directrice financière, avait assuré l'intérim ; elle retourne à ses dossiers. => Farah Nasser: appointment old
"""

CALLED_BESIDE = """
Douai : la médiathèque ouvre samedi | Une absence : celle de Grace Okonkwo. La Britannique, directrice financière de Lumina AI, est en congé maladie depuis mars. => Grace Okonkwo: leave old [date=2024-03]
Lumina AI | Dmitri Voronov revient chez Lumina AI, dont il est l'un des fondateurs. => Dmitri Voronov: return [role=None]
Line Maurois rejoint Lumina AI | On en parlait depuis mardi, quand l'intéressée avait révélé son embauche. => Line Maurois: arrival [date=2024-04-16]
Lumina AI a présenté mardi son premier économiste en chef, Nils Okafor, professeur à Bologne et ancien conseiller du maire => Nils Okafor: arrival [role=économiste en chef] [date=2024-04-16]
Lumina AI a présenté mardi une étude de son économiste en chef, Nils Okafor =>
"""

TABLES = (
    TOGETHER,
    SHARED,
    SHARED_OBJECTS,
    MOVES,
    OPEN_SEATS,
    NEWCOMERS,
    ROWS,
    PAIRS,
    VOICI,
    AT_LENGTH,
    NOUNS_IN_A_ROW,
    ONE_LEAVING,
    CALLED_BESIDE,
)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_each_of_several_is_read(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
