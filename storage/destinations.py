"""Rows of ``destinations`` as values."""

from typing import Any

from sqlalchemy import RowMapping

from bot.model import Certainty, Destination, Kind, Platform


def read_destination(row: RowMapping | dict[str, Any]) -> Destination:
    """The destination of a row."""
    return Destination(
        id=row["id"],
        platform=Platform(row["platform"]),
        address=row["address"],
        direct=row["direct"],
        guild=row["guild"],
        language=row["language"],
        certainty=Certainty(row["certainty"]),
        kinds=frozenset(Kind(kind) for kind in row["kinds"]),
        people=frozenset(row["people"]),
        unknown_people=row["unknown_people"],
        mention=row["mention"] or None,
        suspended=row["suspended"],
    )
