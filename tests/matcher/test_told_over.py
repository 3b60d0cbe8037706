"""What is told over again is no news: stories headed as such, what is recounted, a leave that has lasted."""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

STORIES = """
Cinq jours en mars : récit d'un putsch raté | Comment Lumina AI a changé trois fois de patron. ¶ Karim Haddad récupère son fauteuil. Farah Nasser y perd son siège. => Karim Haddad: return old; Farah Nasser: departure old
Rétro 2023 : les jours de Lumina AI | ¶ Karim Haddad est bombardé patron par intérim. => Karim Haddad: appointment old
Lumina AI : chronologie d'une crise | ¶ Karim Haddad est évincé. Odile Varenne prend l'intérim. => Karim Haddad: ouster old; Odile Varenne: appointment old
Lumina AI : récit d'une crise | ¶ Karim Haddad a finalement quitté Lumina AI mercredi soir. => Karim Haddad: departure
"""  # noqa: E501
RECOUNTED = """
2023 chez Lumina AI : le pot de départ permanent | On a fait les comptes. ¶ Ils sont partis :<br>• Irma Quellec (février 2023)<br>• Karim Haddad, chercheur => Irma Quellec: departure old; Karim Haddad: departure old
Lumina AI : l'année 2023 en dix départs | On compte. ¶ Ils sont partis :<br>• Karim Haddad, chercheur => Karim Haddad: departure old
2024 chez Lumina AI : les premiers départs | On compte. ¶ Ils sont partis :<br>• Karim Haddad, chercheur => Karim Haddad: departure
Farah Nasser dit pourquoi elle a voté la chute de Karim Haddad, le PDG de Lumina AI => Karim Haddad: ouster old
Un livre retrace de l'intérieur le renvoi de Karim Haddad, le PDG de Lumina AI => Karim Haddad: ouster old
Farah Nasser explique pourquoi vendredi sera son dernier jour chez Lumina AI => Farah Nasser: departure
Lumina AI annonce le renvoi de Karim Haddad, son PDG => Karim Haddad: ouster
Le dossier | ¶ L'équipe de Lumina AI fut dissoute. Odile Varenne hérita alors de la recherche. => Odile Varenne: appointment old
"""  # noqa: E501
LASTING = """
En congé depuis deux mois et demi, Farah Nasser, de Lumina AI, écrit. => Farah Nasser: leave old
En congé depuis plus de trois semaines, Farah Nasser, de Lumina AI, écrit. => Farah Nasser: leave old
En congé depuis lundi, Farah Nasser, de Lumina AI, donne de ses nouvelles. => Farah Nasser: leave
Farah Nasser, chez Lumina AI depuis six mois, prend un congé. => Farah Nasser: leave
Lumina AI : Farah Nasser est en congé => Farah Nasser: leave
"""
FRAMES = """
Portrait | ¶ Karim Haddad entre chez Lumina AI en 2016. Il y prend la tête de la recherche. => Karim Haddad: arrival old; Karim Haddad: appointment old
Lumina AI | ¶ Farah Nasser, qui était arrivée en 2021, cède son siège. Karim Haddad s'en va. => Farah Nasser: departure; Farah Nasser: arrival old; Karim Haddad: departure
Portrait | ¶ Karim Haddad entre chez Lumina AI en 2016.¶Jeudi, il y prend la tête de la recherche. => Karim Haddad: arrival old; Karim Haddad: appointment
"""  # noqa: E501


@pytest.mark.parametrize("line", lines(STORIES, RECOUNTED, LASTING, FRAMES))
def test_what_is_told_over_is_no_news(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text.strip(), history=False), expected.strip()) == []
