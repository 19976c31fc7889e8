"""What the other side proves of deliveries, and what buyers answer."""

import sqlalchemy as sa
from alembic import op

revision = "0054"
down_revision = "0013"


def upgrade() -> None:
    """Make the table, and let deliveries say the furthest of it. What had been confirmed is known by its state."""
    op.create_table(
        "delivery_proof",
        sa.Column("id", sa.String(length=36), primary_key=True),
        sa.Column("company_id", sa.String(length=36), sa.ForeignKey("company.id"), nullable=False),
        sa.Column("delivery_id", sa.String(length=36), sa.ForeignKey("delivery.id"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("blob", sa.String(length=64), nullable=True),
        sa.Column("came_at", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("delivery_id", "kind", "at", "answer"),
    )
    op.add_column("delivery", sa.Column("proved", sa.Text(), nullable=True))
    op.add_column("delivery", sa.Column("answered", sa.Text(), nullable=True))
    op.add_column("provider_event", sa.Column("reasons", sa.JSON(none_as_null=True), nullable=True))
    op.add_column("provider_event", sa.Column("words", sa.Text(), nullable=True))
