"""The customer numbers of invoices that begin with zeros: imports of registers ask whether some have lost theirs."""

from alembic import op

from connect_app.gateway.store.migrations.both import rows_where

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the index, which holds those numbers only."""
    op.create_index(
        "invoice_with_zeros",
        "invoice",
        ["company_id", "customer_number"],
        **rows_where("customer_number >= '0' AND customer_number < '1'"),
    )
