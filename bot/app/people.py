"""``vigie people``: the watch list, from what the database knows."""

from pathlib import Path

from bot.additions import add_person
from bot.app.configuration import Configuration
from bot.app.correct import find
from bot.model import Person
from bot.ports import ConfigError, Problem
from bot.settings import is_bundled


def own_list(configuration: Configuration, directory: Path) -> Path:
    """The operator's own list. Raises ConfigError where there is only the one that comes with Vigie."""
    path = configuration.settings.people
    if is_bundled(path, directory):
        raise ConfigError([Problem(path.name, None, "people-bundled")])
    return path


async def add(configuration: Configuration, path: Path, event_id: str) -> Person:
    """Add the unknown person of the event to the list at *path*; it counts from the next start on.

    Raises ConfigError, CorrectionError, StorageError.
    """
    return add_person(path, await find(configuration, event_id), configuration.watchlist)
