"""A customer may want invoices' files under names of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0070"
down_revision = "0069"


def upgrade() -> None:
    """No customer has a pattern yet."""
    op.add_column("customer", sa.Column("file_name", sa.Text(), nullable=True))
