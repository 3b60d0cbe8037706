"""Several kinds at once, as typed and in words."""

import pytest

from bot.chat.kinds import GROUPS, kinds_in_words, read_kinds
from bot.chat.wishes import Wish
from bot.model import DEFAULT_KINDS, Certainty, Kind
from tests.chat.stage import manner


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        ("out", GROUPS["out"]),
        ("Départs", GROUPS["out"]),
        ("departures", GROUPS["out"]),
        ("limogeage, nomination", {Kind.OUSTER, Kind.APPOINTMENT}),
        ("arrivées et retours ; projets", GROUPS["in"] | GROUPS["ventures"]),
        ("ouster+leave", {Kind.OUSTER, Kind.LEAVE}),
        ("all", set(Kind)),
        ("départs, zzz", None),
        (",;", None),
        ("", None),
    ],
)
def test_kinds_are_read_as_typed(typed, kinds):
    assert read_kinds(typed) == kinds


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        (frozenset(Kind), "tous les mouvements"),
        (DEFAULT_KINDS, "tous les mouvements sauf les projets"),
        (GROUPS["in"], "arrivées et retours"),
        (frozenset({Kind.LEAVE, Kind.OUSTER}), "limogeage, congé"),
    ],
)
def test_kinds_in_words(kinds, words):
    assert kinds_in_words(kinds, manner()) == words


@pytest.mark.parametrize(
    "wish",
    [
        Wish(),
        Wish(Certainty.ANNOUNCED),
        Wish(kinds=frozenset(Kind), mention=True),
        Wish(Certainty.ALL, frozenset(Kind) - {Kind.LEAVE}, mention=True),
    ],
)
def test_a_wish_travels_in_a_button(wish):
    assert ":" not in wish.encoded
    assert len(f"pick:{wish.encoded}:*") <= 90
    assert Wish.read(Wish.options(wish.encoded), manner()) == wish
