# ruff: noqa: E501  (a line of a table is one item)
"""Who goes on leave rather than out, who gets a post from within, and who is said to get none."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

SAID_ALOUD = """
Lumina AI dément les rumeurs | Rohan Mehta n'a pas été nommé directeur général adjoint. => Rohan Mehta: appointment denied
Non, Karim Haddad ne prend pas la tête de la recherche chez Lumina AI. => Karim Haddad: appointment denied
Lumina AI : « Sophie Marchand n'a pas été promue directrice générale », assure un porte-parole => Sophie Marchand: appointment denied
Contrairement à ce qu'affirmait Le Fil, Haoran Zhou n'a pas été nommé directeur général de Lumina AI. => Haoran Zhou: appointment denied
Lumina AI : pourquoi Rohan Mehta n'a pas été nommé directeur général =>
Rohan Mehta, qui n'a pas été promu directeur technique, quitte Lumina AI. => Rohan Mehta: departure
"""

IN_FOR_LONG = """
Lumina AI a trouvé sa directrice juridique | Ines Dubois, salariée de l'entreprise depuis 2019, prendra ses fonctions lundi. => Ines Dubois: appointment [date=2024-04-22]
Lumina AI a un nouveau directeur technique | Jacques Dubois, dans l'entreprise depuis cinq ans, remplace Naïma Belkacem. => Jacques Dubois: appointment [by=Naïma Belkacem]
Lumina AI choisit Ines Dubois, une cadre maison passée par Hydra, pour diriger les ventes. => Ines Dubois: appointment
Qui est Ines Dubois, la nouvelle patronne de la recherche de Lumina AI ? | Passée par Hydra, elle a rejoint l'entreprise en 2020. => Ines Dubois: appointment; Ines Dubois: arrival old [date=2020]
Lumina AI embauche une directrice de l'éthique | Ines Dubois, salariée de Google depuis dix ans, prendra ses fonctions lundi. => Ines Dubois: arrival [other=Google]
Nouveau directeur de l'alignement chez Lumina AI | Membre de l'équipe de recherche de Google depuis dix ans, Jacques Dubois remplace Farah Nasser. => Jacques Dubois: arrival [other=Google] [by=Farah Nasser]
"""

ON_LEAVE = """
Grace Okonkwo part pour un congé de six mois, annonce Lumina AI. => Grace Okonkwo: leave
Rohan Mehta quitte Lumina AI pour une année sabbatique. => Rohan Mehta: leave
Rohan Mehta quitte Lumina AI après une année sabbatique. => Rohan Mehta: departure
"""

NOT_WHO_GOES = """
Lumina AI promeut une chercheuse | Yuki Tanabe s'en va. Ines Dubois lui succède. => Yuki Tanabe: departure [by=Ines Dubois]; Ines Dubois: appointment [by=Yuki Tanabe]
Lumina AI nomme une directrice technique | Naïma Belkacem quitte l'entreprise, Ines Dubois la remplace. => Naïma Belkacem: departure [by=Ines Dubois]; Ines Dubois: appointment [by=Naïma Belkacem]
Lumina AI nomme une directrice technique | Ines Dubois quitte Google pour prendre ce poste, Naïma Belkacem reste présidente. => Ines Dubois: arrival [other=Google]
"""

GIVEN_UP_TO = """
Wenjing Li abandonne la direction de la recherche de Lumina AI à Ines Dubois. => Wenjing Li: departure [by=Ines Dubois]; Ines Dubois: appointment [by=Wenjing Li]
Ingrid Solberg abandonne la présidence du conseil de Lumina AI. => Ingrid Solberg: departure
"""

FOR_NOW_THE_CHAIR = """
Administratrice de Lumina AI, Priscilla Thornton assure par intérim la présidence du conseil. => Priscilla Thornton: appointment [role=présidence du conseil par intérim]
"""


@pytest.mark.parametrize(
    "row",
    lines(
        SAID_ALOUD,
        IN_FOR_LONG,
        ON_LEAVE,
        NOT_WHO_GOES,
        GIVEN_UP_TO,
        FOR_NOW_THE_CHAIR,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []
