"""A clause: a verb with its arguments, and how it is attached to the rest of its sentence."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from bot.matcher.language.verbgroup import VerbGroup


class Attachment(StrEnum):
    """How a clause is attached to the rest of its sentence."""

    MAIN = "main"
    RELATIVE = "relative"
    THAT = "that"  # « que … » under a verb
    IF = "if"
    TIME = "time"  # « quand », « alors que », « après que »
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    GERUND = "gerund"


@dataclass(frozen=True, slots=True)
class Complement:
    """A preposition and the position of the piece that it governs; ``word`` is folded."""

    word: str
    at: int


class Clause(NamedTuple):
    """One verb with its arguments, as positions in ``line.pieces`` (None: not there).

    ``parent`` is the position of the verb that governs it, ``link`` the word that joins them. A tuple, as
    ``Piece`` is.
    """

    at: int
    verb: VerbGroup
    attachment: Attachment
    subject: int | None
    object: int | None
    complements: tuple[Complement, ...]
    dates: tuple[int, ...]
    end: int  # token at which the arguments begin
    parent: int | None = None
    link: str = ""
    quoted: bool = False
    attribute: int | None = None
    stops: int = 0  # position at which the arguments end

    @property
    def starts(self) -> int:
        """The position of its subject, or of its verb where it has none."""
        return self.at if self.subject is None else self.subject

    @property
    def predicative(self) -> int | None:
        """What the verb says that somebody is: « directrice », be it read as an attribute or an object."""
        return self.object if self.attribute is None else self.attribute
