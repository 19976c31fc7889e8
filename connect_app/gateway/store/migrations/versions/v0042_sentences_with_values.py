"""Sentences keep their values beside their words; what was written before has words only."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0015"


def upgrade() -> None:
    """Add a column for the values to each table that keeps a sentence in a column of its own."""
    op.add_column("message", sa.Column("params", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("invoice", sa.Column("failure_params", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("drawing", sa.Column("params", sa.JSON(none_as_null=True), nullable=True))
