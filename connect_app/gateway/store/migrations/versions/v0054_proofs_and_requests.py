"""What the other side proves of deliveries, what buyers answer, and asking recipients to be reachable."""

import sqlalchemy as sa
from alembic import op

revision = "0054"
down_revision = "0013"


def upgrade() -> None:
    """Make the tables; deliveries say the furthest of what is proved, and mails of our own may be letters.

    What had been confirmed before is known by the state of its delivery.
    """
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
    op.add_column("bounce_notice", sa.Column("request_id", sa.String(length=36), nullable=True))
    op.add_column("bounce_notice", sa.Column("letter", sa.JSON(none_as_null=True), nullable=True))
    op.create_table(
        "recipient_request",
        sa.Column("id", sa.String(length=36), primary_key=True),
        sa.Column("company_id", sa.String(length=36), sa.ForeignKey("company.id"), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("company_name", sa.Text(), nullable=False),
        sa.Column("org_number", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("operator_email", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("invoice_id", sa.String(length=36), nullable=True),
        sa.Column("customer_number", sa.Text(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("done_at", sa.BigInteger(), nullable=True),
        sa.Column("moved_at", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )
    op.create_index("recipient_request_by_company", "recipient_request", ["company_id", "id"])
    op.create_table(
        "recipient_request_address",
        sa.Column("request_id", sa.String(length=36), sa.ForeignKey("recipient_request.id"), primary_key=True),
        sa.Column("address", sa.Text(), primary_key=True),
        sa.Column("company_id", sa.String(length=36), nullable=False),
    )
    op.create_index("recipient_request_by_address", "recipient_request_address", ["company_id", "address"])
