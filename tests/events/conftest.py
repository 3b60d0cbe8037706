"""The watch list that comes with the project, and its past changes as events."""

from pathlib import Path

import pytest

from bot.events import from_history
from bot.model import Event, Watchlist
from bot.watchlist import read_watchlist


@pytest.fixture(scope="session")
def bundled() -> tuple[Watchlist, tuple[Event, ...]]:
    watchlist = read_watchlist(Path(__file__).parents[2] / "people.yaml")
    return watchlist, from_history(watchlist)
