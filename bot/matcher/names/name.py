"""A name: who or what is named, of what sort, and where in its sentence."""

from enum import StrEnum
from typing import NamedTuple

from bot.model import Gender


class Sort(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    WATCHED = "watched"  # a watched organisation
    COMPANY = "company"
    OUTLET = "outlet"
    PLACE = "place"
    THING = "thing"


class Identity(NamedTuple):
    """Somebody or something named: ``name`` is the fullest form, ``id`` set for the watch list.

    A tuple, as ``Token`` is: what is told is gathered and compared by it again and again.
    """

    name: str
    id: str | None = None
    gender: Gender = Gender.UNKNOWN


class Name(NamedTuple):
    """An identity at tokens ``[first, last)`` of one sentence; ``sure`` is False for a guess by form."""

    first: int
    last: int
    sort: Sort
    identity: Identity
    sure: bool = True
