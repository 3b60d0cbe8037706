# ruff: noqa: E501  (a line of a table is one item)
"""Ordinary news of people of the house, and of others beside them, in which nobody comes or goes; each table
ends with the neighbours that do tell of it.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

FLOOR_AND_HONOURS = """
Grace Okonkwo, invitée d'honneur du forum des femmes | ¶ La directrice financière de Lumina AI prendra la parole en ouverture. =>
Sophie Marchand au congrès des maires | ¶ La directrice de la communication de Lumina AI prendra la plume pour remercier le public. =>
Yuki Tanabe ouvrira le colloque de l'École normale | ¶ La responsable du post-entraînement de Lumina AI y prendra la suite de Cédric Bonnet. =>
Karim Haddad clôturera le sommet | ¶ Le directeur de la sûreté de Lumina AI succédera à Luc Vidal. =>
Naïma Belkacem présidera la table ronde | ¶ La directrice technique de Lumina AI y accueillera Marc Lenoir, nommé la veille à la tête d'Airbus. =>
L'Institut de France distingue Tomasz Wiśniewski | ¶ Le directeur scientifique de Lumina AI a été fait membre étranger de l'Académie des sciences. =>
Hélène Porter élue « vendeuse de l'année » | ¶ La vice-présidente des ventes de Lumina AI détrône Marc Gentil, patron commercial de Dassault. =>
Parents d'élèves : Étienne Garnier élu délégué | ¶ Le directeur du design de Lumina AI remplace Mme Lopez, qui a déménagé. =>
Naïma Belkacem prend la tête de la recherche de Lumina AI | ¶ La directrice technique y succède à Marc Lenoir. => Naïma Belkacem: appointment
Grace Okonkwo s'en va | ¶ La directrice technique de Lumina AI prendra les finances en charge. Elle s'appelle Naïma Belkacem. => Grace Okonkwo: departure; Naïma Belkacem: appointment
"""

OTHER_BOARDS_AND_HOUSES = """
Hôpital Bichat : Grace Okonkwo entre au conseil | ¶ La directrice financière de Lumina AI y siégera trois ans. =>
Code.org : Victor Hallström se retire du conseil | ¶ Le patron de Lumina AI invoque un agenda chargé. Sa place revient à Melinda Grant. =>
Lumina AI sponsorise l'OL, qui change de président | ¶ John Tanner cède son fauteuil à Laura Prieto. =>
Lumina AI équipe Argo, qui perd son patron | ¶ Rémi Castel quitte ses fonctions. Hugo Perrin le remplace. =>
SGX recrute un directeur des produits | ¶ Nathan Cole occupera le poste qui fut celui de Rohan Mehta, aujourd'hui chez Lumina AI. =>
SGX recrute un directeur des produits | ¶ Nathan Cole succède à Rohan Mehta, aujourd'hui chez Lumina AI. =>
Le médiateur du conflit entre Lumina AI et les auteurs jette l'éponge | ¶ Hubert Lang, nommé en janvier, a démissionné lundi. Françoise Kern, ancienne conseillère d'État, le remplacera. =>
Affaire des droits d'auteur : le procureur remplacé à la veille du procès de Lumina AI | ¶ Bernard Vial a été muté à Lyon. =>
Le rapporteur du texte sur Lumina AI démissionne | ¶ Paul Wirth quitte ses fonctions. Nora Viard le remplace. =>
Lumina AI : Victor Hallström quitte le conseil | ¶ Il y siégeait depuis 2017. => Victor Hallström: departure
Une avocate rejoint Lumina AI | ¶ Nora Viard prend ses fonctions lundi. => Nora Viard: arrival
Lumina AI recrute une juge | ¶ Nora Viard prend ses fonctions lundi. => Nora Viard: arrival
"""

HOAXES_BIRTHS_AND_LIMBS = """
Non, Victor Hallström n'a pas été licencié : la vidéo est un canular | ¶ La séquence, vue 3 millions de fois, a été fabriquée par un étudiant. =>
Poisson d'avril : Naïma Belkacem n'a pas rejoint le PSG | ¶ La directrice technique de Lumina AI s'en amuse. =>
Le compte piraté de Grace Okonkwo annonce sa démission | ¶ La directrice financière de Lumina AI a repris la main une heure plus tard. =>
Naissance chez Naïma Belkacem | ¶ La directrice technique de Lumina AI a donné naissance à une petite Inès, qui rejoint deux frères. =>
Grace Okonkwo maman | ¶ La directrice financière de Lumina AI a accouché d'un garçon lundi. =>
Démis de son épaule, Julien de Courval absent du conseil | ¶ Le directeur des opérations de Lumina AI est tombé à ski. =>
Voile : Mateus Carvalho remplace le skipper blessé | ¶ Le responsable des agents de Lumina AI prendra la barre du trimaran samedi. =>
Lumina AI rappelle ses lunettes | ¶ Elles avaient rejoint les rayons en mars. Thomas Berlin, responsable de la robotique, présente des excuses. =>
Non, Victor Hallström n'a pas été licencié : Lumina AI dément la rumeur | ¶ => Victor Hallström: ouster denied
Julien de Courval démis de ses fonctions | ¶ Le directeur des opérations de Lumina AI a été prévenu lundi. => Julien de Courval: ouster
Révolution chez Lumina AI | Victor Hallström détrôné, c'est Naïma Belkacem qui prend les commandes. ¶ => Victor Hallström: ouster; Naïma Belkacem: appointment
"""

BESIDE_THEM = """
Un ingénieur de Lumina AI rejoint Borea | ¶ Mateus Carvalho perd ainsi son adjoint. =>
Une vice-présidente quitte Lumina AI | ¶ Interrogée, Clara von Reitz renvoie vers la direction. =>
Hélène Porter élue au conseil municipal de Sèvres | ¶ La vice-présidente des ventes de Lumina AI siégera à la place de Denis Roy. =>
Alumni de l'X : Clara von Reitz cède la présidence | ¶ La vice-présidente de Lumina AI passe le relais à Hugo Meynard. =>
Le Stade français, sponsorisé par Lumina AI, limoge son manager | ¶ Laurent Labat a été remercié. Karim Ghezal prend les rênes. =>
Lumina AI dans le viseur de la CMA | ¶ La patronne de l'autorité britannique, Sarah Cardel, est sur le départ. Son adjoint, Will Hay, la remplacera. =>
Lumina AI condamnée en appel | ¶ La présidente de la cour, Hélène Vallet, a lu l'arrêt. Elle part à la retraite fin mai. =>
Owen Prescott vend ses parts de Lucid | ¶ Le président de Lumina AI se désengage. =>
Karim Haddad supprime son compte X | ¶ Le directeur de la sûreté de Lumina AI dit au revoir à ses abonnés. « Je pars sans regret », écrit-il. =>
Colloque : Kwame Asante arrive, Karim Haddad repart | ¶ Le directeur de la sûreté de Lumina AI devait prendre un train. =>
Un ingénieur de Lumina AI rejoint Borea | ¶ Mateus Carvalho perdait patience depuis un an. => Mateus Carvalho: departure [other=Borea]
Karim Haddad dit adieu à ses abonnés | ¶ Le directeur de la sûreté quitte Lumina AI. « Je pars sans regret », écrit-il. => Karim Haddad: departure
Anne Lebrun entre au conseil d'administration de Lumina AI | ¶ L'ancienne maire y siégera deux ans. => Anne Lebrun: arrival
"""


@pytest.mark.parametrize(
    "item", lines(FLOOR_AND_HONOURS, OTHER_BOARDS_AND_HOUSES, HOAXES_BIRTHS_AND_LIMBS, BESIDE_THEM)
)
def test_nothing_changes(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
