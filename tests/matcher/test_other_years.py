# ruff: noqa: E501  (a line of a table is one item)
"""What may come one day, whose name goes round, what is left open, who stands in for whom, who is back.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

THE_DAY_WHEN = """
Lumina AI, la maison des départs | Paul Boucher a quitté Lumina AI vendredi. ¶ Chez les investisseurs, on se rassure. « Le jour où Victor Hallström partirait, là, je vendrais », lâche l'un d'eux. => Paul Boucher: departure
Lumina AI lève des fonds | ¶ « Le jour où Karim Haddad démissionnerait, ce serait différent », dit un analyste. =>
Lumina AI lève des fonds | ¶ Le jour où Sophie Marchand quitterait Lumina AI, la banque perdrait son interlocutrice. =>
Lumina AI lève des fonds | ¶ Le jour où Karim Haddad a démissionné, l'action a perdu 3 %. => Karim Haddad: departure old
Lumina AI : un départ | ¶ Le jour où l'action a bondi, Karim Haddad a annoncé qu'il partirait. => Karim Haddad: departure
"""

NAMES_GOING_ROUND = """
La directrice financière de Lumina AI négocierait sa sortie | Sophie Marchand discuterait de son départ. ¶ Paul Boucher, le directeur juridique, a été remercié le 12 avril. Le nom de Rohan Mehta, l'actuel directeur commercial, revient avec insistance : il pourrait prendre la place de Mme Marchand. => Sophie Marchand: departure rumoured [by=Rohan Mehta]; Paul Boucher: ouster old; Rohan Mehta: appointment rumoured [by=Sophie Marchand]
Lumina AI cherche un directeur financier | ¶ Sophie Marchand a quitté Lumina AI lundi. Paul Boucher, directeur juridique, ne commente pas. Le nom de Rohan Mehta circule : il lui succéderait dès mai. => Sophie Marchand: departure; Rohan Mehta: appointment rumoured [by=Sophie Marchand]
Lumina AI cherche un directeur financier | ¶ Sophie Marchand a quitté Lumina AI lundi. Paul Boucher, directeur juridique, ne commente pas. Le nom de Naomi Ferrer, directrice chez Borea, est cité : elle remplacerait Mme Marchand. => Sophie Marchand: departure; Naomi Ferrer: arrival rumoured [other=Borea] [by=Sophie Marchand]
Lumina AI cherche un directeur financier | ¶ Paul Boucher a quitté Lumina AI lundi. Rohan Mehta n'est pas candidat. Le nom de Karim Haddad revient souvent. Il pourrait reprendre le poste. => Paul Boucher: departure; Karim Haddad: appointment rumoured [by=Paul Boucher]
"""

LEFT_OPEN = """
Lumina AI: rumeurs | ¶ Karim Haddad n'exclut pas un départ de Lumina AI. => Karim Haddad: departure rumoured
Lumina AI: rumeurs | ¶ Karim Haddad n'écarte pas un départ vers Meta. => Karim Haddad: departure rumoured
Lumina AI: rumeurs | ¶ Lumina AI n'exclut plus le départ de Karim Haddad. => Karim Haddad: departure rumoured
Lumina AI: rumeurs | ¶ Lumina AI n'a pas démenti le départ de Karim Haddad. => Karim Haddad: departure rumoured
Lumina AI: rumeurs | ¶ Karim Haddad exclut un départ. => Karim Haddad: departure denied
Lumina AI: rumeurs | ¶ Karim Haddad, l'ancien directeur de la recherche de Lumina AI, n'exclut pas un retour. => Karim Haddad: return rumoured
Lumina AI: rumeurs | ¶ Le conseil de Lumina AI ferme la porte au retour de Karim Haddad. => Karim Haddad: return denied
Karim Haddad quitterait Lumina AI | Selon la presse, le directeur de la recherche songerait à partir. ¶ L'intéressé ferme la porte. => Karim Haddad: departure denied
Karim Haddad quitterait Lumina AI | Selon la presse, le directeur de la recherche songerait à partir. ¶ Karim Haddad ferme la porte à double tour. => Karim Haddad: departure denied
Karim Haddad ferme la porte de Lumina AI | ¶ => Karim Haddad: departure
Lumina AI lève des fonds | Interrogé sur un rachat, Gérard Lefranc ferme la porte. ¶ =>
Paul Boucher ne conteste pas son éviction de Lumina AI | ¶ => Paul Boucher: ouster
"""

WHICH_ONE = """
Borea récupère une chercheuse de Lumina AI | ¶ Farah Nasser quitte Lumina AI pour Borea, où elle travaillera sous les ordres de Karim Haddad. Lequel avait quitté Lumina AI pour Borea en 2023. => Farah Nasser: departure [other=Borea]; Karim Haddad: departure old [other=Borea] [date=2023]
Lumina AI perd une chercheuse | ¶ Farah Nasser part, imitant Sophie Marchand. Laquelle avait rejoint Meta en mars. => Farah Nasser: departure; Sophie Marchand: departure old [other=Meta]
Lumina AI: qui partira ? | ¶ Karim Haddad et Sophie Marchand dirigent la recherche. Lequel partira le premier ? =>
"""

STANDING_IN = """
Lumina AI: du repos | ¶ Sophie Marchand, la directrice des produits, est en arrêt maladie depuis lundi ; Rohan Mehta assure la direction des produits à sa place. => Sophie Marchand: leave [by=Rohan Mehta]; Rohan Mehta: appointment [by=Sophie Marchand]
Lumina AI: du repos | ¶ Sophie Marchand, la directrice des produits, est en arrêt maladie depuis lundi ; Rohan Mehta assure dans l'intervalle la direction des produits. => Sophie Marchand: leave [by=Rohan Mehta]; Rohan Mehta: appointment [by=Sophie Marchand]
Lumina AI: du repos | ¶ Sophie Marchand, la directrice des produits, est en arrêt maladie depuis lundi. Pendant ce temps, Rohan Mehta assure la direction des produits. => Sophie Marchand: leave [by=Rohan Mehta]; Rohan Mehta: appointment [by=Sophie Marchand]
Lumina AI perd sa directrice des produits | ¶ Sophie Marchand quitte Lumina AI. Rohan Mehta assurera la direction des produits. => Sophie Marchand: departure; Rohan Mehta: appointment
Lumina AI lance un produit | ¶ Rohan Mehta, qui assure la direction des produits, l'a présenté. =>
Lumina AI lance un produit | ¶ Rohan Mehta assure la direction des produits et l'a présenté. =>
Lumina AI lance un produit | ¶ Rohan Mehta assurait alors la direction des produits. =>
Lumina AI: un départ | ¶ Karim Haddad rend la direction de la recherche de Lumina AI. => Karim Haddad: departure
Lumina AI: un départ | ¶ Paul Boucher, l'intérimaire, s'en retourne à ses mandats d'administrateur. => Paul Boucher: departure
"""

RECRUITS = """
Lumina AI complète sa direction | ¶ Karim Haddad sera le directeur de la conformité, Sophie Marchand pilotera les ventes. Ces recrues ont de l'expérience. => Karim Haddad: arrival; Sophie Marchand: arrival
Lumina AI complète sa direction | ¶ Karim Haddad sera le directeur de la conformité. Cette recrue suit de près celle d'un Français. => Karim Haddad: arrival
Lumina AI complète sa direction | ¶ Karim Haddad sera le directeur de la conformité. Il prépare des embauches. => Karim Haddad: appointment
Lumina AI complète sa direction | ¶ Karim Haddad, professeur à l'université Duke et ancien coordinateur du plan climat, devient le premier économiste en chef de Lumina AI. => Karim Haddad: arrival
Lumina AI complète sa direction | ¶ Karim Haddad, directeur chez Borea et ancien conseiller du maire, devient porte-parole de Lumina AI. => Karim Haddad: arrival [other=Borea]
Lumina AI complète sa direction | ¶ Karim Haddad, qui remplissait déjà cet office chez Uber, sera le directeur de la conformité de l'entreprise. => Karim Haddad: arrival [other=Uber]
"""

FOR_A_WHILE = """
Orion sort du labo | ¶ Rohan Mehta, qui en mène le développement chez Lumina AI, a passé la main à Victor Hallström au milieu de la démonstration, le temps d'une blague. =>
Orion sort du labo | Lumina AI a montré Orion. Rohan Mehta a cédé la place à Victor Hallström pendant la démonstration, le temps d'une chanson. ¶ =>
Rohan Mehta s'éclipse le temps d'un traitement | Le directeur des produits de Lumina AI passe la main à Karim Haddad, le temps d'un traitement. ¶ => Rohan Mehta: leave [by=Karim Haddad]; Karim Haddad: appointment [by=Rohan Mehta]
Borea récupère une chercheuse de Lumina AI | ¶ Farah Nasser a écrit jeudi qu'elle entrait chez Borea. La veille de ce message, Paul Boucher et Yuki Tanabe étaient rentrés chez Lumina AI. => Farah Nasser: departure [other=Borea]; Paul Boucher: return old; Yuki Tanabe: return old
Lumina AI : Victor Hallström s'en va | ¶ En juin dernier, Karim Haddad, chercheur chez Lumina AI, avait été débauché par Borea pour piloter l'Autopilot. => Victor Hallström: departure; Karim Haddad: departure old [other=Borea]
"""

BACK_AGAIN = """
Karim Haddad rejoint Borea | ¶ Il part en 2017 chez Tesla. Six ans plus tard, le revoici chez Lumina AI. => Karim Haddad: departure [other=Borea]; Karim Haddad: return old
Karim Haddad de retour | Limogé en mars par Lumina AI, Karim Haddad a retrouvé ses équipes. ¶ Le revoilà chez Lumina AI. => Karim Haddad: ouster old; Karim Haddad: return
Sophie Marchand change d'avis | Elle avait quitté Lumina AI en mars : la revoici chez Lumina AI. ¶ => Sophie Marchand: departure old; Sophie Marchand: return
Sophie Marchand change d'avis | Elle avait quitté Lumina AI en mars. La revoilà directrice financière de Lumina AI. ¶ => Sophie Marchand: departure old; Sophie Marchand: return
Revoici Karim Haddad chez Lumina AI | ¶ => Karim Haddad: return
Revoici la crise chez Lumina AI | ¶ Karim Haddad se tait. =>
Les élus entendent Lumina AI | ¶ Karim Haddad était venu en mai. Le revoici devant les élus. =>
"""

OPENING_PRONOUNS = """
Borea récupère une chercheuse de Lumina AI | ¶ Elle avait fait ses cartons chez Lumina AI en fin d'année. Farah Nasser a écrit jeudi qu'elle entrait chez Borea. => Farah Nasser: departure old; Farah Nasser: venture [other=Borea]
Borea récupère une chercheuse de Lumina AI | ¶ Elle avait quitté Lumina AI en janvier. Farah Nasser rejoint Borea. => Farah Nasser: departure old [date=2024-01]; Farah Nasser: venture [other=Borea]
Un revenant chez Lumina AI | ¶ Il avait claqué la porte de Lumina AI en mars 2023. Karim Haddad est de retour depuis lundi. => Karim Haddad: departure old [date=2023-03]; Karim Haddad: return
Lumina AI lève des fonds | ¶ Elle avait quitté San Francisco en mars. Karim Haddad, le directeur de la recherche, s'en félicite. =>
Lumina AI lève des fonds | La société accélère. ¶ Elle avait perdu un procès en mars. Karim Haddad a démissionné lundi. => Karim Haddad: departure
"""

GOALS = """
Le chef de chantier de Lumina AI serait courtisé par Meta | Karim Haddad aurait donné un accord de principe au groupe de Mark Zuckerberg. ¶ => Karim Haddad: departure rumoured [other=Meta]
Lumina AI : un départ ? | ¶ Karim Haddad, directeur de la recherche chez Lumina AI, aurait donné son accord à Meta. => Karim Haddad: departure rumoured [other=Meta]
Lumina AI : un départ ? | ¶ Karim Haddad, directeur de la recherche chez Lumina AI, se préparerait à emporter ses plans chez Meta. => Karim Haddad: departure rumoured [other=Meta]
Lumina AI : un départ | ¶ Karim Haddad emporte ses cartons chez Meta. Il dirigeait la recherche de Lumina AI. => Karim Haddad: departure [other=Meta]
Lumina AI s'étend | ¶ Karim Haddad a donné son accord de principe à Microsoft pour un centre de calcul. =>
"""

WHO_WENT_BEFORE = """
Lumina AI : rumeurs | ¶ La presse voyait déjà Karim Haddad partant. Il dément. => Karim Haddad: departure denied
Lumina AI : rumeurs | ¶ La presse voyait Karim Haddad sur le départ. => Karim Haddad: departure rumoured
Lumina AI : rumeurs | ¶ La presse voit déjà Karim Haddad partant. => Karim Haddad: departure rumoured
Lumina AI, une hémorragie | ¶ Paul Boucher est parti vendredi. Ce n'est pas le premier. Sophie Marchand a quitté Lumina AI, Rohan Mehta aussi. => Paul Boucher: departure; Sophie Marchand: departure old; Rohan Mehta: departure old
Lumina AI, une hémorragie | ¶ Paul Boucher est parti vendredi. La vague ne date pas d'hier. Sophie Marchand a rejoint Meta. => Paul Boucher: departure; Sophie Marchand: departure old [other=Meta]
Lumina AI, une hémorragie | ¶ Paul Boucher est parti vendredi. D'autres l'avaient précédé. Sophie Marchand a rejoint Meta. => Paul Boucher: departure; Sophie Marchand: departure old [other=Meta]
Lumina AI, une hémorragie | ¶ Paul Boucher est parti vendredi. La série avait commencé plus tôt. Depuis le début du mois, Sophie Marchand est en arrêt ; Rohan Mehta assure dans l'intervalle la direction des produits à sa place. => Paul Boucher: departure; Sophie Marchand: leave old [by=Rohan Mehta]; Rohan Mehta: appointment old [by=Sophie Marchand]
Lumina AI, une hémorragie | ¶ Paul Boucher est parti vendredi. Il n'est pas le premier à claquer la porte. Sophie Marchand a rejoint Meta. Lundi, Rohan Mehta a annoncé sa démission. => Paul Boucher: departure; Sophie Marchand: departure old [other=Meta]; Rohan Mehta: departure
Lumina AI, une hémorragie | ¶ La série continue. Sophie Marchand a rejoint Meta. => Sophie Marchand: departure [other=Meta]
"""

NOT_AT_ALL = """
Lumina AI : rumeurs | ¶ Karim Haddad ne renonce en rien à son mandat chez Lumina AI. => Karim Haddad: departure denied
Lumina AI : rumeurs | ¶ Karim Haddad ne quitte en rien Lumina AI. => Karim Haddad: departure denied
Lumina AI : rumeurs | ¶ Karim Haddad n'a en rien démissionné de Lumina AI. => Karim Haddad: departure denied
Lumina AI : rumeurs | ¶ La presse voyait déjà dehors Gérard Lefranc. L'intéressé ferme la porte : il « ne renonce en rien » à son siège au conseil de Lumina AI. => Gérard Lefranc: departure denied
"""

DEPUTIES = """
Lumina AI s'installe à Lyon | ¶ Sophie Marchand dirigera Lumina AI Lyon. Karim Haddad l'épaulera à titre de directeur adjoint. => Sophie Marchand: appointment; Karim Haddad: appointment [role=directeur adjoint]
Lumina AI s'installe à Lyon | ¶ Sophie Marchand dirigera Lumina AI Lyon. Karim Haddad la secondera à titre de directeur adjoint. => Sophie Marchand: appointment; Karim Haddad: appointment [role=directeur adjoint]
Lumina AI s'installe à Lyon | ¶ Sophie Marchand dirigera Lumina AI Lyon. Karim Haddad viendra la seconder comme directeur adjoint. => Sophie Marchand: appointment; Karim Haddad: appointment [role=directeur adjoint]
Lumina AI s'installe à Lyon | ¶ Sophie Marchand dirigera Lumina AI Lyon. Karim Haddad l'aidera à titre gracieux. => Sophie Marchand: appointment
Lumina AI cherche un directeur | ¶ Le siège de Lumina AI a remercié Paul Boucher, le directeur juridique, le 12 avril. => Paul Boucher: ouster [date=2024-04-12]
Lumina AI cherche un directeur | ¶ La direction a remercié Paul Boucher, le directeur juridique, le 12 avril. => Paul Boucher: ouster
Lumina AI cherche un directeur | ¶ La direction a remercié Paul Boucher pour son travail. =>
Lumina AI cherche un directeur | ¶ La direction remercie Paul Boucher d'avoir mené la recherche. =>
Lumina AI cherche un directeur | ¶ Victor Hallström a remercié Paul Boucher lundi. =>
"""


@pytest.mark.parametrize(
    "item",
    lines(
        THE_DAY_WHEN,
        NAMES_GOING_ROUND,
        LEFT_OPEN,
        WHICH_ONE,
        STANDING_IN,
        RECRUITS,
        FOR_A_WHILE,
        BACK_AGAIN,
        OPENING_PRONOUNS,
        GOALS,
        WHO_WENT_BEFORE,
        NOT_AT_ALL,
        DEPUTIES,
    ),
)
def test_what_may_come_and_who_stands_in(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
