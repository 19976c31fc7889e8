"""Which attachment is the picture of its invoice, and what the worker found in those that came inside."""

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import rows_where

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the columns. The pictures that were told by their description do not count as attachments any more."""
    op.add_column("attachment", sa.Column("picture", sa.Text(), nullable=True))
    op.add_column("attachment", sa.Column("examined", sa.JSON(), nullable=True))
    op.execute(
        "UPDATE attachment SET picture = 'system' WHERE embedded AND media_type = 'application/pdf' "
        "AND lower(note) LIKE '%commercial invoice%'"
    )
    # What a clerk added was looked at when it came, and what was sent is not looked at any more.
    op.execute(
        "UPDATE attachment SET examined = '{}' WHERE (NOT embedded AND origin IS NULL) OR invoice_id NOT IN "
        "(SELECT id FROM invoice WHERE state IN ('waiting', 'held', 'cancelled'))"
    )
    op.execute(
        "UPDATE invoice SET attachment_count = (SELECT count(*) FROM attachment AS a WHERE a.invoice_id = invoice.id "
        "AND a.picture IS NULL) WHERE id IN (SELECT invoice_id FROM attachment WHERE picture = 'system')"
    )
    op.execute(
        "UPDATE file SET invoices_with_attachments = (SELECT count(*) FROM invoice AS i WHERE i.file_id = file.id "
        "AND i.attachment_count > 0) WHERE id IN (SELECT i.file_id FROM invoice AS i "
        "JOIN attachment AS a ON a.invoice_id = i.id WHERE a.picture = 'system')"
    )
    op.create_index("attachment_unexamined", "attachment", ["id"], **rows_where("examined IS NULL"))
