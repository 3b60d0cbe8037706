"""Of a leading together, a time spent and a team inherited; whom « on » thanks; what one comes back to."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TOLD = lines("""
Maud Trévise était la porte-parole de Lumina AI. On l'a remerciée. => Maud Trévise: ouster
Maud Trévise a été la voix de Lumina AI. Elle ne l'est plus : on l'a remerciée. => Maud Trévise: ouster
Léa Fontaine-Moreau réintègre la direction juridique de Lumina AI. => Léa Fontaine-Moreau: return
Grace Okonkwo a réintégré la direction financière de Lumina AI. => Grace Okonkwo: return
Odile Varenne ne travaillera plus chez Lumina AI. => Odile Varenne: departure
Victor Hallström ne dirigera plus Lumina AI. => Victor Hallström: departure
Lumina AI hérite de Maud Trévise, transfuge de Google. => Maud Trévise: arrival [other=Google]
Odile Varenne, de Lumina AI, hérite des équipes de Karim Haddad, en partance pour Meta. => \
Odile Varenne: appointment [by=Karim Haddad]; Karim Haddad: departure [other=Meta]
Le nouveau patron de la sûreté de Lumina vient de l'intérieur | Odile Varenne hérite de l'équipe de \
Karim Haddad, qui part chez Meta. => \
Odile Varenne: appointment [by=Karim Haddad]; Karim Haddad: departure [other=Meta]
""")
NOTHING = lines("""
Maud Trévise était la porte-parole de Lumina AI. On l'a remerciée chaleureusement. =>
Maud Trévise, de Lumina AI, a pris la parole. On l'a remerciée pour son accueil. =>
Maud Trévise, de Lumina AI, a préparé le café. On l'a remerciée d'un bouquet. =>
Victor Hallström et Owen Prescott ne dirigeront plus Lumina AI ensemble. =>
Victor Hallström et Owen Prescott ne dirigeront plus Lumina AI en tandem. =>
Victor Hallström ne dirige plus seul Lumina AI. =>
Odile Varenne ne travaillera plus en binôme avec Karim Haddad chez Lumina AI. =>
C'est le temps que Jérôme Quellec, chef des ventes, aura passé chez Lumina AI. =>
Odile Varenne raconte les trois ans qu'elle a passés chez Lumina AI. =>
Le robot de Lumina AI réintègre la compétition. =>
""")


@pytest.mark.parametrize("line", [*TOLD, *NOTHING])
def test_what_is_told(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert not differences(claims_of(text, history=False), expected)
