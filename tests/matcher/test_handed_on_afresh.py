# ruff: noqa: E501  (a line of a table is one item)
"""Who hands on a post, stands in, will not stay or is one of those who go, where nothing is known of anybody.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

HANDED_ON = """
Lumina AI redistribue les rôles | Basile Trémont, lui, cède les opérations à Irma Quellec pour s'occuper de « projets spéciaux ». => Basile Trémont: appointment; Irma Quellec: appointment [by=Basile Trémont]
Lumina AI redistribue les rôles | Basile Trémont cède les opérations à Irma Quellec pour prendre la tête des projets spéciaux. => Basile Trémont: appointment; Irma Quellec: appointment
Lumina AI : Maud Ferrière lève le pied plusieurs semaines | Owen Prescott veille sur les produits en son absence. => Maud Ferrière: leave; Owen Prescott: appointment
Owen Prescott reste chez Lumina AI | Il a cédé la direction des produits pour s'occuper de projets spéciaux. => Owen Prescott: appointment
Maud Ferrière quitte Lumina AI | Owen Prescott l'occupe par intérim. => Maud Ferrière: departure; Owen Prescott: appointment
Maud Ferrière quitte Lumina AI | Owen Prescott, son ami, occupe une maison voisine. => Maud Ferrière: departure
Lumina AI rebat ses cartes | Owen Prescott, lui, troque les produits contre un nouveau programme, « Lumina AI for Science ». => Owen Prescott: appointment
Lumina AI entre en Bourse | Le conseil restera le même, mais Basile Trémont ne siégera qu'à celui de la fondation. =>
Kyuta se vide | La start-up concurrente de Lumina AI nomme Basile Trémont à sa tête. =>
"""

NO_STAYING = """
Lumina AI : Victor Hallström à la porte, Owen Prescott s'en va | Le président n'a pas souhaité rester. => Victor Hallström: ouster; Owen Prescott: departure
Lumina AI évince Victor Hallström | Owen Prescott ne restera pas sans lui. => Victor Hallström: ouster; Owen Prescott: departure
Lumina AI évince Victor Hallström | Owen Prescott, lui, perd la présidence mais garde son poste. => Victor Hallström: ouster
Le monsieur Sécurité de Lumina AI s'en va | Le nom du partant n'est pas connu. =>
Lumina AI répond à ses critiques | Owen Prescott ne restera pas muet. =>
Lumina AI : Victor Hallström à la porte | Le directeur général l'a appris en visioconférence. Owen Prescott prend les commandes à titre provisoire. => Victor Hallström: ouster; Owen Prescott: appointment
Maud Ferrière quitte Lumina AI | Qui lui succédera ? Aucun nom ne circule, pas même celui d'Owen Prescott. => Maud Ferrière: departure
"""

SOME_OF_THEM = """
Lumina AI accuse le coup | Le départ de trois chercheurs pour Orbis, dont Paul Boucher et Farah Nasser, inquiète. => Paul Boucher: departure; Farah Nasser: departure
Lumina AI accuse le coup | Owen Prescott parle après la perte de huit chercheurs au profit d'Orbis, parmi lesquels Paul Boucher et Farah Nasser. => Paul Boucher: departure old; Farah Nasser: departure old
Karim Haddad lance Hexa Labs | Basile Trémont, ancien de Lumina AI lui aussi, est de l'aventure. => Karim Haddad: venture; Basile Trémont: venture
Lumina AI se réorganise | Le responsable des modèles, Owen Prescott, fonde Lumen Labs, un groupe de recherche maison. =>
"""


WHO_IS_MEANT = """
Owen Prescott, le nouveau cerveau de Lumina AI | Le Polonais succède à Karim Haddad. Celui-ci a annoncé mardi qu'il quittait la société. => Owen Prescott: appointment [by=Karim Haddad]; Karim Haddad: departure [date=2024-04-16]
Lumina AI perd ses chercheurs | Karim Haddad confirme : lui et ses deux compères, Paul Boucher et Owen Prescott, rejoindront Orbis. => Karim Haddad: departure [other=Orbis]; Paul Boucher: departure; Owen Prescott: departure
Victor Hallström débarqué de Lumina AI : qui est Maud Ferrière, qui le remplace ? | Passée par Orbis, la directrice technique a 34 ans. => Victor Hallström: ouster; Maud Ferrière: appointment
Karim Haddad et Lumina AI, la rupture | Le cofondateur reprend sa liberté pour un projet personnel. => Karim Haddad: departure
Centres de données : la course au gigawatt | Dorval attend. ¶ Lumina AI s'est trouvé un avocat de taille. Owen Prescott a fait savoir mardi qu'il la rejoignait, depuis Londres. => Owen Prescott: arrival
Karim Haddad, d'Orbis à Lumina AI | Karim Haddad a rejoint Lumina AI à l'automne, après dix ans chez Orbis. => Karim Haddad: arrival old
"""

TABLES = (HANDED_ON, NO_STAYING, SOME_OF_THEM, WHO_IS_MEANT)


@pytest.mark.parametrize("item", lines(*TABLES))
def test_it_is_read_without_history(item: str) -> None:
    text, _, expected = item.partition("=>")
    assert differences(claims_of(text, history=False), expected) == []
