# ruff: noqa: E501  (a line of a table is one item)
"""Who was dismissed, brought back and gone again in other years, recalled in an article about something else.

The format is that of ``oneline``.
"""

import pytest

from tests.matcher.oneline import claims_of, differences, lines

MONTHS_OF_A_YEAR = """
Lumina AI ouvre un bureau | ¶ Owen Prescott, le président de Lumina AI, avait pris un congé d'août à octobre 2022. => Owen Prescott: leave old [date=2022-08]
Lumina AI ouvre un bureau | ¶ Owen Prescott, le président de Lumina AI, avait pris un congé d'octobre à janvier 2022. => Owen Prescott: leave old [date=2021-10]
Lumina AI ouvre un bureau | ¶ L'année 2021 avait été celle des départs : Farah Nasser en février, Rohan Mehta en mai, Karim Haddad en septembre. => Farah Nasser: departure old [date=2021-02]; Rohan Mehta: departure old [date=2021-05]; Karim Haddad: departure old [date=2021-09]
Lumina AI ouvre un bureau | ¶ À l'été 2021, Lumina AI perdait Farah Nasser, qui était partie en août. => Farah Nasser: departure old [date=2021-08]
Lumina AI ouvre un bureau | ¶ Farah Nasser, arrivée chez Lumina AI en 2021, est partie en mars. => Farah Nasser: arrival old [date=2021]; Farah Nasser: departure old [date=2024-03]
"""


DISMISSED_AND_BACK = """
Lumina AI ouvre un bureau | ¶ Victor Hallström avait été renvoyé en mars 2022, puis réinstallé dans ses fonctions. => Victor Hallström: ouster old [date=2022-03]; Victor Hallström: return old
Lumina AI ouvre un bureau | ¶ Un éditorialiste renvoie Victor Hallström à ses responsabilités. =>
Lumina AI ouvre un bureau | ¶ En mars 2022, Victor Hallström retrouvait son fauteuil, et avec lui Owen Prescott. => Victor Hallström: return old [date=2022-03]; Owen Prescott: return old
Lumina AI ouvre un bureau | ¶ Farah Nasser a quitté Lumina AI en 2022, et avec elle Rohan Mehta ; le laboratoire a survécu. => Farah Nasser: departure old [date=2022]; Rohan Mehta: departure old
Lumina AI ouvre un bureau | ¶ Victor Hallström retrouvait son poste et retrouvait Owen Prescott. => Victor Hallström: return
Karim Haddad quitte Lumina AI | Le directeur de la sûreté part en juin. ¶ Proche de Victor Hallström, il avait bataillé pour son retour en 2022. => Karim Haddad: departure
"""

GONE_AGAIN = """
Lumina AI ouvre un bureau | ¶ Farah Nasser est revenue chez Lumina AI en 2021, puis est repartie en mai 2022. => Farah Nasser: return old [date=2021]; Farah Nasser: departure old [date=2022-05]
Lumina AI ouvre un bureau | ¶ Farah Nasser a retrouvé Lumina AI en 2021, avant de repartir en mai 2022. => Farah Nasser: return old [date=2021]; Farah Nasser: departure old [date=2022-05]
Lumina AI ouvre un bureau | ¶ Farah Nasser y revient en 2021, l'espace de quelques mois, puis repart en 2022. => Farah Nasser: return old [date=2021]; Farah Nasser: departure old [date=2022]
Lumina AI ouvre un bureau | ¶ Farah Nasser est revenue de Bruxelles, puis est repartie mardi. =>
"""

ASKED_FOR_A_WORD = """
Lumina AI ouvre un bureau | ¶ Contactée, la société de Victor Hallström, revenu en mars 2022 après son éviction, n'a rien dit. => Victor Hallström: return old [date=2022-03]; Victor Hallström: ouster old
Lumina AI ouvre un bureau | ¶ Interrogée, l'entreprise que dirige Victor Hallström, revenu en mars 2022 après son éviction, n'a rien dit. => Victor Hallström: return old [date=2022-03]; Victor Hallström: ouster old
Sillage, la start-up de Rohan Mehta, lève des fonds | ¶ Rohan Mehta a quitté Lumina AI pour Sillage en 2022. => Rohan Mehta: departure old [other=Sillage] [date=2022]
"""


@pytest.mark.parametrize("line", lines(MONTHS_OF_A_YEAR))
def test_a_month_has_the_year_told_beside_it(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(DISMISSED_AND_BACK))
def test_who_is_dismissed_may_come_back(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(GONE_AGAIN))
def test_who_is_back_goes_again(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(ASKED_FOR_A_WORD))
def test_what_opens_a_sentence_as_a_participle_is_no_name(line: str) -> None:
    _read(line)


def _read(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text.strip(), history=False), expected) == []
