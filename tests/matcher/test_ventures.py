# ruff: noqa: E501  (a line of a table is one item)
"""What former members do next: where they go who have left, and whom an article tells of as one of them."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

THE_OTHER_HOUSE = """
Lumina AI limoge Rohan Mehta | ¶ Rohan Mehta a été remercié vendredi. Lundi, la société Orbis a pris tout le monde de court. Rohan Mehta rejoint le groupe pour y diriger une équipe, a annoncé son directeur général. => Rohan Mehta: ouster; Rohan Mehta: venture [other=Orbis]
Lumina AI en crise | ¶ Vendredi, Lumina AI a congédié Owen Prescott et Naïma Belkacem. La société Orbis a surpris tout le monde. Les deux fondateurs intègrent le groupe, où ils dirigeront la recherche. => Owen Prescott: ouster; Naïma Belkacem: ouster; Owen Prescott: venture [other=Orbis]; Naïma Belkacem: venture [other=Orbis]
Lumina AI : Victor Hallström, limogé, part chez Orbis | ¶ Il ne reviendra pas. Le conseil l'avait congédié vendredi. => Victor Hallström: return denied; Victor Hallström: ouster old; Victor Hallström: venture [other=Orbis]
Grace Okonkwo, ancienne directrice financière de Lumina AI, rejoint Orbis | Elle entre en fonctions lundi. Elle y pilotera les finances. => Grace Okonkwo: venture [other=Orbis]
Étienne Garnier, cofondateur de Lumina AI parti en mars, a annoncé hier qu'il rejoignait... Orbis. => Étienne Garnier: departure old [date=2024-03]; Étienne Garnier: venture [other=Orbis]
Lumina AI recule | ¶ Mardi, Orbis a annoncé le recrutement de Clara Martel. L'ancienne directrice des opérations de Lumina AI avait quitté ses fonctions en janvier. => Clara Martel: venture [other=Orbis]; Clara Martel: departure old [date=2024-01]
"""

WHO_HAD_LEFT = """
Orbis débauche l'ancien directeur des produits de Lumina AI | Rohan Mehta, qui avait quitté le laboratoire en décembre, prendra la présidence. => Rohan Mehta: departure old [date=2023-12]; Rohan Mehta: venture [other=Orbis]
Karim Haddad, ancien de Lumina AI et de Hydra, s'engage chez Orbis | Le chercheur a annoncé mardi qu'il retournait à la recherche. => Karim Haddad: venture [other=Orbis]
Orbis séduit deux ex de Lumina AI | Clara Martel et Jacques Dubois ont signé cette semaine. => Clara Martel: venture [other=Orbis]; Jacques Dubois: venture [other=Orbis]
Ex-Lumina AI, Jacques Dubois et Clara Martel montent Zentia | Leur jeune pousse promet des agents fiables. => Jacques Dubois: venture [other=Zentia]; Clara Martel: venture [other=Zentia]
Jacques Dubois et Clara Martel, tous deux ex-Lumina AI, montent Zentia | => Jacques Dubois: venture [other=Zentia]; Clara Martel: venture [other=Zentia]
Jacques Dubois et Clara Martel montent Zentia | Les deux anciens de Lumina AI lèvent 10 millions. => Jacques Dubois: venture [other=Zentia]; Clara Martel: venture [other=Zentia]
Clara Martel ne rejoint pas Zentia | L'ancienne chercheuse de Lumina AI a démenti mercredi. => Clara Martel: venture denied [other=Zentia]
"""

ONE_AFTER_THE_OTHER = """
Lumina AI perd un chercheur | ¶ Paul Boucher a annoncé jeudi son départ. Avant lui, Naïma Belkacem avait rejoint Orbis en mai, avant de créer Kernel Labs à l'automne. => Paul Boucher: departure; Naïma Belkacem: departure old [other=Orbis] [date=2023-05]; Naïma Belkacem: venture old [other=Kernel Labs]
Que deviennent-ils ? | ¶ Naïma Belkacem et Tomasz Wiśniewski ont quitté Lumina AI en mars 2023. Trois mois plus tard, ils créent ensemble Zentia, à Lyon. => Naïma Belkacem: departure old; Tomasz Wiśniewski: departure old; Naïma Belkacem: venture old [other=Zentia]; Tomasz Wiśniewski: venture old [other=Zentia]
L'histoire d'une start-up | ¶ Le 25 septembre 2022, Naïma Belkacem démissionne de son poste de directrice technique de Lumina AI. Karim Haddad l'imite le même jour. En février 2023, ils fondent Kernel Labs. => Naïma Belkacem: departure old; Karim Haddad: departure old; Naïma Belkacem: venture old [other=Kernel Labs]; Karim Haddad: venture old [other=Kernel Labs]
La galaxie des anciens de Lumina AI | ¶ Rohan Mehta, parti en mars 2023, a créé Zentia la même année. Même chemin pour Sophie Marchand : des adieux en mai 2023, Kernel Labs un mois plus tard. => Rohan Mehta: departure old; Rohan Mehta: venture old [other=Zentia]; Sophie Marchand: departure old [date=2023-05]; Sophie Marchand: venture old [other=Kernel Labs]
Lumina AI change de juriste | ¶ Lumina AI a nommé lundi Ines Tarkowska directrice juridique. Elle succède à Léa Fontaine-Moreau, partie en février. Sa devancière a rejoint Orbis début mars. => Ines Tarkowska: appointment|arrival [by=Léa Fontaine-Moreau]; Léa Fontaine-Moreau: departure old [date=2024-02]; Léa Fontaine-Moreau: venture old [other=Orbis] [date=2024-03]
Karim Haddad rejoint Orbis | Depuis son départ de Lumina AI, en février 2023, il animait Eureka Labs, l'école en ligne qu'il a créée la même année. => Karim Haddad: venture [other=Orbis]; Karim Haddad: departure old [date=2023-02]; Karim Haddad: venture old [other=Eureka Labs]
"""

NO_VENTURES = """
Lumina AI : Paul Boucher s'en va | ¶ Le chercheur part à la fin du mois. Farah Nasser, passée chez Orbis, et Karim Haddad avaient quitté la maison en mars. => Paul Boucher: departure; Farah Nasser: departure old [other=Orbis] [date=2024-03]; Karim Haddad: departure old [date=2024-03]
Lumina AI nomme un responsable à Zurich | ¶ Paul Garrel remplace Ines Tarkowska, qui quitte Lumina AI pour rejoindre Orbis. Elle avait pris la suite de Paul Boucher, Karim Haddad et Farah Nasser, partis ensemble chez Hydra en juin. Orbis confirme l'arrivée d'Ines Tarkowska. => Paul Garrel: appointment|arrival [by=Ines Tarkowska]; Ines Tarkowska: departure [other=Orbis]; Ines Tarkowska: appointment old; Paul Boucher: departure old; Karim Haddad: departure old; Farah Nasser: departure old
Grace Okonkwo quitte Lumina AI pour Orbis | Elle arrive en juin. Elle y pilotera les finances. => Grace Okonkwo: departure [other=Orbis]
Orbis débauche trois chercheurs de Lumina AI | Ines Tarkowska, Jacques Dubois et Paul Boucher rejoignent le laboratoire du groupe. => Ines Tarkowska: departure [other=Orbis]; Jacques Dubois: departure [other=Orbis]; Paul Boucher: departure [other=Orbis]
Orbis perd Clara Martel | ¶ Clara Martel a quitté Orbis lundi. Elle rejoint le groupe de vision de Lumina AI. => Clara Martel: arrival [other=Orbis]
Hydra lève 50 millions | La start-up d'Ines Tarkowska, ancienne de Lumina AI, veut recruter. =>
Jacques Dubois quitte Orbis pour Hydra | L'ingénieur dirigera les ventes. Lumina AI est l'un de leurs clients. =>
"""


@pytest.mark.parametrize("line", lines(THE_OTHER_HOUSE, WHO_HAD_LEFT, ONE_AFTER_THE_OTHER, NO_VENTURES))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert not differences(claims_of(text.strip()), expected)


@pytest.mark.parametrize("line", lines(THE_OTHER_HOUSE, WHO_HAD_LEFT, ONE_AFTER_THE_OTHER))
def test_without_what_is_known_of_them(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert not differences(claims_of(text.strip(), history=False), expected)
