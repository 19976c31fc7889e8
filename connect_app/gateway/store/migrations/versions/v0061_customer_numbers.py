"""Customers have the numbers and the address by which the network knows them; columns of files are remembered."""

import sqlalchemy as sa
from alembic import op

revision = "0061"
down_revision = "0050"


def upgrade() -> None:
    """Add what business systems know of a customer, and the table of columns."""
    for name in ("vat_number", "gln", "electronic_address"):
        op.add_column("customer", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "register_columns",
        sa.Column("company_id", sa.String(length=36), sa.ForeignKey("company.id"), primary_key=True),
        sa.Column("register", sa.Text(), primary_key=True),
        sa.Column("columns", sa.JSON(), nullable=False),
    )
