"""What providers write down about submissions, and what they were told about them."""

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import NUMBER, rows_where

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the two tables, empty: no provider of our own existed before."""
    op.create_table(
        "provider_note",
        sa.Column("company_id", sa.String(length=36), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.Column("ask_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("company_id", "provider", "key"),
    )
    op.create_index(
        "provider_note_due",
        "provider_note",
        ["company_id", "provider", "ask_at"],
        **rows_where("ask_at IS NOT NULL"),
    )
    op.create_table(
        "provider_event",
        sa.Column("seq", NUMBER, primary_key=True, autoincrement=True),
        sa.Column("company_id", sa.String(length=36), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("failure", sa.JSON(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("evidence", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("company_id", "provider", "event_id"),
        sqlite_autoincrement=True,
    )
