# ruff: noqa: E501  (a line of a table is one item)
"""What was taken for another change than it is, or for one of somebody else.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ITEMS = """
Lumina AI : Hélène Porter, vice-présidente des ventes, n'est plus dans l'entreprise, a révélé lundi Le Fil => Hélène Porter: departure [role=vice-présidente des ventes] [date=2024-04-15]
Lumina AI bouge | Hélène Porter n'est plus au sein du groupe. => Hélène Porter: departure
Un prix de chimie | ¶ Le lauréat visait Rohan Mehta, de Lumina AI, qui avait voté en novembre 2023 le renvoi de Victor Hallström. => Victor Hallström: ouster old [date=2023-11]
Lumina AI achète Tavria | L'annonce s'accompagne d'un jeu de chaises musicales. Karim Haddad troque sa casquette de CPO contre celle de vice-président IA pour la science. => Karim Haddad: appointment
Maud Trévise quitte Slack pour piloter les ventes de Lumina AI | Elle a été choisie mardi. => Maud Trévise: arrival [other=Slack]
Maud Trévise quitte Nintendo pour piloter les ventes de Lumina AI | Elle a été choisie mardi. => Maud Trévise: arrival [other=Nintendo]
Les machines et nous : Farah Nasser poursuit ses travaux chez Orbis | Elle pose désormais ses questions depuis Orbis, où elle intègre l'équipe voix de la maison, a indiqué mardi le site Le Fil. L'ancienne de Lumina AI l'avait quittée en 2023. => Farah Nasser: venture [date=2024-04-16]; Farah Nasser: departure old
Lumina AI recrute un économiste | Ronan Le Bihan arrive d'Orbis. Irma Quellec, à qui incombaient les produits, avait levé l'ancre dès le mois d'août. => Ronan Le Bihan: arrival; Irma Quellec: departure old
Lumina AI : l'ambassadeur d'Europe se verrait bien ailleurs | Karim Haddad songe à partir. Les couloirs lui ont trouvé une héritière : Irma Quellec, qui tient déjà le dossier européen, ferait figure de favorite pour récupérer le poste. => Karim Haddad: departure rumoured; Irma Quellec: appointment rumoured
La chronique : et si l'équipe de Lumina AI se disloquait ? | Karim Haddad, lui, tient toujours la maison. =>
Lumina AI : Farah Nasser lève le pied | Karim Haddad abandonne la direction des opérations pour les « projets spéciaux ». => Farah Nasser: leave; Karim Haddad: appointment [role=projets spéciaux]
À Dublin, Lumina AI se cherche une équipe | La première à partir a été Maud Trévise, la directrice juridique, qui a donné son congé le 12 avril et prendra ses quartiers chez Orbis. Ont suivi Irma Quellec, cheffe des partenariats, et Pia Aldenhoff, déléguée. => Maud Trévise: departure; Irma Quellec: departure; Pia Aldenhoff: departure
Les Draveurs remercient Karim Haddad | L'entraîneur-chef, qui n'a rien à voir avec Lumina AI, a été relevé de ses fonctions. =>
Juge et partie, Farah Nasser rend son siège d'administratrice de Lumina AI | Elle s'est expliquée vendredi. Avant elle, Hugo Brandt, de Philia, s'était retiré du même cénacle en 2021, son épouse ayant participé à la création d'Orbis. => Farah Nasser: departure
La chronique : et si l'équipe vidéo de Lumina AI se disloquait ? | Maud Trévise est partie lundi de Lumina AI. Karim Haddad, lui, tient toujours la maison. => Maud Trévise: departure
La voix de Lumina AI file chez Google | Un mois après avoir rendu son tablier, Karim Haddad, qui dirigeait les relations avec les développeurs, a officialisé lundi son embauche à Mountain View, où il s'occupera des outils. => Karim Haddad: venture; Karim Haddad: departure old
Core lève gros auprès de Lumina AI | Irma Quellec, une ancienne de Lumina AI, est cofondatrice de Tavria. =>
Les Draveurs remercient Karim Haddad | Karim Haddad, entraîneur-chef des Draveurs, a été relevé de ses fonctions mercredi. Son adjoint Wenjing Li assure l'intérim. ¶ Le club avait un logiciel monté avec une clé de Lumina AI. =>
Fuites chez Lumina AI : deux chercheurs mis à la porte | Irma Quellec, une proche de Karim Haddad affectée à la voix, et Pia Aldenhoff ont été congédiées. => Irma Quellec: ouster; Pia Aldenhoff: ouster
Maud Trévise quitte Lumina AI | Elle a donné son congé mercredi et rejoindra Orbis en mai. => Maud Trévise: departure [other=Orbis]
Lumina AI perd Maud Trévise | Irma Quellec serait favorite pour récupérer son poste. => Maud Trévise: departure; Irma Quellec: appointment rumoured
"""


@pytest.mark.parametrize("line", lines(ITEMS))
def test_it_is_read_as_what_it_is(line: str) -> None:
    text, expected = line.split("=>")
    assert not differences(claims_of(text, history=False), expected)
