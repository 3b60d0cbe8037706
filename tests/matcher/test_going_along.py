# ruff: noqa: E501  (a line of a table is one item)
"""Who goes the way of somebody told of before, and whom a house tells of in passing.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

OUT = "Karim Haddad quitte Lumina AI pour Orbis | Le chercheur l'a annoncé mercredi."
IN = "Maud Trévise quitte Orbis pour Lumina AI | La chercheuse l'a annoncé mercredi."
DEMO = "Victor Hallström présente le nouveau modèle de Lumina AI | La démonstration a eu lieu mercredi."
OFFICE = "Lumina AI ouvre un bureau |"

GOING_ALONG = """
Irma Quellec et Pia Aldenhoff, ses lieutenantes, changent de camp avec lui. => Irma Quellec: departure; Pia Aldenhoff: departure
Irma Quellec, chercheuse de Lumina AI jusqu'à lundi, s'engage à ses côtés. => Irma Quellec: departure
Une ex-collègue restée chez Lumina AI, Irma Quellec, s'apprêterait à prendre le même train. => Irma Quellec: departure rumoured
Deux salariées de Lumina AI, Irma Quellec et Pia Aldenhoff, viennent de poser leur préavis pour le rejoindre. => Irma Quellec: departure; Pia Aldenhoff: departure
Irma Quellec part avec lui. => Irma Quellec: departure
Irma Quellec, son adjointe, embarque elle aussi. => Irma Quellec: departure
Irma Quellec, son adjointe, est du même wagon. => Irma Quellec: departure
Irma Quellec, son adjointe, fera bientôt ses cartons à son tour. => Irma Quellec: departure
Il y sera rejoint par Irma Quellec, ingénieure chez Lumina AI. => Irma Quellec: departure
Irma Quellec, ingénieure chez Lumina AI, le rejoindra en mai. => Irma Quellec: departure
Irma Quellec, ingénieure, serait en pourparlers avancés avec le groupe. => Irma Quellec: departure rumoured
Irma Quellec, qui négocie les achats de puces, lorgnerait elle aussi la sortie. => Irma Quellec: departure rumoured
On murmure qu'Irma Quellec, responsable des réseaux, ne finira pas l'année. => Irma Quellec: departure rumoured
Irma Quellec, elle, reste chez Lumina AI. =>
Irma Quellec, du cabinet Dorval, l'accompagne dans ses négociations. =>
Irma Quellec, sa compagne, vit avec lui à Paris. =>
Irma Quellec, journaliste du Fil, a fait le voyage pour le rencontrer. =>
Irma Quellec, économiste, le rejoint sur scène. =>
"""

COMING_ALONG = """
Irma Quellec et Pia Aldenhoff, ses lieutenantes chez Orbis, changent de camp avec elle. => Irma Quellec: arrival; Pia Aldenhoff: arrival
Irma Quellec, son bras droit, en serait aussi. => Irma Quellec: arrival rumoured
Irma Quellec, son bras droit, pose elle aussi ses cartons à Paris. => Irma Quellec: arrival
Irma Quellec, son bras droit, est du même convoi. => Irma Quellec: arrival
Irma Quellec, sa sœur, en est ravie. =>
"""

IN_PASSING = """
Irma Quellec, chipée à Quantelys, s'occupera des industriels. => Irma Quellec: arrival [other=Quantelys]
À ses côtés sur scène, Irma Quellec, arrivée lundi de Quantelys pour diriger les ventes. => Irma Quellec: arrival
L'effectif parisien accueille Irma Quellec, débauchée de Quantelys. => Irma Quellec: arrival
Irma Quellec, prise à Quantelys par Sopralia, s'occupera des industriels. =>
Irma Quellec, arrivée en mai chez Quantelys, s'occupe des industriels. =>
"""

AT_OUR_OFFICE = """
L'entreprise a annoncé qu'Irma Quellec dirigerait les ventes. => Irma Quellec: appointment
L'entreprise a annoncé qu'Irma Quellec, venue de Quantelys, dirigerait les ventes. => Irma Quellec: arrival
L'entreprise a annoncé qu'Irma Quellec la rejoindrait en mai. => Irma Quellec: arrival
L'entreprise a annoncé qu'Irma Quellec arriverait en mai. => Irma Quellec: arrival
L'entreprise a annoncé qu'Irma Quellec partirait en mai. => Irma Quellec: departure
L'entreprise compte sur Irma Quellec, qui la rejoindra en mai. => Irma Quellec: arrival
Irma Quellec a signé chez Lumina AI pour mener l'équipe. => Irma Quellec: arrival
Orbis a signé Irma Quellec, ingénieure de Lumina AI. => Irma Quellec: departure
À sa tête, Irma Quellec, venue de Quantelys. => Irma Quellec: arrival [other=Quantelys]
Premier visage : Irma Quellec, ex-Quantelys. => Irma Quellec: arrival
Parmi les renforts annoncés, Irma Quellec (ex-Quantelys) et Pia Aldenhoff (ex-Orbis). => Irma Quellec: arrival; Pia Aldenhoff: arrival
Irma Quellec coordonnera les équipes, avec le titre de directrice déléguée. => Irma Quellec: appointment [role=directrice déléguée]
Irma Quellec a parlé aux élus, avec le titre de directrice déléguée. =>
L'équipe voix a une nouvelle cheffe, Irma Quellec. => Irma Quellec: appointment|arrival
Le bureau a trouvé son patron : Irma Quellec. => Irma Quellec: appointment|arrival
L'équipe voix a pour cheffe Irma Quellec. =>
L'équipe voix a trouvé une solution, dit Irma Quellec. =>
L'équipe voix a une cheffe exigeante, Irma Quellec. =>
À sa tête, Irma Quellec. =>
Irma Quellec a signé avec Lumina AI pour équiper Sopralia. =>
Quantelys a annoncé qu'Irma Quellec arriverait en mai. =>
"""


@pytest.mark.parametrize("line", lines(GOING_ALONG))
def test_who_goes_with_somebody_leaves_as_they_do(line: str) -> None:
    text, expected = line.split("=>")
    assert not differences(
        claims_of(f"{OUT} {text}", history=False), f"Karim Haddad: departure;{expected}".rstrip("; ")
    )


@pytest.mark.parametrize("line", lines(COMING_ALONG))
def test_who_comes_with_somebody_arrives_as_they_do(line: str) -> None:
    text, expected = line.split("=>")
    assert not differences(
        claims_of(f"{IN} {text}", history=False), f"Maud Trévise: arrival;{expected}".rstrip("; ")
    )


@pytest.mark.parametrize("line", lines(IN_PASSING))
def test_who_is_taken_from_another_house_comes_to_the_only_one_told_of(line: str) -> None:
    text, expected = line.split("=>")
    assert not differences(claims_of(f"{DEMO} {text}", history=False), expected)


@pytest.mark.parametrize("line", lines(AT_OUR_OFFICE))
def test_what_a_house_tells_of_its_people_is_of_it(line: str) -> None:
    text, expected = line.split("=>")
    assert not differences(claims_of(f"{OFFICE} {text}", history=False), expected)


WARD = (
    "L'IA gagne les hôpitaux | On s'y intéresse. ¶ Les tablettes remplacent les blocs. {} {} « Nous "
    "sommes prêts. »"
)
FURTHER_DOWN = """
Irma Quellec, responsable des ventes, s'en va. => Irma Quellec: departure
Irma Quellec, responsable des ventes, a signé chez Orbis. => Irma Quellec: departure [other=Orbis]
Irma Quellec, responsable des ventes, est en arrêt maladie depuis lundi. => Irma Quellec: leave
Irma Quellec, responsable des ventes, serait sur le départ. => Irma Quellec: departure rumoured
Irma Quellec, directrice générale, s'en va. =>
Irma Quellec, responsable des ventes de Sopralia, s'en va. =>
Irma Quellec s'en va. =>
"""


@pytest.mark.parametrize("line", lines(FURTHER_DOWN))
def test_who_has_a_post_is_of_the_house_named_right_before(line: str) -> None:
    text, expected = line.split("=>")
    ours, wares = "Chez Lumina AI, le projet a pris du retard.", "Le modèle de Lumina AI y est utilisé."
    assert not differences(claims_of(WARD.format(ours, text), history=False), expected)
    assert not claims_of(WARD.format(wares, text), history=False)
