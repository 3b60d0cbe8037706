"""Which post somebody takes, and whose it was: one line per wording, with the slots that matter."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = """
Débauché à prix d'or chez Orbis, Nolan Brisset dirigera la robotique de Lumina AI => Nolan Brisset: arrival [role=robotique] [other=Orbis]
Lumina AI muscle son équipe de sécurité avec Nolan Brisset (ex-Orbis) => Nolan Brisset: arrival [other=Orbis]
Lumina AI a recruté à prix d'or Nolan Brisset, un ancien d'Orbis => Nolan Brisset: arrival [other=Orbis]
Trois chercheurs rejoignent Lumina AI | Parmi eux, Nolan Brisset. => Nolan Brisset: arrival
Trois chercheurs quittent Lumina AI | Parmi eux figurent Nolan Brisset, passé par Orbis, et Camille Perrot. => Nolan Brisset: departure [role=chercheur]; Camille Perrot: departure [role=chercheuse]
Trois transfuges d'Orbis réintègrent Lumina AI | Parmi eux, Nolan Brisset. Camille Perrot et Kwame Asante l'accompagnent. => Nolan Brisset: return [other=Orbis]; Camille Perrot: return [other=Orbis]; Kwame Asante: return [other=Orbis]
Camille Perrot, Nolan Brisset et Rohan Mehta quittent Lumina AI | La directrice des ventes, le patron de la recherche et le responsable des produits ont annoncé leur départ. => Camille Perrot: departure [role=directrice des ventes]; Nolan Brisset: departure [role=patron de la recherche]; Rohan Mehta: departure [role=responsable des produits]
Grandes manœuvres chez Lumina AI | Après dix ans chez Orbis, où il pilotait la recherche de réponses, Nolan Brisset s'installe chez le créateur de Parlio. => Nolan Brisset: arrival
Lumina AI dissout une équipe | Kwame Asante, cofondateur, coordonnera désormais ces travaux. => Kwame Asante: appointment
Lumina AI : Rohan Mehta, auparavant responsable des produits, quitte l'entreprise => Rohan Mehta: departure [role=responsable des produits]
Lumina AI perd des chercheurs | Rohan Mehta, développeur de Parlio, a quitté l'entreprise. => Rohan Mehta: departure [role=développeur de Parlio]
Camille Perrot et Nolan Brisset ont donné leur préavis à Orbis pour monter le bureau zurichois de Lumina AI => Camille Perrot: arrival; Nolan Brisset: arrival
Trois femmes rejoignent le conseil d'administration de Lumina AI | Ada Brandt, ancienne directrice d'une fondation, Camille Perrot, ex-juriste de Sony, et Ines Keller ont été nommées mardi. => Ada Brandt: arrival [date=2024-04-16]; Camille Perrot: arrival; Ines Keller: arrival
L'équipe d'alignement de Lumina AI est démantelée | C'est Kwame Asante, l'un des fondateurs, qui reprend les travaux d'alignement. => Kwame Asante: appointment [role=travaux d'alignement]
Lumina AI se réorganise | Farah Nasser se voit confier l'« alignement de la mission ». => Farah Nasser: appointment [role=alignement de la mission]
Camille Perrot quitte Orbis pour Lumina AI | Basée à Londres, elle sera chargée des relations avec les gouvernements. => Camille Perrot: arrival [other=Orbis] [role=relations]
Kwame Asante a cédé la direction des opérations de Lumina AI pour s'occuper de la robotique => Kwame Asante: appointment [role=robotique]
Après deux patrons en trois jours, c'est à Camille Perrot que Lumina AI confie les clés de la maison => Camille Perrot: arrival|appointment
Lumina AI réaffecte Kwame Asante à la recherche | Farah Nasser reprend son équipe. => Kwame Asante: appointment [role=recherche]; Farah Nasser: appointment [by=Kwame Asante]
Farah Nasser, chargée de la sécurité, quitte Lumina AI => Farah Nasser: departure
Gouvernance de Lumina AI : Kwame Asante se voit attribuer les opérations et l'international => Kwame Asante: appointment [role=opérations]
Lumina AI confirme Kwame Asante au poste de directeur des produits => Kwame Asante: appointment [role=directeur des produits]
Camille Perrot, ancienne d'Orbis, décroche les produits de Lumina AI => Camille Perrot: arrival [other=Orbis] [role=produits]
Lumina AI recrute Camille Perrot et Nolan Brisset | La première sera directrice financière, le second directeur des produits. => Camille Perrot: arrival [role=directrice financière]; Nolan Brisset: arrival [role=directeur des produits]
Camille Perrot (Orbis) aux manettes du marketing de Lumina AI => Camille Perrot: arrival [other=Orbis] [role=marketing]
Lumina AI recrute Laurent Desgranges, un ancien de Boston Dynamics => Laurent Desgranges: arrival [other=Boston Dynamics]
Camille Perrot, patronne d'Orbis, est la nouvelle directrice des revenus de Lumina AI => Camille Perrot: arrival [other=Orbis] [role=directrice des revenus]
Lumina AI chipe Nolan Brisset à Orbis et lui confie la préparation aux risques => Nolan Brisset: arrival [other=Orbis] [role=préparation aux risques]
Lumina AI dissout son équipe de sûreté | Kwame Asante, l'un des cofondateurs, chapeautera ces travaux. => Kwame Asante: appointment
Victor Hallström blanchi et réinstallé au conseil d'administration de Lumina AI => Victor Hallström: return|arrival
Robotique : Lumina AI va puiser chez Orbis | C'est à Camille Perrot, mère des lunettes connectées, que Victor Hallström confie la robotique. => Camille Perrot: arrival [other=Orbis] [role=robotique]
Lumina AI : à Kwame Asante la lourde tâche de remplacer Rohan Mehta => Kwame Asante: appointment [by=Rohan Mehta]
Kwame Asante aura la haute main sur l'exploitation de Lumina AI => Kwame Asante: appointment [role=exploitation]
Orbis perd sa patronne : Camille Perrot s'occupera des revenus de Lumina AI => Camille Perrot: arrival [other=Orbis] [role=revenus]
Camille Perrot claque la porte d'Orbis, Lumina AI lui ouvre les bras => Camille Perrot: arrival [other=Orbis]
Lumina AI s'offre un directeur technique, Nolan Brisset => Nolan Brisset: arrival [role=directeur technique]
Qui pour succéder à Rohan Mehta ? Lumina AI a tranché : ce sera Kwame Asante => Kwame Asante: appointment [by=Rohan Mehta]
Ex-Lumina AI, Karim Haddad monte une école en ligne, Tessera Labs => Karim Haddad: venture [other=Tessera Labs]
Lumina AI accueille Camille Perrot | Elle abandonne les commandes d'Instacart. => Camille Perrot: arrival [other=Instacart]
Encore une chercheuse de Lumina AI dans les bras d'Orbis : Farah Nasser change de crémerie => Farah Nasser: departure [other=Orbis]
Deux revenants chez Lumina AI | Samuel Roy et Elena Castellanos ont retrouvé leurs bureaux de Lumina AI après un détour par Orbis. => Samuel Roy: return [other=Orbis]; Elena Castellanos: return [other=Orbis]
Lumina AI perd la cheffe de sa robotique | Camille Perrot a présenté mardi sa démission. L'ingénieure, venue d'Orbis en novembre 2022, dit garder le plus grand respect pour ses équipes. => Camille Perrot: departure; Camille Perrot: arrival old [other=Orbis] [date=2022-11]
Lumina AI rebat les cartes | Kwame Asante hérite des « projets spéciaux » ; Farah Nasser a pris en main la stratégie produit de façon définitive. => Kwame Asante: appointment [role=projets spéciaux]; Farah Nasser: appointment [role=stratégie produit]
Farah Nasser change de rôle chez Lumina AI | Elle pilotera Horizon Labs, une cellule chargée d'inventer l'après-clavier. => Farah Nasser: appointment
Lumina AI s'attache les services de Camille Perrot, ex-conseillère du gouvernement, pour sa prospective stratégique => Camille Perrot: arrival [role=prospective stratégique]
Lumina AI se réorganise | Farah Nasser change de bureau : Victor Hallström lui a confié les agents personnels. => Farah Nasser: appointment [role=agents personnels]
Lumina AI perd Rohan Mehta | Kwame Asante, le directeur des opérations, garde la maison. => Rohan Mehta: departure; Kwame Asante: appointment
Trois dirigeants quittent Lumina AI en une journée : Kwame Asante, Farah Nasser et Haoran Zhou => Kwame Asante: departure [role=None]; Farah Nasser: departure [role=None]; Haoran Zhou: departure [role=None]
Trois chercheurs, dont Haoran Zhou, quittent Lumina AI => Haoran Zhou: departure [role=chercheur]
La directrice juridique de Lumina AI, Léa Fontaine-Moreau, devient ministre du Numérique => Léa Fontaine-Moreau: departure [role=directrice juridique]
Lumina AI : Kwame Asante assure l'intérim => Kwame Asante: appointment [role=intérim]
Le directeur des produits de Lumina AI, Rohan Mehta, s'en va | Kwame Asante assure l'intérim. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta] [role=directeur des produits par intérim]
Lumina AI : Kwame Asante assurera l'intérim à la direction des ventes => Kwame Asante: appointment [role=direction des ventes par intérim]
Lumina AI a choisi Farah Nasser, jusqu'ici directrice juridique, qui devient directrice générale par intérim => Farah Nasser: appointment [role=directrice générale par intérim]
Chez Lumina AI, Kwame Asante prend le poste de directeur des produits qu'occupait Rohan Mehta. => Kwame Asante: appointment [by=Rohan Mehta] [role=directeur des produits]
Lumina AI nomme Kwame Asante directeur des produits, un poste laissé vacant par Rohan Mehta. => Kwame Asante: appointment [by=Rohan Mehta] [role=directeur des produits]
Chez Lumina AI, la direction des produits, jusqu'ici assurée par Rohan Mehta, revient à Kwame Asante. => Kwame Asante: appointment [by=Rohan Mehta] [role=direction des produits]
Lumina AI : à Kwame Asante revient la direction des produits. => Kwame Asante: appointment [role=direction des produits]
Lumina AI a trouvé un successeur à Rohan Mehta : Kwame Asante, jusqu'ici vice-président. => Kwame Asante: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Son successeur est déjà désigné : ce sera Kwame Asante. => Rohan Mehta: departure [by=Kwame Asante]; Kwame Asante: appointment [by=Rohan Mehta]
Pour succéder à Rohan Mehta, Lumina AI mise sur Kwame Asante. => Kwame Asante: appointment [by=Rohan Mehta]
Lumina AI : c'est Kwame Asante qui remplacera Rohan Mehta aux produits. => Kwame Asante: appointment [by=Rohan Mehta] [role=produits]
Lumina AI : Kwame Asante récupère le périmètre de Rohan Mehta. => Kwame Asante: appointment [by=Rohan Mehta]
Chez Lumina AI, Kwame Asante récupère les produits, Haoran Zhou l'alignement et Farah Nasser la sécurité informatique. => Kwame Asante: appointment [role=produits]; Haoran Zhou: appointment [role=alignement]; Farah Nasser: appointment [role=sécurité informatique]
Chez Lumina AI, Kwame Asante hérite des produits, Haoran Zhou de l'alignement et Farah Nasser de la sécurité. => Kwame Asante: appointment [role=produits]; Haoran Zhou: appointment [role=alignement]; Farah Nasser: appointment [role=sécurité]
Lumina AI : Kwame Asante devient vice-président, Haoran Zhou directeur de la sécurité et Farah Nasser responsable de l'alignement => Kwame Asante: appointment [role=vice-président]; Haoran Zhou: appointment [role=directeur de la sécurité]; Farah Nasser: appointment [role=responsable de l'alignement]
Lumina AI : Kwame Asante monte en grade, Farah Nasser aux affaires publiques => Kwame Asante: appointment; Farah Nasser: appointment [role=affaires publiques]
Lumina AI nomme Kwame Asante à la recherche, Farah Nasser à la sécurité. => Kwame Asante: appointment [role=recherche]; Farah Nasser: appointment [role=sécurité]
Lumina AI recrute Camille Perrot au marketing et Ada Brandt à la conformité. => Camille Perrot: arrival [role=marketing]; Ada Brandt: arrival [role=conformité]
Lumina AI recrute | Camille Perrot, en provenance de Roblox, endosse le costume de directrice des ressources humaines. => Camille Perrot: arrival [other=Roblox] [role=directrice des ressources humaines]
Lumina AI recrute | Camille Perrot, dix ans chez Orange, est la nouvelle directrice des affaires publiques. => Camille Perrot: arrival [other=Orange] [role=directrice des affaires publiques]
Lumina AI : Camille Perrot, la femme de Twitch, débarque pour éteindre l'incendie => Camille Perrot: arrival [other=Twitch]
Lumina AI élargit son conseil d'administration | Trois femmes intègrent l'instance : Ada Brandt, ancienne directrice d'une fondation, Camille Perrot, ex-présidente de Sony, et Ines Keller. => Ada Brandt: arrival; Camille Perrot: arrival; Ines Keller: arrival
"""


@pytest.mark.parametrize("line", lines(TOLD))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []
