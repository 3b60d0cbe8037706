"""The database's shape through time: Alembic, on the connection it is given."""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.ports import StorageError

FOLDER = Path(__file__).parent


def migrate(connection: Connection, where: str, *, allowed: bool) -> None:
    """Bring the database to the present shape, in the transaction of *connection*.

    Raises StorageError for a database from a newer version, or one that needs migrating while
    another process runs on it (not *allowed*).
    """
    tables = inspect(connection).get_table_names()
    present = _revision(connection) if "alembic_version" in tables else None
    if present == newest():
        return
    if present is None and tables:
        raise StorageError(
            f"{where}: this is another program's database. Set VIGIE_DATABASE_URL to a file of Vigie's own."
        )
    if present is not None and present > newest():
        raise StorageError(
            f"{where}: this database comes from a newer version of Vigie. Install that version, "
            "or set VIGIE_DATABASE_URL to another database."
        )
    if not allowed:
        raise StorageError(
            f"{where}: a running Vigie of an older version holds this database. Restart it first."
        )
    # Here: it takes a fifth of a second to import, and most starts have nothing to migrate.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def newest() -> str:
    """The revision that this version knows last: its migrations are numbered by their file names."""
    return max(path.name.partition("_")[0] for path in (FOLDER / "versions").glob("[0-9]*.py"))


def _revision(connection: Connection) -> str | None:
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found
