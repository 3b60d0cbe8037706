"""What holds for all tests."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings
from sqlalchemy import create_engine

from storage.migrations import migrate

settings.register_profile("untimed", deadline=None)  # how fast it is, benchmarks tell
settings.load_profile("untimed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest come first (programs killed and started again): else one core waits for the other's."""
    items.sort(key=lambda item: not item.nodeid.startswith(("tests/e2e/test_crash", "tests/e2e/test_sweep")))


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database in its present shape, made once: migrating a new file takes ten times as long as opening it.

    The tests of the migrations and of opening begin without any file.
    """
    file = tmp_path_factory.mktemp("migrated") / "vigie.db"
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        migrate(connection, str(file), allowed=True)
    engine.dispose()
    return file


@pytest.fixture
def database_file(tmp_path: Path, migrated: Path) -> Path:
    """The file of a database that holds nothing yet, the test's own."""
    return shutil.copy(migrated, tmp_path / "vigie.db")
