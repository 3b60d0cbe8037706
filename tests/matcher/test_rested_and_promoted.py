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
Lumina AI | Grace Okonkwo est partie pour un congé, Ines Dubois assure l'intérim. => Grace Okonkwo: leave [by=Ines Dubois]; Ines Dubois: appointment [by=Grace Okonkwo]
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

MADE_LESS = """
Karim Haddad est ramené au simple rang de chef de projet chez Lumina AI. => Karim Haddad: appointment [role=chef de projet]
Lumina AI ramène Karim Haddad au rang de simple chercheur. => Karim Haddad: appointment
Lumina AI ramène Karim Haddad dans ses filets. => Karim Haddad: arrival|return
"""

ALL_OF_IT = """
Administratrice système chez Lumina AI, Ines Dubois en dirige désormais toute l'informatique interne. => Ines Dubois: appointment [role=informatique interne]
Ines Dubois anime désormais toute la soirée, chez Lumina AI comme ailleurs. =>
"""

PROMOTED_AS_TITLED = """
Promue directrice technique de Lumina AI à 31 ans, Ines Dubois raconte son parcours. => Ines Dubois: appointment
Nommée directrice technique de Lumina AI en 2021, Ines Dubois raconte son parcours. => Ines Dubois: appointment old [date=2021]
"""

ONE_STORY = """
Vacance au sommet de Lumina AI | Évincé dimanche, Victor Hallström est remplacé par Grace Okonkwo. => Victor Hallström: ouster [by=Grace Okonkwo] [date=2024-04-14]; Grace Okonkwo: appointment [by=Victor Hallström]
Lumina AI | Évincé en mars, Victor Hallström est remplacé par Grace Okonkwo. => Victor Hallström: ouster old [by=Grace Okonkwo] [date=2024-03]; Grace Okonkwo: appointment [by=Victor Hallström]
"""

INTO_THE_COMMITTEE = """
Le comité exécutif de Lumina AI s'agrandit | Ines Dubois y fait son entrée. => Ines Dubois: appointment [role=comité exécutif]
Le conseil d'administration de Lumina AI s'élargit | Ines Dubois y fait son entrée. => Ines Dubois: arrival
Lumina AI remanie son comité de direction | Ines Dubois, venue de Google, y entre. => Ines Dubois: arrival [other=Google]
"""

FOR_NOW = """
Lumina AI | Léa Fontaine-Moreau a démissionné. L'intérim du service juridique est confié à Clara von Reitz. => Léa Fontaine-Moreau: departure [by=Clara von Reitz]; Clara von Reitz: appointment [by=Léa Fontaine-Moreau]
"""

ON_HIS_HEELS = """
Étienne Garnier quitte Lumina AI, Ines Dubois lui emboîte le pas à la tête du design. => Étienne Garnier: departure [by=Ines Dubois]; Ines Dubois: appointment [by=Étienne Garnier]
Étienne Garnier quitte Lumina AI pour Apple, Ines Dubois lui emboîte le pas. => Étienne Garnier: departure [other=Apple]; Ines Dubois: departure [other=Apple]
"""

KNOWN_TO_BE_THERE = """
Mateus Carvalho récupère l'équipe de Yuki Tanabe, qui s'en va chez Anthropic. => Mateus Carvalho: appointment [by=Yuki Tanabe]; Yuki Tanabe: departure [other=Anthropic] [by=Mateus Carvalho]
Rohan Mehta reprend le poste de Yuki Tanabe, qui rejoint Google. => Rohan Mehta: appointment [by=Yuki Tanabe]; Yuki Tanabe: departure [other=Google] [by=Rohan Mehta]
Google : Rohan Mehta reprend le poste de Yuki Tanabe, qui rejoint Anthropic. => Yuki Tanabe: departure [other=Anthropic]
Wenjing Li rejoint le comité exécutif de Lumina AI. => Wenjing Li: appointment [role=comité exécutif]
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
        MADE_LESS,
        ALL_OF_IT,
        PROMOTED_AS_TITLED,
        ONE_STORY,
        INTO_THE_COMMITTEE,
        FOR_NOW,
        ON_HIS_HEELS,
    ),
)
def test_without_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text, history=False), expected.strip()) == []


@pytest.mark.parametrize("row", lines(KNOWN_TO_BE_THERE))
def test_with_what_is_known_of_them(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text), expected.strip()) == []
