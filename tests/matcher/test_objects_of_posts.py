# ruff: noqa: E501  (a line of a table is one item)
"""Posts, fields, teams and seats as objects of verbs of taking and giving up, and the words that mean them."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FIELDS_TAKEN = """
Lumina AI se réorganise | Grace Okonkwo, directrice financière, récupère la modération et les relations presse. => Grace Okonkwo: appointment
Lumina AI | Haoran Zhou, jusqu'ici responsable du pré-entraînement, reprend la publicité, a annoncé l'entreprise mardi. => Haoran Zhou: appointment
Lumina AI | Haoran Zhou, jusqu'ici responsable du pré-entraînement, reçoit les partenariats, a annoncé l'entreprise mardi. => Haoran Zhou: appointment
Lumina AI | Étienne Garnier, directeur du design, prend la politique produit. => Étienne Garnier: appointment [role=politique produit]
Lumina AI perd son directeur de la recherche | Paul Garrel rejoint Boréal. Leïla Brahimi, son adjointe, hérite des projets en biologie. => Paul Garrel: departure [other=Boréal]; Leïla Brahimi: appointment [role=projets en biologie]
Lumina AI | Aux commandes du produit depuis mardi, Mateus Carvalho y remplace Rohan Mehta, qui prend la stratégie. => Mateus Carvalho: appointment; Rohan Mehta: appointment [role=stratégie]
"""

OBJECTS_MEANT = """
Lumina AI | Pieter van den Berg ne gère plus les centres de données, que reprend Julien de Courval. => Julien de Courval: appointment [role=centres de données]
Lumina AI | Léa Fontaine-Moreau abandonne les affaires réglementaires, dont hérite Clara von Reitz. => Clara von Reitz: appointment
Lumina AI | Owen Prescott abandonne la présidence, qu'il transmet à Grace Okonkwo. => Owen Prescott: departure; Grace Okonkwo: appointment [by=Owen Prescott]
Lumina AI | Victor Hallström, qui supervisait directement le produit, l'abandonne à Rohan Mehta. => Rohan Mehta: appointment
Lumina AI | Ingrid Solberg libère son siège au conseil d'administration ; Clara Martel, avocate, l'occupera à partir de mai. => Ingrid Solberg: departure; Clara Martel: arrival
Lumina AI | Ingrid Solberg et Gérard Lefranc cèdent leur siège au conseil, où s'installent Clara Martel et Paul Garrel. => Ingrid Solberg: departure; Gérard Lefranc: departure; Clara Martel: arrival; Paul Garrel: arrival
"""

THEIR_OWN = """
Lumina AI : le conseil renouvelé | Gérard Lefranc est le seul à garder son siège : Ingrid Solberg et Priscilla Thornton rendent le leur. => Ingrid Solberg: departure; Priscilla Thornton: departure
Double départ chez Lumina AI | Naïma Belkacem annonce son départ, et Wenjing Li le sien dans la foulée. => Naïma Belkacem: departure; Wenjing Li: departure
Lumina AI | Sanne de Wit a remis sa démission lundi, et Kwame Asante la sienne mardi. => Sanne de Wit: departure [date=2024-04-15]; Kwame Asante: departure [date=2024-04-16]
Lumina AI | Wenjing Li a fait ses valises lundi, Yuki Tanabe les siennes mardi. => Wenjing Li: departure; Yuki Tanabe: departure
"""

LEFT_BY = """
Lumina AI : le conseil cherche un membre | Le siège abandonné par Gérard Lefranc en novembre reste vacant. => Gérard Lefranc: departure old [date=2023-11]
Lumina AI | Le poste laissé vacant par Sophie Marchand en mars sera pourvu en interne. => Sophie Marchand: departure old [date=2024-03]
Lumina AI | Hyun-woo Baek reprend le poste abandonné par Naïma Belkacem, nommée présidente. => Hyun-woo Baek: appointment; Naïma Belkacem: appointment
"""

TEAMS_OF_THE_PROMOTED = """
Lumina AI | Anjali Mehta a été nommée directrice scientifique. Paul Boucher et Farah Nasser ont repris ses troupes le jour même. => Anjali Mehta: appointment; Paul Boucher: appointment [by=Anjali Mehta]; Farah Nasser: appointment [by=Anjali Mehta]
Lumina AI : Mateus Carvalho promu | Le responsable des agents coiffe désormais tout le produit. Son ancienne équipe échoit à Nadia Ferhat. => Mateus Carvalho: appointment; Nadia Ferhat: appointment
Lumina AI perd Farah Nasser | Ses chercheurs passeront sous l'autorité d'Anjali Mehta. => Farah Nasser: departure; Anjali Mehta: appointment
Lumina AI | Après le départ de Farah Nasser en mars, Anjali Mehta a récupéré ses chercheurs. => Farah Nasser: departure old; Anjali Mehta: appointment
Lumina AI | Naïma Belkacem rejoint Google. Ses équipes iront à Hyun-woo Baek. => Naïma Belkacem: departure [other=Google]; Hyun-woo Baek: appointment
"""

MOVED_ON = """
Lumina AI | Mateus Carvalho, qui pilotait les agents, bascule vers les entreprises. => Mateus Carvalho: appointment
Lumina AI | Farah Nasser, jusqu'alors responsable de l'alignement, glisse vers la formation. => Farah Nasser: appointment
"""

NO_POSTS = """
Lumina AI | Thomas Berlin a rendu son rapport sur la robotique, que Pieter van den Berg reprend à son compte. =>
Lumina AI | Haoran Zhou récupère les données des utilisateurs pour entraîner Parlio. =>
Lumina AI | Pieter van den Berg a reçu les puces de Boréal lundi. =>
Lumina AI | Rohan Mehta a cédé ses actions en mars, et Grace Okonkwo les siennes en avril. =>
Lumina AI | Priscilla Thornton garde son siège, Gérard Lefranc le sien : le conseil ne bouge pas. =>
Lumina AI | Victor Hallström quitte la table des négociations et laisse la main à ses avocats. =>
Lumina AI | Le produit, que Rohan Mehta présentera mardi, arrive en juin. =>
Lumina AI | La recherche, que finance Owen Prescott, coûte cher. =>
Rohan Mehta quitte Lumina AI | M. Mehta était arrivé en 2021 comme directeur des produits, avant de céder ce poste l'an dernier. => Rohan Mehta: departure; Rohan Mehta: arrival old
Lumina AI | Wenjing Li prend une stratégie prudente pour Parlio. =>
"""


@pytest.mark.parametrize(
    "line",
    lines(FIELDS_TAKEN, OBJECTS_MEANT, THEIR_OWN, LEFT_BY, TEAMS_OF_THE_PROMOTED, MOVED_ON, NO_POSTS),
)
def test_what_objects_of_posts_tell(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text), expected) == []


@pytest.mark.parametrize(
    "line", lines(FIELDS_TAKEN, OBJECTS_MEANT, THEIR_OWN, LEFT_BY, TEAMS_OF_THE_PROMOTED, NO_POSTS)
)
def test_without_what_is_known_of_them(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
