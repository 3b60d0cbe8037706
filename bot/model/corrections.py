"""What operators do about events that are wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType


class Remedy(StrEnum):
    """What an operator does about an event that is wrong."""

    MERGE = "merge"
    SPLIT = "split"
    RETRACT = "retract"
    RESTORE = "restore"
    CORRECT = "correct"


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of the operators' log: who did what to which event, when and why.

    ``other_id`` is the duplicate that was merged in, or the event that came out of a split, of another
    person or of another kind. ``before`` and ``after`` hold the slots corrected, as text.
    """

    remedy: Remedy
    event_id: str
    by: str
    why: str
    at: datetime
    other_id: str | None = None
    articles: tuple[str, ...] = ()
    before: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))
    after: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))
