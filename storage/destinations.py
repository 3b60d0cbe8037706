"""Rows of ``destinations`` as values."""

from types import MappingProxyType
from typing import Any

from sqlalchemy import RowMapping

from bot.model import Certainty, Choice, Destination, Kind, Platform, Quiet


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
        sectors=frozenset(row["sectors"]),
        choices=MappingProxyType({person: _read_choice(state) for person, state in row["choices"].items()}),
        role=row["role"],
        publish=row["publish"],
        quiet=Quiet(row["quiet_start"], row["quiet_end"], row["quiet_broken"]),
        zone=row["zone"],
        probes=row["probes"],
    )


def choice_state(choice: Choice) -> dict[str, Any]:
    """A choice as JSON values."""
    return {"certainty": choice.certainty, "kinds": sorted(choice.kinds)}


def _read_choice(state: dict[str, Any]) -> Choice:
    return Choice(Certainty(state["certainty"]), frozenset(Kind(kind) for kind in state["kinds"]))
