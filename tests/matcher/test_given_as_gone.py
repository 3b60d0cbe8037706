"""Somebody was said to go, and says no in the same sentence."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

STAYS = """
Orbis débauche deux cadres de Lumina AI | ¶ Le nom d'un troisième ingénieur, Rohan Mehta, avait circulé. Il reste chez Lumina AI, assure son entourage. => Rohan Mehta: departure denied
Lumina AI cherche un patron | ¶ Le nom de Rohan Mehta avait circulé. Il reste chez Orbis. =>
Parlio 5 arrive | ¶ Le nom du modèle avait circulé. Rohan Mehta reste chez Lumina AI. =>
    Quant à Karim Haddad, à qui l'on prêtait des envies d'ailleurs, il nous fait répondre qu'il ne bouge pas. => Karim Haddad: departure denied
    Karim Haddad, cité ces derniers jours parmi les partants possibles, coupe court : il reste. => Karim Haddad: departure denied
    Odile Varenne, qu'on disait en froid avec Victor Hallström, a fait démentir tout projet de départ. => Odile Varenne: departure denied
    Karim Haddad, que plusieurs médias voyaient déjà chez Orbis, assure qu'il n'ira nulle part. => Karim Haddad: departure denied [other=Orbis]
    Odile Varenne, annoncée chez Orbis par un blog, restera chez Lumina AI, a-t-elle fait savoir jeudi. => Odile Varenne: departure denied [other=Orbis]
    À ceux qui l'imaginaient déjà ailleurs, Karim Haddad répond qu'il a signé pour durer. => Karim Haddad: departure denied
    Karim Haddad, pressenti chez Orbis depuis l'été, reste finalement. => Karim Haddad: departure denied [other=Orbis]
    Invité d'un salon, Karim Haddad a récusé les informations qui l'envoyaient chez Orbis. => Karim Haddad: departure denied [other=Orbis]
    Karim Haddad, que l'on disait sur le départ lui aussi, a fait savoir qu'il n'en était rien. => Karim Haddad: departure denied
    On disait Karim Haddad sur le départ, mais il n'en est rien. => Karim Haddad: departure denied
    Également donné partant, Karim Haddad, qui conduit les produits, fait répondre qu'il n'en est rien. => Karim Haddad: departure denied
"""  # noqa: E501
SAYS_NO_TO_NOTHING_OF_IT = """
    Malgré les rumeurs, Odile Varenne reste prudente.
    Karim Haddad, qui avait annoncé chez Orbis un casque en 2021, reste discret.
    Karim Haddad, attendu ailleurs ce jour-là, n'était pas sur scène.
    Malgré les rumeurs, le prix ne bouge pas, dit Karim Haddad.
    Karim Haddad dément, la rumeur court toujours.
    Karim Haddad dément tout projet de puce, malgré les rumeurs.
    Odile Varenne a démenti les informations sur le départ du stagiaire qui avait parlé à la presse.
"""


@pytest.mark.parametrize("line", lines(STAYS))
def test_it_is_denied(line):
    text, _, expected = line.partition("=>")
    assert differences(claims_of(f"Lumina AI : qui reste, qui part | {text}", history=False), expected) == []


@pytest.mark.parametrize("text", lines(SAYS_NO_TO_NOTHING_OF_IT))
def test_it_is_about_something_else(text):
    assert claims_of(f"Lumina AI présente Parlio 6 | {text}", history=False) == ()


def test_a_quote_takes_back_what_it_has_read():
    said = claims_of("Karim Haddad : « J'ai lu que je quittais Lumina AI, c'est faux »", history=False)
    assert differences(said, "Karim Haddad: departure denied") == []
