"""A send may wait for a chosen hour, which is kept as local time and zone."""

import sqlalchemy as sa
from alembic import op

revision = "0067"
down_revision = "0066"


def upgrade() -> None:
    """No send waits for an hour yet."""
    op.add_column("send", sa.Column("hour", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("send", sa.Column("hour_open", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index(
        "send_with_open_hour",
        "send",
        ["id"],
        sqlite_where=sa.text("hour_open"),
        postgresql_where=sa.text("hour_open"),
    )
