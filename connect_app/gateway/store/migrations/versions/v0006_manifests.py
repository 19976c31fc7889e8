"""What came with each invoice and file: manifests, and where attachments came from."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table and the columns. What came in earlier keeps the manifest that its rows tell."""
    op.create_table(
        "manifest",
        sa.Column("object_id", sa.String(length=36), nullable=False),
        sa.Column("company_id", sa.String(length=36), nullable=False),
        sa.Column("pieces", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["company_id"], ["company.id"]),
        sa.PrimaryKeyConstraint("object_id"),
    )
    op.add_column("attachment", sa.Column("origin", sa.Text(), nullable=True))
    op.add_column("file", sa.Column("left_out_count", sa.Integer(), nullable=False, server_default="0"))
