# ruff: noqa: E501  (a line of a table is one item)
"""What is there already and begins with nobody's coming, whom a farewell is about, and where a coming is from.

The format is that of ``oneline``; an empty right side is an item that makes no claim.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

LED_ALREADY = """
Lumina AI a annoncé mardi la nomination de la financière Line Maurois à son conseil d'administration, présidé par Ingrid Solberg => Line Maurois: arrival
Lumina AI annonce l'arrivée de Line Maurois dans son équipe juridique, dirigée par Léa Fontaine-Moreau => Line Maurois: arrival
Lumina AI annonce la refonte de son équipe juridique, dirigée par Léa Fontaine-Moreau =>
Lumina AI annonce la création de son comité de sûreté, présidé par Karim Haddad => Karim Haddad: appointment
Lumina AI ouvre sa filiale française, dirigée par Karim Haddad => Karim Haddad: appointment
"""

FAREWELLS = """
Dmitri Voronov quitte déjà Orbis | Il n'aura tenu que six mois. ¶ « Nous sommes tristes de le voir partir », a réagi Jean Moulin, directeur scientifique de la société. Il avait quitté Lumina AI en août. Il s'apprêterait à rejoindre la jeune pousse de Mira Sandoval. => Dmitri Voronov: departure old; Dmitri Voronov: venture rumoured
Paul Boucher quitte Lumina AI | « Il va nous manquer », a écrit Étienne Garnier. Il rejoindra Orbis en mai. => Paul Boucher: departure [other=Orbis]
Paul Boucher prend la parole chez Lumina AI | « Je vais vous manquer », a lancé Étienne Garnier. Il quittera la maison en mai. => Étienne Garnier: departure
"""

FOUNDED = """
Dmitri Voronov travaillait chez Orbis, le rival de Lumina AI, la société qu'il avait fondée en 2018 =>
L'ancien de Lumina AI Dmitri Voronov dirige Novalys, la société qu'il a fondée en 2023 => Dmitri Voronov: venture old [other=Novalys]
Wenjing Li, patronne de la recherche de Lumina AI, honorée | Vingt ans après y être arrivée comme étudiante, Wenjing Li est revenue sur le campus de Lille. =>
Wenjing Li est entrée chez Lumina AI comme doctorante en 2018 => Wenjing Li: arrival old
"""

COMINGS_FROM = """
Lumina AI : Sophie Marchand prend un congé | La maladie a été découverte peu après son arrivée de Vauban, en décembre. => Sophie Marchand: leave; Sophie Marchand: arrival old [other=Vauban] [date=2023-12]
Orbis recrute Wenjing Li | Son arrivée de Lumina AI est prévue en mai. => Wenjing Li: departure [other=Orbis]
Depuis l'arrivée de Line Maurois à la tête d'Orbis, Lumina AI souffre =>
Lumina AI ouvre | Lumina AI a confié à Line Maurois la direction de sa filiale. Entrée dans l'entreprise en 2021 après dix ans chez Vauban, cette centralienne vendait Parlio. Elle rendra compte à Irma Quellec. Recrutée en mars, l'ancienne patronne d'Orbis a détaillé lundi ses projets. => Line Maurois: appointment; Line Maurois: arrival old [other=Vauban]; Irma Quellec: arrival old [other=Orbis]
Lumina AI ouvre | Elle rendra compte à Irma Quellec, dont la prise de fonction est prévue le 2 mai. Recrutée en mars, elle a détaillé ses projets. => Irma Quellec: arrival
Lumina AI ouvre | Entrée dans l'entreprise en 2019, Irma Quellec prendra ses fonctions de directrice financière le 2 mai. => Irma Quellec: arrival old; Irma Quellec: appointment
"""

ESCAPED = """
Kyuta échappe à Lumina AI : son PDG Rémi Castel rejoint Orbis =>
Kyuta résiste à Lumina AI | Sa patronne, Maud Lemire, rejoint Orbis. =>
Wenjing Li échappe à Lumina AI : elle rejoint Orbis => Wenjing Li: departure [other=Orbis]
"""


@pytest.mark.parametrize("line", lines(LED_ALREADY, FAREWELLS, FOUNDED, COMINGS_FROM, ESCAPED))
def test_item_makes_these_claims(line: str) -> None:
    text, _, expected = line.rpartition("=>")
    assert not differences(claims_of(text.strip()), expected)
