"""What is known of customers in the network is known of each kind of document."""

import sqlalchemy as sa
from alembic import op

revision = "0068"
down_revision = "0067"

_KEPT = (
    "company_id, customer_id, numbers, country, address, reachability, since, checked_at, suspected, suspected_at, "
    "told, evidence_id, problem, failed_at, failure"
)


def upgrade() -> None:
    """All that was found out was about invoices. The key gets a part more, so the table is made anew."""
    op.execute(sa.text("CREATE TABLE customer_standing_before AS SELECT * FROM customer_standing"))
    op.drop_table("customer_standing")
    op.create_table(
        "customer_standing",
        sa.Column("company_id", sa.String(length=36), primary_key=True),
        sa.Column("customer_id", sa.String(length=36), primary_key=True),
        sa.Column("kind", sa.Text(), primary_key=True),
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
    op.execute(
        sa.text(
            f"INSERT INTO customer_standing ({_KEPT}, kind) "  # noqa: S608 - our names
            f"SELECT {_KEPT}, 'invoice' FROM customer_standing_before"
        )
    )
    op.drop_table("customer_standing_before")
    for table in ("customer_standing_history", "recipient_check_item"):
        op.add_column(table, sa.Column("kind", sa.Text(), nullable=False, server_default="invoice"))
