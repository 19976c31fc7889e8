"""Copies of invoice mails: to an address that the company has set, and into the mailbox's folder Sent."""

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import rows_where

revision = "0066"
down_revision = "0065"


def upgrade() -> None:
    """Make the table; nobody has wanted a copy yet."""
    op.create_table(
        "mail_copy",
        sa.Column("id", sa.String(length=36), primary_key=True),
        sa.Column("company_id", sa.String(length=36), sa.ForeignKey("company.id"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mail_id", sa.String(length=36), nullable=False),
        sa.Column("delivery_id", sa.String(length=36), sa.ForeignKey("delivery.id"), nullable=False),
        sa.Column("send_id", sa.String(length=36), nullable=False),
        sa.Column("invoice_id", sa.String(length=36), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempt_count", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
    )
    is_open = rows_where("state IN ('waiting', 'handing_over')")
    op.create_index("mail_copy_open", "mail_copy", ["company_id", "kind", "id"], **is_open)
    op.create_index("mail_copy_by_delivery", "mail_copy", ["delivery_id"])
    of_fixed, of_folder = rows_where("kind = 'fixed'"), rows_where("kind = 'sent_folder'")
    op.create_index("mail_copy_once", "mail_copy", ["send_id", "invoice_id"], unique=True, **of_fixed)
    op.create_index("mail_copy_in_folder", "mail_copy", ["delivery_id"], unique=True, **of_folder)
