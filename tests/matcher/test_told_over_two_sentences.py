"""Who goes along and where to, for which house, who is chosen of two, who it is: told over two sentences."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

ALONG = lines("""
Karim Haddad quitte Lumina AI. Son adjointe, Maud Trévise, l'accompagne chez Anthropic. => \
Karim Haddad: departure [other=Anthropic]; Maud Trévise: departure [other=Anthropic]
Karim Haddad démissionne de Lumina AI. Maud Trévise, son bras droit, l'accompagnera chez Meta. => \
Karim Haddad: departure [other=Meta]; Maud Trévise: departure [other=Meta]
Karim Haddad quitte Lumina AI. Maud Trévise l'a suivi chez Meta. => \
Karim Haddad: departure; Maud Trévise: departure [other=Meta]
Karim Haddad quitte Lumina AI. Son mari, Jean Varenne, l'accompagne à Lisbonne. => Karim Haddad: departure
Karim Haddad, de Lumina AI, a visité Tokyo. Son adjointe, Maud Trévise, l'accompagnait chez Nintendo. =>
""")
FOR_WHICH = lines("""
Odile Varenne mise sur Kalia, une jeune pousse de la santé pour laquelle elle a quitté Lumina AI lundi. => \
Odile Varenne: departure [other=Kalia]
Odile Varenne a un nouvel employeur, Kalia, pour lequel elle quitte Lumina AI. => \
Odile Varenne: departure [other=Kalia]
""")
CHOSEN = lines("""
Deux candidates restaient pour le poste de directrice financière de Lumina AI : Odile Varenne et Wenjing Li. \
La seconde a été choisie. => Wenjing Li: appointment
Deux noms circulaient pour le poste de directeur technique de Lumina AI : Rohan Mehta et Wenjing Li. \
Le conseil a désigné le premier. => Rohan Mehta: appointment
Deux films étaient en lice pour la Palme : celui d'Odile Varenne et celui de Maud Trévise, de Lumina AI. \
Le jury a récompensé la seconde. =>
""")
SHOWN = lines("""
Lumina AI tient son nouveau directeur financier. Il s'agit d'Alain Trévise, actuellement chez Microsoft. => \
Alain Trévise: arrival [other=Microsoft]
Lumina AI tiendrait son directeur financier. Il s'agirait d'Alain Trévise, aujourd'hui chez Microsoft. => \
Alain Trévise: arrival rumoured [other=Microsoft]
Lumina AI cherche son futur directeur financier. Il s'agit de remplacer Pia Aldenhoff, partie en mai. => \
Pia Aldenhoff: departure old
Lumina AI a un nouveau rival. Il s'agit de Kalia, que dirige Maud Trévise, ex-Google. =>
Lumina AI aura bientôt son directeur financier. C'est Victor Hallström qui l'a annoncé. =>
""")
OTHERS = lines("""
Karim Haddad quitte Lumina AI lundi. Quarante-huit heures plus tard, Odile Varenne quittait à son tour \
Lumina AI. => Karim Haddad: departure [date=2024-04-15]; Odile Varenne: departure [date=2024-04-17]
Karim Haddad est parti de Lumina AI lundi. Deux heures plus tard, Odile Varenne quittait à son tour \
Lumina AI. => Karim Haddad: departure [date=2024-04-15]; Odile Varenne: departure [date=2024-04-15]
Une administratrice de moins chez Lumina | Ingrid Solberg a remis son mandat. => Ingrid Solberg: departure
""")


@pytest.mark.parametrize("line", [*ALONG, *FOR_WHICH, *CHOSEN, *SHOWN, *OTHERS])
def test_what_is_told(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert not differences(claims_of(text, history=False), expected)
