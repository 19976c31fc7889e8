"""Attachments go in the order that a clerk gave them."""

import sqlalchemy as sa
from alembic import op

revision = "0063"
down_revision = "0062"


def upgrade() -> None:
    """Those of which nobody said anything stay in the order of their coming."""
    op.add_column("attachment", sa.Column("position", sa.Integer(), nullable=True))
