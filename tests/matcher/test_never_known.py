"""What a list that states somebody's past does not know of: refused until the day its history ends."""

# ruff: noqa: E501

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.matcher import Matcher, moves_of
from bot.model import Kind, Move, PartialDate, Watchlist
from tests.matcher.oneline import WATCHLIST, article_of, differences, lines

UNKNOWN = """
Lumina AI retrouve Grace Okonkwo | La directrice financière a repris ses fonctions lundi. => Grace Okonkwo: return
Lumina AI sans sa trésorière | La directrice financière, Grace Okonkwo, se met en congé. => Grace Okonkwo: leave
"""
KNOWN = """
Lumina AI avait retrouvé Karim Haddad | Le chercheur avait repris ses fonctions en septembre 2022. => Karim Haddad: return old
Lumina AI perd Grace Okonkwo | La directrice financière quitte Lumina AI. => Grace Okonkwo: departure
"""


def history_until(day: date) -> Watchlist:
    return replace(
        WATCHLIST,
        organizations=tuple(replace(each, history_until=day) for each in WATCHLIST.organizations),
    )


BEFORE, AFTER = history_until(date(2024, 4, 1)), history_until(date(2024, 5, 1))


def told(line: str, watchlist: Watchlist, *last: Move) -> list[str]:
    """*last*: what is known besides of Grace Okonkwo."""
    text, _, expected = line.partition("=>")
    moves = moves_of(watchlist)
    moves = {**moves, "grace-okonkwo": (*moves["grace-okonkwo"], *last)}
    claims = Matcher(watchlist, zone=ZoneInfo("Europe/Paris")).match(article_of(text), moves)
    return differences(claims, expected)


@pytest.mark.parametrize("line", lines(UNKNOWN))
def test_leave_or_return_that_the_list_would_know_is_refused(line: str) -> None:
    assert told(line, BEFORE) == []
    assert told(line.partition("=>")[0], AFTER) == []


@pytest.mark.parametrize("line", lines(KNOWN))
def test_what_the_list_knows_and_every_departure_stands(line: str) -> None:
    assert told(line, AFTER) == []


def test_whoever_has_been_on_leave_for_a_while_comes_back() -> None:
    line = "Lumina AI retrouve Grace Okonkwo | La directrice financière a repris ses fonctions lundi. => Grace Okonkwo: return"
    on_leave, just_gone = Move(PartialDate(2023, 9), Kind.LEAVE), Move(PartialDate(2024, 4, 12), Kind.LEAVE)
    assert told(line, BEFORE, on_leave) == []
    assert told(line, AFTER, on_leave) == []
    assert told(line.partition("=>")[0], AFTER, just_gone) == []
