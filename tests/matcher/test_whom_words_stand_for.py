# ruff: noqa: E501  (a line of a table is one item)
"""Whom a pronoun, a possessive or a description stands for: by gender, by what is told of each, by who the article is about."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

BY_WHAT_IS_TOLD = """
Lumina AI perd sa voix | Sophie Marchand, directrice de la communication de Lumina AI, part en mai. ¶ C'est Hélène Porter, la directrice du marketing, qui cherchera son successeur. Elle avait pris la direction de la communication en août 2023. => Sophie Marchand: departure; Sophie Marchand: appointment old [date=2023-08]
Lumina AI perd sa voix | Sophie Marchand, directrice de la communication de Lumina AI, part en mai. ¶ C'est Hélène Porter, la directrice du marketing, qui cherchera son successeur. Entrée dans la maison en 2021, elle y avait pris la direction de la communication en août 2023. => Sophie Marchand: departure; Sophie Marchand: arrival old [date=2021]; Sophie Marchand: appointment old
Lumina AI cherche une voix | Sophie Marchand laisse la communication à son adjointe. ¶ Sophie Marchand, directrice de la communication, quittera Lumina AI en mai. Jeanne Vasseur, vice-présidente de la communication, est nommée par intérim. C'est Hélène Porter, la directrice du marketing, qui cherchera un successeur. Elle avait pris la direction de la communication en août 2023. => Sophie Marchand: departure; Jeanne Vasseur: appointment; Sophie Marchand: appointment old [date=2023-08]
Lumina AI perd sa voix | Sophie Marchand, directrice de la communication de Lumina AI, part en mai. ¶ Jeanne Vasseur lui succède. Elle avait été embauchée en 2022. => Sophie Marchand: departure [by=Jeanne Vasseur]; Jeanne Vasseur: appointment; Jeanne Vasseur: arrival old [date=2022]
"""

NOT_WHO_SPEAKS = """
Grace Okonkwo quitte Lumina AI | « Nous perdons une amie », a réagi Naïma Belkacem, la directrice technique. Elle avait rejoint l'entreprise en 2019. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2019]
Grace Okonkwo quitte Lumina AI | ¶ Wenjing Li a salué son travail. Elle rejoindra Boréal en juin. => Grace Okonkwo: departure [other=Boréal]
Grace Okonkwo quitte Lumina AI | « Je pars aussi », a réagi Naïma Belkacem. Elle quittera l'entreprise en mai. => Grace Okonkwo: departure; Naïma Belkacem: departure [date=2024-05]
Rohan Mehta passe chez Orbis | Orbis a débauché le directeur des produits de Lumina AI. ¶ Son premier patron, Paul Garrel, l'avait formé chez Boréal. Il avait ensuite rejoint Lumina AI, en 2021. => Rohan Mehta: departure [other=Orbis]; Rohan Mehta: arrival old [date=2021]
"""

OF_THAT_NAME = """
Lumina AI : Anjali Mehta promue | La chercheuse prend la direction de l'évaluation. ¶ Elle n'a aucun lien avec Rohan Mehta, le directeur des produits. Mme Mehta remplace Farah Nasser. => Anjali Mehta: appointment [by=Farah Nasser]
Lumina AI : Rohan Mehta démissionne | ¶ Anjali Mehta, responsable de l'évaluation, reste en poste. M. Mehta était arrivé en 2021. => Rohan Mehta: departure; Rohan Mehta: arrival old [date=2021]
"""

IN_CONTRAST = """
Farah Nasser quitte Lumina AI pour Boréal | La responsable de l'alignement rejoint Karim Haddad. ¶ Lui avait claqué la porte en février. => Farah Nasser: departure [other=Boréal]; Karim Haddad: departure old [date=2024-02]
Boréal recrute chez Lumina AI | Boréal a embauché Rohan Mehta. ¶ Il y retrouvera Paul Garrel. Lui aussi avait quitté Lumina AI, en 2022. => Rohan Mehta: departure [other=Boréal]; Paul Garrel: departure old [date=2022]
Rohan Mehta quitte Lumina AI | Lui succède Mateus Carvalho, responsable des agents. => Rohan Mehta: departure [by=Mateus Carvalho]; Mateus Carvalho: appointment [by=Rohan Mehta]
Rohan Mehta quitte Lumina AI | Lui a succédé Mateus Carvalho, responsable des agents. => Rohan Mehta: departure [by=Mateus Carvalho]; Mateus Carvalho: appointment [by=Rohan Mehta]
"""

WHO_COMES = """
Le patron de l'infrastructure de Boréal passe chez Lumina AI | Sacha Kermarec quitte le fabricant de puces Boréal. Owen Prescott a annoncé lundi son arrivée chez Lumina AI, où il sera responsable de l'infrastructure. => Sacha Kermarec: arrival [other=Boréal]
Owen Prescott revient chez Lumina AI | ¶ Victor Hallström s'est félicité de son retour. => Owen Prescott: return
Kwame Asante rejoint Hydra | Il quitte Lumina AI. ¶ Paul Garrel, qui dirige Hydra, se réjouit de son arrivée. => Kwame Asante: departure [other=Hydra]
Hélène Porter passe de Lumina AI à Boréal | ¶ Avant elle, Jeanne Vasseur avait fait le chemin inverse. => Hélène Porter: departure [other=Boréal]; Jeanne Vasseur: arrival old [other=Boréal]
Julien de Courval quitte Lumina AI pour Boréal | Il y retrouvera Yuki Tanabe, qui y était venue en deux temps : son départ en novembre 2022, son embauche chez Boréal en janvier 2023. => Julien de Courval: departure [other=Boréal]; Yuki Tanabe: departure old [date=2022-11]; Yuki Tanabe: venture old [other=Boréal]
Lumina AI : une démission | Sophie Marchand quitte Lumina AI. ¶ Grace Okonkwo avait démissionné en mars. À Lyon, où elle est rentrée, Mme Marchand n'exclut pas de rejoindre une ONG. => Sophie Marchand: departure; Grace Okonkwo: departure old
"""

DONE_TO = """
Lumina AI : démission de Grace Okonkwo | La directrice financière de Lumina AI démissionne. ¶ Wenjing Li, qui l'avait embauchée en 2019, ne la remplacera pas. => Grace Okonkwo: departure; Grace Okonkwo: arrival old [date=2019]
Tomasz Wiśniewski quitte Lumina AI | Le directeur scientifique s'en va, a annoncé Victor Hallström mardi. ¶ Il l'avait recruté en 2017. => Tomasz Wiśniewski: departure; Tomasz Wiśniewski: arrival old [date=2017]
Lumina AI : Thomas Berlin s'en va | Il a remis sa démission à Naïma Belkacem. ¶ Celle-ci a chargé Hugo Lemaire d'assurer l'intérim. => Thomas Berlin: departure; Hugo Lemaire: appointment
Pieter van den Berg nommé chez Lumina AI | Il devient directeur technique. ¶ Naïma Belkacem, dont il prend la place, devient conseillère du directeur général. => Pieter van den Berg: appointment [by=Naïma Belkacem]; Naïma Belkacem: appointment
Hélène Porter quitte Lumina AI | ¶ Son adjoint, Bastien Lorin, la remplace à Paris. => Hélène Porter: departure [by=Bastien Lorin]; Bastien Lorin: appointment [by=Hélène Porter]
Sommet de Davos | Hélène Porter, de Lumina AI, est grippée. Bastien Lorin la remplace à Davos. =>
Lumina AI : Léa Fontaine-Moreau limogée | ¶ Son adjointe, Jeanne Vasseur, lui succède. Elle compte contester son renvoi. => Léa Fontaine-Moreau: ouster [by=Jeanne Vasseur]; Jeanne Vasseur: appointment
Lumina AI : Haoran Zhou suspendu | ¶ Sa responsable, Wenjing Li, a refusé de commenter. Elle avait demandé son départ en février. => Haoran Zhou: leave|ouster
"""

THINGS = """
Lumina AI remanie son équipe | ¶ Quant au poste de directeur technique, vacant depuis février, il échoit à Lucas Ferrand. => Lucas Ferrand: appointment [role=directeur technique]
Lumina AI remanie son équipe | ¶ Le poste de directeur technique était libre depuis un an. Il revient à Lucas Ferrand. => Lucas Ferrand: appointment [role=directeur technique]
Lumina AI remanie son équipe | ¶ La direction technique était vacante. Lucas Ferrand la prend. => Lucas Ferrand: appointment [role=direction technique]
Lumina AI remanie son équipe | Rohan Mehta prend la recherche. ¶ Le titre de directeur des produits disparaît. M. Mehta l'avait décroché en juin 2023, en entrant dans l'entreprise. => Rohan Mehta: appointment; Rohan Mehta: arrival old
Kwame Asante change de poste chez Lumina AI | Kwame Asante, qui s'occupait de Parlio depuis son lancement, le quitte pour prendre en charge l'offre aux entreprises. => Kwame Asante: appointment
Kwame Asante change de maison | Kwame Asante, qui s'occupait de Parlio chez Lumina AI, la quitte. => Kwame Asante: departure
Paul Boucher de retour chez Lumina AI | ¶ Paul Boucher, parti fonder Hydra en 2023, venait d'en être limogé par Naïma Belkacem. => Paul Boucher: return; Paul Boucher: departure old [other=Hydra]
"""


@pytest.mark.parametrize("history", [True, False])
@pytest.mark.parametrize(
    "line",
    lines(BY_WHAT_IS_TOLD, NOT_WHO_SPEAKS, OF_THAT_NAME, IN_CONTRAST, WHO_COMES, DONE_TO, THINGS),
)
def test_words_stand_for_these(line: str, *, history: bool) -> None:
    text, _, expected = line.rpartition("=>")
    assert differences(claims_of(text.strip(), history=history), expected) == []
