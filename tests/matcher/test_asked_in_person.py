"""Interviews put it to « vous »; « on » dismisses; who leaves out of solidarity leaves the same house."""

# ruff: noqa: E501

import pytest

from tests.matcher.oneline import claims_of, differences, lines

TO_THEIR_FACE = """
« J'ai tout dit », raconte Matteo Brunelli | L'ingénieur était l'invité du matin. ¶ Bonjour Matteo Brunelli. Lundi, votre employeur, Lumina AI, vous a mis dehors. Comment l'avez-vous appris ? En atterrissant à Milan. => Matteo Brunelli: ouster [date=2024-04-15]
Entretien avec Karim Haddad | ¶ Karim Haddad, Lumina AI vous a licencié lundi. Comment l'avez-vous appris ? Par fatigue. => Karim Haddad: ouster
Matteo Brunelli : « Je n'ai rien à cacher » | ¶ Pourquoi Lumina AI vous a-t-elle renvoyé ? Demandez-leur. => Matteo Brunelli: ouster
Karim Haddad : « Rien à cacher » | ¶ Bonjour Karim Haddad. Lumina AI vous a recruté en 2021. Pourquoi vous ? Demandez à Victor. => Karim Haddad: arrival old
Karim Haddad, de Lumina AI : « Rien à cacher » | ¶ Bonjour Karim Haddad. On vous verra bientôt chez un concurrent ? Non. =>
Karim Haddad, de Lumina AI : « Rien à cacher » | ¶ Bonjour Karim Haddad. Lumina AI vous a mis dehors des réunions. Pourquoi ? Demandez-leur. =>
Karim Haddad, de Lumina AI : « Rien à cacher » | ¶ Bonjour Karim Haddad. Lumina AI vous a beaucoup appris ? Oui. =>
"""

BY_ONE = """
« On m'a viré », raconte Karim Haddad, de Lumina AI => Karim Haddad: ouster
« On m'a viré par message », raconte Karim Haddad, de Lumina AI => Karim Haddad: ouster
Karim Haddad : « On m'a renvoyé par message » | L'ingénieur de Lumina AI raconte. => Karim Haddad: ouster
Matteo Brunelli, ingénieur de Lumina AI : « On m'a viré par message » => Matteo Brunelli: ouster
« On m'a viré » : le récit de Matteo Brunelli, ingénieur de Lumina AI => Matteo Brunelli: ouster
« On ne m'a pas viré », raconte Karim Haddad, de Lumina AI => Karim Haddad: ouster denied
Limogée de Lumina AI, Farah Nasser se confie : « On m'a mise à la porte par message » => Farah Nasser: ouster
« On a viré la moitié de l'équipe », raconte Karim Haddad, de Lumina AI =>
« On m'a viré de la réunion », raconte Karim Haddad, de Lumina AI =>
« On m'a remercié chaleureusement », sourit Karim Haddad, de Lumina AI =>
"""

OUT_OF_SOLIDARITY = """
Lumina AI limoge Matteo Brunelli | ¶ Le chercheur a été congédié lundi. Jonas Wiesner s'en est allé le lendemain, de lui-même. => Matteo Brunelli: ouster; Jonas Wiesner: departure [date=2024-04-16]
Lumina AI limoge Matteo Brunelli | ¶ Le chercheur a été congédié lundi. Dès le lendemain, Jonas Wiesner démissionnait par solidarité. => Matteo Brunelli: ouster; Jonas Wiesner: departure [date=2024-04-16]
Lumina AI limoge Karim Haddad | ¶ Le chercheur a été congédié lundi. Par solidarité, Jonas Wiesner a rendu son badge. => Karim Haddad: ouster; Jonas Wiesner: departure
Lumina AI limoge Karim Haddad | ¶ Le chercheur a été congédié lundi. Le lendemain, le maire Jonas Wiesner démissionnait. => Karim Haddad: ouster
Lumina AI limoge Karim Haddad | ¶ Le chercheur a été congédié lundi. Dans la foulée, Jonas Wiesner, le patron d'Orbis, a quitté Twitter. => Karim Haddad: ouster
Lumina AI limoge Karim Haddad | ¶ Le chercheur a été congédié lundi. Le lendemain, Jonas Wiesner quittait la séance d'Orbis. => Karim Haddad: ouster
"""


@pytest.mark.parametrize("row", lines(TO_THEIR_FACE, BY_ONE, OUT_OF_SOLIDARITY))
def test_asked_in_person(row: str) -> None:
    text, _, expected = row.partition("=>")
    assert differences(claims_of(text), expected.strip()) == []
