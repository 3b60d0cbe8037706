"""Settings and both lists -> one value, with the problems of all three told at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.chat.locale import Speech
from bot.feeds.catalogue import read_feeds
from bot.model import Event, Feed, Watchlist
from bot.ports import ConfigError, Problem
from bot.settings import Settings, read_settings
from bot.watchlist import read_watchlist, without_history

if TYPE_CHECKING:
    from bot.chat.manner import Manner
    from bot.matcher import Matcher


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings and both lists, all of them good."""

    settings: Settings
    feeds: tuple[Feed, ...]
    watchlist: Watchlist

    @property
    def speech(self) -> Speech:
        return Speech(self.settings.language)

    @property
    def changes(self) -> int:
        """How many past changes are known."""
        return sum(len(person.changes) for person in self.watchlist.people)

    def line(self, event: Event) -> str:
        """One event in one line of plain text."""
        # Imported here: `vigie match` has no event to tell of, and calendars take long to load.
        from bot.chat.lines import one_line

        language, zone = self.settings.language, self.settings.zone
        return one_line(event, language=language, zone=zone, watchlist=self.watchlist)

    def manner(self, now: datetime) -> "Manner":
        """How the operator is written to at the terminal."""
        from bot.chat.manner import Manner
        from bot.chat.markup import PlainMarkup

        return Manner(self.speech, PlainMarkup(), self.settings.zone, now, self.watchlist)

    def matcher(self) -> "Matcher":
        # Imported here: most commands read no article, and its tables are half of what they would wait for.
        from bot.matcher import Matcher

        return Matcher(self.watchlist, zone=self.settings.zone)


def configure(environ: Mapping[str, str], directory: Path) -> Configuration:
    """Read settings, feeds and people. Raises ConfigError with the problems of all three."""
    problems: list[Problem] = []
    settings = read_settings(environ, directory)
    feeds: tuple[Feed, ...] = ()
    watchlist = Watchlist(())
    try:
        feeds = read_feeds(settings.feeds)
    except ConfigError as error:
        problems += error.problems
    try:
        watchlist = read_watchlist(settings.people)
    except ConfigError as error:
        problems += error.problems
    if problems:
        raise ConfigError(problems)
    return Configuration(settings, feeds, watchlist if settings.history else without_history(watchlist))
