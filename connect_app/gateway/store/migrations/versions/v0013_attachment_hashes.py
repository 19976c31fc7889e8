"""A hash over what an attachment's record says: on which invoice it hangs, its name, and where its bytes are."""

import hashlib

import sqlalchemy as sa
from alembic import op

from connect_app.gateway.store.migrations.both import is_sqlite

revision = "0013"
down_revision = "0042"

_BOUND = (
    *("id", "invoice_id", "filename", "document_type", "note", "is_internal", "note_is_internal"),
    *("size", "sha256", "blob", "blob_offset"),
)


def upgrade() -> None:
    """Add the columns; fill the hash from what stands there now."""
    op.add_column("invoice", sa.Column("presentation_names", sa.String(32)))
    op.add_column("attachment", sa.Column("record_sha256", sa.String(32), nullable=False, server_default=""))
    if not is_sqlite():
        return
    driver = op.get_bind().connection.dbapi_connection
    assert driver is not None
    driver.create_function("attachment_hash_0013", len(_BOUND), _attachment_hash, deterministic=True)
    # A text that a damaged disk has changed may be none any more; that must not stop the migration.
    values = ", ".join(f"CAST({name} AS BLOB)" for name in _BOUND)
    op.execute(f"UPDATE attachment SET record_sha256 = attachment_hash_0013({values})")  # noqa: S608 - our names


def _attachment_hash(*values: bytes | None) -> str:
    text = "\x1f".join(["\0" if value is None else value.decode(errors="replace") for value in values])
    return hashlib.sha256(text.encode()).hexdigest()[:32]
