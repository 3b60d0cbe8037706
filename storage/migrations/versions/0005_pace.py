"""When a living message was last edited, and for how long an edit leaves it alone."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("messages", sa.Column("edited", sa.DateTime(), nullable=True))
    op.add_column("deliveries", sa.Column("pause", sa.Integer(), nullable=False, server_default="0"))
