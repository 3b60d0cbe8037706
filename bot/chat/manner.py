"""How one message is to be written: language, markup, zone, present; handed from part to part."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat import dates
from bot.chat.locale import Speech
from bot.chat.message import Markup
from bot.model import Event, Pause, Watchlist


@dataclass(frozen=True, slots=True)
class Manner:
    """Everything about the reader and the moment that changes the words.

    ``pause`` is when Vigie was last stopped: what happened then it tells late.
    """

    speech: Speech
    markup: Markup
    zone: ZoneInfo
    now: datetime
    watchlist: Watchlist
    pause: Pause | None = None

    @property
    def language(self) -> str:
        return self.speech.language

    def say(self, text_id: str, /, **args: object) -> str:
        """A text in the reader's language."""
        return self.speech.say(text_id, **args)

    def ago(self, instant: datetime) -> str:
        """« il y a 3 minutes », kept up to date where the platform can."""
        return self.markup.relative(dates.epoch(instant), dates.ago(instant, self.now, self.language))

    def short_date(self, event: Event) -> str:
        """« 25 sept. 2024 »."""
        return dates.in_short(dates.when(event, self.zone), self.language)
