"""What the network says about recipients, what is still to be asked, and the proof of each question."""

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import rows_where

revision = "0015"
down_revision = "0016"


def upgrade() -> None:
    """Make the two tables, empty: nobody was asked before."""
    op.create_table(
        "recipient_answer",
        sa.Column("company_id", sa.String(length=36), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("reachability", sa.Text(), nullable=False),
        sa.Column("checked_at", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("told", sa.JSON(), nullable=True),
        sa.Column("evidence_id", sa.String(length=36), nullable=True),
        sa.Column("ask_at", sa.BigInteger(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failure", sa.JSON(), nullable=True),
        sa.PrimaryKeyConstraint("company_id", "address", "kind"),
    )
    op.create_index("recipient_to_ask", "recipient_answer", ["ask_at"], **rows_where("ask_at IS NOT NULL"))
    op.create_table(
        "recipient_evidence",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("company_id", sa.String(length=36), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("reachability", sa.Text(), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("recipient_evidence_by_address", "recipient_evidence", ["company_id", "address", "id"])
