"""Revisions without the whole state of their event, which nothing reads."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    with op.batch_alter_table("revisions") as revisions:
        revisions.drop_column("state")
