# ruff: noqa: E501  (a line of a table is one item)
"""Who is of the house and who comes from outside, where nothing is known of anybody's past."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

STANDING_IN = """
Lumina AI perd sa directrice des ressources humaines | Aurélie Roy passera le relais à Julien de Courval. Le directeur des opérations assurera l'intérim le temps de trouver un remplaçant, que la start-up entend chercher à l'extérieur. => Aurélie Roy: departure; Julien de Courval: appointment
Lumina AI débauche un spécialiste de la sûreté chez Boréal | Nora Lindqvist prend un poste qui avait souvent changé de mains. Farah Nasser, qui avait remplacé Karim Haddad, avait été affectée à un autre projet en janvier. => Nora Lindqvist: arrival [other=Boréal]; Farah Nasser: appointment old
Lumina AI enrôle un ancien de la Banque de France | Paul Garrel prendra en juin la direction financière, confiée à titre provisoire à Odile Kessler. => Paul Garrel: arrival; Odile Kessler: appointment old
Chez Lumina AI, Julien de Courval, qui occupait le poste par intérim depuis février, laisse la place à Odile Kessler. => Julien de Courval: appointment old; Odile Kessler: appointment
"""

HELD_FOR_A_WHILE = """
Lumina AI nomme une nouvelle DRH : Clara Martel, ex-Orbis | Elle succède à Aurélie Roy, partie l'été dernier, et met fin à l'intérim que Julien de Courval assurait depuis. => Clara Martel: arrival [other=Orbis]; Aurélie Roy: departure old; Julien de Courval: appointment old
Lumina AI nomme Clara Martel DRH | Le poste que Julien de Courval occupait par intérim depuis février revient à une spécialiste. => Clara Martel: appointment; Julien de Courval: appointment old [date=2024-02]
Odile Kessler prend ses fonctions lundi chez Lumina AI | Elle remplacera Julien de Courval, qui faisait office de DRH depuis février. => Odile Kessler: arrival; Julien de Courval: appointment old
Lumina AI nomme Clara Martel à la tête de la robotique | Elle relaie Pieter van den Berg, qui dirigeait l'équipe à titre provisoire depuis mars. => Clara Martel: appointment; Pieter van den Berg: appointment old
Lumina AI choisit Paul Garrel pour remplacer Victor Hallström | Le cofondateur d'Orbis succède à Naïma Belkacem, qui n'aura occupé le poste que deux jours. => Paul Garrel: arrival; Naïma Belkacem: appointment old
Clara Martel (ex-Orbis) devient DRH de Lumina AI | Le poste était vacant depuis le départ d'Aurélie Roy en août. Julien de Courval avait alors récupéré le service à titre provisoire. => Clara Martel: arrival [other=Orbis]; Aurélie Roy: departure old; Julien de Courval: appointment old
Orbis perd Paul Garrel, parti chez Lumina AI | Il n'aura occupé son poste que six mois. => Paul Garrel: arrival [other=Orbis]
Lumina AI : Grace Okonkwo dirigeait la réunion à titre provisoire. =>
"""

LEFT_FOR_THE_POST = """
C'est Nora Lindqvist qui avait laissé la direction d'Orbis pour devenir directrice des revenus de Lumina AI. => Nora Lindqvist: arrival old [other=Orbis]
Lumina AI réorganise ses ventes | Hélène Porter s'en va. Nora Lindqvist, qui avait quitté Slack en décembre pour devenir directrice des revenus, reprend son portefeuille. => Hélène Porter: departure; Nora Lindqvist: arrival old [other=Slack]; Nora Lindqvist: appointment
Lumina AI muscle sa robotique | L'ingénieure Odile Kessler, jusque-là chez Hexa Robotics, hérite de l'équipe de Thomas Berlin, parti en mars. => Odile Kessler: arrival [other=Hexa Robotics]; Thomas Berlin: departure old
"""

HEIRS_FROM_OUTSIDE = """
Lumina AI : la directrice financière s'en va, son successeur vient de Google | Grace Okonkwo est remplacée par Paul Garrel. => Grace Okonkwo: departure; Paul Garrel: arrival [other=Google]
Rohan Mehta quitte Lumina AI | Son successeur arrive d'Orbis : il s'agit de Paul Garrel. => Rohan Mehta: departure; Paul Garrel: arrival [other=Orbis]
Rohan Mehta quitte Lumina AI | Son successeur sort du sérail : c'est Paul Garrel, recruté en 2020. => Rohan Mehta: departure; Paul Garrel: appointment; Paul Garrel: arrival old
"""

CHOSEN_BY_ANOTHER = """
Yuki Tanabe quitte Lumina AI | Pour la remplacer, Victor Hallström a choisi Haoran Zhou. => Yuki Tanabe: departure; Haoran Zhou: appointment [by=Yuki Tanabe]
Yuki Tanabe quitte Lumina AI | Pour la remplacer, Victor Hallström est allé chercher Paul Garrel chez Orbis. => Yuki Tanabe: departure; Paul Garrel: arrival [other=Orbis]
"""

ONE_COMING = """
Le papa d'OpenNimbus rejoint Lumina AI | Bastien Ferrand l'a écrit dimanche sur son blog : il préfère passer chez Lumina AI. Victor Hallström lui confie la prochaine génération d'agents. => Bastien Ferrand: arrival
Lumina AI confirme l'embauche de Nora Lindqvist | La vice-présidente d'Orbis prend la responsabilité de la recherche et dépendra de Tomasz Wiśniewski. => Nora Lindqvist: arrival [other=Orbis]
Yuki Tanabe, arrivée chez Lumina AI en 2020, a pris depuis 2023 la responsabilité du post-entraînement. => Yuki Tanabe: arrival old; Yuki Tanabe: appointment old
"""

BACK_WHERE = """
Paul Garrel, l'un des cerveaux d'Orbis, serait sur le point de rejoindre Lumina AI | Il quitterait Orbis moins de deux ans après y être revenu. => Paul Garrel: arrival rumoured [other=Orbis]
Paul Garrel quitte Google pour Lumina AI | Il avait déjà quitté Google en 2021 pour fonder Hydra, avant d'y être rappelé à prix d'or. => Paul Garrel: arrival [other=Google]
Lumina AI se réjouit d'accueillir de nouveau Elena Castellanos | La chercheuse dirigeait Kernel Labs. => Elena Castellanos: return
Kernel Labs se vide | Lumina AI se dit ravie d'accueillir à nouveau Elena Castellanos. => Elena Castellanos: return
Lumina AI recrute de nouveau un cadre d'Orbis, Paul Garrel. => Paul Garrel: arrival [other=Orbis]
"""

OF_OURS_BEFORE = """
Lumina AI cherche un nouveau DRH après le départ d'Aurélie Roy | La directrice des ressources humaines a quitté l'entreprise vendredi. Julien de Courval assure l'intérim. Sa devancière était montée en grade en mars 2023. => Aurélie Roy: departure; Julien de Courval: appointment; Aurélie Roy: appointment old [date=2023-03]
Lumina AI | Odile Kessler, qui avait été recrutée chez Apple en 2020, s'en va. => Odile Kessler: departure; Odile Kessler: arrival old [other=Apple]
Thomas Berlin et deux de ses adjoints filent chez Meta | Le responsable de la robotique de Lumina AI a démissionné jeudi. Leurs équipes rendront compte à Nora Lindqvist, débauchée chez Intel en mars. => Thomas Berlin: departure [other=Meta]; Nora Lindqvist: arrival old [other=Intel] [date=2024-03]
Réorganisation chez Lumina AI | Odile Kessler, sept ans de maison, récupère les partenariats. => Odile Kessler: appointment
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize(
    "item",
    lines(
        STANDING_IN,
        HELD_FOR_A_WHILE,
        LEFT_FOR_THE_POST,
        HEIRS_FROM_OUTSIDE,
        CHOSEN_BY_ANOTHER,
        ONE_COMING,
        BACK_WHERE,
        OF_OURS_BEFORE,
    ),
)
def test_item_tells_this(item, history):
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=history), expected) == []
