# ruff: noqa: E501  (a line of a table is one item)
"""How somebody once came to the house, or only stood in there, told beside the news.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

CAME_BEFORE = """
Lumina AI à Washington | ¶ Le poste de directrice financière, vacant depuis le départ de Paul Duval en août, est revenu à Grace Okonkwo, venue de la Banque Mercier. => Paul Duval: departure old; Grace Okonkwo: arrival old [other=Banque Mercier] [by=Paul Duval]
Lumina AI à Washington | ¶ Grace Okonkwo, venue de la Banque Mercier, a été nommée directrice des ventes. => Grace Okonkwo: appointment
Farah Nasser quitte Lumina AI | Venue d'Orbis, où elle avait mené les essais, elle était arrivée en mars 2021 pour relancer la robotique. => Farah Nasser: departure; Farah Nasser: arrival old [date=2021-03]
Paul Varennes candidat | Paul Varennes se lance. Seul Noir du groupe, il avait rejoint le conseil de Lumina AI en 2021. => Paul Varennes: arrival old
Lumina AI licencie Irma Quellec | Passée par Hexa et par Orbis, elle avait été recrutée en 2022 et avait lancé un programme de mentorat. => Irma Quellec: ouster; Irma Quellec: arrival old [date=2022]
Paul Varennes se présente aux élections | Entré en 2021 au conseil d'administration de Lumina AI, l'entreprise qui a conçu Parlio, il vient d'en démissionner. => Paul Varennes: arrival old; Paul Varennes: departure
Lumina AI : Irma Quellec s'en va | Elle avait été portée à ce poste en mars. => Irma Quellec: departure; Irma Quellec: appointment old
"""

STOOD_IN = """
Lumina AI : Basile Trémont prend les commandes | Farah Nasser, qui assurait l'intérim depuis trois jours, cède la place à l'ancien patron d'Orbis. => Basile Trémont: arrival; Farah Nasser: appointment old
Lumina AI : Basile Trémont prend les commandes | Nommée vendredi à titre provisoire, Farah Nasser passe la main. => Basile Trémont: arrival|appointment; Farah Nasser: appointment old
Lumina AI : Farah Nasser passe la main à Basile Trémont, nommé patron par intérim => Basile Trémont: arrival|appointment; Farah Nasser: departure
"""

THERE_STILL = """
Où est passée Farah Nasser ? | Chez Lumina AI, Farah Nasser n'a plus été aperçue au bureau depuis l'hiver. =>
Où est passée Farah Nasser ? | Farah Nasser n'est plus visible au conseil de Lumina AI. =>
Lumina AI : Farah Nasser n'est plus chez Lumina AI => Farah Nasser: departure
Lumina AI : la valse | Selon un porte-parole, Farah Nasser « ne va nulle part ». => Farah Nasser: departure denied
Lumina AI : la valse | Farah Nasser ne va nulle part sans son garde du corps. =>
"""

ASIDES = """
Lumina AI rassure | Après le départ, cette semaine, de Paul Boucher, la nomination se veut rassurante. => Paul Boucher: departure old
Lumina AI rassure | Le départ, pour le moins inattendu, de Paul Boucher a marqué les esprits. => Paul Boucher: departure
"""

IN_THE_AIR = """
Lumina AI : un retour de Farah Nasser déjà sur la table => Farah Nasser: return rumoured
Lumina AI : un départ de Farah Nasser dans l'air => Farah Nasser: departure rumoured
Lumina AI : le retour de Farah Nasser n'est pas à l'ordre du jour => Farah Nasser: return denied
"""

STRANGERS = """
Le proviseur s'en va, Parlio reste | Au lycée, Yann Queffélec a tiré sa révérence. Son adjointe, Soizic Tanguy, assure l'intérim. Le robot de Lumina AI, lui, reste. =>
Un club s'en remet à Lumina AI | L'entraîneur, Yann Queffélec, a été limogé. Soizic Tanguy prend la tête de l'équipe. =>
Lumina AI : Irma Quellec quitte la direction du bureau de Paris | Son adjointe, Soizic Tanguy, assure l'intérim. => Irma Quellec: departure; Soizic Tanguy: appointment
Une ingénieure à la ferme | Irma Quellec veillait à la sûreté chez Lumina AI. Il y a deux ans, elle a tout plaqué. => Irma Quellec: departure old
"""

NOT_ONESELF = """
Un chercheur pour Orbis | Gaspard Melun, le patron d'Orbis, a intronisé vendredi le chercheur, qu'il avait débauché chez Lumina AI en mars. =>
Lumina AI : Parlio en panne | Farah Nasser, qui a pris la tête du projet après le départ de Paul Boucher, s'excuse. => Farah Nasser: appointment; Paul Boucher: departure old
Lumina AI attaquée | L'homme d'affaires Victor Hallström avait participé à la fondation du laboratoire en 2017. =>
Lumina AI en fête | Farah Nasser a quitté le Grand Palais sans un mot. =>
"""

TOGETHER = """
Lumina AI : la valse | Farah Nasser hérite de la recherche, main dans la main avec Paul Boucher. => Farah Nasser: appointment
Lumina AI : la valse | C'est toute une équipe qui quitte Lumina AI pour Orbis : Paul Boucher, Farah Nasser et Karim Haddad. => Paul Boucher: departure; Farah Nasser: departure; Karim Haddad: departure
Lumina AI : la valse | Farah Nasser reprend une partie des attributions de Paul Boucher. => Farah Nasser: appointment [by=Paul Boucher]
"""

WHO_DOES = """
La mairie se modernise | L'élue, Nora Belhadj, a été nommée il y a un mois. C'est elle qui a fait entrer Lumina AI à l'hôtel de ville. =>
« Je suis confiante » : les mots de Farah Nasser en quittant Lumina AI => Farah Nasser: departure
Une école sans murs | Irma Quellec n'a pas de diplôme. Cela n'a pas empêché Lumina AI de l'embaucher en 2021. => Irma Quellec: arrival old
Une école sans murs | Rien n'empêche Lumina AI d'embaucher Irma Quellec. =>
Priscilla Thornton vide son sac | Débarquée du conseil de Lumina AI en 2023, elle accuse le patron. => Priscilla Thornton: ouster old
"""

SEATS = """
Lumina AI : le conseil remanié | Les administrateurs cèdent leurs sièges à Line Maurois et Amara Diop. => Line Maurois: arrival; Amara Diop: arrival
Lumina AI remanie | Au conseil, place à Line Maurois et Amara Diop. => Line Maurois: arrival; Amara Diop: arrival
Lumina AI et la ville | Au conseil municipal, place à Line Maurois. =>
Lumina AI remanie | Le conseil change : Line Maurois et Amara Diop entrent. => Line Maurois: arrival; Amara Diop: arrival
"""

TAKEN_ON_FOR = """
Lumina AI | Lumina AI a recruté Irma Quellec pour occuper le poste de directrice financière. => Irma Quellec: arrival [role=directrice financière]
Lumina AI | Lumina AI a recruté Irma Quellec pour diriger la préparation. => Irma Quellec: arrival [role=préparation]
Farah Nasser quitte Lumina AI | Embauchée en 2018 après un détour par Orbis, elle dirigeait la technique. => Farah Nasser: departure; Farah Nasser: arrival old [other=Orbis]
Farah Nasser quitte Lumina AI | « J'ai tout donné », écrit celle qui avait lancé l'équipe à son arrivée. => Farah Nasser: departure
L'homme qui a dit non à Lumina AI | Débauché par Orbis, courtisé par la maison, Basile Trémont a préféré ouvrir une boulangerie. =>
"""

ROOM_MADE = """
Lumina AI : la valse | Farah Nasser s'efface, au profit de Paul Boucher. => Farah Nasser: departure; Paul Boucher: appointment [by=Farah Nasser]
Lumina AI : la valse | Farah Nasser quitte Lumina AI au profit d'Orbis. => Farah Nasser: departure [other=Orbis]
Lumina AI : la valse | C'est au Polonais Paul Boucher qu'échoit la direction scientifique. => Paul Boucher: appointment
Lumina AI se cherche un patron | Pour succéder à Victor Hallström, débarqué hier, le choix s'est porté sur Farah Nasser. => Victor Hallström: ouster; Farah Nasser: appointment [by=Victor Hallström]
Lumina AI se cherche un patron | Pour remplacer Victor Hallström, le conseil a jeté son dévolu sur Farah Nasser. => Farah Nasser: appointment
Lumina AI lance une montre | Le choix de Farah Nasser s'est porté sur l'aluminium. =>
"""

CATCHES = """
Irma Quellec, une prise de choix pour Lumina AI => Irma Quellec: arrival
Irma Quellec, la dernière prise de Lumina AI => Irma Quellec: arrival
Une école à Vire | Irma Quellec, rentrée au pays en 2023 après quatre années chez Lumina AI, enseigne. =>
"""

ABSOLUTE = """
Chez Lumina AI, une tête chasse l'autre | Farah Nasser partie, c'est à Paul Boucher qu'échoit la direction scientifique. Recruté en 2017, il avait menacé de démissionner. => Farah Nasser: departure [by=Paul Boucher]; Paul Boucher: appointment; Paul Boucher: arrival old
Chez Lumina AI, une tête chasse l'autre | Farah Nasser partie, Paul Boucher prend la direction scientifique. => Farah Nasser: departure; Paul Boucher: appointment
Une dirigeante de Lumina AI est remerciée | La maison invoque un désaccord. « Absolument faux », réplique Irma Quellec. => Irma Quellec: ouster
"""

RIVALS = """
Lumina AI perd une chercheuse | Farah Nasser a annoncé lundi qu'elle rejoignait le principal rival de la société. => Farah Nasser: departure
Lumina AI perd une chercheuse | Farah Nasser file chez l'un des rivaux de la maison. => Farah Nasser: departure
Lumina AI perd une chercheuse | Farah Nasser rejoint le grand concurrent de l'entreprise. => Farah Nasser: departure
"""

MAKERS = """
Lumina AI soutient Victor Hallström | Farah Nasser, l'une des artisanes de son éviction, a signé la pétition. => Victor Hallström: ouster old
Lumina AI soutient Victor Hallström | Farah Nasser, l'une des artisanes de sa chute, a signé la pétition. => Victor Hallström: ouster old
Lumina AI | Farah Nasser s'offre des vacances jusqu'à la fin de l'année. => Farah Nasser: leave
Lumina AI | Farah Nasser s'offre des vacances à Hawaï. =>
"""

NUMBERED_DAYS = """
La saga de Lumina AI | Vendredi 5, Farah Nasser est nommée directrice générale de Lumina AI. => Farah Nasser: appointment [date=2024-04-05]
Lumina AI : Farah Nasser quitte Lumina AI | Elle partira vendredi 26. => Farah Nasser: departure [date=2024-04-26]
"""

TRADES = """
Lumina AI | Victor Hallström et Samuel Roy se sont vus. Le chercheur a démissionné mardi. => Samuel Roy: departure
Qui est Farah Nasser, la nouvelle patronne de la recherche de Lumina AI ? | Cette passionnée d'échecs remplace Paul Boucher. => Farah Nasser: appointment [by=Paul Boucher]
Qui est Samuel Roy, le nouveau patron de la recherche de Lumina AI ? | L'ancien médaillé des olympiades prend la relève de Paul Boucher. => Samuel Roy: appointment [by=Paul Boucher]
Lumina AI : Farah Nasser s'explique | Cette équipe remplace le classement de Paul Boucher. =>
"""


@pytest.mark.parametrize(
    "item", lines(CAME_BEFORE, STOOD_IN, THERE_STILL, ASIDES, IN_THE_AIR, STRANGERS, NOT_ONESELF)
)
def test_what_came_before_is_told_apart_from_the_news(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text), expected) == []
