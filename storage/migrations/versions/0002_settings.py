"""Choices per person, quiet hours, roles, digests, moderators, the messages of a crisis."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    for column in (
        sa.Column("probes", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("notified", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("sectors", sa.JSON(), nullable=False, server_default="[]"),
        sa.Column("choices", sa.JSON(), nullable=False, server_default="{}"),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("publish", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("quiet_start", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("quiet_end", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("quiet_broken", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("zone", sa.String(length=64), nullable=True),
    ):
        op.add_column("destinations", column)
    op.add_column("deliveries", sa.Column("since", sa.DateTime(), nullable=True))
    op.add_column("deliveries", sa.Column("rolling", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("messages", sa.Column("at", sa.DateTime(), nullable=True))
    op.create_index(op.f("ix_messages_at"), "messages", ["at"], unique=False)
    op.create_table(
        "digests",
        sa.Column("destination_id", sa.Integer(), nullable=False),
        sa.Column("period", sa.String(length=8), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("certainty", sa.String(length=16), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("due", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["destination_id"],
            ["destinations.id"],
            name=op.f("fk_digests_destination_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("destination_id", name=op.f("pk_digests")),
    )
    op.create_table(
        "servers",
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("guild", sa.Text(), nullable=False),
        sa.Column("moderators", sa.Text(), nullable=True),
        sa.Column("gone", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("platform", "guild", name=op.f("pk_servers")),
    )
