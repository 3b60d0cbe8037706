"""Digests know the last revision that they told of: clocks cannot say what was committed since."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("digests", sa.Column("covered", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE digests SET covered = (SELECT coalesce(max(id), 0) FROM revisions)")
