"""Invoices are held to rule packs in the background; what these said is kept by the hash of the bytes."""

import sqlalchemy as sa
from alembic import op

revision = "0064"
down_revision = "0063"


def upgrade() -> None:
    """Nobody has judged anything yet."""
    op.create_table(
        "judgement",
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("broken", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("judged_at", sa.BigInteger(), nullable=False),
    )
