# ruff: noqa: E501  (a line of a table is one item)
"""What became of those who left, and who comes back, as articles tell it that may be about something else."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

HOUSES_CALLED = """
Lumina AI lance Parlio 5 | ¶ Nolan Brisset a quitté Lumina AI en 2022. Il a créé une start-up en 2023. Elle s'appelle Zentia. => Nolan Brisset: departure old [date=2022]; Nolan Brisset: venture old [other=Zentia] [date=2023]
Lumina AI lance Parlio 5 | ¶ Solène Audric, qui avait quitté Lumina AI en janvier, a lancé une start-up, baptisée Zentia. => Solène Audric: departure old [date=2024-01]; Solène Audric: venture old [other=Zentia]
Lumina AI lance Parlio 5 | ¶ Partie de Lumina AI en 2022, Sophie Marchand a lancé en 2023 une société de conseil du nom de Zentia. => Sophie Marchand: departure old [date=2022]; Sophie Marchand: venture old [other=Zentia] [date=2023]
Lumina AI lance Parlio 5 | ¶ Ex-Lumina AI, Sophie Marchand a ouvert en 2023 son cabinet de conseil, Zentia. => Sophie Marchand: venture old [other=Zentia] [date=2023]
L'ancien directeur produit de Lumina AI se lance | ¶ Karim Haddad a créé une entreprise. Son nom : Zentia. => Karim Haddad: venture [other=Zentia]
La ruée vers l'IA | ¶ Karim Haddad a quitté Lumina AI en janvier. Il recrute pour la start-up qu'il a créée en mars. Zentia compte déjà six salariés. => Karim Haddad: departure old [date=2024-01]; Karim Haddad: venture old [other=Zentia] [date=2024-03]
Karim Haddad crée son entreprise | ¶ L'ancien chercheur de Lumina AI veut vendre des robots. Baptisée Novaxis, la start-up emploie six personnes. => Karim Haddad: venture [other=Novaxis]
Solène Audric monte sa start-up | Elle a quitté Lumina AI en janvier. ¶ La jeune pousse se nomme Novaxis. => Solène Audric: venture [other=Novaxis]; Solène Audric: departure old [date=2024-01]
Lumina AI cherche un studio | ¶ Sophie Marchand a quitté Lumina AI lundi pour créer sa société. Orbis compte aussi six départs. => Sophie Marchand: departure [other=None]
Lumina AI lance Parlio 5 | ¶ Sophie Marchand a créé un studio interne. Il s'appelle Zentia. =>
Lumina AI lance Parlio 5 | ¶ Victor Hallström dirige la société qu'il a fondée. Orbis compte six salariés. =>
Lumina AI lance Parlio 5 | ¶ Sophie Marchand a quitté Lumina AI en 2022. Elle y dirigeait la société qu'elle avait fondée. => Sophie Marchand: departure old [other=None]
"""

FOUNDINGS_ANNOUNCED = """
Un nouveau fonds pour l'IA | ¶ Nolan Brisset, ancien directeur produit de Lumina AI, a dévoilé mardi la création de Zentia, un fonds doté de 100 millions. => Nolan Brisset: venture [other=Zentia] [date=2024-04-16]
Un nouveau venu dans l'IA | ¶ Ex-Lumina AI, Sophie Marchand a confirmé mardi le lancement de Zentia. => Sophie Marchand: venture [other=Zentia] [date=2024-04-16]
Lumina AI lance Parlio 5 | ¶ Sophie Marchand a dévoilé la création d'un laboratoire interne baptisé Zentia. =>
Lumina AI lance Parlio 5 | ¶ Sophie Marchand a confirmé le lancement de Zentia, un assistant pour les médecins. =>
Zentia sort de l'ombre | La start-up de Nolan Brisset recrute. ¶ Renvoyé de Lumina AI en octobre, Nolan Brisset a présenté mercredi la société qu'il vient de fonder. Elle s'appelle Zentia. Solène Audric l'avait remplacé chez Lumina AI. Lundi, elle a rendu son badge pour le suivre. => Nolan Brisset: ouster old; Nolan Brisset: venture [other=Zentia]; Solène Audric: arrival|appointment old; Solène Audric: departure [date=2024-04-15]
"""

ONCE_OF_OURS = """
Lumina AI lance Parlio 5 | ¶ Sophie Marchand a longtemps été directrice produit de Lumina AI. Elle a fondé Zentia en 2023. => Sophie Marchand: venture old [other=Zentia] [date=2023]
Lumina AI lance Parlio 5 | ¶ Nolan Brisset fut dix ans ingénieur chez Lumina AI. Il a été recruté par Orbis en 2023. => Nolan Brisset: venture old [other=Orbis] [date=2023]
Solène Audric, la fibre sociale | Portrait. ¶ Elle a travaillé dix ans chez Lumina AI. En mars, elle a créé Zentia. => Solène Audric: venture old [other=Zentia] [date=2024-03]
Lumina AI lance Parlio 5 | ¶ Solène Audric a longtemps été directrice produit de Lumina AI. Elle en est aujourd'hui la directrice générale. =>
Sophie Marchand quitte Lumina AI | ¶ Elle a longtemps été directrice produit de Lumina AI. Elle part fonder Zentia. => Sophie Marchand: departure [other=Zentia]
Sophie Marchand nommée directrice générale de Lumina AI | ¶ Elle a longtemps été directrice produit de Lumina AI. => Sophie Marchand: appointment
Solène Audric prend la tête de la recherche de Lumina AI | ¶ Elle a travaillé dix ans chez Lumina AI. => Solène Audric: appointment
Solène Audric quitte Lumina AI | ¶ Elle a travaillé dix ans chez Lumina AI. Elle rejoint Orbis. => Solène Audric: departure [other=Orbis]
Solène Audric revient chez Lumina AI | ¶ Elle a travaillé dix ans chez Lumina AI. => Solène Audric: return
"""

BETWEEN_OTHER_HOUSES = """
Solène Audric quitte Orbis pour Hydra | ¶ Elle avait quitté Lumina AI en 2022. => Solène Audric: venture [other=Hydra]; Solène Audric: departure old [date=2022]
Lumina AI lance Parlio 5 | ¶ Karim Haddad a quitté Lumina AI en 2022. Il a quitté en 2023 Orbis pour Hydra. => Karim Haddad: departure old [date=2022]; Karim Haddad: venture old [other=Hydra] [date=2023]
Solène Audric quitte Orbis pour Hydra | ¶ Lumina AI est cliente d'Orbis. =>
"""

BACK_IN_PASSING = """
L'âme de Lumina AI | Portrait de Nolan Brisset. ¶ Il a quitté l'entreprise en 2021 pour Orbis, puis il est revenu en 2023. => Nolan Brisset: departure old [other=Orbis] [date=2021]; Nolan Brisset: return old [date=2023]
Lumina AI lance Parlio 5 | ¶ Solène Audric avait été limogée par Lumina AI en 2021. Elle est rentrée en 2023. => Solène Audric: ouster old [date=2021]; Solène Audric: return old [date=2023]
Lumina AI lance Parlio 5 | ¶ Nolan Brisset a quitté Orbis en 2021. Il est revenu en 2023. =>
Lumina AI lance Parlio 5 | ¶ Nolan Brisset avait pris un congé sabbatique en janvier. Il a rejoint son équipe mardi. => Nolan Brisset: leave old [date=2024-01]; Nolan Brisset: return [date=2024-04-16]
Lumina AI lance Parlio 5 | ¶ Absente depuis janvier pour raisons de santé, Sophie Marchand a rejoint son équipe lundi. => Sophie Marchand: return [date=2024-04-15]; Sophie Marchand: leave old [date=2024-01]
Lumina AI lance Parlio 5 | ¶ Sophie Marchand, directrice produit, a rejoint son équipe lundi à Lyon. =>
Lumina AI rappelle deux anciens | Solène Audric et Karim Haddad reviennent. ¶ => Solène Audric: return; Karim Haddad: return
Lumina AI rembauche | Karim Haddad et Solène Audric reviennent, deux ans après leur départ. ¶ => Karim Haddad: return; Solène Audric: return; Karim Haddad: departure old [date=2022]; Solène Audric: departure old [date=2022]
Lumina AI rebat les cartes | ¶ Karim Haddad, parti en congé en février, a rejoint ses collègues mercredi. => Karim Haddad: return [date=2024-04-17]; Karim Haddad: leave old [date=2024-02]
Lumina AI bat le rappel | Solène Audric et Nolan Brisset reviennent. ¶ Ils avaient rejoint Orbis en 2022. => Solène Audric: return [other=Orbis]; Nolan Brisset: return [other=Orbis]; Solène Audric: departure old [other=Orbis] [date=2022]; Nolan Brisset: departure old [other=Orbis] [date=2022]
Solène Audric revient chez Lumina AI | ¶ Elle avait rejoint Orbis en 2022. => Solène Audric: return [other=Orbis]; Solène Audric: departure old [other=Orbis] [date=2022]
Orbis rappelle deux anciens | Solène Audric et Nolan Brisset reviennent. ¶ Lumina AI perd un allié. =>
"""


@pytest.mark.parametrize(
    "row", lines(HOUSES_CALLED, FOUNDINGS_ANNOUNCED, ONCE_OF_OURS, BETWEEN_OTHER_HOUSES, BACK_IN_PASSING)
)
def test_what_became_of_those_who_left(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
