# ruff: noqa: E501  (a line of a table is one item)
"""Who was dismissed, brought back and gone again in other years, recalled in an article about something else.

The format is that of ``oneline``.
"""

import pytest

from bot.model import Kind, Move, PartialDate, Seat
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

TWO_IN_A_POST = """
Lumina AI ouvre un bureau | ¶ L'intérim avait été confié à Grace Okonkwo, puis à Owen Prescott. => Grace Okonkwo: appointment old; Owen Prescott: appointment old [by=Grace Okonkwo]
Lumina AI ouvre un bureau | ¶ Victor Hallström, limogé en mars 2022, avait été remplacé par Grace Okonkwo, puis par Owen Prescott. => Victor Hallström: ouster old [date=2022-03]; Grace Okonkwo: appointment old [by=Victor Hallström]; Owen Prescott: appointment old [by=Grace Okonkwo]
Lumina AI ouvre un bureau | ¶ Le conseil avait confié l'intérim à Grace Okonkwo en mars 2022 puis à Owen Prescott en avril. => Grace Okonkwo: appointment old [date=2022-03]; Owen Prescott: appointment old [date=2022-04]
Lumina AI ouvre un bureau | ¶ Les rênes de Lumina AI étaient passées des mains de Victor Hallström à celles de Grace Okonkwo, puis d'Owen Prescott. => Grace Okonkwo: appointment old [by=Victor Hallström]; Owen Prescott: appointment old [by=Grace Okonkwo]
Lumina AI ouvre un bureau | ¶ L'outil a été montré à Grace Okonkwo, puis à Owen Prescott. =>
Lumina AI ouvre un bureau | ¶ Entre le renvoi de Victor Hallström et son retour, Lumina AI a vécu cinq jours de chaos. => Victor Hallström: ouster old; Victor Hallström: return old
"""

ONE_BEHIND_THE_OTHER = """
Lumina AI ouvre un bureau | ¶ Ingrid Solberg a fait son entrée au conseil en juin 2022, suivie de Gérard Lefranc en août. => Ingrid Solberg: arrival old [date=2022-06]; Gérard Lefranc: arrival old [date=2022-08]
Lumina AI ouvre un bureau | ¶ Ingrid Solberg avait quitté le conseil en juin 2022, imitée par Gérard Lefranc en août. => Ingrid Solberg: departure old [date=2022-06]; Gérard Lefranc: departure old [date=2022-08]
"""

ON_THE_BOARD = """
Lumina AI ouvre un bureau | ¶ Ingrid Solberg et Priscilla Thornton sont entrées au conseil en mars 2022, Gérard Lefranc en août. => Ingrid Solberg: arrival old [date=2022-03]; Priscilla Thornton: arrival old [date=2022-03]; Gérard Lefranc: arrival old [date=2022-08]
Lumina AI ouvre un bureau | ¶ Gérard Lefranc a quitté le conseil en mai 2023, deux ans après l'avoir rejoint. => Gérard Lefranc: departure old [date=2023-05]; Gérard Lefranc: arrival old [date=2021]
Lumina AI ouvre un bureau | ¶ Gérard Lefranc est sorti du conseil en mai 2023, deux ans après y être entré. => Gérard Lefranc: departure old [date=2023-05]; Gérard Lefranc: arrival old [date=2021]
Lumina AI ouvre un bureau | ¶ Lumina AI a quitté le classement aussi vite qu'elle y était entrée. =>
Lumina AI ouvre un bureau | ¶ Priscilla Thornton, nommée au conseil en 2022 en même temps que Gérard Lefranc, se tait. => Priscilla Thornton: arrival old [date=2022]; Gérard Lefranc: arrival old
Lumina AI ouvre un bureau | ¶ Le comité est présidé par Gérard Lefranc. Ce professeur de l'EPFZ a intégré le conseil d'administration en août 2022. => Gérard Lefranc: arrival old [date=2022-08]
"""

BY_WHAT_IT_MAKES = """
Parlio passe à la vitesse supérieure | L'outil de Lumina AI écrit des applications entières. ¶ L'idée vient de Karim Haddad, un cofondateur de l'entreprise parti début 2022. => Karim Haddad: departure old [date=2022]
Un film tourné sans caméra | Un court-métrage a été monté avec l'outil de Lumina AI. ¶ Karim Haddad, qui a quitté l'entreprise début 2022, l'a produit. =>
"""

