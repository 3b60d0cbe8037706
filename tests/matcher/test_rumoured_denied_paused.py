# ruff: noqa: E501  (a line of a table is one item)
"""Who is said to go, what they or their house answer to it, and who goes for a time only."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SAYS_NO_NEXT = """
Lumina AI lance Parlio 5 | ¶ Solène Audric, directrice de la recherche de Lumina AI, songerait à partir. Mme Audric n'est pas près de partir, assure un porte-parole. => Solène Audric: departure denied
Lumina AI lance Parlio 5 | ¶ Le bruit court que Grace Okonkwo, directrice du design de Lumina AI, va rejoindre Borea. « Je ne suis pas près de partir », a-t-elle écrit sur LinkedIn. => Grace Okonkwo: departure denied [other=Borea]
Lumina AI lance Parlio 5 | ¶ Nils Aubert, directeur de la sécurité de Lumina AI, préparerait ses valises. Interrogé par l'AFP, il assure qu'il reste. => Nils Aubert: departure denied
Lumina AI lance Parlio 5 | ¶ Une rumeur insistante annonce le départ de Karim Haddad. Il s'en amuse : « On m'enterre un peu vite. Je suis toujours là. » => Karim Haddad: departure denied
Lumina AI lance Parlio 5 | ¶ Nils Aubert, directeur de la sécurité de Lumina AI, serait sur le départ. « Il n'en est pas question », a tranché l'intéressé. => Nils Aubert: departure denied
Lumina AI lance Parlio 5 | ¶ Nils Aubert, directeur de la sécurité de Lumina AI, songerait à partir. Sophie Marchand, elle, dément être sur le départ. => Nils Aubert: departure rumoured; Sophie Marchand: departure denied
Lumina AI lance Parlio 5 | ¶ Nils Aubert, directeur de la sécurité de Lumina AI, songerait à partir. Pour l'heure, il reste en poste. => Nils Aubert: departure rumoured
Lumina AI lance Parlio 5 | ¶ Nils Aubert, directeur de la sécurité de Lumina AI, songerait à partir. Il a réaffirmé son attachement à l'entreprise : « Je suis ici pour durer. » => Nils Aubert: departure denied
Lumina AI lance Parlio 5 | ¶ Le directeur de la sécurité de Lumina AI, Nils Aubert, songerait à partir. Reste à savoir quand. => Nils Aubert: departure rumoured
Lumina AI lance Parlio 5 | ¶ Nils Aubert, directeur de la sécurité de Lumina AI, songerait à partir. Il reste prudent. => Nils Aubert: departure rumoured
"""

SAID_TO_GO = """
Lumina AI : les rumeurs | ¶ Le nom de Solène Audric, directrice du design de Lumina AI, circule parmi les futurs partants. => Solène Audric: departure rumoured
Lumina AI : les rumeurs | ¶ Le nom de Karim Haddad revient souvent parmi les prochains départs. => Karim Haddad: departure rumoured
Lumina AI : les rumeurs | ¶ Le nom de Karim Haddad circule parmi les invités du sommet. =>
Lumina AI : les rumeurs | ¶ Un blog envoyait mardi Solène Audric, directrice du design de Lumina AI, chez Borea. => Solène Audric: departure rumoured [other=Borea]
Lumina AI : les rumeurs | ¶ Certains voient déjà Solène Audric, directrice du design de Lumina AI, chez Borea. => Solène Audric: departure rumoured [other=Borea]
Lumina AI : les rumeurs | ¶ Solène Audric, directrice du design, figurerait sur la liste des prochains départs de Lumina AI. => Solène Audric: departure rumoured
Lumina AI : les rumeurs | ¶ Solène Audric, directrice du design, figurerait sur la liste des prochains invités de Lumina AI. =>
Lumina AI : les rumeurs | ¶ Rohan Mehta quitte Lumina AI pour Borea. Solène Audric, directrice du design, ferait partie du voyage. => Rohan Mehta: departure [other=Borea]; Solène Audric: departure rumoured
Lumina AI : les rumeurs | ¶ Solène Audric, directrice du design de Lumina AI, aurait dit oui à Borea. => Solène Audric: departure rumoured [other=Borea]
"""

SAID_TO_COME = """
Lumina AI : les rumeurs | ¶ Lumina AI serait en pourparlers avec Nils Aubert, directeur de la recherche de Borea, pour diriger la sécurité. => Nils Aubert: arrival rumoured [other=Borea]
Lumina AI : les rumeurs | ¶ Lumina AI négocierait avec Solène Audric, directrice du design de Borea, pour prendre la tête du produit. => Solène Audric: arrival rumoured [other=Borea]
Lumina AI : les rumeurs | ¶ Lumina AI négocierait avec Solène Audric, directrice des achats de Borea, pour un centre de données. =>
Lumina AI : les rumeurs | ¶ Solène Audric, directrice du design de Borea, serait attendue chez Lumina AI. => Solène Audric: arrival rumoured [other=Borea]
Lumina AI : les rumeurs | ¶ Solène Audric, directrice du design de Borea, serait attendue chez Lumina AI pour une conférence. =>
Lumina AI : les rumeurs | ¶ Nils Aubert, aujourd'hui chez Borea, serait sur le point de rejoindre Lumina AI. « Je ne rejoins pas Lumina AI », a écrit l'intéressé. => Nils Aubert: arrival denied [other=Borea]
Lumina AI : Solène Audric bientôt chez Borea ? | Plusieurs sources l'affirment. ¶ L'entreprise ne fait pas de commentaire. => Solène Audric: departure rumoured [other=Borea]
Lumina AI : Grace Okonkwo partira-t-elle chez Borea ? | Le Fil le croit. ¶ L'entreprise ne fait pas de commentaire. => Grace Okonkwo: departure rumoured
Lumina AI : Grace Okonkwo partira-t-elle chez Borea ? | Personne ne le croit. ¶ L'entreprise ne fait pas de commentaire. =>
Lumina AI : Grace Okonkwo bientôt chez Borea ? | C'est ce qu'affirme un site spécialisé. ¶ => Grace Okonkwo: departure rumoured [other=Borea]
"""

RESTS = """
Lumina AI lance Parlio 5 | ¶ Grace Okonkwo, directrice du design de Lumina AI, a été arrêtée par son médecin. Yuki Tanabe assure l'intérim. => Grace Okonkwo: leave; Yuki Tanabe: appointment [by=Grace Okonkwo]
Lumina AI lance Parlio 5 | ¶ Nils Aubert, directeur de la sécurité de Lumina AI, était en congé vendredi quand la panne est survenue. =>
Lumina AI lance Parlio 5 | ¶ Nils Aubert, directeur de la sécurité de Lumina AI, est en congé depuis vendredi. => Nils Aubert: leave [date=2024-04-12]
"""


@pytest.mark.parametrize("item", lines(SAYS_NO_NEXT, SAID_TO_GO, SAID_TO_COME, RESTS))
def test_rumours_and_what_is_answered(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
