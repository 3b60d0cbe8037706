"""What each stage saw in an article, and why each candidate became a claim or did not.

Plain frozen values: the command line lays them out for people to read.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.matcher.language.text import Section, Shape
from bot.model import Claim, Kind, Span, Status


class Outcome(StrEnum):
    """What became of a candidate."""

    MADE = "made"
    HEDGED = "hedged"
    DENIED = "denied"
    BACKGROUND = "background"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Seen:
    """A stretch of text and what a stage took it for: stage, label, details for people to read."""

    stage: str
    label: str
    span: Span
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A change told by a sentence, with its outcome and the reasons in words."""

    person: str
    kind: Kind | None
    status: Status
    outcome: Outcome
    why: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """A sentence, what was seen in it, and the candidates that it gave."""

    span: Span
    text: str
    section: Section
    shape: Shape
    seen: tuple[Seen, ...]
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """``text`` is what all spans index. ``concerns`` False: the article was not read further."""

    text: str
    concerns: bool
    sentences: tuple[SentenceReading, ...]
    claims: tuple[Claim, ...]