WHAT_CAME_NEXT = """
Lumina AI ouvre un bureau | ¶ En mars 2022, Karim Haddad quittait Lumina AI. Farah Nasser devait l'imiter quelques mois plus tard. => Karim Haddad: departure old [date=2022-03]; Farah Nasser: departure old
Lumina AI ouvre un bureau | ¶ Karim Haddad devait quitter Lumina AI, il est resté. =>
Lumina AI ouvre un bureau | ¶ Karim Haddad avait quitté Lumina AI en 2022, débauché par Meta. => Karim Haddad: departure old [other=Meta] [date=2022]
"""

IN_THOSE_DAYS = """
Lumina AI ouvre un bureau | ¶ On n'avait rien vu de tel depuis le week-end de mars 2022 où la direction avait échu à Grace Okonkwo. => Grace Okonkwo: appointment old [date=2022-03]
Lumina AI ouvre un bureau | ¶ Il avait vécu les cinq jours de mars 2022 durant lesquels Victor Hallström fut évincé. => Victor Hallström: ouster old [date=2022-03]
"""

BEFORE_THEY_LEFT = """
Lumina AI ouvre un bureau | ¶ Peu avant que Karim Haddad ne quitte Lumina AI, en 2022, la société avait déposé un brevet. => Karim Haddad: departure old [date=2022]
Lumina AI ouvre un bureau | ¶ Le courriel date de janvier 2022, un mois avant que Karim Haddad ne quitte Lumina AI. => Karim Haddad: departure old
Lumina AI ouvre un bureau | ¶ Avant que Karim Haddad ne quitte Lumina AI, il faudra lui trouver un successeur. =>
"""

HOUSES_OF_THEIRS = """
Borea lance une école | ¶ Le marché attire aussi Sillage, que Karim Haddad a lancée après avoir quitté Lumina AI en 2022. => Karim Haddad: departure old [date=2022]; Karim Haddad: venture old [other=Sillage]
Borea lance une école | ¶ Parmi ses rivales figure Sillage, la société montée par Karim Haddad à sa sortie de Lumina AI en 2022. => Karim Haddad: venture old [other=Sillage]; Karim Haddad: departure old [date=2022]
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


@pytest.mark.parametrize("line", lines(TWO_IN_A_POST))
def test_a_post_may_change_hands_twice(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(ONE_BEHIND_THE_OTHER))
def test_who_follows_does_so_in_the_same_year(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(ON_THE_BOARD))
def test_a_seat_is_one_of_several_on_the_board(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(BY_WHAT_IT_MAKES))
def test_an_article_on_what_a_house_makes_is_about_the_house(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(WHAT_CAME_NEXT))
def test_what_came_next_is_told(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(IN_THOSE_DAYS))
def test_a_day_in_which_it_came_about_dates_it(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(BEFORE_THEY_LEFT))
def test_before_they_left_is_no_condition(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(HOUSES_OF_THEIRS))
def test_a_house_is_told_with_who_founded_it(line: str) -> None:
    _read(line)


@pytest.mark.parametrize("line", lines(ASKED_FOR_A_WORD))
def test_what_opens_a_sentence_as_a_participle_is_no_name(line: str) -> None:
    _read(line)


def _read(line: str) -> None:
    text, _, expected = line.partition("=>")
    assert differences(claims_of(text.strip(), history=False), expected) == []


def test_who_is_known_to_have_gone_in_the_same_month_is_read_as_having_come() -> None:
    moves = {
        "owen-prescott": (
            Move(PartialDate(2022, 3, 20), Kind.APPOINTMENT, Seat.STAFF),
            Move(PartialDate(2022, 3, 22), Kind.DEPARTURE, Seat.STAFF),
        )
    }
    text = "Lumina AI ouvre un bureau | ¶ L'intérim avait été confié en mars 2022 à Owen Prescott."
    assert differences(claims_of(text, moves=moves), "Owen Prescott: appointment old") == []
