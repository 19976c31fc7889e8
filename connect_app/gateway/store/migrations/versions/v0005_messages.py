"""Messages about what went wrong, open bounces by company, and recipients beside each invoice."""

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import is_sqlite, rows_where

revision = "0005"
down_revision = "0004"

# What `store/ledger.py` derived when this was written: the five of most interest, those that need attention first.
_FILL_RECIPIENTS = """
UPDATE invoice SET recipients = (
    SELECT json_object('count', max(n), 'shown', json_group_array(json_object(
        'address', address, 'channel', channel, 'state', state, 'opened_at', opened_at, 'failure_code', failure_code)))
    FROM (
        SELECT address, channel, iif(state = 'handing_over', 'queued', state) AS state, opened_at,
            iif(state IN ('uncertain', 'failed', 'held'), failure ->> '$.code', NULL) AS failure_code,
            count(*) OVER () AS n
        FROM delivery
        WHERE invoice_id = invoice.id AND replaced_by IS NULL AND state <> 'cancelled'
        ORDER BY state IN ('uncertain', 'failed', 'held') DESC, id LIMIT 5
    )
)
WHERE id IN (SELECT invoice_id FROM delivery WHERE replaced_by IS NULL AND state <> 'cancelled')
"""


def upgrade() -> None:
    """Make the table, the index and the column, and fill the column."""
    _create_message()
    op.create_index(
        "delivery_came_back",
        "delivery",
        ["company_id", "updated_at"],
        unique=False,
        **rows_where("channel = 'email' AND state = 'failed' AND replaced_by IS NULL"),
    )
    op.add_column("invoice", sa.Column("recipients", sa.JSON(), nullable=True))
    if is_sqlite():
        op.execute(_FILL_RECIPIENTS)


def _create_message() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("company_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("object_type", sa.Text(), nullable=False),
        sa.Column("object_id", sa.Text(), nullable=False),
        sa.Column("invoice_number", sa.Text(), nullable=True),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    unread = rows_where("read_at IS NULL")
    op.create_index("message_by_company", "message", ["company_id", "id"], unique=False)
    op.create_index("message_unread", "message", ["company_id", "id"], unique=False, **unread)
    about = ["company_id", "object_type", "object_id", "code"]
    op.create_index("message_about", "message", about, unique=True, **unread)
