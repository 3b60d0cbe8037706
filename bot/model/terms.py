"""The words in which a change is told: its kind, how sure it is, who vouches for it."""

from enum import StrEnum


class Kind(StrEnum):
    """What kind of change it is (MUC-6 management succession, ACE Personnel)."""

    DEPARTURE = "departure"
    OUSTER = "ouster"
    LEAVE = "leave"
    RETURN = "return"
    ARRIVAL = "arrival"
    APPOINTMENT = "appointment"
    VENTURE = "venture"


class Status(StrEnum):
    """How sure it is."""

    RUMOURED = "rumoured"
    ANNOUNCED = "announced"
    DENIED = "denied"


class Seat(StrEnum):
    """Where somebody sits: employed, or on the board of directors. The two are apart."""

    STAFF = "staff"
    BOARD = "board"


class Gender(StrEnum):
    """Grammatical gender, for agreement."""

    FEMININE = "f"
    MASCULINE = "m"
    UNKNOWN = "u"


class Confidence(StrEnum):
    """How a past change of the watch list is known: a page was seen, or it is only recalled."""

    SEEN = "seen"
    RECALLED = "recalled"


class Voice(StrEnum):
    """Who vouches for a claim."""

    PERSON = "person"  # the person concerned says so
    ORGANIZATION = "organization"  # the organisation says so
    OUTLET = "outlet"  # a named outlet states it, as a fact or as the origin of a report
    HEARSAY = "hearsay"  # nobody named does
