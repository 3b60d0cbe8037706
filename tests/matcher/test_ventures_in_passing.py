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


@pytest.mark.parametrize("row", lines(HOUSES_CALLED, FOUNDINGS_ANNOUNCED))
def test_what_became_of_those_who_left(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
