"""The database's shape through time: Alembic, on the connection it is given."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

from bot.ports import StorageError


def migrate(connection: Connection, where: str, *, allowed: bool) -> None:
    """Bring the database to the present shape, in the transaction of *connection*.

    Raises StorageError for a database from a newer version, or one that needs migrating while
    another process runs on it (not *allowed*).
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.attributes["connection"] = connection
    scripts = ScriptDirectory.from_config(config)
    present = MigrationContext.configure(connection).get_current_revision()
    if present == scripts.get_current_head():
        return
    if present is None and inspect(connection).get_table_names():
        raise StorageError(
            f"{where}: this is another program's database. Set VIGIE_DATABASE_URL to a file of Vigie's own."
        )
    known = {script.revision for script in scripts.walk_revisions()}
    if present is not None and present not in known:
        raise StorageError(
            f"{where}: this database comes from a newer version of Vigie. Install that version, "
            "or set VIGIE_DATABASE_URL to another database."
        )
    if not allowed:
        raise StorageError(
            f"{where}: a running Vigie of an older version holds this database. Restart it first."
        )
    command.upgrade(config, "head")
