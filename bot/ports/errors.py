"""The errors that Vigie raises.

VigieError
├── TransientError   try again, after ``retry_after`` if given
├── PermanentError   park it and report
│   ├── DestinationError   nothing can be sent there for now
│   └── MessageGoneError   somebody deleted the message
├── CorrectionError  an operator asks for what cannot be: the message says why
├── ConfigError      list every problem, exit 2
└── StorageError     stop; the supervisor restarts
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from types import MappingProxyType


class VigieError(Exception):
    """Anything that Vigie itself raises."""


class TransientError(VigieError):
    """It may work later; ``retry_after`` is the wait asked for, if any."""

    def __init__(self, message: str, *, retry_after: timedelta | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class PermanentError(VigieError):
    """It will not work by trying again; the message says what to do."""


class DestinationError(PermanentError):
    """Nothing can be sent to this destination for now: it is suspended, its settings are kept."""


class MessageGoneError(PermanentError):
    """The message to edit or to answer was deleted: take it as a wish, do not post it again."""


class StorageError(VigieError):
    """The database cannot be used; the message says what to do."""


class CorrectionError(VigieError):
    """An operator's correction that cannot be made. ``message`` is the id of the text that says why and
    ``given`` what it is told with, as in ``Problem``."""

    def __init__(self, message: str, given: Mapping[str, object]) -> None:
        super().__init__(f"{message} {dict(given)}")
        self.message = message
        self.given = given


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with the configuration.

    ``message`` is the id of a text in the locale files (what is wrong and how to mend it), ``args``
    what it is told with. ``line`` counts from 1; None where a line makes no sense.
    """

    file: str
    line: int | None
    message: str
    args: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return " ".join(
            [f"{place}: {self.message}", *(f"{key}={value!r}" for key, value in self.args.items())]
        )


class ConfigError(VigieError):
    """The configuration is wrong; ``problems`` lists everything found, at once."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
