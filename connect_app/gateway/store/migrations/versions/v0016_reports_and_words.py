"""Reports of mail that came back of which nobody knows yet which mail it was, and more words to find invoices by."""

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import is_sqlite

revision = "0016"
down_revision = "0012"


def upgrade() -> None:
    """Make the table, empty: until now such reports were only logged. Keep anew what invoices are found by."""
    op.create_table(
        "unplaced_report",
        sa.Column("id", sa.String(length=36), primary_key=True),
        sa.Column("company_id", sa.String(length=36), sa.ForeignKey("company.id"), nullable=False),
        sa.Column("came_at", sa.BigInteger(), nullable=False),
        sa.Column("blob", sa.String(length=64), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("delivery_id", sa.String(length=36), sa.ForeignKey("delivery.id"), nullable=True),
        sa.Column("placed_by", sa.Text(), nullable=True),
        sa.Column("placed_at", sa.BigInteger(), nullable=True),
        sa.UniqueConstraint("company_id", "blob", "address"),
    )
    op.create_table(
        "saved_text",
        sa.Column("id", sa.String(length=36), primary_key=True),
        sa.Column("company_id", sa.String(length=36), sa.ForeignKey("company.id"), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("company_id", "language", "name"),
    )
    op.add_column("customer", sa.Column("mails", sa.Text(), nullable=False, server_default="per_invoice"))
    if is_sqlite():
        op.execute("INSERT INTO invoice_text (invoice_text) VALUES ('delete-all')")
        op.execute(_WORDS)


# What invoices are found by now: addresses, numbers of authorities, amounts, dates, file, notes as well.
_PARTS = (
    *("i.number", "i.buyer_name", "i.customer_number"),
    "i.facts ->> '$.seller.name'",
    *(f"i.facts ->> '$.buyer.{one}'" for one in ("org_number", "vat_number", "gln", "endpoint.id", "email")),
    *(f"replace(replace(i.facts ->> '$.buyer.{one}', '-', ''), ' ', '')" for one in ("org_number", "vat_number")),
    *("i.facts ->> '$.buyer_reference'", "i.facts ->> '$.order_reference'"),
    *(f"replace(printf('%.2f', abs(i.{one})), '.', 'c')" for one in ("total", "payable")),
    *(f"'d' || replace(i.{one}, '-', '')" for one in ("issue_date", "due_date")),
    "(SELECT name FROM file WHERE file.id = i.file_id)",
    "(SELECT group_concat(filename || ' ' || coalesce(note, ''), ' ') FROM attachment WHERE invoice_id = i.id)",
    "(SELECT group_concat(address, ' ') FROM delivery WHERE invoice_id = i.id)",
)
_TEXT = " || ' ' || ".join(f"coalesce({part}, '')" for part in _PARTS)
_WORDS = f'INSERT INTO invoice_text (rowid, words) SELECT i."row", fold({_TEXT}) FROM invoice AS i'  # noqa: S608
