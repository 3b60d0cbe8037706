"""How each feed is: since when it fails, how often it publishes, what was told of it, its pages."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.add_column("feeds", sa.Column("failing_since", sa.DateTime(), nullable=True))
    for name in ("gap", "lull", "pages_read", "pages_refused"):
        op.add_column("feeds", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE feeds SET failing_since = polled WHERE failures > 0")
    op.create_table(
        "notices",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("told", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("url", name=op.f("pk_notices")),
    )
