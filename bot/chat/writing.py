"""How Vigie writes of its own accord, outside the answer to a command."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.chat.locale import Speech
from bot.chat.manner import Manner
from bot.chat.message import Markup
from bot.model import Watchlist


@dataclass(frozen=True, slots=True)
class Writing:
    """Everything but the reader's language, which is the operator's where none is given."""

    markup: Markup
    zone: ZoneInfo
    now: Callable[[], datetime]
    watchlist: Watchlist
    language: str = "fr"

    def manner(self, language: str | None = None) -> Manner:
        """How to write at this moment."""
        return Manner(Speech(language or self.language), self.markup, self.zone, self.now(), self.watchlist)
