"""Mails may have the company's logo."""

import sqlalchemy as sa
from alembic import op

revision = "0069"
down_revision = "0068"


def upgrade() -> None:
    """No company has a logo yet."""
    op.create_table(
        "mail_logo",
        sa.Column("company_id", sa.String(36), sa.ForeignKey("company.id"), primary_key=True),
        sa.Column("sha256", sa.String(64), primary_key=True),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
    )
