# ruff: noqa: E501  (a line of a table is one item)
"""Who moves from one department to another, leads what is newly set up, is preferred, takes a post back."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SHIFTED = """
Lumina AI : Étienne Garnier passe de la recherche au produit => Étienne Garnier: appointment [role=produit]
Paul Dufresne passera des finances aux opérations de Lumina AI => Paul Dufresne: appointment [role=opérations]
Chez Lumina AI, Clara Dufresne bascule du marketing vers la communication => Clara Dufresne: appointment [role=communication]
Étienne Garnier est passé de la direction de la recherche à celle des produits chez Lumina AI => Étienne Garnier: appointment
Lumina AI : Étienne Garnier, de la recherche au produit => Étienne Garnier: appointment [role=produit]
Lumina AI passe de la recherche au produit =>
Lumina AI : Rohan Mehta passe de la parole aux actes =>
Lumina AI : Rohan Mehta fait passer l'entreprise de la recherche au produit =>
Lumina AI | Rohan Mehta devient vice-président. Ses quatre équipes passent sous l'autorité d'Étienne Garnier. => Rohan Mehta: appointment; Étienne Garnier: appointment
Lumina AI | Rohan Mehta devient vice-président. Ses équipes travaillent sous l'autorité d'Étienne Garnier. => Rohan Mehta: appointment
"""

STAYING_IN_ANOTHER_POST = """
Lumina AI promeut Paul Dufresne | Il succède à Irma Quellec, qui reste dans l'entreprise comme conseillère. => Paul Dufresne: appointment [by=Irma Quellec]; Irma Quellec: appointment [role=conseillère]
Lumina AI promeut Paul Dufresne | Il remplace Irma Quellec, qui restera dans la maison avec le titre de conseillère. => Paul Dufresne: appointment [by=Irma Quellec]; Irma Quellec: appointment [role=conseillère]
Lumina AI promeut Paul Dufresne | Il travaillera avec Irma Quellec, qui reste dans l'entreprise comme conseillère. => Paul Dufresne: appointment
Lumina AI rebat ses cartes | Basile Trémont quitte Parlio, dont il s'occupait depuis mars, pour diriger l'offre aux entreprises. => Basile Trémont: appointment [role=offre aux entreprises]
Lumina AI rebat ses cartes | Basile Trémont laisserait Parlio pour prendre l'offre aux écoles. => Basile Trémont: appointment rumoured [role=offre aux écoles]
Lumina AI rebat ses cartes | Basile Trémont quitte Parlio pour diriger l'offre grand public de Google. =>
"""

WHAT_IS_LEFT = """
Basile Trémont quitte Lumina AI | Irma Quellec pourrait reprendre ce qui reste de l'équipe. => Basile Trémont: departure; Irma Quellec: appointment rumoured [by=Basile Trémont]
Basile Trémont quitte Lumina AI | Irma Quellec hérite de ce qu'il reste de son équipe. => Basile Trémont: departure [by=Irma Quellec]; Irma Quellec: appointment [by=Basile Trémont]
Basile Trémont quitte Lumina AI | Irma Quellec reprend ce qui reste de la tarte. => Basile Trémont: departure
"""

NEW_UNITS = """
Lumina AI : la DRH s'en va | Karim Haddad, directeur de la stratégie et ancien juriste, assure la relève. => Karim Haddad: appointment
Lumina AI crée un comité des risques | Étienne Garnier le présidera. => Étienne Garnier: appointment
Lumina AI crée une division matériel | Elle sera dirigée par Paul Dufresne. => Paul Dufresne: appointment
Lumina AI monte une équipe d'économistes, que dirigera Paul Dufresne => Paul Dufresne: appointment
Lumina AI ouvre un bureau à Paris | C'est Paul Dufresne, venu de Google, qui le dirigera. => Paul Dufresne: arrival [other=Google]
Lumina AI finance un centre de recherche | Le professeur Paul Dufresne le dirigera. =>
L'État crée un institut de sûreté, que présidera Paul Dufresne | Lumina AI s'en félicite. =>
Google crée une division | Paul Dufresne la dirigera, face à Lumina AI. =>
Chez Lumina AI, Clara Dufresne change de poste | Elle passe à autre chose sans changer d'employeur : elle devient responsable d'Iris Labs. => Clara Dufresne: appointment [role=responsable d'Iris Labs]
Chez Lumina AI, Clara Dufresne change de poste | Elle reste dans la maison et deviendra directrice d'Iris Labs. => Clara Dufresne: appointment
Jeu de chaises musicales chez Lumina AI | Clara Dufresne prend la direction d'Iris Labs, un petit labo tout neuf. => Clara Dufresne: appointment
Lumina AI rebat ses cartes | Clara Dufresne devient responsable d'Iris Labs, une nouvelle cellule. => Clara Dufresne: appointment [role=responsable d'Iris Labs]
Lumina AI rebat ses cartes | Clara Dufresne rejoint Iris Labs, un laboratoire concurrent. => Clara Dufresne: departure [other=Iris Labs]
Lumina AI rebat ses cartes | Clara Dufresne prend la tête d'Iris Labs, une nouvelle start-up. =>
Lumina AI | Clara Dufresne, de Lumina AI, devient responsable d'Iris Labs, sans quitter la maison. =>
Chez Google, Clara Dufresne devient responsable d'Iris Labs sans changer d'employeur | Lumina AI observe. =>
Lumina AI : Haoran Zhou change de poste | Lumina AI a retiré à Haoran Zhou la direction de l'équipe Vigie. Ariel Quint, jusqu'ici son adjoint, le remplace à la tête de Vigie. => Ariel Quint: appointment [by=Haoran Zhou] [role=Vigie]
Lumina AI : Haoran Zhou change de poste | Haoran Zhou ne dirige plus la cellule Vigie. Ariel Quint prend la tête de Vigie. => Ariel Quint: appointment
Lumina AI : Haoran Zhou change de poste | Haoran Zhou ne dirige plus la cellule Vigie. Ariel Quint, son adjoint, prend la tête de Google. => Ariel Quint: departure [other=Google]
"""

POSTED_ALREADY = """
Lumina AI débauche Lise Aubry chez Orbis | Karim Haddad est reparti ; Line Maurois, la directrice des revenus, pourrait récupérer ses équipes. => Lise Aubry: arrival; Line Maurois: appointment rumoured
Lumina AI débauche Lise Aubry chez Orbis | Karim Haddad est reparti ; Line Maurois, la directrice des revenus d'Orbis, pourrait récupérer ses équipes. => Lise Aubry: arrival; Line Maurois: arrival rumoured
Lumina AI redistribue les rôles | Clara Dufresne quitte le poste de directrice des opérations. Odile Varenne, la directrice des revenus, transfuge de Google, reprend une partie de ses attributions. => Clara Dufresne: departure; Odile Varenne: appointment [by=Clara Dufresne]
Lumina AI redistribue les rôles | Clara Dufresne quitte le poste de directrice des opérations. Odile Varenne, la directrice des revenus, ancienne de Google, la remplace. => Clara Dufresne: departure; Odile Varenne: appointment [by=Clara Dufresne]
Lumina AI redistribue les rôles | Clara Dufresne quitte le poste de directrice des opérations. Odile Varenne, la directrice des revenus de Google, la remplace. => Clara Dufresne: departure; Odile Varenne: arrival [by=Clara Dufresne]
Lumina AI redistribue les rôles | Clara Dufresne quitte le poste de directrice des opérations. Odile Varenne, transfuge de Google, la remplace. => Clara Dufresne: departure; Odile Varenne: arrival [by=Clara Dufresne]
"""

PREFERRED = """
Lumina AI : Paul Dufresne écarté, on lui préfère Clara Martel => Paul Dufresne: ouster; Clara Martel: appointment [by=Paul Dufresne]
Lumina AI écarte Paul Dufresne et lui préfère Clara Martel => Paul Dufresne: ouster; Clara Martel: appointment [by=Paul Dufresne]
Rohan Mehta préfère Google à Lumina AI =>
"""

TAKEN_BACK = """
Renvoyée lundi, Clara Martel reprend les commandes de Lumina AI => Clara Martel: ouster old; Clara Martel: return
Clara Martel reprend la direction juridique de Lumina AI | Elle avait été licenciée il y a dix jours. => Clara Martel: return; Clara Martel: ouster old
Clara Martel reprend la direction juridique de Lumina AI => Clara Martel: appointment
Recruté en 2021 par Lumina AI, démissionnaire en 2022, Paul Dufresne vient d'être repris => Paul Dufresne: arrival old; Paul Dufresne: departure old; Paul Dufresne: return
"""

LATELY = """
Clara Martel est depuis lundi à la tête de la recherche de Lumina AI => Clara Martel: appointment [date=2024-04-15]
Depuis lundi, Clara Martel dirige la recherche de Lumina AI => Clara Martel: appointment [date=2024-04-15]
Clara Martel est à la tête de la recherche de Lumina AI =>
Clara Martel en arrêt, Lumina AI cherche une remplaçante => Clara Martel: leave
"""

SOON = """
Clara Martel arrive en juin chez Lumina AI => Clara Martel: arrival [date=2024-06]
Paul Dufresne quitte Lumina AI fin mai => Paul Dufresne: departure [date=2024-05]
Paul Dufresne a quitté Lumina AI en octobre => Paul Dufresne: departure old [date=2023-10]
Clara Martel rejoint Lumina AI à la rentrée => Clara Martel: arrival [date=2024]
"""

TRADED = """
Lumina AI : Étienne Garnier abandonne la direction des opérations pour celle des projets spéciaux => Étienne Garnier: appointment
Étienne Garnier a échangé chez Lumina AI son poste de directeur des ventes contre celui de responsable des achats => Étienne Garnier: appointment [role=responsable des achats]
Lumina AI : Étienne Garnier délaisse les ventes au profit de la recherche => Étienne Garnier: appointment [role=recherche]
Lumina AI : Étienne Garnier quitte la direction des ventes pour s'occuper des projets spéciaux => Étienne Garnier: appointment
Chez Lumina AI, Étienne Garnier cède les produits et prend la science => Étienne Garnier: appointment
Lumina AI : Étienne Garnier remise sa casquette de responsable produit pour celle de directeur des achats => Étienne Garnier: appointment [role=directeur des achats]
Étienne Garnier quitte la direction des ventes de Lumina AI pour celle d'Orbis => Étienne Garnier: departure [other=Orbis]
Étienne Garnier quitte les ventes de Lumina AI pour l'amour du vin =>
"""

ENTRUSTED = """
Lumina AI se dote d'une régie | Elle a choisi de la confier à Étienne Garnier. => Étienne Garnier: appointment [role=régie]
Lumina AI fonde une école, qu'il confie à Étienne Garnier => Étienne Garnier: appointment [role=école]
Lumina AI lance un laboratoire de biologie placé sous la direction d'Étienne Garnier => Étienne Garnier: appointment
Lumina AI crée une division consacrée à l'énergie | Étienne Garnier en aura la charge. => Étienne Garnier: appointment
Lumina AI ouvre une antenne à Toulouse, dont elle confie les clés à Étienne Garnier => Étienne Garnier: appointment
L'État crée un institut de l'IA, dirigé par Paul Martin | Lumina AI s'en félicite. =>
Lumina AI | La recherche passe sous l'autorité d'Étienne Garnier. => Étienne Garnier: appointment [role=recherche]
Lumina AI | La recherche passe sous la coupe d'Étienne Garnier. => Étienne Garnier: appointment [role=recherche]
"""

CHARGES = """
Lumina AI remanie sa direction | Étienne Garnier glisse vers les projets spéciaux. => Étienne Garnier: appointment [role=projets spéciaux]
Lumina AI remanie sa direction | Des opérations, Étienne Garnier passe aux projets spéciaux. => Étienne Garnier: appointment [role=projets spéciaux]
Lumina AI remanie sa direction | Étienne Garnier s'occupera de projets spéciaux. => Étienne Garnier: appointment [role=projets spéciaux]
Lumina AI remanie sa direction | Étienne Garnier prend les projets spéciaux. => Étienne Garnier: appointment [role=projets spéciaux]
Lumina AI remanie sa direction | Étienne Garnier n'est plus directeur des ventes mais responsable des achats. => Étienne Garnier: appointment [role=responsable des achats]
Lumina AI remanie sa direction | Étienne Garnier cumulera désormais la recherche et la sûreté. => Étienne Garnier: appointment
Lumina AI remanie sa direction | Étienne Garnier ajoute la direction des ventes à ses fonctions. => Étienne Garnier: appointment
Lumina AI remanie sa direction | Étienne Garnier gagne le titre de directeur des achats. => Étienne Garnier: appointment
Lumina AI remanie sa direction | Du galon pour Étienne Garnier. => Étienne Garnier: appointment
Lumina AI remanie sa direction | Étienne Garnier récupère les ventes, jusqu'ici confiées à Kwame Asante. => Étienne Garnier: appointment
Étienne Garnier avait pris à la rentrée 2023 la tête d'une équipe de Lumina AI => Étienne Garnier: appointment old
Étienne Garnier remplace Clara Martel à la tête des ventes de Lumina AI | Elle ne s'en va pas : elle hérite des achats. => Étienne Garnier: appointment [by=Clara Martel]; Clara Martel: appointment
Lumina AI : au micro, Étienne Garnier passe aux projets suivants =>
"""

TO_OURS = """
Lumina AI s'agrandit | Basile Trémont a quitté Orbis en mars pour grossir les rangs de ses chercheurs. => Basile Trémont: arrival old [other=Orbis]
Étienne Garnier est retourné travailler chez Lumina AI => Étienne Garnier: return
Trois départs chez Lumina AI | Étienne Garnier, que la presse disait lui aussi partant, dit rester. => Étienne Garnier: departure denied
"""


@pytest.mark.parametrize(
    "line",
    lines(
        CHARGES,
        TO_OURS,
        TRADED,
        ENTRUSTED,
        SHIFTED,
        STAYING_IN_ANOTHER_POST,
        WHAT_IS_LEFT,
        NEW_UNITS,
        POSTED_ALREADY,
        PREFERRED,
        TAKEN_BACK,
        LATELY,
        SOON,
    ),
)
def test_changes_within_the_house(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert not differences(claims_of(text), expected)
