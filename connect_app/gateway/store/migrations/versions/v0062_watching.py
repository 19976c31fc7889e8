"""What is known of customers in the network, from when on, and the runs over the register that find it out."""

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import rows_where

revision = "0062"
down_revision = "0061"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "customer_standing",
        sa.Column("company_id", sa.String(length=36), primary_key=True),
        sa.Column("customer_id", sa.String(length=36), primary_key=True),
        sa.Column("numbers", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("reachability", sa.Text(), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.Column("checked_at", sa.BigInteger(), nullable=True),
        sa.Column("suspected", sa.Text(), nullable=True),
        sa.Column("suspected_at", sa.BigInteger(), nullable=True),
        sa.Column("told", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("evidence_id", sa.String(length=36), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("failed_at", sa.BigInteger(), nullable=True),
        sa.Column("failure", sa.JSON(none_as_null=True), nullable=True),
    )
    op.create_table(
        "customer_standing_history",
        sa.Column("id", sa.String(length=36), primary_key=True),
        sa.Column("company_id", sa.String(length=36), nullable=False),
        sa.Column("customer_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("reachability", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("evidence_id", sa.String(length=36), nullable=True),
    )
    op.create_index("customer_standing_by_date", "customer_standing_history", ["company_id", "customer_id", "at"])
    op.create_table(
        "recipient_check",
        sa.Column("id", sa.String(length=36), primary_key=True),
        sa.Column("company_id", sa.String(length=36), sa.ForeignKey("company.id"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("begins_at", sa.BigInteger(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=False),
        sa.Column("reason", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
    )
    op.create_index("recipient_check_by_company", "recipient_check", ["company_id", "id"])
    op.create_index("recipient_check_open", "recipient_check", ["company_id"], **rows_where("ended_at IS NULL"))
    op.create_table(
        "recipient_check_item",
        sa.Column("check_id", sa.String(length=36), sa.ForeignKey("recipient_check.id"), primary_key=True),
        sa.Column("position", sa.Integer(), primary_key=True),
        sa.Column("customer_id", sa.String(length=36), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("ask_at", sa.BigInteger(), nullable=False),
        sa.Column("numbers", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("reachability", sa.Text(), nullable=True),
        sa.Column("told", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("evidence_id", sa.String(length=36), nullable=True),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.Column("was", sa.Text(), nullable=True),
        sa.Column("move", sa.Text(), nullable=True),
        sa.Column("failure", sa.JSON(none_as_null=True), nullable=True),
    )
    op.create_index("recipient_check_item_due", "recipient_check_item", ["check_id", "state", "ask_at"])
