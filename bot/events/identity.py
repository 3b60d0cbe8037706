"""Who and which way: the hard facts on which two claims must agree to be one event."""

import hashlib
from base64 import b32encode
from collections.abc import Collection, Iterable
from enum import StrEnum

from rapidfuzz.distance import DamerauLevenshtein

from bot.model import Claim, Event, Kind, fold

_ID_LENGTH = 7
_LONG_NAME = 6  # below this many letters one typo makes another name


class Direction(StrEnum):
    """Which way somebody moves. Two kinds of one direction may be one event, told differently."""

    OUT = "out"
    IN = "in"
    INSIDE = "inside"
    ELSEWHERE = "elsewhere"


DIRECTIONS = {
    Kind.DEPARTURE: Direction.OUT,
    Kind.OUSTER: Direction.OUT,
    Kind.LEAVE: Direction.OUT,
    Kind.ARRIVAL: Direction.IN,
    Kind.RETURN: Direction.IN,
    Kind.APPOINTMENT: Direction.INSIDE,
    Kind.VENTURE: Direction.ELSEWHERE,
}

# « OpenAI nomme X » and « X rejoint OpenAI » may be the same news of somebody from outside.
STEPS_IN = frozenset({Direction.IN, Direction.INSIDE})


def same_direction(a: Kind, b: Kind) -> bool:
    """True when *a* and *b* may be two accounts of one change."""
    one, other = DIRECTIONS[a], DIRECTIONS[b]
    return one is other or {one, other} == STEPS_IN


def of_person(claim: Claim, events: Iterable[Event]) -> list[Event]:
    """The events of the claim's person in the claim's organisation.

    The id decides where both have one. Otherwise names are compared: equal up to case, accents and a
    typo, or one the bare last name of the other, if that last name belongs to one person only.
    """
    here = [event for event in events if event.organization == claim.organization]
    if claim.person_id is not None:
        name = fold(claim.person)
        return [
            event
            for event in here
            if event.person_id == claim.person_id
            or (event.person_id is None and fold(event.person) == name and " " in name)
        ]
    near = [e for e in here if e.person_id is None and _compatible(fold(e.person), fold(claim.person))]
    full = [e for e in near if len(fold(e.person).split()) > 1]
    if len(fold(claim.person).split()) == 1 and len({_given(fold(e.person)) for e in full}) > 1:
        return []  # a bare last name that two people bear
    return near


def fuller_name(a: str, b: str) -> str:
    """The fuller of two forms of one name; the same one whichever comes first."""
    return max(a, b, key=lambda name: (len(fold(name).split()), len(name), name))


def _given(folded: str) -> str:
    return folded.split()[0][:3]


def _compatible(a: str, b: str) -> bool:
    if a == b:
        return True
    one, other = sorted((a.split(), b.split()), key=len)
    if not one:
        return False
    if len(one) == 1:
        return _alike(one[0], other[-1])
    return _alike(one[-1], other[-1]) and (_alike(one[0], other[0]) or _initial(one[0], other[0]))


def _alike(a: str, b: str) -> bool:
    if min(len(a), len(b)) < _LONG_NAME:
        return a == b
    return DamerauLevenshtein.distance(a, b) <= 1


def _initial(a: str, b: str) -> bool:
    return len(min(a, b, key=len)) == 1 and a[0] == b[0]


def event_id(
    organization: str, person_id: str | None, name: str, kind: Kind, period: str, taken: Collection[str]
) -> str:
    """A short id (7 letters and digits), the same whichever of a day's articles comes first.

    Of somebody outside the list the last word of the name counts, so that the bare last name gives the
    same id. *period* tells one person's events apart; a clash with an id *taken* is numbered away.
    """
    direction = DIRECTIONS[kind]
    step = Direction.IN if direction in STEPS_IN else direction
    parts = [fold(organization), person_id or fold(name).rpartition(" ")[2], step.value, period]
    short, number = "", 0
    while not short or short in taken:
        text = "|".join([*parts, str(number)] if number else parts)
        short = b32encode(hashlib.sha256(text.encode()).digest()).decode().lower()[:_ID_LENGTH]
        number += 1
    return short
