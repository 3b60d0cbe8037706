"""What a timeline is narrowed to: as typed, in words, and as its buttons carry it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from bot.chat import dates
from bot.chat.evidence import Sureness, sureness
from bot.chat.manner import Manner
from bot.chat.message import Request
from bot.chat.shorten import shorten
from bot.chat.typed import AmbiguousDateError, Period, read_kind, read_period, read_sureness
from bot.model import Event, Kind, PartialDate

_FIELDS = ("person", "kind", "since", "until", "certainty")
_TYPED = 60  # characters of what was typed, told back

Word = TypeVar("Word", bound=StrEnum)


class UnreadableError(ValueError):
    """Something typed was not understood; the message tells the asker what to write instead."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """*who* is a person's id, or the name of somebody outside the watch list."""

    who: str | None = None
    kind: Kind | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    certainty: Sureness | None = None

    @classmethod
    def read(cls, options: Mapping[str, str], manner: Manner) -> "Criteria":
        """From what was typed, for everybody. Raises UnreadableError."""
        kind = _choice(options.get("kind"), read_kind, Kind, "kind", manner)
        certainty = _choice(options.get("certainty"), read_sureness, Sureness, "sureness", manner)
        begins, ends = read_day(options.get("since"), manner), read_day(options.get("until"), manner)
        since, until = begins.first if begins else None, ends.last if ends else None
        if since and until and since.first > until.last:
            crossed = {
                "since": dates.in_short(since, manner.language),
                "until": dates.in_short(until, manner.language),
            }
            raise UnreadableError(manner.say("dates-crossed", **crossed))
        return cls(None, kind, since, until, certainty)

    @property
    def encoded(self) -> str:
        """For the action of a button."""
        parts = (self.who, self.kind, self.since, self.until, self.certainty)
        return ":".join(str(part or "").replace(":", " ") for part in parts).rstrip(":")

    @staticmethod
    def options(encoded: str) -> dict[str, str]:
        """The options that an encoded text stands for."""
        return {name: value for name, value in zip(_FIELDS, encoded.split(":"), strict=False) if value}

    def scope(self, manner: Manner) -> str:
        """In words: « départs, rumeurs depuis mai 2024 », "" where nothing is narrowed."""
        sorts = [manner.say(f"chart-kind-{self.kind}").lower()] if self.kind else []
        sorts += [manner.say(f"sureness-{self.certainty}")] if self.certainty else []
        return " ".join(filter(None, [", ".join(sorts), *self._period(manner)]))

    def _period(self, manner: Manner) -> Sequence[str]:
        if self.since and self.since == self.until:
            precision = "day" if self.since.day else "rough"
            shown = dates.in_short(self.since, manner.language)
            return [manner.say("timeline-during", date=shown, precision=precision)]
        bounds = {"since": self.since, "until": self.until}
        return [
            manner.say(f"timeline-{name}", date=dates.in_short(day, manner.language))
            for name, day in bounds.items()
            if day is not None
        ]

    def sure(self, events: Iterable[Event]) -> tuple[Event, ...]:
        """Those that are as sure as was asked."""
        return tuple(each for each in events if self.certainty is None or sureness(each) is self.certainty)


def read_day(text: str | None, manner: Manner) -> Period | None:
    """What somebody typed for a day, None where they typed nothing. Raises UnreadableError."""
    if not text or not text.strip():
        return None
    typed = _written(text, manner)
    try:
        found = read_period(text, now=manner.now, zone=manner.zone, language=manner.language)
    except AmbiguousDateError as error:
        one, other = error.readings[:2]
        words = {
            "one": dates.in_full(one, manner.language),
            "other": dates.in_full(other, manner.language),
            "write-one": str(one),
            "write-other": str(other),
        }
        raise UnreadableError(manner.say("date-ambiguous", text=typed, **words)) from error
    if found is None:
        raise UnreadableError(manner.say("date-unread", text=typed))
    return found


def _choice(
    text: str | None,
    read: Callable[[str], Word | None],
    words: type[Word],
    topic: str,
    manner: Manner,
) -> Word | None:
    if not text or not text.strip():
        return None
    if (found := read(text)) is not None:
        return found
    known = ", ".join(manner.say(f"{topic}-{each}") for each in words)
    raise UnreadableError(manner.say(f"{topic}-unread", text=_written(text, manner), choices=known))


def _written(text: str, manner: Manner) -> str:
    return manner.markup.text(shorten(" ".join(text.split()), _TYPED))


def page_number(request: Request) -> int:
    """The page asked for, the first one where that makes no sense."""
    page = request.options.get("page", "1")
    return int(page) if page.isdecimal() and len(page) < 6 else 1
