"""What a timeline is narrowed to: as typed, in words, and as its buttons carry it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.chat import dates
from bot.chat.manner import Manner
from bot.chat.message import Request
from bot.chat.shorten import shorten
from bot.chat.typed import read_date, read_kind
from bot.model import Kind, PartialDate

_FIELDS = ("person", "kind", "since", "until")


class UnreadableError(ValueError):
    """Something typed was not understood; the message tells the asker what to write instead."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """*who* is a person's id, or the name of somebody outside the watch list."""

    who: str | None = None
    kind: Kind | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None

    @classmethod
    def read(cls, options: Mapping[str, str], manner: Manner, who: str | None) -> "Criteria":
        """From what was typed. Raises UnreadableError."""
        kind = None
        if text := options.get("kind"):
            kind = read_kind(text)
            if kind is None:
                kinds = ", ".join(manner.say(f"kind-{each}") for each in Kind)
                raise UnreadableError(manner.say("kind-unread", text=_written(text, manner), kinds=kinds))
        since, until = read_day(options.get("since"), manner), read_day(options.get("until"), manner)
        if since and until and since.first > until.last:
            words = (dates.in_short(day, manner.language) for day in (since, until))
            raise UnreadableError(
                manner.say("dates-crossed", **dict(zip(("since", "until"), words, strict=True)))
            )
        return cls(who, kind, since, until)

    @property
    def encoded(self) -> str:
        """For the action of a button."""
        parts = (self.who or "", self.kind or "", self.since or "", self.until or "")
        return "" if not any(parts) else ":".join(str(part).replace(":", " ") for part in parts)

    @staticmethod
    def options(encoded: str) -> dict[str, str]:
        """The options that an encoded text stands for."""
        return {name: value for name, value in zip(_FIELDS, encoded.split(":"), strict=False) if value}

    def scope(self, manner: Manner) -> Sequence[str]:
        """In words: « départ », « depuis mai 2024 »."""
        said = [manner.say(f"kind-{self.kind}")] if self.kind else []
        for name, day in (("since", self.since), ("until", self.until)):
            if day:
                said.append(manner.say(f"timeline-{name}", date=dates.in_short(day, manner.language)))
        return said


def read_day(text: str | None, manner: Manner) -> PartialDate | None:
    """What somebody typed for a day, None where they typed nothing. Raises UnreadableError."""
    if not text or not text.strip():
        return None
    day = read_date(text, now=manner.now, zone=manner.zone)
    if day is None:
        raise UnreadableError(manner.say("date-unread", text=_written(text, manner)))
    return day


def _written(text: str, manner: Manner) -> str:
    return manner.markup.text(shorten(" ".join(text.split()), 60))


def page_number(request: Request) -> int:
    """The page asked for, the first one where that makes no sense."""
    page = request.options.get("page", "1")
    return int(page) if page.isdecimal() and len(page) < 6 else 1
